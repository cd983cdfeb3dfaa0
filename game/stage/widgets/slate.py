"""The slate: where the scene is, which reel it is on, and that it is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widget import Widget

if TYPE_CHECKING:
    from game.stage.columns import Scene

EDGES = 2
"""Columns left free at the ends of the slate, one at each."""


class Slate(Widget):
    """One row, which leaves out whole parts where there is no room for all of them."""

    DEFAULT_CSS = "Slate { height: 1; width: 100%; padding: 0 1; text-wrap: nowrap; }"

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[Scene, int] | None = None

    def show(self, scene: Scene, reel: int) -> None:
        """Show where `scene` is, and the number of the reel."""
        if self._parts != (scene, reel):
            self._parts = scene, reel
            self.refresh()

    def render(self) -> Content:
        """Give the row."""
        return Content(slate(*self._parts, self.app.size.width - EDGES) if self._parts else "")


def slate(scene: Scene, reel: int, width: int) -> str:
    """Give the slate in `width` columns: all of it, or what of it fits whole; the last to go is that it is saved."""
    if not scene.place:
        heads = [scene.title]
    else:
        act, where = scene.title.upper(), f"{scene.place}, {scene.time}"
        heads = [f"{act} · {where}", where, f"{act} · {scene.time}", act]
    for head in heads:
        for tail in (f"reel {reel} · saved", "saved"):
            if len(head) + 2 + len(tail) <= width:
                return head + tail.rjust(width - len(head))
    return "saved".rjust(width)
