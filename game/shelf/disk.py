"""The disk, as thin as it can be: the only file of the shelf that calls the system. Fault tests replace `Disk`.

Linux gives every promise made here, and macOS all but one (see `Disk.forget`). Windows has no `flock`, so there
two terminals on one run are not kept apart, and no way to flush a folder, so there a run begun in the second
before a power cut may be missing.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

if sys.platform != "win32":
    import fcntl

# Never through a link, never waiting on a pipe, never translating line ends; 0 where there is no such flag.
_ALWAYS = (
    getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)

# How a disk, often one of a network, says that it does not know a call at all.
_UNKNOWN_CALL = {errno.ENOTSUP, errno.EINVAL, errno.ENOTTY, errno.ENOSYS}

READ = os.O_RDONLY
APPEND = os.O_RDWR | os.O_APPEND
NEW = os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_EXCL


class Disk:
    """What the shelf asks of the system. Every method raises OSError as the call behind it does."""

    def open(self, path: Path, flags: int) -> int:
        """Open `path` with READ, APPEND or NEW and give its descriptor; what is new is its owner's alone."""
        return os.open(path, flags | _ALWAYS, 0o600)

    def close(self, fd: int) -> None:
        """Close a descriptor, and give up its lock."""
        os.close(fd)

    def read(self, fd: int, count: int, at: int) -> bytes:
        """Give at most `count` bytes from byte `at`; fewer is no error, none is the end."""
        os.lseek(fd, at, os.SEEK_SET)
        return os.read(fd, count)

    def write(self, fd: int, data: bytes) -> int:
        """Append `data` and give the number of bytes that were taken, which may be fewer."""
        return os.write(fd, data)

    def fsync(self, fd: int) -> None:
        """Return when what was written would survive a power cut."""
        if sys.platform == "darwin":
            # There os.fsync leaves the bytes in the drive's own cache. Some network disks know only os.fsync.
            try:
                fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
            except OSError as error:
                if error.errno not in _UNKNOWN_CALL:
                    raise
            else:
                return
        os.fsync(fd)

    def forget(self, fd: int) -> None:
        """Have the file read from the drive from now on, where the system knows how (Linux does).

        After a flush that failed, the system may go on showing what it could not write, and lose it later.
        """
        if hasattr(os, "posix_fadvise"):
            try:
                os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)
            except OSError as error:
                if error.errno not in _UNKNOWN_CALL:
                    raise

    def fsync_folder(self, path: Path) -> None:
        """Return when a folder's names would survive a power cut, or at once where there is no such call."""
        if sys.platform == "win32":
            return
        fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(fd)
        except OSError as error:
            if error.errno not in _UNKNOWN_CALL:
                raise
        finally:
            os.close(fd)

    def truncate(self, fd: int, length: int) -> None:
        """Cut a file to `length` bytes."""
        os.ftruncate(fd, length)

    def stat(self, path: Path) -> os.stat_result:
        """Say what lies at `path`, itself and not what it links to."""
        return path.lstat()

    def fstat(self, fd: int) -> os.stat_result:
        """Say what a descriptor is open on."""
        return os.fstat(fd)

    def link(self, source: Path, target: Path) -> None:
        """Give a file a second name; raises FileExistsError where the name is taken."""
        os.link(source, target)

    def rename(self, source: Path, target: Path) -> None:
        """Put a file in the place of another, in one step."""
        source.replace(target)

    def unlink(self, path: Path) -> None:
        """Take a name away."""
        path.unlink()

    def listdir(self, path: Path) -> list[str]:
        """Give the names in a folder, in no order."""
        return os.listdir(path)  # noqa: PTH208 (a thousand Path objects cost more than the thousand reads)

    def mkdir(self, path: Path) -> None:
        """Make a folder, its owner's alone; it may be there already."""
        path.mkdir(mode=0o700, exist_ok=True)

    def lock(self, fd: int) -> bool:
        """Take the exclusive lock of an open file without waiting; False where somebody has it."""
        if sys.platform == "win32":
            return True
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def holder(self, fd: int) -> int | None:
        """Give the process that has a file locked, where the system tells (Linux does), else None."""
        status = os.fstat(fd)
        file = f"{os.major(status.st_dev):02x}:{os.minor(status.st_dev):02x}:{status.st_ino}"
        with contextlib.suppress(OSError):
            for line in Path("/proc/locks").read_text("ascii").splitlines():
                words = line.split()  # 1: FLOCK ADVISORY WRITE 5196 fe:00:2146340 0 EOF
                if words[1] == "FLOCK" and words[5] == file:
                    return int(words[4])
        return None


def append(disk: Disk, fd: int, data: bytes) -> None:
    """Append `data` in one write, and return when it would survive a power cut; raises OSError."""
    written = disk.write(fd, data)
    if written != len(data):
        raise OSError(errno.ENOSPC, f"only {written} of {len(data)} bytes could be written")
    disk.fsync(fd)


def read(disk: Disk, fd: int, at: int, count: int) -> bytes:
    """Give `count` bytes of an open file from byte `at`, fewer where it ends; raises OSError."""
    parts = []
    while count > 0 and (part := disk.read(fd, count, at)):
        parts.append(part)
        at += len(part)
        count -= len(part)
    return b"".join(parts)


def shut(disk: Disk, fd: int) -> None:
    """Close a file, whatever the system says: all that it could warn of then, fsync has told before."""
    with contextlib.suppress(OSError):
        disk.close(fd)


def same(one: os.stat_result, other: os.stat_result) -> bool:
    """Say whether two answers of `stat` are about one file."""
    return (one.st_dev, one.st_ino) == (other.st_dev, other.st_ino)
