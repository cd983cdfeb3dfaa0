"""What can be found out about a shelf besides what its runs say: what was left behind in it, and what is gone."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from msgspec import Struct

from game.shelf import files, index, names
from game.shelf.disk import APPEND
from game.shelf.errors import ShelfError, reason, shown

if TYPE_CHECKING:
    from pathlib import Path

    from game.shelf.disk import Disk
    from game.shelf.record import Record


class Finding(Struct, frozen=True):
    """What a run is found to be.

    `mends` says what is to be mended, as opening it does, and `missing` is "" or says that it had been longer.
    """

    record: Record
    mends: tuple[str, ...]
    missing: str


def left_behind(disk: Disk, folder: Path, there: list[str]) -> list[str]:
    """Give those of the names `there` that are temporary files, and nobody writes them: a game was killed at it.

    Nothing that was called saved is in one.
    """
    found = []
    for name in there:
        if names.is_temporary(name):
            try:
                fd = files.take(disk, folder / name, APPEND)
            except ShelfError:
                continue
            with contextlib.suppress(OSError):
                if disk.lock(fd):
                    found.append(name)
            files.shut(disk, fd)
    return sorted(found)


def sweep(disk: Disk, folder: Path, name: str) -> None:
    """Take away a file that was left behind; raises ShelfError."""
    try:
        disk.unlink(folder / name)
    except OSError as error:
        raise ShelfError(
            f"{name} could not be taken away ({reason(error)}). See that you may write to {shown(folder)}."
        ) from error


def gone(disk: Disk, folder: Path, runs: list[str]) -> dict[str, int]:
    """Give the runs that are known to have been here and are not among `runs`, with how many steps they had."""
    return {run: steps for run, steps in index.recall(disk, folder).items() if run not in runs and names.is_run(run)}
