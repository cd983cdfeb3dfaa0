"""The proof of a story: all of it walked, and held to every law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from game.proof import prose
from game.proof.routes import Routes
from game.proof.texts import texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.play.machine import Stage
    from game.proof.law import Refuted


class Proof(Struct, frozen=True):
    """What was walked, and what it came to.

    `states` differ in what routing depends on, and `read` in what some text depends on; `passages` are the stretches
    of prose that a condition or a choice leads to. `longest` is the length of the longest run in choices, None where
    some run has no end. `due` says what cannot be proved before more is written.
    """

    states: int
    read: int
    options: int
    passages: int
    shortest: int
    longest: int | None
    refuted: tuple[Refuted, ...]
    due: tuple[str, ...]


def prove(stage: Stage, progress: Callable[[str], None] = lambda _: None) -> Proof:
    """Walk all that a story can do, and hold it to every law. `progress` hears what is being done."""
    story = stage.story
    progress("routes")
    routes = Routes(stage, lambda count: progress(f"routes, {count:,} states"))
    refuted = list(routes.refuted())
    read, passages = 0, 0
    for text in texts(story):
        progress(f"prose of {text.name}")
        count, found, states = prose.read(stage, text)
        read, passages = read + states, passages + count
        refuted += found
    shortest, longest = routes.lengths()
    written = {beat.ending for beat in story.beats.values()}
    return Proof(
        states=len(routes.walked.nodes),
        read=read,
        options=len(routes.options),
        passages=passages,
        shortest=shortest,
        longest=longest,
        refuted=tuple(refuted),
        due=tuple(f"the ending `{ending}` is not written" for ending in story.endings if ending not in written),
    )
