"""Which run a player means by what they typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.shelf.errors import NoSuchRun
from game.wording import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.shelf.record import Entry


def find(entries: Sequence[Entry], name: str) -> str:
    """Give the run that `name` means: its id, its place in the list from 1, its title, or how its id begins.

    A title that is typed as it is written is taken before one in which only capitals differ.
    The first of these that fits is taken. Raises NoSuchRun, naming those that come near, where none fits or
    several do.
    """
    name = clean(name)
    wanted = name.casefold()
    by_id = [entry for entry in entries if entry.run == name]
    by_place = [entry for place, entry in enumerate(entries, 1) if str(place) == name]
    by_title = [entry for entry in entries if entry.title.casefold() == wanted]
    by_title = [entry for entry in by_title if entry.title == name] or by_title
    by_prefix = [entry for entry in entries if name and entry.run.casefold().startswith(wanted)]
    fitting = by_id or by_place or by_title or by_prefix
    if len(fitting) == 1:
        return fitting[0].run
    if fitting:
        raise NoSuchRun(f"“{name}” could be {_listed(fitting)}. Say which by the beginning of its id.")
    if not entries:
        raise NoSuchRun(f"There is no run “{name}”: there are none yet. Begin one.")
    near = _near(entries, wanted)
    if near:
        raise NoSuchRun(f"There is no run “{name}”. Did you mean {_listed(near)}?")
    raise NoSuchRun(f"There is no run “{name}”. The newest {'is' if len(entries) == 1 else 'are'} {_listed(entries)}.")


def _near(entries: Sequence[Entry], wanted: str) -> list[Entry]:
    """Give up to three runs whose title or id resembles what was typed."""
    from difflib import SequenceMatcher  # noqa: PLC0415 (slow to import, and only a mistyped name needs it)

    def likeness(entry: Entry) -> float:
        return max(SequenceMatcher(None, wanted, known.casefold()).ratio() for known in (entry.title, entry.run))

    ranked = sorted(((likeness(entry), entry) for entry in entries[:1000]), key=lambda pair: -pair[0])
    return [entry for score, entry in ranked[:3] if score >= 0.6]


def _listed(entries: Sequence[Entry]) -> str:
    named = [f"“{entry.title}” ({entry.run})" for entry in entries[:3]]
    more = [f"{len(entries) - 3} more"] if len(entries) > 3 else []
    *first, last = named + more
    return f"{', '.join(first)} or {last}" if first else last
