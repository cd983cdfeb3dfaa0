"""What a condition still wants in some state: how far it is from holding, and that in words for a player."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from game.play.state import met, scope_of
from game.script.model import And, Compare, Const, Name, Or

if TYPE_CHECKING:
    from game.play.state import State
    from game.script.model import Expr, Story

_HARD = 3
"""Steps that a fact counts for which a run has or has not: about as much as one that had to be worked for."""

_OTHERWISE = "something to have gone otherwise"


class Want(Struct, frozen=True):
    """How many steps are missing until a condition holds (0: it does), and what is missing, each in a few words."""

    steps: int = 0
    words: tuple[str, ...] = ()

    def and_also(self, other: Want) -> Want:
        """Give what both want together."""
        return Want(self.steps + other.steps, (*self.words, *other.words))


def wanting(condition: Expr | None, state: State, story: Story) -> Want:
    """Give what `condition` wants in `state`; of two ways to it, the nearer."""
    if condition is None or met(condition, state, story):
        return Want()
    match condition:
        case And(left, right):
            return wanting(left, state, story).and_also(wanting(right, state, story))
        case Or(left, right):
            return min(wanting(left, state, story), wanting(right, state, story), key=lambda want: want.steps)
        case Compare(op, Name(name), Const(int(wanted))) if op in {">", ">=", "<", "<="}:
            return _of_number(name, op, wanted, state, story)
        case Compare("==", Name(name), Const(str(word))) if name in story.roads:
            return Want(_HARD, (f"“{story.roads[name].title}” gone {_way(word)}",))
        case Name(name):
            return Want(_HARD, (_of_fact(name, story),))
    return Want(_HARD, (_OTHERWISE,))


def _of_number(name: str, op: str, wanted: int, state: State, story: Story) -> Want:
    have = int(scope_of(state, story)[name])
    steps = abs(wanted - have) + (op in {">", "<"})
    more = "more" if ">" in op else "less"
    times = "one step" if steps == 1 else f"{steps} steps"
    if name in story.qualities:
        whose = story.qualities[name].meaning.rpartition(": ")[2]
        return Want(steps, (f"{times} {more} in {whose}",))
    if name == "roads_taken":
        roads = "one road" if steps == 1 else f"{steps} roads"
        return Want(steps * _HARD, (f"{roads} more, gone as it could have been",))
    return Want(_HARD, (_OTHERWISE,))


def _way(word: str) -> str:
    return "as it could have been" if word == "as_it_could_be" else "as it was"


def _of_fact(name: str, story: Story) -> str:
    if name in story.memories:
        return f"one memory more: “{story.memories[name].line}”"
    kind, _, of = name.partition("_")
    if kind == "seen" and of in story.beats:
        return f"to have come by “{story.beats[of].title}”"
    options = (option for beat in story.beats.values() for option in beat.options if option.id == of)
    return next((f"to have lit “{option.label}”" for option in options), _OTHERWISE)
