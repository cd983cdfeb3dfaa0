"""The proof: it finds a sound story sound, and in the same story the one fault that was planted, by a shortest run."""

from __future__ import annotations

import random

import pytest
from msgspec.structs import replace

from game.play.machine import OFFERED, Stage, reach
from game.play.run import Decision, begin, replay
from game.proof.exploring import explore
from game.proof.proof import prove
from game.proof.slices import slices
from game.script.expression import parse_condition
from game.script.model import Ending

from .stories import sound

SIT = "  - {id: sit, who: mia, label: Sit down in the chair., sets: [way: as_it_was], to: stay_there}\n"
STAND = "  - {id: stand, who: mia, label: Stand up from the chair., to: go_away}\n"
WHISTLE = "  - id: whistle\n    who: sebastian\n"
DEAD_END = SIT.replace("sets:", "if: us < 5, sets:") + STAND.replace("to:", "if: us < 5, to:")
DEAD_END += WHISTLE + "    if: us < 5\n"
KNOCKED = "They stay. {% if knocked %}She knocked.{% else %}He leaned.{% endif %}\n"
SHOES = '{% if shoes == "red" %}Red.{% else %}Black.{% endif %}\n'

FAULTS: dict[str, tuple[tuple[str, str, str], str]] = {
    "an option that can never be taken": (
        ("one/his.md", "id: drive, who: sebastian,", 'id: drive, who: sebastian, if: "us > 8",'),
        "an option that can never be taken: drive, in his",
    ),
    "a beat without an option of hers": (
        ("one/his.md", "id: sleep, who: mia,", 'id: sleep, who: mia, if: "us > 9",'),
        "an option of Mia's in every beat: his has none. Shortest run: listen, lean",
    ),
    "a dead end": (
        ("one/hers.md", SIT + STAND + WHISTLE, DEAD_END),
        "a dead end: nothing can be taken in hers. Shortest run: listen, knock",
    ),
    "a passage that can never be read": (
        ("one/hers.md", "Red shoes.{% endif %}", "Red shoes.{% else %}Not red.{% endif %}"),
        "a passage that can never be read: hers: opening, if else",
    ),
    "a passage inside another": (
        ("one/stay_there.md", "She knocked.", 'She knocked.{% if shoes == "black" %} In black.{% endif %}'),
        'a passage that can never be read: stay_there: opening, if shoes == "black"',
    ),
    "a memory read before it is set": (
        ("one/door.md", "A door, in a wall.", 'A door, in a wall.{% if shoes == "red" %} Red.{% endif %}'),
        "a memory is set before it is read: shoes, in door: opening. Shortest run: the beginning",
    ),
    "a memory asked before it is set": (
        ("one/door.md", "Listen at the door first., to", "Listen at the door first., if: 'shoes != \"red\"', to"),
        "a memory is set before it is read: shoes, in door. Shortest run: the beginning",
    ),
    "an ending that nobody comes to": (
        ("one/stay_there.md", "ending: stayed", "ending: gone"),
        "every ending can be come to: stayed cannot",
    ),
    "an ending for one of the two only": (
        ("one/his.md", "to: stay_there", "to: go_away"),
        "every ending can be come to: stayed cannot, with Sebastian lit throughout",
    ),
    "an ending that is shut out unsaid": (
        ("one/his.md", "to: stay_there", "to: go_away"),
        "every ending can be come to: stayed cannot be come to from his, and was not shut out. "
        "Shortest run: listen, lean",
    ),
    "a rung that goes to the wrong rail": (
        ("one/his.md", "label: Drive off at the light., to: go_away", "label: Drive off at the light., to: hers"),
        "whoever is lit at a rung holds the next one: drive lights sebastian in his and leads to hers, on the rail of "
        "mia. Shortest run: listen, lean, drive",
    ),
    "a rung that leads up again": (
        ("one/his.md", '"Sleep, somewhere else in town.", to: go_away', '"Sleep, somewhere else in town.", to: hers'),
        "whoever is lit at a rung holds the next one: sleep leads up again, from his to hers. "
        "Shortest run: listen, lean, sleep",
    ),
    "a road of one value": (
        ("one/hers.md", "sets: [way: as_it_was]", "sets: [way: as_it_could_be]"),
        "both values of a road can be come to: way is never as_it_was",
    ),
    "a run without an end": (
        ("one/hers.md", "label: Stand up from the chair., to: go_away", "label: Stand up from the chair., to: hers"),
        "every run has an end: one comes back to hers. Shortest run: listen, knock",
    ),
    "a state that no ending can be come to from": (
        ("one/hers.md", SIT + STAND + WHISTLE, DEAD_END),
        "every run can come to an end: from hers no ending can be come to. Shortest run: listen, knock",
    ),
    "a text that reads as nothing": (
        ("one/stay_there.md", KNOCKED + SHOES, "{% if knocked %}She knocked.{% endif %}\n"),
        "every text reads whole: stay_there: opening reads as nothing at all. Shortest run: listen, lean, wait",
    ),
    "a hole": (
        ("one/stay_there.md", KNOCKED + SHOES, "They stay{% if knocked %}, all{% else %} .{% endif %}\n"),
        "every text reads whole: stay_there: opening has a hole: “…They stay .…”. Shortest run: listen, lean, wait",
    ),
    "a beat that no run comes to": (
        ("one/door.md", "effects: {us: +2}, to: hers", "effects: {us: +2}, to: stay_there"),
        "a beat that no run comes to: hers",
    ),
}


def test_a_sound_story_is_proved():
    proof = prove(Stage(sound()))
    assert proof.refuted == ()
    assert proof.due == ()
    assert (proof.options, proof.shortest, proof.longest) == (10, 3, 4)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(fault):
    (path, right, wrong), said = FAULTS[fault]
    assert said in [str(one) for one in prove(Stage(sound(path, right, wrong))).refuted]


def test_an_ending_may_be_shut_out_where_the_story_says_so():
    said = "every ending can be come to: stayed cannot be come to from his"
    for unless, refuted in (("seen_his", False), ("took_lean", True)):  # whistling leads there too
        story = sound("one/his.md", "to: stay_there", "to: go_away")
        story = replace(story, endings={**story.endings, "stayed": Ending("stayed", "Stayed", parse_condition(unless))})
        assert any(str(one).startswith(said) for one in prove(Stage(story)).refuted) == refuted


def test_the_condition_that_shuts_an_ending_out_is_read_from_the_story():
    story = sound("story.yaml", "  stayed: Stayed\n", "  stayed: {title: Stayed, unless: seen_his}\n")
    assert story.endings["stayed"].unless == parse_condition("seen_his")


def test_what_is_not_written_yet_is_due_and_no_fault():
    story = sound("story.yaml", "go_away]", "go_away, later]")
    story = replace(story, endings={**story.endings, "later": Ending("later", "Later")})
    proof = prove(Stage(story))
    assert proof.refuted == ()
    assert proof.due == ("the ending `later` is not written",)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_run_that_refutes_can_be_played(fault):
    (path, right, wrong), _ = FAULTS[fault]
    stage = Stage(sound(path, right, wrong))
    for refuted in prove(stage).refuted:
        replay(stage, [Decision(option) for option in refuted.run or ()])


def test_every_state_that_can_be_come_to_is_walked_and_no_other():
    """Against a walk of everything, with nothing sliced away."""
    stage = Stage(sound())
    walked = explore(stage, slices(stage.story, {}))
    seen: set[tuple[str, frozenset[str]]] = set()
    waiting: list[tuple[str, ...]] = [()]
    while waiting:
        decisions = waiting.pop()
        run = begin(stage)
        for option in decisions:
            run = run.take(option)
        beat = run.beat
        assert beat
        open_ = frozenset(option.id for option in beat.options if reach(stage.story, run.now, option) == OFFERED)
        seen.add((beat.id, open_))
        waiting += [(*decisions, option) for option in open_]
    found = {
        (node.state.beat, frozenset(way.option.id for way in ways))
        for node, ways in zip(walked.nodes, walked.ways, strict=True)
    }
    assert found == seen


def test_random_runs_of_the_real_story_stay_within_what_was_proved(stage):
    proof = prove(stage)
    assert proof.refuted == ()
    assert proof.longest
    draw = random.Random(5)
    for _ in range(30):
        run = begin(stage)
        while run.beat is not None and run.beat.options:
            offers = [option for option in run.beat.options if reach(stage.story, run.now, option) == OFFERED]
            option = draw.choice(offers)
            run = run.take(option.id, "E4 G4 B4" if option.carries else "")
        assert proof.shortest <= len(run.decisions) <= proof.longest
