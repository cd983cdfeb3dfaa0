"""The keys, read from the one table that they are made from."""

from __future__ import annotations

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
    "Every choice is saved as you make it. The mouse does all that the keys do: point to light, click to take, and "
    "wheel to read."
)


class HelpScreen(ClosableScreen[None]):
    """What the game is, and its keys."""

    HEADING = "Help"

    def contents(self) -> Iterable[Widget]:
        """Give the page of help."""
        changed = self.app.settings.keys
        rows = [
            f"  {keys.pretty(changed.get(key.id, key.keys)):<24} {key.means}"
            for key in keys.PLAY
            if not key.id.startswith("number_")
        ]
        rows.append(f"  {'1 to 9':<24} light that option, hers and his counted through; again: take it")
        rows.append(f"  {'Ctrl+P':<24} all of this as a list to search")
        table = Static(Content("\n" + "\n".join(rows)), markup=False)
        yield VerticalScroll(Static(ABOUT, markup=False), table, id="contents")
