"""Every text of a story, and which of its branches some run reads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from game.play.state import has_turned, scope_of
from game.script.contract import written
from game.script.model import And, Compare, Expr, If, Name, Not, Or, Story, Text, Value
from game.script.telling import ask, tell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.proof.exploring import Step

Branch = tuple[int, ...]
"""Where a branch stands in its text: the number of the part and of its branch, and so on inwards."""


class Prose(Struct, frozen=True):
    """A text of a beat: its opening, its turn, or the outcome of an `option` (which is "" for the other two)."""

    beat: str
    kind: str
    text: Text
    option: str = ""

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


def is_read(prose: Prose, step: Step, story: Story) -> bool:
    """Say whether a text is read after a step, as game.play.run tells it."""
    match prose.kind:
        case "outcome":
            return step.option.id == prose.option
        case "opening":
            return step.after.beat == prose.beat != step.before.beat
        case _:
            beat = story.beats[prose.beat]
            here = step.before.beat == step.after.beat == prose.beat
            return here and has_turned(step.after, beat) and not has_turned(step.before, beat)


def branches(text: Text, within: Branch = ()) -> Iterator[tuple[Branch, str]]:
    """Give every branch of a text, with the condition that leads to it as an author would type it."""
    for number, part in enumerate(text):
        if isinstance(part, If):
            inner = [*part.branches, (None, part.otherwise)]
            for way, (condition, below) in enumerate(inner):
                if below or condition is not None:
                    yield (*within, number, way), written(condition) or "else"
                yield from branches(below, (*within, number, way))


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


def flaw(text: Text, scope: Mapping[str, Value]) -> str:
    """Say what is wrong with how a text reads in a scope: that it is empty, or has a hole; "" where nothing is."""
    paragraphs = tell(text, scope)
    if not paragraphs:
        return "reads as nothing at all"
    for paragraph in paragraphs:
        hole = _HOLE.search(paragraph)
        if hole:
            return f"has a hole: “…{paragraph[max(0, hole.start() - 20) : hole.end() + 20]}…”"
    return ""


def scope_after(step: Step, story: Story) -> Mapping[str, Value]:
    """Give the scope that what is read after a step is told in."""
    return scope_of(step.after, story)
