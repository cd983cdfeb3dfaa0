"""The index says of no run that it vanished, when it was deleted in the game: whoever else is at work on the shelf."""

from __future__ import annotations

import contextlib
import itertools
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

from game.shelf import Disk, NoSuchRun, RunBusy, Shelf
from game.shelf.disk import READ

from .computer import SAVES, Computer, Died
from .ground import MARK, Clock, play_a_branch, take

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_run_that_is_deleted_as_another_game_writes_the_index_is_not_missed(shelf: Shelf) -> None:
    doomed, kept = play_a_branch(shelf).run, play_a_branch(shelf).run
    deleting = threading.Thread(target=shelf.delete, args=[doomed])

    class Slow(Disk):
        """A disk on which the index is read long before it is written."""

        def open(self, path: Path, flags: int) -> int:
            if path.name.endswith(".tmp") and deleting.ident is None:
                deleting.start()
                deleting.join(0.2)  # it has to wait for us
            return super().open(path, flags)

    Shelf(shelf.folder, Slow()).open(kept).close()
    deleting.join()
    assert [entry.run for entry in shelf.entries()] == [kept]
    assert shelf.gone() == {}


def test_a_run_that_is_deleted_as_soon_as_it_is_given_up_is_not_missed(shelf: Shelf) -> None:
    doomed = play_a_branch(shelf).run

    class Watched(Disk):
        """A disk on which another game deletes the run in the first moment in which it can."""

        def close(self, fd: int) -> None:
            super().close(fd)
            if watched:
                with contextlib.suppress(RunBusy, NoSuchRun):
                    shelf.delete(doomed)

    watched = False
    run = Shelf(shelf.folder, Watched()).open(doomed)
    watched = True
    run.close()
    assert shelf.entries() == []
    assert shelf.gone() == {}


def test_a_game_that_is_killed_as_it_deletes_misses_nothing_afterwards() -> None:
    for call in itertools.count(1):
        computer = Computer()
        process = computer.process()
        run = play_a_branch(Shelf(SAVES, process, Clock())).run
        process.plan({call: "died before"})
        with contextlib.suppress(Died):
            Shelf(SAVES, process).delete(run)
        again = Shelf(SAVES, computer.process())
        assert again.gone() == {}
        if not process.failed:
            assert again.entries() == []
            return


CHURN = """
import sys
from pathlib import Path
from game.shelf import Mark, Shelf

shelf = Shelf(Path(sys.argv[1]))
for number in range(40):
    with shelf.create(Mark("s", "1", "0"), f"Run {number}", "a") as run:
        pass
    shelf.open(run.record.run).close()
    shelf.delete(run.record.run)
"""


def test_two_games_that_begin_and_delete_runs_all_the_time_miss_none(shelf: Shelf) -> None:
    with shelf.create(MARK, "Mine", "a") as run:
        take(run, "o1")
    games = [subprocess.Popen([sys.executable, "-c", CHURN, str(shelf.folder)]) for _ in range(3)]
    assert [game.wait() for game in games] == [0, 0, 0]
    assert shelf.gone() == {}
    assert [entry.title for entry in shelf.entries()] == ["Mine"]
    assert shelf.entries()[0].trouble == ""


def test_a_game_that_was_stopped_at_the_index_holds_up_no_other(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.shelf.listing._TRIES", 3)
    run = play_a_branch(shelf).run
    disk = Disk()
    fd = disk.open(shelf.folder / ".index.json", READ)
    assert disk.lock(fd)
    shelf.open(run).close()
    disk.close(fd)
    assert shelf.entries()[0].trouble == ""
