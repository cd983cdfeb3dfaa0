"""The reel: every choice of the run, the branches that were left too, to go back to any of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import OptionList
from textual.widgets.option_list import Option

from game.house.reel import frames
from game.stage.screens.closable import ClosableScreen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget

    from game.house.performance import Performance


class ReelScreen(ClosableScreen[int]):
    """The run as a tree. It gives back the number of the choice to go back to, or nothing."""

    HEADING = "The reel: Enter goes back to that moment; nothing is lost"

    def __init__(self, performance: Performance) -> None:
        super().__init__()
        self._frames = frames(performance.record, performance.run.stage.story)

    def contents(self) -> Iterable[Widget]:
        """Give the frames as a list."""
        reel = OptionList(
            *(Option(frame.told, id=str(frame.number)) for frame in self._frames), id="contents", markup=False
        )
        reel.highlighted = next((n for n, frame in enumerate(self._frames) if frame.here), None)
        yield reel

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Give back the frame that was picked."""
        self.dismiss(int(event.option_id or 0))
