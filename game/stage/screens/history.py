"""All that was read in this run, with the choices in their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import VerticalScroll
from textual.widgets import Static

from game.stage.flow import prose
from game.stage.screens.closable import ClosableScreen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget

    from game.play.run import Passage, Run


class HistoryScreen(ClosableScreen[None]):
    """The run as it reads so far, the newest in view."""

    HEADING = "What has been"

    def __init__(self, run: Run) -> None:
        super().__init__()
        self._run = run

    def contents(self) -> Iterable[Widget]:
        """Give every passage of the run."""
        yield VerticalScroll(
            *(piece for passage in self._run.passages for piece in self._pieces(passage)), id="contents"
        )

    def on_mount(self) -> None:
        """Begin at the end, where the reader was."""
        page = self.query_one(VerticalScroll)
        page.focus()
        self.call_after_refresh(page.scroll_end, animate=False)

    def _pieces(self, passage: Passage) -> Iterable[Static]:
        story = self._run.stage.story
        match passage.kind:
            case "opening":
                beat = story.beats[passage.beat]
                yield Static(f"{beat.title}. {beat.place}, {beat.time}", classes="opening", markup=False)
            case "outcome" if passage.who:
                name = story.cast[passage.who].name
                yield Static(f"▸ {name}: {passage.label}", classes=f"label {passage.who}", markup=False)
            case _:
                pass
        for paragraph in passage.paragraphs:
            yield Static(prose(paragraph), classes="paragraph", markup=False)
