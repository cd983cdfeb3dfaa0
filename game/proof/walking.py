"""Random runs, as many as are asked for: what is met how often, how long they are, and how much two of them share."""

from __future__ import annotations

import random
from collections import Counter
from statistics import mean, quantiles
from typing import TYPE_CHECKING

from msgspec import Struct

from game.play.run import begin
from game.play.state import scope_of
from game.proof.exploring import PHRASES, Step
from game.proof.pace import measure, read_by
from game.proof.picking import pick
from game.proof.spread import Spread, spread
from game.proof.texts import branches, places_read, taken, texts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.play.machine import Stage
    from game.play.run import Run
    from game.proof.pace import Measured, Read
    from game.proof.personas import Persona
    from game.proof.texts import Place, Prose


class Walk(Struct, frozen=True):
    """What so many runs of a persona met, from a seed: the same seed gives the same.

    `options` and `passages` count the runs that met each, those that none met among them; a passage is a branch of a
    text, by its condition. `ends` are shares of the runs by where they end. `words` and `choices` are per run, and
    `shared` is the share of their text (0 to 1) that two runs have in common: the mean of all neighbors, and what one
    pair in ten is above. `acts` says how each act was played.
    """

    runs: int
    seed: int
    persona: Persona
    options: dict[str, int]
    passages: dict[str, int]
    ends: dict[str, float]
    words: Spread
    choices: Spread
    shared: float
    shared_by_a_tenth: float
    acts: dict[str, Measured]


def walk(
    stage: Stage, runs: int, seed: int, persona: Persona, progress: Callable[[int], None] = lambda _: None
) -> Walk:
    """Walk `runs` random runs (2 or more); `progress` hears of every hundredth."""
    story = stage.story
    draw = random.Random(seed)  # noqa: S311 - nobody is to be kept from guessing it
    options = {option.id: 0 for beat in story.beats.values() for option in beat.options}
    watched = {prose.place: prose for prose in texts(story) if any(True for _ in branches(prose.text))}
    passages = {_name(prose, condition): 0 for prose in watched.values() for _, condition in branches(prose.text)}
    ends: Counter[str] = Counter()
    words: list[int] = []
    shares: list[float] = []
    other: Counter[str] = Counter()  # what the run before told: all runs at once would fill the memory
    read: list[Read] = []
    for number in range(1, runs + 1):
        met: set[str] = set()
        run = begin(stage)
        while option := pick(run, persona, draw, options):
            before = run.now
            run = run.take(option.id, draw.choice(PHRASES) if option.carries else "")
            met.update(_met(stage, watched, Step(before, option, run.now)))
        for option_id in {decision.option for decision in run.decisions}:
            options[option_id] += 1
        for passage in met:
            passages[passage] += 1
        ends[_end(run)] += 1
        told = Counter(paragraph for passage in run.passages for paragraph in passage.paragraphs)
        words.append(_words(told))
        if other:
            shares.append(2 * _words(told & other) / (_words(told) + _words(other)))
        other = told
        read.append(read_by(run))
        if number % 100 == 0:
            progress(number)
    return Walk(
        runs=runs,
        seed=seed,
        persona=persona,
        options=options,
        passages=passages,
        ends={end: count / runs for end, count in ends.most_common()},
        words=spread(words),
        choices=spread([run.choices.total() for run in read]),
        shared=mean(shares),
        shared_by_a_tenth=quantiles(shares, n=10)[-1] if len(shares) > 1 else shares[0],
        acts=measure(story, read),
    )


def _met(stage: Stage, watched: Mapping[Place, Prose], step: Step) -> set[str]:
    """Give the names of the passages that are read after a step."""
    met: set[str] = set()
    for place in places_read(step, stage.story):
        if place in watched:
            prose = watched[place]
            names = dict(branches(prose.text))
            read = taken(prose.text, scope_of(step.after, stage.story))
            met.update(_name(prose, names[branch]) for branch in read if branch in names)
    return met


def _name(prose: Prose, condition: str) -> str:
    return f"{prose.name}, if {condition}"


def _end(run: Run) -> str:
    beat = run.beat
    return beat.ending or beat.id if beat else f"{run.now.beat}, which is not written"


def _words(told: Counter[str]) -> int:
    return sum(len(paragraph.split()) * count for paragraph, count in told.items())
