"""What can go wrong with a saved run. Each says in a sentence or two what happened and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.wording import clean

if TYPE_CHECKING:
    from pathlib import Path

    from game.shelf.record import Record


class ShelfError(Exception):
    """Something about saved runs that the player has to know; `str(error)` is written for them."""


class NoSuchRun(ShelfError):
    """No run goes by that name."""


class RunBusy(ShelfError):
    """Another terminal has the run open."""


class NotSaved(ShelfError):
    """The disk refused. What was saved before is safe, and the same call may be made again."""


class FromTheFuture(ShelfError):
    """The run was written by a newer version of the game, in a format this one cannot read."""


class RunDamaged(ShelfError):
    """The file cannot be read to its end, and was left untouched.

    `good` is the run as it was up to the last choice that can be trusted, or None where not even the
    beginning can.
    """

    def __init__(self, message: str, good: Record | None = None) -> None:
        super().__init__(message)
        self.good = good


def shown(path: Path) -> str:
    """Give a path as it can be shown: a file may be called anything, and a terminal obeys."""
    return clean(str(path), longest=1000)


def reason(error: OSError) -> str:
    """Give what the system said about a failed call, in its own words: "No space left on device"."""
    return error.strerror or type(error).__name__
