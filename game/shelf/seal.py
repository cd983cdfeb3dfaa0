"""Sealed lines: JSON that ends in a checksum, always in the same place, so it is checked before it is read.

    {"kind":"title", … ,"sum":"0123456789abcdef"}⏎

The checksum is over the raw bytes before `,"sum":"` and is keyed with the run's id, so a line of one run is
no line of another.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_LINE = 64 * 1024
"""Bytes in the longest line that is ever read."""

# Beyond this, trying every bit would keep the player waiting; the game's own lines are a tenth as long.
_LONGEST_MENDED = 8 * 1024

# So many places in a line may look like its end: in ours one does, and whoever puts more there means no good.
_MOST_ENDS = 100

_BEFORE = b',"sum":"'
_AFTER = b'"}\n'
_SUM = 16  # hex digits: 64 bits
_TAIL = len(_BEFORE) + _SUM + len(_AFTER)


def seal(run: str, body: bytes) -> bytes:
    """Give the line for `body`, a JSON object without its closing brace."""
    return body + _BEFORE + blake2b(body, key=run.encode(), digest_size=_SUM // 2).hexdigest().encode() + _AFTER


def unseal(run: str, line: bytes) -> bytes | None:
    """Give the JSON object of a line whose seal holds, else None."""
    body = line[:-_TAIL]
    return body + b"}" if body and seal(run, body) == line else None


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
    at, tried = raw.find(_AFTER[:-1]), 0
    while 0 <= at < len(raw) - 2 and tried < _MOST_ENDS:
        line = raw[: at + 2] + b"\n"
        if (raw[at + 2] ^ 0x0A).bit_count() == 1 and unseal(run, line):
            return line
        at, tried = raw.find(_AFTER[:-1], at + 1), tried + 1
    return None


def _mend_false_end(run: str, raw: bytes, end: int) -> bytes | None:
    """Mend a line in which something has become a newline, so that it seems to be two."""
    line = bytearray(raw[: raw.find(b"\n", end) + 1])
    if not line:
        return None
    return next((bytes(line) for _ in _flips(line, end - 1, end) if unseal(run, bytes(line))), None)


def _mend_in_seal(run: str, raw: bytes) -> bytes | None:
    """Mend a line whose body is whole: its seal differs from the true one in one bit."""
    true = seal(run, raw[:-_TAIL])
    differing = int.from_bytes(true) ^ int.from_bytes(raw)
    return true if len(raw) > _TAIL and differing.bit_count() == 1 else None


def _mend_in_body(run: str, raw: bytes) -> bytes | None:
    """Mend a line whose seal is whole, by trying every bit before it: milliseconds for a usual line."""
    body, tail = bytearray(raw[:-_TAIL]), raw[-_TAIL:]
    if len(raw) > _LONGEST_MENDED or not (tail.startswith(_BEFORE) and tail.endswith(_AFTER)):
        return None
    wanted = tail[len(_BEFORE) : -len(_AFTER)].decode("latin-1")
    keyed = blake2b(key=run.encode(), digest_size=_SUM // 2)
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
