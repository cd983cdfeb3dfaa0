"""The roads: each can be opened in his light and in hers, and the last is shut until it is earned."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.play.machine import DIM, OFFERED, reach
from game.play.run import begin
from game.play.theme import HIS_OWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.play.machine import Stage
    from game.play.run import Run
    from game.script.model import Lead

FIVE = ("liptons", "keith", "dinner", "opening_night", "boulder_city")

WANTED: dict[Lead, list[str]] = {
    # What opens a road, and before it what earns it: her own faith in his music, what she says to the machine.
    "mia": [
        "walk_to_the_lamp",
        "stand_in_his_way",
        "grant_him_the_bass",
        "ask_who_is_winning",
        "tell_him_what_she_hears",
        "shut_her_eyes",
        "let_him_lead",
        "say_who_it_is",
        "tell_it_all",
        "leave_word",
        "close_her_eyes_first",
        "wait_by_the_piano",
        "ask_what_he_was_like",
        "hand_the_card_back",
        "defend_him",
        "save_the_last_line",
        "take_it_and_say_so",
        "say_the_true_thing",
        "count_it_again",
        "stay_for_the_smoke",
        "keep_one_seat",
        "ask_what_he_wants",
        "ask_him_along",
    ],
    "sebastian": [
        "stop",
        "follow_her_feet",
        "listen_to_her",
        "let_it_play",
        "keep_a_seat",
        "stop_counting",
        "turn_him_down",
        "empty_it_for_her",
        "sell_the_records",
        "take_the_dish_out",
        "go_before_it",
        "go_in_their_jacket",
        "say_what_he_came_for",
        "say_he_will_come",
    ],
}


def played(stage: Stage, light: Lead, until: str, wanted: Sequence[str] = ()) -> Run:
    """Play a run that lights one lead throughout, and takes what is wanted wherever it is offered."""
    run = begin(stage)
    while run.now.beat != until:
        beat = stage.beat_of(run.now)
        assert beat is not None, f"a run that lights {light} ends before {until}"
        offered = [o for o in beat.options if o.who == light and reach(stage.story, run.now, o) == OFFERED]
        option = next((o for o in offered if o.id in wanted), offered[0])
        run = run.take(option.id, HIS_OWN if option.carries else "")
    return run


@pytest.mark.parametrize("light", ["mia", "sebastian"])
def test_whoever_is_lit_throughout_can_open_all_five_roads_and_the_last(stage, light):
    run = played(stage, light, "where_are_we", WANTED[light])
    assert {road: run.now.roads[road] for road in FIVE} == dict.fromkeys(FIVE, "as_it_could_be")
    run = played(stage, light, "two_tickets", WANTED[light])
    assert run.now.roads["paris"] == "as_it_could_be"
    assert set(run.now.light.values()) == {0, len(run.decisions)}


@pytest.mark.parametrize(("light", "option"), [("mia", "ask_him_along"), ("sebastian", "say_he_will_come")])
def test_paris_is_in_sight_and_out_of_reach_with_a_reason_where_nothing_was_opened(stage, light, option):
    run = played(stage, light, "where_are_we")
    while stage.beat_of(run.now).turn > run.now.exchanges:
        offered = [o for o in stage.beat_of(run.now).options if reach(stage.story, run.now, o) == OFFERED]
        run = run.take(offered[0].id)
    along = next(o for o in stage.beat_of(run.now).options if o.id == option)
    assert reach(stage.story, run.now, along) == DIM
    assert along.because
