"""The laws of routing: what can be taken, where it leads, and that all of it comes to an end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.play.state import AS_IT_COULD_BE, AS_IT_WAS, met, scope_of
from game.proof.exploring import explore
from game.proof.law import Refuted
from game.proof.slices import slices
from game.proof.texts import unset_in
from game.script.expression import walk
from game.script.model import LEADS, Const, Name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.play.machine import Stage
    from game.proof.exploring import Explored, Step
    from game.script.model import Beat, Expr, Lead, Story

LADDER = "whoever is lit at a rung holds the next one"


class Routes:
    """All the routes of a story, walked; and what was noticed on the way."""

    def __init__(self, stage: Stage, progress: Callable[[int], None]) -> None:
        self.stage = stage
        self.options: set[str] = set()
        self._values: set[tuple[str, str]] = set()
        self._rungs: dict[str, Refuted] = {}
        matter = slices(stage.story, dict.fromkeys(stage.story.beats, _shutting(stage.story)))
        self.walked = explore(stage, matter, told=self._hear, progress=progress)
        self._loop = loop(self.walked)

    def _hear(self, explored: Explored, at: int, step: Step) -> None:
        self.options.add(step.option.id)
        was = step.before.roads
        self._values.update((road, word) for road, word in step.after.roads.items() if was[road] != word)
        wrong = rung(self.stage.story, step)
        if wrong and step.option.id not in self._rungs:
            self._rungs[step.option.id] = Refuted(LADDER, wrong, explored.run_to(at, step.option.id))

    def refuted(self) -> Iterator[Refuted]:
        """Give every law of routing that does not hold."""
        yield from offers(self.stage, self.walked)
        yield from self._rungs.values()
        yield from never(self.stage.story, self.walked, self.options)
        if self._loop is not None:
            back = self.walked.nodes[self._loop].state.beat
            yield Refuted("every run has an end", f"one comes back to {back}", self.walked.run_to(self._loop))
        yield from endings(self.stage, self.walked)
        for road in self.stage.story.roads:
            for word in (AS_IT_WAS, AS_IT_COULD_BE):
                if (road, word) not in self._values:
                    yield Refuted("both values of a road can be come to", f"{road} is never {word}")

    def lengths(self) -> tuple[int, int | None]:
        """Give how many choices the shortest run has, and the longest (None: one has no end)."""
        numbers = range(len(self.walked.nodes))
        last = next((at for at in numbers if is_last(self.stage.story, self.walked, at)), 0)
        shortest = len(self.walked.run_to(last))
        return shortest, None if self._loop is not None else longest(self.walked)


def offers(stage: Stage, walked: Explored) -> Iterator[Refuted]:
    """Find the first state, in each beat, that offers nothing, or nothing of one lead's; and names asked too early."""
    story = stage.story
    said: set[tuple[str, str]] = set()
    asked = {beat.id: _with_words(beat) for beat in story.beats.values()}
    for at, node in enumerate(walked.nodes):
        beat = stage.beat_of(node.state)
        if beat is None or (beat.ending and not beat.options):
            continue
        here = {way.option.who for way in walked.ways[at]}
        found = [("a dead end", f"nothing can be taken in {beat.id}")] if not here else []
        found += [
            (f"an option of {story.cast[lead].name}'s in every beat", f"{beat.id} has none")
            for lead in LEADS
            if here and lead not in here
        ]
        found += [
            ("a memory is set before it is read", f"{name}, in {beat.id}")
            for condition in asked[beat.id]
            for name in unset_in(condition, scope_of(node.state, story))
        ]
        for law, of in found:
            if (law, of) not in said:
                said.add((law, of))
                yield Refuted(law, of, walked.run_to(at))


def _with_words(beat: Beat) -> tuple[Expr, ...]:
    """Give the conditions of a beat that compare something with a word."""
    return tuple(
        condition
        for option in beat.options
        for condition in (option.when, option.needs, *(d.when for d in option.destinations))
        if condition is not None and any(isinstance(e, Const) and isinstance(e.value, str) for e in walk(condition))
    )


def never(story: Story, walked: Explored, options: set[str]) -> Iterator[Refuted]:
    """Find the beats that no run comes to, and in the others the options that no run can take."""
    reached = {node.state.beat for node in walked.nodes}
    for beat in story.beats.values():
        if beat.id not in reached:
            yield Refuted("a beat that no run comes to", beat.id)
            continue
        for option in beat.options:
            if option.id not in options:
                yield Refuted("an option that can never be taken", f"{option.id}, in {beat.id}")


def rung(story: Story, step: Step) -> str:
    """Say how a step breaks the ladder that its beat stands in, "" where it does not."""
    here, there = story.beats[step.before.beat], story.beats.get(step.after.beat)
    ladder = next((ladder for ladder in story.act_of(here.id).ladders if here.id in ladder), ())
    if there is None or there is here or there.id not in ladder:
        return ""
    if there.rail != step.option.who:
        lit = f"{step.option.id} lights {step.option.who} in {here.id}"
        return f"{lit} and leads to {there.id}, on the rail of {there.rail}"
    if ladder.index(there.id) < ladder.index(here.id):
        return f"{step.option.id} leads up again, from {here.id} to {there.id}"
    return ""


def loop(walked: Explored) -> int | None:
    """Give a state that a run can come back to, or None: a walk by hand, as runs are longer than Python's stack."""
    done: set[int] = set()
    for first in range(len(walked.nodes)):
        if first in done:
            continue
        open_, path = {first}, [(first, iter(walked.ways[first]))]
        while path:
            at, rest = path[-1]
            way = next(rest, None)
            if way is None:
                path.pop()
                open_.discard(at)
                done.add(at)
            elif way.to in open_:
                return way.to
            elif way.to not in done:
                open_.add(way.to)
                path.append((way.to, iter(walked.ways[way.to])))
    return None


def longest(walked: Explored) -> int:
    """Give the length of the longest run, in choices, where none goes on for ever."""
    left: dict[int, int] = {}
    waiting = list(range(len(walked.nodes)))
    while waiting:
        at = waiting[-1]
        later = walked.ways[at]
        missing = [way.to for way in later if way.to not in left]
        if missing:
            waiting += missing
            continue
        left[waiting.pop()] = 1 + max((left[way.to] for way in later), default=-1)
    return left[0]


def is_last(story: Story, walked: Explored, at: int) -> bool:
    """Say whether a run ends in this state: in an ending, or where the story is not written yet."""
    beat = story.beats.get(walked.nodes[at].state.beat)
    return beat is None or bool(beat.ending)


def endings(stage: Stage, walked: Explored) -> Iterator[Refuted]:
    """Find the endings that cannot be come to, and the states from which none can, or one that was not shut out.

    Where an act is still to be written, a run ends before it as well as it can.
    """
    story = stage.story
    numbers = range(len(walked.nodes))
    final = {at for at in numbers if is_last(story, walked, at)}
    before: list[list[int]] = [[] for _ in numbers]
    for at in numbers:
        for way in walked.ways[at]:
            before[way.to].append(at)
    alive = _leading_to(final, before)
    lost = next((at for at in numbers if at not in alive), None)
    if lost is not None:
        beat = walked.nodes[lost].state.beat
        yield Refuted("every run can come to an end", f"from {beat} no ending can be come to", walked.run_to(lost))
    if any(beat not in story.beats for act in story.acts for beat in act.beats):
        return
    for ending in story.endings.values():
        here = {at for at in final if story.beats[walked.nodes[at].state.beat].ending == ending.id}
        if not here:
            yield Refuted("every ending can be come to", f"{ending.id} cannot")
            continue
        for light in LEADS:
            if here.isdisjoint(_lit(walked, light)):
                yield Refuted(
                    "every ending can be come to", f"{ending.id} cannot, with {story.cast[light].name} lit throughout"
                )
        leading = _leading_to(here, before)
        for at, node in enumerate(walked.nodes):
            shut = ending.unless is not None and met(ending.unless, node.state, story)
            if at in alive and at not in final and at not in leading and not shut:
                what = f"{ending.id} cannot be come to from {node.state.beat}, and was not shut out"
                yield Refuted("every ending can be come to", what, walked.run_to(at))
                break


def _lit(walked: Explored, light: Lead) -> set[int]:
    """Give the states that a run comes to which lights one of the two throughout."""
    return walked.reached(lambda way: way.option.who == light)


def _leading_to(ends: set[int], before: list[list[int]]) -> set[int]:
    """Give the states from which some run comes to one of these, themselves among them."""
    found, waiting = set(ends), list(ends)
    while waiting:
        for at in before[waiting.pop()]:
            if at not in found:
                found.add(at)
                waiting.append(at)
    return found


def _shutting(story: Story) -> set[str]:
    """Give the names that decide whether an ending is shut out."""
    return {
        expr.name
        for ending in story.endings.values()
        if ending.unless is not None
        for expr in walk(ending.unless)
        if isinstance(expr, Name)
    }
