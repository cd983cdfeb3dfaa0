"""From the bytes of a file to its lines: which are proven, which could be mended, and what is left."""

from __future__ import annotations

from msgspec import Struct

from game.shelf.seal import LONGEST_LINE, mend, unseal

# One bit that fell over is bad luck. In more lines than this it is a failing disk, better told than hidden.
_MENDS = 8


class Scan(Struct, frozen=True):
    """The lines a file begins with, all of them proven.

    `bodies` are their JSON objects and `whole` the lines themselves, mended; `mended` are the numbers (from
    1) of those in which a bit had flipped. `rest` is what follows and could not be made out, and `torn` says
    that it may be the last line of all, interrupted as it was written.
    """

    bodies: tuple[bytes, ...]
    whole: bytes
    mended: tuple[int, ...]
    rest: bytes

    @property
    def torn(self) -> bool:
        """Whether the rest is at most one line: nothing else is lost with it."""
        return 0 < len(self.rest) <= LONGEST_LINE and b"\n" not in self.rest[:-1]


def scan(run: str, data: bytes) -> Scan:
    """Read the lines of `run` from the bytes of its file, up to the first that cannot be proven or mended."""
    bodies: list[bytes] = []
    lines: list[bytes] = []
    mended: list[int] = []
    at = 0
    while at < len(data):
        end = data.find(b"\n", at, at + LONGEST_LINE) + 1
        line = data[at:end]
        body = unseal(run, line) if end else None
        if body is None:
            fixed = mend(run, data[at : at + 2 * LONGEST_LINE]) if len(mended) < _MENDS else None
            if fixed is None:
                break
            line, body = fixed, unseal(run, fixed) or b""
            mended.append(len(lines) + 1)
        lines.append(line)
        bodies.append(body)
        at += len(line)
    return Scan(tuple(bodies), b"".join(lines), tuple(mended), data[at:])
