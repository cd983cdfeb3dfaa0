"""The epilogue tells the roads that this run declined: those, in their order, ever shorter, and the same each time."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from statistics import mean
from typing import TYPE_CHECKING

import pytest

from game.play.run import replay
from tests.ended import ended

if TYPE_CHECKING:
    from game.play.run import Run


def told(run: Run) -> list[str]:
    return [text for passage in run.passages if passage.kind == "road" for text in passage.paragraphs]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("ending", ["the_nod", "beside_him"])
def test_what_is_told_was_offered_and_never_taken_in_its_order_and_shortens(stage, seed, ending):
    run = ended(stage, seed, ending)
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
    seen = {tuple(told(ended(stage, seed))) for seed in range(8)}
    assert len(seen) >= 7


def dreamt(run: Run) -> Counter[str]:
    return Counter(text for passage in run.passages if passage.beat.startswith("dream_") for text in passage.paragraphs)


def words(texts: Counter[str]) -> int:
    return sum(len(text.split()) * count for text, count in texts.items())


@pytest.mark.parametrize("ending", ["the_nod", "beside_him"])
def test_two_dreams_have_less_than_two_fifths_of_their_words_in_common(stage, ending):
    dreams = [dreamt(ended(stage, seed, ending)) for seed in range(12)]
    assert mean(2 * words(one & other) / (words(one) + words(other)) for one, other in combinations(dreams, 2)) < 0.4


@pytest.mark.parametrize("ending", ["the_nod", "beside_him"])
def test_no_road_is_told_that_the_run_came_to_by_another_way(stage, ending):
    options = [option for beat in stage.story.beats.values() for option in beat.options if option.road]
    for seed in range(3):
        run = ended(stage, seed, ending)
        for text in told(run):
            option = next(option for option in options if text in (option.road.full, option.road.short))
            sets = (*option.sets, *(pair for destination in option.destinations for pair in destination.sets))
            assert all(run.now.roads.get(name) != word for name, word in sets)
