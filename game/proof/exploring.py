"""Every state that a story can come to, as far as states differ in what matters; each with a shortest run to it.

The numbers of a run, its qualities, multiply the states: in a whole story by fifty and more. Most options never ask for
one. So of states that differ in their numbers alone, and pass the same tests of them, the machine is asked for one,
and the numbers of the others are carried along beside what it said.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from game.play.machine import OFFERED, reach
from game.play.state import after, first_state, met, moved_by, scope_of
from game.play.theme import HIS_OWN
from game.proof.slices import key_of, tests_of_numbers
from game.script.telling import holds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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
_Choice = tuple["Option", str, "Destination | None", "State"]
_Numbers = int | tuple[int, ...]


def explore(
    stage: Stage,
    matter: Slices,
    *,
    told: _Told = lambda *_: None,
    progress: Callable[[int], None] = lambda _: None,
) -> Explored:
    """Walk every state that differs in what matters, breadth first, with the machine that plays the game.

    `told` hears of every step, by a shortest run that makes it, and of the number of the node that it is made from;
    of steps that differ in numbers alone it hears of one. `progress` hears of the number of states now and then.
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
                    yield option, payload, destination, state

    return _Walk(story, matter, choices, told).explored(progress)


def explore_again(
    story: Story, routes: Explored, matter: Slices, *, told: _Told = lambda *_: None, numbers: bool = False
) -> Explored:
    """Walk the routes of a story once more, telling states apart by what matters now.

    Of two states that agree in what routing depends on, the machine said of one what can be chosen there and where it
    leads; it is not asked again for the other. A beat that `matter` lacks is not gone on from. Where `numbers` is
    true, `told` hears also of each of the steps that differ in numbers alone.
    """

    def choices(node: Node) -> Iterator[_Choice]:
        for way in routes.ways[node.route] if node.state.beat in matter else ():
            state = after(node.state, story, way.option, way.destination, way.payload)
            yield way.option, way.payload, way.destination, state

    return _Walk(story, matter, choices, told, routes, numbers=numbers).explored()


class _Move(Struct, frozen=True):
    """A choice as the machine made it once: the state it led to, and what of that is no number (`key`)."""

    option: Option
    payload: str
    destination: Destination | None
    after: State
    key: int


class _Walk:
    """One walk, breadth first, through all states that differ in what matters."""

    def __init__(
        self,
        story: Story,
        matter: Slices,
        choices: Callable[[Node], Iterator[_Choice]],
        told: _Told,
        routes: Explored | None = None,
        *,
        numbers: bool = False,
    ) -> None:
        self._story = story
        self._choices = choices
        self._told = told
        self._routes = routes
        self._each = numbers
        self._plain = {beat: tuple(n for n in names if n not in story.qualities) for beat, names in matter.items()}
        counted = {beat: [n for n in names if n in story.qualities] for beat, names in matter.items()}
        self._counted = {beat: itemgetter(*names) for beat, names in counted.items() if names}
        self._tests = {beat.id: tests_of_numbers(story, beat) for beat in story.beats.values()}
        self._keys: dict[tuple[object, ...], int] = {}
        self._moves: dict[tuple[int, object], tuple[_Move, ...]] = {}

    def explored(self, progress: Callable[[int], None] = lambda _: None) -> Explored:
        """Walk, and give all that was come to."""
        explored = Explored()
        nodes = explored.nodes
        nodes.append(Node(first_state(self._story)))
        keys = [self._key(nodes[0].state)]
        known = {(keys[0], self._numbers(nodes[0].state.beat, nodes[0].state.qualities)): 0}
        for at, node in enumerate(nodes):  # which grows as it is gone through
            moves, new = self._moves_of(node, keys[at])
            onward = self._routes.ways[node.route] if self._routes and moves else ()
            ways = []
            for which, move in enumerate(moves):
                qualities = moved_by(node.state.qualities, move.option, move.destination)
                identity = move.key, self._numbers(move.after.beat, qualities)
                to = known.setdefault(identity, len(nodes))
                state = move.after if new else None
                if to == len(nodes):
                    state = state or replace(move.after, qualities=qualities)
                    nodes.append(Node(state, at, move.option.id, onward[which].to if onward else 0))
                    keys.append(move.key)
                    if to % 1000 == 0:
                        progress(to)
                ways.append(Way(move.option, move.payload, move.destination, to))
                if new or self._each:
                    state = state or replace(move.after, qualities=qualities)
                    self._told(explored, at, Step(node.state, move.option, state))
            explored.ways.append(tuple(ways))
        return explored

    def _moves_of(self, node: Node, key: int) -> tuple[tuple[_Move, ...], bool]:
        """Give what can be chosen in a node, and whether that was asked only now."""
        group = key, self._passed(node.state)
        if group in self._moves:
            return self._moves[group], False
        moves = tuple(
            _Move(option, payload, destination, state, self._key(state))
            for option, payload, destination, state in self._choices(node)
        )
        self._moves[group] = moves
        return moves, True

    def _passed(self, state: State) -> object:
        """Give which tests of numbers, of those that the options of its beat make, a state passes."""
        tests = self._tests.get(state.beat)
        if not tests:
            return ()
        scope = scope_of(state, self._story)
        return tuple(holds(test, scope) for test in tests)

    def _key(self, state: State) -> int:
        key = key_of(state, self._plain.get(state.beat, ()), scope_of(state, self._story).__getitem__)
        return self._keys.setdefault(key, len(self._keys))

    def _numbers(self, beat: str, qualities: Mapping[str, int]) -> _Numbers:
        counted = self._counted.get(beat)
        return counted(qualities) if counted else ()
