"""What most commands begin with: the story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.cli.answer import BROKEN, say
from game.house.places import cache_folder, story_folder
from game.script.cache import load_story
from game.script.faults import BadStory

if TYPE_CHECKING:
    from pathlib import Path

    from game.script.model import Story


def load(folder: Path | None = None) -> Story | None:
    """Give the story in `folder` (None: the game's own), or None after having said what is wrong with it."""
    folder = folder or story_folder()
    try:
        return load_story(folder, cache_folder())
    except OSError as error:
        say(f"The story's folder {folder} cannot be read ({error.strerror}).", BROKEN)
    except BadStory as error:
        say(f"The story in {folder} cannot be played as it stands:\n{error}", BROKEN)
    return None
