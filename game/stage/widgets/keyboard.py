"""A piano keyboard of seventeen keys, drawn in cells: black ones above, white ones below, letters on both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.segment import Segment
from rich.style import Style
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from game.play.theme import NOTES
from game.stage.keys import PIANO_KEYS, pretty

if TYPE_CHECKING:
    from textual import events
    from textual.geometry import Size

WHITES = tuple(note for note in NOTES if "#" not in note)
BLACK_ROWS, WHITE_ROWS = 3, 2


class Keyboard(Widget):
    """The keys. `down` is the note that was struck last, "" for none; `Struck` tells of a click."""

    DEFAULT_CSS = "Keyboard { width: auto; height: auto; }"

    down: reactive[str] = reactive("")

    class Struck(Message):
        """A key was clicked."""

        def __init__(self, note: str) -> None:
            super().__init__()
            self.note = note

    @property
    def _wide(self) -> int:
        """Columns of a white key, one of them the line between it and the next: five, or three where it is narrow."""
        return 5 if self.app.size.width >= len(WHITES) * 5 + 8 else 3

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002 - Textual asks
        """Give the columns of all the white keys."""
        return len(WHITES) * self._wide + 1

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 - Textual asks
        """Give the rows."""
        return BLACK_ROWS + WHITE_ROWS

    def note_at(self, x: int, y: int) -> str:
        """Give the note whose key is drawn at a cell, "" where none is."""
        wide = self._wide
        if y < BLACK_ROWS:
            for number, note in enumerate(WHITES[:-1], 1):
                sharp = f"{note[:-1]}#{note[-1]}"
                if sharp in NOTES and abs(x - number * wide) <= wide // 4:
                    return sharp
        white = min(x // wide, len(WHITES) - 1)
        return WHITES[white] if x % wide and x < len(WHITES) * wide else ""

    def render_line(self, y: int) -> Strip:
        """Give one row of the keys."""
        names = {note: pretty(key) for note, key in zip(NOTES, PIANO_KEYS, strict=True)}
        wide, cells = self._wide, []
        for x in range(self.size.width):
            note = self.note_at(x, y)
            black = "#" in note
            middle = (x - wide // 2) % wide == 0 if not black else x % wide == 0
            letter = names.get(note, " ") if middle and y == (1 if black else BLACK_ROWS + WHITE_ROWS - 1) else " "
            style = self._style(note, black=black)
            cells.append(Segment(letter if note else "│" if y >= BLACK_ROWS else " ", style))
        return Strip(Segment.simplify(cells), self.size.width)

    def _style(self, note: str, *, black: bool) -> Style:
        if note and note == self.down:
            return Style(color="#000000", bgcolor="#ffc94d", bold=True)
        if black:
            return Style(color="#f4efe2", bgcolor="#1a1714")
        return Style(color="#1a1714", bgcolor="#f4efe2")

    def on_click(self, event: events.Click) -> None:
        """Tell which key the mouse struck."""
        event.stop()
        if note := self.note_at(event.x, event.y):
            self.post_message(self.Struck(note))
