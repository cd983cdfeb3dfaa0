"""What still matters: at each beat, the names that something to come will ask for before it is set anew.

Two states of one beat that agree in these can do the same things from there on, so only one of them has to be
walked. This is what makes it possible to walk all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.script.expression import conditions, walk
from game.script.model import LEADS, Compare, Name

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterable, Mapping

    from game.play.state import State
    from game.script.model import Beat, Destination, Expr, Option, Story, Text

LIGHT = "light"
"""Stands for the counts of choices that lit each of the two, of which the percentages are made."""

Slices = dict[str, tuple[str, ...]]
"""For each beat, the names that matter there, sorted."""


def routing(beat: Beat) -> set[str]:
    """Give the names that decide what can be taken in a beat, and where it leads."""
    asked = {name for option in beat.options for name in names_in(_asked(option))}
    return asked | {"exchanges"} if beat.turn else asked


def tests_of_numbers(story: Story, beat: Beat) -> tuple[Expr, ...]:
    """Give the comparisons of qualities, with numbers or one another, that decide what can be taken in a beat.

    States that pass the same of these tests, and differ in their qualities alone, can do the same in it.
    """
    found: dict[Expr, None] = {}
    for option in beat.options:
        for condition in _asked(option):
            for expr in walk(condition):
                if isinstance(expr, Compare) and names_in([expr]) & story.qualities.keys():
                    found[expr] = None
    return tuple(found)


def slices(story: Story, also: Mapping[str, Iterable[str]], through: Collection[str] | None = None) -> Slices:
    """Give what matters at each beat for the routing of all, and for what is `also` read at some beats.

    `through` names the beats whose routing is of interest (None: all).
    """
    matter = {
        beat.id: _spelled(story, routing(beat) | set(also.get(beat.id, ()))) | _used_up(beat)
        for beat in story.beats.values()
        if through is None or beat.id in through
    }
    waiting = True
    while waiting:
        waiting = False
        for beat in (story.beats[beat] for beat in reversed(matter)):  # as what matters is handed on backward
            later = {
                name
                for option in beat.options
                for destination in option.destinations
                for name in matter.get(destination.beat, set()) - _set_anew(option, destination)
            }
            if not later <= matter[beat.id]:
                matter[beat.id] |= later
                waiting = True
    moved = _moved(story, set().union(*matter.values()))
    return {beat: tuple(sorted(names & moved[beat])) for beat, names in matter.items()}


def _set_anew(option: Option, destination: Destination) -> set[str]:
    """Give the names that come to something which does not depend on what they were."""
    return {"exchanges", f"took_{option.id}", f"seen_{destination.beat}", *given(option, destination)}


def given(option: Option, destination: Destination | None) -> set[str]:
    """Give the names of the memories and roads that a choice sets; and `theme_shape` where it carries a phrase."""
    sets = option.sets if destination is None else (*option.sets, *destination.sets)
    return {name for name, _ in sets} | ({"theme_shape"} if option.carries == "phrase" else set())


def _moved(story: Story, of: set[str]) -> dict[str, set[str]]:
    """Give, for each beat, the names `of` these that may have changed before or in it: the others tell no two apart."""
    moved: dict[str, set[str]] = {beat: set() for beat in story.beats}
    waiting = True
    while waiting:
        waiting = False
        for beat in story.beats.values():
            for option in beat.options:
                for destination in option.destinations or (None,):
                    to = beat.id if destination is None else destination.beat
                    names = moved[beat.id] | (_changed(option, destination) & of)
                    if to in moved and not names <= moved[to]:
                        moved[to] |= names
                        waiting = True
    return moved


def _changed(option: Option, destination: Destination | None) -> set[str]:
    effects = option.effects if destination is None else (*option.effects, *destination.effects)
    return {
        LIGHT,
        "exchanges" if destination is None else f"seen_{destination.beat}",
        f"took_{option.id}",
        *given(option, destination),
        *(name for name, _ in effects),
    }


def key_of(state: State, names: tuple[str, ...], value: Callable[[str], Hashable]) -> tuple[Hashable, ...]:
    """Give what a state comes to where only `names` matter; `value` looks a name up in it."""
    return (
        state.beat,
        *(tuple(state.light[lead] for lead in LEADS) if name == LIGHT else value(name) for name in names),
    )


def _spelled(story: Story, names: set[str]) -> set[str]:
    """Put in the place of derived numbers what they are derived from."""
    found = names - {"roads_taken", "light_mia", "light_sebastian"}
    if "roads_taken" in names:
        found |= story.roads.keys()
    if names & {"light_mia", "light_sebastian"}:
        found.add(LIGHT)
    return found


def _used_up(beat: Beat) -> set[str]:
    """An option that stays is offered once, so whether it was taken matters as long as the beat lasts."""
    return {f"took_{option.id}" for option in beat.options if option.stays}


def _asked(option: Option) -> Iterable[Expr]:
    return (e for e in (option.when, option.needs, *(d.when for d in option.destinations)) if e is not None)


def names_in(asked: Iterable[Expr]) -> set[str]:
    """Give the names that conditions ask for."""
    return {expr.name for condition in asked for expr in walk(condition) if isinstance(expr, Name)}


def read_in(text: Text) -> set[str]:
    """Give the names that a text reads."""
    return names_in(conditions(text))
