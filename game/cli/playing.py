"""Playing: on the stage where there is a terminal for it, in lines where not."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from game.cli import LAST
from game.cli.answer import BROKEN, say
from game.cli.loading import load
from game.house.listing import opens
from game.house.places import saves_folder
from game.plain.face import PlainFace
from game.plain.page import WIDTH
from game.play.machine import Stage
from game.shelf import NoSuchRun, Shelf, ShelfError

if TYPE_CHECKING:
    import argparse

    from game.script.model import Story


def play(asked: argparse.Namespace) -> int:
    """Play: on the stage where there is a terminal for it, in lines where not."""
    story = load()
    if story is None:
        return BROKEN
    shelf = Shelf(saves_folder(asked.saves))
    try:
        name = _named(shelf, story, asked.resume)
        if asked.plain or not _has_terminal():
            gc.enable()
            face = PlainFace(shelf, Stage(story), sys.stdin, sys.stdout, WIDTH if sys.stdout.isatty() else 0)
            return face.play(name)
        if name is not None:
            shelf.find(name)
    except ShelfError as error:
        return say(str(error), BROKEN)
    from game.stage.app import play_on_stage  # noqa: PLC0415 - Textual is most of a start; nobody else pays for it

    return play_on_stage(shelf, story, name)


def _named(shelf: Shelf, story: Story, name: str | None) -> str | None:
    """Give the run to resume: the last one played where none was named. Raises ShelfError where there is none."""
    if name != LAST:
        return name
    for entry in shelf.entries():
        if opens(entry, story):
            return entry.run
    raise NoSuchRun("There is no saved run to go on with. Type `followspot` to begin one.")


def _has_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "") not in {"", "dumb"}
