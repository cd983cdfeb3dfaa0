"""A run that is being played: every step is on the disk before the player is told that it is.

A step is made into a line (game.shelf.lines), and the line is written to the file, here; the disk is the last to know.
"""

from __future__ import annotations

import contextlib
from hashlib import blake2b
from typing import TYPE_CHECKING, Self

from msgspec.structs import replace

from game.shelf import files, lines
from game.shelf.disk import APPEND, append, read, same, shut
from game.shelf.errors import NotSaved, reason, shown
from game.shelf.record import Choice, Record, stamp, titled

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from game.shelf.disk import Disk


class OpenRun:
    """One run, locked for us until it is closed; `record` is always what is durable on disk.

    Made by Shelf.create, Shelf.open and Shelf.branch_off. `closing` is told the run and its number of steps
    when it is about to be given up. A context manager that closes it.
    """

    def __init__(
        self,
        record: Record,
        journal: Journal,
        clock: Callable[[], datetime],
        closing: Callable[[str, int], None],
    ) -> None:
        self.record: Record = record
        self._journal = journal
        self._clock = clock
        self._count = len(record.branch())
        self._closing = closing

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def choose(
        self, *, beat: str, option: str, payload: str = "", digest: str, stands: str, ending: str = ""
    ) -> Choice:
        """Save that `option` was taken in `beat` and led to `stands`, and give the choice; durable on return.

        `ending` is the ending that `stands` is, "" where it is none.
        Raises NotSaved, and ValueError where a value is none that a save can hold (see game.shelf.lines).
        """
        record = self.record
        choice = Choice(
            number=len(record.choices) + 1,
            parent=record.cursor,
            beat=beat,
            option=option,
            payload=payload,
            at=self._now(),
            digest=digest,
            stands=stands,
            ending=ending,
        )
        after = replace(record, choices=(*record.choices, choice), cursor=choice.number)
        self._append(lines.chosen(after, self._line, self._count + 1), after, self._count + 1)
        return choice

    def rewind(self, to: int) -> None:
        """Save that the run stands after choice `to` (0: at the beginning); nothing is erased.

        Raises NotSaved, and ValueError where there is no such choice.
        """
        if not 0 <= to <= len(self.record.choices):
            raise ValueError(f"The run has no choice {to}: it has {len(self.record.choices)}.")
        if to != self.record.cursor:
            after = replace(self.record, cursor=to)
            count = len(after.branch())
            self._append(lines.moved(after, self._line, count, self._now()), after, count)

    def rename(self, title: str) -> None:
        """Save a new title, cleaned of what is not safe to show; raises NotSaved."""
        title = titled(title)
        if title != self.record.title:
            after = replace(self.record, title=title)
            self._append(lines.retitled(after, self._line, self._count, self._now()), after, self._count)

    def prove(self) -> None:
        """See that what was saved is still there, in the file's place; raises NotSaved where it is not."""
        self._journal.prove()

    def close(self) -> None:
        """Give the run up, so that another terminal may open it; closing it twice does nothing."""
        if not self._journal.closed:
            try:
                self._closing(self.record.run, self._journal.lines - 1)
            finally:
                self._journal.close()

    @property
    def _line(self) -> int:
        """The number of the line that will be written next."""
        return self._journal.lines + 1

    def _append(self, line: bytes, after: Record, count: int) -> None:
        """Write a line; when it is durable, the run is `after`, with `count` choices on its branch."""
        self._journal.append(line)
        self.record, self._count = after, count

    def _now(self) -> str:
        return stamp(self._clock())


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
            append(self._disk, fd, line)
        except BaseException as error:  # an interrupt, too, must not leave a line that was not reported
            self._take_back(fd, line)
            if isinstance(error, OSError):
                raise _refused(error) from error
            raise
        self._content, self._length, self.lines = content, length, self.lines + 1

    def holds(self, data: bytes) -> bool:
        """Say whether what is durable in the file is `data`."""
        return blake2b(data).digest() == self._content.digest()

    def prove(self) -> None:
        """See that the file is there and as it was left; raises NotSaved where it is not."""
        self._proven()

    @property
    def closed(self) -> bool:
        """Whether the file and its lock have been given up."""
        return self._lock is None

    def close(self) -> None:
        """Give up the file and its lock; closing it twice does nothing."""
        self._give_up()
        if self._lock is not None:
            shut(self._disk, self._lock)
        self._lock = None

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
            shut(self._disk, self._fd)
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
            if self._fd is not None and same(ours, there) and there.st_size == self._length:
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
            data = read(disk, fd, 0, files.LONGEST_FILE)
            durable, beyond = data[: self._length], data[self._length :]
            if self.holds(durable) and self._tried.startswith(beyond):
                if beyond:
                    disk.truncate(fd, self._length)
                disk.fsync(fd)
                ours = True
        finally:
            if not ours:
                shut(disk, fd)
        return fd if ours else None


def _refused(error: OSError) -> NotSaved:
    return NotSaved(
        f"This was not saved ({reason(error)}); everything before it is. "
        "See that the disk has room and may be written to. It is safe to try again."
    )
