"""A run is its decisions: deriving it twice gives the same thing, and going back gives what was."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from game.house.places import story_folder
from game.play.machine import Stage
from game.play.moment import moment_of
from game.play.run import Decision, Run, begin, replay
from game.play.state import digest, scope_of
from game.play.theme import NOTES
from game.script.names import kinds
from game.script.reading import read_story
from game.script.sources import gather

STAGE = Stage(read_story(gather(story_folder())))
PHRASES = st.lists(st.sampled_from(NOTES), min_size=3, max_size=12).map(" ".join)


@st.composite
def runs(draw: st.DrawFn, most: int = 30) -> Run:
    run = begin(STAGE)
    for _ in range(draw(st.integers(0, most))):
        offers = [offer for offer in moment_of(run).offers if offer.open]
        if not offers:
            break
        offer = draw(st.sampled_from(offers))
        run = run.take(offer.id, draw(PHRASES) if offer.carries else "")
    return run


@given(runs())
def test_replaying_the_same_decisions_gives_the_same_state_and_text(run: Run):
    again = replay(STAGE, run.decisions)
    assert again == run
    assert digest(again.now) == digest(run.now)


@given(runs(), runs())
def test_different_decisions_give_different_digests(one: Run, other: Run):
    if one.now != other.now:
        assert digest(one.now) != digest(other.now)


@given(runs())
def test_every_beat_on_the_way_offers_both_of_them(run: Run):
    for count in range(len(run.decisions)):
        moment = moment_of(replay(STAGE, run.decisions[:count]))
        assert any(offer.open for offer in moment.hers), moment.beat
        assert any(offer.open for offer in moment.his), moment.beat
        assert len(moment.hers) <= 4
        assert len(moment.his) <= 4


@given(runs())
def test_nothing_that_is_read_is_empty_or_has_a_hole(run: Run):
    for passage in run.passages:
        assert passage.paragraphs or passage.kind == "waiting"
        for paragraph in passage.paragraphs:
            assert paragraph.strip()
            assert "{" not in paragraph
            assert "  " not in paragraph
            assert paragraph.count("*") % 2 == 0, paragraph
            assert paragraph.count('"') % 2 == 0 or paragraph.startswith('"') or passage.kind == "opening", paragraph


@settings(max_examples=20)
@given(runs())
def test_every_name_of_the_language_has_a_value_of_its_kind(run: Run):
    story = STAGE.story
    known = kinds(story)
    scope = scope_of(run.now, story)
    for name, kind in known.items():
        value = scope[name]
        if kind == "flag":
            assert isinstance(value, bool), name
        elif kind == "number":
            assert isinstance(value, int), name
        else:
            assert value == "" or value in kind, name


def test_a_decision_is_all_that_a_run_needs():
    run = begin(STAGE).take("settle_on_the_prius")
    assert run.decisions == (Decision("settle_on_the_prius"),)
