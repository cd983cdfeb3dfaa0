"""Runs of the game's own story that have come to an ending, at random and from a seed: for what happens after it."""

from __future__ import annotations

import random
from functools import cache
from typing import TYPE_CHECKING

from game.house.performance import Performance
from game.play.machine import OFFERED, reach
from game.play.run import begin
from game.play.theme import HIS_OWN

if TYPE_CHECKING:
    from game.play.machine import Stage
    from game.play.run import Run
    from game.shelf import Shelf


@cache
def ended(stage: Stage, seed: int, ending: str = "the_nod") -> Run:
    """Give the first random run, from this seed on, that has come to `ending`."""
    while True:
        draw, run = random.Random(seed), begin(stage)
        while run.beat and not run.beat.ending:
            offered = [o for o in run.beat.options if reach(stage.story, run.now, o) == OFFERED]
            option = draw.choice(offered)
            run = run.take(option.id, HIS_OWN if option.carries else "")
        if run.beat and run.beat.ending == ending:
            return run
        seed += 1000


def saved(shelf: Shelf, run: Run, title: str) -> str:
    """Save a run on the shelf under a title, and give its id."""
    performance = Performance.begin(shelf, run.stage, title)
    for decision in run.decisions:
        performance.take(decision.option, decision.payload)
    performance.close()
    return performance.record.run
