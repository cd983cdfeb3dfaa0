"""The map itself: which beats there are and which options lead from one to another, before anyone draws it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from game.script.contract import written

if TYPE_CHECKING:
    from game.script.model import Story


class Place(Struct, frozen=True):
    """A beat on the map. `rail` is who is in the room; of one that is not written yet only the id and act are known."""

    id: str
    act: str
    title: str
    rail: str
    ending: str
    written: bool


class Way(Struct, frozen=True):
    """An option that leads on, to one of its destinations. `when` is the condition, "" for none."""

    option: str
    who: str
    label: str
    start: str
    end: str
    when: str


class Atlas(Struct, frozen=True):
    """The places of a map, act by act in the story's order, and the ways between them."""

    title: str
    acts: dict[str, str]
    places: tuple[Place, ...]
    ways: tuple[Way, ...]


def atlas(story: Story, act: str = "") -> Atlas:
    """Give the map of an act with the beats that it leads on to, or of the whole story. Raises KeyError for no act."""
    known = {one.id: one for one in story.acts}
    chosen = [known[act]] if act else list(story.acts)
    inside = {beat for one in chosen for beat in one.beats}
    ways = tuple(
        Way(option.id, option.who, option.label, beat.id, destination.beat, _when(option.when, destination.when))
        for beat in story.beats.values()
        if beat.id in inside
        for option in beat.options
        for destination in option.destinations
    )
    beyond = [way.end for way in ways if way.end not in inside]
    beats = [*(beat for one in chosen for beat in one.beats), *dict.fromkeys(beyond)]
    return Atlas(
        title=story.title,
        acts={one.id: one.title for one in story.acts},
        places=tuple(_place(story, beat) for beat in beats),
        ways=ways,
    )


def _place(story: Story, beat: str) -> Place:
    one = story.beats.get(beat)
    act = story.act_of(beat).id
    if one is None:
        return Place(beat, act, beat, "", "", written=False)
    return Place(beat, act, one.title, one.rail, one.ending, written=True)


def _when(*conditions: object) -> str:
    asked = [text for condition in conditions if (text := written(condition))]  # type: ignore[arg-type]
    return " and ".join(f"({text})" for text in asked) if len(asked) > 1 else "".join(asked)
