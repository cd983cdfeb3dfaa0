"""What a player is told when the program itself is at fault, and the file that tells the rest to whoever mends it."""

from __future__ import annotations

import contextlib
import tempfile
import traceback
from pathlib import Path

from game import __version__


def crashed(error: BaseException) -> str:
    """Give the sentence for the player, after the traceback was written to a file where that could be done."""
    where = Path(tempfile.gettempdir()) / "followspot-crash.txt"
    told = "".join(traceback.format_exception(error))
    kept = ""
    with contextlib.suppress(OSError):
        where.write_text(f"followspot {__version__}\n{told}", encoding="utf-8")
        kept = f" What happened is written in {where}, for a report."
    return (
        f"Followspot has failed ({type(error).__name__}), which is its own fault. Every choice that was called "
        f"saved is saved: `followspot --resume` goes on.{kept}"
    )
