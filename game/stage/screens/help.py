"""The keys, read from the one table that they are made from."""

from __future__ import annotations

import textwrap
from itertools import groupby
from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.stage import keys
from game.stage.screens.closable import ClosableScreen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget

ABOUT = (
    "You are the follow-spot. In every beat Mia could do this and Sebastian could do that, and you put the light "
    "on one of them. What is lit, you shape; what is dark happens as it will. There is no wrong choice and no score. "
    "Every choice is saved as you make it. The mouse does it too: point to light, click to take or to read on, wheel "
    "to go back and come on."
)

LIGHTS = {
    "hers": "put the light on one of hers; again: take it",
    "his": "put the light on one of his; again: take it",
    "number": "the same, hers and his counted through",
}
"""What groups of keys mean that do the same, by the beginning of their ids."""

KEYS = 24
"""Columns of the keys, where what they mean stands beside them."""

EDGES = 8
"""Columns of the page that are no text: its padding, the inset of the table, and the scroll bar."""


class HelpScreen(ClosableScreen[None]):
    """What the game is, and its keys."""

    HEADING = "Help"

    def contents(self) -> Iterable[Widget]:
        """Give the page of help."""
        yield VerticalScroll(Static(ABOUT, markup=False), Static(id="keys", markup=False), id="contents")

    def on_resize(self) -> None:
        """Set the table for the width that there is."""
        self.query_one("#keys", Static).update(Content(table(self._rows(), self.size.width - EDGES)))

    def _rows(self) -> list[tuple[str, str]]:
        changed = self.app.settings.keys
        rows = []
        for kind, group in groupby(keys.PLAY, lambda key: key.id.partition("_")[0]):
            bound = [(keys.pretty(changed.get(key.id, key.keys)), key.means) for key in group]
            if kind in LIGHTS:
                bound = [(" ".join(key for key, _ in bound), LIGHTS[kind])]
            rows += bound
        return [*rows, ("Ctrl+P", "all of this, to search")]


def table(rows: Iterable[tuple[str, str]], width: int) -> str:
    """Give keys and what they mean in lines of `width` columns: side by side where there is room for both."""
    width = max(16, width)
    lines = [""]
    for said, means in rows:
        if width >= KEYS * 2:
            first, *rest = textwrap.wrap(means, width - KEYS)
            lines += [f"  {said:<{KEYS - 1}} {first}", *(f"  {'':<{KEYS}}{more}" for more in rest)]
        else:
            lines += [f"  {said}", *(f"    {more}" for more in textwrap.wrap(means, width - 2))]
    return "\n".join(lines)
