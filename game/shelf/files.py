"""Whole files: what they are called, and how they are taken and put down with care."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import re
import stat
from typing import TYPE_CHECKING

from game.shelf.disk import APPEND, NEW, append, read, shut
from game.shelf.errors import NoSuchRun, RunDamaged, ShelfError, reason, shown
from game.shelf.record import is_run

if TYPE_CHECKING:
    from pathlib import Path

    from game.shelf.disk import Disk

LONGEST_FILE = 16 * 1024 * 1024
"""Bytes in the longest file that is ever read, some fifty thousand choices."""

_SUFFIX = ".jsonl"
_BESIDE = re.compile(r"\.[0-9a-f]{8}\.tmp|\.(?:torn|damaged)-[1-9]\d*")

# How systems refuse to open a link unfollowed, a folder for writing, or a pipe that nobody listens to.
_NOT_A_FILE = {errno.ELOOP, errno.EMLINK, errno.EISDIR, errno.ENXIO}
# How they say that a disk (a memory stick) knows no hard links.
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}


def is_beside(run: str, name: str) -> bool:
    """Say whether a file's name is one that we give to what is kept beside a run: temporary, torn or damaged."""
    return name.startswith(f"{run}.") and _BESIDE.fullmatch(name[len(run) :]) is not None


def _temporary_of(run: str, noise: bytes) -> str:
    """Give the name of a temporary file of a run, one that no two games have at once."""
    return f"{run}.{noise.hex()}.tmp"


def _is_temporary(name: str) -> bool:
    """Say whether a file's name is that of a temporary file of some run."""
    return name.endswith(".tmp") and is_beside(name.partition(".")[0], name) and is_run(name.partition(".")[0])


def file_of(run: str) -> str:
    """Give the name of a run's file."""
    return run + _SUFFIX


def run_of(name: str) -> str | None:
    """Give the run that a file's name belongs to, or None where it is not a run's file."""
    run = name.removesuffix(_SUFFIX)
    return run if run != name and is_run(run) else None


def take(disk: Disk, path: Path, flags: int) -> int:
    """Open a run's file, a plain one of bearable size, and give its descriptor.

    Raises NoSuchRun, RunDamaged where it is no file of ours, and ShelfError where it may not be opened.
    """
    try:
        fd = disk.open(path, flags)
    except FileNotFoundError:
        raise NoSuchRun(
            f"There is no run {path.stem} in {shown(path.parent)}. Choose one from the list of runs."
        ) from None
    except OSError as error:
        raise (_not_a_file(path) if error.errno in _NOT_A_FILE else refused(path, error)) from error
    try:
        status = disk.fstat(fd)
    except OSError as error:
        shut(disk, fd)
        raise refused(path, error) from error
    if stat.S_ISREG(status.st_mode) and status.st_size <= LONGEST_FILE:
        return fd
    shut(disk, fd)
    if stat.S_ISREG(status.st_mode):
        raise RunDamaged(f"{shown(path)} is far too long for a run. Put back a copy if you have one, or move it away.")
    raise _not_a_file(path)


def refused(path: Path, error: OSError) -> ShelfError:
    """Give the error to raise where the system refuses to open, lock or read a file."""
    return ShelfError(
        f"{shown(path)} cannot be opened ({reason(error)}). See that you may read and write it, then try again."
    )


def read_all(disk: Disk, fd: int, path: Path) -> bytes:
    """Give the bytes of a file that was taken; raises ShelfError where the disk cannot read them."""
    try:
        return read(disk, fd, 0, disk.fstat(fd).st_size)
    except OSError as error:
        raise refused(path, error) from error


def read_ends(disk: Disk, fd: int, first: int, last: int) -> tuple[bytes, bytes]:
    """Give the `first` and the `last` bytes of an open file, or twice all of a short one; raises OSError."""
    size = disk.fstat(fd).st_size
    if size <= last:
        data = read(disk, fd, 0, size)
        return data, data
    return read(disk, fd, 0, first), read(disk, fd, size - last, last)


def write_temporary(disk: Disk, path: Path, data: bytes) -> tuple[Path, int]:
    """Write a file beside `path`, durable and locked, and give its path and descriptor; raises OSError."""
    temporary = path.with_name(_temporary_of(path.stem, os.urandom(4)))
    with contextlib.suppress(FileNotFoundError):
        disk.unlink(temporary)  # nobody has this name but somebody who guessed it
    fd = disk.open(temporary, NEW)
    try:
        _lock_new(disk, fd)  # before there is anything in it: one found unlocked was left behind
        append(disk, fd, data)
    except BaseException:
        discard(disk, temporary, fd)
        raise
    return temporary, fd


def _lock_new(disk: Disk, fd: int) -> None:
    if not disk.lock(fd):
        raise OSError(errno.EAGAIN, "another terminal is looking at it")


def place(disk: Disk, temporary: Path, path: Path) -> None:
    """Give a temporary file its name for good, durably; raises OSError, FileExistsError where it is taken."""
    try:
        disk.link(temporary, path)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        _rename_new(disk, temporary, path)
    try:
        with contextlib.suppress(FileNotFoundError):
            disk.unlink(temporary)
        disk.fsync_folder(path.parent)
    except BaseException:
        with contextlib.suppress(OSError):
            disk.unlink(path)  # what is reported as failed must not turn up later
        raise


def put_in_place(disk: Disk, path: Path, data: bytes) -> int:
    """Put a file that holds `data` in the place of the one at `path`, and give its descriptor; raises OSError.

    It is durable and locked. That is done in one step, so that the power cannot go at a moment when there is less than
    there was.
    """
    temporary, fd = write_temporary(disk, path, data)
    try:
        disk.rename(temporary, path)
        disk.fsync_folder(path.parent)
    except BaseException:
        discard(disk, temporary, fd)
        raise
    return fd


def keep_aside(disk: Disk, path: Path, kind: str, data: bytes) -> str:
    """Keep `data` durably beside `path` as `<run>.<kind>-<n>`, a free name, and give it; raises OSError."""
    temporary, fd = write_temporary(disk, path, data)
    try:
        for number in itertools.count(1):
            kept = path.with_suffix(f".{kind}-{number}")
            with contextlib.suppress(FileExistsError):
                place(disk, temporary, kept)
                break
    except BaseException:
        discard(disk, temporary, fd)
        raise
    shut(disk, fd)
    return kept.name


def make_folder(disk: Disk, folder: Path) -> None:
    """Make a folder, and whatever is missing above it, and make all of that durable; raises OSError.

    What is there already is flushed too: a game may have been killed when it had made a folder and not flushed
    it, and with that name all that was saved below it would be lost.
    """
    missing = []
    for one in (folder, *folder.parents):
        try:
            disk.stat(one)
            break
        except FileNotFoundError:
            missing.append(one)
    for one in reversed(missing):
        disk.mkdir(one)
    for one in folder.parents:
        with contextlib.suppress(PermissionError):  # a folder that is not ours to read, we did not make
            disk.fsync_folder(one)


def leading_nowhere(disk: Disk, folder: Path) -> Path | None:
    """Give the link on the way to a folder that is not there which leads to nothing, or None where there is none."""
    for one in (folder, *folder.parents):
        with contextlib.suppress(OSError):
            status = disk.stat(one)
            if not stat.S_ISLNK(status.st_mode):
                return None
            try:
                disk.listdir(one)
            except FileNotFoundError:
                return one
            return None
    return None


def discard(disk: Disk, path: Path, fd: int) -> None:
    """Close a file and take its name away, as well as that can be done."""
    shut(disk, fd)
    with contextlib.suppress(OSError):
        disk.unlink(path)


def _rename_new(disk: Disk, temporary: Path, path: Path) -> None:
    """Place a file where there are no hard links: look, then rename.

    Our names are random enough, or locked, for nobody to come between.
    """
    with contextlib.suppress(FileNotFoundError):
        disk.stat(path)
        raise FileExistsError(errno.EEXIST, "the name is taken")
    disk.rename(temporary, path)


def _not_a_file(path: Path) -> RunDamaged:
    return RunDamaged(f"{shown(path)} is a link, a folder or a pipe and no file, and is left alone. Move it away.")


def left_behind(disk: Disk, folder: Path, there: list[str]) -> list[str]:
    """Give those of the names `there` that are temporary files, and nobody writes them: a game was killed at it.

    Nothing that was called saved is in one.
    """
    found = []
    for name in there:
        if _is_temporary(name):
            try:
                fd = take(disk, folder / name, APPEND)
            except ShelfError:
                continue
            with contextlib.suppress(OSError):
                if disk.lock(fd):
                    found.append(name)
            shut(disk, fd)
    return sorted(found)


def sweep(disk: Disk, folder: Path, name: str) -> None:
    """Take away a file that was left behind; raises ShelfError."""
    try:
        disk.unlink(folder / name)
    except OSError as error:
        raise ShelfError(
            f"{name} could not be taken away ({reason(error)}). See that you may write to {shown(folder)}."
        ) from error
