"""The commands that read the shelf: the list of runs, and a run to carry away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.cli.answer import BROKEN, OK, say
from game.cli.loading import load
from game.house.listing import told_entries
from game.house.places import saves_folder
from game.shelf import Shelf, ShelfError
from game.wording import clean

if TYPE_CHECKING:
    import argparse


def runs(asked: argparse.Namespace) -> int:
    """List the saved runs."""
    story = load()
    if story is None:
        return BROKEN
    try:
        print("\n".join(told_entries(Shelf(saves_folder(asked.saves)), story)))
    except ShelfError as error:
        return say(str(error), BROKEN)
    return OK


def export(asked: argparse.Namespace) -> int:
    """Write a run to a file: its own, to carry to another machine, or as a screenplay to read."""
    shelf = Shelf(saves_folder(asked.saves))
    try:
        run = shelf.find(asked.name)
        data = shelf.export(run) if asked.format == "run" else _cut(shelf, run, asked.format)
    except ShelfError as error:
        return say(str(error), BROKEN)
    if data is None:
        return BROKEN
    target: Path = asked.to or Path(f"{run}.{'followspot' if asked.format == 'run' else asked.format}")
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
    if asked.format == "run":
        print(f"The run is in {clean(str(target))}. On the other machine: followspot import {clean(target.name)}")
    else:
        print(f"Your cut is in {clean(str(target))}.")
    return OK


def _cut(shelf: Shelf, run: str, form: str) -> bytes | None:
    """Give a run as a screenplay; None where the story cannot be read, which has been said. Raises ShelfError."""
    from game.house.performance import Performance  # noqa: PLC0415 - the list of runs does without
    from game.maps.cut import FORMATS, screenplay  # noqa: PLC0415 - the list of runs does without
    from game.play.machine import Stage  # noqa: PLC0415 - the list of runs does without

    story = load()
    if story is None:
        return None
    played = Performance.look_at(shelf, Stage(story), run)
    return FORMATS[form](screenplay(played, shelf.read(run).title)).encode()
