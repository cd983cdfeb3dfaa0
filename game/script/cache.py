"""The compiled story, kept in one file of the user's cache folder so that a start need not parse it again.

The file is named after what it was made from: the story's content and this program's own version of the format. A
cache that cannot be read, or written, costs a tenth of a second and nothing else.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

import msgspec

from game.script.model import Story
from game.script.sources import fingerprint, gather

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = 5
"""Raised whenever game.script.model changes its shape, so that an older program's file is passed over."""


def load_story(folder: Path, cache: Path | None) -> Story:
    """Give the story in `folder`, from the cache folder where it holds this very story.

    Raises BadStory where the story is broken and OSError where its folder cannot be read.
    """
    sources = gather(folder)
    kept = None if cache is None else cache / f"story-{FORMAT}-{fingerprint(sources)}.msgpack"
    story = None if kept is None else _kept(kept)
    if story is None:
        # Late, because it brings PyYAML and Jinja2 along, which a start from the cache has no use for.
        from game.script.reading import read_story  # noqa: PLC0415

        story = read_story(sources)
        if kept is not None:
            _keep(kept, story)
    return story


def _kept(path: Path) -> Story | None:
    if not path.is_file():  # a pipe would keep us waiting
        return None
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=Story)
    except (OSError, msgspec.DecodeError, RecursionError):
        return None


def _keep(path: Path, story: Story) -> None:
    """Write the file whole or not at all; the stories before it are cleared away."""
    part = path.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(msgspec.msgpack.encode(story))
        part.replace(path)
        for old in path.parent.glob("story-*.msgpack"):
            if old != path:
                old.unlink()
