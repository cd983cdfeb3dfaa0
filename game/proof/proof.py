"""The proof of a story: all of it walked, and held to every law."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from game.proof.prose import Reader
from game.proof.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.play.machine import Stage
    from game.proof.law import Refuted


class Proof(Struct, frozen=True):
    """What was walked, and what it came to.

    `states` differ in what routing depends on. `read` counts those that random runs read a text in, as far as they
    differ in what the names in that text stand for. `passages` are the stretches of prose that a condition or a choice
    leads to. `longest` is the length of the longest run in choices, None where some run has no end. `due` says what
    cannot be proved before more is written.
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
    progress("prose")
    reader = Reader(story, routes.walked, progress)
    shortest, longest = routes.lengths()
    written = {beat.ending for beat in story.beats.values()}
    return Proof(
        states=len(routes.walked.nodes),
        read=reader.sampled.readings,
        options=len(routes.options),
        passages=reader.passages,
        shortest=shortest,
        longest=longest,
        refuted=(*routes.refuted(), *reader.refuted()),
        due=tuple(f"the ending `{ending}` is not written" for ending in story.endings if ending not in written),
    )
