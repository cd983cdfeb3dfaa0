"""What the tests of the shelf stand on: a clock that ticks, a quick disk, and a run to try things on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from game.shelf import Disk, Mark, Shelf

if TYPE_CHECKING:
    from pathlib import Path

    from game.shelf import Choice, OpenRun, Record

MARK = Mark("followspot", "0.1.0", "5ea50f57a95")


class Clock:
    """One second goes by each time it is asked."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 22, 16, 3, 11, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


class QuickDisk(Disk):
    """A disk that does not wait for the drive, where a test is not about that."""

    def fsync(self, fd: int) -> None:
        pass

    def forget(self, fd: int) -> None:
        pass

    def fsync_folder(self, path: Path) -> None:
        pass


def quick_shelf(folder: Path) -> Shelf:
    return Shelf(folder, QuickDisk(), Clock())


def take(run: OpenRun, option: str, stands: str = "") -> Choice:
    """Make a choice of which only the option matters."""
    return run.choose(beat=run.record.stands, option=option, digest=f"d{option}", stands=stands or f"b{option}")


def play_a_branch(shelf: Shelf, title: str = "T") -> Record:
    """Play six choices on two branches, with a return and a new title: every kind of line is in the file."""
    with shelf.create(MARK, title, "a") as run:
        for option in ("o1", "o2", "o3"):
            take(run, option)
        run.rewind(1)
        for option in ("o4", "o5"):
            take(run, option)
        run.rename("U")
        take(run, "o6")
        return run.record


def play_twenty(shelf: Shelf) -> list[Record]:
    """Play twenty choices on two branches, with a new title, and give what the run was after each line of its file."""
    with shelf.create(MARK, "The long road", "a") as run:
        told = [run.record]
        for number in range(1, 21):
            run.choose(
                beat=run.record.stands,
                option=f"take_the_{number}",
                payload="E4 G4 B4" if number == 7 else "",
                digest=f"{number:016x}",
                stands=f"beat_{number}",
                ending="a_nod" if number == 12 else "",
            )
            told.append(run.record)
            if number == 12:
                run.rewind(5)
                told.append(run.record)
        run.rename("The other road")
        return [*told, run.record]


def file_of(shelf: Shelf, run: str) -> Path:
    return shelf.folder / f"{run}.jsonl"


def only_files(shelf: Shelf) -> set[str]:
    """The names in the folder, the disposable index left out."""
    return {path.name for path in shelf.folder.iterdir()} - {".index.json"}
