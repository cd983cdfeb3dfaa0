"""Runs that go to another shelf, and come from one: the lines of a file, proven, under whatever name it lies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from game.shelf import files, reading
from game.shelf.disk import READ, shut
from game.shelf.errors import FromTheFuture, NoSuchRun, RunDamaged, ShelfError, shown
from game.shelf.lines import is_newer, read_header, seal, sealed
from game.shelf.record import is_run
from game.shelf.scan import scan

if TYPE_CHECKING:
    from pathlib import Path

    from game.shelf.disk import Disk
    from game.shelf.record import Record

Taken = Literal["new", "known", "longer", "apart"]
"""What became of a run that was brought: it is new here; all of it was here; what was here goes on with it; or what was
here went another way, and it is a run of its own now."""

LONGEST_PARCEL = files.LONGEST_FILE // 4
"""Bytes in the longest file that is taken in, some twelve thousand choices: whoever sends a run may mean no good."""

_NAMED = re.compile(rb'\{"format":\d{1,6},"run":"([0-9T]{15}-[0-9a-z]{6})"')


class Parcel(Struct, frozen=True):
    """A run that was brought: what its file says, and the lines of it that are proven."""

    record: Record
    whole: bytes


def unpack(disk: Disk, path: Path) -> Parcel:
    """Read a run from a file that lies anywhere, under any name; the record's notices say what had to be mended.

    Raises RunDamaged, with the good part where there is one, FromTheFuture, and ShelfError where it is no file, cannot
    be read, or holds no run.
    """
    try:
        fd = files.take(disk, path, READ)
    except NoSuchRun:
        raise ShelfError(f"There is no file {shown(path)}. See that its name is right.") from None
    except RunDamaged:
        raise ShelfError(
            f"{shown(path)} is a link, a folder, a pipe or far too long: no run can be read from it."
        ) from None
    try:
        data = files.read_all(disk, fd, path)
    finally:
        shut(disk, fd)
    if len(data) > LONGEST_PARCEL:
        raise ShelfError(f"{shown(path)} is too long to be taken in: it would leave its run no room to go on.")
    run = _run_in(path, data)
    if run is None and is_newer(data):
        raise FromTheFuture(
            f"{shown(path)} was written by a newer version of Followspot. Update the game to take it in."
        )
    if run is None:
        raise ShelfError(f"{shown(path)} holds no run of Followspot that can be read. See that it is the right file.")
    try:
        found = reading.read(run, data)
    except RunDamaged as error:
        if error.good is None:  # said of this file, and not of a run of that name that may be on the shelf
            raise ShelfError(f"{shown(path)} is damaged at its beginning, and no run can be read from it.") from None
        raise
    return Parcel(replace(found.record, notices=reading.notices(found)), found.whole)


def renamed(parcel: Parcel, run: str) -> bytes:
    """Give the lines of a parcel as those of the run `run`, under seals of its own."""
    header, *events = scan(parcel.record.run, parcel.whole).bodies
    first = sealed(run, replace(read_header(header), run=run))
    return first + b"".join(seal(run, body[:-1]) for body in events)


def weighed(there: bytes | None, brought: bytes) -> Taken:
    """Say what becomes of a run that is brought: of its lines, where these are there (None: no run, b"": no lines)."""
    if there is None:
        return "new"
    if there.startswith(brought):
        return "known"
    return "longer" if there and brought.startswith(there) else "apart"


def _run_in(path: Path, data: bytes) -> str | None:
    """Give the run that a file's first line names, or else its own name."""
    named = _NAMED.match(data)
    run = named[1].decode() if named else path.name.partition(".")[0]
    return run if is_run(run) else None
