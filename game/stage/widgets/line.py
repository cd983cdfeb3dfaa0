"""A line of a menu that the light can be put on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.message import Message
from textual.widget import Widget

if TYPE_CHECKING:
    from textual import events
    from textual.geometry import Size

MARGIN = 5
"""Columns before the label: the mark of the light, a space, the key, and two more."""


class Line(Widget):
    """One line to choose. It posts `Pointed` when the mouse comes over it, and `Taken` when it is clicked.

    The class `-lit` puts the light on it. A label that takes more than one row hangs from its first.
    """

    # The label is wrapped here, so that it hangs; Textual's own wrapping would take the indent off.
    DEFAULT_CSS = "Line { text-wrap: nowrap; }"

    class Pointed(Message):
        """The mouse came over the line."""

        def __init__(self, line: Line) -> None:
            super().__init__()
            self.line = line

    class Taken(Message):
        """The line was clicked."""

        def __init__(self, line: Line) -> None:
            super().__init__()
            self.line = line

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self._key = ""
        self._label = Content("")

    def show(self, key: str, label: Content, *, lit: bool) -> None:
        """Show `label` behind its key, with the light on it or not."""
        same_size = self._label.plain == label.plain
        self._key, self._label = key, label
        self.set_class(lit, "-lit")
        self.refresh(layout=not same_size)

    def render(self) -> Content:
        """Give the mark, the key and the label, wrapped to the width that there is."""
        mark = f"{'▸' if self.has_class('-lit') else ' '} {self._key}".ljust(MARGIN)
        return Content.assemble((mark, "bold"), Content("\n" + " " * MARGIN).join(self._wrapped(self.size.width)))

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 - Textual asks
        """Give the rows that the label takes at `width`."""
        return len(self._wrapped(width))

    def _wrapped(self, width: int) -> list[Content]:
        return [line.rstrip() for line in self._label.wrap(max(8, width - MARGIN))]

    def on_enter(self, event: events.Enter) -> None:
        """Tell the screen that the mouse is here."""
        event.stop()
        self.post_message(self.Pointed(self))

    def on_click(self, event: events.Click) -> None:
        """Tell the screen that this is the one."""
        event.stop()
        self.post_message(self.Taken(self))
