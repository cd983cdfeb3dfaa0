"""Which texts some run reads, and which of them before a word is there to compare: both are seen from the routes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.proof.exploring import Step
from game.proof.slices import given
from game.proof.texts import places_read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.proof.exploring import Explored, Way
    from game.proof.texts import Place
    from game.script.model import Story


def heard(story: Story, routes: Explored) -> set[Place]:
    """Give the places of the texts that some run reads."""
    return _heard(story, routes, range(len(routes.nodes)), lambda _: True)


def heard_before(story: Story, routes: Explored, name: str) -> set[Place]:
    """Give the places of the texts that some run reads before it has set a memory, or played the phrase."""

    def leaves_it(way: Way) -> bool:
        return name not in given(way.option, way.destination)

    return _heard(story, routes, routes.reached(leaves_it), leaves_it)


def _heard(story: Story, routes: Explored, nodes: Iterable[int], by: Callable[[Way], bool]) -> set[Place]:
    found: set[Place] = {("opening", story.first)}
    seen: set[tuple[str, str, int]] = set()
    for at in nodes:
        before = routes.nodes[at].state
        for way in routes.ways[at]:
            after = routes.nodes[way.to].state
            # What is read after a step hangs on no more than this.
            step = way.option.id, after.beat, before.exchanges
            if step not in seen and by(way):
                seen.add(step)
                found.update(places_read(Step(before, way.option, after), story))
    return found
