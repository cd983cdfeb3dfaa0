"""The game in a real pseudo-terminal: keys go in, and what a player would see comes out."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import cast

import pexpect
import pyte

TOP = Path(__file__).parent.parent
TIMEOUT = 30.0
"""Seconds to wait for something on the screen before giving up; a loaded machine may need many."""


class Terminal:
    """`followspot` with `arguments` on a screen of `columns` by `rows`. A context manager that ends it.

    With `code` that is run in its place.
    """

    def __init__(self, *arguments: str, columns: int = 80, rows: int = 24, code: str = "", **environment: str) -> None:
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.child = pexpect.spawn(
            sys.executable,
            ["-c", code, *arguments] if code else ["-m", "game", *arguments],
            dimensions=(rows, columns),
            timeout=TIMEOUT,
            env={
                # A size that is named here would count for more than the size of the terminal.
                **{name: value for name, value in os.environ.items() if name not in {"COLUMNS", "LINES"}},
                "PYTHONPATH": str(TOP),
                "TERM": "xterm-256color",
                "LC_ALL": "C.UTF-8",
                # This terminal, which is written in Python, draws more slowly than pictures move.
                "TEXTUAL_ANIMATIONS": "none",
                **environment,
            },
        )

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self.child.close(force=True)

    def _read(self, seconds: float) -> bytes:
        # pexpect gives bytes where no encoding was named; its stubs know of text only.
        return cast("bytes", self.child.read_nonblocking(65536, timeout=seconds))

    @property
    def text(self) -> str:
        """What is on the screen now, its lines joined."""
        return " ".join(" ".join(self._screen.display).split())

    def wait_for(self, *wanted: str, other_than: str = "") -> None:
        """Read what the game writes until all of `wanted` are on the screen, and its text is not `other_than`."""
        until = time.monotonic() + TIMEOUT
        while not all(words in self.text for words in wanted) or self.text == other_than:
            left = until - time.monotonic()
            assert left > 0, f"{wanted} did not come; on the screen: {self.text}"
            try:
                self._stream.feed(self._read(left))
            except pexpect.TIMEOUT:
                continue
            except pexpect.EOF:
                raise AssertionError(f"the game ended before {wanted}; on the screen: {self.text}") from None

    def settle(self) -> None:
        """Read what the game writes until it has nothing more to write."""
        while True:
            try:
                self._stream.feed(self._read(0.15))
            except pexpect.TIMEOUT:
                return

    def press(self, keys: str) -> None:
        """Type `keys`."""
        self.child.send(keys)

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size, as somebody does who pulls at its corner."""
        self._screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def read_on(self) -> None:
        """Press Space, page for page, until the options are there."""
        for _ in range(200):
            self.settle()
            if "▸" in self.text:
                return
            before = self.text
            self.press(" ")
            self.wait_for(other_than=before)
        raise AssertionError("the text does not end")
