"""What time, bad drives and power cuts do to a file, and what is left of the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from game.shelf import FromTheFuture, RunBusy, RunDamaged, Shelf, listing, reading, scan

from .computer import SAVES, Computer, File
from .ground import MARK, Clock, file_of, only_files, play_a_branch, play_twenty, quick_shelf, take

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from game.shelf import Record


def test_every_flipped_bit_is_mended(tmp_path: Path) -> None:
    """In a run with every kind of line; some seconds, as each mending is a search.

    J and * are there because one flipped bit makes a newline of them.
    """
    shelf = quick_shelf(tmp_path)
    with shelf.create(MARK, "J*", "a") as run:
        take(run, "o1")
        run.rewind(0)
        run.rename("U")
        record = run.record
    data = file_of(shelf, record.run).read_bytes()
    for at, broken in flips(data):
        found = reading.read(record.run, broken)
        assert (found.record, found.whole, found.torn) == (record, data, b""), at
        assert found.mended == (data.count(b"\n", 0, at) + 1,)


def test_no_flipped_bit_is_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each bit of a run of twenty choices, with mending off: it is read as it was, cut short, and never as another."""
    monkeypatch.setattr(scan, "mend", lambda run, raw: None)
    shelf = quick_shelf(tmp_path)
    told = play_twenty(shelf)
    (whole,) = shelf.entries()
    data = file_of(shelf, whole.run).read_bytes()
    for at, broken in flips(data):
        line = data.count(b"\n", 0, at) + 1
        good = what_is_left(whole.run, broken)
        if line > 1:
            assert good == told[line - 2], at
        elif good:  # all but the first line
            assert good.choices == told[-1].choices
        entry = listing.entry(whole.run, broken[: listing.HEAD], broken[-listing.TAIL :], None)
        assert entry == whole or entry.trouble, at


@pytest.mark.skipif("not config.getoption('every_bit')", reason="minutes long; ask for it with --every-bit")
def test_every_flipped_bit_of_a_long_run_is_mended(tmp_path: Path) -> None:
    shelf = quick_shelf(tmp_path)
    told = play_twenty(shelf)
    data = file_of(shelf, told[-1].run).read_bytes()
    for at, broken in flips(data):
        found = reading.read(told[-1].run, broken)
        assert (found.record, found.whole, found.torn) == (told[-1], data, b""), at


def what_is_left(run: str, data: bytes) -> Record | None:
    """Read a run as far as it can be read."""
    try:
        return reading.read(run, data).record
    except RunDamaged as damaged:
        return damaged.good
    except FromTheFuture:
        return None


def flips(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Give `data` with each of its bits flipped in turn, and the byte it is in."""
    for at, byte in enumerate(data):
        for bit in range(8):
            yield at, data[:at] + bytes([byte ^ 1 << bit]) + data[at + 1 :]


def test_a_flipped_bit_is_mended_on_disk_and_the_damaged_file_kept(shelf: Shelf) -> None:
    record = play_a_branch(shelf)
    path = file_of(shelf, record.run)
    data = path.read_bytes()
    newlines = [at for at, byte in enumerate(data) if byte == 0x0A]
    for number, at in enumerate([3, len(data) // 2, len(data) - 40, len(data) - 10, newlines[3], newlines[-1]], 1):
        broken = bytearray(data)
        broken[at] ^= 4
        path.write_bytes(broken)
        seen = shelf.read(record.run)
        assert seen.choices == record.choices
        assert "A bit had flipped in line" in seen.notices[0]
        assert path.read_bytes() == broken  # reading changes nothing
        with shelf.open(record.run) as run:
            assert f"kept in {record.run}.damaged-{number}." in run.record.notices[0]
            assert path.read_bytes() == data
            with pytest.raises(RunBusy):
                shelf.open(record.run)  # the new file is as locked as the old one was
        assert (shelf.folder / f"{record.run}.damaged-{number}").read_bytes() == broken
    assert shelf.read(record.run) == record
    assert len(only_files(shelf)) == 7


def test_a_mended_run_goes_on(shelf: Shelf) -> None:
    record = play_a_branch(shelf)
    path = file_of(shelf, record.run)
    broken = bytearray(path.read_bytes())
    broken[500] ^= 1
    path.write_bytes(broken)
    with shelf.open(record.run) as run:
        take(run, "on")
        after = run.record
    assert shelf.read(record.run).choices == after.choices


def test_a_run_without_its_first_line_goes_on_without_it(shelf: Shelf) -> None:
    record = play_a_branch(shelf)
    path = file_of(shelf, record.run)
    path.write_bytes(b"#" * 40 + path.read_bytes()[40:])
    with pytest.raises(RunDamaged, match=r"first line of the run “U” .* from the 6 choices after it") as caught:
        shelf.open(record.run)
    good = caught.value.good
    assert good
    assert (good.choices, good.cursor, good.title, good.begins) == (record.choices, 6, "U", "a")


def test_two_flipped_bits_are_mended_in_two_lines_but_not_in_one(shelf: Shelf) -> None:
    record = play_a_branch(shelf)
    data = file_of(shelf, record.run).read_bytes()
    third = data.index(b"\n", data.index(b"\n") + 1) + 1
    broken = bytearray(data)
    broken[10] ^= 1
    broken[third + 30] ^= 1
    assert reading.read(record.run, bytes(broken)).mended == (1, 3)
    broken[third + 40] ^= 1
    with pytest.raises(RunDamaged) as caught:
        reading.read(record.run, bytes(broken))
    assert caught.value.good
    assert caught.value.good.choices == record.choices[:1]


def test_every_truncation_leaves_the_choices_before_it() -> None:
    """Each length of a run of twenty choices. Only a cut exactly at the end of a line is not told, but by the index."""
    process = Computer().process()
    shelf = Shelf(SAVES, process, Clock())
    told = play_twenty(shelf)
    name = told[-1].run
    file, index = (process.computer.find(SAVES / path) for path in (f"{name}.jsonl", ".index.json"))
    assert isinstance(file, File)
    assert isinstance(index, File)
    data, known = bytes(file.cached), bytes(index.cached)
    for length in range(len(data) - 1, -1, -1):
        file.cached[:] = file.disk[:] = data[:length]
        lines = data.count(b"\n", 0, length)
        if not lines:
            with pytest.raises(RunDamaged) as caught:
                shelf.open(name)
            assert caught.value.good is None
            assert file.cached == data[:length]
            continue
        cut = length == data.rindex(b"\n", 0, length) + 1
        index.cached[:] = known
        process.computer.folder(SAVES).do({".index.json": index})
        assert shelf.entries()[0].trouble
        with shelf.open(name) as run:
            assert replace(run.record, notices=()) == told[lines - 1], length
            assert ("not whole" in run.record.notices[0]) == (not cut)
            assert "when it was last opened or closed" in run.record.notices[-1]
        end = data.rindex(b"\n", 0, length) + 1
        assert file.cached == data[:end]
        if not cut:
            kept = SAVES / f"{name}.torn-1"
            assert process.computer.files()[kept.name] == data[end:length]
            process.unlink(kept)


def test_a_torn_line_is_kept_aside_and_the_run_goes_on(shelf: Shelf) -> None:
    record = play_a_branch(shelf)
    path = file_of(shelf, record.run)
    for number, torn in enumerate((b'{"kind":"choi', b"\0" * 300, b"{}\n"), 1):
        before = path.read_bytes()
        path.write_bytes(before + torn)
        assert "not whole" in shelf.read(record.run).notices[0]
        assert path.read_bytes() == before + torn
        with shelf.open(record.run) as run:
            assert f"kept in {record.run}.torn-{number}." in run.record.notices[0]
            assert path.read_bytes() == before
            assert (shelf.folder / f"{record.run}.torn-{number}").read_bytes() == torn
            take(run, f"on{number}")
        assert len(shelf.read(record.run).choices) == 6 + number


def test_damage_in_the_middle_leaves_the_file_alone_and_offers_the_rest(shelf: Shelf) -> None:
    record = play_a_branch(shelf)
    path = file_of(shelf, record.run)
    lines = path.read_bytes().splitlines(keepends=True)
    damaged = b"".join([*lines[:5], b"#" * 40 + lines[5][40:], *lines[6:]])
    path.write_bytes(damaged)
    for attempt in (shelf.open, shelf.read):
        with pytest.raises(
            RunDamaged, match=r"Line 6 of the run “T” cannot be made out.* from the 3 choices"
        ) as caught:
            attempt(record.run)
    assert path.read_bytes() == damaged
    assert only_files(shelf) == {path.name}
    good = caught.value.good
    assert good
    assert good.cursor == 1
    with shelf.branch_off(good, 3, "Saved") as run:
        assert [c.option for c in run.record.branch()] == ["o1", "o2", "o3"]
    shelf.delete(record.run)  # and the lock was given up


@pytest.mark.parametrize("change", [
    lambda lines: [*lines[:3], *lines[4:]],
    lambda lines: [*lines[:4], lines[3], *lines[4:]],
    lambda lines: [*lines[:3], lines[4], lines[3], *lines[5:]],
    lambda lines: [lines[0], lines[0], *lines[1:]],
    lambda lines: [*lines[:3], b"\n", *lines[3:]],
], ids=["lost", "doubled", "swapped", "second header", "blank"])  # fmt: skip
def test_whole_lines_in_the_wrong_place_are_damage(shelf: Shelf, change: Callable[[list[bytes]], list[bytes]]) -> None:
    record = play_a_branch(shelf)
    path = file_of(shelf, record.run)
    path.write_bytes(b"".join(change(path.read_bytes().splitlines(keepends=True))))
    with pytest.raises(RunDamaged) as caught:
        shelf.read(record.run)
    assert caught.value.good
    assert record.choices[: len(caught.value.good.choices)] == caught.value.good.choices


def test_a_line_of_another_run_is_damage(shelf: Shelf) -> None:
    ours, theirs = play_a_branch(shelf), play_a_branch(shelf)
    path = file_of(shelf, ours.run)
    lines = path.read_bytes().splitlines(keepends=True)
    lines[3] = file_of(shelf, theirs.run).read_bytes().splitlines(keepends=True)[3]
    path.write_bytes(b"".join(lines))
    with pytest.raises(RunDamaged, match="Line 4"):
        shelf.open(ours.run)
    path.write_bytes(file_of(shelf, theirs.run).read_bytes())
    with pytest.raises(RunDamaged, match="beginning"):
        shelf.open(ours.run)


def test_the_index_notices_a_file_cut_at_the_end_of_a_line(shelf: Shelf) -> None:
    record = play_a_branch(shelf)
    path = file_of(shelf, record.run)
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:6]))
    said = "had 8 steps when it was last opened or closed and has 5 now"
    assert said in shelf.entries()[0].trouble
    assert said in shelf.read(record.run).notices[0]
    with shelf.open(record.run) as run:
        assert said in run.record.notices[0]
        assert len(run.record.choices) == 4
    assert shelf.entries()[0].trouble == ""


@pytest.mark.parametrize(
    "spoiled", [b"", b"{", b"[" * 100_000, b'{"a":"b"}', b"\xff", b'{"a":1e999}'], ids=lambda data: data[:9]
)
def test_a_spoiled_index_harms_nothing(shelf: Shelf, spoiled: bytes) -> None:
    record = play_a_branch(shelf)
    (shelf.folder / ".index.json").write_bytes(spoiled)
    assert shelf.entries()[0].trouble == ""
    with shelf.open(record.run) as run:
        assert run.record == record
    assert shelf.entries()[0].trouble == ""


def test_an_index_that_cannot_be_written_harms_nothing(shelf: Shelf) -> None:
    (shelf.folder / ".index.json").mkdir(parents=True)
    record = play_a_branch(shelf)
    assert shelf.read(record.run) == record
    assert only_files(shelf) == {f"{record.run}.jsonl"}
