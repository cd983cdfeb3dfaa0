"""The playbill of a run: who had the light, what was remembered, which roads were taken, and what was near."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from game.play.machine import DIM, reach
from game.play.state import AS_IT_COULD_BE, AS_IT_WAS, OPEN, has_turned, met, share_of_light
from game.play.wanting import wanting
from game.script.check import readers
from game.script.model import LEADS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.play.run import Run
    from game.play.state import State
    from game.play.wanting import Want
    from game.script.model import Option, RoadFork


class Billing(Struct, frozen=True):
    """A lead's name, and the percentage of the choices that lit them."""

    name: str
    share: int


class Fork(Struct, frozen=True):
    """One of the places where two lives part.

    `went` is what is said of the way it went, `other` of the one it did not; both are "" and `closed` says why where
    the run never came to it. `open_by` is what would have taken it the way it could have been, "" where it was taken.
    `choice` counts the choices before it was decided, to go back to; -1 where it never was. `leads_to` is the ending
    that this way alone has shut out, "" for none: of the other way nothing should be told before that was seen.
    """

    title: str
    went: str
    other: str
    closed: str
    open_by: str
    choice: int
    leads_to: str = ""


class Playbill(Struct, frozen=True):
    """All that is printed on the bill of a run, in the order of its parts. Names are as a player reads them."""

    ending: str
    billing: tuple[Billing, ...]
    seasons: tuple[str, ...]
    cast: tuple[str, ...]
    numbers: tuple[str, ...]
    forks: tuple[Fork, ...]
    memories: tuple[str, ...]
    decisive: str
    nearest: str
    theme: str


def playbill(run: Run) -> Playbill:
    """Give the playbill of a run as it stands. First billing goes to whoever had more of the light; she, where even."""
    story, now = run.stage.story, run.now
    seen = [story.beats[beat] for beat in now.seen if beat in story.beats]
    billing = [Billing(story.cast[lead].name, share_of_light(now, lead)) for lead in LEADS]
    people = (who for beat in seen for who in beat.people if who not in LEADS)
    return Playbill(
        ending=story.endings[run.beat.ending].title if run.beat and run.beat.ending else "",
        billing=tuple(sorted(billing, key=lambda one: -one.share)),
        seasons=tuple(dict.fromkeys(story.act_of(beat.id).title for beat in seen)),
        cast=tuple(story.cast[who].name for who in dict.fromkeys(people) if who in story.cast),
        numbers=tuple(dict.fromkeys(beat.title for beat in seen if beat.number)),
        forks=tuple(_fork(run, fork) for fork in story.roads.values()),
        memories=tuple(story.memories[memory].line for memory in now.memories if memory in story.memories),
        decisive=_decisive(run),
        nearest=_nearest(run),
        theme=now.theme,
    )


def _fork(run: Run, fork: RoadFork) -> Fork:
    way = run.now.roads[fork.id]
    if way == OPEN:
        return Fork(fork.title, "", "", fork.closed, "", -1)
    choice = next(n for n, state in enumerate(run.states) if state.roads[fork.id] != OPEN) - 1
    shut = _shut_by(run, fork)
    if way == AS_IT_COULD_BE:
        return Fork(fork.title, fork.as_it_could_be, fork.as_it_was, "", "", choice, shut)
    opened_by = _opened_by(run, run.states[choice], fork)
    return Fork(fork.title, fork.as_it_was, fork.as_it_could_be, "", opened_by, choice, shut)


def _shut_by(run: Run, fork: RoadFork) -> str:
    """Give the ending that this way alone shuts out, all others gone as they could have; "" for none."""
    story, now = run.stage.story, run.now
    open_roads = dict.fromkeys(story.roads, AS_IT_COULD_BE)
    as_it_is = replace(now, roads={**open_roads, fork.id: now.roads[fork.id]})
    turned = replace(now, roads={**open_roads, fork.id: _other(now.roads[fork.id])})
    for ending in story.endings.values():
        if ending.unless and met(ending.unless, as_it_is, story) and not met(ending.unless, turned, story):
            return ending.id
    return ""


def _other(way: str) -> str:
    return AS_IT_WAS if way == AS_IT_COULD_BE else AS_IT_COULD_BE


def _opened_by(run: Run, state: State, fork: RoadFork) -> str:
    """Say what would have taken a fork the other way from where it was decided: of all that could, the nearest."""
    found = min(_ways(run, state, fork), key=lambda way: way[1].steps, default=None)
    if found is None:
        return ""
    option, want = found
    with_it = f", with {' and '.join(want.words)}" if want.words else ""
    return f"“{option.label}”{with_it}"


def _ways(run: Run, state: State, fork: RoadFork) -> Iterator[tuple[Option, Want]]:
    story = run.stage.story
    beat = run.stage.beat_of(state)
    for option in beat.options if beat else ():
        if option.stays or not met(option.when, state, story):
            continue
        for destination in option.destinations:
            if (fork.id, AS_IT_COULD_BE) in (*option.sets, *destination.sets):
                first, second = wanting(option.needs, state, story), wanting(destination.when, state, story)
                yield option, first.and_also(second)


def _decisive(run: Run) -> str:
    """Give the line of the memory that most of this run's beats have read since; the earlier one, where even."""
    read_by, seen = readers(run.stage.story), set(run.now.seen)
    counts = {memory: len(seen & set(read_by[memory])) for memory in run.now.memories if memory in read_by}
    most = max(counts, key=lambda memory: counts[memory], default=None)
    return run.stage.story.memories[most].line if most and counts[most] else ""


def _nearest(run: Run) -> str:
    """Say which option that was out of reach was nearest to being in it, and what it wanted; "" for none."""
    story, found = run.stage.story, []
    for state in run.states:
        beat = run.stage.beat_of(state)
        for option in beat.options if beat else ():
            ready = beat and (not beat.turn or has_turned(state, beat))
            if beat and ready and option.id not in run.now.took and reach(story, state, option) == DIM:
                found.append((wanting(option.needs, state, story), option, beat))
    if not found:
        return ""
    want, option, beat = min(found, key=lambda one: one[0].steps)
    return f"“{option.label}”, in “{beat.title}”: {' and '.join(want.words)}"
