"""The list of saved runs, and the doctor: what they say, and what they do when they are told to."""

from __future__ import annotations

import fcntl
from typing import TYPE_CHECKING

import pytest

from game.house.performance import Performance
from game.shelf import Shelf
from tests.hostile import RUN
from tests.shelf.ground import Clock

from .ground import contents, played, spoil

if TYPE_CHECKING:
    from collections.abc import Callable


def test_the_list_tells_where_a_run_stands_and_what_it_has_seen(shelf, stage, followspot):
    run = played(shelf, stage)
    with shelf.open(run) as opened:
        for ending in ("the_nod", "beside_him"):
            opened.choose(beat=opened.record.stands, option="o", digest="d", stands=opened.record.begins, ending=ending)
    said = followspot("runs")[1]
    assert "Mine: Winter, The Ramp; 6 choices, just now; endings seen: A look and a nod and What could" in said


def test_bad_runs_are_named_among_the_good(shelf, stage, followspot):
    good = played(shelf, stage)
    spoiled = [played(shelf, stage, f"Bad {number}", choices=1) for number in range(5)]
    for run in spoiled:
        spoil(shelf, run, lambda data: b"#" * len(data))
    lines = followspot("runs")[1].splitlines()
    assert sum("damaged" in line for line in lines) == 5
    assert all(any(run in line and "damaged" in line for line in lines) for run in spoiled)
    assert not any(good in line for line in lines)


def test_the_last_run_is_resumed_even_where_its_last_line_is_torn(shelf, stage, followspot):
    played(Shelf(shelf.folder, clock=Clock()), stage, "Older")
    spoil(shelf, played(shelf, stage, "Newer"), lambda data: data + b'{"kind":"choi')
    assert "Newer, resumed." in followspot("--plain", "--resume", stdin="quit\n")[1]


TROUBLES: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "a flipped bit": (lambda data: data[:400] + bytes([data[400] ^ 1]) + data[401:], "A bit had flipped in line"),
    "a torn line": (lambda data: data + b'{"kind":"choi', "The last line of this run's file is not whole"),
    "damage in the middle": (lambda data: data[:600] + b"###" + data[603:], "from the choice before it"),
    "no first line": (lambda data: b"###" + data[3:], "from the 4 choices after it"),
}


def test_the_doctor_finds_nothing_wrong_where_nothing_is(shelf, stage, followspot):
    played(shelf, stage)
    performance = Performance.begin(shelf, stage, "Open elsewhere")
    performance.take(performance.moment.offers[0].id)
    performance.back()
    performance.take(performance.moment.offers[1].id)
    before = contents(shelf)
    code, said, _ = followspot("doctor")
    performance.close()
    assert code == 0
    assert "“Mine”: 4 choices, every line of them proven." in said
    assert "“Open elsewhere”: 2 choices on 2 branches, every line of them proven." in said
    assert said.endswith("2 runs sound, 0 left as they are.\n")
    assert contents(shelf) == before


@pytest.mark.parametrize("trouble", TROUBLES)
def test_the_doctor_says_what_it_finds_and_changes_nothing_unasked(shelf, stage, followspot, trouble):
    change, said_of_it = TROUBLES[trouble]
    played(shelf, stage, "Sound")
    spoil(shelf, played(shelf, stage, "Not"), change)
    before = contents(shelf)
    for answer in ("", "no\n", "\n", "maybe\n"):
        code, said, _ = followspot("doctor", stdin=answer)
        assert code == 1
        assert said_of_it in said
        assert said.endswith("1 run sound, 1 left as it is.\n")
        assert contents(shelf) == before


@pytest.mark.parametrize("trouble", TROUBLES)
def test_the_doctor_mends_what_can_be_proved_and_keeps_what_was(shelf, stage, followspot, trouble):
    change, _ = TROUBLES[trouble]
    run = played(shelf, stage, "Not")
    whole = shelf.read(run)
    spoil(shelf, run, change)
    before = (shelf.folder / f"{run}.jsonl").read_bytes()
    code, said, _ = followspot("doctor", stdin="yes\n")
    assert code == 0
    assert "1 dealt with, 0 left" in said
    if "flipped" in trouble or "torn" in trouble:
        assert shelf.read(run) == whole
        kept = next(data for name, data in contents(shelf).items() if name != f"{run}.jsonl")
        assert kept in before
        assert followspot("doctor")[0] == 0
    else:
        assert (shelf.folder / f"{run}.jsonl").read_bytes() == before
        new = next(entry.run for entry in shelf.entries() if entry.run != run)
        assert shelf.read(new).choices[0].option == whole.choices[0].option


@pytest.mark.parametrize("trouble", ["damage in the middle", "no first line"])
def test_the_doctor_offers_what_is_whole_of_a_damaged_run_once(shelf, stage, followspot, trouble):
    change, _ = TROUBLES[trouble]
    run = played(Shelf(shelf.folder, clock=Clock()), stage, "Not")  # some time ago
    spoil(shelf, run, change)
    assert "1 dealt with, 0 left" in followspot("doctor", stdin="yes\n")[1]
    new = next(entry.run for entry in shelf.entries() if entry.run != run)
    performance = Performance.resume(shelf, stage, new)
    performance.take(next(offer.id for offer in performance.moment.offers if offer.open))
    performance.go_to(0)
    performance.rename("Saved")
    performance.close()
    before = contents(shelf)
    code, said, _ = followspot("doctor", stdin="yes\n")
    assert code == 0
    assert "That was done: “Saved” begins with all of it." in said
    assert said.endswith("1 run sound, 1 dealt with before, 0 left as they are.\n")
    assert contents(shelf) == before
    shelf.delete(new)
    assert "Begin that run now?" in followspot("doctor")[1]


def test_the_doctor_offers_no_run_without_a_choice(shelf, stage, followspot):
    spoil(shelf, played(shelf, stage, "Not", choices=1), lambda data: data[:-200] + b"###" + data[-197:-1] + b"\n\n")
    code, said, _ = followspot("doctor", stdin="yes\n")
    assert (code, len(shelf.entries())) == (1, 1)
    assert "cannot be made out" in said
    assert "Begin that run" not in said


def test_the_doctor_takes_away_what_a_killed_game_left_behind(shelf, stage, followspot):
    played(shelf, stage)
    left = shelf.folder / f"{RUN}.0a1b2c3d.tmp"
    left.write_bytes(b"{")
    with left.open() as held:
        fcntl.flock(held, fcntl.LOCK_EX)  # somebody is still writing it
        assert followspot("doctor")[0] == 0
    assert followspot("doctor")[0] == 1
    assert left.exists()
    assert f"{left.name} is gone." in followspot("doctor", stdin="yes\n")[1]
    assert not left.exists()


def test_the_doctor_misses_a_run_that_was_not_deleted_in_the_game(shelf, stage, followspot):
    run = played(shelf, stage)
    played(shelf, stage, "Other")
    (shelf.folder / f"{run}.jsonl").unlink()
    said = followspot("doctor")[1]
    assert f"The run {run}, which had 4 steps, is not here any more" in said
    assert "It will not be mentioned again." in followspot("doctor", stdin="yes\n")[1]
    assert followspot("doctor")[0] == 0


def test_a_run_that_is_open_elsewhere_is_not_mended(shelf, stage, followspot):
    performance = Performance.begin(shelf, stage, "Open elsewhere")
    spoil(shelf, performance.record.run, lambda data: data + b"torn")
    code, _, told = followspot("doctor", stdin="yes\n")
    performance.close()
    assert code == 1
    assert "is open in another terminal (process " in told


def test_a_long_tail_that_is_none_of_ours_is_told(shelf, stage, followspot):
    spoil(shelf, played(shelf, stage), lambda data: data + bytes(20_000))
    assert "The end of this file is damaged" in followspot("runs")[1]
    assert "[Mia: " in followspot("--plain", "--resume", "1", stdin="history\nquit\n")[1]
