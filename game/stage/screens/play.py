"""The play: the picture, the page, and what the two of them could do, with the light on one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual.screen import Screen

from game.play.machine import NotOffered
from game.shelf import NotSaved, ShelfError
from game.stage import keys
from game.stage.columns import columns_of
from game.stage.layout import room
from game.stage.menu import Menu
from game.stage.reading import Reading
from game.stage.scenery import PICTURES
from game.stage.widgets.band import Band
from game.stage.widgets.keyline import KeyLine
from game.stage.widgets.page import Page
from game.stage.widgets.slate import Slate

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.house.familiar import Familiar
    from game.house.performance import Performance
    from game.play.moment import Offer
    from game.script.model import Lead
    from game.stage.app import FollowspotApp
    from game.stage.columns import Scene
    from game.stage.menu import Light

WHEEL = 3
"""Rows that a notch of the wheel moves the text."""


class PlayScreen(Screen[None]):
    """A run being played. What it shows is derived from the performance; it keeps which of its columns is read.

    `familiar` knows what has been read on this machine, and is told of what is read here.
    """

    BINDINGS = keys.bindings("play")
    CSS_PATH = "play.tcss"
    AUTO_FOCUS = None

    app: FollowspotApp

    def __init__(self, performance: Performance, familiar: Familiar) -> None:
        super().__init__()
        self.performance = performance
        self._familiar = familiar
        self._menu = Menu(performance.moment, ("mia", 0))

    def compose(self) -> ComposeResult:
        """Lay out slate, picture, page and keys."""
        yield Slate()
        yield Band(id="band")
        yield Page()
        yield KeyLine("play")

    def on_mount(self) -> None:
        """Begin to read."""
        self.read()
        for notice in self.performance.notices:
            self.app.tell(notice)

    def on_resize(self) -> None:
        """Put the cursor where its line is now. All else is drawn for the size that it finds."""
        self._draw()

    def on_screen_resume(self) -> None:
        """Show what may have changed while another screen was in front: settings, the run, its title."""
        self._draw()

    # -- where the reader is

    @property
    def page(self) -> Page:
        """The page, which knows how far it has been read."""
        return self.query_one(Page)

    def read(self) -> None:
        """Go to where the run stands, and begin at what is new since its last choice."""
        self._stand(Reading())
        self.page.further()
        self._draw()

    def _stand(self, kept: Reading) -> None:
        """Take the run as it is now: what is new in it lies ahead, and what `kept` had in view stays in view."""
        moment = self.performance.moment
        hint = not self._familiar.chosen and not self.performance.run.decisions
        menu = Menu(moment, self._menu.light, self.app.taken, hint)
        self._menu = replace(menu, light=menu.first_light())
        columns, since = columns_of(self.performance.run)
        self.page.turn(columns, 0, replace(kept, since=since, until=since))
        self._offer()

    def _offer(self) -> None:
        self.page.offer(self._menu, close=self.app.settings.spacing == "close")

    def _mark(self) -> None:
        """Mark what was taken in earlier runs, unless options that are up would take another row, and the text move."""
        plain, up = self._menu, self.page.choosing
        rows = len(self.page.sheet.menu)
        self._menu = replace(plain, taken=self.app.taken)
        self._offer()
        if up and len(self.page.sheet.menu) != rows:
            self._menu = plain
            self._offer()

    def _draw(self) -> None:
        """Show the scene, and what is in view of its text."""
        self._mark()
        scene = self.page.column.scene
        self.app.set_look(scene.act)
        self.query_one(Slate).show(scene, self.page.column.reel)
        self.call_after_refresh(self._hang, scene)

    def _hang(self, scene: Scene) -> None:
        """Hang the scene's picture: after its words, which need not wait until it is painted. Place the cursor."""
        if not self.is_current:
            return  # taken down meanwhile, or under another screen: it is drawn again once that has gone
        band = self.query_one(Band)
        band.motion = self.app.settings.motion
        band.mono = self.app.theme == "mono"
        if scene.picture in PICTURES:
            band.picture = scene.picture
        band.tooltip = scene.alt
        # Braille displays and magnifiers look where the terminal's own cursor is.
        self.app.cursor_position = self.page.spot

    # -- reading

    def action_page(self) -> None:
        """Read on: what comes next of the column, or the next one."""
        self._read_on(in_column=False)

    def _read_on(self, *, in_column: bool) -> None:
        if not self.page.choosing:
            self._familiar.keep(self.page.passed)
            self.page.further(in_column=in_column)
            self._draw()

    def action_page_back(self) -> None:
        """Go back by what is in view."""
        self.page.leaf_back()
        self._draw()

    def action_skip(self) -> None:
        """Pass over what was read before, in this run or another, to what is new or to the options."""
        passed = self.page.passed
        if self.page.skip(self._familiar.knows):
            self._familiar.keep(passed)
            self._draw()
        elif self.page.choosing:
            self.app.tell("There is nothing left to pass over.")
        else:
            self.app.tell("What comes now is new. Space reads on.")

    def on_click(self) -> None:
        """A click on the text reads on."""
        self.action_page()

    def on_mouse_scroll_down(self) -> None:
        """The wheel comes on again, and reads on to the end of the column: another one does not begin by itself."""
        if self.page.reading.back:
            self.page.scroll(WHEEL)
            self._draw()
        else:
            self._read_on(in_column=True)

    def on_mouse_scroll_up(self) -> None:
        """The wheel goes back."""
        self.page.scroll(-WHEEL)
        self._draw()

    # -- the light

    def _up(self) -> bool:
        """Whether the options are up. A reader who has gone back comes on to the newest first."""
        if self.page.reading.back:
            self.page.come_on()
            self._draw()
        return self.page.choosing

    def _put(self, light: Light) -> None:
        self._menu = replace(self._menu, light=light)
        self._draw()

    def action_swing(self, who: Lead) -> None:
        """Swing the light to `who`, as near as may be to the line that it is on."""
        if self._up():
            self._put(self._menu.swung(who))
        else:
            self.action_page()

    def action_step(self, by: int) -> None:
        """Put the light on the option above or below; stacked columns are one list."""
        if self._up():
            self._put(self._menu.stepped(by, columns=room(*self.app.size).wide))

    def action_light(self, who: Lead, number: int) -> None:
        """Put the light on an option; where it is there already, take it."""
        back = self.page.reading.back
        if not self._up():
            self.app.tell("Read on first: Space.")
        elif self._menu.light == (who, number) and not back:
            self.action_take()
        elif (who, number) in self._menu.every:
            self._put((who, number))

    def action_number(self, number: int) -> None:
        """As `action_light`, with hers and his counted through from 1."""
        if number <= len(self._menu.every):
            self.action_light(*self._menu.every[number - 1])

    def on_page_pointed(self, message: Page.Pointed) -> None:
        """The mouse swings the light too."""
        self._put(message.light)

    def on_page_taken(self, message: Page.Taken) -> None:
        """A click takes the option under it."""
        self._put(message.light)
        self._take_lit()

    # -- choices

    def action_take(self) -> None:
        """Take the option that the light is on, once the text has been read."""
        if self.page.reading.back:
            self._up()
        elif self.page.choosing:
            self._take_lit()
        else:
            self.action_page()

    def _take_lit(self) -> None:
        offer = self._menu.lit
        if offer is None:
            if self.performance.moment.ending:
                self.action_playbill()
            return
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
            self._familiar.keep(self.page.passed, chosen=True)
            self._stand(Reading(top=self.page.view.top, size=self.page.sheet.size))
            self.page.further()
            self._draw()

    def action_undo(self) -> None:
        """Take back the last choice."""
        try:
            if self.performance.back():
                self._stand(Reading())
                self.page.read_all()
                self._draw()
            else:
                self.app.tell("There is nothing to take back: this is the beginning.")
        except (ShelfError, NotOffered) as error:
            self.app.tell(str(error))

    # -- other screens

    def action_history(self) -> None:
        """Show all that was read in this run."""
        from game.stage.screens.history import HistoryScreen  # noqa: PLC0415 - when it is asked for

        self.app.push_screen(HistoryScreen(self.performance.run))

    def action_playbill(self) -> None:
        """Show the playbill of a run that has come to its end; from it, go back to a hinge, or begin again."""
        if not self.performance.moment.ending:
            self.app.tell("The playbill is printed when the run has come to its end.")
            return
        from game.stage.screens.playbill import PlaybillScreen  # noqa: PLC0415 - once in a run

        self.app.push_screen(PlaybillScreen(self.performance), self._go_to)

    def action_reel(self) -> None:
        """Show the beats of this run, to go back to one."""
        from game.stage.screens.reel import ReelScreen  # noqa: PLC0415 - when it is asked for

        self.app.push_screen(ReelScreen(self.performance), self._go_to)

    def _go_to(self, choice: int | None) -> None:
        """Go to where the run stood after a choice of its file, and read from there; None is nowhere."""
        if choice is None:
            return
        try:
            self.performance.go_to(choice)
        except (ShelfError, NotOffered) as error:
            self.app.tell(str(error))
        else:
            self.read()
