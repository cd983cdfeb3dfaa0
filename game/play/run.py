"""A run: the decisions made so far and all that follows from them. Deriving it twice gives the same thing."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from msgspec.structs import replace

from game.play.epilogue import roads_before
from game.play.machine import NotOffered
from game.play.state import State, first_state, has_turned, scope_of
from game.script.telling import tell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.play.machine import Stage
    from game.script.model import Beat, Lead, Option

PassageKind = Literal["card", "opening", "outcome", "turn", "road", "waiting"]


class Passage(Struct, frozen=True):
    """A stretch of text that the player reads in one go: what it is, where it belongs, and its paragraphs.

    `choice` is the number of choices made when it is read; `label` and `who` say which option an outcome follows, and
    `tune` is the phrase that sounds in it, "" for none.
    """

    kind: PassageKind
    beat: str
    choice: int
    paragraphs: tuple[str, ...]
    who: Lead | Literal[""] = ""
    label: str = ""
    tune: str = ""


class Decision(Struct, frozen=True):
    """One choice as a saved run keeps it: the option's id, and what it carried."""

    option: str
    payload: str = ""


class Run(Struct, frozen=True):
    """A run of a story. It is never changed: a choice gives another run."""

    stage: Stage
    decisions: tuple[Decision, ...]
    states: tuple[State, ...]
    passages: tuple[Passage, ...]

    @property
    def now(self) -> State:
        """The state that the run stands in."""
        return self.states[-1]

    @property
    def beat(self) -> Beat | None:
        """The beat that the run stands in; None where it is not written yet."""
        return self.stage.beat_of(self.now)

    @property
    def fresh(self) -> tuple[Passage, ...]:
        """What is to be read since the last choice."""
        return tuple(passage for passage in self.passages if passage.choice == len(self.decisions))

    def take(self, option: str, payload: str = "") -> Run:
        """Give the run with one more choice. Raises NotOffered where it cannot be made here."""
        before = self.now
        now = self.stage.take(before, option, payload)
        count = len(self.decisions) + 1
        beat = self.stage.story.beats[before.beat]
        taken = next(o for o in beat.options if o.id == option)
        return Run(
            stage=self.stage,
            decisions=(*self.decisions, Decision(option, payload)),
            states=(*self.states, now),
            passages=(*self.passages, *_told(self.stage, before, now, taken, count), *self._arrival(now, option)),
        )

    def _arrival(self, now: State, option: str) -> Iterable[Passage]:
        """Give what is read where a choice has led to another beat: the roads that it tells, and its opening."""
        beat, count = self.stage.beat_of(now), len(self.decisions) + 1
        if now.beat == self.now.beat:
            return
        if beat and beat.roads:
            taken = (*(decision.option for decision in self.decisions), option)
            roads = roads_before(self.stage.story, beat, self.states, taken)
            if roads:
                yield Passage("road", self.now.beat, count, roads)
        yield from _arrival(self.stage, now, count)

    def retake(self, option: str, payload: str = "") -> Run:
        """Give the run with a choice that was once made here, when the scene may have turned sooner or later.

        How many exchanges a scene has, and which of them stand at which, is pace, and an author may change it under
        runs that are saved: the choice is taken at the first exchange at which it stands today. Raises NotOffered
        where it stands at none.
        """
        try:
            return self.take(option, payload)
        except NotOffered:
            beat = self.beat
            for exchanges in range(beat.turn + 1) if beat and beat.turn else ():
                with suppress(NotOffered):
                    return self._at(exchanges).take(option, payload)
            raise

    def _at(self, exchanges: int) -> Run:
        """Give this run with so many exchanges had in its scene; where that turns the scene, the turn is told."""
        now = replace(self.now, exchanges=exchanges)
        turn = _turning(self.stage, self.now, now, len(self.decisions))
        return replace(self, states=(*self.states[:-1], now), passages=(*self.passages, *turn))


def begin(stage: Stage) -> Run:
    """Give a run in which nothing has been chosen yet."""
    now = first_state(stage.story)
    return Run(stage=stage, decisions=(), states=(now,), passages=tuple(_arrival(stage, now, 0)))


def replay(stage: Stage, decisions: Iterable[Decision]) -> Run:
    """Give the run that saved `decisions` make. Raises NotOffered at the first that this story does not offer there."""
    run = begin(stage)
    for decision in decisions:
        run = run.retake(decision.option, decision.payload)
    return run


def _told(stage: Stage, before: State, now: State, option: Option, count: int) -> Iterable[Passage]:
    """Give what is read of a beat after a choice in it: how it went, and the scene's turn where it comes to it."""
    scope = scope_of(now, stage.story)
    heard = option.carries == "phrase" or option.id in stage.story.beats[before.beat].sounds
    tune = now.theme if heard else ""
    yield Passage("outcome", before.beat, count, tell(option.text, scope), option.who, option.label, tune)
    if now.beat == before.beat:
        yield from _turning(stage, before, now, count)


def _turning(stage: Stage, before: State, now: State, count: int) -> Iterable[Passage]:
    """Give what is read where the scene turns between two states of one beat."""
    beat = stage.story.beats[now.beat]
    if has_turned(now, beat) and not has_turned(before, beat):
        tune = now.theme if "turn" in beat.sounds else ""
        yield Passage("turn", beat.id, count, tell(beat.turned, scope_of(now, stage.story)), tune=tune)


def _arrival(stage: Stage, now: State, count: int) -> Iterable[Passage]:
    act = stage.story.act_of(now.beat)
    if now.beat == act.card_before:
        yield Passage("card", now.beat, count, (act.title, act.card))
    beat = stage.beat_of(now)
    if beat is None:
        yield Passage("waiting", now.beat, count, ())
    else:
        tune = now.theme if "opening" in beat.sounds else ""
        yield Passage("opening", beat.id, count, tell(beat.opening, scope_of(now, stage.story)), tune=tune)
