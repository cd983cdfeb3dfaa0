"""Random runs over the routes that were walked: what one of them reads is proved to be read by some run."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING

from game.play.state import after, first_state, scope_of
from game.proof.exploring import Step
from game.proof.slices import read_in
from game.proof.texts import places_read, taken, texts
from game.script.model import LEADS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.play.state import State
    from game.proof.exploring import Explored
    from game.proof.texts import Branch, Place
    from game.script.model import Story

RUNS = 600
"""How many runs are looked at: few branches are met by none of them, and walking for these is quick."""


class Sampled:
    """What random runs read: the branches `met` of each text, and how many `readings` of texts differ in some name."""

    def __init__(self, story: Story, routes: Explored) -> None:
        self._story = story
        self._texts = {prose.place: (prose.text, sorted(read_in(prose.text))) for prose in texts(story)}
        self._had: set[tuple[Place, tuple[object, ...]]] = set()
        self.met: dict[Place, set[Branch]] = {place: set() for place in self._texts}
        self._look(("opening", story.first), first_state(story))
        for step in sample(story, routes, RUNS, seed=1):
            for place in places_read(step, story):
                self._look(place, step.after)

    @property
    def readings(self) -> int:
        """How many readings of texts differ in what a name in the text stands for."""
        return len(self._had)

    def _look(self, place: Place, state: State) -> None:
        if place in self._texts:  # which the opening of a beat that is still to be written is not
            text, names = self._texts[place]
            scope = scope_of(state, self._story)
            reading = place, tuple(scope[name] for name in names)
            if reading not in self._had:
                self._had.add(reading)
                self.met[place].update(taken(text, scope))


def sample(story: Story, routes: Explored, runs: int, seed: int) -> Iterator[Step]:
    """Give the steps of random runs. Every other one is curious, and takes what was taken least before.

    One in ten lights Mia throughout, one in ten Sebastian: what is read only by the light is far from the others. A run
    that finds no end is left after as many choices as there are nodes. The same seed gives the same.
    """
    lights = {3: LEADS[0], 7: LEADS[1]}
    draw = random.Random(seed)  # noqa: S311 - nobody is to be kept from guessing it
    taken_before: Counter[str] = Counter()
    for number in range(runs):
        at, now = 0, first_state(story)
        for _ in routes.nodes:
            ways = routes.ways[at]
            if number % 10 in lights:
                ways = tuple(way for way in ways if way.option.who == lights[number % 10]) or ways
            if number % 2 and ways:
                least = min(taken_before[way.option.id] for way in ways)
                ways = tuple(way for way in ways if taken_before[way.option.id] == least)
            if not ways:
                break
            way = draw.choice(ways)
            taken_before[way.option.id] += 1
            before, now = now, after(now, story, way.option, way.destination, way.payload)
            at = way.to
            yield Step(before, way.option, now)
