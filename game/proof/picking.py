"""What each of those who walk a story at random takes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from game.play.machine import OFFERED, reach
from game.play.state import AS_IT_COULD_BE
from game.proof.exploring import PHRASES
from game.script.model import LEADS

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping

    from game.play.run import Run
    from game.proof.personas import Persona
    from game.script.model import Option

_WORTH: Mapping[str, Mapping[str, int]] = {
    "love": {"us": 1, AS_IT_COULD_BE: 1},
    "work": {"nerve": 1, "faith": 1, "us": -1},
}
"""What one more of a quality is worth to those who want something, and one more road that is taken as it could be."""


def pick(run: Run, persona: Persona, draw: random.Random, taken_before: Mapping[str, int]) -> Option | None:
    """Give the option that the persona takes, None where the run is over; `taken_before` counts the runs before."""
    beat = run.beat
    if beat is None:
        return None
    offered = [option for option in beat.options if reach(run.stage.story, run.now, option) == OFFERED]
    if not offered:
        return None
    lit = _lit_last(run)
    match persona:
        case "mia" | "sebastian":
            liked = [option for option in offered if option.who == persona]
        case "loyal":
            liked = [option for option in offered if (option.who == lit) == (draw.random() < 0.9)]
        case "restless":
            liked = [option for option in offered if option.who != lit]
        case "curious":
            least = min(taken_before.get(option.id, 0) for option in offered)
            liked = [option for option in offered if taken_before.get(option.id, 0) == least]
        case "love" | "work":
            gain = {option.id: _gain(run, option, _WORTH[persona]) for option in offered}
            liked = [option for option in offered if gain[option.id] == max(gain.values())]
        case "first":
            liked = [min(offered, key=_column)]
        case "last":
            liked = [max(reversed(offered), key=_column)]
        case _:
            liked = offered
    return draw.choice(liked or offered)


def _column(option: Option) -> int:
    """Give the place of an option's column in a menu: hers, then his."""
    return LEADS.index(option.who)


def _gain(run: Run, option: Option, worth: Mapping[str, int]) -> int:
    """Say what an option is worth, by what it does to the qualities and the roads of the run."""
    then = run.stage.take(run.now, option.id, PHRASES[0] if option.carries else "")
    before, later = ({**now.qualities, **Counter(now.roads.values())} for now in (run.now, then))
    return sum(by * (later.get(name, 0) - before.get(name, 0)) for name, by in worth.items())


def _lit_last(run: Run) -> str:
    outcomes = [passage.who for passage in run.passages if passage.kind == "outcome"]
    return outcomes[-1] if outcomes else ""
