"""Where the story lies, and where saves and the cache go: one rule for a checkout, one for an installed game."""

from __future__ import annotations

import os
from pathlib import Path

_CODE = Path(__file__).resolve().parent.parent

SAVES_VARIABLE = "FOLLOWSPOT_SAVES"
"""The environment variable that names the saves folder; `--saves DIR` outranks it."""


def checkout() -> Path | None:
    """Give the top of the checkout that this code runs from, or None where it is installed.

    The code's own place decides, not the working folder: `pyproject.toml` and `story/` stand beside `game/`.
    """
    top = _CODE.parent
    return top if (top / "pyproject.toml").is_file() and (top / "story").is_dir() else None


def story_folder() -> Path:
    """Give the folder that the story is read from."""
    top = checkout()
    return top / "story" if top else _CODE / "story"


def saves_folder(asked: Path | None = None) -> Path:
    """Give the folder that runs are saved in: the one asked for, the environment's, the checkout's, or the user's."""
    if asked is not None:
        return asked
    if named := os.environ.get(SAVES_VARIABLE):
        return Path(named)
    top = checkout()
    if top:
        return top / "saves"
    from platformdirs import user_data_path  # noqa: PLC0415 - only an installed game needs to know

    return user_data_path("followspot", appauthor=False) / "saves"


def cache_folder() -> Path:
    """Give the folder for what can be made again at any time: the checkout's, or the user's.

    Two checkouts with two stories would otherwise clear away what the other has just made.
    """
    top = checkout()
    if top:
        return top / ".cache"
    from platformdirs import user_cache_path  # noqa: PLC0415 - only an installed game needs to know

    return user_cache_path("followspot", appauthor=False)
