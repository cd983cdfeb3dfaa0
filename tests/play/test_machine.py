"""The machine: what it offers is what can be taken, and what it refuses it says."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from game.play.machine import OFFERED, NotOffered, Stage, reach
from game.play.run import begin

if TYPE_CHECKING:
    from game.play.state import State
from tests.small import small


def test_what_is_offered_is_what_the_machine_would_take(stage):
    draw = random.Random(7)
    for _ in range(12):
        run = begin(stage)
        while run.beat and run.beat.options:
            offered = [o for o in run.beat.options if reach(stage.story, run.now, o) == OFFERED]
            assert offered == [o for o in run.beat.options if stage.may_take(run.now, o.id)]
            option = draw.choice(offered)
            run = run.take(option.id, "C4 D4 E4" if option.carries else "")


def test_an_option_that_stays_is_taken_once_and_then_the_scene_turns():
    stage = Stage(small())
    run = begin(stage)
    with pytest.raises(NotOffered, match="out of reach"):
        run.take("knock")
    run = run.take("listen")
    assert [p.kind for p in run.fresh] == ["outcome", "turn"]
    assert run.now.beat == "door"
    with pytest.raises(NotOffered):
        run.take("listen")
    with pytest.raises(NotOffered):
        run.take("count")


def test_conditional_destinations_are_tried_in_their_order():
    stage = Stage(small())
    at_the_turn = begin(stage).take("listen")
    far = at_the_turn.take("lean")
    assert (far.now.beat, far.now.roads["way"]) == ("room", "as_it_was")
    assert far.passages[-2].paragraphs == ("He leans. Nothing gives.",)
    near = stage.take(_with_us(at_the_turn.now, 6), "lean")
    assert (near.beat, near.roads["way"]) == ("cellar", "as_it_could_be")


def _with_us(state: State, us: int) -> State:
    return replace(state, qualities={**state.qualities, "us": us})


def test_qualities_stay_between_nothing_and_ten():
    run = begin(Stage(small())).take("listen").take("knock")
    assert run.now.qualities["nerve"] == 10


@pytest.mark.parametrize("option", ["sit", "no_such_option", "on_enter", "state", "to_room"])
def test_what_is_not_of_this_beat_is_refused(option):
    with pytest.raises(NotOffered, match="no choice of the beat"):
        begin(Stage(small())).take(option)


def test_an_option_out_of_reach_cannot_be_taken():
    run = begin(Stage(small())).take("count").take("lean")
    with pytest.raises(NotOffered, match="out of reach"):
        run.take("sing")


def test_a_phrase_is_carried_where_one_belongs_and_nowhere_else(stage):
    with pytest.raises(NotOffered, match="cannot carry"):
        begin(stage).take("settle_on_the_prius", "C4 D4 E4")
