"""A law that does not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from game.proof.exploring import Run


class Refuted(Struct, frozen=True):
    """A law that does not hold: which, of what, and the shortest run that shows it (None where none could)."""

    law: str
    of: str
    run: Run | None = None

    def __str__(self) -> str:
        if self.run is None:
            return f"{self.law}: {self.of}"
        return f"{self.law}: {self.of}. Shortest run: {', '.join(self.run) or 'the beginning'}"
