"""What the player hears when the disk refuses, and how the game goes on. What is then there, the histories tell."""

from __future__ import annotations

import errno
import os
import stat
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from game.shelf import Disk, NotSaved, Shelf, ShelfError

from .computer import SAVES, Computer, Fault, File, Process
from .ground import MARK, Clock, play_a_branch, take

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.shelf import OpenRun


MOMENT = datetime(2026, 11, 22, 16, 3, 11, tzinfo=UTC)


@pytest.fixture
def process() -> Process:
    return Computer().process()


@pytest.fixture
def shelf_there(process: Process) -> Shelf:
    """A shelf in a process on a computer that can fail."""
    return Shelf(SAVES, process, Clock())


@pytest.fixture
def run_there(shelf_there: Shelf) -> OpenRun:
    """A run there, with two choices."""
    run = shelf_there.create(MARK, "T", "a")
    take(run, "o1")
    take(run, "o2")
    return run


def call(*names: str) -> frozenset[str]:
    return frozenset(names)


@pytest.mark.parametrize("refusing", ["write", "fsync"])
@pytest.mark.parametrize("fault", ["refused", "short", "partly", "evicted"])
def test_a_step_that_is_refused_may_be_taken_again(
    process: Process, shelf_there: Shelf, run_there: OpenRun, refusing: str, fault: Fault
) -> None:
    before = run_there.record
    for step in (lambda: take(run_there, "o3"), lambda: run_there.rewind(1), lambda: run_there.rename("N")):
        process.plan({1: fault}, call(refusing))
        with pytest.raises(NotSaved, match=r"was not saved \(.*\); everything before it is.*safe to try again"):
            step()
        assert run_there.record == before
    assert take(run_there, "o3").number == 3
    run_there.close()
    assert shelf_there.read(before.run) == run_there.record


def test_a_flush_that_failed_is_not_asked_for_again(process: Process, run_there: OpenRun) -> None:
    process.plan({1: "refused"}, call("fsync"))
    with pytest.raises(NotSaved):
        take(run_there, "o3")
    assert process.asked[-3:] == ["fsync", "truncate", "close"]
    process.plan({})
    take(run_there, "o3")
    assert process.asked[:2] == ["open", "read"]  # it is read anew through another descriptor


def test_the_lock_is_held_through_a_failure(process: Process, run_there: OpenRun) -> None:
    process.plan({1: "refused", 2: "refused"}, call("fsync", "truncate"))
    with pytest.raises(NotSaved):
        take(run_there, "o3")
    with pytest.raises(ShelfError, match="another terminal"):
        Shelf(SAVES, process.computer.process()).open(run_there.record.run)


def test_a_step_costs_one_write_and_one_flush(process: Process, run_there: OpenRun) -> None:
    process.plan({})
    take(run_there, "o3")
    assert process.asked == ["fstat", "stat", "write", "fsync"]


def test_whatever_fails_in_deleting_is_told(process: Process, shelf_there: Shelf) -> None:
    for name in ("unlink", "listdir", "fsync_folder", "open", "fstat", "stat", "lock"):
        record = play_a_branch(shelf_there)
        process.plan({1: "refused"}, call(name))
        with pytest.raises(ShelfError):
            shelf_there.delete(record.run)


@pytest.fixture
def run(tmp_path: Path) -> OpenRun:
    """A run with two choices, on a real disk."""
    run = Shelf(tmp_path, clock=Clock()).create(MARK, "T", "a")
    take(run, "o1")
    take(run, "o2")
    return run


def test_an_interrupt_leaves_no_line_behind(tmp_path: Path, run: OpenRun, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(disk: Disk, fd: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as now:
        now.setattr(Disk, "fsync", interrupted)
        with pytest.raises(KeyboardInterrupt):
            take(run, "o3")
    assert Shelf(tmp_path).read(run.record.run) == run.record
    assert take(run, "o3").number == 3
    assert Shelf(tmp_path).read(run.record.run) == run.record


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


@pytest.mark.parametrize("name", ["write", "fsync", "link", "fsync_folder"])
def test_what_cannot_be_kept_aside_is_not_cut(process: Process, shelf_there: Shelf, name: str) -> None:
    record = play_a_branch(shelf_there)
    whole = process.computer.files()[f"{record.run}.jsonl"]
    flipped = bytearray(whole)
    flipped[300] ^= 1
    for data in (whole + b"torn", bytes(flipped)):
        file = process.computer.find(SAVES / f"{record.run}.jsonl")
        assert isinstance(file, File)
        file.cached[:] = file.disk[:] = data
        # The first flushes are those of what is there, before it is read.
        process.plan({2 if "fsync" in name else 1: "refused"}, call(name))
        with pytest.raises(NotSaved, match="nothing in it was lost"):
            shelf_there.open(record.run)
        files = process.computer.files()
        assert files[f"{record.run}.jsonl"] == data
        assert files.keys() == {f"{record.run}.jsonl", ".index.json"}


def test_where_there_are_no_hard_links_no_run_is_written_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(disk: Disk, source: Path, target: Path) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(Disk, "link", unknown)
    monkeypatch.setattr(os, "urandom", bytes)  # every id is the same
    one, other = (Shelf(tmp_path, clock=lambda: MOMENT) for _ in range(2))
    with one.create(MARK, "T", "a") as run:
        take(run, "o1")
        with pytest.raises(NotSaved, match=r"File exists|name is taken"):
            other.create(MARK, "U", "a")
        assert one.read(run.record.run) == run.record


def test_a_run_can_only_be_so_long(run: OpenRun, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.shelf.files.LONGEST_FILE", run._journal._length + 100)
    before = run.record
    with pytest.raises(NotSaved, match="as long as a run can be"):
        take(run, "o3")
    assert run.record == before


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere other calls do it")
def test_the_real_disk_is_really_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def noting(name: str, call: Callable[..., None]) -> Callable[..., None]:
        def noted(fd: int, *arguments: int) -> None:
            asked.append(f"{name} {'folder' if stat.S_ISDIR(os.fstat(fd).st_mode) else 'file'}")
            call(fd, *arguments)

        return noted

    for name in ("fsync", "posix_fadvise"):
        monkeypatch.setattr(os, name, noting(name, getattr(os, name)))
    shelf = Shelf(tmp_path / "saves")
    with shelf.create(MARK, "T", "a") as run:
        # the folders above, the file, and the folder that it is in
        assert asked[-2:] == ["fsync file", "fsync folder"]
        assert asked.count("fsync folder") == 1 + len((tmp_path / "saves").parents)
        asked.clear()
        take(run, "o1")
        assert asked == ["fsync file"] * 2  # once for what was there when it was opened to write
        asked.clear()
        take(run, "o2")
        assert asked == ["fsync file"]
    asked.clear()
    shelf.open(run.record.run).close()
    assert asked == ["fsync file", "fsync folder", "posix_fadvise file"]


def test_a_disk_without_hard_links_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(disk: Disk, source: Path, target: Path) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(Disk, "link", unknown)
    with Shelf(tmp_path, clock=Clock()).create(MARK, "T", "a") as run:
        take(run, "o1")
    assert Shelf(tmp_path).read(run.record.run) == run.record
