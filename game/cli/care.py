"""The commands that play saved runs again: the examination of the shelf, and what comes from another machine."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from game.cli.answer import BROKEN, OK, say
from game.cli.loading import load
from game.house.doctor import examine
from game.house.listing import place
from game.house.performance import Performance, same_story
from game.house.places import saves_folder
from game.play.machine import Stage
from game.shelf import RunDamaged, Shelf, ShelfError
from game.wording import clean, counted

if TYPE_CHECKING:
    import argparse

    from game.script.model import Story
    from game.shelf import Record


def doctor(asked: argparse.Namespace) -> int:
    """Examine every run, say what was found, and mend what the player agrees to."""
    story = load()
    if story is None:
        return BROKEN
    shelf = Shelf(saves_folder(asked.saves))
    sound, settled, mended, left = 0, 0, 0, 0
    try:
        for found in examine(shelf, Stage(story), datetime.now(UTC)):
            print(found.said)
            cured = False
            if found.cure and _agreed(found.question):
                try:
                    print(f"     {found.cure()}")
                    cured = True
                except ShelfError as error:
                    say(f"     {error}", BROKEN)
            sound += found.sound
            settled += found.settled
            mended += cured
            left += not (found.sound or found.settled or cured)
    except ShelfError as error:
        return say(str(error), BROKEN)
    dealt = (f", {settled} dealt with before" if settled else "") + (f", {mended} dealt with" if mended else "")
    print(f"{counted(sound, 'run')} sound{dealt}, {left} left as {'it is' if left == 1 else 'they are'}.")
    return BROKEN if left else OK


def take_in(asked: argparse.Namespace) -> int:
    """Put a run on the shelf that came in a file."""
    story = load()
    if story is None:
        return BROKEN
    shelf, stage = Shelf(saves_folder(asked.saves)), Stage(story)
    try:
        parcel = shelf.unpack(asked.file)
        same_story(parcel.record, stage)
        here = shelf.read(parcel.record.run) if shelf.weigh(parcel) == "longer" else None
        if here and sys.stdin.isatty() and not _agreed(_going_on(here, parcel.record, story)):
            print("Nothing was changed.")
            return OK
        run, taken = shelf.take_in(parcel)
    except RunDamaged as error:
        if error.good is None or not _agreed(f"{error} Begin that run here?"):
            return say(str(error), BROKEN)
        try:
            performance = Performance.salvage(shelf, stage, error.good)
        except ShelfError as refused:
            return say(str(refused), BROKEN)
        performance.close()
        print(f"“{performance.record.title}” is on the shelf.")
        return OK
    except ShelfError as error:
        return say(str(error), BROKEN)
    for notice in parcel.record.notices:
        print(notice)
    title, count = parcel.record.title, counted(len(parcel.record.choices), "choice")
    stood = f" It stood in {place(here.stands, story)} before, and its reel goes back there." if here else ""
    print(
        {
            "new": f"“{title}” is on the shelf, with {count}.",
            "known": f"“{title}” is here already, with all that is in the file. Nothing was changed.",
            "longer": f"“{title}” was here already, and has gone on to where it is in the file: {count}.{stood}",
            "apart": f"“{title}” is here already and went another way since, or cannot be read. "
            f"What is in the file is now a run of its own ({run}), with {count}.",
        }[taken]
    )
    return OK


def _going_on(here: Record, brought: Record, story: Story) -> str:
    """Ask whether a run that is here is to go on to where it is in a file that was brought."""
    return (
        f"“{here.title}” is here already and stands in {place(here.stands, story)}, with "
        f"{counted(len(here.choices), 'choice')}. In the file it has gone on to {place(brought.stands, story)}, with "
        f"{counted(len(brought.choices), 'choice')}. Go on to there? The reel will go back to where it is now."
    )


def _agreed(question: str) -> bool:
    """Ask, and say whether the player has agreed; where there is nobody to ask, nobody has."""
    print(f"     {question} Type yes or no: ", end="", flush=True)
    answer = clean(sys.stdin.readline())
    if not sys.stdin.isatty():
        print(answer)
    return answer.casefold() in {"yes", "y"}
