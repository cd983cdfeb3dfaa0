"""Plain mode, as a player at a pipe has it."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

import pytest

from game.house.performance import Performance
from game.plain.face import HINT, PlainFace
from game.play.machine import Stage
from game.play.moment import moment_of
from game.play.run import begin
from game.shelf import RunBusy, RunDamaged
from tests.ended import ended, saved
from tests.small import small
from tests.stage.evening import evening

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.shelf import Shelf


@pytest.fixture(scope="module")
def stage() -> Stage:
    """The evening of the tests of the stage, which stays as it is while the game's own story changes."""
    return Stage(evening())


def play(shelf: Shelf, stage, *lines: str, name: str | None = None, wrap: int = 0) -> str:
    out = io.StringIO()
    assert PlainFace(shelf, stage, io.StringIO("\n".join(lines) + "\n"), out, wrap).play(name) == 0
    return out.getvalue()


def answers(stage, *wanted: str, lead: str = "mia", phrase: str = "") -> list[str]:
    """Give what to type to take each of `wanted` where it is offered, else the first of `lead`'s, up to the end.

    The phrase, where it is asked for, is left to him unless there is one. The answers stop before a last wanted that
    is out of reach.
    """
    run, typed = begin(stage), []
    while offers := moment_of(run).offers:
        by_id = {offer.id: number for number, offer in enumerate(offers, 1)}
        first = next(offer.id for offer in offers if offer.who == lead and offer.open)
        option = next((option for option in wanted if option in by_id), first)
        typed.append(str(by_id[option]))
        if not offers[by_id[option] - 1].open:
            break
        carries = offers[by_id[option] - 1].carries
        typed += [phrase] if carries else []
        run = run.take(option, "E4 G4 B4" if carries else "")
    return typed


def test_a_run_from_the_ramp_to_the_doors_of_spring(shelf, stage):
    said = play(shelf, stage, *answers(stage), "quit")
    assert "WINTER · the ramp" in said
    assert "* * * WINTER * * *" in said
    assert "* * * SPRING * * *" in said
    assert "To be continued. Spring is still being written." in said


def test_hers_and_his_are_numbered_through(shelf, stage):
    said = play(shelf, stage, "1", "quit")
    assert re.search(r"HERS\n  1\. .*\n  2\. .*\n\nHIS\n  3\. .*\n  4\. ", said)


def test_a_cut_says_that_it_is_across_town(shelf, stage):
    assert "HIS (across town)" in play(shelf, Stage(small()), "1", "1", "quit")


def test_each_picture_has_a_sentence_and_each_tune_a_caption(shelf, stage):
    said = play(shelf, stage, *answers(stage, lead="sebastian"), "quit")
    assert "[Picture: A ramp full of cars" in said
    assert "[Music: A piano: " in said


def test_a_run_is_resumed_and_taken_back(shelf, stage):
    play(shelf, stage, "1", "2", "title A night out", "quit")
    said = play(shelf, stage, "undo", "undo", "undo", "quit", name="a night out")
    assert said.startswith("A night out, resumed.")
    assert said.count("The last choice is taken back.") == 2
    assert "There is nothing to take back" in said


def test_the_end_of_the_input_is_a_way_to_leave(shelf, stage):
    play(shelf, stage, "1", "1")
    assert len(shelf.entries()) == 1
    assert shelf.entries()[0].choices == 2


def test_the_phrase_is_typed_or_left_to_him(shelf, stage):
    road = answers(stage, phrase="PHRASE")
    road = road[: road.index("PHRASE")]
    said = play(shelf, stage, *road, "h", "c d", "c d e", "quit")
    assert "A phrase is made of the letters a to g" in said
    assert "A phrase has 3 to 12 notes; that was 2." in said
    assert "[Music: A piano: C D E.]" in said
    assert "You want to get up on your toes" in said
    assert "A piano: E G B A G E." in play(shelf, stage, *road, "", "quit")


def test_an_option_out_of_reach_says_why_and_is_not_taken(shelf, stage):
    road = answers(stage, "try_it_laughing", "pay_the_glass")
    said = play(shelf, stage, *road, "quit")
    assert "Put her cab fare in the glass. (Out of reach. The glass is on the piano" in said
    assert "\n> Out of reach. The glass is on the piano" in said
    within_reach = answers(stage, "give_him_a_second", "pay_the_glass")
    assert "[Mia: Put her cab fare in the glass.]" in play(shelf, stage, *within_reach, "quit")


def test_what_makes_no_sense_is_answered_in_a_sentence(shelf, stage):
    said = play(
        shelf, stage, "7", "0", "9999999999999999999", "²", "sing", "\x1b[31mred", "help", "save", "runs", "quit"
    )
    assert "There is no option 7 here; there are 2." in said
    assert "There is no “sing” here." in said
    assert "\x1b" not in said
    assert "undo       take back the last choice" in said
    assert "Saved: “The run of" in said
    assert "1. The run of" in said


def test_lines_are_wrapped_on_a_terminal(shelf, stage):
    said = play(shelf, stage, "1", "1", "history", "quit", wrap=60)
    assert max(map(len, said.splitlines())) <= 60


def test_nothing_is_cut_on_a_narrow_terminal(shelf, stage, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    said = play(shelf, stage, "help", "1", "skip", "sing", "undo", "runs", "save", "history", "quit", wrap=76)
    assert max(len(line.removeprefix("> ")) for line in said.splitlines()) <= 39


def test_the_first_menu_says_what_a_press_does_until_there_was_a_choice(shelf):
    small_stage = Stage(small())
    said = play(shelf, small_stage, "", "1", "undo", "quit")
    assert said.count(HINT) == 2
    assert said.rindex(HINT) < said.index("[Mia: Listen at the door first.]")
    assert HINT not in play(shelf, small_stage, "quit")


def test_skip_passes_over_what_was_read_and_nothing_else(shelf):
    small_stage = Stage(small())
    play(shelf, small_stage, "1", "2", "3", "quit")
    said = play(shelf, small_stage, "skip", "1", "1", "undo", "again", "skip", "1", "quit")
    first, listened, mia, back, again, _, told = said.split("\n> ")[1:8]
    assert "A door, in a wall." in said[: said.index(first)], "skipping is not on when play begins"
    assert "[Mia: Listen at the door first.] (Read before.)" in listened
    assert "She listens." not in listened
    assert "The scene turns. (Read before.)" in listened
    assert "HERS" in listened
    assert "She knocks." in mia, "it is new on this machine"
    assert "Listen at the door first.] (Read before.)" in back
    assert "She listens." in again
    assert "She knocks." in told


def test_what_was_not_passed_yet_is_not_skipped(shelf):
    small_stage = Stage(small())
    play(shelf, small_stage, "1", "quit")
    said = play(shelf, small_stage, "skip", "1", "quit")
    assert "She listens." in said


def test_history_holds_the_choices(shelf, stage):
    said = play(shelf, stage, "1", "history", "quit")
    assert said.count("[Mia: Settle on a hatchback with a green ribbon.]") == 2


def test_what_is_whole_of_a_damaged_run_is_offered(shelf, stage):
    play(shelf, stage, "1", "1", "1", "1", "quit")
    path = next(shelf.folder.glob("*.jsonl"))
    lines = path.read_bytes().splitlines(keepends=True)
    lines[2] = lines[2].replace(b"a", b"z")
    path.write_bytes(b"".join(lines))
    with pytest.raises(RunDamaged):
        play(shelf, stage, "no", name="1")
    said = play(shelf, stage, "yes", "save", "quit", name="1")
    assert "Type yes to do so" in said
    assert "(what is whole of it)”, 1 choice." in said
    assert path.read_bytes() == b"".join(lines)
    assert len(shelf.entries()) == 2


def test_a_run_that_another_terminal_has_can_be_read_or_copied(shelf, stage):
    other = Performance.begin(shelf, stage, "Mine")
    other.take(other.moment.offers[0].id)
    with pytest.raises(RunBusy, match=r"is open in another terminal \(process \d+\)"):
        play(shelf, stage, "quit", name="Mine")
    said = play(shelf, stage, "read", name="Mine")
    assert "[Mia: Settle on a hatchback with a green ribbon.]" in said
    assert len(shelf.entries()) == 1
    said = play(shelf, stage, "copy", "save", "1", "quit", name="Mine")
    assert "Saved: “Mine (a copy)”, 1 choice." in said
    other.take(other.moment.offers[0].id)
    other.close()
    assert {entry.title: entry.choices for entry in shelf.entries()} == {"Mine": 2, "Mine (a copy)": 2}


@pytest.mark.parametrize("word", ["save", "quit"])
def test_it_is_not_called_saved_when_the_file_is_gone(shelf, stage, tmp_path, word):
    class Typed(io.StringIO):
        def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]
            for path in shelf.folder.glob("*.jsonl"):
                path.rename(tmp_path / path.name)
            return f"{word}\n" if not heard.getvalue().count("This is not saved") else ""

    heard = io.StringIO()
    PlainFace(shelf, stage, Typed(), heard, 0).play(None)
    assert "This is not saved" in heard.getvalue()
    assert "Saved" not in heard.getvalue()


def test_at_the_end_there_is_a_playbill_and_a_way_back_to_any_hinge(shelf, story):
    whole = Stage(story)
    run = ended(whole, 1)
    saved(shelf, run, "To the end")
    said = play(shelf, whole, "playbill", "rewind 9", "rewind 2", "undo", "quit", name="To the end")
    assert "THE END: A look and a nod." in said
    assert "IN ORDER OF THE LIGHT:" in said
    assert "ENDINGS SEEN HERE:\nA look and a nod\n(1 other not seen yet)" in said
    assert "What could have been\n" not in said.partition("ENDINGS SEEN HERE")[2]
    assert "They went together." not in said
    assert "What lies the other way has not been seen here yet." in said
    assert "There is no such hinge; type rewind and a number from 1 to 6." in said
    assert f"Back at “{story.roads['keith'].title}”." in said
    resumed = Performance.resume(shelf, whole, "To the end")
    resumed.close()
    assert len(resumed.record.choices) == len(run.decisions)
    assert resumed.run.now.roads["keith"] == "open"


def test_the_playbill_waits_for_the_end_and_another_run_can_be_begun(shelf, stage):
    said = play(shelf, stage, "1", "playbill", "new", "runs", "quit")
    assert "The playbill is printed when the run has come to its end." in said
    assert len(shelf.entries()) == 2


def test_a_run_is_closed_before_another_is_begun(shelf, stage, monkeypatch):
    events: list[str] = []

    def heard(event: str, do: Callable[..., object]) -> Callable[..., object]:
        def called(*given: object) -> object:
            events.append(event)
            return do(*given)

        return called

    monkeypatch.setattr(Performance, "begin", heard("begun", Performance.begin))
    monkeypatch.setattr(Performance, "close", heard("closed", Performance.close))
    play(shelf, stage, "1", "new", "1", "quit")
    assert events == ["begun", "closed", "begun", "closed"]
