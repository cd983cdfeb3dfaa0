"""What is wrong with a story file: where, and what was expected there."""

from __future__ import annotations

from msgspec import Struct


class Fault(Struct, frozen=True, order=True):
    """One thing that is wrong. `path` is relative to the story's folder, `line` counts from 1."""

    path: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"


class BadStory(Exception):
    """The story cannot be played as it stands. `faults` holds everything that was found, in order."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = sorted(faults)
        super().__init__("\n".join(map(str, self.faults)))
