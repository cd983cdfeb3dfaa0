"""One locked file that grows line by line, each of them durable before anything else happens."""

from __future__ import annotations

import contextlib
from hashlib import blake2b
from typing import TYPE_CHECKING

from game.shelf import files
from game.shelf.disk import APPEND
from game.shelf.errors import NotSaved, reason, shown

if TYPE_CHECKING:
    from pathlib import Path

    from game.shelf.disk import Disk


class Journal:
    """A run's file, locked: at `path`, holding `data`, durable; `lock` is the descriptor that has its lock.

    Lines are written through a descriptor of their own. After a failure that one is given up, and before the
    next line the file is read through a new one and proven to be what it was; the lock is held throughout.
    """

    def __init__(self, disk: Disk, path: Path, lock: int, data: bytes) -> None:
        self.path = path
        self.lines = data.count(b"\n")
        self._disk = disk
        self._lock: int | None = lock
        self._fd: int | None = None
        self._length = len(data)
        self._content = blake2b(data)
        self._tried = b""  # the line whose writing failed, of which some may be in the file

    def append(self, line: bytes) -> None:
        """Write one line, durable on return; raises NotSaved, and then it is as if it were never tried."""
        if self._length + len(line) > files.LONGEST_FILE:
            raise NotSaved("This was not saved: the run is as long as a run can be. Begin a new one to go on.")
        fd = self._proven()
        content = self._content.copy()
        content.update(line)
        length = self._length + len(line)
        try:
            files.write(self._disk, fd, line)
        except BaseException as error:  # an interrupt, too, must not leave a line that was not reported
            self._take_back(fd, line)
            if isinstance(error, OSError):
                raise _refused(error) from error
            raise
        self._content, self._length, self.lines = content, length, self.lines + 1

    def prove(self) -> None:
        """See that the file is there and as it was left; raises NotSaved where it is not."""
        self._proven()

    def close(self) -> bool:
        """Give up the file and its lock; False where that was done before."""
        self._give_up()
        if self._lock is None:
            return False
        files.shut(self._disk, self._lock)
        self._lock = None
        return True

    def _take_back(self, fd: int, line: bytes) -> None:
        """Cut what a failed write may have left.

        A flush that failed is never asked for again: the system has forgotten what it could not write, and
        would say that all is well.
        """
        self._tried = line
        with contextlib.suppress(OSError):
            self._disk.truncate(fd, self._length)
        self._give_up()

    def _give_up(self) -> None:
        if self._fd is not None:
            files.shut(self._disk, self._fd)
        self._fd = None

    def _proven(self) -> int:
        """Give a descriptor on the file as it was left; raises NotSaved where it is not or cannot be read."""
        if self._lock is None:
            raise ValueError("The run is closed.")
        try:
            if self._fd is None:
                self._fd = self._reopened()
            ours = self._disk.fstat(self._lock)
            there = self._disk.stat(self.path)
            if self._fd is not None and files.same(ours, there) and there.st_size == self._length:
                return self._fd
        except FileNotFoundError:
            pass  # somebody took it away, which is said below
        except OSError as error:
            self._give_up()
            raise _refused(error) from error
        self._give_up()
        raise NotSaved(
            f"This is not saved: something else has moved, replaced or written to {shown(self.path)}. "
            "Put it back as it was and try again, or leave the run and open it anew."
        )

    def _reopened(self) -> int | None:
        """Open the file again, cut what a failed write left after all, and give its descriptor.

        None where it does not hold what was durable in it; raises OSError.
        """
        disk = self._disk
        fd = disk.open(self.path, APPEND)
        ours = False
        try:
            data = files.read(disk, fd, 0, files.LONGEST_FILE)
            durable, beyond = data[: self._length], data[self._length :]
            if blake2b(durable).digest() == self._content.digest() and self._tried.startswith(beyond):
                if beyond:
                    disk.truncate(fd, self._length)
                disk.fsync(fd)
                ours = True
        finally:
            if not ours:
                files.shut(disk, fd)
        return fd if ours else None


def _refused(error: OSError) -> NotSaved:
    return NotSaved(
        f"This was not saved ({reason(error)}); everything before it is. "
        "See that the disk has room and may be written to. It is safe to try again."
    )
