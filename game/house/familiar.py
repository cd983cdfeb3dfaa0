"""What has been read on this machine, in whatever run: a file of digests beside the runs.

It is there so that a reader can skip what they know. Losing it costs them that, and nothing else: whatever is wrong
with it, it is never a reason not to play.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from game.play.run import Passage

FILE = ".read"

MOST_BYTES = 4_000_000
"""More of the file than this is not read: the longest story there could be has far fewer passages."""

CHOSEN = "a choice was made"
"""Kept like a passage, once one was made."""

_LINE = re.compile(rb"^[0-9a-f]{16}$", re.MULTILINE)


class Familiar:
    """The passages that have been read on this machine, by their text as it was rendered."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._known = set(_LINE.findall(_bytes(self._path)))

    def knows(self, passage: Passage) -> bool:
        """Whether these very words have been read."""
        return _digest(_text(passage)) in self._known

    @property
    def chosen(self) -> bool:
        """Whether a choice was ever made on this machine."""
        return _digest(CHOSEN) in self._known

    def keep(self, passages: Iterable[Passage], *, chosen: bool = False) -> None:
        """Know from now on that `passages` have been read, and that something was `chosen` below them."""
        texts = [*map(_text, passages), *([CHOSEN] if chosen else [])]
        fresh = list(dict.fromkeys(digest for digest in map(_digest, texts) if digest not in self._known))
        if not fresh:
            return
        self._known.update(fresh)
        with contextlib.suppress(OSError):
            if self._path.exists() and not self._path.is_file():
                return  # a pipe would keep us waiting
            # One write at the end of the file, so that two terminals do not mix their lines. Each line begins by
            # ending the one before: a line that was never finished spoils itself alone.
            to = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
            try:
                os.write(to, b"".join(b"\n" + digest for digest in fresh))
            finally:
                os.close(to)


def _text(passage: Passage) -> str:
    return "\n".join((passage.kind, passage.label, *passage.paragraphs))


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest().encode()


def _bytes(path: Path) -> bytes:
    """Give what the file holds; nothing where it cannot be read, or is none."""
    with contextlib.suppress(OSError):
        if path.is_file():
            with path.open("rb") as file:
                return file.read(MOST_BYTES)
    return b""
