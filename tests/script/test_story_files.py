"""Malformed stories: everything that is wrong is said, with file and line, all of it in one go."""

from __future__ import annotations

import pytest

from game.script.check import due
from game.script.faults import BadStory
from game.script.reading import read_story
from tests.small import DOOR, MEMORIES, ROOM, STORY, small, sources


def faults(**changed: str) -> list[str]:
    with pytest.raises(BadStory) as caught:
        small(**changed)
    return [str(fault) for fault in caught.value.faults]


def line_of(text: str, what: str) -> int:
    return text[: text.index(what)].count("\n") + 1


def test_the_small_story_is_sound():
    story = small()
    assert list(story.beats) == ["door", "room"]
    assert [str(fault) for fault in due(story)] == [
        "story.yaml:1: One: 1 beats to write: cellar",
        "memories.yaml:2: `shoes` is to be read in cellar",
    ]


@pytest.mark.parametrize(
    ("was", "now", "says"),
    [
        ("rail: both", "rail: mine", "expected mia, sebastian or both, found `mine`"),
        ("who: mia\n    label: Knock", "who: greg\n    label: Knock", "expected `who: mia` or `who: sebastian`"),
        ("turn: 1", "turn: soon", "expected a whole number, found `soon`"),
        ("turn: 1\n", "", "a beat that turns has both"),
        ("to: room\n", "to: attic\n", "leads to `attic`, which no act declares"),
        ("sets: [knocked, shoes: red]", "sets: [nocked]", "sets `nocked`, which is no memory and no road"),
        ("shoes: red", "shoes: blue", "`shoes` is one of red, black; found `blue`"),
        ("sets: [knocked,", "sets: [knocked: twice,", "`knocked` is a flag and takes no word"),
        ("nerve: +9", "verve: +9", "moves `verve`, which is no quality"),
        ("nerve: +9", "nerve: many", "expected a whole number, found `many`"),
        ("- if: us > 5", "- if: us > 'x'", "a word compares with words only"),
        ("- if: us > 5", "- if: moon > 5", "`moon` is no name of this story"),
        ("- if: us > 5", "- if: us + 5", "found a add"),
        ("      - if: us > 5\n        beat", "      - beat", "a destination before the last has an `if`"),
        ("label: Knock on it, and wait.", "label: Knock.", "has 1 words; expected 4 to 12"),
        ("label: Lean on the bell till morning.", "label: Knock on the bell till morning.", "begin with `knock`"),
        ("- id: lean", "- id: knock", "the option id `knock` is used 2 times"),
        ("## lean", "## leap", "no option has the id `leap`"),
        ("place: a street", "place: a street\nplace: a lane", "`place` stands here twice"),
        ("place: a street", "plaice: a street", "unknown key `plaice`"),
        ("people: [mia, sebastian]", "people: [mia, greg]", "`greg` is not in the cast"),
        ("He leans.{% if", "He leans.{% for", "50: expected token"),
        ("{% endif %}", "", "Unexpected end"),
        (
            "  - id: count\n    who: sebastian",
            "  - id: count\n    who: mia",
            "expected an option of sebastian's that stays",
        ),
    ],
)
def test_a_fault_is_found_and_said(was, now, says):
    assert was in DOOR
    found = faults(door=DOOR.replace(was, now))
    assert any(says in fault and fault.startswith("one/door.md:") for fault in found), found


def test_faults_have_the_line_that_they_are_on():
    broken = DOOR.replace("label: Lean on the bell till morning.", "label: Lean.")
    assert f"one/door.md:{line_of(DOOR, '- id: lean')}: the label of `lean` has 1 words; expected 4 to 12" in faults(
        door=broken
    )
    broken = ROOM.replace('{% elif shoes == "black" %}', "{% elif shoes.black %}")
    assert any(fault.startswith(f"one/room.md:{line_of(ROOM, 'Red shoes')}:") for fault in faults(room=broken))


def test_all_files_are_told_of_at_once():
    found = faults(door=DOOR.replace("rail: both", "rail: mine"), room="no front matter", memories="- a list")
    assert {fault.split(":")[0] for fault in found} >= {"one/door.md", "one/room.md", "memories.yaml"}


def test_a_memory_that_nothing_reads_is_a_fault():
    assert "memories.yaml:3: nothing sets `lost`" in faults(memories=MEMORIES + 'lost: {line: "x.", read_in: []}\n')
    assert any("promised to `room`, which does not read it" in f for f in faults(room=ROOM.replace("knocked", "true")))


def test_text_stays_text():
    story = small(door=DOOR.replace("title: The Door", "title: No").replace("time: night", "time: 7:30"))
    assert (story.beats["door"].title, story.beats["door"].time) == ("No", "7:30")


def test_a_yaml_tag_does_nothing():
    found = faults(door=DOOR.replace("title: The Door", "title: !!python/object/apply:os.system [exit]"))
    assert any("expected text, found a list" in fault for fault in found)


def test_a_stray_beat_is_a_fault():
    files = sources()
    files["one/attic.md"] = DOOR.encode()
    files["one/bad.md"] = b"\xff"
    with pytest.raises(BadStory) as caught:
        read_story(files)
    assert "one/attic.md:1: no act `one` declares a beat `attic` (story.yaml)" in str(caught.value)
    assert "one/bad.md:1: expected UTF-8" in str(caught.value)


@pytest.mark.parametrize(
    ("pace", "says"),
    [
        ("{choices: 9, words: 9, between: 9}", "expected a `longest`"),
        ("{choices: 9, words: 9, between: 9, longest: many}", "expected a whole number, found `many`"),
        ("{choices: 9, words: 9, between: 9, longest: 9, apart: [porch]}", "`porch` is not among the act's beats"),
        ("{choices: 9, words: 9, between: 9, longest: 9, since: one}", "since an act before this one; found `one`"),
    ],
)
def test_a_pace_is_read_with_care(pace, says):
    found = faults(story=STORY.replace("    beats:", f"    pace: {pace}\n    beats:"))
    assert found == [fault for fault in found if fault.startswith("story.yaml:") and says in fault]


def test_an_act_begins_with_a_beat_of_its_own():
    assert any(
        "`porch` is not among the act's beats" in f for f in faults(story=STORY.replace("first: door", "first: porch"))
    )
