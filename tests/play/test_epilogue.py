"""The epilogue tells the roads that this run declined: those, in their order, ever shorter, and the same each time."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from game.play.machine import OFFERED, reach
from game.play.run import begin, replay
from game.play.theme import HIS_OWN

if TYPE_CHECKING:
    from game.play.machine import Stage
    from game.play.run import Run


def ended(stage: Stage, seed: int) -> Run:
    """Give a random run that has come to the look and the nod."""
    while True:
        draw, run = random.Random(seed), begin(stage)
        while run.beat and not run.beat.ending:
            offered = [o for o in run.beat.options if reach(stage.story, run.now, o) == OFFERED]
            option = draw.choice(offered)
            run = run.take(option.id, HIS_OWN if option.carries else "")
        if run.beat:
            return run
        seed += 1000


def told(run: Run) -> list[str]:
    return [text for passage in run.passages if passage.kind == "road" for text in passage.paragraphs]


@pytest.mark.parametrize("seed", range(8))
def test_what_is_told_was_offered_and_never_taken_in_its_order_and_shortens(stage, seed):
    run = ended(stage, seed)
    options = [option for beat in stage.story.beats.values() for option in beat.options if option.road]
    taken = {decision.option for decision in run.decisions}
    roads = told(run)
    assert 7 <= len(roads) <= 9
    assert len(set(roads)) == len(roads)
    came = []
    for text in roads:
        option = next(option for option in options if text in (option.road.full, option.road.short))
        assert option.id not in taken
        beat = next(beat for beat in stage.story.beats.values() if option in beat.options)
        came.append(run.now.seen.index(beat.id))
    assert came == sorted(came)
    assert len(roads[0].split()) > len(roads[-1].split())
    assert told(replay(stage, run.decisions)) == roads


def test_runs_that_went_differently_are_told_different_roads(stage):
    seen = {tuple(told(ended(stage, seed))) for seed in range(12)}
    assert len(seen) >= 10
