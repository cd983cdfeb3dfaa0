"""The doctor: every run of a shelf proven line by line and played again, and what can be mended offered to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from game.house.listing import lines
from game.house.performance import Performance, replay_record, same_story
from game.shelf import Finding, RunDamaged, ShelfError
from game.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from game.play.machine import Stage
    from game.shelf import Record, Shelf


class Diagnosis(Struct, frozen=True):
    """What was found: of a run, or of something else in the folder.

    `said` are its sentences. Where something can be done, `question` asks whether it should, and `cure` does it and
    gives the sentence that says so; it raises ShelfError. `settled` says of what is not sound that nothing is left to
    be done about it.
    """

    said: str
    sound: bool = False
    settled: bool = False
    question: str = ""
    cure: Callable[[], str] | None = None


def examine(shelf: Shelf, stage: Stage, now: datetime) -> Iterator[Diagnosis]:
    """Look at every run of a shelf, and at what else lies there, and change nothing. Raises ShelfError."""
    listed = lines(shelf.entries(), stage.story, now)
    found = {line.run: _found(shelf, stage, line.run) for line in listed}
    records = [finding.record for finding in found.values() if isinstance(finding, Finding)]
    for number, line in enumerate(listed, 1):
        match found[line.run]:
            case RunDamaged() as damage:
                diagnosis = _damaged(shelf, stage, damage, records)
            case ShelfError() as refused:
                diagnosis = Diagnosis(str(refused))
            case Finding() as finding:
                diagnosis = _whole(shelf, stage, finding, line.title)
        yield replace(diagnosis, said=f"{number:>3}. {diagnosis.said}")
    for name in shelf.left_behind():
        yield _left_behind(shelf, name)
    for run, steps in shelf.gone().items():
        yield _gone(shelf, run, steps)


def _found(shelf: Shelf, stage: Stage, run: str) -> Finding | ShelfError:
    try:
        found = shelf.examine(run)
        same_story(found.record, stage)
    except ShelfError as error:
        return error
    return found


def _whole(shelf: Shelf, stage: Stage, found: Finding, title: str) -> Diagnosis:
    """Tell a run that can be read to its end, perhaps with something to be mended."""
    sound = not (found.mends or found.missing)
    proven = ", every line of them proven." if sound else "."
    told = [_count(found.record) + proven, *found.mends, found.missing, replay_record(stage, found.record).changed]
    said = f"“{title}”: {' '.join(sentence for sentence in told if sentence)}"
    if not found.mends:
        return Diagnosis(said, sound=sound)

    def mend() -> str:
        with shelf.open(found.record.run) as opened:
            return " ".join(opened.record.notices)

    question = "Put it in order? What is there now is kept beside it."
    return Diagnosis(said, question=question, cure=mend)


def _damaged(shelf: Shelf, stage: Stage, damage: RunDamaged, others: list[Record]) -> Diagnosis:
    """Tell a run that cannot, and offer what is whole of it, unless one of the others was begun with that already."""
    good = damage.good
    whole = good.alone() if good else ()
    if good is None or not whole:
        return Diagnosis(str(damage))  # a new run is begun as well without it
    for other in others:
        # One that is younger than its own choices was begun with them.
        if other.choices[: len(whole)] == whole and other.created > whole[-1].at:
            said = f"{damage} That was done: “{other.title}” begins with all of it. The damaged run can be deleted."
            return Diagnosis(said, settled=True)

    def salvage() -> str:
        performance = Performance.salvage(shelf, stage, good)
        performance.close()
        return f"“{performance.record.title}” is on the shelf, with {_choices(performance.record)}."

    return Diagnosis(str(damage), question="Begin that run now? The damaged file stays where it is.", cure=salvage)


def _left_behind(shelf: Shelf, name: str) -> Diagnosis:
    def sweep() -> str:
        shelf.sweep(name)
        return f"{name} is gone."

    said = f"{name} was left behind by a game that was stopped as it wrote it. Nothing that was called saved is in it."
    return Diagnosis(said, question="Take it away?", cure=sweep)


def _gone(shelf: Shelf, run: str, steps: int) -> Diagnosis:
    def forget() -> str:
        shelf.forget(run)
        return "It will not be mentioned again."

    said = (
        f"The run {run}, which had {counted(steps, 'step')}, is not here any more, and was not deleted in the game. "
        "If you have a copy of its file, put it back, or take it in with `followspot import`."
    )
    return Diagnosis(said, question="Stop looking for it?", cure=forget)


def _count(record: Record) -> str:
    branches = len({choice.number for choice in record.choices} - record.children().keys())
    on = f" on {branches} branches" if branches > 1 else ""
    return f"{_choices(record)}{on}"


def _choices(record: Record) -> str:
    return counted(len(record.choices), "choice")
