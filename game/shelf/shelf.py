"""The shelf: a folder of saved runs, one file each."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from game.shelf import files, lines, listing, reading
from game.shelf.disk import READ, Disk, shut
from game.shelf.errors import FromTheFuture, NoSuchRun, NotSaved, RunDamaged, ShelfError, reason, shown
from game.shelf.exchange import Parcel, Taken, renamed, unpack, weighed
from game.shelf.opening import begin_run, lengthen_run, open_run, take_lock
from game.shelf.openrun import OpenRun
from game.shelf.record import Choice, Entry, Mark, Record, fresh_id, is_run, stamp, titled
from game.wording import clean

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.shelf.openrun import Journal


def _now() -> datetime:
    return datetime.now(UTC)


class Finding(Struct, frozen=True):
    """What a run is found to be.

    `mends` says what is to be mended, as opening it does, and `missing` is "" or says that it had been longer.
    """

    record: Record
    mends: tuple[str, ...]
    missing: str


class Shelf:
    """The runs saved in `folder`, which need not be there yet. `clock` gives the moment, in UTC."""

    def __init__(self, folder: Path, disk: Disk | None = None, clock: Callable[[], datetime] = _now) -> None:
        self.folder = folder
        self._disk = disk or Disk()
        self._clock = clock

    def entries(self) -> list[Entry]:
        """List the runs, the last written first. One that cannot be read says so and hides no other.

        Raises ShelfError where the folder itself cannot be read; one that is not there has no runs.
        """
        known = self._recall()
        entries = [self._entry(run, known.get(run)) for run in self._runs()]
        return sorted(entries, key=lambda entry: (entry.changed, entry.run), reverse=True)

    def create(self, mark: Mark, title: str, stands: str) -> OpenRun:
        """Begin a run of the story `mark` in the beat `stands`, and open it; raises NotSaved.

        The folder is made where it is missing. The title is cleaned of what is not safe to show.
        """
        return self._begin(mark, title, stands)

    def branch_off(self, record: Record, upto: int, title: str) -> OpenRun:
        """Begin a run that goes as `record` went from its beginning to choice `upto`, and open it.

        The choices are numbered anew from 1. For another version of the story, give a record with that mark.
        Raises NotSaved, and ValueError where the record has no choice `upto`.
        """
        return self._begin(record.mark, title, record.begins, record.alone(upto))

    def open(self, run: str) -> OpenRun:
        """Open a run to go on with it. What had to be mended or cut first is told in its record's `notices`.

        Raises NoSuchRun, RunBusy, RunDamaged, FromTheFuture, NotSaved where the disk refused what putting it
        in order needed, and ShelfError where it cannot be opened at all.
        """
        known = self._recall().get(run)
        journal, record = open_run(self._disk, self._path(run))
        listing.remember(self._disk, self.folder, run, journal.lines - 1)
        return self._opened(_noticing(record, known, journal.lines - 1), journal)

    def read(self, run: str) -> Record:
        """Give what a run's file says, also while it is open elsewhere, and change nothing.

        Raises NoSuchRun, RunDamaged, FromTheFuture, and ShelfError where the file cannot be read.
        """
        found = self.examine(run)
        notices = (*found.mends, found.missing) if found.missing else found.mends
        return replace(found.record, notices=notices)

    def examine(self, run: str) -> Finding:
        """Prove every line of a run, and change nothing; raises what `read` does."""
        known = self._recall().get(run)
        found = reading.read(run, self._bytes(run))
        return Finding(found.record, reading.notices(found), listing.missing(known, found.lines - 1))

    def export(self, run: str) -> bytes:
        """Give the file of a run, mended, to be taken in by another shelf; raises what `read` does."""
        return reading.read(run, self._bytes(run)).whole

    def unpack(self, path: Path) -> Parcel:
        """Read a run from a file that lies anywhere; raises what game.shelf.exchange.unpack does."""
        return unpack(self._disk, path)

    def weigh(self, parcel: Parcel) -> Taken:
        """Say what would become of a run that was brought, and change nothing; raises ShelfError as `read` does."""
        return weighed(self._lines_of(parcel.record.run), parcel.whole)

    def take_in(self, parcel: Parcel) -> tuple[str, Taken]:
        """Put a run that was brought on the shelf; give the run that holds it now, and what became of it.

        A run that is here already is never replaced. Raises NotSaved, RunBusy where it would go on with what was
        brought and is open elsewhere, and ShelfError where it cannot be read.
        """
        run = parcel.record.run
        there = self._lines_of(run)
        taken = weighed(there, parcel.whole)
        match taken:
            case "new":
                try:
                    begin_run(self._disk, self._path(run), parcel.whole).close()
                except NotSaved as error:
                    if isinstance(error.__cause__, FileExistsError):  # another terminal has just brought it too
                        return self.take_in(parcel)
                    raise
            case "longer":
                journal = lengthen_run(self._disk, self._path(run), there or b"", parcel.whole)
                listing.remember(self._disk, self.folder, run, journal.lines - 1)
                journal.close()
            case "apart":
                run = self._fresh()
                begin_run(self._disk, self._path(run), renamed(parcel, run)).close()
        return run, taken

    def left_behind(self) -> list[str]:
        """Give the names of files that a killed game has left here, and that are of no use; raises ShelfError."""
        return files.left_behind(self._disk, self.folder, self._names())

    def sweep(self, name: str) -> None:
        """Take away one of them; raises ShelfError."""
        files.sweep(self._disk, self.folder, name)

    def gone(self) -> dict[str, int]:
        """Give the runs that were here and were not deleted in the game, with how many steps they had."""
        before, runs, after = self._recall(), set(self._runs()), self._recall()
        # Known before and after looking: one that is being begun or deleted elsewhere meanwhile is not gone.
        return {run: after[run] for run in before if run in after and run not in runs and is_run(run)}

    def forget(self, run: str) -> None:
        """Look for a run that is gone no more."""
        listing.remember(self._disk, self.folder, run, None)

    def delete(self, run: str) -> None:
        """Delete a run and what was kept aside of it.

        Raises NoSuchRun, RunBusy where another terminal has it open, RunDamaged where it is no file of ours,
        and ShelfError where the disk refuses.
        """
        fd = take_lock(self._disk, self._path(run))
        # Before it is gone: a game that was stopped in between must not miss a run that was deleted in it.
        listing.remember(self._disk, self.folder, run, None)
        try:
            self._disk.unlink(self._path(run))
            for name in self._disk.listdir(self.folder):
                if files.is_beside(run, name):
                    self._disk.unlink(self.folder / name)
            self._disk.fsync_folder(self.folder)
        except OSError as error:
            raise ShelfError(
                f"The run {run} could not be deleted ({reason(error)}). See that you may write to {shown(self.folder)}."
            ) from error
        finally:
            shut(self._disk, fd)

    def find(self, name: str) -> str:
        """Give the id of the run meant by an id, how one begins, a title, or a place in the list, from 1.

        Raises NoSuchRun, naming those that come near, where none or several fit.
        """
        return listing.find(self.entries(), name)

    def options_taken(self, but: str = "") -> frozenset[str]:
        """Give the ids of the options that were ever taken in a run, leaving out the run `but`.

        Of a file that is damaged, the lines that are whole are counted; one that cannot be read is left out.
        """
        taken: set[str] = set()
        for run in self._runs():
            if run != but:
                try:
                    taken |= listing.options(run, self._bytes(run))
                except ShelfError:
                    continue
        return frozenset(taken)

    def _path(self, run: str) -> Path:
        """Give the path of a run's file; raises NoSuchRun where `run` is no id and might lead elsewhere."""
        if not is_run(run):
            raise NoSuchRun(f"“{clean(run)}” is not the id of a run. Choose one from the list of runs.")
        return self.folder / files.file_of(run)

    def _runs(self) -> list[str]:
        return [run for name in self._names() if (run := files.run_of(name))]

    def _recall(self) -> dict[str, int]:
        return listing.recall(self._disk, self.folder)

    def _names(self) -> list[str]:
        try:
            return self._disk.listdir(self.folder)
        except FileNotFoundError:
            link = files.leading_nowhere(self._disk, self.folder)
            if link is None:
                return []
            raise ShelfError(
                f"The saves folder {shown(self.folder)} cannot be read: {shown(link)} is a link that leads nowhere. "
                "See that what it leads to is there, or name another folder."
            ) from None
        except OSError as error:
            raise ShelfError(
                f"The saves folder {shown(self.folder)} cannot be read ({reason(error)}). "
                "See that it is a folder, and yours."
            ) from error

    def _bytes(self, run: str) -> bytes:
        path = self._path(run)
        fd = files.take(self._disk, path, READ)
        try:
            return files.read_all(self._disk, fd, path)
        finally:
            shut(self._disk, fd)

    def _entry(self, run: str, known: int | None) -> Entry:
        path = self.folder / files.file_of(run)
        try:
            fd = files.take(self._disk, path, READ)
        except ShelfError as error:
            return listing.unreadable(run, str(error))
        try:
            head, tail = files.read_ends(self._disk, fd, listing.HEAD, listing.TAIL)
        except OSError as error:
            return listing.unreadable(run, f"{shown(path)} cannot be read ({reason(error)}).")
        finally:
            shut(self._disk, fd)
        return listing.entry(run, head, tail, known)

    def _begin(self, mark: Mark, title: str, begins: str, choices: tuple[Choice, ...] = ()) -> OpenRun:
        moment = self._clock()
        record = Record(
            run=self._fresh(moment),
            mark=mark,
            created=stamp(moment),
            title=titled(title),
            begins=begins,
            choices=choices,
            cursor=len(choices),
        )
        return self._opened(record, begin_run(self._disk, self._path(record.run), lines.whole(record)))

    def _fresh(self, moment: datetime | None = None) -> str:
        return fresh_id(moment or self._clock(), os.urandom(6))

    def _lines_of(self, run: str) -> bytes | None:
        """Give the lines of a run, none where it cannot be read to its end; None where there is no such run."""
        try:
            return self.export(run)
        except NoSuchRun:
            return None
        except (RunDamaged, FromTheFuture):
            return b""

    def _opened(self, record: Record, journal: Journal) -> OpenRun:
        def closing(run: str, steps: int) -> None:
            listing.remember(self._disk, self.folder, run, steps)

        return OpenRun(record, journal, self._clock, closing)


def _noticing(record: Record, known: int | None, steps: int) -> Record:
    missing = listing.missing(known, steps)
    return replace(record, notices=(*record.notices, missing)) if missing else record
