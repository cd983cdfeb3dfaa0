"""Playing: on the stage where there is a terminal for it, in lines where not."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from game.cli.answer import BROKEN, load, say, shelf_in, stage_for

if TYPE_CHECKING:
    import argparse

    from game.script.model import Story
    from game.shelf import Shelf

LAST = ""
"""What `--resume` stands for without a name: the run that was played last."""


def play(asked: argparse.Namespace) -> int:
    """Play: on the stage where there is a terminal for it, in lines where not."""
    from game.shelf import ShelfError  # noqa: PLC0415 - `--version` and `--help` have no use for any of it

    story = load()
    if story is None:
        return BROKEN
    shelf = shelf_in(asked.saves)
    try:
        name = _named(shelf, story, asked.resume)
        if asked.plain or not _has_terminal():
            from game.plain import WIDTH, PlainFace  # noqa: PLC0415

            gc.enable()
            face = PlainFace(shelf, stage_for(story), sys.stdin, sys.stdout, WIDTH if sys.stdout.isatty() else 0)
            return face.play(name)
        if name is not None:
            shelf.find(name)
    except ShelfError as error:
        return say(str(error), BROKEN)
    from game.stage.app import play_on_stage  # noqa: PLC0415 - Textual is most of a start; nobody else pays for it

    return play_on_stage(shelf, story, name)


def _named(shelf: Shelf, story: Story, name: str | None) -> str | None:
    """Give the run to resume: the last one played where none was named. Raises ShelfError where there is none."""
    from game.house.listing import opens  # noqa: PLC0415
    from game.shelf import NoSuchRun  # noqa: PLC0415

    if name != LAST:
        return name
    for entry in shelf.entries():
        if opens(entry, story):
            return entry.run
    raise NoSuchRun("There is no saved run to go on with. Type `followspot` to begin one.")


def _has_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "") not in {"", "dumb"}
