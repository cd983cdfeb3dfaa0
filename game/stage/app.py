"""The stage: one Textual application over the shelf, the story, and the run that is being played."""

from __future__ import annotations

import contextlib
import gc
import sys
from datetime import datetime
from typing import TYPE_CHECKING

from rich.text import Text
from textual.app import App, SystemCommand

from game.house.crash import crashed
from game.house.familiar import Familiar
from game.house.listing import fresh_title
from game.house.performance import Performance
from game.play.machine import Stage
from game.shelf import RunBusy, RunDamaged, ShelfError
from game.stage import keys
from game.stage.looks import LOOKS, look_for, theme_of, variables_of
from game.stage.settings import Settings, load_settings, no_color, save_settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.screen import Screen

    from game.script.model import Story
    from game.shelf import Record, Shelf


class FollowspotApp(App[str]):
    """The game on the stage. It gives back the sentence to leave behind on the terminal.

    `resume` names the run to open at once; without it the title screen comes first.
    """

    TITLE = "Followspot"
    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = True

    def __init__(self, shelf: Shelf, story: Story, resume: str | None = None) -> None:
        super().__init__()
        self.shelf = shelf
        self.story = story
        self.taken: frozenset[str] = frozenset()
        self.settings, self._trouble = load_settings(shelf.folder)
        self._resume = resume
        self._stage: Stage | None = None
        self._performance: Performance | None = None
        self._no_color = no_color()
        for name in LOOKS:
            self.register_theme(theme_of(name))
        # Put on before the style sheets are read: a look that changes afterwards has them all read again.
        self.set_look(story.acts[0].id)
        self.stylesheet.set_variables(self.get_css_variables())

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give the style sheets' own names a meaning before the first look is on."""
        return variables_of("winter")

    def on_mount(self) -> None:
        """Put up the first screen once the app itself is up: what is painted before that, Textual throws away."""
        self.call_later(self._open)

    def _open(self) -> None:
        self.set_keymap(self.settings.keys)
        if self._resume is None:
            self.show_title()
        else:
            self.open_run(self._resume)
        if self._trouble:
            self.tell(self._trouble)
        self.call_after_refresh(self._settle)

    def _settle(self) -> None:
        """After the first paint: let the collector work again, without what is here for good, and read old runs."""
        gc.freeze()
        gc.enable()
        self.run_worker(self._read_taken, thread=True)

    def _read_taken(self) -> None:
        but = self._performance.record.run if self._performance else ""
        with contextlib.suppress(ShelfError):  # a folder that cannot be read says so on the title screen
            self.taken = frozenset(map(self.story.changes.option, self.shelf.options_taken(but)))

    @property
    def performance(self) -> Performance | None:
        """The run that is being played, if one is."""
        return self._performance

    def set_look(self, act: str) -> None:
        """Take on the colors of an act, or those that the player has chosen."""
        name = look_for(act, self.settings.colors, no_color=self._no_color)
        if self.theme != name:
            self.theme = name

    def set_settings(self, settings: Settings) -> None:
        """Take on other settings, and keep them beside the runs."""
        self.settings = settings
        self.set_keymap(settings.keys)
        self.set_look(self._performance.moment.act if self._performance else self.story.acts[0].id)
        if not save_settings(self.shelf.folder, settings):
            self.tell(f"The settings hold for now, but could not be kept in {self.shelf.folder}.")

    def tell(self, sentence: str) -> None:
        """Say something to the player, over the stage, until it has been read."""
        self.notify(sentence, markup=False, timeout=4 + len(sentence) / 15)

    def show_title(self) -> None:
        """Show the title screen, and nothing else."""
        from game.stage.screens.title import TitleScreen  # noqa: PLC0415 - a resumed run does not come by it

        self._strike(TitleScreen())

    def begin_run(self) -> None:
        """Begin a new run, and play it."""
        try:
            titles = {entry.title for entry in self.shelf.entries()}
            title = fresh_title(datetime.now().astimezone(), titles)
            self._play(Performance.begin(self.shelf, self._the_stage(), title))
        except ShelfError as error:
            self._refused(error)

    def open_run(self, name: str) -> None:
        """Open a saved run, and play it. What stands in the way is said on the title screen."""
        if self._performance and name == self._performance.record.run:
            self.pop_screen()
            return
        try:
            self._play(Performance.resume(self.shelf, self._the_stage(), name))
        except RunDamaged as error:
            self._refused(error)
            if error.good is not None:
                self._offer(error.good)
        except RunBusy as error:
            self._share(name, str(error))
        except ShelfError as error:
            self._refused(error)

    def _offer(self, good: Record) -> None:
        """Offer to go on with what is whole of a damaged run, as a new one."""
        from game.stage.screens.ask import PickScreen  # noqa: PLC0415 - when it is needed

        def answered(answer: str | None) -> None:
            if answer == "yes":
                try:
                    self._play(Performance.salvage(self.shelf, self._the_stage(), good))
                except ShelfError as error:
                    self._refused(error)

        question = f"Go on from the last whole choice of “{good.title}”, as a new run? Its own file stays as it is."
        self.push_screen(PickScreen(question), answered)

    def _share(self, name: str, busy: str) -> None:
        """Offer what can be done with a run that another terminal has open."""
        from game.stage.screens.ask import PickScreen  # noqa: PLC0415 - when it is needed
        from game.stage.screens.history import HistoryScreen  # noqa: PLC0415 - when it is needed

        def answered(answer: str | None) -> None:
            try:
                if answer == "read":
                    self.push_screen(HistoryScreen(Performance.look_at(self.shelf, self._the_stage(), name)))
                elif answer == "copy":
                    self._play(Performance.copy(self.shelf, self._the_stage(), name))
            except ShelfError as error:
                self._refused(error)

        if len(self.screen_stack) == 1:
            self.show_title()
        answers = (("leave", "Leave it"), ("read", "Read it here"), ("copy", "Go on from there in a run of my own"))
        self.push_screen(PickScreen(busy, answers), answered)

    def _refused(self, error: ShelfError) -> None:
        if not self._performance and len(self.screen_stack) == 1:
            self.show_title()
        self.tell(str(error))

    def _the_stage(self) -> Stage:
        self._stage = self._stage or Stage(self.story)
        return self._stage

    def _play(self, performance: Performance) -> None:
        from game.stage.screens.play import PlayScreen  # noqa: PLC0415 - the title screen comes up without it

        self._give_up()
        self._performance = performance
        self._strike(PlayScreen(performance, Familiar(self.shelf.folder)))

    def _strike(self, screen: Screen[None]) -> None:
        """Take down every screen but the blank one below them, and put up `screen`."""
        while len(self.screen_stack) > 1:
            self.pop_screen()
        self.push_screen(screen)

    def _give_up(self) -> None:
        if self._performance:
            self._performance.close()
            self._performance = None

    def action_runs(self) -> None:
        """Show the saved runs, over what is there."""
        from game.stage.screens.runs import RunsScreen  # noqa: PLC0415 - when they are asked for

        self.push_screen(RunsScreen())

    def action_leave_run(self) -> None:
        """Leave the theater from a run. It is saved, and so is every choice in it."""
        said = ""
        if self._performance:
            said = f"Saved: “{self._performance.record.title}”. It goes on with `followspot --resume`."
            try:
                self._performance.prove()
            except ShelfError as error:
                said = str(error)
        self._give_up()
        self.exit(said)

    def _fatal_error(self) -> None:
        """Leave a sentence behind where Textual would leave a traceback. It has no public way to say so."""
        error = sys.exception()
        if self.is_headless or error is None:
            super()._fatal_error()  # a test wants to see it
            return
        self._exit_renderables.append(Text(crashed(error)))
        self._close_messages_no_wait()

    def on_unmount(self) -> None:
        """However the stage comes down, give up the run's file."""
        self._give_up()

    def action_help(self) -> None:
        """Show the keys."""
        from game.stage.screens.help import HelpScreen  # noqa: PLC0415 - when it is asked for

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen())

    def action_settings(self) -> None:
        """Show what can be set."""
        from game.stage.screens.settings import SettingsScreen  # noqa: PLC0415 - when it is asked for

        if not isinstance(self.screen, SettingsScreen):
            self.push_screen(SettingsScreen())

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Give the command palette what the keys do on the screen that is in front."""
        for binding in screen.active_bindings.values():
            if keys.in_palette(binding.binding.id) and binding.enabled:
                action, key = binding.binding.action, binding.binding.key
                yield SystemCommand(
                    binding.binding.description.capitalize(),
                    keys.pretty(key),
                    lambda node=binding.node, action=action: self.call_later(self.run_action, action, node),
                )


def play_on_stage(shelf: Shelf, story: Story, resume: str | None) -> int:
    """Play on the stage until the player leaves. Give the exit code.

    The garbage collector may be off: it is turned on after the first paint.
    """
    app = FollowspotApp(shelf, story, resume)
    left = app.run()
    if left:
        print(left)
    return app.return_code or 0
