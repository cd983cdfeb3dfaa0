"""The laws of prose: every passage is read by some run and reads whole, and nothing is read before it is set.

To walk all routes once for each text would take minutes. They are walked for one only where nothing cheaper settles it:
what random runs read can be read, and what is whole in every way in which it could read is whole in those in which it
does. What these leave open is walked for exactly, with the names that decide it and no others.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from game.play.state import first_state, scope_of
from game.proof.exploring import explore_again
from game.proof.hearing import heard, heard_before
from game.proof.law import Refuted
from game.proof.readings import Readings
from game.proof.sampling import Sampled
from game.proof.slices import names_in, read_in, slices
from game.proof.texts import branches, holes, leading_to, nothing, pieces, places_read, taken, texts, unset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from game.proof.exploring import Explored, Run, Step
    from game.proof.texts import Branch, Prose
    from game.script.model import Story, Text, Value

_Found = TypeVar("_Found")

EARLY = "a memory is set before it is read"
WHOLE = "every text reads whole"
NEVER = "a passage that can never be read"


class Reader:
    """All texts of a story, held to their laws; `progress` hears of each that the routes are walked for."""

    def __init__(self, story: Story, routes: Explored, progress: Callable[[str], None]) -> None:
        self.story = story
        self.routes = routes
        self.sampled = Sampled(story, routes)
        self._progress = progress
        self._readings = Readings(story)
        self._heard = heard(story, routes)
        wordy = {"theme_shape", *(memory.id for memory in story.memories.values() if memory.words)}
        read = {name for prose in texts(story) for name in read_in(prose.text)}
        self._early = {name: heard_before(story, routes, name) for name in wordy & read}

    @property
    def passages(self) -> int:
        """How many stretches of prose a condition or a choice leads to."""
        return sum(1 + sum(1 for _ in branches(prose.text)) for prose in texts(self.story))

    def refuted(self) -> Iterator[Refuted]:
        """Give every law of prose that does not hold."""
        for prose in texts(self.story):
            if prose.place in self._heard:
                yield from self._unset(prose)
                yield from self._not_whole(prose)
                yield from self._never(prose)

    def _unset(self, prose: Prose) -> Iterator[Refuted]:
        early = {name for name, places in self._early.items() if prose.place in places}
        asked = [(piece, unset) for piece in pieces(prose.text) if early & read_in(piece)]
        for name, run in self._shortest_of(prose, asked):
            yield Refuted(EARLY, f"{name}, in {prose.name}", run)

    def _not_whole(self, prose: Prose) -> Iterator[Refuted]:
        asked = [(piece, holes) for piece in pieces(prose.text) if self._readings.may_show(holes, piece)]
        if all(self._readings.may_show(nothing, (part,)) for part in prose.text):
            asked.append((prose.text, nothing))
        for flaw, run in self._shortest_of(prose, asked):
            yield Refuted(WHOLE, f"{prose.name} {flaw}", run)

    def _never(self, prose: Prose) -> Iterator[Refuted]:
        met: set[Branch] = set(self.sampled.met[prose.place])
        for branch, condition in branches(prose.text):
            within = branch[:-2]
            if branch not in met and (not within or within in met):
                # Only this branch is believed: of the others, the names that are walked for decide nothing.
                names = names_in(leading_to(prose.text, branch))
                if branch in self._shortest(prose, names, partial(taken, prose.text)):
                    met.add(branch)
                else:
                    yield Refuted(NEVER, f"{prose.name}, if {condition}")

    def _shortest_of(
        self, prose: Prose, asked: Iterable[tuple[Text, Callable[[Text, Mapping[str, Value]], Iterator[str]]]]
    ) -> Iterator[tuple[str, Run]]:
        """Give what is shown by some stretches of a text as runs read them, each with a shortest run."""
        found: dict[str, Run] = {}
        for text, show in asked:
            for what, run in self._shortest(prose, read_in(text), partial(show, text)).items():
                if what not in found or len(run) < len(found[what]):
                    found[what] = run
        yield from found.items()

    def _shortest(
        self, prose: Prose, names: set[str], show: Callable[[Mapping[str, Value]], Iterator[_Found]]
    ) -> dict[_Found, Run]:
        """Walk the routes up to a text, and give what it shows wherever it is read, each with a shortest run.

        That run is a shortest one, and all is found, as far as `names` decide what is shown.
        """
        self._progress(f"prose of {prose.name}")
        story = self.story
        found: dict[_Found, Run] = {}
        if prose.place == ("opening", story.first):
            found = dict.fromkeys(show(scope_of(first_state(story), story)), ())

        def hear(explored: Explored, at: int, step: Step) -> None:
            if prose.place in places_read(step, story):
                for what in show(scope_of(step.after, story)):
                    if what not in found:
                        found[what] = explored.run_to(at, step.option.id)

        matter = slices(story, {prose.beat: names}, _up_to(story, prose.beat))
        numbers = bool(names & story.qualities.keys())
        explore_again(story, self.routes, matter, told=hear, numbers=numbers)
        return found


def _up_to(story: Story, beat: str) -> set[str]:
    """Give the beats from which `beat` can be come to, itself among them."""
    found, waiting = {beat}, [beat]
    while waiting:
        to = waiting.pop()
        for one in story.beats.values():
            if one.id not in found and any(d.beat == to for option in one.options for d in option.destinations):
                found.add(one.id)
                waiting.append(one.id)
    return found
