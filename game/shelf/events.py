"""What the lines of a file say: a header, then one line for each thing that happened to the run.

Every line but the header repeats what a listing needs, so that the last one alone tells it.
"""

from __future__ import annotations

import re
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

FORMAT = 1
"""The version of the format that is written here, and the newest that can be read."""

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


def write(said: Header | AnyEvent) -> bytes:
    """Give a line's JSON without its closing brace, ready for its seal.

    Raises ValueError where a field is not as reading would allow: nothing is written that could not be read.
    """
    body = _encoder.encode(said)
    if isinstance(said, Header):
        read_header(body)
    else:
        read_event(body)
    return body[:-1]
