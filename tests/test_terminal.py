"""Played for real: in a pseudo-terminal, killed without warning, and resumed."""

from __future__ import annotations

import random
import re
import signal
import time
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace

from game.house.performance import Performance
from tests.terminal import Terminal

if TYPE_CHECKING:
    from game.play.machine import Stage
    from game.shelf import Record, Shelf


def test_a_run_is_played_killed_and_resumed_where_it_was(tmp_path):
    saves = str(tmp_path)
    with Terminal("--saves", saves) as terminal:
        terminal.wait_for("F O L L O W S P O T", "Begin a new run")
        terminal.press("\r")
        terminal.wait_for("THE RAMP")
        terminal.read_on()
        terminal.wait_for("Settle on a Prius")
        terminal.press("j")
        terminal.press("\r")
        terminal.wait_for("REWIND")
        terminal.child.kill(signal.SIGKILL)
        terminal.child.wait()
    with Terminal("--saves", saves, "--resume", columns=120, rows=36) as terminal:
        terminal.wait_for("REWIND", "saved")
        terminal.read_on()
        terminal.press("u")
        terminal.wait_for("▸ a Settle on a Prius")
        terminal.press("a")  # it is lit already, so its key takes it
        terminal.wait_for("Mia tips the visor")
        terminal.press("q")
        terminal.child.expect("followspot --resume")
        terminal.child.wait()
        assert terminal.child.exitstatus == 0


def test_the_words_of_the_title_do_not_wait_for_its_picture(tmp_path):
    with Terminal("--saves", str(tmp_path)) as terminal:
        terminal.child.expect("Begin a new run")
        written = cast("bytes", terminal.child.before).decode()
        inks = set(re.findall(r"\x1b\[([0-9;]+)m▀", written))
        assert len(inks) == 1  # the band is there, and dark


def test_a_kill_at_any_moment_loses_no_choice_that_was_called_saved(shelf, stage, capsys, pytestconfig):
    """Kills as the game starts, as a choice is made, and when the screen has shown it; each run is resumed twice."""
    draw = random.Random(11)
    kills = pytestconfig.getoption("kills")
    run, shown, kept = "", 0, 0
    for _ in range(kills):
        if not run:
            performance = Performance.begin(shelf, stage, "Killed")
            performance.close()
            run = performance.record.run
        before = len(shelf.read(run).choices)
        moment = draw.choice(("starting", "choosing", "choosing", "chosen"))
        with Terminal("--saves", str(shelf.folder), "--resume", run, columns=60, rows=70) as terminal:
            if moment == "starting":
                time.sleep(draw.random() * 0.8)  # the moment is the point here; nothing is waited for
            else:
                terminal.wait_for("saved")
                terminal.read_on()
                marked = terminal.text
                terminal.press("\r")
                if moment == "chosen":
                    terminal.wait_for("saved", other_than=marked)
                else:
                    time.sleep(draw.random() * 0.08)
            terminal.child.kill(signal.SIGKILL)
            terminal.child.wait()
        record, again = (resumed(shelf, stage, run) for _ in range(2))
        assert record == again
        performance = Performance.resume(shelf, stage, run)
        carries = any(offer.carries for offer in performance.moment.offers)
        count = len(record.choices)
        # Where a phrase is asked for, Enter opens the piano and makes no choice.
        assert count in ({before + 1} if moment == "chosen" and not carries else {before, before + 1})
        shown += moment == "chosen" and not carries
        kept += count > before
        if carries:
            performance.take("hear_the_phrase", "E4 G4 B4")
        performance.close()
        run = run if performance.moment.offers else ""
    with capsys.disabled():
        print(f"\n{kills} kills: {kept} choices kept, {shown} of them shown as saved before the kill, none lost")


def resumed(shelf: Shelf, stage: Stage, run: str) -> Record:
    """Resume a run and leave it, and give what its file said."""
    performance = Performance.resume(shelf, stage, run)
    performance.close()
    assert len(performance.run.decisions) == len(performance.record.branch())
    return replace(performance.record, notices=())


def test_a_terminal_that_cannot_draw_gets_lines(tmp_path):
    with Terminal("--saves", str(tmp_path), TERM="dumb") as terminal:
        terminal.wait_for("HERS", "1. Settle on a Prius")
        terminal.press("quit\r")
        terminal.child.wait()


def test_a_second_terminal_on_one_run_is_refused_politely(shelf, stage):
    performance = Performance.begin(shelf, stage, "Mine")
    with Terminal("--plain", "--saves", str(shelf.folder), "--resume", "Mine") as terminal:
        terminal.child.expect("This run is open in another terminal")
        terminal.press("leave\r")
        terminal.child.wait()
        assert terminal.child.exitstatus == 1
    performance.close()


def test_a_fault_of_the_program_s_own_leaves_a_sentence_and_no_traceback(tmp_path):
    broken = (
        "import sys\n"
        "from game.cli import main\n"
        "from game.stage.screens.play import PlayScreen\n"
        "PlayScreen.action_undo = lambda self: 1 / 0\n"
        "sys.exit(main())\n"
    )
    with Terminal("--saves", str(tmp_path), code=broken, TMPDIR=str(tmp_path)) as terminal:
        terminal.wait_for("Begin a new run")
        terminal.press("\r")
        terminal.wait_for("THE RAMP")
        terminal.press("u")
        terminal.child.expect("Followspot has failed")
        terminal.child.wait()
        assert terminal.child.exitstatus == 1
    (report,) = tmp_path.glob("followspot-crash-*.txt")
    assert "ZeroDivisionError" in report.read_text(encoding="utf-8")
