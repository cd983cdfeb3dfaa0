"""The story changes under saved runs: what was renamed and removed is declared, and nothing is guessed."""

from __future__ import annotations

import shutil

import pytest

from game.house.listing import told_entries
from game.house.performance import Performance
from game.house.reel import frames
from game.play.machine import Stage
from game.script.faults import BadStory
from tests.corpus.__main__ import RUNS
from tests.small import DOOR, ROOM, STORY, small

CORPUS = sorted(RUNS.glob("*.jsonl"))


@pytest.fixture
def saved(shelf):
    """A run of the small story as it was, up to its second beat."""
    performance = Performance.begin(shelf, Stage(small()), "Mine")
    for option in ("listen", "knock"):
        performance.take(option)
    performance.close()
    return performance.record


def test_a_renamed_option_is_the_same_choice(shelf, saved):
    renamed = DOOR.replace("id: listen", "id: hearken").replace("## listen", "## hearken")
    story = small(door=renamed, changes="renamed: {options: {listen: hearken}}\n")
    performance = Performance.resume(shelf, Stage(story), "Mine")
    assert performance.notices == ()
    assert performance.run.now.took == ("hearken", "knock")
    assert [frame.told for frame in frames(performance.record, story)][
        1
    ] == "● The Door · Mia: Listen at the door first."
    performance.take("sit")
    assert performance.back()
    performance.close()
    assert shelf.read(saved.run).choices[:2] == saved.choices


def test_a_renamed_beat_is_the_same_place(shelf, saved):
    story = small(
        story=STORY.replace("[door, room, cellar]", "[door, chamber, cellar]"),
        door=DOOR.replace("to: room", "to: chamber").replace("beat: room", "beat: chamber"),
        room="",
        chamber=ROOM,
        memories="""knocked: {line: "She knocked.", read_in: [chamber]}
shoes: {line: "Something about shoes.", words: [red, black], read_in: [chamber, cellar]}
""",
        changes="renamed: {beats: {room: chamber}}\n",
    )
    assert "Mine: One, The Room; 2 choices" in told_entries(shelf, story)[0]
    performance = Performance.resume(shelf, Stage(story), "Mine")
    assert performance.notices == ()
    assert performance.run.now.beat == "chamber"
    performance.close()


def test_a_rename_that_is_not_declared_is_not_guessed(shelf, saved):
    renamed = DOOR.replace("id: listen", "id: hearken").replace("## listen", "## hearken")
    performance = Performance.resume(shelf, Stage(small(door=renamed)), "Mine")
    assert "what was chosen in “The Door” is no longer offered there. " in performance.notices[0]
    assert performance.run.decisions == ()
    performance.close()
    assert shelf.read(saved.run).choices == saved.choices


def test_a_removed_option_is_told_with_its_reason_and_the_run_goes_on_before_it(shelf, saved):
    gone = DOOR.replace("id: knock", "id: ring").replace("## knock", "## ring")
    story = small(door=gone, changes='removed: {knock: "the door has a bell now"}\n')
    performance = Performance.resume(shelf, Stage(story), "Mine")
    assert (
        "is no longer offered there (the door has a bell now). The run goes on from that beat" in performance.notices[0]
    )
    assert [decision.option for decision in performance.run.decisions] == ["listen"]
    performance.take("ring")
    performance.close()
    assert shelf.read(saved.run).choices[:2] == saved.choices


TWO_TURNS = DOOR.replace("turn: 1", "turn: 2").replace(
    "  - id: knock",
    "  - id: sniff\n    who: mia\n    label: Sniff at the keyhole.\n    to: stay\n"
    "  - id: whistle\n    who: sebastian\n    label: Whistle up the wall.\n    to: stay\n"
    "  - id: knock",
)
TWO_TURNS += "\n## sniff\nShe sniffs.\n\n## whistle\nHe whistles.\n"
AT_FIRST_ONLY = TWO_TURNS.replace(
    "Listen at the door first.", "Listen at the door first.\n    if: exchanges == 0"
).replace("Sniff at the keyhole.", "Sniff at the keyhole.\n    if: exchanges == 1")


@pytest.mark.parametrize(
    ("before", "today", "choices"),
    [
        (DOOR, TWO_TURNS, ("listen", "knock")),
        (TWO_TURNS, DOOR, ("count", "listen", "knock")),
        (TWO_TURNS, AT_FIRST_ONLY, ("count", "listen", "knock")),
    ],
    ids=["later", "sooner", "at one exchange only"],
)
def test_a_run_stands_when_its_scenes_turn_sooner_or_later(shelf, before, today, choices):
    performance = Performance.begin(shelf, Stage(small(door=before)), "Mine")
    for option in choices:
        performance.take(option)
    performance.close()
    for _ in range(2):
        performance = Performance.resume(shelf, Stage(small(door=today)), "Mine")
        assert performance.run.now.took == choices
        performance.take("sit")
        assert performance.back()
        performance.close()


def test_a_turn_that_comes_later_today_is_told_before_what_it_led_to(shelf, saved):
    performance = Performance.resume(shelf, Stage(small(door=TWO_TURNS)), "Mine")
    read = [text for passage in performance.run.passages for text in passage.paragraphs]
    assert read[3:6] == ["She listens.", "A light goes on.", "She knocks."], read
    performance.close()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ("renamed: {options: {listen: knock}}", "`listen` is said to be `knock` now, and is still in the story"),
        ("renamed: {options: {old: older}}", "`old` is said to be `older` now, which is no option"),
        ("renamed: {beats: {old: older}}", "`old` is said to be `older` now, which is no beat"),
        ("removed: {knock: Because.}", "`knock` is said to be removed, and is still in the story"),
        ("renamed: {acts: {a: b}}", "unknown key `acts`"),
    ],
)
def test_changes_that_are_not_so_are_faults(changes, said):
    with pytest.raises(BadStory, match=said):
        small(changes=changes + "\n")


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_a_run_of_an_earlier_version_goes_on_in_today_s_story(shelf, stage, story, path):
    shelf.folder.mkdir()
    shutil.copy(path, shelf.folder)
    record = shelf.read(path.stem)
    known = {option.id for beat in story.beats.values() for option in beat.options}
    for choice in record.choices:
        assert story.changes.option(choice.option) in known | story.changes.removed.keys(), (
            f"{choice.option} was renamed or removed: say so in story/changes.yaml, saved runs are made of it"
        )
    performance = Performance.resume(shelf, stage, path.stem)
    removed = any(choice.option in story.changes.removed for choice in record.branch())
    assert removed or len(performance.run.decisions) == len(record.branch())
    if record.mark.hash == story.hash:
        assert performance.notices == ()
    performance.close()
    assert shelf.read(path.stem).choices == record.choices


def test_there_is_a_corpus():
    assert len(CORPUS) >= 6
