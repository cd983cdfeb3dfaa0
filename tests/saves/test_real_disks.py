"""Disks that are full, closed to us, or gone, for real: what the player hears, and what is there afterwards."""

from __future__ import annotations

import contextlib
import io
import os
import resource
import shutil
import subprocess
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.house.listing import told_entries
from game.house.performance import Performance
from game.plain.face import PlainFace
from game.shelf import NotSaved, Shelf, ShelfError

from .ground import played

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def take_any(performance: Performance) -> None:
    performance.take(next(offer.id for offer in performance.moment.offers if offer.open))


def take_until_refused(performance: Performance) -> None:
    """Choose and take back, again and again: what was allotted to the file already may take a few."""
    for _ in range(40):
        take_any(performance)
        performance.back()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for a few runs, where the rights allow one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "followspot-test", str(disk)]
    try:
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("no disk of one's own may be mounted here; the limit on a file's size is tried instead")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def fill(disk: Path) -> Path:
    """Fill a disk to its last byte."""
    ballast = disk / "ballast"
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
        while file.write(bytes(512)):
            pass
    return ballast


def test_a_full_disk_is_told_and_the_choice_can_be_made_when_there_is_room(small_disk, stage):
    shelf = Shelf(small_disk / "saves")
    performance = Performance.begin(shelf, stage, "Mine")
    ballast = fill(small_disk)
    with pytest.raises(NotSaved, match=r"No space left on device|bytes could be written"):
        take_until_refused(performance)
    standing = performance.record
    assert shelf.read(standing.run) == standing
    with pytest.raises(NotSaved, match=r"No run could be begun in .* \(No space left on device\)"):
        Performance.begin(shelf, stage, "Another")
    assert [entry.title for entry in shelf.entries()] == ["Mine"]
    ballast.unlink()
    take_any(performance)
    performance.close()
    assert shelf.read(standing.run).choices[:-1] == standing.choices


@contextlib.contextmanager
def no_file_longer_than(count: int) -> Iterator[None]:
    """Have the system refuse to let any file grow over `count` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (count, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_file_that_may_not_grow_is_told_and_holds_what_was_saved(shelf, stage):
    performance = Performance.begin(shelf, stage, "Mine")
    size = (shelf.folder / f"{performance.record.run}.jsonl").stat().st_size
    with no_file_longer_than(size + 400), pytest.raises(NotSaved, match=r"bytes could be written|File too large"):
        take_until_refused(performance)
    standing = performance.record
    assert len(standing.choices) == 1
    assert shelf.read(standing.run) == standing
    take_any(performance)
    performance.close()
    assert shelf.read(standing.run).choices[:-1] == standing.choices


def test_in_lines_the_player_hears_of_it_and_goes_on_when_it_is_mended(shelf, stage):
    run = played(shelf, stage, choices=1)
    size = (shelf.folder / f"{run}.jsonl").stat().st_size
    typed, heard = io.StringIO("1\nsave\nquit\n"), io.StringIO()
    with no_file_longer_than(size + 50):
        assert PlainFace(shelf, stage, typed, heard, 0).play("Mine") == 0
    typed = io.StringIO("1\nsave\nquit\n")
    assert PlainFace(shelf, stage, typed, heard, 0).play("Mine") == 0
    told = heard.getvalue()
    assert "This was not saved" in told
    assert "It is safe to try again." in told
    assert told.index("“Mine”, 1 choice.") < told.index("“Mine”, 2 choices.")


@pytest.fixture
def closed_folder() -> Iterator[Callable[[Path], contextlib.AbstractContextManager[None]]]:
    """Close a folder to writing, also for root, who has to become somebody else for it."""
    root = os.geteuid() == 0

    @contextlib.contextmanager
    def close(folder: Path) -> Iterator[None]:
        folder.chmod(0o555)
        for file in folder.iterdir():
            file.chmod(0o444)
        if root:
            os.seteuid(65534)
        try:
            yield
        finally:
            if root:
                os.seteuid(0)
            folder.chmod(0o755)
            for file in folder.iterdir():
                file.chmod(0o644)

    yield close
    if root:
        os.seteuid(0)


def test_a_folder_that_may_only_be_read_can_be_read(stage, closed_folder):
    with tempfile.TemporaryDirectory() as top:
        Path(top).chmod(0o755)
        shelf = Shelf(Path(top) / "saves")
        run = played(shelf, stage)
        with closed_folder(shelf.folder):
            assert told_entries(shelf, stage.story)[0].startswith("  1. Mine: Winter, ")
            assert len(Performance.look_at(shelf, stage, "Mine").decisions) == 4
            with pytest.raises(ShelfError, match=r"cannot be opened \(Permission denied\)"):
                shelf.open(run)
            with pytest.raises(ShelfError, match="Permission denied"):
                shelf.delete(run)
            with pytest.raises(NotSaved, match=r"No run could be begun .* \(Permission denied\)"):
                Performance.begin(shelf, stage, "Another")
        assert [entry.title for entry in shelf.entries()] == ["Mine"]


def test_a_folder_that_vanishes_takes_no_choice_and_may_come_back(shelf, stage, tmp_path):
    run = played(shelf, stage)
    performance = Performance.resume(shelf, stage, run)
    standing = performance.record
    shelf.folder.rename(tmp_path / "elsewhere")
    assert shelf.entries() == []
    for _ in range(2):
        with pytest.raises(NotSaved, match="Put it back as it was and try again"):
            take_any(performance)
    (tmp_path / "elsewhere").rename(shelf.folder)
    take_any(performance)
    performance.close()
    assert len(shelf.read(run).choices) == len(standing.choices) + 1


def test_what_was_played_survives_a_folder_that_is_gone_for_good(shelf, stage):
    performance = Performance.resume(shelf, stage, played(shelf, stage))
    shutil.rmtree(shelf.folder)
    with pytest.raises(NotSaved):
        take_any(performance)
    performance.close()
    Performance.begin(shelf, stage, "Again").close()
    assert [entry.title for entry in shelf.entries()] == ["Again"]


def test_a_clock_that_jumps_back_loses_nothing_and_is_told(tmp_path, stage):
    now = datetime.now(UTC)
    ahead = Shelf(tmp_path, clock=lambda: now + timedelta(days=400))
    back = Shelf(tmp_path, clock=lambda: now)
    run = played(ahead, stage)
    performance = Performance.resume(back, stage, run)
    take_any(performance)
    performance.back()
    performance.close()
    played(back, stage, "Later", choices=1)
    assert len(back.read(run).choices) == 5
    assert {entry.title for entry in back.entries()} == {"Mine", "Later"}
    played(ahead, stage, "Ahead", choices=1)
    assert told_entries(back, stage.story)[0].endswith("1 choice, in the future, says its clock")
