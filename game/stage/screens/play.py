"""The play: the picture, the page, and what the two of them could do, with the light on one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Offset
from textual.screen import Screen
from textual.widgets import Footer, Static

from game.play.machine import NotOffered
from game.script.model import LEADS
from game.shelf import NotSaved, ShelfError
from game.stage import keys
from game.stage.layout import menu_rows, room, said, scenes
from game.stage.paging import page_at, paginate
from game.stage.scenery import PICTURES
from game.stage.widgets.line import Line
from game.stage.widgets.scenery import Scenery

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

    from game.house.performance import Performance
    from game.play.moment import Offer
    from game.script.model import Lead
    from game.stage.app import FollowspotApp
    from game.stage.layout import Scene
    from game.stage.paging import Block, Page

NAMES = ("MIA", "SEBASTIAN")
HOME_ROWS = ("asdf", "jkl;")
"""The two of them as the menu names them, and the letters of their options: each lead has half of the home row."""

MOST_OFFERS = 4
"""Options of each of them that a menu has lines, and home keys, for."""


class PlayScreen(Screen[None]):
    """A run being played. What it shows is derived from the performance; it keeps only what page is being read."""

    BINDINGS = keys.bindings("play")
    CSS_PATH = "play.tcss"
    AUTO_FOCUS = None

    app: FollowspotApp

    def __init__(self, performance: Performance) -> None:
        super().__init__()
        self.performance = performance
        self._moment = performance.moment
        self._scenes: list[Scene] = []
        self._blocks: list[Block] = []
        self._pages: list[Page] = []
        self._page = 0
        self._lit: tuple[Lead, int] = ("mia", 0)

    def compose(self) -> ComposeResult:
        """Lay out slate, picture, page, options and footer."""
        yield Static(id="slate", markup=False)
        yield Scenery(id="band")
        yield Static(id="page", markup=False)
        yield Static(id="more", markup=False)
        with Vertical(id="menu"):
            for lead, name in zip(LEADS, NAMES, strict=True):
                with Vertical(id=lead, classes="column"):
                    yield Static(name, classes="name", markup=False)
                    for number in range(MOST_OFFERS):
                        yield Line(number)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Begin to read."""
        self.read()
        for notice in self.performance.notices:
            self.app.tell(notice)

    def on_resize(self, _event: events.Resize) -> None:
        """Flow the same text into the new size, and stay at the same place in it."""
        if self._pages:
            place = self._pages[self._page].place
            self._lay_out()
            self._page = page_at(self._pages, place)
            self._show()

    def on_screen_resume(self) -> None:
        """Show what may have changed while another screen was in front: settings, the run, its title."""
        if self._pages:
            self._lay_out()
            self._page = min(self._page, len(self._pages) - 1)
            self._show()

    def read(self) -> None:
        """Begin at what is new in the run."""
        self._moment = self.performance.moment
        self._scenes, self._blocks = scenes(self._moment, self.performance.run.stage.story)
        self._page = 0
        who = self._lit[0] if self._offers(self._lit[0]) else "sebastian"
        self._lit = (who, next((n for n, offer in enumerate(self._offers(who)) if offer.open), 0))
        self._lay_out()
        self._show()

    @property
    def _reading(self) -> bool:
        """Whether there is text to come before the options."""
        return self._page < len(self._pages) - 1

    def _offers(self, who: Lead) -> tuple[Offer, ...]:
        return self._moment.hers if who == "mia" else self._moment.his

    def _lay_out(self) -> None:
        gap = self.app.settings.spacing == "open"
        share = room(self.size.width, self.size.height, menu_rows(self._moment, self.size.width))
        self._pages = paginate(self._blocks, share.measure, share.page, share.last, gap=int(gap))
        self.query_one("#band").styles.height = share.band
        page = self.query_one("#page")
        page.styles.width = share.measure
        page.styles.margin = (1, 0, 0, max(0, (self.size.width - share.measure) // 2))
        self.query_one("#menu").styles.height = share.menu
        self.set_class(share.wide, "-wide")
        self.set_class(not share.band, "-tiny")

    def _show(self) -> None:
        """Show the page that is being read, and, on the last one, the options."""
        page = self._pages[self._page]
        scene = self._scenes[page.scene]
        self.app.set_look(scene.act)
        self.query_one("#slate", Static).update(self._slate(scene))
        self.call_after_refresh(self._hang, scene)
        text = self.query_one("#page", Static)
        text.update(Content("\n").join(page.lines))
        text.display = bool(page.lines)
        count = f"▾ {self._page + 1} of {len(self._pages)}" if self._reading else ""
        self.query_one("#more", Static).update(count)
        self.set_class(self._reading, "-reading")
        if not self._reading:
            self._show_menu()

    def _hang(self, scene: Scene) -> None:
        """Hang the scene's picture: after its words, which need not wait until it is painted."""
        band = self.query_one(Scenery)
        band.motion = self.app.settings.motion
        band.mono = self.app.theme == "mono"
        if scene.picture in PICTURES:
            band.picture = scene.picture
        band.tooltip = scene.alt

    def _slate(self, scene: Scene) -> Content:
        right = f"reel {self._moment.reel} · saved"
        width = self.size.width - 2
        left = scene.heading
        room_left = max(4, width - len(right) - 2)
        if len(left) > room_left:
            left = left[: room_left - 1] + "…"
        return Content(left + " " * max(1, width - len(left) - len(right)) + right)

    def _show_menu(self) -> None:
        number = 0
        for lead, name, home in zip(LEADS, NAMES, HOME_ROWS, strict=True):
            offers = self._offers(lead)
            column = self.query_one(f"#{lead}")
            column.display = bool(offers)
            column.set_class(self._lit[0] == lead, "-lit")
            cut = "  ·  across town" if offers and all(offer.cut for offer in offers) else ""
            column.query_one(".name", Static).update(name + cut)
            for line in column.query(Line):
                line.display = line.number < len(offers)
                if line.display:
                    offer = offers[line.number]
                    number += 1
                    lit = self._lit == (lead, line.number)
                    line.show(
                        home[line.number], said(offer, taken=offer.id in self.app.taken), lit=lit, out=not offer.open
                    )
        self.call_after_refresh(self._place_cursor)

    def _place_cursor(self) -> None:
        """Put the terminal's own cursor on the lit line, where braille displays and magnifiers look."""
        for line in self.query(Line):
            if line.has_class("-lit") and line.display and not self._reading:
                line.scroll_visible(animate=False)
                self.app.cursor_position = Offset(line.region.x + 1, line.region.y)

    def action_page(self) -> None:
        """Read on."""
        if self._reading:
            self._page += 1
            self._show()

    def action_page_back(self) -> None:
        """Read the page before."""
        if self._page:
            self._page -= 1
            self._show()

    def action_swing(self, who: Lead) -> None:
        """Swing the light to `who`, as near as may be to the line that it is on."""
        offers = self._offers(who)
        if self._reading:
            self.action_page()
        elif offers:
            self._light(who, min(self._lit[1], len(offers) - 1))

    def action_step(self, by: int) -> None:
        """Put the light on the option above or below; stacked columns are one list."""
        if self._reading:
            return
        every = [(lead, n) for lead in LEADS for n in range(len(self._offers(lead)))]
        if self._lit in every:
            now = every.index(self._lit)
            column = [at for at in every if at[0] == self._lit[0]] if self.has_class("-wide") else every
            self._light(*column[(column.index(every[now]) + by) % len(column)])

    def action_light(self, who: Lead, number: int) -> None:
        """Put the light on an option; where it is there already, take it."""
        if self._reading:
            self.app.tell("Read on first: Space.")
        elif number < len(self._offers(who)):
            if self._lit == (who, number):
                self.action_take()
            else:
                self._light(who, number)

    def action_number(self, number: int) -> None:
        """As `action_light`, with hers and his counted through."""
        hers = len(self._moment.hers)
        if number <= hers:
            self.action_light("mia", number - 1)
        else:
            self.action_light("sebastian", number - hers - 1)

    def _light(self, who: Lead, number: int) -> None:
        self._lit = (who, number)
        self._show_menu()

    def action_take(self) -> None:
        """Take the option that the light is on, once the text has been read."""
        who, number = self._lit
        offers = self._offers(who)
        if self._reading:
            self.action_page()
        elif number < len(offers):
            offer = offers[number]
            if not offer.open:
                self.app.tell(f"Out of reach. {offer.because}")
            elif offer.carries:
                self._ask_for_phrase(offer)
            else:
                self._take(offer, "")

    def _ask_for_phrase(self, offer: Offer) -> None:
        from game.stage.screens.piano import PianoScreen  # noqa: PLC0415 - once in a run

        def played(phrase: str | None) -> None:
            if phrase is not None:
                self._take(offer, phrase)

        self.app.push_screen(PianoScreen(), played)

    def _take(self, offer: Offer, payload: str) -> None:
        try:
            self.performance.take(offer.id, payload)
        except (NotSaved, NotOffered) as error:
            self.app.tell(str(error))
        else:
            self.read()

    def on_line_pointed(self, message: Line.Pointed) -> None:
        """The mouse swings the light too."""
        if not self._reading:
            self._light(self._lead_of(message.line), message.line.number)

    def on_line_taken(self, message: Line.Taken) -> None:
        """A click takes the line under it."""
        if not self._reading:
            self._lit = (self._lead_of(message.line), message.line.number)
            self._show_menu()
            self.action_take()

    def _lead_of(self, line: Line) -> Lead:
        return "mia" if line.parent is self.query_one("#mia") else "sebastian"

    def on_click(self) -> None:
        """A click on the text reads on."""
        self.action_page()

    def on_mouse_scroll_down(self) -> None:
        """The wheel reads on."""
        self.action_page()

    def on_mouse_scroll_up(self) -> None:
        """The wheel reads back."""
        self.action_page_back()

    def action_undo(self) -> None:
        """Take back the last choice."""
        try:
            if self.performance.back():
                self.read()
            else:
                self.app.tell("There is nothing to take back: this is the beginning.")
        except (ShelfError, NotOffered) as error:
            self.app.tell(str(error))

    def action_history(self) -> None:
        """Show all that was read in this run."""
        from game.stage.screens.history import HistoryScreen  # noqa: PLC0415 - when it is asked for

        self.app.push_screen(HistoryScreen(self.performance.run))

    def action_reel(self) -> None:
        """Show the beats of this run, to go back to one."""
        from game.stage.screens.reel import ReelScreen  # noqa: PLC0415 - when it is asked for

        def chosen(number: int | None) -> None:
            if number is None:
                return
            try:
                self.performance.go_to(number)
            except (ShelfError, NotOffered) as error:
                self.app.tell(str(error))
            else:
                self.read()

        self.app.push_screen(ReelScreen(self.performance), chosen)

    def action_runs(self) -> None:
        """Show the saved runs."""
        self.app.show_runs()

    def action_leave(self) -> None:
        """Leave the run, which is saved."""
        self.app.leave_run()
