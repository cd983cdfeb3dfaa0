"""Files that nobody wrote by accident, as somebody might put them among the runs of a player."""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

import msgspec

from game.shelf.lines import seal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

RUN = "20261122T160311-7f3k9q"
HEADER = {
    "format": 1, "run": RUN, "story": "followspot", "version": "0.1.0", "hash": "ab",
    "created": "2026-11-22T16:03:11Z", "title": "T", "begins": "traffic",
}  # fmt: skip
CHOICE = {
    "kind": "choice", "line": 2, "at": "2026-11-22T16:03:12Z", "title": "T", "stands": "b", "count": 1,
    "number": 1, "parent": 0, "beat": "traffic", "option": "o", "payload": "", "digest": "d",
}  # fmt: skip


def sealed(*lines: dict[str, object] | bytes, run: str = RUN) -> bytes:
    """Seal lines as the game would, whatever they say: the author of a hostile file can do that too."""
    bodies = (line if isinstance(line, bytes) else msgspec.json.encode(line) for line in lines)
    return b"".join(seal(run, body[:-1]) for body in bodies)


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listener:
        here = os.open(path.parent, os.O_RDONLY)
        try:
            listener.bind(f"/proc/self/fd/{here}/{path.name}")  # the real path may be too long for a socket
        finally:
            os.close(here)


def _folder(path: Path) -> None:
    path.mkdir()


NO_FILES: dict[str, Callable[[Path], None]] = {
    "a dangling link": lambda path: path.symlink_to(path.with_name("elsewhere")),
    "a link": lambda path: path.symlink_to("/etc/passwd"),
    "a link to itself": lambda path: path.symlink_to(path),
    "a pipe": os.mkfifo,
    "a folder": _folder,
    "a socket": _socket,
}
"""What can lie in the place of a file, by what it is."""

FILES: dict[str, bytes] = {
    "nothing": b"",
    "a line of 16 MB": b"x" * 16_000_000,
    "a sealed line of 1 MB": sealed({**HEADER, "title": "T" * 1_000_000}),
    "100,000 brackets": b"[" * 100_000,
    "100,000 brackets, sealed": sealed(HEADER, b'{"kind":"title","x":' + b"[" * 60_000 + b"}"),
    "zeros": bytes(5000),
    "100,000 lines": b"x\n" * 100_000,
    "a huge integer": sealed(HEADER, {**CHOICE, "number": 10**30}),
    "an integer of 9,000 digits": sealed(HEADER, b'{"kind":"cursor","line":1' + b"0" * 9000 + b"}"),
    "a number that is none": sealed(HEADER, b'{"kind":"cursor","line":NaN}'),
    "a number without end": sealed(HEADER, b'{"kind":"cursor","line":1e999}'),
    "a lone surrogate": sealed(HEADER, b'{"kind":"\\ud800"}'),
    "a lone surrogate in bytes": sealed(HEADER, b'{"kind":"\xed\xa0\x80"}'),
    "a byte order mark": b"\xef\xbb\xbf" + sealed(HEADER, CHOICE),
    "a zero byte": sealed(HEADER, b'{"kind":"title"\x00}'),
    "bidi in a payload": sealed(HEADER, {**CHOICE, "payload": "\u202e"}),
    "an escape in an option": sealed(HEADER, {**CHOICE, "option": "\x1b[31m"}),
    "a path for a beat": sealed(HEADER, {**CHOICE, "stands": "../../etc/passwd\n"}),
    "a choice that is its own parent": sealed(HEADER, {**CHOICE, "parent": 1}),
    "parents that loop": sealed(
        HEADER, {**CHOICE, "parent": 2}, {**CHOICE, "line": 3, "number": 2, "parent": 1, "count": 2}
    ),
    "a return to nowhere": sealed(
        HEADER,
        CHOICE,
        {"kind": "cursor", "line": 3, "at": CHOICE["at"], "title": "T", "stands": "b", "count": 1, "to": 9},
    ),
    "another run's lines": sealed({**HEADER, "run": "20261122T160311-000000"}, CHOICE, run="20261122T160311-000000"),
    "another run's choice": sealed(HEADER) + sealed(CHOICE, run="20261122T160311-000000") + sealed(CHOICE),
    "a future version": sealed({**HEADER, "format": 2, "more": [1]}, {"kind": "dance"}),
    "a future version, sealed otherwise": b'{"format":12,"run":"whatever"}\n{"what":"ever"}\n',
}
"""What can be in a file that cannot be opened, by what it is."""

PLAYABLE: dict[str, bytes] = {
    "an escape in the title": sealed({**HEADER, "title": "\x1b]0;owned\x07x"}),
    "bidi in the title": sealed({**HEADER, "title": "\u202egnp.exe"}),
    "markup in the title": sealed({**HEADER, "title": "[/x][bold]$foo"}),
    "nothing to be seen in the title": sealed({**HEADER, "title": "\u200b\u200b"}),
    "a path for a title": sealed({**HEADER, "title": "../x"}),
    "a beat that is not there": sealed({**HEADER, "begins": "../../x"}),
    "an option that is not there": sealed(HEADER, CHOICE),
}
"""What can be in a file that is a run in every point, and means no good."""

ELSEWHERE = sealed({**HEADER, "story": "hamlet"}, CHOICE)
"""A run of another story."""

NAMES = (
    "../x", "..", ".", "/", "/etc/passwd", "CON", "NUL", "con.jsonl", "x" * 300, "a\0b", "\0", " ", "*", "~",
    "$HOME", "-1", "0", "00", "1e9", "٣", "9" * 5000, "\x1b[2J", "\u202ex", "\ud800", "%s%n", "{0}", "[/x]", "run\nrun",
)  # fmt: skip
"""What can be typed for the name of a run."""
