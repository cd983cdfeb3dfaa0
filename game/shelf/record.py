"""What a run is, as values: its id, the choices made, in the order they were made, and where among them it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from game.wording import clean

if TYPE_CHECKING:
    from datetime import datetime

UNKNOWN = "unknown"
"""The story of a run whose first line is lost."""

_RUN = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)-[0-9a-z]{6}")

# Thirty-two signs, none of which is taken for another when read aloud or typed over.
_SIGNS = "23456789abcdefghjkmnpqrstuvwxyzo"


class Mark(Struct, frozen=True):
    """Which telling of which story a run belongs to. `hash` is of the story's content, in hex."""

    story: str
    version: str
    hash: str


class Choice(Struct, frozen=True):
    """One option, taken once.

    `number` counts from 1 in the order of the file and is never used again; `parent` is the choice it follows
    (0: the beginning). `payload` is what the option carries, or "". `at` is UTC, ISO 8601 to the second, with
    a Z. `digest` is of the state after the choice, `stands` the beat the run stands in then, and `ending`
    the ending that this beat is, or "".
    """

    number: int
    parent: int
    beat: str
    option: str
    payload: str
    at: str
    digest: str
    stands: str
    ending: str = ""


class Record(Struct, frozen=True):
    """Everything one run's file says.

    `choices` holds every choice on every branch, by number. `cursor` is the choice the run stands after (0:
    the beginning, in the beat `begins`). `notices` are sentences for the player: what was mended, cut or kept
    aside.
    """

    run: str
    mark: Mark
    created: str
    title: str
    begins: str
    choices: tuple[Choice, ...] = ()
    cursor: int = 0
    notices: tuple[str, ...] = ()

    @property
    def stands(self) -> str:
        """The beat the run stands in."""
        return self.choices[self.cursor - 1].stands if self.cursor else self.begins

    @property
    def endings(self) -> tuple[str, ...]:
        """The endings that any branch has come to, each once, in the order it did."""
        return tuple(dict.fromkeys(choice.ending for choice in self.choices if choice.ending))

    def branch(self, upto: int | None = None) -> tuple[Choice, ...]:
        """Give the choices from the beginning to the cursor, or to choice `upto`.

        Raises ValueError where the run has no choice `upto`.
        """
        number = self.cursor if upto is None else upto
        if not 0 <= number <= len(self.choices):
            raise ValueError(f"The run has no choice {number}: it has {len(self.choices)}.")
        path = []
        while number:
            path.append(self.choices[number - 1])
            number = path[-1].parent
        return tuple(reversed(path))

    def alone(self, upto: int | None = None) -> tuple[Choice, ...]:
        """Give `branch` as it is in a run that has no other: its choices numbered anew from 1. Raises what it does."""
        path = enumerate(self.branch(upto), 1)
        return tuple(replace(choice, number=number, parent=number - 1) for number, choice in path)

    def children(self) -> dict[int, list[Choice]]:
        """Give, by number (0: the beginning), the choices made directly after each that has any, oldest first."""
        children: dict[int, list[Choice]] = {}
        for choice in self.choices:
            children.setdefault(choice.parent, []).append(choice)
        return children


class Entry(Struct, frozen=True):
    """One run in a listing.

    `beat` is where it stands, `choices` how many lead there, `changed` when it was last written (UTC, ISO
    8601). `story` is the id of its story and `endings` those it has come to. `trouble` is "" or says what is wrong with
    the file and what to do; then the rest is as much as could be read, and `story` may be "".
    """

    run: str
    title: str
    beat: str
    choices: int
    changed: str
    story: str = ""
    endings: tuple[str, ...] = ()
    trouble: str = ""


def titled(text: str) -> str:
    """Give `text` as a run's title: one line, at most 200 characters, safe to show and never empty."""
    return clean(text) or "Untitled"


def fresh_id(now: datetime, noise: bytes) -> str:
    """Give a run's id from the moment (UTC) and six random bytes: ids sort by age, and no two are alike."""
    return f"{now:%Y%m%dT%H%M%S}-" + "".join(_SIGNS[byte % 32] for byte in noise[:6])


def stamp(moment: datetime) -> str:
    """Give a moment in UTC as saves write it: `2026-11-22T16:03:11Z`."""
    return f"{moment.isoformat(timespec='seconds')[:19]}Z"


def is_run(text: str) -> bool:
    """Say whether `text` has the form of a run's id."""
    return text.isascii() and _RUN.fullmatch(text) is not None


def begun(run: str) -> str:
    """Give the moment that a run's id tells, as saves write it."""
    moment = _RUN.fullmatch(run)
    return "{}-{}-{}T{}:{}:{}Z".format(*moment.groups()) if moment else ""
