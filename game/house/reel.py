"""The reel of a run: its choices as a tree, told in lines, the branches that were left among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.script.model import Story
    from game.shelf import Record


DEEPEST = 12
"""Branches of branches are set in so far and no farther: a screen has an edge."""


class Frame(Struct, frozen=True):
    """A moment of the run: the choice that it comes after (0: none), and the line that tells it."""

    number: int
    told: str
    here: bool


def frames(record: Record, story: Story) -> list[Frame]:
    """Give the moments of a run from its beginning on, each branch that was left set in."""
    labels = {o.id: (o.who, o.label) for beat in story.beats.values() for o in beat.options}
    on_branch = {choice.number for choice in record.branch()}

    def told(number: int, depth: int) -> str:
        mark = "▸" if number == record.cursor else "●" if number in on_branch or not number else "○"
        if not number:
            return f"{mark} The beginning"
        choice = record.choices[number - 1]
        beat = story.beats.get(story.changes.beat(choice.beat))
        option = story.changes.option(choice.option)
        who, label = labels.get(option, ("", option))
        lead = story.cast[who].name if who in story.cast else "?"
        inset = "  " * (min(depth, DEEPEST) - 1) + "└ " if depth else ""
        return f"{inset}{mark} {beat.title if beat else choice.beat} · {lead}: {label}"

    def below(number: int, depth: int) -> Iterator[Frame]:
        # A walk by hand, not by recursion: a run may be longer than Python's stack.
        after, waiting = record.children(), [(number, depth)]
        while waiting:
            at, deep = waiting.pop()
            yield Frame(at, told(at, deep), here=at == record.cursor)
            # The branch that the run is on keeps its depth and comes last, so that it goes on down the page.
            children = sorted(after.get(at, ()), key=lambda c: (c.number in on_branch, c.number))
            stays = next((c for c in children if c.number in on_branch), children[-1] if children else None)
            waiting += [(c.number, deep + (c is not stays)) for c in reversed(children)]

    return list(below(0, 0))
