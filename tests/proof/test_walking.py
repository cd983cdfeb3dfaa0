"""Random runs: the same seed gives the same, who walks shows, and what nobody met is counted too."""

from __future__ import annotations

import pytest

from game.play.machine import Stage
from game.proof.personas import PERSONAS
from game.proof.walking import walk

from .stories import sound


@pytest.fixture
def small_stage():
    return Stage(sound())


def test_the_same_seed_gives_the_same(small_stage):
    assert walk(small_stage, 40, 7, "anyone") == walk(small_stage, 40, 7, "anyone")
    assert walk(small_stage, 40, 7, "anyone") != walk(small_stage, 40, 8, "anyone")


@pytest.mark.parametrize("persona", PERSONAS)
def test_everybody_comes_to_an_end(small_stage, persona):
    walked = walk(small_stage, 60, 1, persona)
    assert sum(walked.ends.values()) == pytest.approx(1)
    assert 3 <= walked.choices.least <= walked.choices.mean <= walked.choices.most <= 4
    assert 0 < walked.shared <= walked.shared_by_a_tenth <= 1


def test_who_is_lit_is_who_was_asked_for(small_stage):
    assert not any(walk(small_stage, 30, 1, "mia").options[option] for option in ("count", "lean", "whistle", "wait"))
    assert not any(walk(small_stage, 30, 1, "sebastian").options[option] for option in ("listen", "knock", "sit"))


def test_what_was_not_met_is_counted():
    walked = walk(Stage(sound("one/his.md", "id: drive, who", 'id: drive, if: "us > 8", who')), 50, 1, "anyone")
    assert walked.options["drive"] == 0
    assert walked.options["wait"] > 0
    assert walked.passages['hers: opening, if shoes == "red"'] > 0


def test_the_curious_meet_more_in_fewer_runs(stage):
    curious, anyone = (walk(stage, 12, 1, persona) for persona in ("curious", "anyone"))
    assert sum(map(bool, curious.options.values())) > sum(map(bool, anyone.options.values()))


@pytest.mark.parametrize(
    ("persona", "ends"),
    [("love", {"beside_him": 1}), ("work", {"the_nod": 1}), ("first", {"the_nod": 1}), ("last", {"the_nod": 1})],
)
def test_those_who_want_something_end_where_it_leads(stage, persona, ends):
    assert walk(stage, 8, 1, persona).ends == ends


@pytest.mark.parametrize("persona", ["mia", "sebastian"])
def test_one_of_the_two_lit_throughout_comes_to_an_ending(stage, persona):
    assert sum(walk(stage, 8, 1, persona).ends.get(ending, 0) for ending in ("the_nod", "beside_him")) == 1


def test_anybody_comes_to_either_ending_and_no_two_runs_are_alike(stage, pytestconfig):
    walked = walk(stage, pytestconfig.getoption("walks"), 1, "anyone")
    assert set(walked.ends) == {"the_nod", "beside_him"}
    assert min(walked.ends.values()) >= 0.05
    assert walked.shared < 0.5
    assert not [warning for act in walked.acts.values() for warning in act.warnings]
