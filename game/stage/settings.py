"""What a player has set, in one JSON file beside the runs. A broken file is set aside, never a reason not to start."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
from typing import TYPE_CHECKING, Literal

import msgspec
from msgspec import Struct

if TYPE_CHECKING:
    from pathlib import Path

FILE = "settings.json"

Motion = Literal["full", "reduced", "none"]
Colors = Literal["seasons", "contrast", "mono"]
Spacing = Literal["open", "close"]


class Settings(Struct, frozen=True, forbid_unknown_fields=False):
    """The settings. `keys` maps ids of game.stage.keys to other keys, in Textual's names, separated by commas."""

    motion: Motion = "full"
    colors: Colors = "seasons"
    spacing: Spacing = "open"
    keys: dict[str, str] = {}


CHOICES: dict[str, tuple[tuple[str, str], ...]] = {
    "motion": (
        ("full", "Motion: full. Windows twinkle, headlights pass."),
        ("reduced", "Motion: reduced. Pictures stand still."),
        ("none", "Motion: none. Nothing moves, and nothing fades."),
    ),
    "colors": (
        ("seasons", "Colors: the season's."),
        ("contrast", "Colors: high contrast."),
        ("mono", "Colors: none."),
    ),
    "spacing": (
        ("open", "Spacing: open, a blank line between paragraphs."),
        ("close", "Spacing: close, an indent and no blank line."),
    ),
}
"""What can be set on the settings screen: each value with the line that says it."""


def load_settings(folder: Path) -> tuple[Settings, str]:
    """Give the settings kept in `folder`, and "" or a sentence for the player where the file made no sense."""
    path = folder / FILE
    try:
        settings = msgspec.json.decode(_bytes(path), type=Settings)
    except FileNotFoundError:
        settings, trouble = Settings(), ""
    except (OSError, msgspec.MsgspecError, RecursionError) as error:
        settings, trouble = Settings(), f"The settings in {path} could not be read ({error}); the game's own are used."
    else:
        trouble = ""
    # Textual's own switch, which a player may have set for every program at once.
    if os.environ.get("TEXTUAL_ANIMATIONS", "").casefold() == "none":
        settings = msgspec.structs.replace(settings, motion="none")
    return settings, trouble


def _bytes(path: Path) -> bytes:
    """Give what a file holds; raises OSError, also for a pipe, which would keep us waiting."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "it is no file")
    return path.read_bytes()


def save_settings(folder: Path, settings: Settings) -> bool:
    """Keep `settings` in `folder`, whole or not at all; say whether that worked."""
    path = folder / FILE
    part = path.with_suffix(f".{os.getpid()}.part")
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        if load_settings(folder)[1]:
            path.replace(_free(path))  # what somebody wrote by hand is worth more than one comma
        part.write_bytes(msgspec.json.format(msgspec.json.encode(settings), indent=2) + b"\n")
        part.replace(path)
        return True
    return False


def _free(path: Path) -> Path:
    """Give the first of `settings.json.broken-1`, `-2` … that there is no file of."""
    names = (path.with_name(f"{path.name}.broken-{number}") for number in itertools.count(1))
    return next(name for name in names if not name.exists())


def turned(settings: Settings, name: str) -> Settings:
    """Give the settings with `name` (one of CHOICES) moved on to its next value."""
    values = [value for value, _ in CHOICES[name]]
    now = values.index(getattr(settings, name))
    return msgspec.structs.replace(settings, **{name: values[(now + 1) % len(values)]})


def no_color() -> bool:
    """Whether the environment asks for no color at all (no-color.org: set, and not empty)."""
    return bool(os.environ.get("NO_COLOR"))
