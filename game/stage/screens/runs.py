"""The shelf on the stage: saved runs, to go on with, give another title, or delete."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from game.house.listing import lines
from game.shelf import ShelfError
from game.stage import keys
from game.stage.screens.ask import AskScreen, PickScreen
from game.stage.screens.closable import ClosableScreen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget

    from game.house.listing import Line


class RunsScreen(ClosableScreen[None]):
    """The list of saved runs."""

    BINDINGS = keys.bindings("runs")
    KEYS = "runs"
    HEADING = "Saved runs: Enter goes on with one"

    def __init__(self) -> None:
        super().__init__()
        self._listed: list[Line] = []

    def contents(self) -> Iterable[Widget]:
        """Give the list."""
        yield OptionList(id="contents", markup=False)

    def on_screen_resume(self) -> None:
        """Read the shelf again."""
        self._fill()

    def _fill(self) -> None:
        shelf = self.query_one(OptionList)
        was = self._at()
        at = shelf.highlighted or 0
        shelf.clear_options()
        try:
            self._listed = lines(self.app.shelf.entries(), self.app.story, datetime.now(UTC))
        except ShelfError as error:
            self._listed = []
            self.app.tell(str(error))
        shelf.add_options([Option(_told(line), id=line.run) for line in self._listed])
        if self._listed:
            # A run that was given another title has moved to the top of the list, and the light with it.
            same = (number for number, line in enumerate(self._listed) if was and line.run == was.run)
            shelf.highlighted = next(same, min(at, len(self._listed) - 1))
        else:
            shelf.add_option(Option("No runs are saved yet.", disabled=True))

    def _at(self) -> Line | None:
        at = self.query_one(OptionList).highlighted
        return self._listed[at] if at is not None and at < len(self._listed) else None

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go on with the run."""
        if event.option_id:
            self.app.open_run(event.option_id)

    def action_rename(self) -> None:
        """Ask for another title, and give it."""
        line = self._at()
        if line is None:
            return

        def titled(title: str | None) -> None:
            if not title:
                return
            try:
                self._rename(line.run, title)
            except ShelfError as error:
                self.app.tell(str(error))
            self._fill()

        self.app.push_screen(AskScreen("Another title for this run:", line.title), titled)

    def _rename(self, run: str, title: str) -> None:
        playing = self.app.performance
        if playing and playing.record.run == run:
            playing.rename(title)
        else:
            with self.app.shelf.open(run) as saved:
                saved.rename(title)

    def action_delete(self) -> None:
        """Ask twice, and delete the run."""
        line = self._at()
        if line is None:
            return
        playing = self.app.performance
        if playing and playing.record.run == line.run:
            self.app.tell("This is the run that you are playing. Open another one first.")
            return

        def surely(answer: str | None) -> None:
            if answer == "yes":
                question = f"It cannot be brought back. Delete “{line.title}” for good?"
                self.app.push_screen(PickScreen(question), delete)

        def delete(answer: str | None) -> None:
            if answer != "yes":
                return
            try:
                self.app.shelf.delete(line.run)
            except ShelfError as error:
                self.app.tell(str(error))
            self._fill()

        self.app.push_screen(PickScreen(f"Delete “{line.title}” ({line.choices})?"), surely)


def _told(line: Line) -> Content:
    told = [(line.title, "bold")]
    if line.opens:
        known = (line.where, line.choices, line.ago, line.endings)
        told.append((f"\n  {' · '.join(part for part in known if part)}", ""))
    if line.trouble:
        told.append((f"\n  {line.trouble}", "italic"))
    return Content.assemble(*told)
