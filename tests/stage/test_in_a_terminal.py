"""The column in a real pseudo-terminal: read, resized in the middle, skipped in another process."""

from __future__ import annotations

from game.house.performance import Performance
from tests.terminal import Terminal


def test_the_same_words_are_in_sight_after_a_resize_and_the_next_process_can_skip_them(shelf, stage):
    performance = Performance.begin(shelf, stage, "A night out")
    first = performance.moment.offers[0]
    words = performance.run.passages[-1].paragraphs
    last = " ".join(words[-1].replace("*", "").split()[-3:])
    performance.close()
    saves = str(shelf.folder)
    with Terminal("--saves", saves, "--resume", columns=100, rows=30) as terminal:
        terminal.wait_for("? help")
        terminal.read_on()
        for columns, rows in ((40, 15), (60, 20), (40, 15), (100, 30)):
            terminal.resize(columns, rows)
            terminal.wait_for("▸", last, "? help")
        terminal.press("\r")  # the first option is lit
        terminal.wait_for(first.label)
        terminal.press("q")
        terminal.child.expect("followspot --resume")
        terminal.child.wait()
    Performance.begin(shelf, stage, "Another").close()
    with Terminal("--saves", saves, "--resume", "Another", columns=40, rows=15) as terminal:
        terminal.wait_for("? help")
        terminal.press("\t")
        terminal.wait_for("▸", last)
