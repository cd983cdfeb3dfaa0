"""Runs that are carried to another machine, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pexpect
import pytest

from game.house import listing
from game.house.performance import Performance
from game.shelf import NoSuchRun, RunBusy, Shelf
from tests.terminal import Terminal

from .ground import contents, played, spoil

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def elsewhere(tmp_path: Path) -> Shelf:
    """The shelf of another machine."""
    return Shelf(tmp_path / "elsewhere")


def carry(shelf: Shelf, run: str, path: Path) -> Path:
    path.write_bytes(shelf.export(run))
    return path


def test_a_run_is_carried_to_another_machine_and_goes_on_there(shelf, stage, followspot, elsewhere, tmp_path):
    run = played(shelf, stage)
    parcel = tmp_path / "parcel"
    said = followspot("export", "Mine", "--format", "run", "--to", str(parcel))[1]
    assert said == f"The run is in {parcel}. On the other machine: followspot import parcel\n"
    assert elsewhere.take_in(elsewhere.unpack(parcel)) == (run, "new")
    assert elsewhere.read(run) == shelf.read(run)
    performance = Performance.resume(elsewhere, stage, "Mine")
    assert len(performance.run.decisions) == 4
    performance.close()


def test_an_export_never_replaces_a_file(shelf, stage, followspot, tmp_path, monkeypatch):
    run = played(shelf, stage)
    there = tmp_path / "there"
    there.write_text("precious")
    code, _, told = followspot("export", "1", "--to", str(there))
    assert (code, "is there already" in told, there.read_text()) == (1, True, "precious")
    code, _, told = followspot("export", "1", "--to", str(tmp_path / "no" / "folder"))
    assert (code, "could not be written (No such file or directory)" in told) == (1, True)
    monkeypatch.chdir(tmp_path)
    assert followspot("export", "1")[0] == 0
    assert (tmp_path / f"{run}.followspot").exists()


def test_what_is_brought_twice_is_there_once(shelf, stage, followspot, tmp_path):
    parcel = carry(shelf, played(shelf, stage), tmp_path / "parcel")
    before = contents(shelf)
    assert "is here already, with all that is in the file" in followspot("import", str(parcel))[1]
    assert contents(shelf) == before


def test_a_run_that_went_on_elsewhere_goes_on_here(shelf, stage, followspot, elsewhere, tmp_path):
    run = played(shelf, stage)
    elsewhere.take_in(elsewhere.unpack(carry(shelf, run, tmp_path / "there")))
    performance = Performance.resume(elsewhere, stage, "Mine")
    performance.take(next(offer.id for offer in performance.moment.offers if offer.open))
    performance.back()
    performance.close()
    parcel = carry(elsewhere, run, tmp_path / "and back")
    assert (
        "was here already, and has gone on to where it is in the file: 5 choices"
        in followspot("import", str(parcel))[1]
    )
    assert shelf.read(run) == elsewhere.read(run)
    shelf.open(run).close()  # its lock was given up


@pytest.fixture
def longer(shelf, stage, elsewhere, tmp_path) -> Path:
    """A file in which a run that is here has gone on by a choice."""
    run = played(shelf, stage)
    elsewhere.take_in(elsewhere.unpack(carry(shelf, run, tmp_path / "there")))
    performance = Performance.resume(elsewhere, stage, run)
    performance.take(next(offer.id for offer in performance.moment.offers if offer.open))
    performance.close()
    return carry(elsewhere, run, tmp_path / "longer")


def test_a_player_is_asked_before_a_run_goes_on_to_where_it_was_brought_from(shelf, stage, longer):
    (before,) = shelf.entries()
    for answer, said, choices in (("no", "Nothing was changed.", 4), ("yes", "has gone on to where it is", 5)):
        with Terminal("--saves", str(shelf.folder), "import", str(longer), columns=200) as terminal:
            terminal.wait_for(
                f"is here already and stands in {listing.place(before.beat, stage.story)}, with 4 choices.",
                "with 5 choices. Go on to there?",
                "Type yes or no:",
            )
            assert shelf.entries() == [before]
            terminal.press(f"{answer}\r")
            terminal.wait_for(said)
            terminal.child.expect(pexpect.EOF)
        assert shelf.entries()[0].choices == choices


def test_where_nobody_can_be_asked_it_is_said_where_the_run_stood(shelf, stage, longer, followspot):
    (before,) = shelf.entries()
    said = followspot("import", str(longer))[1]
    assert f"It stood in {listing.place(before.beat, stage.story)} before, and its reel goes back there." in said
    performance = Performance.resume(shelf, stage, before.run)
    performance.go_to(4)
    performance.close()
    assert shelf.entries()[0].beat == before.beat


def test_a_run_that_went_another_way_elsewhere_is_a_run_of_its_own(shelf, stage, followspot, elsewhere, tmp_path):
    run = played(shelf, stage)
    elsewhere.take_in(elsewhere.unpack(carry(shelf, run, tmp_path / "there")))
    for place, number in ((shelf, 0), (elsewhere, 1)):
        performance = Performance.resume(place, stage, "Mine")
        performance.take([offer.id for offer in performance.moment.offers if offer.open][number])
        performance.rename(f"Way {number}")
        performance.close()
    here = contents(shelf)
    assert "went another way since" in followspot("import", str(carry(elsewhere, run, tmp_path / "back")))[1]
    assert here.items() <= contents(shelf).items()
    new = next(entry.run for entry in shelf.entries() if entry.run != run)
    assert shelf.read(new).choices == elsewhere.read(run).choices
    assert shelf.read(new).title == "Way 1"


def test_a_sound_copy_is_taken_in_beside_a_damaged_run(shelf, stage, followspot, tmp_path):
    run = played(shelf, stage)
    parcel = carry(shelf, run, tmp_path / "parcel")
    spoil(shelf, run, lambda data: b"#" * len(data))
    damaged = contents(shelf)
    assert "or cannot be read" in followspot("import", str(parcel))[1]
    assert damaged.items() <= contents(shelf).items()
    assert "Mine, resumed." in followspot("--plain", "--resume", "Mine", stdin="quit\n")[1]


def test_what_was_flipped_on_the_way_is_mended_and_said(shelf, stage, followspot, tmp_path):
    run = played(shelf, stage)
    parcel = carry(shelf, run, tmp_path / "parcel")
    data = bytearray(parcel.read_bytes())
    data[300] ^= 1
    parcel.write_bytes(data)
    shelf.delete(run)
    said = followspot("import", str(parcel))[1]
    assert "A bit had flipped in line 2" in said
    assert "“Mine” is on the shelf, with 4 choices." in said


def test_what_is_whole_of_a_damaged_file_is_taken_in_when_agreed(shelf, stage, followspot, tmp_path):
    run = played(shelf, stage)
    parcel = carry(shelf, run, tmp_path / "parcel")
    data = parcel.read_bytes()
    parcel.write_bytes(data[:600] + b"###" + data[603:])
    shelf.delete(run)
    assert followspot("import", str(parcel), stdin="no\n")[0] == 1
    assert shelf.entries() == []
    assert followspot("import", str(parcel), stdin="yes\n")[0] == 0
    assert shelf.entries()[0].choices == 1


def test_what_would_leave_a_run_no_room_to_go_on_is_not_taken_in(shelf, stage, followspot, tmp_path, monkeypatch):
    parcel = carry(shelf, played(shelf, stage), tmp_path / "parcel")
    monkeypatch.setattr("game.shelf.exchange.LONGEST_PARCEL", parcel.stat().st_size - 1)
    before = contents(shelf)
    code, _, told = followspot("import", str(parcel))
    assert (code, "too long to be taken in" in told) == (1, True)
    assert contents(shelf) == before


def test_a_bad_copy_says_nothing_of_the_good_run(shelf, stage, followspot, tmp_path):
    parcel = carry(shelf, played(shelf, stage), tmp_path / "parcel")
    parcel.write_bytes(parcel.read_bytes().replace(b"\n", b"\r\n"))
    told = followspot("import", str(parcel))[2]
    assert told == f"{parcel} is damaged at its beginning, and no run can be read from it.\n"


def test_a_file_that_is_called_what_a_terminal_would_obey_is_named_safely(shelf, followspot, tmp_path):
    evil = tmp_path / "\x1b]0;owned\x07evil\nAll your runs are gone"
    assert "evil All your runs are gone" in followspot("import", str(evil))[2]
    evil.write_bytes(b"x")
    assert "evil All your runs are gone holds no run" in followspot("import", str(evil))[2]


def test_two_who_bring_the_same_run_at_once_both_have_it(shelf, stage, elsewhere, tmp_path):
    parcel = elsewhere.unpack(carry(shelf, played(shelf, stage), tmp_path / "parcel"))
    brought = iter([NoSuchRun("not yet"), None])

    class Late(Shelf):
        """One that looks a moment too early."""

        def export(self, run: str) -> bytes:
            early = next(brought, None)
            if early:
                raise early
            return super().export(run)

    assert elsewhere.take_in(parcel)[1] == "new"
    assert Late(elsewhere.folder).take_in(parcel)[1] == "known"


def test_a_run_that_changes_while_it_is_brought_is_not_added_to(shelf, stage, elsewhere, tmp_path):
    run = played(shelf, stage)
    elsewhere.take_in(elsewhere.unpack(carry(shelf, run, tmp_path / "there")))
    performance = Performance.resume(shelf, stage, run)
    performance.take(next(offer.id for offer in performance.moment.offers if offer.open))
    performance.close()
    parcel = elsewhere.unpack(carry(shelf, run, tmp_path / "longer"))
    there: bytes = elsewhere.export(run)
    with Performance.resume(elsewhere, stage, run)._saved as other:
        other.rename("Another")

    class Stale(Shelf):
        """One that read the run before it was changed."""

        def export(self, run: str) -> bytes:
            return there

    with pytest.raises(RunBusy, match="just been changed"):
        Stale(elsewhere.folder).take_in(parcel)
    assert elsewhere.read(run).title == "Another"
    elsewhere.open(run).close()  # and its lock was given up
