"""From the bytes of a file to the run they tell."""

from __future__ import annotations

from msgspec import Struct

from game.shelf.errors import FromTheFuture, RunDamaged
from game.shelf.events import (
    AnyEvent,
    ChoiceMade,
    CursorMoved,
    Header,
    TitleGiven,
    is_newer,
    read_event,
    read_header,
)
from game.shelf.record import Choice, Mark, Record, titled
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
    header = _header(run, found.bodies[0] if found.bodies else None, data)
    telling = _Telling(header)
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
        raise RunDamaged(
            f"The beginning of the run {run} is damaged, and nothing can be read without it. "
            "If you have a copy of the file, put it in its place; if not, the run can be deleted."
        )
    return header


def _damaged(telling: _Telling, what: str) -> RunDamaged:
    good = telling.record()
    count = len(good.choices)
    kept = "the choice before it" if count == 1 else f"the {count} choices before it"
    return RunDamaged(
        f"Line {telling.lines + 1} of the run “{good.title}” {what}. The file is left as it is; "
        f"you can go on, in a new run, from {kept if count else 'the beginning'}.",
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
        self.lines = 1

    def hear(self, event: AnyEvent) -> None:
        """Take in one event; raises ValueError, changing nothing, where it cannot follow what was before."""
        _expect("line number", event.line, self.lines + 1)
        # Cleaning a title costs more than reading a line, and nearly every line repeats the same one.
        shown = self.title if event.title == self.title else titled(event.title)
        title, cursor = self.title, self.cursor
        match event:
            case ChoiceMade():
                _expect("choice number", event.number, len(self.choices) + 1)
                _expect("parent", event.parent, self.cursor)
                stands, depth, cursor = event.stands, self.depths[self.cursor] + 1, event.number
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
        if isinstance(event, ChoiceMade):
            self.choices.append(_choice(event))
            self.depths.append(depth)
        self.title, self.cursor = title, cursor
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
    )
