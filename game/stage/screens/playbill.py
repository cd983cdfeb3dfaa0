"""The titles and the playbill of a run that has ended, and from it the way back to any hinge, or to the beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from game.house.bill import hinges, sections, seen_endings
from game.stage.screens.closable import ClosableScreen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget

    from game.house.performance import Performance

AGAIN = "again"

ROLL = 1.2
"""Rows that the titles roll by in a second, where motion is full."""


class PlaybillScreen(ClosableScreen[int]):
    """The playbill. It gives back the number of the choice to go back to, or nothing."""

    HEADING = "The playbill: Tab, and Enter, goes back to where it might have gone otherwise"

    def __init__(self, performance: Performance) -> None:
        super().__init__()
        self._performance = performance
        self._hinges = hinges(performance)

    def contents(self) -> Iterable[Widget]:
        """Give the titles, the parts of the bill, and below them where to go from here."""
        story = self._performance.run.stage.story
        seen = seen_endings(self.app.shelf.entries(), story)
        pieces: list[Widget] = []
        for section in sections(self._performance.run, seen):
            pieces.append(Static(section.heading, classes="part", markup=False))
            pieces += [Static(line, classes="credit", markup=False) for line in section.lines]
        pieces.append(Static("Go back to", classes="part", markup=False))
        places = [Option(hinge.told, id=str(hinge.choice)) for hinge in self._hinges]
        pieces.append(OptionList(*places, Option("Begin again", id=AGAIN), id="hinges", markup=False))
        yield VerticalScroll(*pieces, id="contents", classes="bill")

    def on_mount(self) -> None:
        """Begin at the top, and let it roll; whoever takes a key or the wheel to it has it from there."""
        page = self.query_one(VerticalScroll)
        page.focus()
        if self.app.settings.motion == "full":
            self.call_after_refresh(self._roll, page)

    def _roll(self, page: VerticalScroll) -> None:
        rows = page.max_scroll_y
        if rows:
            page.scroll_end(duration=rows / ROLL, easing="linear", force=True)

    async def on_key(self) -> None:
        """Stop the roll where it is."""
        await self.query_one(VerticalScroll).stop_animation("scroll_y", complete=False)

    async def on_mouse_scroll_down(self) -> None:
        """Stop the roll where it is."""
        await self.on_key()

    async def on_mouse_scroll_up(self) -> None:
        """Stop the roll where it is."""
        await self.on_key()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Give back the hinge that was picked, or begin again."""
        if event.option_id == AGAIN:
            self.app.begin_run()
        else:
            self.dismiss(int(event.option_id or 0))
