"""A run's line in a list, told by the first and the last few lines of its file alone."""

from __future__ import annotations

from game.shelf import index, names
from game.shelf.events import AnyEvent, ChoiceMade, Header, is_newer, read_event, read_header
from game.shelf.record import Entry, titled
from game.shelf.seal import unseal

HEAD = 4 * 1024
"""Bytes at the beginning of a file in which the first line is looked for."""

TAIL = 8 * 1024
"""Bytes at the end of a file in which the last line is looked for."""

_NEWER = "This run was saved by a newer version of Followspot. Update the game to go on with it."
_NOTHING = "This file is damaged. Open the run to see if it can be mended; if not, put back a copy of it."
_NO_HEAD = "The beginning of this file is damaged. Open the run to see whether it can be mended."
_NO_TAIL = "The end of this file is damaged. Open the run: it goes on from the last choice that is whole."


def entry(run: str, head: bytes, tail: bytes, known: int | None) -> Entry:
    """Tell a run from the beginning and the end of its file (for a short one both are all of it).

    `known` is how many steps it had when it was last closed, where that is known.
    """
    first = unseal(run, head[: head.find(b"\n") + 1])
    header = _header(run, first)
    last, whole = _last(run, tail)
    if is_newer(head) and (first or not last):
        # With no line that we can read, the seal too may be of a newer kind. With one, a bit has flipped.
        return unreadable(run, _NEWER)
    if last is None:
        if header is None:
            return unreadable(run, _NOTHING)
        # In a longer file the first line is not in sight of the last: then what is at the end is none of ours.
        trouble = "" if whole and head == tail else _NO_TAIL
        return Entry(
            run,
            titled(header.title),
            header.begins,
            0,
            header.created,
            story=header.story,
            trouble=trouble or index.missing(known, 0),
        )
    trouble = (_NO_HEAD if header is None else "") or ("" if whole else _NO_TAIL)
    return Entry(
        run,
        titled(last.title),
        last.stands,
        last.count,
        last.at,
        story=header.story if header else "",
        endings=last.endings,
        trouble=trouble or index.missing(known, last.line - 1),
    )


def unreadable(run: str, trouble: str) -> Entry:
    """Give the line of a run of which only the name is known."""
    return Entry(run, run, "", 0, names.begun(run), trouble=trouble)


def options(run: str, data: bytes) -> set[str]:
    """Give the ids of the options taken in a file, on every branch, as far as its lines are whole."""
    events = (_event(run, line) for line in data.splitlines(keepends=True))
    return {event.option for event in events if isinstance(event, ChoiceMade)}


def _header(run: str, body: bytes | None) -> Header | None:
    try:
        header = read_header(body) if body else None
    except ValueError:
        return None
    return header if header and header.run == run else None


def _last(run: str, tail: bytes) -> tuple[AnyEvent | None, bool]:
    """Give the last event that is whole, and whether the file ends with it (without one: with its header)."""
    lines = tail.splitlines(keepends=True)
    for number, line in enumerate(reversed(lines)):
        event = _event(run, line)
        if event:
            return event, number == 0
    return None, len(lines) <= 1


def _event(run: str, line: bytes) -> AnyEvent | None:
    body = unseal(run, line)
    try:
        return read_event(body) if body else None
    except ValueError:
        return None
