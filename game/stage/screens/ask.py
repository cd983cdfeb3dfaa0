"""Small questions over the stage: a line of text, or one of some answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from game.stage import keys

if TYPE_CHECKING:
    from textual.app import ComposeResult


class AskScreen(ModalScreen[str]):
    """Asks for a line of text, and gives it back; nothing where the player thinks better of it."""

    BINDINGS = keys.bindings("question")
    CSS_PATH = "ask.tcss"

    def __init__(self, question: str, was: str) -> None:
        super().__init__()
        self._question = question
        self._was = was

    def compose(self) -> ComposeResult:
        """Lay out the question and a line to answer in."""
        with Vertical(id="question"):
            yield Static(self._question, markup=False)
            yield Input(self._was, max_length=80)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give back what was typed."""
        self.dismiss(event.value.strip())

    def action_close(self) -> None:
        """Give back nothing."""
        self.dismiss(None)


class PickScreen(ModalScreen[str]):
    """Asks for one of some `answers`, and gives back its id; "" where the player thinks better of it.

    An answer is its id and its words. The first should do no harm: Enter alone takes it.
    """

    BINDINGS = keys.bindings("question")
    CSS_PATH = "ask.tcss"

    def __init__(self, question: str, answers: tuple[tuple[str, str], ...] = (("no", "No"), ("yes", "Yes"))) -> None:
        super().__init__()
        self._question = question
        self._answers = answers

    def compose(self) -> ComposeResult:
        """Lay out the question and its answers."""
        with Vertical(id="question"):
            yield Static(self._question, markup=False)
            yield OptionList(*(Option(words, id=answer) for answer, words in self._answers), markup=False)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Give back the answer."""
        self.dismiss(event.option_id or "")

    def action_close(self) -> None:
        """Give back no answer."""
        self.dismiss("")
