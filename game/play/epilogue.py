"""The roads that a run was offered and did not take: which of them its epilogue tells, and how shortly."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from msgspec import Struct

from game.play.machine import OFFERED, reach

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from game.play.state import State
    from game.script.model import Beat, Option, Story


class Declined(Struct, frozen=True):
    """A road that was offered and not taken: the option, its act, and how much it would have moved the run."""

    option: Option
    act: str
    moves: int


def declined(
    story: Story, states: Iterable[State], taken: Iterable[str], roads: Mapping[str, str], run: str
) -> list[Declined]:
    """Give what a run was offered and never took, of the options that have a road, in order, one a beat at most.

    Of a beat's it is the one that would have moved most: by a road of the story's own, or by what it does to qualities;
    of those that move alike, the one on which the lot of the `run` falls. One that would have led where the run has
    come to by another way, as its `roads` say, is none: it happened.
    """
    never = set(taken)
    by_beat: dict[str, Declined] = {}
    for state in states:
        beat = story.beats.get(state.beat)
        for option in beat.options if beat else ():
            if not option.road or option.id in never or any(roads.get(name) == word for name, word in _sets(option)):
                continue
            if reach(story, state, option) == OFFERED:
                found = Declined(option, story.act_of(state.beat).id, _moves(story, option))
                best = by_beat.setdefault(state.beat, found)
                if (found.moves, _lot(run, option.id)) > (best.moves, _lot(run, best.option.id)):
                    by_beat[state.beat] = found
    return list(by_beat.values())


def _moves(story: Story, option: Option) -> int:
    """Say how much an option moves: five for a road of the story, one for each step of a quality."""
    steps = sum(abs(by) for _, by in option.effects)
    return 5 * any(name in story.roads for name, _ in _sets(option)) + steps


def _sets(option: Option) -> list[tuple[str, str]]:
    return [*option.sets, *(said for destination in option.destinations for said in destination.sets)]


def chosen(found: Sequence[Declined], count: int, run: str) -> list[Declined]:
    """Choose `count` of what was declined, and give it in its order.

    It is the first of all; what would have moved the run most, and what least; one of each act; and then any. Which of
    an act, and which besides, differs from run to run, and `run`, a text that is a run's own, decides it.
    """
    order = {road.option.id: number for number, road in enumerate(found)}
    drawn = sorted(found, key=lambda road: _lot(run, road.option.id))
    weighty = sorted(drawn, key=lambda road: -road.moves)
    of_acts = {road.act: road for road in reversed(drawn)}.values()
    picked = {road.option.id: road for road in (*found[:1], *weighty[:1], *weighty[-1:], *of_acts, *drawn)}
    return sorted(list(picked.values())[:count], key=lambda road: order[road.option.id])


def _lot(run: str, option: str) -> bytes:
    """Draw a lot for an option in a run: the same ever again, and another in another run."""
    return hashlib.blake2b(f"{run} {option}".encode(), digest_size=8).digest()


def roads_before(story: Story, beat: Beat, states: Sequence[State], taken: Sequence[str]) -> tuple[str, ...]:
    """Give the roads that are told before a beat of an epilogue, from what was declined before its act began.

    The beats of an act share them out as they say (`roads:`). They shorten as they go: from the middle on each is told
    in its short form.
    """
    act = story.act_of(beat.id)
    beats = [story.beats[one] for one in act.beats if one in story.beats]
    count = sum(one.roads for one in beats)
    told = sum(one.roads for one in beats[: beats.index(beat)])
    earlier = [state for state in states if state.beat not in act.beats]
    run = " ".join(earlier[-1].took)
    picked = chosen(declined(story, earlier, taken, states[-1].roads, run), count, run)
    return tuple(
        (road.option.road.full if number < count // 2 else road.option.road.short)
        for number, road in list(enumerate(picked))[told : told + beat.roads]
        if road.option.road
    )
