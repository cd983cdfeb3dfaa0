"""The play screen, as a player has it: paged, lit, taken, saved, and the same place at another size."""

from __future__ import annotations

import re

import pytest
from textual.widgets import Input, OptionList

from game.house.performance import Performance
from game.shelf import Shelf
from game.stage.app import FollowspotApp
from game.stage.screens.ask import PickScreen
from game.stage.screens.history import HistoryScreen
from game.stage.screens.play import PlayScreen
from game.stage.screens.runs import RunsScreen
from game.stage.screens.title import TitleScreen
from game.stage.settings import Settings, load_settings
from game.stage.widgets.keyboard import Keyboard
from game.stage.widgets.page import Page
from tests.stage.evening import TO_THE_LAMP


def screen_text(app) -> str:
    return "\n".join(strip.text.rstrip() for strip in app.screen._compositor.render_strips())


def said(app) -> str:
    """Give what the screen says with its lines joined, however it is wrapped, and without pictures and frames."""
    return " ".join(re.sub("[▀▎]", " ", screen_text(app)).split())


def lit(app) -> str:
    """Give the first row of what the light is on: its key and its label."""
    (found,) = re.findall(r"▸ (\S  .+?)(?:\s{3,}|$)", screen_text(app), re.MULTILINE)
    return str(found)


def where(app, words: str) -> tuple[int, int]:
    """Give the column and the row where `words` stand on the screen."""
    return next((row.index(words), y) for y, row in enumerate(screen_text(app).splitlines()) if words in row)


async def read_on(pilot) -> None:
    for _ in range(400):
        if pilot.app.screen.page.choosing:
            return
        await pilot.press("space")
        await pilot.pause()
    raise AssertionError("the text does not end")


SIZES = [(120, 36), (80, 24), (40, 15), (200, 50)]


@pytest.mark.parametrize("size", SIZES)
async def test_a_run_begins_on_the_ramp(curtain, shelf, size):
    app = curtain()
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, TitleScreen)
        assert "F O L L O W S P O T" in screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "Four hundred cars stand on the ramp" in said(app)
        await read_on(pilot)
        assert "MIA" in screen_text(app)
        assert "Settle on a hatchback with a green ribbon." in said(app)
        assert "Swing to a convertible and its tape deck." in said(app)
        await pilot.press("enter")
        await pilot.pause()
        assert shelf.entries()[0].choices == 1


async def test_space_never_takes_an_option(curtain, shelf):
    app = curtain("settle_on_the_hatchback")
    async with app.run_test(size=(80, 24)) as pilot:
        for _ in range(30):
            await pilot.press("space")
        assert shelf.entries()[0].choices == 1


async def test_the_home_row_lights_and_then_takes(curtain, shelf):
    app = curtain("settle_on_the_hatchback")
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        await pilot.press("k")
        await pilot.pause()
        assert lit(app).startswith("k  Wait")
        assert shelf.entries()[0].choices == 1
        await pilot.press("k")
        await pilot.pause()
        assert app.performance.run.now.took[-1] == "wait_like_a_gentleman"


async def test_arrows_swing_the_light_and_numbers_count_through(curtain):
    app = curtain("settle_on_the_hatchback")
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        await read_on(pilot)

        assert lit(app).startswith("a ")
        await pilot.press("down")
        assert lit(app).startswith("s ")
        await pilot.press("right")
        assert lit(app).startswith("k ")
        await pilot.press("up", "left")
        assert lit(app).startswith("a ")
        await pilot.press("4")
        assert lit(app).startswith("k ")
        await pilot.press("4")
        await pilot.pause()
        assert app.performance.run.now.took[-1] == "wait_like_a_gentleman"


async def test_the_mouse_does_it_too(curtain):
    app = curtain("settle_on_the_hatchback")
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        while not app.screen.page.choosing:
            await pilot.click(Page)
            await pilot.pause()
        await pilot.hover(offset=where(app, "j  "))
        await pilot.pause()
        assert lit(app).startswith("j ")
        await pilot.click(offset=where(app, "k  "))
        await pilot.pause()
        assert app.performance.run.now.took[-1] == "wait_like_a_gentleman"


async def test_the_cursor_is_on_the_light(curtain):
    app = curtain("settle_on_the_hatchback")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        await pilot.press("j")
        await pilot.pause()
        assert app.cursor_position == where(app, "▸")


async def test_undo_takes_back_and_the_branch_is_on_the_reel(curtain):
    app = curtain("settle_on_the_hatchback", "try_it_laughing")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("u")
        await pilot.pause()
        assert len(app.performance.run.decisions) == 1
        await pilot.press("m")
        await pilot.pause()
        assert "Try the line with a laugh in it." in said(app)
        assert "○" in screen_text(app)
        await pilot.press("end", "enter")
        await pilot.pause()
        assert app.performance.run.now.took == ("settle_on_the_hatchback", "try_it_laughing")


async def test_history_help_and_settings_come_and_go(curtain):
    app = curtain("settle_on_the_hatchback")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("h")
        await pilot.pause()
        assert "What has been" in screen_text(app)
        assert "Four. In the next lane" in screen_text(app)
        await pilot.press("escape", "question_mark")
        await pilot.pause()
        assert "You are the follow-spot." in screen_text(app)
        await pilot.press("escape", "comma")
        await pilot.pause()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert app.theme == "contrast"
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, PlayScreen)


async def test_the_phrase_is_played_on_the_piano(curtain):
    app = curtain(*TO_THE_LAMP)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        await pilot.press("a", "enter")
        await pilot.pause()
        assert "The theme is yours." in screen_text(app)
        await pilot.press("enter")
        assert app.performance.run.now.theme == ""
        await pilot.press("d", "w", "backspace", "g")
        keyboard = app.screen.query_one(Keyboard)
        await pilot.click(keyboard, offset=(2, 4))
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert app.performance.run.now.theme == "E4 G4 C4"


async def test_one_key_lets_him_play_and_another_changes_ones_mind(curtain):
    app = curtain(*TO_THE_LAMP)
    async with app.run_test(size=(40, 15)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        await pilot.press("enter", "escape")
        await pilot.pause()
        assert app.performance.run.now.theme == ""
        await pilot.press("enter", "space")
        await pilot.pause()
        assert app.performance.run.now.theme == "E4 G4 B4 A4 G4 E4"


async def test_an_option_out_of_reach_says_why(curtain, shelf):
    app = curtain(*TO_THE_LAMP)
    async with app.run_test(size=(120, 36), notifications=True) as pilot:
        await pilot.pause()
        app.performance.take("hear_the_phrase", "C4 D4 E4")
        app.screen.read()
        await read_on(pilot)
        assert "and she stayed by the coats." in said(app)
        await pilot.press("a", "a")
        await pilot.pause()
        assert "Out of reach. The glass is on the piano" in said(app)
        assert shelf.entries()[0].choices == len(TO_THE_LAMP) + 1


async def test_a_second_stage_on_one_run_is_told_who_has_it_and_can_read_it(curtain, shelf, evening_stage):
    app = curtain("settle_on_the_hatchback")
    other = Performance.resume(shelf, evening_stage, "1")
    before = shelf.read(other.record.run)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, PickScreen)
        assert "This run is open in another terminal" in said(app)
        await pilot.press("down", "enter")
        await pilot.pause()
        assert isinstance(app.screen, HistoryScreen)
        assert "Light comes in over the dash" in said(app)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, TitleScreen)
    assert shelf.read(other.record.run) == before
    other.close()


async def test_a_second_stage_can_go_on_in_a_copy(curtain, shelf, evening_stage):
    app = curtain("settle_on_the_hatchback")
    other = Performance.resume(shelf, evening_stage, "1")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("down", "down", "enter")
        await pilot.pause()
        assert isinstance(app.screen, PlayScreen)
        assert app.performance
        assert app.performance.record.title == "A night out (a copy)"
        assert [choice.option for choice in app.performance.record.choices] == ["settle_on_the_hatchback"]
        other.take(other.moment.offers[0].id)  # both go on
    other.close()
    assert {entry.choices for entry in shelf.entries()} == {1, 2}


async def test_a_second_stage_can_leave_it(curtain, shelf, evening_stage):
    app = curtain("settle_on_the_hatchback")
    other = Performance.resume(shelf, evening_stage, "1")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, TitleScreen)
    other.close()
    assert len(shelf.entries()) == 1


async def test_runs_are_listed_renamed_and_deleted_when_asked_twice(curtain, shelf, evening_stage):
    app = curtain("settle_on_the_hatchback")
    Performance.begin(shelf, evening_stage, "Another").close()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("r")
        await pilot.pause()
        assert isinstance(app.screen, RunsScreen)
        runs = app.screen.query_one(OptionList)
        runs.highlighted = next(n for n, entry in enumerate(shelf.entries()) if entry.title == "Another")
        await pilot.press("t")
        await pilot.pause()
        app.screen.query_one(Input).value = "[/x] \x1b[31mRed"
        await pilot.press("enter")
        await pilot.pause()
        assert "[/x] Red" in screen_text(app)
        assert {entry.title for entry in shelf.entries()} == {"A night out", "[/x] Red"}
        await pilot.press("x")
        await pilot.pause()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert len(shelf.entries()) == 2
        await pilot.press("down", "enter")
        await pilot.pause()
        assert [entry.title for entry in shelf.entries()] == ["A night out"]
        await pilot.press("x")
        await pilot.pause()
        assert isinstance(app.screen, RunsScreen)


async def test_a_run_waits_at_the_doors_of_an_act_that_is_not_written(curtain):
    app = curtain(*TO_THE_LAMP)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.performance.take("hear_the_phrase", "C4 D4 E4")
        app.performance.take("walk_to_the_lamp")
        app.screen.read()
        await pilot.pause()
        await read_on(pilot)
        assert app.theme == "spring"
        assert "S P R I N G" in screen_text(app)
        assert "Spring is still being written." in said(app)
        await pilot.press("enter", "a", "right", "down")
        await pilot.press("u")
        await pilot.pause()
        assert app.performance.moment.beat == "lamp"


async def test_leaving_gives_up_the_run_for_another_terminal(curtain, shelf, evening_stage):
    app = curtain("settle_on_the_hatchback")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("q")
        await pilot.pause()
    assert "followspot --resume" in app.return_value
    Performance.resume(shelf, evening_stage, "1").close()


async def test_options_of_earlier_runs_are_marked(curtain, shelf, evening_stage):
    with_it = Performance.begin(shelf, evening_stage, "Earlier")
    with_it.take("swing_to_the_convertible")
    with_it.close()
    app = curtain()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        app.begin_run()
        await pilot.pause()
        await read_on(pilot)
        await pilot.press("j")
        await pilot.pause()
        assert "Swing to a convertible and its tape deck.  · before" in screen_text(app)
        assert "green ribbon.  · before" not in screen_text(app)


@pytest.mark.parametrize("size", [(1, 1), (10, 3), (20, 6), (300, 80)])
async def test_no_size_is_too_small_or_too_large(curtain, size):
    app = curtain("settle_on_the_hatchback")
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await pilot.press(*["space"] * 8, "down", "enter", "pageup")
        for screen in ("h", "m", "r", "question_mark", "comma"):
            await pilot.press(screen)
            await pilot.pause()
            await pilot.press("escape")


async def test_keys_can_be_changed_in_the_settings_file(curtain, shelf):
    (shelf.folder / "settings.json").write_text('{"motion": "none", "keys": {"undo": "z"}}')
    app = curtain("settle_on_the_hatchback")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("u")
        assert len(app.performance.run.decisions) == 1
        await pilot.press("z")
        assert len(app.performance.run.decisions) == 0


async def test_the_command_palette_knows_the_keys(curtain):
    app = curtain("settle_on_the_hatchback", "try_it_laughing")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        titles = {command.title for command in app.get_system_commands(app.screen)}
        assert {"Undo", "History", "Reel", "Runs", "Settings", "Help", "Leave"} <= titles
        assert not any(title.startswith(("Hers 1", "1")) for title in titles)
        await pilot.press("ctrl+p")
        await pilot.pause()
        await pilot.press(*"undo")
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert len(app.performance.run.decisions) == 1


async def test_what_is_whole_of_a_damaged_run_is_offered(curtain, shelf):
    app = curtain("settle_on_the_hatchback", "try_it_laughing", "show_a_finger")
    path = next(shelf.folder.glob("*.jsonl"))
    lines = path.read_bytes().splitlines(keepends=True)
    lines[2] = lines[2].replace(b"a", b"z")
    path.write_bytes(b"".join(lines))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "Go on from the last whole choice" in said(app)
        await pilot.press("down", "enter")
        await pilot.pause()
        assert app.performance.run.now.took == ("settle_on_the_hatchback",)
    assert path.read_bytes() == b"".join(lines)


async def test_a_folder_that_cannot_be_read_is_told_and_no_fault_of_the_game(tmp_path, story):
    (tmp_path / "file").write_text("")
    app = FollowspotApp(Shelf(tmp_path / "file"), story)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "cannot be read" in said(app)


async def test_settings_that_somebody_broke_are_kept_aside(tmp_path, story):
    broken = '{"motion": "reduced", "keys": {"undo": "z",}}'
    (tmp_path / "settings.json").write_text(broken)
    app = FollowspotApp(Shelf(tmp_path), story)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.set_settings(Settings(motion="none"))
        app.set_settings(Settings(motion="full"))
    assert (tmp_path / "settings.json.broken-1").read_text() == broken
    assert load_settings(tmp_path) == (Settings(motion="full"), "")
    assert not (tmp_path / "settings.json.broken-2").exists()
