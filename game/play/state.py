"""What a run has come to: a value, and the names that conditions may ask it for."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping

import msgspec
from msgspec import Struct

from game.play.theme import shape_of
from game.script.model import LEADS, QUALITY_RANGE, ROAD_WORDS, Beat, Destination, Expr, Lead, Option, Story, Value
from game.script.telling import holds

OPEN, AS_IT_WAS, AS_IT_COULD_BE = ROAD_WORDS


class State(Struct, frozen=True):
    """The run after some choice. `exchanges` counts the staying options taken in the beat that it stands in now."""

    beat: str
    qualities: dict[str, int]
    memories: dict[str, str | bool]
    roads: dict[str, str]
    light: dict[Lead, int]
    seen: tuple[str, ...]
    took: tuple[str, ...]
    theme: str = ""
    exchanges: int = 0


def first_state(story: Story) -> State:
    """Give the state of a run in which nothing has been chosen yet."""
    return State(
        beat=story.first,
        qualities={quality.id: quality.start for quality in story.qualities.values()},
        memories={},
        roads=dict.fromkeys(story.roads, OPEN),
        light=dict.fromkeys(LEADS, 0),
        seen=(story.first,),
        took=(),
    )


def after(state: State, story: Story, option: Option, destination: Destination | None, payload: str) -> State:
    """Give the state once `option` was taken and led to `destination` (None: it stays in its beat)."""
    sets = option.sets if destination is None else (*option.sets, *destination.sets)
    memories, roads = dict(state.memories), dict(state.roads)
    for name, word in sets:
        if name in story.roads:
            roads[name] = word
        else:
            memories[name] = word or True
    beat = state.beat if destination is None else destination.beat
    return State(
        beat=beat,
        qualities=moved_by(state.qualities, option, destination),
        memories=memories,
        roads=roads,
        light={**state.light, option.who: state.light[option.who] + 1},
        seen=state.seen if destination is None else (*state.seen, beat),
        took=(*state.took, option.id),
        theme=payload if option.carries == "phrase" else state.theme,
        exchanges=state.exchanges + 1 if destination is None else 0,
    )


def moved_by(qualities: dict[str, int], option: Option, destination: Destination | None) -> dict[str, int]:
    """Give the qualities once `option` was taken and led to `destination`: held, at each step, to their range.

    Where nothing moves they are the same ones: most options move none.
    """
    effects = option.effects if destination is None else (*option.effects, *destination.effects)
    if not effects:
        return qualities
    moved = dict(qualities)
    low, high = QUALITY_RANGE
    for name, by in effects:
        moved[name] = min(high, max(low, moved[name] + by))
    return moved


def scope_of(state: State, story: Story) -> Mapping[str, Value]:
    """Give what every name of the language stands for in `state`."""
    return _Scope(state, story)


class _Scope(Mapping[str, Value]):
    """Names looked up as they are asked for: a beat asks for a handful of the hundreds that there are."""

    def __init__(self, state: State, story: Story) -> None:
        self._state = state
        self._story = story

    def __getitem__(self, name: str) -> Value:
        state, story = self._state, self._story
        if name in story.memories:
            return state.memories.get(name, "" if story.memories[name].words else False)
        if name in story.qualities:
            return state.qualities[name]
        if name in story.roads:
            return state.roads[name]
        if name.startswith("seen_"):
            return name.removeprefix("seen_") in state.seen
        if name.startswith("took_"):
            return name.removeprefix("took_") in state.took
        if name in _DERIVED:
            return _DERIVED[name](state)
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        yield from (*self._story.memories, *self._story.qualities, *self._story.roads, *_DERIVED)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def met(condition: Expr | None, state: State, story: Story) -> bool:
    """Whether `condition` holds in `state`."""
    return holds(condition, scope_of(state, story))


def share_of_light(state: State, lead: Lead) -> int:
    """Give the percentage of choices that lit `lead`, rounded; 50 while there are none."""
    lit = sum(state.light.values())
    return round(100 * state.light[lead] / lit) if lit else 50


_DERIVED: Mapping[str, Callable[[State], Value]] = {
    "roads_taken": lambda state: sum(value == AS_IT_COULD_BE for value in state.roads.values()),
    "light_mia": lambda state: share_of_light(state, "mia"),
    "light_sebastian": lambda state: share_of_light(state, "sebastian"),
    "exchanges": lambda state: state.exchanges,
    "theme_shape": lambda state: shape_of(state.theme),
}


def has_turned(state: State, beat: Beat) -> bool:
    """Whether the scene of `beat` has turned, so that it now goes on."""
    return bool(beat.turn) and state.exchanges >= beat.turn


def digest(state: State) -> str:
    """Give 16 hexadecimal digits that two states share only if they are the same: a saved choice carries them."""
    return hashlib.blake2b(msgspec.json.encode(state, order="sorted"), digest_size=8).hexdigest()
