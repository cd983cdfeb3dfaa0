"""How far a column has been read, and what of it is in view: pure functions of its rows, a height, and the reading.

The column grows downward. A step brings in what can be read at once; what was there moves up only as far as it must.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from textual.content import Content

from game.stage.flow import START, Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.stage.flow import Row
    from game.stage.menu import MenuRow

KEPT = 4
"""Rows of text that options leave in sight, as far as there is text: a menu higher than that scrolls in itself."""

FEWEST = 3
"""Rows that a step has at the least, where a paragraph has to be broken for it."""

OVERLAP = 2
"""Rows of the old view that are still there after a page back or forward, for the eye to hold on to."""

NEWEST, OLDER = "$foreground", "$dim"
"""The colors, by their names in the looks, of the newest step and of what was there before it."""


class Reading(Struct, frozen=True):
    """How far a column has been read.

    What is before `until` has been revealed, and what is between `since` and `until` is newest. `top` is the first
    row in view: of a reader who has gone `back`, at every size; of one who has not, for as long as the terminal has
    `size`, so that what stands there stays where it is when the menu below it goes.
    """

    since: Place = START
    until: Place = START
    top: Place = START
    back: bool = False
    size: tuple[int, int] | None = None


class Sheet(Struct, frozen=True):
    """A column laid out for one size of the terminal: all its rows, what follows them, and the height of the view.

    A `menu` follows the text of the last column; after any other the story `goes_on` in the next one.
    """

    rows: tuple[Row, ...]
    menu: tuple[MenuRow, ...]
    goes_on: bool
    height: int
    measure: int
    margin: int
    size: tuple[int, int]

    def before(self, place: Place) -> int:
        """Count the rows that begin before `place`."""
        return bisect_left(self.rows, place, key=lambda row: row.begin)

    def holding(self, place: Place) -> int:
        """Give the row that holds `place`."""
        return max(0, bisect_right(self.rows, place, key=lambda row: row.begin) - 1)

    @property
    def end(self) -> Place:
        """The place where the text ends."""
        return self.rows[-1].end if self.rows else START

    def read_out(self, reading: Reading) -> bool:
        """Whether all of this text has been revealed."""
        return self.before(reading.until) == len(self.rows)

    @property
    def _room(self) -> int:
        """Rows of text that fit above the mark that there is more."""
        return max(1, self.height - 1)

    @property
    def _last_room(self) -> int:
        """Rows of text that fit above what follows the last of them."""
        if not self.menu:
            return self._room if self.goes_on else max(1, self.height)
        return max(1, min(KEPT, self.height - 2), self.height - 1 - len(self.menu))

    def step(self, first: int) -> int:
        """Give the row that the step after next begins with, where the next one begins with row `first`.

        A step breaks between paragraphs where it can. The last one shares its room with the options, and the one
        before it takes no more than leaves the text that they answer to stand above them.
        """
        count = len(self.rows)
        head = next((n for n in range(first, count) if self.rows[n].line.plain), first)
        if count - head <= self._last_room:
            return count
        most = min(head + self._room, count - 1)
        least = max(count - self._last_room, head + 1)
        if least > most:
            least = head + max(1, self._room // 2)
        broken = max(least, min(most, count - FEWEST))
        return max((n for n in range(least, most + 1) if self.rows[n].breaks), default=broken)


class View(Struct, frozen=True):
    """What is in view: its lines from the top, and for each the row of the menu that it is, if it is one.

    `first` is the row of the column on the first line, `top` the place where it begins, and `end` what `first` is at
    the least while the newest is in view. `newest` is the line where the newest step begins.
    """

    lines: tuple[Content, ...]
    options: tuple[int | None, ...]
    first: int
    end: int
    top: Place
    newest: int


def view(sheet: Sheet, reading: Reading) -> View:
    """Give what is in view. The newest line is, and the options below it, unless the reader has gone back."""
    shown = sheet.before(reading.until)
    lines = [_line(row, reading, sheet.margin) for row in sheet.rows[:shown]]
    options: list[int | None] = [None] * shown
    if shown < len(sheet.rows) or sheet.goes_on:
        lines.append(_marked(Content(""), sheet, "▾"))
        options.append(None)
    elif sheet.menu:
        start, stop = _window(sheet.menu, max(1, sheet.height - 1 - min(KEPT, shown)))
        lines += [Content(""), *(row.line for row in sheet.menu[start:stop])]
        if start:
            lines[shown + 1] = _marked(lines[shown + 1], sheet, "▴")
        if stop < len(sheet.menu):
            lines[-1] = _marked(lines[-1], sheet, "▾")
        options += [None, *range(start, stop)]
    end = max(0, len(lines) - sheet.height)
    top = sheet.holding(reading.top)
    holds = reading.size == sheet.size
    first = min(top, end) if reading.back else max(top, end) if holds else end
    last = min(first + sheet.height, len(lines))
    if first:
        lines[first] = _marked(lines[first], sheet, "▴")
    if last < len(lines) and last > first + 1:
        lines[last - 1] = _marked(lines[last - 1], sheet, "▾")
    return View(
        lines=tuple(lines[first:last]),
        options=tuple(options[first:last]),
        first=first,
        end=end,
        top=sheet.rows[min(first, shown - 1)].begin if shown else START,
        newest=max(0, bisect_right(sheet.rows, reading.since, key=lambda row: row.end) - first),
    )


def further(sheet: Sheet, reading: Reading) -> Reading:
    """Give the reading after one more step; the same where all has been revealed. A reader who was back comes on."""
    if reading.back:
        return scrolled(sheet, reading, sheet.height - OVERLAP)
    shown = sheet.before(reading.until)
    if shown == len(sheet.rows):
        return reading
    stop = sheet.step(shown)
    until = sheet.rows[stop].begin if stop < len(sheet.rows) else sheet.end
    return Reading(since=reading.until, until=until, top=view(sheet, reading).top, size=sheet.size)


def scrolled(sheet: Sheet, reading: Reading, by: int) -> Reading:
    """Give the reading with the view moved `by` rows, back where that is negative, and no farther than the newest."""
    now = view(sheet, reading)
    first = max(0, now.first + by)
    if first >= now.end:
        return newest(reading)
    return replace(reading, top=sheet.rows[min(first, len(sheet.rows) - 1)].begin, back=True)


def newest(reading: Reading) -> Reading:
    """Give the reading with the newest line in view."""
    return replace(reading, top=START, back=False, size=None) if reading.back else reading


def _line(row: Row, reading: Reading, margin: int) -> Content:
    line = row.line.stylize(OLDER) if row.end <= reading.since else row.line.stylize_before(NEWEST)
    return line.pad_left(margin)


def _marked(line: Content, sheet: Sheet, mark: str) -> Content:
    """Give a line with a mark in the right margin of the column: that there is more above it, or below."""
    right = sheet.margin + sheet.measure + 1
    return Content.assemble(line.pad_right(max(0, right - line.cell_length)), (mark, OLDER))


def _window(menu: Sequence[MenuRow], room: int) -> tuple[int, int]:
    """Give the rows of a menu that are in sight where `room` rows are: the first ones, but the lit line always."""
    lit = max((number for number, row in enumerate(menu) if row.lit), default=0)
    start = max(0, min(lit + 1, len(menu)) - room)
    return start, min(len(menu), start + room)
