"""What a player is told when the program itself is at fault, and the file that tells the rest to whoever mends it."""

from __future__ import annotations

import contextlib
import os
import tempfile
import traceback

from game import __version__


def crashed(error: BaseException) -> str:
    """Give the sentence for the player, after the traceback was written to a new file where that could be done."""
    told = "".join(traceback.format_exception(error))
    kept = ""
    with contextlib.suppress(OSError):
        fd, where = tempfile.mkstemp(prefix="followspot-crash-", suffix=".txt")
        with os.fdopen(fd, "w", encoding="utf-8", errors="replace") as file:
            file.write(f"followspot {__version__}\n{told}")
        kept = f" What happened is written in {where}, for a report."
    return (
        f"Followspot has failed ({type(error).__name__}), which is its own fault. Every choice that was called "
        f"saved is saved: `followspot --resume` goes on.{kept}"
    )
