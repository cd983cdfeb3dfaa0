"""The commands about the story, for those who write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.cli.answer import BROKEN, OK, load, say
from game.house.places import story_folder

if TYPE_CHECKING:
    import argparse


def check(asked: argparse.Namespace) -> int:
    """Find what is wrong with the story, and what is due."""
    from game.script.check import due  # noqa: PLC0415
    from game.script.faults import BadStory  # noqa: PLC0415
    from game.script.reading import read_story  # noqa: PLC0415
    from game.script.sources import gather  # noqa: PLC0415

    folder = asked.story or story_folder()
    try:
        story = read_story(gather(folder))
    except OSError as error:
        return say(f"The story's folder {folder} cannot be read ({error.strerror}).", BROKEN)
    except BadStory as error:
        for fault in error.faults:
            print(fault)
        return BROKEN
    waiting = due(story)
    for fault in waiting:
        print(f"due: {fault}")
    options = sum(len(beat.options) for beat in story.beats.values())
    print(
        f"{len(story.beats)} beats, {options} options, {len(story.memories)} memories: nothing is wrong, "
        f"{len(waiting)} things are due."
    )
    return OK


def tell(asked: argparse.Namespace) -> int:
    """Print the story as data."""
    import json  # noqa: PLC0415

    from game.script.contract import contract  # noqa: PLC0415

    story = load(asked.story)
    if story is None:
        return BROKEN
    print(json.dumps(contract(story), indent=2, ensure_ascii=False))
    return OK
