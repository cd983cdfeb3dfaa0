"""Every state that a story can come to, as far as states differ in what matters; each with a shortest run to it."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from msgspec import Struct

from game.play.machine import OFFERED, reach
from game.play.state import first_state, scope_of
from game.play.theme import HIS_OWN
from game.proof.slices import key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterator

    from game.play.machine import Stage
    from game.play.state import State
    from game.proof.slices import Slices
    from game.script.model import Lead, Option

Key = tuple["Hashable", ...]

Run = tuple[str, ...]
"""The options of a run, in the order in which they are taken."""

PHRASES = (HIS_OWN, "C4 D4 E4", "E4 D4 C4", "C4 E4 D4", "C4 E4 C4 E4 C4", "C4 C4 C4")
"""A phrase of each shape: what is carried matters to a story by its shape alone."""


class Node(Struct, frozen=True):
    """A state that can be come to, with the state that a shortest run comes from, and the option it comes `by`."""

    state: State
    came: Key | None = None
    by: str = ""


class Step(Struct, frozen=True):
    """A choice that can be made: the state, the option, and the state after it, as they are and by their keys."""

    at: Key
    before: State
    option: Option
    after: State
    to: Key


class Explored:
    """All that was come to. `nodes` are in the order of how many choices a shortest run to them has."""

    def __init__(self) -> None:
        self.nodes: dict[Key, Node] = {}
        self.ways: dict[Key, dict[str, set[Key]]] = {}

    def run_to(self, key: Key, *then: str) -> Run:
        """Give a shortest run that comes to a state, and goes on with `then`."""
        taken = list(reversed(then))
        node = self.nodes[key]
        while node.came is not None:
            taken.append(node.by)
            node = self.nodes[node.came]
        return tuple(reversed(taken))


def explore(
    stage: Stage,
    matter: Slices,
    *,
    through: Collection[str] | None = None,
    light: Lead | None = None,
    told: Callable[[Explored, Step], None] = lambda _, __: None,
    progress: Callable[[int], None] = lambda _: None,
) -> Explored:
    """Walk every state that differs in what matters, breadth first, with the machine that plays the game.

    `through` names the beats to go on from (None: all), and `light` the lead who is lit at every choice (None: either).
    `told` hears of every step, and `progress` of the number of states now and then.
    """
    story = stage.story
    explored = Explored()
    nodes, ways = explored.nodes, explored.ways

    def key(state: State) -> Key:
        return key_of(state, matter.get(state.beat, ()), scope_of(state, story).__getitem__)

    first = first_state(story)
    nodes[key(first)] = Node(first)
    waiting = deque(nodes)
    while waiting:
        at = waiting.popleft()
        now = nodes[at].state
        if now.beat not in story.beats or (through is not None and now.beat not in through):
            continue
        out = ways[at] = {}
        for option, after in _choices(stage, now):
            if light is not None and option.who != light:
                continue
            to = key(after)
            if to not in nodes:
                nodes[to] = Node(after, at, option.id)
                waiting.append(to)
                if len(nodes) % 5000 == 0:
                    progress(len(nodes))
            out.setdefault(option.id, set()).add(to)
            told(explored, Step(at, now, option, after, to))
    return explored


def _choices(stage: Stage, now: State) -> Iterator[tuple[Option, State]]:
    for option in stage.story.beats[now.beat].options:
        if reach(stage.story, now, option) == OFFERED:
            for payload in PHRASES if option.carries == "phrase" else ("",):
                yield option, stage.take(now, option.id, payload)
