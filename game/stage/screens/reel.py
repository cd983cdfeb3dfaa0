"""The reel: every choice of the run, the branches that were left too, to go back to any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import OptionList
from textual.widgets.option_list import Option

from game.house.reel import frames
from game.play.machine import NotOffered
from game.shelf import ShelfError
from game.stage.screens.closable import ClosableScreen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget

    from game.house.performance import Performance


class ReelScreen(ClosableScreen[bool]):
    """The run as a tree. It gives back True where the run has gone to another moment, or else nothing."""

    HEADING = "The reel: Enter goes back to that moment; nothing is lost"

    def __init__(self, performance: Performance) -> None:
        super().__init__()
        self._performance = performance
        self._frames = frames(performance.record, performance.run.stage.story)

    def contents(self) -> Iterable[Widget]:
        """Give the frames as a list."""
        reel = OptionList(
            *(Option(frame.told, id=str(frame.number)) for frame in self._frames), id="contents", markup=False
        )
        reel.highlighted = next((n for n, frame in enumerate(self._frames) if frame.here), None)
        yield reel

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to the frame."""
        try:
            self._performance.go_to(int(event.option_id or 0))
        except (ShelfError, NotOffered) as error:
            self.app.tell(str(error))
            self.dismiss()
        else:
            self.dismiss(True)
