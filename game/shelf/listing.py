"""The list of runs: each told by the first and the last few lines of its file, and by how long it was known to be.

That is what the index remembers: how many steps each run had when it was last opened or closed. A file cut exactly at
the end of a line is a shorter run, and nothing in it says otherwise; the index does. It may be lost or spoiled without
harm, so nothing of it is flushed, and nobody hears of what goes wrong with it.
"""

from __future__ import annotations

import contextlib
import errno
import time
from typing import TYPE_CHECKING

import msgspec

from game.shelf.disk import APPEND, NEW, READ, same, shut
from game.shelf.errors import NoSuchRun, ShelfError
from game.shelf.files import read_all, take
from game.shelf.lines import AnyEvent, ChoiceMade, Header, is_newer, read_event, read_header, unseal
from game.shelf.record import Entry, begun, titled
from game.wording import clean, counted

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from game.shelf.disk import Disk

HEAD = 4 * 1024
"""Bytes at the beginning of a file in which the first line is looked for."""

TAIL = 8 * 1024
"""Bytes at the end of a file in which the last line is looked for."""

_NEWER = "This run was saved by a newer version of Followspot. Update the game to go on with it."
_NOTHING = "This file is damaged. Open the run to see if it can be mended; if not, put back a copy of it."
_NO_HEAD = "The beginning of this file is damaged. Open the run to see whether it can be mended."
_NO_TAIL = "The end of this file is damaged. Open the run: it goes on from the last choice that is whole."

_INDEX = ".index.json"
_TRIES = 200  # five milliseconds apart
_steps = msgspec.json.Decoder(dict[str, int])


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
            trouble=trouble or missing(known, 0),
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
        trouble=trouble or missing(known, last.line - 1),
    )


def unreadable(run: str, trouble: str) -> Entry:
    """Give the line of a run of which only the name is known."""
    return Entry(run, run, "", 0, begun(run), trouble=trouble)


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


def recall(disk: Disk, folder: Path) -> dict[str, int]:
    """Give the steps (choices, returns and titles given) that each run had, by id, as far as is known."""
    try:
        path = folder / _INDEX
        fd = take(disk, path, READ)
        try:
            return _steps.decode(read_all(disk, fd, path))
        finally:
            shut(disk, fd)
    except (ShelfError, OSError, ValueError, RecursionError):
        return {}


def remember(disk: Disk, folder: Path, run: str, steps: int | None) -> None:
    """Remember that `run` has so many steps, or, with None, forget it.

    Only whoever has the run's lock may do so, or a run that was deleted meanwhile would be remembered again; and one
    terminal after the other, or each would write down what the other had just changed.
    """
    with contextlib.suppress(OSError, ShelfError):
        turn = _turn(disk, folder)
        try:
            known = recall(disk, folder)
            known.pop(run, None)
            if steps is not None:
                known[run] = steps
            _write_down(disk, folder, known)
        finally:
            shut(disk, turn)


def _turn(disk: Disk, folder: Path) -> int:
    """Wait until it is our turn to change the index, and give the descriptor that has it; raises OSError, ShelfError.

    It is the lock of the file that goes by that name, and the last thing done with it is to put another in its place.
    Nobody has it for long: whoever still does after a second was stopped, and the index is not worth more waiting.
    """
    path = folder / _INDEX
    for _ in range(_TRIES):
        try:
            fd = disk.open(path, NEW)
        except FileExistsError:
            fd = take(disk, path, APPEND)
        try:
            if disk.lock(fd) and same(disk.fstat(fd), disk.stat(path)):
                return fd
        except BaseException:
            shut(disk, fd)
            raise
        shut(disk, fd)
        time.sleep(0.005)
    raise OSError(errno.EAGAIN, "another terminal has the index")


def _write_down(disk: Disk, folder: Path, known: dict[str, int]) -> None:
    temporary = folder / f"{_INDEX}.tmp"
    try:
        fd = disk.open(temporary, NEW)
    except FileExistsError:  # a game was killed here
        disk.unlink(temporary)
        fd = disk.open(temporary, NEW)
    try:
        disk.write(fd, msgspec.json.encode(known))
        disk.rename(temporary, folder / _INDEX)
    except OSError:
        disk.unlink(temporary)
        raise
    finally:
        shut(disk, fd)


def missing(known: int | None, steps: int) -> str:
    """Say that a run had more steps than it has, or ""."""
    if known is None or known <= steps:
        return ""
    return (
        f"This run had {counted(known, 'step')} when it was last opened or closed and has {steps} now. "
        "It can be played as it is; a copy of the file, if you have one, may hold the rest."
    )
