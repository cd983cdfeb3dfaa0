"""The page of the play screen: the column as far as it has been read, and below it what the two of them could do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.geometry import Offset
from textual.message import Message
from textual.widget import Widget

from game.stage.columns import first_new
from game.stage.flow import START
from game.stage.layout import lay_out, room
from game.stage.reading import OVERLAP, Reading, further, newest, scrolled, view

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual import events

    from game.play.run import Passage
    from game.stage.columns import Column
    from game.stage.menu import Light, Menu
    from game.stage.reading import Sheet, View


class Page(Widget):
    """It draws what it is given at whatever size it finds, so that no frame shows the text of another size.

    It posts `Pointed` when the mouse comes over an option, and `Taken` when one is clicked.
    """

    # Its rows are as wide as they may be, and as many.
    DEFAULT_CSS = "Page { width: 100%; height: 1fr; text-wrap: nowrap; }"
    ALLOW_SELECT = False

    class Pointed(Message):
        """The mouse came over an option."""

        def __init__(self, light: Light) -> None:
            super().__init__()
            self.light = light

    class Taken(Message):
        """An option was clicked."""

        def __init__(self, light: Light) -> None:
            super().__init__()
            self.light = light

    def __init__(self) -> None:
        super().__init__()
        self.reading = Reading()
        self._columns: Sequence[Column] = ()
        self._at = 0
        self._menu: Menu | None = None
        self._close = False
        self._sheet: Sheet | None = None
        self._pointed: Light | None = None

    # -- what is on it, and how far that is read

    def turn(self, columns: Sequence[Column], at: int, reading: Reading) -> None:
        """Turn to one of `columns`, read so far. The options follow the last of them."""
        self._columns, self._at, self.reading = columns, at, reading
        self._changed()

    def offer(self, menu: Menu, *, close: bool) -> None:
        """Take the options, and whether the text is spaced closely."""
        self._menu, self._close = menu, close
        self._changed()

    def _changed(self) -> None:
        self._sheet = None
        self.refresh()

    @property
    def column(self) -> Column:
        """The column that is read."""
        return self._columns[self._at]

    @property
    def choosing(self) -> bool:
        """Whether all has been read, and the options are up."""
        return self._at == len(self._columns) - 1 and self._read_out

    @property
    def _read_out(self) -> bool:
        return not self.reading.back and self.sheet.read_out(self.reading)

    @property
    def passed(self) -> tuple[Passage, ...]:
        """What a reader who reads on now has read."""
        return () if self.reading.back else self.column.read_before(self.reading.until)

    def further(self, *, in_column: bool = False) -> None:
        """Read one step further, in the next column where this one is read out, unless it is to be `in_column`.

        A reader who has gone back comes on by what is in view.
        """
        if self._read_out and not in_column and self._at < len(self._columns) - 1:
            self.turn(self._columns, self._at + 1, Reading())
        self._read(further(self.sheet, self.reading))

    def scroll(self, rows: int) -> None:
        """Go back by so many rows, where that is negative, or come on."""
        self._read(scrolled(self.sheet, self.reading, rows))

    def leaf_back(self) -> None:
        """Go back by what is in view."""
        self.scroll(OVERLAP - self.sheet.height)

    def come_on(self) -> None:
        """Come on to the newest line."""
        self._read(newest(self.reading))

    def skip(self, knows: Callable[[Passage], bool]) -> bool:
        """Pass over what the reader `knows`, to what is new or to the options. Say whether there was any of it."""
        here = (self._at, self.reading.until)
        found = first_new(self._columns, *here, knows)
        if found is None and not self.choosing:
            self.read_all()
        elif found is not None and found > here:
            at, place = found
            self.turn(self._columns, at, Reading(since=place, until=place))
            self.further()
        else:
            return False
        return True

    def read_all(self) -> None:
        """Show all that there is to read, as read, and the options."""
        last = len(self._columns) - 1
        since = self.reading.since if self._at == last else START
        self.turn(self._columns, last, Reading())
        self._read(Reading(since=since, until=self.sheet.end))

    def _read(self, reading: Reading) -> None:
        self.reading = reading
        self.refresh()

    # -- how it looks

    @property
    def sheet(self) -> Sheet:
        """The column laid out for the terminal as it is now."""
        size = (self.app.size.width, self.app.size.height)
        if self._sheet is None or self._sheet.size != size:
            menu = self._menu if self._at == len(self._columns) - 1 else None
            self._sheet = lay_out(self.column, menu, size, close=self._close)
        return self._sheet

    @property
    def view(self) -> View:
        """What is in view."""
        return view(self.sheet, self.reading)

    @property
    def spot(self) -> Offset:
        """Where a reader's eye belongs, on the screen: on the lit option, else where the newest text begins."""
        now, menu = self.view, self.sheet.menu
        lit = ((menu[row].lit_at, y) for y, row in enumerate(now.options) if row is not None and menu[row].lit)
        return self.region.offset + Offset(0, self._gap) + Offset(*next(lit, (self.sheet.margin, now.newest)))

    @property
    def _gap(self) -> int:
        return room(*self.app.size).gap

    def render(self) -> Content:
        """Give the rows that are in view."""
        if not self._columns:
            return Content("")
        return Content("\n").join([*[Content("")] * self._gap, *self.view.lines])

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Tell the screen that the mouse has come over another option."""
        at = self._option_at(event.x, event.y)
        if at != self._pointed and at is not None:
            self.post_message(self.Pointed(at))
        self._pointed = at

    def on_leave(self) -> None:
        """The mouse is over none."""
        self._pointed = None

    def on_click(self, event: events.Click) -> None:
        """Tell the screen that an option was clicked; a click on the text is the screen's."""
        at = self._option_at(event.x, event.y)
        if at is not None:
            event.stop()
            self.post_message(self.Taken(at))

    def _option_at(self, x: int, y: int) -> Light | None:
        y -= self._gap
        options = self.view.options
        row = options[y] if 0 <= y < len(options) else None
        return None if row is None else self.sheet.menu[row].option_at(x)
