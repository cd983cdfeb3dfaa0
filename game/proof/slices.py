"""What still matters: at each beat, the names that something to come will ask for before it is set anew.

Two states of one beat that agree in these can do the same things from there on, so only one of them has to be
walked. This is what makes it possible to walk all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.script.expression import conditions, walk
from game.script.model import LEADS, Name

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable, Iterable, Mapping

    from game.play.state import State
    from game.script.model import Beat, Expr, Option, Story, Text

LIGHT = "light"
"""Stands for the counts of choices that lit each of the two, of which the percentages are made."""

Slices = dict[str, tuple[str, ...]]
"""For each beat, the names that matter there, sorted."""


def routing(beat: Beat) -> set[str]:
    """Give the names that decide what can be taken in a beat, and where it leads."""
    asked = {name for option in beat.options for name in _names(_asked(option))}
    return asked | {"exchanges"} if beat.turn else asked


def slices(story: Story, also: Mapping[str, Iterable[str]], through: Collection[str] | None = None) -> Slices:
    """Give what matters at each beat for the routing of all, and for what is `also` read at some beats.

    `through` names the beats whose routing is of interest (None: all).
    """
    read = {
        beat.id: _spelled(story, routing(beat) | set(also.get(beat.id, ()))) | _used_up(beat)
        for beat in story.beats.values()
        if through is None or beat.id in through
    }
    matter: dict[str, set[str]] = {beat: set(names) for beat, names in read.items()}
    waiting = True
    while waiting:
        waiting = False
        for beat in (story.beats[beat] for beat in matter):
            later = {
                name
                for option in beat.options
                for destination in option.destinations
                for name in matter.get(destination.beat, set())
                - {"exchanges", f"took_{option.id}", f"seen_{destination.beat}"}
                - {name for name, _ in (*option.sets, *destination.sets)}
                - ({"theme_shape"} if option.carries == "phrase" else set())
            }
            if not later <= matter[beat.id]:
                matter[beat.id] |= later
                waiting = True
    return {beat: tuple(sorted(names)) for beat, names in matter.items()}


def key_of(state: State, names: tuple[str, ...], value: Callable[[str], Hashable]) -> tuple[Hashable, ...]:
    """Give what a state comes to where only `names` matter; `value` looks a name up in it."""
    return (
        state.beat,
        *(tuple(state.light[lead] for lead in LEADS) if name == LIGHT else value(name) for name in names),
    )


def _spelled(story: Story, names: set[str]) -> set[str]:
    """Put in the place of derived numbers what they are derived from."""
    spelled = names - {"roads_taken", "light_mia", "light_sebastian"}
    if "roads_taken" in names:
        spelled |= story.roads.keys()
    if names & {"light_mia", "light_sebastian"}:
        spelled.add(LIGHT)
    return spelled


def _used_up(beat: Beat) -> set[str]:
    """An option that stays is offered once, so whether it was taken matters as long as the beat lasts."""
    return {f"took_{option.id}" for option in beat.options if option.stays}


def _asked(option: Option) -> Iterable[Expr]:
    return (e for e in (option.when, option.needs, *(d.when for d in option.destinations)) if e is not None)


def _names(asked: Iterable[Expr]) -> set[str]:
    return {expr.name for condition in asked for expr in walk(condition) if isinstance(expr, Name)}


def read_in(text: Text) -> set[str]:
    """Give the names that a text reads."""
    return _names(conditions(text))
