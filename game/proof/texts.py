"""Every text of a story, and which of its branches some run reads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from game.play.state import has_turned
from game.script.contract import written
from game.script.model import And, Compare, Expr, If, Name, Not, Or, Say, Story, Text, Value
from game.script.telling import ask, tell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.proof.exploring import Step

Branch = tuple[int, ...]
"""Where a branch stands in its text: the number of the part and of its branch, and so on inwards."""


Place = tuple[str, str]
"""Where a text stands: the kind of it, and the id of its option, or of its beat."""


class Prose(Struct, frozen=True):
    """A text of a beat: its opening, its turn, or the outcome of an `option` (which is "" for the other two)."""

    beat: str
    kind: str
    text: Text
    option: str = ""

    @property
    def place(self) -> Place:
        """Where it stands in the story."""
        return self.kind, self.option or self.beat

    @property
    def name(self) -> str:
        """What an author calls it."""
        return f"{self.beat}: {self.option or self.kind}"


def texts(story: Story) -> Iterator[Prose]:
    """Give every text of a story."""
    for beat in story.beats.values():
        yield Prose(beat.id, "opening", beat.opening)
        if beat.turn:
            yield Prose(beat.id, "turn", beat.turned)
        for option in beat.options:
            yield Prose(beat.id, "outcome", option.text, option.id)


def places_read(step: Step, story: Story) -> Iterator[Place]:
    """Give the places of the texts that are read after a step, as game.play.run tells them."""
    before, after = step.before, step.after
    yield "outcome", step.option.id
    if after.beat != before.beat:
        yield "opening", after.beat
    elif has_turned(after, story.beats[after.beat]) and not has_turned(before, story.beats[after.beat]):
        yield "turn", after.beat


def branches(text: Text, within: Branch = ()) -> Iterator[tuple[Branch, str]]:
    """Give every branch of a text, with the condition that leads to it as an author would type it."""
    for number, part in enumerate(text):
        if isinstance(part, If):
            inner = [*part.branches, (None, part.otherwise)]
            for way, (condition, below) in enumerate(inner):
                if below or condition is not None:
                    yield (*within, number, way), written(condition) or "else"
                yield from branches(below, (*within, number, way))


def leading_to(text: Text, branch: Branch) -> Iterator[Expr]:
    """Give the conditions that decide whether a branch is read."""
    number, way, *inner = branch
    part = text[number]
    assert isinstance(part, If)  # noqa: S101 - branches stand in nothing else
    yield from (condition for condition, _ in part.branches[: way + 1])
    if inner:
        below = part.branches[way][1] if way < len(part.branches) else part.otherwise
        yield from leading_to(below, tuple(inner))


def taken(text: Text, scope: Mapping[str, Value], within: Branch = ()) -> Iterator[Branch]:
    """Give the branches that are read of a text in a scope."""
    for number, part in enumerate(text):
        if isinstance(part, If):
            ways = [*part.branches, (None, part.otherwise)]
            way, below = next(
                (way, below)
                for way, (condition, below) in enumerate(ways)
                if condition is None or ask(condition, scope)
            )
            yield (*within, number, way)
            yield from taken(below, scope, (*within, number, way))


def unset(text: Text, scope: Mapping[str, Value]) -> Iterator[str]:
    """Give the names that a text compares with a word in a scope where they have none yet."""
    for part in text:
        if isinstance(part, If):
            for condition, below in part.branches:
                yield from unset_in(condition, scope)
                if ask(condition, scope):
                    yield from unset(below, scope)
                    break
            else:
                yield from unset(part.otherwise, scope)


def unset_in(condition: Expr, scope: Mapping[str, Value]) -> Iterator[str]:
    """Give the names that a condition compares in a scope where they have no word yet, as far as it is asked."""
    match condition:
        case Not(of):
            yield from unset_in(of, scope)
        case And(left, right):
            yield from unset_in(left, scope)
            if ask(left, scope):
                yield from unset_in(right, scope)
        case Or(left, right):
            yield from unset_in(left, scope)
            if not ask(left, scope):
                yield from unset_in(right, scope)
        case Compare(_, left, right):
            yield from (side.name for side in (left, right) if isinstance(side, Name) and scope[side.name] == "")
        case _:
            pass


_HOLE = re.compile(r"[{}]|\s[,.;:!?](?:\s|$)|,,|\(\s*\)|“\s*”|^[,;:.!?](?!\.)")

_BLANK_LINE = re.compile(r"\n[ \t]*\n")


def pieces(text: Text) -> Iterator[Text]:
    """Give the stretches of a text between the blank lines that every run reads: a paragraph is in one of them."""
    piece: list[Say | If] = []
    for part in text:
        if isinstance(part, Say):
            first, *others = _BLANK_LINE.split(part.text)
            piece.append(Say(first))
            for words in others:
                yield tuple(piece)
                piece = [Say(words)]
        else:
            piece.append(part)
    yield tuple(piece)


def holes(text: Text, scope: Mapping[str, Value]) -> Iterator[str]:
    """Say what holes a text has as it reads in a scope, one a paragraph."""
    for paragraph in tell(text, scope):
        hole = _HOLE.search(paragraph)
        if hole:
            yield f"has a hole: “…{paragraph[max(0, hole.start() - 20) : hole.end() + 20]}…”"


def nothing(text: Text, scope: Mapping[str, Value]) -> Iterator[str]:
    """Say so where a text reads as nothing in a scope."""
    if not tell(text, scope):
        yield "reads as nothing at all"
