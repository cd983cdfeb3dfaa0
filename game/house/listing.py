"""The list of saved runs in words: which act and beat, how many choices, and how long ago."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from game.shelf import UNKNOWN
from game.wording import counted

if TYPE_CHECKING:
    from game.script.model import Story
    from game.shelf import Entry, Shelf


class Line(Struct, frozen=True):
    """One run of the list, ready to be read.

    `endings` names those it has come to, "" for none. `opens` says whether it can be gone on with, as far as the list
    can tell. `trouble` is "" or what is wrong with its file.
    """

    run: str
    title: str
    where: str
    choices: str
    ago: str
    endings: str
    opens: bool
    trouble: str


def lines(entries: list[Entry], story: Story, now: datetime) -> list[Line]:
    """Give the list for `entries`, in their order."""
    return [
        Line(
            run=entry.run,
            title=entry.title,
            where=place(entry.beat, story),
            choices=counted(entry.choices, "choice"),
            ago=ago(entry.changed, now),
            endings=_endings(entry.endings, story),
            opens=opens(entry, story),
            trouble=entry.trouble or _elsewhere(entry, story),
        )
        for entry in entries
    ]


def told_entries(shelf: Shelf, story: Story) -> list[str]:
    """Give the list of saved runs as lines to print, numbered as `--resume` takes them. Raises ShelfError."""
    told = []
    for number, line in enumerate(lines(shelf.entries(), story, datetime.now(UTC)), 1):
        ended = f"; {line.endings}" if line.endings else ""
        known = f"{line.where}; {line.choices}, {line.ago}{ended}" if line.opens else ""
        told.append(f"{number:>3}. {line.title}: {'. '.join(part for part in (known, line.trouble) if part)}")
    return told or ["No runs are saved yet."]


def opens(entry: Entry, story: Story) -> bool:
    """Say whether a run can be gone on with, perhaps with a word about what was mended: enough of it can be read."""
    return bool(entry.beat) and entry.story in {"", UNKNOWN, story.id}


def _endings(endings: tuple[str, ...], story: Story) -> str:
    """Name the endings that a run has come to; one that the story no longer has goes by its id."""
    known = [story.endings[ending].title if ending in story.endings else ending for ending in endings]
    return f"{'ending' if len(known) == 1 else 'endings'} seen: {' and '.join(known)}" if known else ""


def _elsewhere(entry: Entry, story: Story) -> str:
    if entry.story in {"", UNKNOWN, story.id}:
        return ""
    return f"This is a run of another story ({entry.story}), which the game that tells it can open."


def place(beat: str, story: Story) -> str:
    """Name the act and the beat that a run stands in; a beat that the story does not know goes by its id."""
    beat = story.changes.beat(beat)
    try:
        act = story.act_of(beat)
    except KeyError:
        return beat
    written = story.beats.get(beat)
    return f"{act.title}, {written.title}" if written else f"{act.title}, still to come"


def ago(stamp: str, now: datetime) -> str:
    """Say how long before `now` the moment `stamp` was (UTC, ISO 8601); of one that is no time at all, nothing."""
    try:
        then = datetime.fromisoformat(stamp)
    except ValueError:
        return ""
    seconds = (now - then.replace(tzinfo=then.tzinfo or UTC)).total_seconds()
    if seconds < -60:
        return "in the future, says its clock"
    for unit, length in (("day", 86400), ("hour", 3600), ("minute", 60)):
        count = int(seconds // length)
        if count:
            return f"{count} {unit}{'s' if count > 1 else ''} ago"
    return "just now"


def fresh_title(now: datetime, titles: set[str]) -> str:
    """Give a title for a run begun at `now`, local time, that none of `titles` has."""
    plain = f"The run of {now.day} {now:%B}"
    count = 2
    title = plain
    while title in titles:
        title = f"{plain} ({count})"
        count += 1
    return title
