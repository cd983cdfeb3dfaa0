"""A run's file as it comes to be ours: begun, or locked and read to the end, put in order and made durable."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from msgspec.structs import replace

from game.shelf import files, reading
from game.shelf.disk import APPEND, same, shut
from game.shelf.errors import NoSuchRun, NotSaved, RunBusy, reason, shown
from game.shelf.openrun import Journal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.shelf.disk import Disk
    from game.shelf.reading import Reading
    from game.shelf.record import Record


def begin_run(disk: Disk, path: Path, data: bytes) -> Journal:
    """Write `data` as the file of a new run, whole or not at all, and lock it; raises NotSaved."""
    if len(data) > files.LONGEST_FILE:
        raise NotSaved("No run could be begun: it would be longer than a run can be.")
    try:
        files.make_folder(disk, path.parent)
        temporary, fd = files.write_temporary(disk, path, data)
        try:
            files.place(disk, temporary, path)
        except BaseException:
            files.discard(disk, temporary, fd)
            raise
    except OSError as error:
        raise NotSaved(
            f"No run could be begun in {shown(path.parent)} ({reason(error)}). "
            "See that the disk has room and that you may write there, then try again."
        ) from error
    return Journal(disk, path, fd, data)


def open_run(disk: Disk, path: Path) -> tuple[Journal, Record]:
    """Lock a run and read it, put in order what the last stop left behind, and make all of it durable.

    Raises NoSuchRun, RunBusy, RunDamaged, FromTheFuture, NotSaved where the file had to be put in order and
    the disk refused, and ShelfError where it cannot be opened or read at all.
    """
    fd = take_lock(disk, path)
    try:
        # What a game that was killed had written may be in memory alone: it is read again from the disk.
        with _made_safe():
            disk.fsync(fd)
            disk.fsync_folder(path.parent)
            disk.forget(fd)
        data = files.read_all(disk, fd, path)
        found = reading.read(path.stem, data)
        with _made_safe():
            fd, notices = _put_in_order(disk, path, fd, data, found)
    except BaseException:
        shut(disk, fd)
        raise
    return Journal(disk, path, fd, found.whole), replace(found.record, notices=notices)


def lengthen_run(disk: Disk, path: Path, there: bytes, whole: bytes) -> Journal:
    """Have a run whose lines are `there` go on to the `whole`, which begins with them, in one step, and lock it.

    Raises RunBusy where it is open elsewhere or has changed meanwhile, and else what open_run does.
    """
    journal, _ = open_run(disk, path)
    try:
        if not journal.holds(there):
            raise RunBusy(f"The run {path.stem} has just been changed in another terminal. Try again.")
        with _made_safe():
            return Journal(disk, path, files.put_in_place(disk, path, whole), whole)
    finally:
        journal.close()


def take_lock(disk: Disk, path: Path) -> int:
    """Open a run's file and lock it, and give its descriptor.

    Raises RunBusy, also where another terminal replaced the file as we came to it, and what files.take does.
    """
    fd = files.take(disk, path, APPEND)
    try:
        _lock(disk, path, fd)
    except BaseException:
        shut(disk, fd)
        raise
    return fd


def _lock(disk: Disk, path: Path, fd: int) -> None:
    try:
        if not disk.lock(fd):
            holder = disk.holder(fd)
            who = f"another terminal (process {holder})" if holder else "another terminal"
            raise RunBusy(f"This run is open in {who}. Leave it there, then try again here.")
        ours = same(disk.fstat(fd), disk.stat(path))
    except FileNotFoundError:
        raise NoSuchRun(f"The run {path.stem} has just been deleted in another terminal.") from None
    except OSError as error:
        raise files.refused(path, error) from error
    if not ours:
        raise RunBusy(f"The run {path.stem} has just been changed in another terminal. Try again.")


@contextlib.contextmanager
def _made_safe() -> Iterator[None]:
    """Say of a disk that refuses: raises NotSaved in the place of OSError."""
    try:
        yield
    except OSError as error:
        raise NotSaved(
            f"This run cannot be made safe to go on with ({reason(error)}); nothing in it was lost. "
            "See that the disk has room and can be written to, and open it again."
        ) from error


def _put_in_order(disk: Disk, path: Path, fd: int, data: bytes, found: Reading) -> tuple[int, tuple[str, ...]]:
    """Make the file hold what was made out in it and no more, durably; give its descriptor, locked, and the notices.

    What was there before is kept beside it. A mended run is a new file put in the place of the old one. Raises OSError.
    """
    if found.mended:
        kept = files.keep_aside(disk, path, "damaged", data)
        mended = files.put_in_place(disk, path, found.whole)
        shut(disk, fd)
        return mended, reading.notices(found, kept)
    if found.torn:
        kept = files.keep_aside(disk, path, "torn", found.torn)
        disk.truncate(fd, len(found.whole))
        disk.fsync(fd)
        return fd, reading.notices(found, kept)
    return fd, ()
