"""From the bytes of a file to its lines: which are proven, which could be mended, and what is left."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from msgspec import Struct

from game.shelf.lines import AFTER, BEFORE, LONGEST_LINE, SUM, TAIL, seal, unseal

if TYPE_CHECKING:
    from collections.abc import Iterator

# One bit that fell over is bad luck. In more lines than this it is a failing disk, better told than hidden.
_MENDS = 8

# Beyond this, trying every bit would keep the player waiting; the game's own lines are a tenth as long.
_LONGEST_MENDED = 8 * 1024

# So many places in a line may look like its end: in ours one does, and whoever puts more there means no good.
_MOST_ENDS = 100


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


def mend(run: str, raw: bytes) -> bytes | None:
    """Give the line that `raw` begins with, where one flipped bit is all that is wrong with it, else None.

    `raw` is what the file holds from the line's beginning, at most two lines long. Every flip is tried, and
    only one that makes the seal hold is believed. The line given is as long as what it stands for in `raw`.
    """
    end = raw.find(b"\n") + 1
    return (
        _mend_lost_end(run, raw[:end] or raw)
        or (_mend_in_seal(run, raw[:end]) or _mend_in_body(run, raw[:end]) if end else None)
        or (_mend_false_end(run, raw, end) if end else None)
    )


def _mend_lost_end(run: str, raw: bytes) -> bytes | None:
    """Mend a line whose newline has become something else, so that the next one seems to belong to it."""
    at, tried = raw.find(AFTER[:-1]), 0
    while 0 <= at < len(raw) - 2 and tried < _MOST_ENDS:
        line = raw[: at + 2] + b"\n"
        if (raw[at + 2] ^ 0x0A).bit_count() == 1 and unseal(run, line):
            return line
        at, tried = raw.find(AFTER[:-1], at + 1), tried + 1
    return None


def _mend_false_end(run: str, raw: bytes, end: int) -> bytes | None:
    """Mend a line in which something has become a newline, so that it seems to be two."""
    line = bytearray(raw[: raw.find(b"\n", end) + 1])
    if not line:
        return None
    return next((bytes(line) for _ in _flips(line, end - 1, end) if unseal(run, bytes(line))), None)


def _mend_in_seal(run: str, raw: bytes) -> bytes | None:
    """Mend a line whose body is whole: its seal differs from the true one in one bit."""
    true = seal(run, raw[:-TAIL])
    differing = int.from_bytes(true) ^ int.from_bytes(raw)
    return true if len(raw) > TAIL and differing.bit_count() == 1 else None


def _mend_in_body(run: str, raw: bytes) -> bytes | None:
    """Mend a line whose seal is whole, by trying every bit before it: milliseconds for a usual line."""
    body, tail = bytearray(raw[:-TAIL]), raw[-TAIL:]
    if len(raw) > _LONGEST_MENDED or not (tail.startswith(BEFORE) and tail.endswith(AFTER)):
        return None
    wanted = tail[len(BEFORE) : -len(AFTER)].decode("latin-1")
    keyed = blake2b(key=run.encode(), digest_size=SUM // 2)
    for _ in _flips(body, 0, len(body)):
        tried = keyed.copy()
        tried.update(body)
        if tried.hexdigest() == wanted:
            return bytes(body) + tail
    return None


def _flips(data: bytearray, start: int, stop: int) -> Iterator[None]:
    """Flip each bit of `data[start:stop]` in turn, in place, and flip it back before the next."""
    for at in range(start, stop):
        for bit in range(8):
            data[at] ^= 1 << bit
            yield
            data[at] ^= 1 << bit
