"""A page over the stage, with a heading: history, help and the lists are all of this kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from textual.screen import Screen
from textual.widgets import Static

from game.stage import keys
from game.stage.widgets.keyline import KeyLine

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.app import ComposeResult
    from textual.widget import Widget

    from game.stage.app import FollowspotApp

Result = TypeVar("Result")


class ClosableScreen(Screen[Result]):
    """A heading, what `contents` gives, and a footer; Escape goes back."""

    BINDINGS = keys.bindings("closable")
    CSS_PATH = "closable.tcss"
    HEADING = ""
    KEYS = "closable"

    app: FollowspotApp

    def compose(self) -> ComposeResult:
        """Lay out heading, contents and footer."""
        yield Static(self.HEADING, id="heading", markup=False)
        yield from self.contents()
        yield KeyLine(self.KEYS)

    def contents(self) -> Iterable[Widget]:
        """Give what stands under the heading."""
        raise NotImplementedError

    def action_close(self) -> None:
        """Go back to where the player was."""
        self.dismiss()
