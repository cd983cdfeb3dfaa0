"""What every command ends with: a sentence, and an exit code."""

from __future__ import annotations

import sys

OK, BROKEN, ASKED_WRONGLY = 0, 1, 2
"""Exit codes: all is well; the story, or a run, is not; the command line made no sense."""


def say(sentence: str, code: int) -> int:
    """Say what went wrong, where errors go, and give `code`."""
    print(sentence, file=sys.stderr)
    return code
