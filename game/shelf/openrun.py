"""A run that is being played: every step is on the disk before the player is told that it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from msgspec.structs import replace

from game.shelf import names, writing
from game.shelf.record import Choice, Record, titled

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from game.shelf.journal import Journal


class OpenRun:
    """One run, locked for us until it is closed; `record` is always what is durable on disk.

    Made by Shelf.create, Shelf.open and Shelf.branch_off. `closed` is told the run and its number of steps
    when it is given up. A context manager that closes it.
    """

    def __init__(
        self,
        record: Record,
        journal: Journal,
        clock: Callable[[], datetime],
        closed: Callable[[str, int], None],
    ) -> None:
        self.record: Record = record
        self._journal = journal
        self._clock = clock
        self._count = len(record.branch())
        self._closed = closed

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def choose(
        self, *, beat: str, option: str, payload: str = "", digest: str, stands: str, ending: str = ""
    ) -> Choice:
        """Save that `option` was taken in `beat` and led to `stands`, and give the choice; durable on return.

        `ending` is the ending that `stands` is, "" where it is none.
        Raises NotSaved, and ValueError where a value is none that a save can hold (see game.shelf.events).
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
        self._append(writing.chosen(after, self._line, self._count + 1), after, self._count + 1)
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
            self._append(writing.moved(after, self._line, count, self._now()), after, count)

    def rename(self, title: str) -> None:
        """Save a new title, cleaned of what is not safe to show; raises NotSaved."""
        title = titled(title)
        if title != self.record.title:
            after = replace(self.record, title=title)
            self._append(writing.renamed(after, self._line, self._count, self._now()), after, self._count)

    def prove(self) -> None:
        """See that what was saved is still there, in the file's place; raises NotSaved where it is not."""
        self._journal.prove()

    def close(self) -> None:
        """Give the run up, so that another terminal may open it; closing it twice does nothing."""
        if self._journal.close():
            self._closed(self.record.run, self._journal.lines - 1)

    @property
    def _line(self) -> int:
        """The number of the line that will be written next."""
        return self._journal.lines + 1

    def _append(self, line: bytes, after: Record, count: int) -> None:
        """Write a line; when it is durable, the run is `after`, with `count` choices on its branch."""
        self._journal.append(line)
        self.record, self._count = after, count

    def _now(self) -> str:
        return names.stamp(self._clock())
