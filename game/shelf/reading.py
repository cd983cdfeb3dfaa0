"""From the bytes of a file to the run they tell."""

from __future__ import annotations

import contextlib

from msgspec import Struct

from game.shelf.errors import FromTheFuture, RunDamaged
from game.shelf.lines import (
    FORMAT,
    LONGEST_LINE,
    AnyEvent,
    ChoiceMade,
    CursorMoved,
    Header,
    TitleGiven,
    is_newer,
    read_event,
    read_header,
)
from game.shelf.record import UNKNOWN, Choice, Mark, Record, begun, titled
from game.shelf.scan import scan


class Reading(Struct, frozen=True):
    """A run as its file tells it.

    `whole` is what the file should hold: every proven line, mended. `lines` is how many they are and `mended`
    which of them had a flipped bit; `torn` is what follows them, the beginning of a line that was never
    finished.
    """

    record: Record
    whole: bytes
    lines: int
    mended: tuple[int, ...] = ()
    torn: bytes = b""


def read(run: str, data: bytes) -> Reading:
    """Read the file of `run` from its bytes.

    Raises RunDamaged, with the good part where there is one, and FromTheFuture.
    """
    found = scan(run, data)
    telling = _Telling(_header(run, found.bodies[0] if found.bodies else None, data))
    for body in found.bodies[1:]:
        try:
            telling.hear(read_event(body))
        except ValueError as error:
            raise _damaged(telling, "does not follow from the lines before it") from error
    if found.rest and not found.torn:
        raise _damaged(telling, "cannot be made out")
    return Reading(telling.record(), found.whole, telling.lines, found.mended, found.rest)


def notices(found: Reading, kept: str = "") -> tuple[str, ...]:
    """Say what was mended or cut; `kept` is the file that holds what was there before, if any does."""
    where = f" What was there before is kept in {kept}." if kept else ""
    said = []
    if found.mended:
        many = len(found.mended) > 1
        lines = ", ".join(str(number) for number in found.mended)
        said.append(
            f"A bit had flipped in line{'s' if many else ''} {lines} of this run's file; "
            f"{'they are' if many else 'it is'} read as written."
        )
    if found.torn:
        said.append("The last line of this run's file is not whole, as if never finished, and is left out.")
    return tuple(sentence + where for sentence in said)


def _header(run: str, body: bytes | None, data: bytes) -> Header:
    """Check the first line, proven or not: a newer format may be sealed in a way that is newer too."""
    if is_newer(body or data):
        raise FromTheFuture(
            f"The run {run} was saved by a newer version of Followspot. Update the game to go on with it."
        )
    try:
        header = read_header(body or b"")
    except ValueError:
        header = None
    if header is None or header.run != run:
        raise _headless(run, data)
    return header


def _headless(run: str, data: bytes) -> RunDamaged:
    """Say that the first line is lost, and give what the lines after it tell without it."""
    found = scan(run, data[data.find(b"\n", 0, LONGEST_LINE) + 1 :])
    events = _events(found.bodies)
    if not events or events[0].line != 2:
        return RunDamaged(
            f"The beginning of the run {run} is damaged, and nothing can be read without it. "
            "If you have a copy of the file, put it in its place; if not, the run can be deleted."
        )
    first = events[0]
    telling = _Telling(
        Header(
            format=FORMAT,
            run=run,
            story=UNKNOWN,
            version=UNKNOWN,
            hash=UNKNOWN,
            created=begun(run),
            title=first.title,
            begins=first.beat if isinstance(first, ChoiceMade) else first.stands,
        )
    )
    with contextlib.suppress(ValueError):
        for event in events:
            telling.hear(event)
    good = telling.record()
    return RunDamaged(
        f"The first line of the run “{good.title}” cannot be made out. The file is left as it is; "
        f"you can go on, in a new run, from {_as_far_as(good, 'after it')}.",
        good,
    )


def _events(bodies: tuple[bytes, ...]) -> list[AnyEvent]:
    """Give the events that lines tell, up to one that tells none."""
    events = []
    with contextlib.suppress(ValueError):
        for body in bodies:
            events.append(read_event(body))  # noqa: PERF401 - those before the one that tells none are kept
    return events


def _as_far_as(good: Record, where: str) -> str:
    match len(good.choices):
        case 0:
            return "the beginning"
        case 1:
            return f"the choice {where}"
        case count:
            return f"the {count} choices {where}"


def _damaged(telling: _Telling, what: str) -> RunDamaged:
    good = telling.record()
    return RunDamaged(
        f"Line {telling.lines + 1} of the run “{good.title}” {what}. The file is left as it is; "
        f"you can go on, in a new run, from {_as_far_as(good, 'before it')}.",
        good,
    )


class _Telling:
    """A run as it grows, line by line."""

    def __init__(self, header: Header) -> None:
        self.header = header
        self.title = titled(header.title)
        self.choices: list[Choice] = []
        self.depths = [0]  # how many choices lead to each number, itself included
        self.cursor = 0
        self.endings: tuple[str, ...] = ()
        self.lines = 1

    def hear(self, event: AnyEvent) -> None:
        """Take in one event; raises ValueError, changing nothing, where it cannot follow what was before."""
        _expect("line number", event.line, self.lines + 1)
        # Cleaning a title costs more than reading a line, and nearly every line repeats the same one.
        shown = self.title if event.title == self.title else titled(event.title)
        title, cursor, endings = self.title, self.cursor, self.endings
        match event:
            case ChoiceMade():
                _expect("choice number", event.number, len(self.choices) + 1)
                _expect("parent", event.parent, self.cursor)
                stands, depth, cursor = event.stands, self.depths[self.cursor] + 1, event.number
                if event.ending and event.ending not in endings:
                    endings = (*endings, event.ending)
            case CursorMoved():
                if event.to > len(self.choices):
                    raise ValueError(f"a return to choice {event.to}, where there are {len(self.choices)}")
                cursor = event.to
                stands, depth = self._stands(cursor), self.depths[cursor]
            case TitleGiven():
                title = shown
                stands, depth = self._stands(cursor), self.depths[cursor]
        _expect("title", shown, title)
        _expect("beat", event.stands, stands)
        _expect("number of choices", event.count, depth)
        _expect("endings", event.endings, endings)
        if isinstance(event, ChoiceMade):
            self.choices.append(_choice(event))
            self.depths.append(depth)
        self.title, self.cursor, self.endings = title, cursor, endings
        self.lines += 1

    def record(self) -> Record:
        """Give the run as it is now."""
        header = self.header
        return Record(
            run=header.run,
            mark=Mark(header.story, header.version, header.hash),
            created=header.created,
            title=self.title,
            begins=header.begins,
            choices=tuple(self.choices),
            cursor=self.cursor,
        )

    def _stands(self, number: int) -> str:
        return self.choices[number - 1].stands if number else self.header.begins


def _expect(what: str, found: object, wanted: object) -> None:
    if found != wanted:
        raise ValueError(f"{what} {found!r} in the place of {wanted!r}")


def _choice(event: ChoiceMade) -> Choice:
    return Choice(
        number=event.number,
        parent=event.parent,
        beat=event.beat,
        option=event.option,
        payload=event.payload,
        at=event.at,
        digest=event.digest,
        stands=event.stands,
        ending=event.ending,
    )
