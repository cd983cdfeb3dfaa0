"""Add runs of today's story to the corpus: one of each persona, with a branch that was left, and one of each ending."""

from __future__ import annotations

import random
from pathlib import Path

from game.house.performance import Performance
from game.house.places import story_folder
from game.play.machine import Stage
from game.proof.exploring import PHRASES
from game.proof.personas import PERSONAS
from game.proof.picking import pick
from game.script.reading import read_story
from game.script.sources import gather
from game.shelf import Shelf
from tests.ended import ended, saved

RUNS = Path(__file__).parent / "runs"


def main() -> None:
    stage = Stage(read_story(gather(story_folder())))
    shelf = Shelf(RUNS)
    draw = random.Random(stage.story.hash)
    for persona in PERSONAS:
        performance = Performance.begin(shelf, stage, f"{stage.story.version}, {persona}")
        left = False
        while option := pick(performance.run, persona, draw, {}):
            performance.take(option.id, draw.choice(PHRASES) if option.carries else "")
            if not left and len(performance.run.decisions) == 9:
                left = True
                performance.go_to(performance.record.branch()[4].number)
        performance.close()
    for ending in stage.story.endings:
        saved(shelf, ended(stage, draw.randrange(1000), ending), f"{stage.story.version}, to {ending}")
    (RUNS / ".index.json").unlink()


if __name__ == "__main__":
    main()
