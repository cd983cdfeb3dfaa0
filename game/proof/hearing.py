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
    for at in nodes:
        for way in routes.ways[at]:
            if by(way):
                step = Step(routes.nodes[at].state, way.option, routes.nodes[way.to].state)
                found.update(places_read(step, story))
    return found
