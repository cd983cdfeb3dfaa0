"""What runs and their files are called. A run's id is made and checked here, so it can never be a path."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

_RUN = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)-[0-9a-z]{6}")
_SUFFIX = ".jsonl"
_BESIDE = re.compile(r"\.[0-9a-f]{8}\.tmp|\.(?:torn|damaged)-[1-9]\d*")

# Thirty-two signs, none of which is taken for another when read aloud or typed over.
_SIGNS = "23456789abcdefghjkmnpqrstuvwxyzo"


def fresh(now: datetime, noise: bytes) -> str:
    """Give a run's id from the moment (UTC) and six random bytes: ids sort by age, and no two are alike."""
    return f"{now:%Y%m%dT%H%M%S}-" + "".join(_SIGNS[byte % 32] for byte in noise[:6])


def stamp(moment: datetime) -> str:
    """Give a moment in UTC as saves write it: `2026-11-22T16:03:11Z`."""
    return f"{moment.isoformat(timespec='seconds')[:19]}Z"


def is_run(text: str) -> bool:
    """Say whether `text` has the form of a run's id."""
    return text.isascii() and _RUN.fullmatch(text) is not None


def begun(run: str) -> str:
    """Give the moment that a run's id tells, as saves write it."""
    moment = _RUN.fullmatch(run)
    return "{}-{}-{}T{}:{}:{}Z".format(*moment.groups()) if moment else ""


def is_ours_of(run: str, name: str) -> bool:
    """Say whether a file's name is one that we give to what is kept beside a run: temporary, torn or damaged."""
    return name.startswith(f"{run}.") and _BESIDE.fullmatch(name[len(run) :]) is not None


def temporary_of(run: str, noise: bytes) -> str:
    """Give the name of a temporary file of a run, one that no two games have at once."""
    return f"{run}.{noise.hex()}.tmp"


def is_temporary(name: str) -> bool:
    """Say whether a file's name is that of a temporary file of some run."""
    return name.endswith(".tmp") and is_ours_of(name.partition(".")[0], name) and is_run(name.partition(".")[0])


def file_of(run: str) -> str:
    """Give the name of a run's file."""
    return run + _SUFFIX


def run_of(name: str) -> str | None:
    """Give the run that a file's name belongs to, or None where it is not a run's file."""
    run = name.removesuffix(_SUFFIX)
    return run if run != name and is_run(run) else None
