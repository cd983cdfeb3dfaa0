"""The commands about saved runs."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.answer import BROKEN, OK, load, say, shelf_in, stage_for
from game.wording import clean, counted

if TYPE_CHECKING:
    import argparse

    from game.script.model import Story
    from game.shelf import Record


def runs(asked: argparse.Namespace) -> int:
    """List the saved runs."""
    from game.house.listing import told_entries  # noqa: PLC0415
    from game.shelf import ShelfError  # noqa: PLC0415

    story = load()
    if story is None:
        return BROKEN
    try:
        print("\n".join(told_entries(shelf_in(asked.saves), story)))
    except ShelfError as error:
        return say(str(error), BROKEN)
    return OK


def doctor(asked: argparse.Namespace) -> int:
    """Examine every run, say what was found, and mend what the player agrees to."""
    from game.house.doctor import examine  # noqa: PLC0415
    from game.shelf import ShelfError  # noqa: PLC0415

    story = load()
    if story is None:
        return BROKEN
    shelf = shelf_in(asked.saves)
    sound, settled, mended, left = 0, 0, 0, 0
    try:
        for found in examine(shelf, stage_for(story), datetime.now(UTC)):
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


def export(asked: argparse.Namespace) -> int:
    """Write a run's file to carry to another machine."""
    from game.shelf import ShelfError  # noqa: PLC0415

    shelf = shelf_in(asked.saves)
    try:
        run = shelf.find(asked.name)
        data = shelf.export(run)
    except ShelfError as error:
        return say(str(error), BROKEN)
    target: Path = asked.to or Path(f"{run}.followspot")
    try:
        file = target.open("xb")
    except FileExistsError:
        return say(f"{clean(str(target))} is there already, and is left as it is. Name another file with --to.", BROKEN)
    except OSError as error:
        return say(
            f"{clean(str(target))} could not be written ({error.strerror}). Name another place with --to.", BROKEN
        )
    try:
        with file:
            file.write(data)
    except BaseException as error:  # an interrupt, too, must not leave half a run
        target.unlink()
        if not isinstance(error, OSError):
            raise
        return say(
            f"{clean(str(target))} could not be written ({error.strerror}). Name another place with --to.", BROKEN
        )
    print(f"The run is in {clean(str(target))}. On the other machine: followspot import {clean(target.name)}")
    return OK


def take_in(asked: argparse.Namespace) -> int:
    """Put a run on the shelf that came in a file."""
    from game.house.listing import place  # noqa: PLC0415
    from game.house.performance import Performance, same_story  # noqa: PLC0415
    from game.shelf import RunDamaged, ShelfError  # noqa: PLC0415

    story = load()
    if story is None:
        return BROKEN
    shelf, stage = shelf_in(asked.saves), stage_for(story)
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
    from game.house.listing import place  # noqa: PLC0415

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
