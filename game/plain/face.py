"""A run played in lines: what the player types, and what is done then."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TextIO

from game.house.familiar import Familiar
from game.house.listing import fresh_title, told_entries
from game.house.performance import Performance
from game.plain.page import WIDTH, Page
from game.play.theme import FEWEST, HIS_OWN, MOST, NoPhrase, phrase
from game.shelf import RunBusy, RunDamaged, ShelfError
from game.wording import clean, counted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.play.machine import Stage
    from game.play.run import Passage
    from game.shelf import Shelf

HELP = "Type the number of an option and press Enter. Where a phrase is asked for, type its letters."

WORDS = """\
again      read this beat again
undo       take back the last choice
skip       pass over what you have read
history    all that was read so far
save       hear that it is saved
playbill   once it has ended
rewind N   back to a hinge of the bill
new        begin another run
runs       the list of saved runs
title NAME give this run a title
help       this page
quit       leave; the run is saved"""

HINT = "A number puts the light on someone, and that is the choice; undo takes it back."
"""What a press does, said below the first options of a first run."""


class PlainFace:
    """A run played in lines. `wrap` is the number of columns at the most, 0 for no wrapping."""

    def __init__(self, shelf: Shelf, stage: Stage, lines_in: TextIO, lines_out: TextIO, wrap: int = WIDTH) -> None:
        self._shelf = shelf
        self._stage = stage
        self._in = lines_in
        self._page = Page(stage.story, lines_out, wrap)
        self._say = self._page.say
        self._familiar = Familiar(shelf.folder)
        self._skips = False

    def play(self, name: str | None) -> int:
        """Play the run called `name`, or a new one, until the player leaves, and any they begin. Give the exit code.

        Raises ShelfError where a run cannot be begun or opened.
        """
        code = self._play_one(name)
        while code is None:
            code = self._play_one(None)
        return code

    def _play_one(self, name: str | None) -> int | None:
        """Play one run until the player leaves it; None where they leave it for a new one."""
        if name is None:
            titles = {entry.title for entry in self._shelf.entries()}
            performance = Performance.begin(self._shelf, self._stage, fresh_title(datetime.now().astimezone(), titles))
            self._say("FOLLOWSPOT, an interactive musical. You are the light. Type help at any time.")
        else:
            resumed = self._resumed(name)
            if resumed is None:
                return 0
            performance = resumed
            self._say(f"{performance.record.title}, resumed.")
        try:
            for notice in performance.notices:
                self._say(notice)
            self._read(performance)
            return self._answer_until_left(performance)
        finally:
            performance.close()

    def _resumed(self, name: str) -> Performance | None:
        """Open a run, or what the player takes instead where that cannot be; None where they only read it."""
        try:
            return Performance.resume(self._shelf, self._stage, name)
        except RunDamaged as error:
            if error.good is None:
                raise
            self._say(f"{error} Type yes to do so.")
            if self._asked() != "yes":
                raise
            return Performance.salvage(self._shelf, self._stage, error.good)
        except RunBusy as error:
            self._say(
                f"{error} Or type copy to go on from where it stands in a run of your own, or read to read it here."
            )
            match self._asked():
                case "copy":
                    return Performance.copy(self._shelf, self._stage, name)
                case "read":
                    self._tell(Performance.look_at(self._shelf, self._stage, name).passages)
                    return None
                case _:
                    raise

    def _asked(self) -> str:
        self._page.put("\n> ")
        return clean(self._in.readline()).casefold()

    def _answer_until_left(self, performance: Performance) -> int | None:
        """Do what the player types. Give the exit code once they leave, None where they want a new run."""
        while True:
            self._page.put("\n> ")
            line = self._in.readline()
            if not line:
                self._say("")
                return 0
            word, _, rest = clean(line, longest=1000).partition(" ")
            try:
                if word.casefold() in {"quit", "q", "exit"}:
                    return self._leave(performance)
                if word.casefold() == "new":
                    return None
                self._answer(performance, word.casefold(), rest.strip())
            except ShelfError as error:
                self._say(str(error))

    def _leave(self, performance: Performance) -> int:
        """Say that the run is saved, or that it is not any more, and give the exit code."""
        try:
            performance.prove()
        except ShelfError as error:
            self._say(str(error))
            return 1
        self._say("Saved. The run waits for you here.")
        return 0

    def _answer(self, performance: Performance, word: str, rest: str) -> None:
        match word:
            case "":
                self._menu(performance)
            case "again":
                self._tell(performance.run.fresh)
                self._menu(performance)
            case "history":
                self._tell(performance.run.passages)
            case "skip":
                self._skip()
            case "help" | "?" | "h":
                self._say(HELP)
                self._say(WORDS, as_it_is=True)
            case "undo" | "u":
                self._undo(performance)
            case "playbill" | "rewind":
                self._after_the_end(performance, word, rest)
            case "title" if rest:
                performance.rename(rest)
                self._say(f"This run is called “{performance.record.title}” now.")
            case "save" | "runs":
                self._tell_of_saves(performance, word)
            case _ if word.isdecimal():
                self._choose(performance, word)
            case _:
                self._say(f"There is no “{clean(word, longest=30)}” here. Type the number of an option, or help.")

    def _skip(self) -> None:
        self._skips = not self._skips
        if self._skips:
            self._say(
                "What was read before on this machine is passed over now, and each time said so. Choices are not."
            )
        else:
            self._say("All is told in full again.")

    def _undo(self, performance: Performance) -> None:
        if performance.back():
            self._say("The last choice is taken back. It stays in the file, on its branch.")
            self._read(performance)
        else:
            self._say("There is nothing to take back: this is the beginning.")

    def _after_the_end(self, performance: Performance, word: str, rest: str) -> None:
        if not performance.moment.ending:
            self._say("The playbill is printed when the run has come to its end.")
        elif word == "playbill":
            self._playbill(performance)
        else:
            self._rewind(performance, rest)

    def _playbill(self, performance: Performance) -> None:
        """Print the playbill, and the hinges that `rewind` goes back to."""
        from game.house.bill import hinges, sections, seen_endings  # noqa: PLC0415 - once in a run

        for section in sections(performance.run, seen_endings(self._shelf.entries(), self._stage.story)):
            self._say("")
            if section.heading:
                self._say(f"{section.heading.upper()}:")
            for line in section.lines:
                self._say(line)
        self._say("")
        self._say("To go back to one of these, type rewind and its number; or type new, to begin again.")
        for number, hinge in enumerate(hinges(performance), 1):
            self._say(f"{number:>3}. {hinge.told}")

    def _rewind(self, performance: Performance, rest: str) -> None:
        from game.house.bill import hinges  # noqa: PLC0415 - once in a run

        found = hinges(performance)
        number = int(rest) if rest.isdecimal() and len(rest) < 4 else 0
        if not 1 <= number <= len(found):
            self._say(f"There is no such hinge; type rewind and a number from 1 to {len(found)}.")
            return
        performance.go_to(found[number - 1].choice)
        self._say(f"Back at “{found[number - 1].told}”. What was chosen after it stays in the file, on its branch.")
        self._read(performance)

    def _tell_of_saves(self, performance: Performance, word: str) -> None:
        if word == "save":
            performance.prove()
            count = len(performance.run.decisions)
            self._say(
                f"Saved: “{performance.record.title}”, {counted(count, 'choice')}. Every choice is, as you make it."
            )
        else:
            for line in told_entries(self._shelf, self._stage.story):
                self._say(line)

    def _choose(self, performance: Performance, word: str) -> None:
        offers = performance.moment.offers
        number = int(word) if len(word) < 4 else 0
        if not 1 <= number <= len(offers):
            self._say(f"There is no option {clean(word, longest=10)} here; there are {len(offers)}.")
            return
        offer = offers[number - 1]
        if not offer.open:
            self._say(f"Out of reach. {offer.because}")
            return
        payload = ""
        if offer.carries:
            asked = self._ask_phrase()
            if asked is None:
                return
            payload = asked
        read = performance.run.fresh
        performance.take(offer.id, payload)
        self._familiar.keep(read, chosen=True)
        self._read(performance)

    def _ask_phrase(self) -> str | None:
        """Give the phrase that the player types, his own where they leave it to him, None where the input ends."""
        self._say(
            f"The theme is yours. Type {FEWEST} to {MOST} notes in letters, like “e g b a” (capitals C, D, E lie "
            "higher, f# is sharp), or press Enter and let him play his own."
        )
        while True:
            self._page.put("\nnotes> ")
            line = self._in.readline()
            if not line:
                return None
            typed = clean(line)
            if not typed:
                return HIS_OWN
            try:
                return phrase(typed)
            except NoPhrase as error:
                self._say(str(error))

    def _tell(self, passages: Iterable[Passage]) -> None:
        for passage in passages:
            self._page.passage(passage)

    def _read(self, performance: Performance) -> None:
        for passage in performance.run.fresh:
            if self._skips and self._familiar.knows(passage):
                self._say("")
                self._say(f"{self._page.heading(passage) or 'The scene turns.'} (Read before.)")
            else:
                self._page.passage(passage)
        self._menu(performance)

    def _menu(self, performance: Performance) -> None:
        self._page.menu(performance.moment)
        if performance.moment.offers and not performance.run.decisions and not self._familiar.chosen:
            self._say("")
            self._say(HINT)
