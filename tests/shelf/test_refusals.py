"""What a disk may refuse, and what the player is left with: never less than they were told is saved."""

from __future__ import annotations

import contextlib
import errno
import os
from typing import TYPE_CHECKING

import pytest

from game.shelf import Disk, NotSaved, Shelf, ShelfError

from .ground import MARK, Clock, file_of, only_files, play_a_branch, take

if TYPE_CHECKING:
    from pathlib import Path

    from game.shelf import OpenRun, Record

CALLS = (
    "open", "read", "write", "fsync", "fsync_folder", "truncate", "stat", "fstat", "link", "rename", "unlink",
    "listdir", "mkdir", "lock", "close",
)  # fmt: skip


class Faulty(Disk):
    """A disk on which the next call of a kind fails, or the `fail_at`-th of all; it notes each."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.fail_next: dict[str, int] = {}
        self.fail_at = -1
        self.short = False

    def __getattribute__(self, name: str) -> object:
        call = super().__getattribute__(name)
        if name not in CALLS:
            return call
        self.asked.append(name)
        code = self.fail_next.pop(name, errno.EIO if len(self.asked) == self.fail_at else 0)
        if not code:
            return call

        def refuse(*arguments: object) -> object:
            if name == "write" and self.short:
                call(arguments[0], bytes(arguments[1])[:10])  # type: ignore[call-overload]
            if name == "close":
                call(*arguments)
            raise OSError(code, os.strerror(code))

        return refuse


@pytest.fixture
def disk() -> Faulty:
    return Faulty()


@pytest.fixture
def run(tmp_path: Path, disk: Faulty) -> OpenRun:
    """A run with two choices, on a disk that is still well."""
    run = Shelf(tmp_path, disk, Clock()).create(MARK, "T", "a")
    take(run, "o1")
    take(run, "o2")
    return run


@pytest.mark.parametrize("call", ["write", "fsync"])
@pytest.mark.parametrize("also", [None, "truncate", "close"])
def test_a_step_that_is_refused_may_be_taken_again(
    tmp_path: Path, disk: Faulty, run: OpenRun, call: str, also: str | None
) -> None:
    before = run.record
    disk.short = True
    for step in (lambda: take(run, "o3"), lambda: run.rewind(1), lambda: run.rename("N")):
        disk.fail_next = {call: errno.ENOSPC} | ({also: errno.EIO} if also else {})
        with pytest.raises(NotSaved, match=r"was not saved \(.*\); everything before it is.*safe to try again"):
            step()
        assert run.record == before
    disk.fail_next = {}
    assert take(run, "o3").number == 3
    run.close()
    seen = Shelf(tmp_path).read(before.run)
    assert seen == run.record
    assert seen.notices == ()


def test_a_line_of_which_only_some_was_taken_is_not_saved(tmp_path: Path, run: OpenRun) -> None:
    before = run.record
    with pytest.MonkeyPatch.context() as now:
        now.setattr(Disk, "write", lambda disk, fd, data: os.write(fd, data[:100]))
        with pytest.raises(NotSaved, match="only 100 of"):
            take(run, "o3")
    assert run.record == before == Shelf(tmp_path).read(before.run)
    assert take(run, "o3").number == 3


def test_a_flush_that_failed_is_not_asked_for_again(disk: Faulty, run: OpenRun) -> None:
    disk.fail_next = {"fsync": errno.EIO}
    disk.asked.clear()
    with pytest.raises(NotSaved):
        take(run, "o3")
    assert disk.asked[-3:] == ["fsync", "truncate", "close"]
    disk.asked.clear()
    take(run, "o3")
    assert disk.asked[:2] == ["open", "read"]  # it is read anew through another descriptor


def test_the_lock_is_held_through_a_failure(tmp_path: Path, disk: Faulty, run: OpenRun) -> None:
    disk.fail_next = {"fsync": errno.EIO, "truncate": errno.EIO}
    with pytest.raises(NotSaved):
        take(run, "o3")
    with pytest.raises(ShelfError, match="another terminal"):
        Shelf(tmp_path).open(run.record.run)


def test_an_interrupt_leaves_no_line_behind(
    tmp_path: Path, disk: Faulty, run: OpenRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(disk: Disk, fd: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as now:
        now.setattr(Disk, "fsync", interrupted)
        with pytest.raises(KeyboardInterrupt):
            take(run, "o3")
    assert Shelf(tmp_path).read(run.record.run) == run.record
    assert take(run, "o3").number == 3
    assert Shelf(tmp_path).read(run.record.run) == run.record


def test_a_step_costs_one_write_and_one_flush(disk: Faulty, run: OpenRun) -> None:
    disk.asked.clear()
    take(run, "o3")
    assert disk.asked == ["fstat", "stat", "write", "fsync"]


def test_a_new_run_is_durable_before_it_is_given_its_name(tmp_path: Path, disk: Faulty) -> None:
    Shelf(tmp_path, disk).create(MARK, "T", "a")
    steps = [call for call in disk.asked if call in {"write", "fsync", "link", "unlink", "fsync_folder"}]
    assert steps == ["unlink", "write", "fsync", "link", "unlink", "fsync_folder"]


def test_opening_makes_durable_what_was_read(tmp_path: Path, disk: Faulty, run: OpenRun) -> None:
    """What a game that was killed had written, but not flushed, is only in the system's memory."""
    run.close()
    disk.asked.clear()
    with Shelf(tmp_path, disk).open(run.record.run):
        assert disk.asked[-2:] == ["fsync", "fsync_folder"]


@pytest.mark.parametrize("disturb", ["removed", "replaced", "written to", "shortened"])
def test_a_file_that_others_meddle_with_takes_no_steps(tmp_path: Path, run: OpenRun, disturb: str) -> None:
    path = tmp_path / f"{run.record.run}.jsonl"
    data = path.read_bytes()
    match disturb:
        case "removed":
            path.rename(tmp_path / "elsewhere")
        case "replaced":
            path.rename(tmp_path / "elsewhere")
            path.write_bytes(data)
        case "written to":
            path.write_bytes(data + b"hello\n")
        case _:
            path.write_bytes(data[:-5])
    meddled = path.read_bytes() if path.exists() else None
    for _ in range(2):
        with pytest.raises(NotSaved, match="something else has moved, replaced or written to"):
            take(run, "o3")
    assert (path.read_bytes() if path.exists() else None) == meddled
    if disturb in ("removed", "replaced"):
        (tmp_path / "elsewhere").replace(path)
    else:
        path.write_bytes(data)
    assert take(run, "o3").number == 3
    assert Shelf(tmp_path).read(run.record.run) == run.record


def test_what_cannot_be_kept_aside_is_not_cut(shelf: Shelf) -> None:
    record = play_a_branch(shelf)
    path = file_of(shelf, record.run)
    flipped = bytearray(path.read_bytes())
    flipped[300] ^= 1
    for data in (path.read_bytes() + b"torn", bytes(flipped)):
        path.write_bytes(data)
        for call in ("write", "fsync", "link", "fsync_folder"):
            disk = Faulty()
            disk.fail_next = {call: errno.ENOSPC}
            with pytest.raises(NotSaved, match="nothing in it was lost"):
                Shelf(shelf.folder, disk).open(record.run)
            assert path.read_bytes() == data
            assert not list(shelf.folder.glob("*.tmp"))
    assert only_files(shelf) == {path.name}


def test_a_disk_without_hard_links_will_do(tmp_path: Path) -> None:
    disk = Faulty()
    disk.fail_next = {"link": errno.EPERM}
    with Shelf(tmp_path, disk, Clock()).create(MARK, "T", "a") as run:
        take(run, "o1")
    assert Shelf(tmp_path).read(run.record.run) == run.record


def play(shelf: Shelf, seen: list[Record]) -> None:
    """Do a little of everything, trying each step twice, and keep what was durable after each."""
    runs: list[OpenRun] = []
    with contextlib.suppress(NotSaved):
        runs.append(shelf.create(MARK, "T", "a"))
    run = runs[0] if runs else shelf.create(MARK, "T", "a")
    seen.append(run.record)
    for step in (
        lambda: take(run, "o1"),
        lambda: run.rewind(0),
        lambda: take(run, "o2"),
        lambda: run.rename("N"),
    ):
        for _ in range(2):
            with contextlib.suppress(NotSaved):
                step()
                break
        seen.append(run.record)
    run.close()
    with contextlib.suppress(ShelfError):
        shelf.entries()
    with contextlib.suppress(ShelfError):
        shelf.open(run.record.run).close()


def test_whichever_call_fails_nothing_that_was_saved_is_lost(tmp_path: Path) -> None:
    at = 0
    while True:
        at += 1
        folder = tmp_path / str(at)
        disk = Faulty()
        disk.fail_at = at
        seen: list[Record] = []
        play(Shelf(folder, disk, Clock()), seen)
        if len(disk.asked) < at:
            break
        shelf = Shelf(folder)
        assert [entry.trouble for entry in shelf.entries()] == [""], disk.asked[at - 1]
        with shelf.open(seen[-1].run) as run:
            assert run.record == seen[-1], disk.asked[at - 1]
    assert at > 50


def test_whatever_fails_in_deleting_is_told(shelf: Shelf) -> None:
    for call in ("unlink", "listdir", "fsync_folder", "open", "fstat", "stat", "lock"):
        record = play_a_branch(shelf)
        disk = Faulty()
        disk.fail_next = {call: errno.EIO}
        with pytest.raises(ShelfError):
            Shelf(shelf.folder, disk).delete(record.run)
