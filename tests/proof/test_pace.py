"""The pace of an act: what is read between two choices, in which act it counts, and what its author is warned of."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from game.play.machine import Stage
from game.play.run import Decision, replay
from game.proof.pace import Gap, measure, read_by
from game.script.model import Pace

from .stories import sound

if TYPE_CHECKING:
    from game.proof.pace import Read
    from game.script.model import Story

HER_RUN = ("listen", "knock", "sit")
HIS_RUN = ("count", "lean", "drive")
EASY = Pace(choices=1, words=100, between=100, longest=100)


def read(story: Story, *runs: tuple[str, ...]) -> list[Read]:
    stage = Stage(story)
    return [read_by(replay(stage, map(Decision, run))) for run in runs]


def acts(*beats: tuple[str, ...], **pace: Pace) -> Story:
    """The sound story with its beats in acts named after their first, each of them with a pace where one is given."""
    story = sound()
    return replace(
        story,
        acts=tuple(
            replace(
                story.acts[0], id=ids[0], first=ids[0], card_before=ids[0], beats=ids, ladders=(), pace=pace.get(ids[0])
            )
            for ids in beats
        ),
    )


def warnings(pace: Pace, *to_come: str) -> tuple[str, ...]:
    story = acts(("door", "hers", "his", "stay_there", "go_away", *to_come), door=pace)
    return measure(story, read(story, HER_RUN, HIS_RUN))["door"].warnings


def test_a_gap_is_all_that_is_read_from_one_choice_to_the_next():
    # The card (3) and the opening (5); her listening (2) and the turn (4); her knocking (2) and her room (4).
    assert read(sound(), HER_RUN)[0].gaps == (Gap(8, "", "door"), Gap(6, "listen", "door"), Gap(6, "knock", "hers"))


def test_words_count_where_they_are_read_and_choices_where_they_are_made():
    one = read(sound(), HER_RUN)[0]
    assert one.words == Counter(door=16, hers=6, stay_there=5)
    assert one.choices == Counter(door=2, hers=1)


def test_an_act_is_measured_by_the_runs_that_were_in_it():
    story = acts(("door",), ("hers", "his"), ("stay_there",), ("go_away",))
    found = measure(story, read(story, HER_RUN, HIS_RUN, HIS_RUN))
    assert {act: one.runs for act, one in found.items()} == {"door": 3, "hers": 3, "stay_there": 1, "go_away": 2}
    assert (found["door"].choices.least, found["door"].choices.most) == (2, 2)
    # From her knock to her room: the outcome, the card of its act, its opening. There is no card before his street.
    assert found["hers"].gaps == (Gap(9, "knock", "hers"), Gap(4, "lean", "his"))
    assert found["hers"].longest == Gap(9, "knock", "hers")
    assert found["hers"].between == pytest.approx((9 + 4 + 4) / 3)
    assert (found["hers"].words.least, found["hers"].words.most) == (4, 9)
    assert (found["stay_there"].longest, found["stay_there"].gaps) == (None, ())


def test_an_act_that_nobody_was_in_is_not_measured():
    story = acts(("door", "hers", "his", "stay_there"), ("go_away",))
    assert measure(story, read(story, HER_RUN)).keys() == {"door"}


def test_an_act_whose_card_alone_was_seen_is_not_measured():
    story = acts(("door", "hers", "his", "stay_there"), ("go_away",))
    story = replace(story, beats={beat: story.beats[beat] for beat in ("door", "hers", "his", "stay_there")})
    assert measure(story, read(story, HIS_RUN)).keys() == {"door"}


@pytest.mark.parametrize("runs", [(("listen", "knock"), ("count", "knock")), (("count", "knock"), ("listen", "knock"))])
def test_a_gap_is_as_long_as_the_run_that_read_most_there(runs):
    story = sound("one/hers.md", 'if shoes == "red"', "if took_count")
    runs = tuple((*run, "sit") for run in runs)
    gaps = measure(story, read(story, *runs))["one"].gaps
    assert [gap for gap in gaps if gap.option == "knock"] == [Gap(6, "knock", "hers")]


def test_two_acts_may_be_counted_together():
    story = acts(
        ("door",), ("hers", "his"), ("stay_there",), ("go_away",), go_away=replace(EASY, choices=4, since="hers")
    )
    found = measure(story, read(story, HER_RUN, HIS_RUN))["go_away"]
    assert (found.runs, found.choices.most, found.gaps) == (1, 1, (Gap(4, "lean", "his"),))
    assert found.warnings == ("a run has 1 choice, 1.0 in the mean; at least 4 are wanted",)


@pytest.mark.parametrize(
    ("wanted", "warning"),
    [
        ({"choices": 4}, "a run has 3 choices, 3.0 in the mean; at least 4 are wanted"),
        ({"words": 26}, "a run has 27 words, 24 in the mean; at most 26 are wanted"),
        ({"between": 5}, "6.3 words between two choices, in the mean; at most 5 are wanted"),
        ({"longest": 5}, "more than 5 words between two choices, in 4 places"),
        ({"longest": 5, "apart": ("door",)}, "more than 5 words between two choices, in 1 place"),
    ],
)
def test_an_author_is_warned_of_each_limit(wanted, warning):
    assert warnings(EASY) == ()
    assert warnings(replace(EASY, **wanted)) == (warning,)


def test_what_is_just_as_wanted_is_no_cause_for_a_warning():
    assert warnings(Pace(choices=3, words=27, between=7, longest=8)) == ()


def test_an_act_that_is_not_written_to_its_end_is_not_too_short():
    assert warnings(replace(EASY, choices=4), "to_come") == ()
