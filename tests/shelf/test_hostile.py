"""Files that nobody wrote by accident."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from game.shelf import FromTheFuture, RunDamaged, Shelf, ShelfError
from tests.hostile import CHOICE, FILES, HEADER, NO_FILES, RUN, sealed

from .ground import MARK, file_of, only_files, play_a_branch, take

if TYPE_CHECKING:
    from pathlib import Path


def put(shelf: Shelf, data: bytes) -> Path:
    shelf.folder.mkdir(parents=True, exist_ok=True)
    path = file_of(shelf, RUN)
    path.write_bytes(data)
    return path


def refused(shelf: Shelf, error: type[ShelfError] = RunDamaged) -> ShelfError:
    """See that a run is neither opened nor read, is still listed beside a good one, and is left as it is."""
    before = only_files(shelf)
    for attempt in (shelf.open, shelf.read):
        with pytest.raises(ShelfError) as caught:
            attempt(RUN)
        assert type(caught.value) is error
    good = play_a_branch(shelf)
    assert {entry.run for entry in shelf.entries()} == {good.run, RUN}
    assert shelf.options_taken() >= {"o1", "o6"}
    assert only_files(shelf) == before | {f"{good.run}.jsonl"}
    return caught.value


def test_what_is_sealed_and_sound_is_read(shelf: Shelf) -> None:
    put(shelf, sealed(HEADER, CHOICE))
    with shelf.open(RUN) as run:
        assert take(run, "p").number == 2


@pytest.mark.parametrize(
    "change",
    [
        {"parent": 1}, {"parent": -1}, {"parent": 7}, {"number": 2}, {"number": 0}, {"number": 10**30},
        {"number": "1"}, {"number": 1.5}, {"line": 3}, {"count": 2}, {"title": "other"}, {"kind": "verdict"},
        {"kind": None}, {"option": "a b"}, {"option": "\x1b[31m"}, {"option": "x" * 121}, {"option": ""},
        {"payload": "\u202e"}, {"payload": "x" * 401}, {"at": "yesterday"}, {"at": "2026-11-22T16:03:12Z\n"},
        {"extra": 1}, {"title": "T" * 201},
    ],
    ids=lambda change: ascii(change)[:30],
)  # fmt: skip
def test_a_choice_that_cannot_be_is_damage(shelf: Shelf, change: dict[str, object]) -> None:
    put(shelf, sealed(HEADER, {**CHOICE, **change}))
    error = refused(shelf)
    assert isinstance(error, RunDamaged)
    assert error.good
    assert error.good.choices == ()
    assert "\x1b" not in str(error)


@pytest.mark.parametrize("change", [
    {"run": "20261122T160311-000000"}, {"run": "../../x"}, {"format": 0}, {"format": -1}, {"format": "1"},
    {"hash": ""}, {"title": 7}, {"begins": "a b"}, {"created": ""}, {"extra": 1},
], ids=str)  # fmt: skip
def test_a_header_that_cannot_be_is_damage(shelf: Shelf, change: dict[str, object]) -> None:
    put(shelf, sealed({**HEADER, **change}, CHOICE))
    error = refused(shelf)
    assert isinstance(error, RunDamaged)
    assert error.good
    assert [choice.option for choice in error.good.choices] == ["o"]


def test_a_return_to_a_choice_that_is_not_there_is_damage(shelf: Shelf) -> None:
    cursor = {
        "kind": "cursor",
        "line": 3,
        "at": CHOICE["at"],
        "title": "T",
        "stands": "b",
        "count": 1,
        "to": 2,
    }
    put(shelf, sealed(HEADER, CHOICE, cursor))
    error = refused(shelf)
    assert isinstance(error, RunDamaged)
    assert error.good
    assert error.good.cursor == 1


@pytest.mark.parametrize("kind", FILES)
def test_a_file_that_is_none_of_ours_is_refused_and_left(shelf: Shelf, kind: str) -> None:
    path = put(shelf, FILES[kind])
    future = "future" in kind
    error = refused(shelf, FromTheFuture if future else RunDamaged)
    assert ("Update the game" in str(error)) == future
    assert path.read_bytes() == FILES[kind]


@pytest.mark.parametrize(
    "title", ["\x1b]0;owned\x07x", "\u202egnp.exe", "\u200b\u200b", "[/x]", "a\tb\nc", ""], ids=ascii
)
def test_a_title_in_a_file_is_cleaned_when_it_is_read(shelf: Shelf, title: str) -> None:
    put(shelf, sealed({**HEADER, "title": title}, {**CHOICE, "title": title}))
    with shelf.open(RUN) as run:
        shown = run.record.title
        take(run, "p")  # the run goes on with the title as it is shown
    assert shown
    assert shown.isprintable()
    assert shelf.entries()[0].title == shown
    assert shelf.read(RUN).title == shown


def test_a_file_too_long_to_be_a_run_is_not_read(shelf: Shelf) -> None:
    path = put(shelf, b"")
    os.truncate(path, 16 * 1024 * 1024 + 1)
    assert "too long" in str(refused(shelf))


@pytest.mark.parametrize("kind", NO_FILES)
def test_what_is_no_file_is_left_alone(shelf: Shelf, kind: str) -> None:
    shelf.folder.mkdir(parents=True)
    NO_FILES[kind](file_of(shelf, RUN))
    assert "Move it" in str(refused(shelf))
    with pytest.raises(RunDamaged):
        shelf.delete(RUN)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_that_may_not_be_read_is_told(shelf: Shelf) -> None:
    put(shelf, sealed(HEADER)).chmod(0)
    assert "Permission denied" in str(refused(shelf, ShelfError))


def test_a_link_is_not_followed_out_of_the_folder(shelf: Shelf, tmp_path: Path) -> None:
    record = play_a_branch(shelf)
    outside = tmp_path / "outside"
    file_of(shelf, record.run).rename(outside)
    file_of(shelf, record.run).symlink_to(outside)
    before = outside.read_bytes()
    with pytest.raises(RunDamaged, match="is a link"):
        shelf.open(record.run)
    assert outside.read_bytes() == before


def test_a_new_run_does_not_write_through_what_lies_in_its_way(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even where somebody guessed the name of the temporary file, and put a link there."""
    monkeypatch.setattr(os, "urandom", lambda count: b"\0" * count)
    shelf.folder.mkdir(parents=True)
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    (shelf.folder / "20261122T160312-222222.tmp").symlink_to(victim)
    shelf.create(MARK, "T", "a").close()
    assert victim.read_bytes() == b"precious"
