"""Every state that a story can come to, as far as states differ in what matters; each with a shortest run to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from game.play.machine import OFFERED, reach
from game.play.state import after, first_state, met, scope_of
from game.play.theme import HIS_OWN
from game.proof.slices import key_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.play.machine import Stage
    from game.play.state import State
    from game.proof.slices import Slices
    from game.script.model import Destination, Option, Story

Run = tuple[str, ...]
"""The options of a run, in the order in which they are taken."""

PHRASES = (HIS_OWN, "C4 D4 E4", "E4 D4 C4", "C4 E4 D4", "C4 E4 C4 E4 C4", "C4 C4 C4")
"""A phrase of each shape: what is carried matters to a story by its shape alone."""


class Node(Struct, frozen=True):
    """A state that can be come to. `came` is the number of the node that a shortest run comes from, `by` its option.

    `route` is the number of a node that was walked before and can do the same, where there is one.
    """

    state: State
    came: int = -1
    by: str = ""
    route: int = 0


class Way(Struct, frozen=True):
    """A choice that can be made: an option with what it carries, its destination, and the number of the node there."""

    option: Option
    payload: str
    destination: Destination | None
    to: int


class Step(Struct, frozen=True):
    """A choice as it is made: the option, and the states before and after it."""

    before: State
    option: Option
    after: State


class Explored:
    """All that was come to.

    `nodes` are numbered in the order of how many choices a shortest run to them has; `ways` are those from each.
    """

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.ways: list[tuple[Way, ...]] = []

    def run_to(self, number: int, *then: str) -> Run:
        """Give a shortest run that comes to a node, and goes on with `then`."""
        taken = list(reversed(then))
        while number > 0:
            node = self.nodes[number]
            taken.append(node.by)
            number = node.came
        return tuple(reversed(taken))

    def reached(self, by: Callable[[Way], bool]) -> set[int]:
        """Give the numbers of the nodes that a run comes to which goes only by some ways."""
        found, waiting = {0}, [0]
        while waiting:
            for way in self.ways[waiting.pop()]:
                if way.to not in found and by(way):
                    found.add(way.to)
                    waiting.append(way.to)
        return found


_Told = Callable[[Explored, int, Step], None]
_Choice = tuple["Option", str, "Destination | None", "State", int]


def explore(
    stage: Stage,
    matter: Slices,
    *,
    told: _Told = lambda *_: None,
    progress: Callable[[int], None] = lambda _: None,
) -> Explored:
    """Walk every state that differs in what matters, breadth first, with the machine that plays the game.

    `told` hears of every step and of the number of the node that it is made from, and `progress` of the number of
    states now and then.
    """
    story = stage.story

    def choices(node: Node) -> Iterator[_Choice]:
        now, beat = node.state, stage.beat_of(node.state)
        for option in beat.options if beat else ():
            if reach(story, now, option) == OFFERED:
                destination = next((d for d in option.destinations if met(d.when, now, story)), None)
                for payload in PHRASES if option.carries == "phrase" else ("",):
                    state = stage.take(now, option.id, payload)
                    # Who walks the same routes again goes by this, and not by the machine.
                    assert state == after(now, story, option, destination, payload)  # noqa: S101
                    yield option, payload, destination, state, 0

    return _breadth_first(story, matter, choices, told, progress)


def explore_again(story: Story, routes: Explored, matter: Slices, *, told: _Told = lambda *_: None) -> Explored:
    """Walk the routes of a story once more, telling states apart by what matters now.

    Of two states that agree in what routing depends on, the machine said of one what can be chosen there and where it
    leads; it is not asked again for the other. A beat that `matter` lacks is not gone on from.
    """

    def choices(node: Node) -> Iterator[_Choice]:
        for way in routes.ways[node.route] if node.state.beat in matter else ():
            state = after(node.state, story, way.option, way.destination, way.payload)
            yield way.option, way.payload, way.destination, state, way.to

    return _breadth_first(story, matter, choices, told)


def _breadth_first(
    story: Story,
    matter: Slices,
    choices: Callable[[Node], Iterator[_Choice]],
    told: _Told,
    progress: Callable[[int], None] = lambda _: None,
) -> Explored:
    def key(state: State) -> tuple[object, ...]:
        return key_of(state, matter.get(state.beat, ()), scope_of(state, story).__getitem__)

    explored = Explored()
    nodes = explored.nodes
    nodes.append(Node(first_state(story)))
    numbers = {key(nodes[0].state): 0}
    for at, node in enumerate(nodes):  # which grows as it is gone through
        ways = []
        for option, payload, destination, state, route in choices(node):
            to = numbers.setdefault(key(state), len(nodes))
            if to == len(nodes):
                nodes.append(Node(state, at, option.id, route))
                if to % 1000 == 0:
                    progress(to)
            ways.append(Way(option, payload, destination, to))
            told(explored, at, Step(node.state, option, state))
        explored.ways.append(tuple(ways))
    return explored
