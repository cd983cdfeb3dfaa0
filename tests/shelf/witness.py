"""A witness: does things to a shelf on a computer that fails, and holds it to every word it says.

What was called saved is there. What is there is what was saved, or that and the one step in doubt. A run opens, or a
sentence says why not. No error but the shelf's own. No other run's file changes by a byte.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING, TypeVar

from game.shelf import NoSuchRun, OpenRun, RunBusy, RunDamaged, Shelf, ShelfError

from .computer import SAVES, Computer, Contents, Died, Fault, File, Names, Process
from .ground import MARK, Clock, take

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.shelf import Record

Given = TypeVar("Given")

Shape = tuple[str, int, tuple[tuple[int, str, str], ...]]
"""All that matters of a run here: its title, where it stands, and its choices (parent, option, beat)."""


@dataclass(frozen=True)
class Fate:
    """How it ends: every process is killed, and the power goes too unless `contents` is None."""

    contents: Contents | None = None
    names: Names = "kept"
    seed: int = 0


@dataclass(frozen=True)
class Accident:
    """Which calls of a step fail, by number (of those `among`), and the end that comes where the process dies of it."""

    faults: dict[int, Fault] = field(default_factory=dict)
    fate: Fate = Fate()
    among: frozenset[str] = frozenset()


SAFE = Accident()


@dataclass
class Known:
    """What the witness was told of a run.

    `doubts` are the shapes that it may have instead of `saved`, because a step towards them failed; they `show` where
    it may have them even though no power was cut. A `fleeting` run may come and go: it was begun or deleted by a call
    that never said so.
    """

    saved: Shape
    doubts: set[Shape] = field(default_factory=set)
    show: bool = False
    fleeting: bool = False
    flipped: bool = False
    open: OpenRun | None = None

    def settle(self, shape: Shape) -> None:
        """Be certain."""
        self.saved, self.doubts, self.show = shape, set(), False

    def doubt(self, shape: Shape, *, shows: bool) -> None:
        """Be less certain."""
        self.doubts.add(shape)
        self.show |= shows

    def believes(self, shape: Shape) -> bool:
        """Say whether the run may have this shape."""
        return shape == self.saved or (self.show and shape in self.doubts)


def shape_of(record: Record) -> Shape:
    """Give what matters of a record."""
    return record.title, record.cursor, tuple((c.parent, c.option, c.stands) for c in record.choices)


class Witness:
    """A shelf, the computer it is on, and what it said of its runs."""

    def __init__(self, kind: type[Process] | None = None) -> None:
        self.computer = Computer()
        self.runs: dict[str, Known] = {}
        self.gone: set[str] = set()
        self._kind = kind
        self._clock = Clock()
        self._begun: dict[str, Shape] = {}  # by title: runs whose beginning is in doubt
        self.failed: list[str] = []  # the calls that failed in the last step
        self._count = 0
        self._boot()

    def _boot(self) -> None:
        self.process = self.computer.process(self._kind)
        self.shelf = Shelf(SAVES, self.process, self._clock)

    # What a player does

    def create(self, accident: Accident = SAFE) -> str | None:
        """Begin a run, and give its id."""
        self._count += 1
        title = f"T{self._count}"
        self._begun[title] = (title, 0, ())
        run = self._try(accident, "", lambda: self.shelf.create(MARK, title, "a"))
        if run is None:
            return None
        del self._begun[title]
        self.runs[run.record.run] = Known(shape_of(run.record), open=run)
        return run.record.run

    def choose(self, name: str, accident: Accident = SAFE) -> bool:
        """Make a choice in an open run, and say whether it was saved."""
        self._count += 1
        option = f"o{self._count}"
        title, cursor, choices = self.runs[name].saved
        after = (title, len(choices) + 1, (*choices, (cursor, option, f"b{option}")))
        return self._step(accident, name, after, lambda run: take(run, option))

    def rewind(self, name: str, to: int, accident: Accident = SAFE) -> bool:
        """Take an open run back or forth."""
        title, _, choices = self.runs[name].saved
        to %= len(choices) + 1
        return self._step(accident, name, (title, to, choices), lambda run: run.rewind(to))

    def rename(self, name: str, accident: Accident = SAFE) -> bool:
        """Give an open run another title."""
        self._count += 1
        title = f"N{self._count}"
        return self._step(accident, name, (title, *self.runs[name].saved[1:]), lambda run: run.rename(title))

    def close(self, name: str, accident: Accident = SAFE) -> None:
        """Give an open run up."""
        run = self.runs[name].open
        assert run
        self.runs[name].open = None
        self._try(accident, name, run.close)

    def open(self, name: str, accident: Accident = SAFE) -> bool:
        """Open a run that is closed, and say whether that could be done."""
        run = self._try(accident, name, lambda: self.shelf.open(name))
        if run is None:
            return False
        known = self.runs[name]
        found = shape_of(run.record)
        assert known.believes(found), f"{known} opened as {found}"
        assert not any("when it was last opened or closed" in notice for notice in run.record.notices), (
            run.record.notices
        )
        known.settle(found)
        known.flipped, known.fleeting, known.open = False, False, run
        return True

    def read(self, name: str, accident: Accident = SAFE) -> None:
        """Read a run, open or not."""
        record = self._try(accident, name, lambda: self.shelf.read(name))
        known = self.runs[name]
        if record:
            assert known.believes(shape_of(record)), f"{known} read as {record}"
            assert known.show or known.flipped or not record.notices, record.notices

    def look(self, accident: Accident = SAFE) -> None:
        """List the runs. A call that fails spoils one line at most."""
        entries = self._try(accident, "", self.shelf.entries)
        if entries is None:
            return
        told = {entry.run: entry for entry in entries}
        assert not self.gone & told.keys(), "a run that was deleted is back"
        spoiled = 0
        for name, known in self.runs.items():
            assert name in told or known.fleeting, f"{known} is not listed"
            if name in told and not told[name].trouble:
                entry = told[name]
                told_so = [shape for shape in (known.saved, *known.doubts) if known.believes(shape)]
                assert (entry.title, entry.beat, entry.choices) in [_listed(shape) for shape in told_so], entry
            elif name in told and not known.flipped and not known.show:
                spoiled += 1
        assert spoiled <= len(self.failed), told

    def delete(self, name: str, accident: Accident = SAFE) -> None:
        """Delete a run that is closed."""
        self.runs[name].fleeting = True
        done: list[bool] = []

        def delete() -> None:
            self.shelf.delete(name)
            done.append(True)

        self._try(accident, name, delete)
        if done:
            del self.runs[name]
            self.gone.add(name)

    def intrude(self, name: str) -> None:
        """Come to an open run from another terminal: it may be read, and no more."""
        theirs = Shelf(SAVES, self.computer.process(), self._clock)
        for intrusion in (theirs.open, theirs.delete):
            with contextlib.suppress(RunBusy):
                intrusion(name)
                raise AssertionError("two terminals had one run")
        assert self.runs[name].believes(shape_of(theirs.read(name)))

    # What happens to it

    def crash(self, fate: Fate) -> None:
        """Kill everything, cut the power perhaps, and start again."""
        if fate.contents is None:
            self.computer.kill()
        else:
            self.computer.cut_power(fate.contents, fate.names, Random(fate.seed))
        for known in self.runs.values():
            known.open = None
            known.show |= fate.contents is not None
        self._boot()
        self._find_begun()

    def flip(self, name: str, at: int, bit: int = 0) -> None:
        """Flip a bit of a closed run's file, where none was flipped since it was last in order."""
        known = self.runs[name]
        one = self.computer.folder(SAVES).cached.get(f"{name}.jsonl")
        if not isinstance(one, File) or known.flipped or known.open or known.fleeting or known.doubts:
            return
        for held in (one.cached, one.disk):
            held[at % len(held)] ^= 1 << bit
        known.flipped = True

    def reckon(self) -> None:
        """Come back to every run after the end, twice, with the power gone in between: it is what it was said to be."""
        for again in (False, True):
            self.look()
            for name, known in self.runs.items():
                if self.open(name):
                    if again:
                        assert self.choose(name)
                    self.close(name)
                else:
                    assert known.fleeting, f"{known} does not open"
            self.crash(Fate("dropped", "dropped"))
        for name, known in self.runs.items():
            self.read(name)
            assert known.fleeting or not known.doubts

    # How it is held to its word

    def _step(self, accident: Accident, name: str, after: Shape, step: Callable[[OpenRun], object]) -> bool:
        known = self.runs[name]
        run = known.open
        assert run
        if after == known.saved:
            step(run)  # nothing is to be done, and nothing is asked of the disk
            return True
        known.doubt(after, shows=False)
        done: list[bool] = []

        def do() -> None:
            step(run)
            done.append(True)

        self._try(accident, name, do)
        if done:
            known.settle(after)
            assert shape_of(run.record) == after
        elif name in self.runs and known.open:
            assert shape_of(run.record) == known.saved
            # Of two faults one may have been that what failed could not be taken back.
            failed = self.failed
            known.show |= len(failed) > 1
            self.read(name)
            self.failed = failed
        return bool(done)

    def _try(self, accident: Accident, name: str, step: Callable[[], Given]) -> Given | None:
        """Take a step on the run `name` ("": on none that is known), whatever fails, and give what it gave."""
        self.process.plan(accident.faults, accident.among)
        others = {file: data for file, data in self._files() if not name or not file.startswith(name)}
        given: Given | None = None
        error: ShelfError | None = None
        died = False
        try:
            given = step()
        except ShelfError as told:
            error = told
        except Died:
            died = True
        now = dict(self._files())
        assert all(now.get(file) == data for file, data in others.items()), "another run's file was changed"
        failed = self.failed = self.process.failed
        self.process.plan({})
        if not died:
            self._count_held(name, given)
        if error:
            self._hear(error, name, failed)
        if died:
            if name in self.runs:
                self.runs[name].show = True
            self.crash(accident.fate)
        return given

    def _count_held(self, name: str, given: object) -> None:
        """See that no file was left open but those of the runs that are: one that has the lock, one to write."""
        opened = {one for one, known in self.runs.items() if known.open}
        if isinstance(given, OpenRun):
            opened.add(given.record.run)
        assert self.process.held <= 2 * len(opened | ({name} & self.runs.keys() if self.failed else set())), (
            "a file was left open"
        )

    def _hear(self, error: ShelfError, name: str, failed: list[str]) -> None:
        """Weigh what was said instead of doing a thing."""
        assert len(str(error)) > 20
        known_run = self.runs.get(name)
        if known_run and not (known_run.flipped or known_run.show):
            assert not isinstance(error, RunDamaged), "a disk that refuses was taken for damage"
        if not failed:
            assert isinstance(error, NoSuchRun), f"refused for no reason: {error!r}"
            assert self.runs[name].fleeting
        elif not name:
            known = len(self.runs)
            self._find_begun()
            # Of two faults one may have been that what failed could not be taken back.
            assert len(self.runs) == known or len(failed) > 1, "what was reported as failed has turned up"

    def _find_begun(self) -> None:
        """Look for runs of which it was never said whether they were begun."""
        for entry in self.shelf.entries():
            if entry.run not in self.runs:
                assert entry.run not in self.gone, "a run that was deleted is back"
                assert not entry.trouble, entry
                self.runs[entry.run] = Known(self._begun.pop(entry.title), fleeting=True)

    def _files(self) -> list[tuple[str, bytes]]:
        return [(file, data) for file, data in self.computer.files().items() if file.endswith(".jsonl")]


def _listed(shape: Shape) -> tuple[str, str, int]:
    """Give what a list says of a run: title, beat, and how many choices lead there."""
    title, cursor, choices = shape
    stands, count = choices[cursor - 1][2] if cursor else "a", 0
    while cursor:
        cursor, count = choices[cursor - 1][0], count + 1
    return title, stands, count
