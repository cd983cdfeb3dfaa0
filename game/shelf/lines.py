"""One line of a run's file: what it says, and how it is sealed.

The first line is a header. Each after it tells one thing that happened to the run, and repeats what a listing needs,
so that the last one alone tells it. A line is JSON that ends in a checksum, always in the same place, so it is checked
before it is read:

    {"kind":"title", … ,"sum":"0123456789abcdef"}⏎

The checksum is over the raw bytes before `,"sum":"` and is keyed with the run's id, so a line of one run is no line of
another.
"""

from __future__ import annotations

import re
from hashlib import blake2b
from typing import TYPE_CHECKING, Annotated

import msgspec
from msgspec import Meta, Struct

if TYPE_CHECKING:
    from game.shelf.record import Choice, Record

FORMAT = 1
"""The version of the format that is written here, and the newest that can be read."""

LONGEST_LINE = 64 * 1024
"""Bytes in the longest line that is ever read."""

# What every line ends in: the checksum, in SUM hex digits, between these.
BEFORE = b',"sum":"'
AFTER = b'"}\n'
SUM = 16  # 64 bits
TAIL = len(BEFORE) + SUM + len(AFTER)

# Names come from the story and are told to no terminal; what they carry is text, with no control signs in it.
Name = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9_.:/+-]{1,120}\Z")]
Ending = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9_.:/+-]{0,120}\Z")]
Carried = Annotated[str, Meta(pattern=r"\A[^\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{0,400}\Z")]
Title = Annotated[str, Meta(max_length=200)]
Moment = Annotated[str, Meta(pattern=r"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\Z")]
Count = Annotated[int, Meta(ge=0, le=1_000_000)]


class Header(Struct, frozen=True, forbid_unknown_fields=True):
    """The first line. `begins` is the beat in which the run begins."""

    format: Annotated[int, Meta(ge=1, le=FORMAT)]
    run: Name
    story: Name
    version: Name
    hash: Name
    created: Moment
    title: Title
    begins: Name


class Event(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, tag_field="kind"):
    """A line after the header.

    `line` is its number in the file (2 for the first), by which a lost one is noticed; `at` is when it was
    written. `title`, `stands` (the beat), `count` (the choices that lead there) and `endings` (those that any branch
    has come to, in the order it did) are as they are after it.
    """

    line: Count
    at: Moment
    title: Title
    stands: Name
    count: Count
    endings: Annotated[tuple[Name, ...], Meta(max_length=1000)] = ()


class ChoiceMade(Event, frozen=True, kw_only=True, tag="choice"):
    """A choice was made, and led to `ending`, or to none ("")."""

    number: Count
    parent: Count
    beat: Name
    option: Name
    payload: Carried
    digest: Name
    ending: Ending = ""


class CursorMoved(Event, frozen=True, kw_only=True, tag="cursor"):
    """The run was taken back to stand after choice `to` (0: the beginning), or forward again."""

    to: Count


class TitleGiven(Event, frozen=True, kw_only=True, tag="title"):
    """The run was given its `title`."""


AnyEvent = ChoiceMade | CursorMoved | TitleGiven

_ANNOUNCED = re.compile(rb'\{"format":(\d{1,6}),')
_header = msgspec.json.Decoder(Header)
_event: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)
_encoder = msgspec.json.Encoder()


def seal(run: str, body: bytes) -> bytes:
    """Give the line for `body`, a JSON object without its closing brace."""
    return body + BEFORE + blake2b(body, key=run.encode(), digest_size=SUM // 2).hexdigest().encode() + AFTER


def unseal(run: str, line: bytes) -> bytes | None:
    """Give the JSON object of a line whose seal holds, else None."""
    body = line[:-TAIL]
    return body + b"}" if body and seal(run, body) == line else None


def sealed(run: str, said: Header | AnyEvent) -> bytes:
    """Give the line of `run` that says this.

    Raises ValueError where a field is not as reading would allow: nothing is written that could not be read.
    """
    body = _encoder.encode(said)
    if isinstance(said, Header):
        read_header(body)
    else:
        read_event(body)
    return seal(run, body[:-1])


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
    return sealed(record.run, said)


def chosen(after: Record, line: int, count: int) -> bytes:
    """Give line number `line`: the newest choice of the run was made, and `count` choices lead there."""
    return _made(after, after.choices[-1], line, count, after.endings)


def moved(after: Record, line: int, count: int, at: str) -> bytes:
    """Give line number `line`: the run was taken, at that moment, to where it stands now."""
    return sealed(
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


def retitled(after: Record, line: int, count: int, at: str) -> bytes:
    """Give line number `line`: the run was given, at that moment, the title it has now."""
    said = TitleGiven(line=line, at=at, title=after.title, stands=after.stands, count=count, endings=after.endings)
    return sealed(after.run, said)


def whole(record: Record) -> bytes:
    """Give the whole file of a run that was never taken back: each choice follows the one before it."""
    lines, endings = [beginning(record)], dict[str, None]()
    for choice in record.choices:
        if choice.ending:
            endings[choice.ending] = None
        lines.append(_made(record, choice, choice.number + 1, choice.number, tuple(endings)))
    return b"".join(lines)


def _made(record: Record, choice: Choice, line: int, count: int, endings: tuple[str, ...]) -> bytes:
    return sealed(
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


def read_header(body: bytes) -> Header:
    """Give the header that a line holds; raises ValueError where it holds none."""
    try:
        return _header.decode(body)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def read_event(body: bytes) -> AnyEvent:
    """Give the event that a line holds; raises ValueError where it holds none."""
    try:
        return _event.decode(body)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def is_newer(start: bytes) -> bool:
    """Say whether the first bytes of a file announce a format that is not known here yet."""
    announced = _ANNOUNCED.match(start)
    return announced is not None and int(announced[1]) > FORMAT
