"""All the ways in which a text could read, come to or not: what none of them shows, no run reads."""

from __future__ import annotations

from itertools import product
from math import prod
from typing import TYPE_CHECKING

from game.proof.slices import read_in
from game.script.expression import conditions, walk
from game.script.model import QUALITY_RANGE, Compare, Const, Name
from game.script.names import FLAG, NUMBER, kinds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from game.script.model import Story, Text, Value

MOST = 10_000
"""How many readings of one text are gone through: a third of a second."""


class Readings:
    """The readings of a story's texts, by what the names in them can stand for."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._kinds = kinds(story)

    def may_show(self, show: Callable[[Text, Mapping[str, Value]], Iterator[str]], text: Text) -> bool:
        """Say whether a text could show something; of one with too many readings this is said without looking."""
        names = sorted(read_in(text))
        values = [self._values(text, name) for name in names]
        if prod(map(len, values)) > MOST:
            return True
        scopes = (dict(zip(names, reading, strict=True)) for reading in product(*values))
        return any(True for scope in scopes for _ in show(text, scope))

    def _values(self, text: Text, name: str) -> Sequence[Value]:
        """Give what a name can stand for; of numbers, some on every side of all that they are compared with."""
        kind = self._kinds[name]
        if kind == FLAG:
            return (False, True)
        if kind == NUMBER:
            low, high = QUALITY_RANGE if name in self._story.qualities else (0, 100)
            marks = _marks(text)
            return [n for n in range(low, high + 1) if marks is None or n in {low, high} or n in marks]
        return tuple(kind) if name in self._story.roads else ("", *kind)


def _marks(text: Text) -> set[int] | None:
    """Give the numbers that a text compares with, and their neighbors; None where it compares names with names."""
    marks: set[int] = set()
    for condition in conditions(text):
        for expr in walk(condition):
            match expr:
                case Compare(_, Name(), Name()):
                    return None
                case Compare(_, Const(int(n)), _) | Compare(_, _, Const(int(n))):
                    marks |= {n - 1, n, n + 1}
                case _:
                    pass
    return marks
