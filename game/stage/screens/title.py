"""The title: a picture, a name, and what a player may do now."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from textual.containers import Center, Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from game.house.listing import lines
from game.shelf import ShelfError
from game.stage import keys
from game.stage.widgets.keyline import KeyLine
from game.stage.widgets.line import Line
from game.stage.widgets.scenery import Scenery

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual import events
    from textual.app import ComposeResult

    from game.stage.app import FollowspotApp

MOST_LINES = 6

LOW = 20
"""Rows below which there is only the name, and the lines."""


class TitleScreen(Screen[None]):
    """The first screen. Going on with the last run is its first line, where there is one."""

    BINDINGS = keys.bindings("title")
    CSS_PATH = "title.tcss"
    AUTO_FOCUS = None
    VERTICAL_BREAKPOINTS = [(0, "-low"), (LOW, "-tall")]  # noqa: RUF012 - Textual's own name and type

    app: FollowspotApp

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[str, Callable[[], None]]] = []
        self._lit = 0

    def compose(self) -> ComposeResult:
        """Lay out picture, name and lines."""
        yield Scenery(id="band")
        yield Static("F O L L O W S P O T", id="name", markup=False)
        yield Static("a musical in five seasons. You are the light.", id="under", markup=False)
        with Center(), Vertical(id="lines"):
            for number in range(MOST_LINES):
                yield Line(number)
        yield KeyLine("title")

    def on_mount(self) -> None:
        """Hang the picture, once the words are on the screen."""
        self.call_after_refresh(self._hang)

    def _hang(self) -> None:
        band = self.query_one(Scenery)
        band.motion = self.app.settings.motion
        band.mono = self.app.theme == "mono"
        band.picture = "title"

    def on_screen_resume(self) -> None:
        """Look at the shelf again: runs may have come, gone, or been given another title."""
        self._lines = self._offered()
        self._lit = min(self._lit, len(self._lines) - 1)
        self._show()

    def on_resize(self, event: events.Resize) -> None:
        """Give the picture what the lines leave."""
        rows = event.size.height - MOST_LINES - 6
        self.query_one(Scenery).styles.height = max(1, min(rows, round(event.size.width / 2.55 / 2)))

    def _offered(self) -> list[tuple[str, Callable[[], None]]]:
        try:
            listed = lines(self.app.shelf.entries(), self.app.story, datetime.now(UTC))
        except ShelfError as error:
            self.app.tell(str(error))
            listed = []
        opening = [line for line in listed if line.opens]
        offered: list[tuple[str, Callable[[], None]]] = []
        if opening:
            last = opening[0]
            offered.append((f"Go on: {last.title}, {last.where}, {last.ago}", lambda: self.app.open_run(last.run)))
        offered.append(("Begin a new run", self.app.begin_run))
        if listed:
            offered.append((f"All saved runs ({len(listed)})", self.app.action_runs))
        offered.append(("Settings", self.app.action_settings))
        offered.append(("Help", self.app.action_help))
        offered.append(("Leave", self.action_leave))
        return offered

    def _show(self) -> None:
        for line in self.query(Line):
            line.display = line.number < len(self._lines)
            if line.display:
                line.show(str(line.number + 1), Content(self._lines[line.number][0]), lit=line.number == self._lit)

    def action_step(self, by: int) -> None:
        """Put the light on the line above or below."""
        self._lit = (self._lit + by) % len(self._lines)
        self._show()

    def action_take(self) -> None:
        """Do what the lit line says."""
        self._lines[self._lit][1]()

    def on_key(self, event: events.Key) -> None:
        """A number takes its line."""
        if event.character and event.character.isdecimal() and 1 <= int(event.character) <= len(self._lines):
            event.stop()
            self._lit = int(event.character) - 1
            self._show()
            self.action_take()

    def on_line_pointed(self, message: Line.Pointed) -> None:
        """The mouse swings the light too."""
        self._lit = message.line.number
        self._show()

    def on_line_taken(self, message: Line.Taken) -> None:
        """A click takes the line under it."""
        self._lit = message.line.number
        self._show()
        self.action_take()

    def action_leave(self) -> None:
        """Leave the theater."""
        self.app.exit("")
