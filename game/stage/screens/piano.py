"""The piano at Lipton's, for the theme that the player plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from game.play.theme import FEWEST, HIS_OWN, MOST, NOTES, joined
from game.stage import keys
from game.stage.widgets.keyboard import Keyboard
from game.stage.widgets.keyline import KeyLine

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult


class PianoScreen(ModalScreen[str]):
    """Seventeen keys. It gives back the phrase, his own where the player leaves it to him, or nothing."""

    BINDINGS = keys.bindings("piano")
    CSS_PATH = "piano.tcss"
    AUTO_FOCUS = None

    def __init__(self) -> None:
        super().__init__()
        self._notes: list[str] = []

    def compose(self) -> ComposeResult:
        """Lay out the words, the keys and the phrase."""
        with Vertical(id="lid"):
            yield Static("The theme is yours.", id="says", markup=False)
            yield Keyboard()
            yield Static(id="phrase", markup=False)
        yield KeyLine("piano")

    def on_mount(self) -> None:
        """Show an empty phrase."""
        self._show()

    def _show(self) -> None:
        names = " ".join(note[:-1].replace("#", "♯") + ("'" if note.endswith("5") else "") for note in self._notes)
        if len(self._notes) >= FEWEST:
            said = "Enter, and that is the theme."
        else:
            said = f"Play {FEWEST} to {MOST} notes on the letters, or press Space, and he plays his own."
        self.query_one("#phrase", Static).update(f"{names or '·'}\n{said}")
        self.query_one(Keyboard).down = self._notes[-1] if self._notes else ""

    def on_key(self, event: events.Key) -> None:
        """The letters are the keys."""
        if event.key in keys.PIANO_KEYS:
            event.stop()
            self._strike(NOTES[keys.PIANO_KEYS.index(event.key)])

    def on_keyboard_struck(self, message: Keyboard.Struck) -> None:
        """So is the mouse."""
        self._strike(message.note)

    def _strike(self, note: str) -> None:
        if len(self._notes) < MOST:
            self._notes.append(note)
            self._show()
        else:
            self.app.bell()

    def action_rub(self) -> None:
        """Take back a note."""
        if self._notes:
            self._notes.pop()
        self._show()

    def action_done(self) -> None:
        """This is the theme, if it is long enough to be one."""
        if len(self._notes) < FEWEST:
            self.app.notify(f"A phrase has {FEWEST} notes at least. Space lets him play his own.", markup=False)
        else:
            self.dismiss(joined(self._notes))

    def action_his(self) -> None:
        """Let him play."""
        self.dismiss(HIS_OWN)

    def action_close(self) -> None:
        """Back to the options, with nothing played."""
        self.dismiss(None)
