"""What the shelf remembers of each run besides its file: how many steps it had when it was last opened or closed.

A file cut exactly at the end of a line is a shorter run, and nothing in it says otherwise; this does. It may
be lost or spoiled without harm, so nothing is flushed, and nobody hears of what goes wrong here.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import msgspec

from game.shelf.disk import NEW, READ
from game.shelf.errors import ShelfError
from game.shelf.files import read_all, shut, take
from game.wording import counted

if TYPE_CHECKING:
    from pathlib import Path

    from game.shelf.disk import Disk

_NAME = ".index.json"
_decoder = msgspec.json.Decoder(dict[str, int])


def recall(disk: Disk, folder: Path) -> dict[str, int]:
    """Give the steps (choices, returns and titles given) that each run had, by id, as far as is known."""
    try:
        path = folder / _NAME
        fd = take(disk, path, READ)
        try:
            return _decoder.decode(read_all(disk, fd, path))
        finally:
            shut(disk, fd)
    except (ShelfError, OSError, ValueError, RecursionError):
        return {}


def remember(disk: Disk, folder: Path, run: str, steps: int | None) -> None:
    """Remember that `run` has so many steps, or, with None, forget it."""
    known = recall(disk, folder)
    known.pop(run, None)
    if steps is not None:
        known[run] = steps
    temporary = folder / f"{_NAME}.tmp"
    with contextlib.suppress(OSError):
        disk.unlink(temporary)
    with contextlib.suppress(OSError):
        fd = disk.open(temporary, NEW)
        try:
            disk.write(fd, msgspec.json.encode(known))
            disk.rename(temporary, folder / _NAME)
        except OSError:
            disk.unlink(temporary)
        finally:
            shut(disk, fd)


def missing(known: int | None, steps: int) -> str:
    """Say that a run had more steps than it has, or ""."""
    if known is None or known <= steps:
        return ""
    return (
        f"This run had {counted(known, 'step')} when it was last opened or closed and has {steps} now. "
        "It can be played as it is; a copy of the file, if you have one, may hold the rest."
    )
