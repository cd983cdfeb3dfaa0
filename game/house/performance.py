"""A run as it is played: each choice is made, then saved, and only then shown as made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from msgspec import Struct
from msgspec.structs import replace

from game.play.machine import NotOffered
from game.play.moment import Moment, moment_of
from game.play.run import Decision, begin, replay
from game.play.state import digest
from game.shelf import UNKNOWN, Mark, ShelfError
from game.wording import counted

if TYPE_CHECKING:
    from game.play.machine import Stage
    from game.play.run import Run
    from game.play.state import State
    from game.script.model import Story
    from game.shelf import Choice, OpenRun, Record, Shelf


class Replayed(Struct, frozen=True):
    """A saved run played again in today's story.

    `fits` counts the choices, from the beginning, that today's story still offers; where that is all of them,
    `changed` is "" or says that the story has changed around them. Where it is not, `changed` says where it stops.
    """

    run: Run
    fits: int
    total: int
    changed: str

    @property
    def whole(self) -> bool:
        """Whether every choice of the run is still there."""
        return self.fits == self.total


class Performance:
    """The run on the stage, and its file on the shelf. What is in `run` is always saved."""

    def __init__(self, saved: OpenRun, replayed: Replayed) -> None:
        self._saved = saved
        self.run = replayed.run
        self.notices = (*saved.record.notices, *((replayed.changed,) if replayed.changed else ()))

    @classmethod
    def begin(cls, shelf: Shelf, stage: Stage, title: str) -> Self:
        """Begin a run and its file. Raises ShelfError."""
        run = begin(stage)
        saved = shelf.create(mark_of(stage.story), title, run.now.beat)
        return cls(saved, Replayed(run, 0, 0, ""))

    @classmethod
    def resume(cls, shelf: Shelf, stage: Stage, name: str) -> Self:
        """Open a saved run and play it up to where it stands.

        Where today's story no longer offers one of its choices, the run goes on before that choice, and a notice says
        so; the choice stays in the file, on its branch. Raises ShelfError.
        """
        return cls._opened(shelf.open(shelf.find(name)), stage)

    @classmethod
    def salvage(cls, shelf: Shelf, stage: Stage, good: Record) -> Self:
        """Begin a new run with what is whole of a damaged one, whose file is left as it is. Raises ShelfError."""
        return cls._branched(shelf, stage, good, f"{good.title} (what is whole of it)")

    @classmethod
    def copy(cls, shelf: Shelf, stage: Stage, name: str) -> Self:
        """Begin a new run from where another stands, which may be open in another terminal. Raises ShelfError."""
        record = shelf.read(shelf.find(name))
        return cls._branched(shelf, stage, record, f"{record.title} (a copy)")

    @staticmethod
    def look_at(shelf: Shelf, stage: Stage, name: str) -> Run:
        """Give a run to read only, which may be open in another terminal. Raises ShelfError."""
        record = shelf.read(shelf.find(name))
        same_story(record, stage)
        return replay_record(stage, record).run

    @classmethod
    def _branched(cls, shelf: Shelf, stage: Stage, record: Record, title: str) -> Self:
        same_story(record, stage)
        return cls._opened(shelf.branch_off(replace(record, mark=mark_of(stage.story)), record.cursor, title), stage)

    @classmethod
    def _opened(cls, saved: OpenRun, stage: Stage) -> Self:
        try:
            same_story(saved.record, stage)
            replayed = replay_record(stage, saved.record)
            if not replayed.whole:
                branch = saved.record.branch()
                saved.rewind(branch[replayed.fits - 1].number if replayed.fits else 0)
        except BaseException:
            saved.close()
            raise
        return cls(saved, replayed)

    @property
    def record(self) -> Record:
        """What the run's file says."""
        return self._saved.record

    @property
    def moment(self) -> Moment:
        """Where the run stands."""
        return moment_of(self.run)

    def take(self, option: str, payload: str = "") -> None:
        """Make a choice. Raises NotOffered, or NotSaved: then nothing has happened."""
        after = self.run.take(option, payload)
        self._saved.choose(
            beat=self.run.now.beat,
            option=option,
            payload=payload,
            digest=digest(after.now),
            stands=after.now.beat,
            ending=after.beat.ending if after.beat else "",
        )
        self.run = after

    def back(self) -> bool:
        """Take back the last choice, and say whether there was one. Raises NotSaved."""
        branch = self.record.branch()
        if not branch:
            return False
        self.go_to(branch[-1].parent)
        return True

    def go_to(self, number: int) -> None:
        """Go to where the run stood after the choice `number` of its file, on whatever branch; 0 is the beginning.

        Nothing is erased. Raises NotSaved, and NotOffered where today's story no longer offers that branch.
        """
        run = replay(self.run.stage, decisions_of(self.record.branch(number), self.run.stage.story))
        self._saved.rewind(number)
        self.run = run

    def rename(self, title: str) -> None:
        """Give the run another title. Raises NotSaved."""
        self._saved.rename(title)

    def prove(self) -> None:
        """See that the run is still saved, before that is said again. Raises NotSaved."""
        self._saved.prove()

    def close(self) -> None:
        """Give up the run's file, so that another terminal can open it."""
        self._saved.close()


def same_story(record: Record, stage: Stage) -> None:
    """Raise ShelfError where a run belongs to another story. One that has lost its first line is tried in this one."""
    if record.mark.story not in {stage.story.id, UNKNOWN}:
        raise ShelfError(
            f"“{record.title}” is a run of another story ({record.mark.story}), not of {stage.story.title}. "
            "Open it with the game that tells it."
        )


def mark_of(story: Story) -> Mark:
    """Give what a run's file says of the story that it was begun in."""
    return Mark(story=story.id, version=story.version, hash=story.hash)


def decisions_of(branch: tuple[Choice, ...], story: Story) -> tuple[Decision, ...]:
    """Give the decisions that a branch of a run's file holds, by the names that they go by today."""
    return tuple(Decision(story.changes.option(choice.option), choice.payload) for choice in branch)


def replay_record(stage: Stage, record: Record) -> Replayed:
    """Play a saved run again as far as today's story goes along with it, with what it says was renamed."""
    run, branch, moved = begin(stage), record.branch(), 0
    for count, (choice, decision) in enumerate(zip(branch, decisions_of(branch, stage.story), strict=True)):
        try:
            run = run.retake(decision.option, decision.payload)
        except NotOffered:
            return Replayed(run, count, len(branch), _gone(run, choice, len(branch) - count))
        moved += digest(_as_saved(run.now, branch[: count + 1], stage.story)) != choice.digest
    changed = ""
    if moved:
        changed = (
            "The story has changed since this run was saved. Every choice in it still stands; "
            "what follows from them may read otherwise."
        )
    return Replayed(run, len(branch), len(branch), changed)


def _as_saved(now: State, branch: tuple[Choice, ...], story: Story) -> State:
    """Give a state by the names that it went by when the run was saved: a name alone does not change what happens."""
    was = {story.changes.beat(beat): beat for choice in branch for beat in (choice.beat, choice.stands)}
    return replace(
        now,
        beat=was.get(now.beat, now.beat),
        seen=tuple(was.get(beat, beat) for beat in now.seen),
        took=tuple(choice.option for choice in branch),
    )


def _left(left: int) -> str:
    return (
        "what was chosen there stays"
        if left == 1
        else f"that choice and the {counted(left - 1, 'choice')} after it stay"
    )


def _gone(run: Run, choice: Choice, left: int) -> str:
    beat = run.beat
    where = f"“{beat.title}”" if beat else choice.beat
    why = run.stage.story.changes.removed.get(choice.option, "")
    return (
        f"The story has changed since this run was saved: what was chosen in {where} is no longer offered there"
        f"{f' ({why})' if why else ''}. "
        f"The run goes on from that beat; {_left(left)} in its file."
    )
