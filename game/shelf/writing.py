"""The lines that tell a run: made from the run as it will be once they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.shelf.events import FORMAT, AnyEvent, ChoiceMade, CursorMoved, Header, TitleGiven, write
from game.shelf.seal import seal

if TYPE_CHECKING:
    from game.shelf.record import Choice, Record


def beginning(record: Record) -> bytes:
    """Give the first line of a run."""
    mark = record.mark
    said = Header(
        format=FORMAT,
        run=record.run,
        story=mark.story,
        version=mark.version,
        hash=mark.hash,
        created=record.created,
        title=record.title,
        begins=record.begins,
    )
    return seal(record.run, write(said))


def chosen(after: Record, line: int, count: int) -> bytes:
    """Give line number `line`: the newest choice of the run was made, and `count` choices lead there."""
    return _made(after, after.choices[-1], line, count, after.endings)


def moved(after: Record, line: int, count: int, at: str) -> bytes:
    """Give line number `line`: the run was taken, at that moment, to where it stands now."""
    return _sealed(
        after.run,
        CursorMoved(
            line=line,
            at=at,
            title=after.title,
            stands=after.stands,
            count=count,
            endings=after.endings,
            to=after.cursor,
        ),
    )


def renamed(after: Record, line: int, count: int, at: str) -> bytes:
    """Give line number `line`: the run was given, at that moment, the title it has now."""
    said = TitleGiven(line=line, at=at, title=after.title, stands=after.stands, count=count, endings=after.endings)
    return _sealed(after.run, said)


def whole(record: Record) -> bytes:
    """Give the whole file of a run that was never taken back: each choice follows the one before it."""
    lines, endings = [beginning(record)], dict[str, None]()
    for choice in record.choices:
        if choice.ending:
            endings[choice.ending] = None
        lines.append(_made(record, choice, choice.number + 1, choice.number, tuple(endings)))
    return b"".join(lines)


def _made(record: Record, choice: Choice, line: int, count: int, endings: tuple[str, ...]) -> bytes:
    return _sealed(
        record.run,
        ChoiceMade(
            line=line,
            at=choice.at,
            title=record.title,
            stands=choice.stands,
            count=count,
            number=choice.number,
            parent=choice.parent,
            beat=choice.beat,
            option=choice.option,
            payload=choice.payload,
            digest=choice.digest,
            ending=choice.ending,
            endings=endings,
        ),
    )


def _sealed(run: str, said: AnyEvent) -> bytes:
    return seal(run, write(said))
