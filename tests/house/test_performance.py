"""A run as it is played: saved before it is shown, and resumed in the story as it is today."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from game.house.listing import ago, fresh_title, told_entries
from game.house.performance import Performance
from game.house.reel import frames
from game.play.machine import NotOffered, Stage
from game.shelf import NoSuchRun, NotSaved, RunBusy, Shelf
from tests.small import DOOR, ROOM, small


@pytest.fixture
def small_stage():
    return Stage(small())


def test_a_run_goes_on_where_it_was_left(shelf, small_stage):
    with_it = Performance.begin(shelf, small_stage, "Mine")
    with_it.take("listen")
    with_it.take("knock")
    run = with_it.run
    with_it.close()
    again = Performance.resume(shelf, small_stage, "mine")
    assert again.run == run
    assert again.notices == ()
    again.close()


def test_a_choice_is_in_the_file_before_it_is_in_the_run(shelf, small_stage):
    performance = Performance.begin(shelf, small_stage, "Mine")
    performance.take("listen")
    text = next(shelf.folder.glob("*.jsonl")).read_text(encoding="utf-8")
    assert '"listen"' in text
    performance.close()


def test_where_the_disk_refuses_nothing_has_happened(shelf, small_stage, monkeypatch):
    performance = Performance.begin(shelf, small_stage, "Mine")
    before = performance.run

    def refuse(*_: object, **__: object) -> None:
        raise NotSaved("The disk is full.")

    monkeypatch.setattr(performance._saved, "choose", refuse)
    with pytest.raises(NotSaved):
        performance.take("listen")
    assert performance.run == before
    performance.close()


def test_going_back_keeps_the_branch_that_was_left(shelf, small_stage):
    performance = Performance.begin(shelf, small_stage, "Mine")
    performance.take("listen")
    performance.take("knock")
    assert performance.back()
    performance.take("lean")
    told = [frame.told for frame in frames(performance.record, small_stage.story)]
    assert told == [
        "● The beginning",
        "● The Door · Mia: Listen at the door first.",
        "└ ○ The Door · Mia: Knock on it, and wait.",
        "▸ The Door · Sebastian: Lean on the bell till morning.",
    ]
    performance.go_to(2)
    assert performance.run.now.took == ("listen", "knock")
    performance.go_to(0)
    assert not performance.back()
    performance.close()


def test_a_second_terminal_is_told(shelf, small_stage):
    performance = Performance.begin(shelf, small_stage, "Mine")
    with pytest.raises(RunBusy):
        Performance.resume(shelf, small_stage, "Mine")
    performance.close()
    Performance.resume(shelf, small_stage, "Mine").close()


def test_a_run_that_is_not_there_is_named(shelf, small_stage):
    with pytest.raises(NoSuchRun, match="Theirs"):
        Performance.resume(shelf, small_stage, "Theirs")


def played(shelf: Shelf, stage: Stage) -> None:
    performance = Performance.begin(shelf, stage, "Mine")
    for option in ("listen", "knock"):
        performance.take(option)
    performance.close()


def test_a_story_that_reads_otherwise_goes_on_and_says_nothing(shelf, small_stage):
    played(shelf, small_stage)
    after = Performance.resume(shelf, Stage(small(door=DOOR.replace("She knocks.", "She knocks twice."))), "Mine")
    assert after.notices == ()
    assert after.run.passages[-2].paragraphs == ("She knocks twice.",)
    after.close()


def test_a_story_that_counts_otherwise_goes_on_and_says_so(shelf, small_stage):
    played(shelf, small_stage)
    after = Performance.resume(shelf, Stage(small(door=DOOR.replace("nerve: +9", "nerve: +1"))), "Mine")
    assert len(after.run.decisions) == 2
    assert "Every choice in it still stands" in after.notices[0]
    after.close()


def test_a_story_without_the_choice_stops_before_it_and_loses_nothing(shelf, small_stage):
    played(shelf, small_stage)
    changed = DOOR.replace("- id: knock", "- id: rap").replace("## knock", "## rap")
    after = Performance.resume(shelf, Stage(small(door=changed)), "Mine")
    assert [d.option for d in after.run.decisions] == ["listen"]
    assert "“The Door” is no longer offered" in after.notices[0]
    assert [choice.option for choice in after.record.choices] == ["listen", "knock"]
    with pytest.raises(NotOffered):
        after.go_to(2)
    after.close()
    back = Performance.resume(shelf, small_stage, "Mine")
    back.go_to(2)
    assert back.run.now.beat == "room"
    back.close()


def test_a_run_waits_before_a_beat_that_is_not_written_and_goes_on_when_it_is(shelf):
    unwritten = Stage(
        small(
            room="",
            memories=""" knocked: {line: "x", read_in: [room]}
 shoes: {line: "x", words: [red, black], read_in: [room]}
""",
        )
    )
    performance = Performance.begin(shelf, unwritten, "Mine")
    performance.take("listen")
    performance.take("knock")
    assert performance.moment.waiting
    assert performance.moment.offers == ()
    performance.close()
    after = Performance.resume(shelf, Stage(small(room=ROOM)), "Mine")
    assert not after.moment.waiting
    assert after.run.fresh[-1].paragraphs[0] == "A room. Somebody heard. Red shoes."
    after.close()


def test_the_list_says_where_and_how_long_ago(shelf, small_stage):
    played(shelf, small_stage)
    assert told_entries(shelf, small_stage.story) == ["  1. Mine: One, The Room; 2 choices, just now"]
    (shelf.folder / "20200101T000000-aaaaaa.jsonl").write_text(json.dumps({"kind": "?"}))
    told = told_entries(shelf, small_stage.story)
    assert len(told) == 2
    assert any("Mine" in line for line in told)


@pytest.mark.parametrize(
    ("back", "says"),
    [
        (timedelta(seconds=5), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(hours=5), "5 hours ago"),
        (timedelta(days=400), "400 days ago"),
        (timedelta(hours=-3), "in the future, says its clock"),
    ],
)
def test_ago(back, says):
    now = datetime(2026, 12, 1, tzinfo=UTC)
    assert ago((now - back).isoformat(), now) == says


def test_ago_of_no_time_at_all():
    assert ago("yesterday", datetime.now(UTC)) == ""


def test_a_new_run_has_a_title_of_its_own():
    now = datetime(2026, 12, 1, tzinfo=UTC)
    assert fresh_title(now, set()) == "The run of 1 December"
    assert fresh_title(now, {"The run of 1 December", "The run of 1 December (2)"}) == "The run of 1 December (3)"
