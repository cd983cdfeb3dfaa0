"""The playbill says of a run what is true of it, and what it says would have turned a road does turn it."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest

from game.play.machine import NotOffered
from game.play.playbill import playbill
from game.play.run import replay
from game.play.state import first_state, met
from game.play.wanting import wanting
from game.script.expression import parse_condition
from tests.ended import ended


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("ending", ["the_nod", "beside_him"])
def test_first_billing_goes_to_whoever_had_more_of_the_light(stage, seed, ending):
    run = ended(stage, seed, ending)
    bill = playbill(run)
    assert bill.ending == stage.story.endings[ending].title
    assert bill.billing[0].share >= bill.billing[1].share
    lit = {stage.story.cast[lead].name: count for lead, count in run.now.light.items()}
    assert lit[bill.billing[0].name] >= lit[bill.billing[1].name]
    assert sum(one.share for one in bill.billing) == 100


def test_it_prints_what_the_run_came_by_and_nothing_else(stage):
    nod, paris = playbill(ended(stage, 1)), playbill(ended(stage, 1, "beside_him"))
    assert "David" in nod.cast
    assert "David" not in paris.cast
    assert "Paris" in paris.seasons
    assert "Paris" not in nod.seasons
    assert len(nod.numbers) == len(set(nod.numbers))


def test_what_would_have_turned_a_road_does_turn_it(stage):
    turned = 0
    for seed in range(4):
        run = ended(stage, seed)
        for fork, road in zip(playbill(run).forks, stage.story.roads, strict=True):
            if not (alone := re.fullmatch("“(.*)”", fork.open_by)):
                continue
            before = replay(stage, run.decisions[: fork.choice])
            option = next(option for option in stage.beat_of(before.now).options if option.label == alone[1])
            assert before.take(option.id).now.roads[road] == "as_it_could_be"
            turned += 1
    assert turned >= 4


def test_what_wants_something_more_cannot_be_taken_without_it(stage):
    wanted = 0
    for seed in range(8):
        run = ended(stage, seed)
        for fork, road in zip(playbill(run).forks, stage.story.roads, strict=True):
            found = re.fullmatch("“(.*?)”, with .+", fork.open_by)
            if not found:
                continue
            before = replay(stage, run.decisions[: fork.choice])
            option = next(option for option in stage.beat_of(before.now).options if option.label == found[1])
            with suppress(NotOffered):
                assert before.take(option.id).now.roads[road] == "as_it_was"
            wanted += 1
    assert wanted


@pytest.mark.parametrize(
    ("condition", "steps", "words"),
    [
        ("us >= 9", 6, "6 steps more in what they have given each other"),
        ("nerve >= 4 and us >= 3", 1, "one step more in how far she trusts her own voice"),
        ("nerve >= 9 or us >= 5", 2, "2 steps more in what they have given each other"),
        ('dinner == "as_it_could_be"', 3, "“What was said over the table” gone as it could have been"),
        ("finger", 3, "one memory more: “She gave a stranger the finger on the 110.”"),
    ],
)
def test_what_a_condition_wants_is_said_in_words(stage, condition, steps, words):
    now, asked = first_state(stage.story), parse_condition(condition)
    want = wanting(asked, now, stage.story)
    assert (want.steps, want.words) == (steps, (words,))
    assert not met(asked, now, stage.story)
    assert wanting(parse_condition("us >= 1"), now, stage.story).steps == 0


def test_only_the_road_that_decides_it_is_said_to_have_shut_an_ending_out(stage):
    roads = list(stage.story.roads)
    for ending, other in (("the_nod", "beside_him"), ("beside_him", "the_nod")):
        leads = [fork.leads_to for fork in playbill(ended(stage, 1, ending)).forks]
        assert {road: to for road, to in zip(roads, leads, strict=True) if to} == {"paris": other}
