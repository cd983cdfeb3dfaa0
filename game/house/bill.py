"""The playbill of a run in words, the endings seen on this machine, and the hinges that a player may go back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from game.play.playbill import playbill
from game.play.theme import caption
from game.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.house.performance import Performance
    from game.play.playbill import Fork
    from game.play.run import Run
    from game.script.model import Story
    from game.shelf import Entry


class Section(Struct, frozen=True):
    """A part of the playbill: its heading, and its lines."""

    heading: str
    lines: tuple[str, ...]


class Hinge(Struct, frozen=True):
    """A place where this run might have gone the other way: what is said of it, and the file's choice to go back to."""

    told: str
    choice: int


def seen_endings(entries: Iterable[Entry], story: Story) -> set[str]:
    """Give the ids of the story's endings that any of the runs of a shelf has come to."""
    return {ending for entry in entries for ending in entry.endings if ending in story.endings}


def sections(run: Run, seen: set[str]) -> list[Section]:
    """Give the playbill of a run as it is printed; `seen` are the ids of the endings seen on this machine."""
    bill = playbill(run)
    found = [
        Section("", (run.stage.story.title.upper(), bill.ending)),
        Section("In order of the light", tuple(f"{one.name.upper()} · {one.share} % of it" for one in bill.billing)),
        Section("With", bill.cast),
        Section("In", bill.seasons),
        Section("Musical numbers", bill.numbers),
        Section("The theme", (caption(bill.theme),) if bill.theme else ()),
        *(Section(fork.title, tuple(_fork(fork, seen))) for fork in bill.forks),
        Section("What this run remembers", bill.memories),
        Section("Remembered most", (bill.decisive,) if bill.decisive else ()),
        Section("The nearest miss", (_sentence(bill.nearest),) if bill.nearest else ()),
        Section("Endings seen here", tuple(_endings(run.stage.story, seen))),
    ]
    return [section for section in found if section.lines]


def _fork(fork: Fork, seen: set[str]) -> Iterable[str]:
    if fork.leads_to and fork.leads_to not in seen:
        yield fork.went
        yield "What lies the other way has not been seen here yet."
        return
    if fork.closed:
        yield fork.closed
        return
    yield fork.went
    yield f"Not this time: {fork.other}"
    if fork.open_by:
        yield _sentence(f"What would have turned it: {fork.open_by}")


def _sentence(text: str) -> str:
    """End a line that ends in a quotation, or in none, as a sentence does."""
    return text if text.endswith((".", ".”", "?”", "!”")) else f"{text}."


def _endings(story: Story, seen: set[str]) -> Iterable[str]:
    yield from (ending.title for ending in story.endings.values() if ending.id in seen)
    if dark := len(story.endings) - len(seen):
        yield f"({counted(dark, 'other')} not seen yet)"


def hinges(performance: Performance) -> list[Hinge]:
    """Give the places where this run went one way of two, in their order."""
    branch = performance.record.branch()
    decided = sorted(
        (fork for fork in playbill(performance.run).forks if fork.choice >= 0), key=lambda fork: fork.choice
    )
    return [Hinge(fork.title, branch[fork.choice - 1].number if fork.choice else 0) for fork in decided]
