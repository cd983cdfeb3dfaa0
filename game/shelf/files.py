"""Whole files, taken and put down with care."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import stat
from typing import TYPE_CHECKING

from game.shelf import names
from game.shelf.disk import NEW
from game.shelf.errors import NoSuchRun, RunDamaged, ShelfError, reason, shown

if TYPE_CHECKING:
    from pathlib import Path

    from game.shelf.disk import Disk

LONGEST_FILE = 16 * 1024 * 1024
"""Bytes in the longest file that is ever read, some fifty thousand choices."""

# How systems refuse to open a link unfollowed, a folder for writing, or a pipe that nobody listens to.
_NOT_A_FILE = {errno.ELOOP, errno.EMLINK, errno.EISDIR, errno.ENXIO}
# How they say that a disk (a memory stick) knows no hard links.
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}


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


def shut(disk: Disk, fd: int) -> None:
    """Close a file, whatever the system says: all that it could warn of then, fsync has told before."""
    with contextlib.suppress(OSError):
        disk.close(fd)


def same(one: os.stat_result, other: os.stat_result) -> bool:
    """Say whether two answers of `stat` are about one file."""
    return (one.st_dev, one.st_ino) == (other.st_dev, other.st_ino)


def read(disk: Disk, fd: int, at: int, count: int) -> bytes:
    """Give `count` bytes of an open file from byte `at`, fewer where it ends; raises OSError."""
    parts = []
    while count > 0 and (part := disk.read(fd, count, at)):
        parts.append(part)
        at += len(part)
        count -= len(part)
    return b"".join(parts)


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


def write(disk: Disk, fd: int, data: bytes) -> None:
    """Append `data` in one write, and return when it would survive a power cut; raises OSError."""
    written = disk.write(fd, data)
    if written != len(data):
        raise OSError(errno.ENOSPC, f"only {written} of {len(data)} bytes could be written")
    disk.fsync(fd)


def write_temporary(disk: Disk, path: Path, data: bytes) -> tuple[Path, int]:
    """Write a file beside `path`, durable and locked, and give its path and descriptor; raises OSError."""
    temporary = path.with_name(names.temporary_of(path.stem, os.urandom(4)))
    with contextlib.suppress(FileNotFoundError):
        disk.unlink(temporary)  # nobody has this name but somebody who guessed it
    fd = disk.open(temporary, NEW)
    try:
        _lock_new(disk, fd)  # before there is anything in it: one found unlocked was left behind
        write(disk, fd, data)
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
