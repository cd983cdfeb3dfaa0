"""What is said in lines: passages, the menu, and any other sentence, wrapped to the terminal or not at all."""

from __future__ import annotations

import shutil
import textwrap
from typing import TYPE_CHECKING, TextIO

from game.play.theme import caption

if TYPE_CHECKING:
    from game.play.moment import Moment, Offer
    from game.play.run import Passage
    from game.script.model import Story

WIDTH = 76
"""Columns that lines are wrapped to at the most on a terminal; into a pipe each paragraph goes as one line."""


class Page:
    """Where the lines of a story go. `wrap` is the number of columns at the most, 0 for no wrapping."""

    def __init__(self, story: Story, out: TextIO, wrap: int) -> None:
        self._story = story
        self._out = out
        self._wrap = wrap

    def put(self, text: str) -> None:
        """Write `text` as it is, at once, and end no line."""
        self._out.write(text)
        self._out.flush()

    def say(self, text: str, *, as_it_is: bool = False, hang: int = 0) -> None:
        """Write a line, wrapped unless it is to stay `as_it_is`; `hang` columns in from the second one on."""
        if self._wrap and not as_it_is:
            columns = min(self._wrap, shutil.get_terminal_size().columns - 1)
            text = textwrap.fill(text, columns, subsequent_indent=" " * hang, break_on_hyphens=False)
        self.put(text + "\n")

    def heading(self, passage: Passage) -> str:
        """Give the line that stands above a passage; "" above a turn, which is read on from what was before."""
        story = self._story
        act, beat = story.act_of(passage.beat), story.beats.get(passage.beat)
        match passage.kind:
            case "card":
                return f"* * * {passage.paragraphs[0].upper()} * * *"
            case "opening" if beat:
                return f"{act.title.upper()} · {beat.place}, {beat.time} · “{beat.title}”"
            case "outcome":
                return f"[{story.cast[passage.who].name}: {passage.label}]"
            case "road":
                return "[What was not lit:]"
            case "waiting":
                return f"To be continued. {act.title} is still being written."
        return ""

    def passage(self, passage: Passage) -> None:
        """Write a passage below its heading, with a line for its picture or its music where it has one."""
        if heading := self.heading(passage):
            self.say("")
            self.say(heading)
        paragraphs = passage.paragraphs
        match passage.kind:
            case "card":
                paragraphs = ()
                for paragraph in passage.paragraphs[1:]:
                    self.say(paragraph)
            case "opening":
                self.say(f"[Picture: {self._story.beats[passage.beat].alt}]")
            case "waiting":
                self.say(
                    "The run is saved here, at its doors, and goes on from them once it is. Type undo, history or quit."
                )
            case _:
                pass
        for paragraph in paragraphs:
            self.say("")
            self.say(paragraph.replace("*", ""))
        if passage.tune:
            self.say("")
            self.say(f"[Music: {caption(passage.tune)}]")

    def menu(self, moment: Moment) -> None:
        """Write the options of a moment, numbered: hers, then his; at an end, what can be typed there."""
        if moment.ending:
            self.say("")
            self.say(f"THE END: {moment.ending}. Type playbill, undo, history, new or quit.")
        number = 1
        for name, offers in (("HERS", moment.hers), ("HIS", moment.his)):
            if not offers:
                continue
            self.say("")
            self.say(name + (" (across town)" if all(offer.cut for offer in offers) else ""))
            for offer in offers:
                self.say(f"{number:>3}. {_line(offer)}", hang=5)
                number += 1


def _line(offer: Offer) -> str:
    return offer.label if offer.open else f"{offer.label} (Out of reach. {offer.because})"
