"""The line of keys at the foot of a screen: as many as fit, each of them whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from textual.content import Content
from textual.widget import Widget

from game.stage.keys import SCREENS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual import events
    from textual.binding import Binding

BETWEEN = 2
"""Columns between two entries."""


class Entry(Struct, frozen=True):
    """What a key does: the key as Textual calls it, as it is shown, what it does, and the column where that begins."""

    key: str
    shown: str
    says: str
    at: int = 0

    @property
    def stop(self) -> int:
        """The column after its last."""
        return self.at + len(self.shown) + 1 + len(self.says)


def fitting(entries: Iterable[Entry], width: int) -> list[Entry]:
    """Give the first of `entries`, as many as fit in `width` columns, each at its place."""
    placed: list[Entry] = []
    at = 1
    for entry in entries:
        here = Entry(entry.key, entry.shown, entry.says, at)
        if here.stop > width:
            break
        placed.append(here)
        at = here.stop + BETWEEN
    return placed


class KeyLine(Widget):
    """The keys of `screen`, one of the table of keys, from the first on. A click on one presses it. Raises KeyError.

    Textual's own footer cuts an entry in two where its room ends, and is a widget for each.
    """

    DEFAULT_CSS = "KeyLine { height: 1; width: 100%; dock: bottom; text-wrap: nowrap; }"
    ALLOW_SELECT = False

    def __init__(self, screen: str) -> None:
        super().__init__()
        self._table = SCREENS[screen]

    def on_mount(self) -> None:
        """Hear of other keys."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _screen: self.refresh())

    @property
    def entries(self) -> list[Entry]:
        """What is shown, each at its place."""
        bound: dict[str | None, Binding] = {}
        for active in self.screen.active_bindings.values():
            bound.setdefault(active.binding.id, active.binding)
        told = (bound[key.id] for key in self._table if key.shown and key.id in bound)
        return fitting(
            (Entry(binding.key, self.app.get_key_display(binding), binding.description) for binding in told),
            self.app.size.width,
        )

    def render(self) -> Content:
        """Give the line."""
        line = Content("")
        for entry in self.entries:
            line = line.pad_right(entry.at - line.cell_length)
            line += Content.assemble(
                (entry.shown, "bold $footer-key-foreground"), " ", (entry.says, "$footer-description-foreground")
            )
        return line

    def on_click(self, event: events.Click) -> None:
        """Press the key of the entry under the mouse."""
        event.stop()
        for entry in self.entries:
            if entry.at <= event.x < entry.stop:
                self.app.simulate_key(entry.key)
