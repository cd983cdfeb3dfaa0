"""What every command starts from and ends with: the story, the shelf, a sentence and an exit code."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from game.house.places import cache_folder, saves_folder, story_folder

if TYPE_CHECKING:
    from pathlib import Path

    from game.play.machine import Stage
    from game.script.model import Story
    from game.shelf import Shelf

OK, BROKEN, ASKED_WRONGLY = 0, 1, 2
"""Exit codes: all is well; the story, or a run, is not; the command line made no sense."""


def say(sentence: str, code: int) -> int:
    """Say what went wrong, where errors go, and give `code`."""
    print(sentence, file=sys.stderr)
    return code


def load(folder: Path | None = None) -> Story | None:
    """Give the story in `folder` (None: the game's own), or None after having said what is wrong with it."""
    from game.script.cache import load_story  # noqa: PLC0415
    from game.script.faults import BadStory  # noqa: PLC0415

    folder = folder or story_folder()
    try:
        return load_story(folder, cache_folder())
    except OSError as error:
        say(f"The story's folder {folder} cannot be read ({error.strerror}).", BROKEN)
    except BadStory as error:
        say(f"The story in {folder} cannot be played as it stands:\n{error}", BROKEN)
    return None


def stage_for(story: Story) -> Stage:
    """Give the machine that plays `story`."""
    from game.play.machine import Stage  # noqa: PLC0415

    return Stage(story)


def shelf_in(asked: Path | None) -> Shelf:
    """Give the shelf in the folder that was asked for (None: the usual one)."""
    from game.shelf import Shelf  # noqa: PLC0415

    return Shelf(saves_folder(asked))
