"""The laws of prose are settled by shortcuts; what they say has to be what a walk of everything says."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from game.play.machine import OFFERED, Stage, reach
from game.play.state import digest, first_state, scope_of
from game.proof.exploring import PHRASES, Step
from game.proof.prose import EARLY, NEVER, WHOLE, Reader
from game.proof.routes import Routes
from game.proof.sampling import Sampled
from game.proof.slices import names_in
from game.proof.texts import branches, holes, leading_to, nothing, places_read, taken, texts, unset
from game.script.expression import parse_condition
from game.script.model import Destination, If, Say, Story, Text

from .stories import FILES, sound

if TYPE_CHECKING:
    from game.play.state import State
    from game.proof.texts import Branch, Place

Said = set[tuple[str, str, int | None]]
"""Laws that do not hold, of what, and how many choices a shortest run has that shows it."""


def read(story: Story) -> tuple[Said, list[str]]:
    """What is wrong with the prose of a story, and the texts that the routes were walked for."""
    walked_for: list[str] = []
    reader = Reader(story, Routes(Stage(story), lambda _: None).walked, walked_for.append)
    return {(one.law, one.of, None if one.run is None else len(one.run)) for one in reader.refuted()}, walked_for


def walked_all(story: Story) -> Said:
    """What is wrong with the prose of a story, from every state that it can come to, none left out for another."""
    stage = Stage(story)
    shown: dict[tuple[str, str], int] = {}
    prose = {one.place: one for one in texts(story)}
    met: dict[Place, set[Branch]] = {}

    def look(place: Place, state: State, length: int) -> None:
        if place in prose:
            text, name, scope = prose[place].text, prose[place].name, scope_of(state, story)
            met.setdefault(place, set()).update(taken(text, scope))
            found = [(WHOLE, f"{name} {flaw}") for show in (holes, nothing) for flaw in show(text, scope)]
            found += [(EARLY, f"{early}, in {name}") for early in unset(text, scope)]
            for one in found:
                shown.setdefault(one, length)

    first = first_state(story)
    look(("opening", story.first), first, 0)
    known, layer, length = {digest(first)}, [first], 0
    while layer:
        length += 1
        later = []
        for now in layer:
            for option in story.beats[now.beat].options:
                for payload in PHRASES if option.carries else ("",):
                    if reach(story, now, option) == OFFERED:
                        state = stage.take(now, option.id, payload)
                        for place in places_read(Step(now, option, state), story):
                            look(place, state, length)
                        if digest(state) not in known:
                            known.add(digest(state))
                            later.append(state)
        layer = later
    never = {
        (NEVER, f"{prose[place].name}, if {condition}", None)
        for place, read in met.items()
        for branch, condition in branches(prose[place].text)
        if branch not in read and branch[:-2] in {(), *read}
    }
    return never | {(law, of, length) for (law, of), length in shown.items()}


CONDITIONS = [
    "knocked",
    'shoes == "red"',
    'shoes != "black"',
    'knocked and shoes == "red"',
    'knocked or shoes == "black"',
    "us >= 5",
    "us == 4 or us < 2",
    'way == "as_it_was"',
    'way == "open" and not knocked',
    "roads_taken == 1",
    "light_mia > 60",
    "light_mia > light_sebastian",
    "exchanges == 1",
    "took_listen",
    "took_whistle and not took_count",
    "seen_his",
    "seen_hers and seen_his",
    'theme_shape == "climbs"',
    'took_count and theme_shape != "falls"',
    "true",
    "false",
]
WORDS = ["A door", " and more", ".", " .", ",", "(", ")", "\n\n", " \n", "“", "”", ""]

conditions = st.sampled_from(CONDITIONS).map(parse_condition)
some_words = st.sampled_from(WORDS).map(Say)


def parts(depth: int) -> st.SearchStrategy[Text]:
    if not depth:
        return st.lists(some_words, max_size=3).map(tuple)
    inner = parts(depth - 1)
    ways = st.lists(st.tuples(conditions, inner), min_size=1, max_size=2).map(tuple)
    return st.lists(some_words | st.builds(If, ways, inner), min_size=1, max_size=4).map(tuple)


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """The sound story, with another prose, and with some of its options under conditions or with other effects."""
    story = sound()
    beats = {}
    for beat in story.beats.values():
        options = []
        for option in beat.options:
            changed = replace(option, text=draw(parts(1)))
            if draw(st.booleans()) and not option.stays:
                effects = (("us", draw(st.integers(-2, 2))),)
                changed = replace(changed, when=draw(st.none() | conditions), effects=effects)
            if option.id == "count":
                changed = replace(changed, carries=draw(st.sampled_from(["", "phrase"])))
            options.append(changed)
        beats[beat.id] = replace(beat, opening=draw(parts(2)), turned=draw(parts(1)), options=tuple(options))
    return replace(story, beats=beats)


@settings(max_examples=60, deadline=None)
@given(stories(), st.sampled_from([0, 3, 300]), st.sampled_from([0, 10, 10_000]))
def test_the_shortcuts_say_what_a_walk_of_everything_says(story, runs, most):
    with patch("game.proof.sampling.RUNS", runs), patch("game.proof.readings.MOST", most):
        assert read(story)[0] == walked_all(story)


def stays(text: str) -> Story:
    """The sound story, where those who stay read a text. Knocking sets red, leaning on the bell sets black."""
    whole = FILES["one/stay_there.md"].split("---\n")[2]
    return sound("one/stay_there.md", whole, f"{text}\n")


TEXTS = {
    "a hole at one number between two": "They stay{% if us > 4 and us < 6 %} .{% endif %}",
    "a hole at three numbers compared with one another": (
        "They stay{% if us < light_sebastian and light_sebastian < light_mia %} .{% endif %}"
    ),
    "a hole in a later paragraph": "They stay.\n\nThey sit{% if us > 4 %} .{% endif %}",
    "a branch inside another": "Yes.{% if not knocked %}{% if took_count %} So.{% else %} No.{% endif %}{% endif %}",
    "a number": "They stay.{% if us == 6 %} Close.{% endif %}",
    "a share of the light": "They stay.{% if light_mia == 0 %} His.{% endif %}",
    "a beat seen on the longer way": "They stay.{% if seen_hers and seen_his %} All over town.{% endif %}",
    "a road": '{% if way == "as_it_was" %}As it was.{% elif way == "open" %}Open.{% else %}Stopped.{% endif %}',
    "a road in the plural": "They stay.{% if roads_taken > 0 %} Once.{% else %} Never.{% endif %}",
    "no word, twice": (
        '{% if seen_hers and seen_his and theme_shape == "falls" %}It fell.{% endif %}\n\n'
        'They stay.{% if theme_shape == "falls" %}It fell.{% endif %}'
    ),
    "the same hole, twice": (
        "{% if seen_hers and seen_his %}They do stay as they do .{% endif %}\n\n"
        "They stay.\n\n{% if us > 4 %}They do stay as they do .{% endif %}"
    ),
    "nothing in a long run": "{% if not seen_hers %}He stays.{% endif %}{% if not seen_his %}She stays.{% endif %}",
}


@pytest.mark.parametrize("runs", [0, 300])
@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_read_as_a_walk_of_everything_reads_it(text, runs):
    story = stays(TEXTS[text])
    door = story.beats["door"]
    options = tuple(replace(o, effects=(("us", 1),)) if o.id == "count" else o for o in door.options)
    story = replace(story, beats={**story.beats, "door": replace(door, options=options)})
    with patch("game.proof.sampling.RUNS", runs):
        assert read(story)[0] == walked_all(story)


def test_a_branch_is_decided_by_the_conditions_around_it_and_before_it():
    inner = If(((parse_condition("us > 1"), (Say("a"),)), (parse_condition("knocked"), (Say("b"),))), (Say("c"),))
    text: Text = (Say("d"), If(((parse_condition("seen_his"), ()), (parse_condition("took_lean"), (inner,))), (inner,)))
    assert names_in(leading_to(text, (1, 0))) == {"seen_his"}
    assert names_in(leading_to(text, (1, 1, 0, 0))) == {"seen_his", "took_lean", "us"}
    assert names_in(leading_to(text, (1, 2, 0, 1))) == {"seen_his", "took_lean", "us", "knocked"}
    assert names_in(leading_to(text, (1, 2, 0, 2))) == {"seen_his", "took_lean", "us", "knocked"}


def test_a_hole_that_is_read_before_a_word_is_there():
    hole = 'A door, in a wall{% if shoes != "red" and shoes != "black" %} .{% endif %}'
    story = sound("one/door.md", "A door, in a wall.", hole)
    assert (WHOLE, "door: opening has a hole: “…A door, in a wall .…”", 0) in read(story)[0]


def test_of_a_text_that_no_run_comes_to_nothing_more_is_said():
    assert read(sound("one/door.md", "effects: {us: +2}, to: hers", "to: stay_there"))[0] == set()


def test_a_sound_text_is_not_walked_for():
    assert read(sound()) == (set(), [])


HOLE = "stay_there: opening has a hole: “…They stay () then.…”"


@pytest.mark.parametrize(
    ("other", "wrong"),
    [
        # Neither branch has a hole, and both together have one: a run reads both where red is asked for.
        ("red", {(WHOLE, HOLE, 3)}),
        ("black", set()),
    ],
)
def test_a_hole_that_only_a_combination_has_is_one_if_some_run_reads_it(other, wrong):
    text = f'They stay {{% if knocked %}}({{% endif %}}{{% if shoes == "{other}" %}}){{% endif %}} then.'
    assert read(stays(text)) == (wrong, ["prose of stay_there: opening"])


def test_a_text_that_reads_as_nothing_when_all_its_paragraphs_do():
    text = '{{% if knocked %}}She knocked.{{% endif %}}\n\n{{% if shoes == "{}" %}}Shoes.{{% endif %}}'
    assert read(stays(text.format("red")))[0] == {(WHOLE, "stay_there: opening reads as nothing at all", 3)}
    assert read(stays(text.format("black")))[0] == set()


def test_a_text_with_more_readings_than_are_gone_through_is_walked_for():
    text = "They stay{% if knocked %}, all{% else %} .{% endif %}"
    with patch("game.proof.readings.MOST", 1):
        wrong, walked_for = read(stays(text))
    assert wrong == {(WHOLE, "stay_there: opening has a hole: “…They stay .…”", 3)}
    assert "prose of stay_there: opening" in walked_for
    with patch("game.proof.readings.MOST", 1):
        assert read(sound())[0] == set()


def test_a_word_is_missed_only_by_a_run_that_comes_to_the_comparison():
    text = '{% if theme_shape == "falls" %}It fell.{% endif %} They stay.'
    assert read(stays(text))[0] == {(EARLY, "theme_shape, in stay_there: opening", 3)} | {
        (NEVER, 'stay_there: opening, if theme_shape == "falls"', None)
    }
    after = '{% if knocked and not knocked and theme_shape == "falls" %}It fell.{% endif %} They stay.'
    assert not any(law == EARLY for law, _, _ in read(stays(after))[0])


TURNS = 12


def street(condition: str) -> Story:
    """Twelve houses in a row; she knocks at each of them, or he does; and what is read beyond, under a condition."""
    story = sound()
    door, end = story.beats["door"], story.beats["go_away"]
    her, his = (next(o for o in door.options if o.id == option) for option in ("knock", "lean"))
    beats, ids = {}, [*(f"house_{number}" for number in range(TURNS)), end.id]
    for here, there in pairwise(ids):
        ways = {"destinations": (Destination(there),), "sets": (), "effects": ()}
        options = (replace(her, id=f"hers_{here}", **ways), replace(his, id=f"his_{here}", **ways))
        beats[here] = replace(door, id=here, turn=0, turned=(), options=options)
    beats[end.id] = replace(end, opening=(If(((parse_condition(condition), (Say("Twelve."),)),), (Say("They go."),)),))
    return replace(story, first=ids[0], beats=beats, acts=(replace(story.acts[0], first=ids[0], beats=tuple(ids)),))


HERS_THEN_HIS = " and ".join(f"took_{'hers' if n < TURNS // 2 else 'his'}_house_{n}" for n in range(TURNS))


@pytest.mark.parametrize(("more", "never"), [("", False), (" and took_his_house_0", True)])
def test_a_branch_that_no_random_run_reads_is_walked_for(more, never):
    story = street(HERS_THEN_HIS + more)
    routes = Routes(Stage(story), lambda _: None).walked
    assert Sampled(story, routes).met["opening", "go_away"] == {(0, 1)}
    wrong, walked_for = read(story)
    assert walked_for == ["prose of go_away: opening"]
    assert [law for law, _, _ in wrong] == [NEVER] * never


def test_a_walk_for_one_branch_says_nothing_of_another():
    """For the first condition only `us` is told apart; who knocked is not, and decides the second."""
    text = "{% if us >= 5 %}Much.{% endif %}{% if knocked %}Red.{% elif us >= 5 %}Never.{% endif %} They go."
    story = sound("one/go_away.md", FILES["one/go_away.md"].split("---\n")[2], f"{text}\n")
    with patch("game.proof.sampling.RUNS", 0), patch("game.proof.readings.MOST", 0):
        assert read(story)[0] == walked_all(story) == {(NEVER, "go_away: opening, if us >= 5", None)}
