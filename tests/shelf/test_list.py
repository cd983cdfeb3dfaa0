"""The list of runs, and how one of them is found."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest

from game.shelf import Entry, NoSuchRun, Shelf, ShelfError
from game.shelf.lines import seal

from .ground import MARK, Clock, file_of, play_a_branch, quick_shelf, take

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.shelf import OpenRun


def test_no_folder_is_an_empty_shelf(shelf: Shelf) -> None:
    assert shelf.entries() == []
    assert shelf.options_taken() == frozenset()
    assert not shelf.folder.exists()


def test_a_folder_that_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "saves").write_text("")
    with pytest.raises(ShelfError, match=r"saves folder .* cannot be read"):
        Shelf(tmp_path / "saves").entries()
    with pytest.raises(ShelfError, match="No run could be begun"):
        Shelf(tmp_path / "saves").create(MARK, "T", "a")


@pytest.mark.parametrize("below", ["", "saves"])
def test_a_folder_behind_a_link_that_leads_nowhere_is_told(tmp_path: Path, below: str) -> None:
    stick = tmp_path / "stick"
    (tmp_path / "link").symlink_to(stick)
    folder = tmp_path / "link" / below
    with pytest.raises(ShelfError, match=r"saves folder .*: .*link is a link that leads nowhere"):
        Shelf(folder).entries()
    stick.mkdir()
    assert Shelf(folder).entries() == []
    assert Shelf(folder / "not" / "yet").entries() == []


def test_an_entry_tells_where_a_run_stands(shelf: Shelf) -> None:
    record = play_a_branch(shelf)
    assert shelf.entries() == [Entry(record.run, "U", "bo6", 4, "2026-11-22T16:03:20Z", MARK.story)]
    with shelf.open(record.run) as run:
        run.rewind(2)
        assert shelf.entries() == [Entry(record.run, "U", "bo2", 2, "2026-11-22T16:03:21Z", MARK.story)]
        run.rename("V")
        assert shelf.entries() == [Entry(record.run, "V", "bo2", 2, "2026-11-22T16:03:22Z", MARK.story)]
        run.rewind(0)
        assert shelf.entries() == [Entry(record.run, "V", "a", 0, "2026-11-22T16:03:23Z", MARK.story)]


def test_a_run_without_choices_is_listed(shelf: Shelf) -> None:
    with shelf.create(MARK, "T", "a") as run:
        assert shelf.entries() == [Entry(run.record.run, "T", "a", 0, run.record.created, MARK.story)]


def test_the_run_that_was_written_last_comes_first(shelf: Shelf) -> None:
    one, two, three = (play_a_branch(shelf).run for _ in range(3))
    with shelf.open(two) as run:
        take(run, "on")
    assert [entry.run for entry in shelf.entries()] == [two, three, one]


def test_a_long_run_is_told_by_its_ends(tmp_path: Path) -> None:
    shelf = quick_shelf(tmp_path)
    with shelf.create(MARK, "T", "a") as run:
        for number in range(1, 101):
            take(run, f"o{number}")
    path = file_of(shelf, run.record.run)
    assert path.stat().st_size > 16 * 1024
    middle = bytearray(path.read_bytes())
    middle[10_000:10_100] = b"#" * 100
    path.write_bytes(middle)  # damage in the middle is for opening to find
    assert [(entry.choices, entry.beat, entry.trouble) for entry in shelf.entries()] == [(100, "bo100", "")]


@pytest.mark.parametrize(
    ("spoil", "choices", "trouble"),
    [
        (lambda data: b"#" * 30 + data[30:], 4, "beginning of this file is damaged"),
        (lambda data: data[:-9], 3, "end of this file is damaged"),
        (lambda data: data + b"\0" * 400, 4, "end of this file is damaged"),
        (lambda data: data[: data.index(b"\n") + 20], 0, "end of this file is damaged"),
        (lambda data: data[:-1] + b"J", 3, "end of this file is damaged"),
        (lambda data: data.replace(b'{"format":1', b'{"format":3'), 4, "beginning of this file is damaged"),
        (lambda data: b"#" * len(data), 0, "This file is damaged"),
    ],
    ids=range(7),
)
def test_trouble_is_told_and_the_rest_still_listed(shelf: Shelf, spoil: object, choices: int, trouble: str) -> None:
    record, other = play_a_branch(shelf), play_a_branch(shelf)
    path = file_of(shelf, record.run)
    assert callable(spoil)
    path.write_bytes(spoil(path.read_bytes()))
    before = path.read_bytes()
    entries = {entry.run: entry for entry in shelf.entries()}
    assert entries[record.run].choices == choices
    assert trouble in entries[record.run].trouble
    assert entries[other.run].trouble == ""
    assert path.read_bytes() == before


def test_other_files_are_not_runs(shelf: Shelf) -> None:
    record = play_a_branch(shelf)
    for name in (
        "notes.txt",
        "copy.jsonl",
        ".jsonl",
        f"{record.run}.jsonl~",
        f"{record.run}.torn-1",
        "x\n.jsonl",
    ):
        (shelf.folder / name).write_bytes(file_of(shelf, record.run).read_bytes())
    assert len(shelf.entries()) == 1


def test_every_option_that_was_ever_taken_is_known(shelf: Shelf) -> None:
    first = play_a_branch(shelf)
    with shelf.create(MARK, "T", "a") as run:
        take(run, "mine")
        assert shelf.options_taken() == {"o1", "o2", "o3", "o4", "o5", "o6", "mine"}
        assert shelf.options_taken(but=run.record.run) == {"o1", "o2", "o3", "o4", "o5", "o6"}
        assert shelf.options_taken(but=first.run) == {"mine"}
    path = file_of(shelf, first.run)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:2], b"#" * 99 + b"\n", *lines[3:]]))
    assert shelf.options_taken(but=run.record.run) == {"o1", "o3", "o4", "o5", "o6"}


def a_shelf_of(*titles: str, folder: Path) -> tuple[Shelf, dict[str, str]]:
    shelf = Shelf(folder, clock=Clock())
    runs = {}
    for title in titles:
        with shelf.create(MARK, title, "a") as run:
            runs[title] = run.record.run
    return shelf, runs


def test_a_run_is_found_by_what_a_player_would_type(tmp_path: Path) -> None:
    shelf, runs = a_shelf_of("First night", "Straße", "2", folder=tmp_path)
    for typed, meant in {
        runs["Straße"]: "Straße",
        "  first NIGHT ": "First night",
        "STRASSE": "Straße",
        runs["First night"][:15]: "First night",
        runs["2"].upper()[:20]: "2",
        "1": "2",  # the newest
        "2": "Straße",  # a place comes before a title
        "3": "First night",
    }.items():
        assert shelf.find(typed) == runs[meant], typed


def test_what_is_not_found_is_answered_with_what_comes_near(tmp_path: Path) -> None:
    shelf, runs = a_shelf_of("First night", "Second night", "Rain", folder=tmp_path)
    for typed, said in {
        "Frist night": f"Did you mean “First night” ({runs['First night']})",
        "zzz": "The newest are “Rain” (",
        "": "There is no run “”",
        "4": "There is no run “4”",
        "20261122": "could be “Rain” (",
        "\x1b[31mRian": "There is no run “Rian”. Did you mean “Rain”",
    }.items():
        with pytest.raises(NoSuchRun) as caught:
            shelf.find(typed)
        assert said in str(caught.value)


def test_two_runs_of_one_title_are_told_apart(tmp_path: Path) -> None:
    shelf, _ = a_shelf_of("Rain", folder=tmp_path)
    a_shelf_of("rain", folder=tmp_path)
    with pytest.raises(NoSuchRun, match=r"could be “.ain” \(.*\) or “.ain” \(.*\)\. Say which") as caught:
        shelf.find("RAIN")
    assert str(caught.value).count("2026") == 2
    titles = {entry.run: entry.title for entry in shelf.entries()}
    assert titles[shelf.find("rain")] == "rain"
    assert titles[shelf.find("Rain")] == "Rain"


def test_an_entry_tells_every_ending_that_a_run_has_come_to(shelf: Shelf) -> None:
    def choose(run: OpenRun, option: str, ending: str = "") -> None:
        run.choose(beat=run.record.stands, option=option, digest="d", stands=f"b{option}", ending=ending)

    with shelf.create(MARK, "T", "a") as run:
        choose(run, "on")
        choose(run, "nod", "a_look_and_a_nod")
        assert shelf.entries()[0].endings == ("a_look_and_a_nod",)
        run.rewind(1)
        choose(run, "stay", "what_could_have_been")
        run.rewind(1)
        choose(run, "again", "a_look_and_a_nod")
        run.rename("U")
        record = run.record
    assert shelf.entries()[0].endings == record.endings == ("a_look_and_a_nod", "what_could_have_been")
    assert shelf.read(record.run) == record
    with shelf.branch_off(record, 3, "V") as copy:
        assert copy.record.endings == ("what_could_have_been",)
        assert shelf.read(copy.record.run) == copy.record


def test_on_an_empty_shelf_nothing_is_found(tmp_path: Path) -> None:
    with pytest.raises(NoSuchRun, match="none yet"):
        Shelf(tmp_path).find("x")


def test_a_thousand_runs_are_listed_in_a_blink(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shelf = quick_shelf(tmp_path)
    with shelf.create(MARK, "The long road", "a") as run:
        for number in range(60):
            take(run, f"o{number}")
    # The others are the same lines under their own seals.
    data = file_of(shelf, run.record.run).read_bytes()
    bodies = [line[: line.rindex(b',"sum"')] for line in data.splitlines()]
    bad: set[str] = set()
    for number in range(1, 1050):
        name = f"20261122T170000-{number:06d}"
        path = file_of(shelf, name)
        path.write_bytes(b"".join(seal(name, body.replace(run.record.run.encode(), name.encode())) for body in bodies))
        if number >= 1000:
            bad.add(name)
            path.write_bytes(path.read_bytes()[: -number % 200 + 1] + b"\xff" * (number % 7))
    times, floor = [], []
    for _ in range(5):
        times.append(timed(shelf.entries))
        floor.append(timed(lambda: read_bare(shelf.folder)))
    entries = shelf.entries()
    with capsys.disabled():
        print(f"\n1,050 runs listed in {min(times) * 1000:.0f} ms, {min(times) / min(floor):.1f} times bare reading")
    assert {entry.run for entry in entries if entry.trouble} == bad
    assert len(entries) == 1050
    assert min(times) < max(0.15, 8 * min(floor))  # on a machine so busy that 150 ms are not to be had


def timed(step: Callable[[], object]) -> float:
    start = time.perf_counter()
    step()
    return time.perf_counter() - start


def read_bare(folder: Path) -> None:
    """Read the end of every file, and do nothing with it."""
    for path in folder.iterdir():
        fd = os.open(path, os.O_RDONLY)
        os.lseek(fd, max(0, os.fstat(fd).st_size - 8192), os.SEEK_SET)
        os.read(fd, 8192)
        os.close(fd)
