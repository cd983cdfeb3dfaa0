"""One run from its beginning: what is done to it, what is read of it again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.shelf import Disk, NoSuchRun, RunBusy, Shelf

from .ground import MARK, file_of, only_files, play_a_branch, take


def test_a_new_run_stands_at_the_beginning(shelf: Shelf) -> None:
    with shelf.create(MARK, "First night", "traffic") as run:
        record = run.record
    assert (record.mark, record.title, record.begins, record.stands) == (
        MARK,
        "First night",
        "traffic",
        "traffic",
    )
    assert record.choices == () == record.branch()
    assert record.created == "2026-11-22T16:03:12Z"
    assert record.run.startswith("20261122T160312-")
    assert shelf.read(record.run) == record
    assert only_files(shelf) == {f"{record.run}.jsonl"}


def test_a_choice_is_on_disk_when_it_is_given(shelf: Shelf) -> None:
    with shelf.create(MARK, "T", "traffic") as run:
        choice = run.choose(beat="traffic", option="honk", payload="c4 e4 ♯", digest="d1", stands="party")
        assert (choice.number, choice.parent, choice.option, choice.payload) == (1, 0, "honk", "c4 e4 ♯")
        assert (choice.beat, choice.digest, choice.stands, choice.at) == (
            "traffic", "d1", "party", "2026-11-22T16:03:13Z",
        )  # fmt: skip
        assert shelf.read(run.record.run) == run.record
        assert run.record.choices == (choice,)


def test_a_run_is_a_tree(shelf: Shelf) -> None:
    record = play_a_branch(shelf)
    assert [c.option for c in record.branch()] == ["o1", "o4", "o5", "o6"]
    assert [c.option for c in record.branch(3)] == ["o1", "o2", "o3"]
    assert {number: [c.number for c in after] for number, after in record.children().items()} == {
        0: [1], 1: [2, 4], 2: [3], 4: [5], 5: [6],
    }  # fmt: skip
    assert record.branch(0) == ()
    assert record.title == "U"
    assert record.stands == "bo6"
    with pytest.raises(ValueError, match="no choice 7"):
        record.branch(7)


def test_a_run_goes_on_where_it_was_left(shelf: Shelf) -> None:
    before = play_a_branch(shelf)
    with shelf.open(before.run) as run:
        assert run.record == before
        run.rewind(0)
        assert run.record.stands == "a"
        assert take(run, "again").parent == 0
        run.rewind(3)
        after = run.record
    assert shelf.read(before.run) == after
    assert after.cursor == 3
    assert after.choices[:6] == before.choices


def test_what_changes_nothing_writes_nothing(shelf: Shelf) -> None:
    record = play_a_branch(shelf)
    before = file_of(shelf, record.run).read_bytes()
    with shelf.open(record.run) as run:
        run.rewind(record.cursor)
        run.rename(" U ")
    assert file_of(shelf, record.run).read_bytes() == before


def test_what_could_not_be_read_again_is_refused(shelf: Shelf) -> None:
    with shelf.create(MARK, "T", "a") as run:
        before = file_of(shelf, run.record.run).read_bytes()
        for bad in ("", "with space", "a\n", "x" * 121, "é"):
            with pytest.raises(ValueError, match=r"."):
                run.choose(beat="a", option=bad, digest="d", stands="b")
        for bad in ("\x1b[31m", "\u202e", "x" * 401, "\ud800"):
            with pytest.raises(ValueError, match=r"."):
                run.choose(beat="a", option="o", payload=bad, digest="d", stands="b")
        for number in (-1, 1):
            with pytest.raises(ValueError, match="no choice"):
                run.rewind(number)
        assert file_of(shelf, run.record.run).read_bytes() == before
        assert take(run, "o").number == 1


def test_titles_are_cleaned_where_they_enter(shelf: Shelf) -> None:
    with shelf.create(MARK, "\x1b]0;owned\x07 First\n\u202enight [/x]", "a") as run:
        assert run.record.title == "First night [/x]"
        run.rename("\x00" * 5)
        assert run.record.title == "Untitled"
        run.rename("𝄞" * 300)
        assert run.record.title == "𝄞" * 199 + "…"
        assert shelf.read(run.record.run) == run.record


def test_a_closed_run_takes_no_more(shelf: Shelf) -> None:
    run = shelf.create(MARK, "T", "a")
    run.close()
    run.close()
    with pytest.raises(ValueError, match="closed"):
        take(run, "o")


def test_one_terminal_at_a_time(shelf: Shelf) -> None:
    with shelf.create(MARK, "T", "a") as run:
        name = run.record.run
        for attempt in (shelf.open, shelf.delete):
            with pytest.raises(RunBusy, match="another terminal"):
                attempt(name)
        assert [entry.run for entry in shelf.entries()] == [name]
    shelf.open(name).close()


def test_another_process_is_another_terminal(shelf: Shelf) -> None:
    with shelf.create(MARK, "T", "a") as run:
        code = (
            "import sys; from pathlib import Path; from game.shelf import *\n"
            "try: Shelf(Path(sys.argv[1])).open(sys.argv[2])\n"
            "except RunBusy as busy: print(busy)"
        )
        arguments = [sys.executable, "-c", code, str(shelf.folder), run.record.run]
        said = subprocess.run(arguments, capture_output=True, text=True, check=True).stdout
        take(run, "o")
    assert "open in another terminal" in said
    if Path("/proc/locks").exists():
        assert f"process {os.getpid()}" in said


def test_a_run_replaced_while_it_was_being_opened_is_not_opened(shelf: Shelf) -> None:
    record = play_a_branch(shelf)
    path = file_of(shelf, record.run)

    class Slow(Disk):
        def lock(self, fd: int) -> bool:
            copy = path.with_suffix(".copy")
            copy.write_bytes(path.read_bytes())
            copy.replace(path)
            return super().lock(fd)

    with pytest.raises(RunBusy, match="just been changed"):
        Shelf(shelf.folder, Slow()).open(record.run)


def test_a_branch_becomes_a_run(shelf: Shelf) -> None:
    old = play_a_branch(shelf)
    with shelf.branch_off(old, 5, "The other way") as run:
        new = run.record
        assert new.run != old.run
        assert [(c.number, c.parent, c.option) for c in new.choices] == [
            (1, 0, "o1"),
            (2, 1, "o4"),
            (3, 2, "o5"),
        ]
        assert [c.at for c in new.choices] == [c.at for c in old.branch(5)]
        assert (new.title, new.mark, new.begins, new.cursor, new.stands) == (
            "The other way",
            MARK,
            "a",
            3,
            "bo5",
        )
        take(run, "on")
        assert shelf.read(new.run) == run.record
    assert shelf.read(old.run) == old
    with pytest.raises(ValueError, match="no choice 9"):
        shelf.branch_off(old, 9, "x")


def test_a_deleted_run_leaves_nothing(shelf: Shelf) -> None:
    kept, gone = play_a_branch(shelf), play_a_branch(shelf)
    (shelf.folder / f"{gone.run}.torn-1").write_bytes(b"x")
    shelf.delete(gone.run)
    assert only_files(shelf) == {f"{kept.run}.jsonl"}
    assert gone.run not in (shelf.folder / ".index.json").read_text()
    for attempt in (shelf.delete, shelf.open, shelf.read):
        with pytest.raises(NoSuchRun):
            attempt(gone.run)


@pytest.mark.parametrize("name", [
    "", "../x", "/etc/passwd", "20261122T160311-7f3k9q/../x", "20261122T160311-7f3k9q\n",
    "٢0261122T160311-7f3k9q", "\x1b[31m", ".index",
])  # fmt: skip
def test_a_name_is_never_a_path(shelf: Shelf, name: str) -> None:
    play_a_branch(shelf)
    for attempt in (shelf.open, shelf.read, shelf.delete):
        with pytest.raises(NoSuchRun) as caught:
            attempt(name)
        assert "\x1b" not in str(caught.value)


def test_only_its_owner_reads_a_save(shelf: Shelf) -> None:
    record = play_a_branch(shelf)
    assert file_of(shelf, record.run).stat().st_mode & 0o777 == 0o600
    assert shelf.folder.stat().st_mode & 0o777 == 0o700


def test_deleting_takes_what_is_the_game_s_and_nothing_else(shelf: Shelf) -> None:
    one, other = play_a_branch(shelf).run, play_a_branch(shelf).run
    ours = [f"{one}.torn-1", f"{one}.damaged-12", f"{one}.0a1b2c3d.tmp"]
    theirs = [f"{one}.followspot", f"{one}.jsonl.bak", f"{one}.tmp", f"{one}.torn-x", f"{other}.torn-1"]
    for name in ours + theirs:
        (shelf.folder / name).write_bytes(b"x")
    (shelf.folder / f"{one}.backup").mkdir()
    shelf.delete(one)
    assert only_files(shelf) == {*theirs, f"{one}.backup", f"{other}.jsonl"}
