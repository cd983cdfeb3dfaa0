"""What has been read on this machine: known in every run, added to by two terminals at once, and never in the way."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.house.familiar import FILE, Familiar
from game.play.run import Passage

if TYPE_CHECKING:
    from pathlib import Path


def passage(text: str) -> Passage:
    return Passage("outcome", "door", 1, (text,), "mia", "Knock.")


def test_what_was_read_is_known_to_the_next_who_asks(tmp_path):
    first = Familiar(tmp_path)
    assert not first.knows(passage("She knocks."))
    first.keep([passage("She knocks."), passage("Nobody comes.")])
    for familiar in (first, Familiar(tmp_path)):
        assert familiar.knows(passage("She knocks."))
        assert not familiar.knows(passage("She knocks"))
        assert not familiar.chosen
    first.keep([], chosen=True)
    assert Familiar(tmp_path).chosen


def test_nothing_is_written_twice(tmp_path):
    for _ in range(3):
        Familiar(tmp_path).keep([passage("She knocks."), passage("She knocks.")], chosen=True)
    assert len((tmp_path / FILE).read_bytes()) == 2 * 17


def test_two_terminals_add_to_it_at_once(tmp_path):
    one, other = Familiar(tmp_path), Familiar(tmp_path)
    for number in range(20):
        one.keep([passage(f"one {number}")])
        other.keep([passage(f"other {number}")])
    again = Familiar(tmp_path)
    assert all(again.knows(passage(f"{who} {number}")) for who in ("one", "other") for number in range(20))


@given(st.binary(max_size=200))
def test_spoiled_lines_cost_nothing_but_themselves(tmp_path_factory, rubbish):
    folder = tmp_path_factory.mktemp("spoiled")
    Familiar(folder).keep([passage("before")])
    with (folder / FILE).open("ab") as file:
        file.write(b"\n" + rubbish)
    Familiar(folder).keep([passage("after")])
    again = Familiar(folder)
    assert again.knows(passage("before"))
    assert again.knows(passage("after"))


def a_folder(path: Path) -> None:
    path.mkdir()


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def a_link_to_nowhere(path: Path) -> None:
    path.symlink_to(path.with_name("nowhere") / "deeper")


@pytest.mark.parametrize("spoil", [a_folder, a_pipe, a_link_to_nowhere])
def test_whatever_stands_in_its_place_play_goes_on(tmp_path, spoil):
    spoil(tmp_path / FILE)
    familiar = Familiar(tmp_path)
    familiar.keep([passage("She knocks.")])
    assert familiar.knows(passage("She knocks.")), "for as long as this game goes on"


def test_a_folder_that_is_not_there_is_no_error(tmp_path):
    Familiar(tmp_path / "none").keep([passage("She knocks.")])
    assert not (tmp_path / "none").exists()
