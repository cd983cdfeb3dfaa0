"""The column of a beat, as a player has it: it stays, it grows downward, and nothing in it jumps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.events import MouseScrollDown, MouseScrollUp

from game.house.familiar import FILE, Familiar
from game.house.performance import Performance
from game.play.machine import Stage
from game.play.moment import moment_of
from game.play.run import begin
from game.stage.app import FollowspotApp
from game.stage.columns import columns_of, first_new
from game.stage.heard import on_the_keys
from game.stage.menu import HINT
from game.stage.settings import Settings, save_settings
from game.stage.widgets.page import Page
from tests.small import DOOR, small
from tests.stage.test_play import SIZES, read_on, said, screen_text, where

if TYPE_CHECKING:
    from collections.abc import Callable

LONG = " ".join(f"word{number:03}" for number in range(150))
"""More than any terminal of these tests shows at once beside a picture."""


@pytest.fixture
def door(shelf) -> Callable[..., FollowspotApp]:
    """Give the application with a run of the small story on it in which `options` were taken."""

    def up(*options: str, title: str = "A night out", **changed: str) -> FollowspotApp:
        story = small(**changed)
        performance = Performance.begin(shelf, Stage(story), title)
        for option in options:
            performance.take(option)
        performance.close()
        return FollowspotApp(shelf, story, performance.record.run)

    return up


def rows_of_text(app) -> list[str]:
    """Give the rows between picture and footer."""
    return [row for row in screen_text(app).splitlines()[1:-1] if "▀" not in row]


@pytest.mark.parametrize("size", [(120, 36), (80, 24)])
async def test_outcome_and_next_options_come_at_once_below_what_was_read(door, size):
    app = door()
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await read_on(pilot)
        await pilot.press("enter")
        await pilot.pause()
        text = said(app)
        order = ["A door, in a wall.", "Listen at the door first.", "She listens.", "A light goes on.", "Knock on it"]
        assert [text.index(words) for words in order] == sorted(text.index(words) for words in order)
        assert text.count("Listen at the door first.") == 1, "the rest of the menu has gone, and so has this line of it"
        assert "Count the windows" not in text
        assert app.screen.page.choosing


@pytest.mark.parametrize("size", SIZES)
async def test_the_options_stand_right_below_the_last_line(door, size):
    app = door("listen")
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await read_on(pilot)
        assert where(app, "MIA")[1] == where(app, "A light goes on.")[1] + 2
        assert (where(app, "SEBASTIAN")[1] > where(app, "MIA")[1]) == (size[0] < 100), "side by side where it is wide"


async def test_a_beat_begins_a_column_of_its_own(door):
    app = door("listen")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        assert "ONE · a street, night" in said(app)
        await pilot.press("enter")
        await pilot.pause()
        assert "She knocks." in said(app)
        assert "A light goes on." in said(app), "the column stays while its last outcome is read"
        assert "ONE · a street, night reel 1 · saved" in said(app)
        await pilot.press("space")
        await pilot.pause()
        assert "A room. Somebody heard." in said(app)
        assert "She knocks." not in said(app)
        assert "ONE · a house, night reel 2 · saved" in said(app)
        await pilot.press("pageup")
        await pilot.pause()
        assert "She knocks." not in said(app), "another column is history's"


def test_the_columns_of_a_run_are_its_cards_and_its_beats():
    run = begin(Stage(small()))
    columns, since = columns_of(run)
    assert [[passage.kind for passage in column.passages] for column in columns] == [["card"], ["opening"]]
    assert since == (0, 0)
    run = run.take("listen").take("knock")
    columns, since = columns_of(run)
    kinds = [[passage.kind for passage in column.passages] for column in columns]
    assert kinds == [["opening", "outcome", "turn", "outcome"], ["opening"]]
    assert columns[0].read_before(since) == columns[0].passages[:3]
    assert [column.reel for column in columns] == [1, 2]
    columns, _ = columns_of(run.take("sit"))
    assert [column.passages[-1].kind for column in columns] == ["outcome", "waiting"]


async def test_nothing_comes_down_when_the_menu_goes_and_less_comes_in(door):
    app = door("listen", door=DOOR.replace("She listens.", f"{LONG} {LONG}"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        before = rows_of_text(app)
        await pilot.press("enter")
        await pilot.pause()
        after = rows_of_text(app)
        assert "She knocks." in said(app)
        assert after[1] == before[1], "it fits below, so nothing has moved"


async def test_what_was_at_the_top_is_still_in_sight_after_page_up(door):
    app = door(door=DOOR.replace("A door, in a wall.", f"{LONG} {LONG} LAST"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        top = next(word for row in rows_of_text(app) for word in row.split() if word != "▴")
        await pilot.press("pageup")
        await pilot.pause()
        assert top in said(app)


@pytest.mark.parametrize("size", SIZES)
async def test_the_wheel_and_page_up_go_back_and_on_again(door, size):
    app = door(door=DOOR.replace("A door, in a wall.", f"FIRST {LONG} {LONG} LAST"))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await read_on(pilot)
        newest = screen_text(app)
        assert "FIRST" not in newest
        assert "LAST" in newest

        async def until(there, move) -> None:
            for _ in range(40):
                if there():
                    return
                await move()
                await pilot.pause()
            raise AssertionError(f"it never comes: {screen_text(app)}")

        for back, on in (("pageup", "pagedown"), ("backspace", "space")):
            await until(lambda: "FIRST" in screen_text(app), lambda back=back: pilot.press(back))
            await until(lambda: screen_text(app) == newest, lambda on=on: pilot.press(on))
        await until(lambda: "FIRST" in screen_text(app), lambda: pilot._post_mouse_events([MouseScrollUp], Page))
        await until(lambda: screen_text(app) == newest, lambda: pilot._post_mouse_events([MouseScrollDown], Page))


async def test_the_wheel_does_not_begin_another_column(door):
    app = door("listen", "knock")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        for _ in range(9):
            await pilot._post_mouse_events([MouseScrollDown], Page)
        await pilot.pause()
        assert "She knocks." in said(app)
        await pilot.click(Page)
        await pilot.pause()
        assert "A room." in said(app)


async def test_a_light_put_on_from_back_in_the_text_comes_on_and_takes_nothing(door):
    app = door(door=DOOR.replace("A door, in a wall.", f"{LONG} {LONG} LAST"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        for key in ("a", "enter", "j"):
            await pilot.press("pageup")
            await pilot.pause()
            assert "LAST" not in screen_text(app)
            await pilot.press(key)
            await pilot.pause()
            assert "LAST" in screen_text(app)
        assert "▸ j" in screen_text(app)
        assert not app.performance.run.decisions


@pytest.mark.parametrize("paged_back", [False, True])
async def test_every_frame_after_a_resize_is_the_last_one(door, paged_back):
    app = door(door=DOOR.replace("A door, in a wall.", f"{LONG} {LONG} LAST"))
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        if paged_back:
            await pilot.press("pageup")
            await pilot.pause()
            first = next(word for row in rows_of_text(app) for word in row.split() if word != "▴")
        frames: list[str] = []
        paint = app._display

        def watched(screen, renderable):
            frames.append(screen_text(app))
            paint(screen, renderable)

        app._display = watched
        for size in ((100, 30), (80, 24), (60, 20), (40, 15), (40, 16), (41, 16), (200, 50), (120, 36)):
            frames.clear()
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert set(frames) == {screen_text(app)}
            assert all(len(row) <= size[0] for row in screen_text(app).splitlines())
            assert (first if paged_back else "LAST") in said(app), (first, size, screen_text(app))


async def test_a_key_that_changes_nothing_of_the_layout_lays_nothing_out(door):
    app = door()
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        painted: list[str] = []
        paint = app._display

        def watched(screen, renderable):
            painted.append(type(renderable).__name__)
            paint(screen, renderable)

        app._display = watched
        for key in ("right", "left", "down", "enter", "a", "a", "space"):
            await pilot.press(key)
            await pilot.pause()
        assert painted
        assert "LayoutUpdate" not in painted


async def test_undo_gives_back_the_column_as_it_was(door):
    app = door("listen")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        before = screen_text(app)
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("space", "u")
        await pilot.pause()
        assert screen_text(app) == before


async def test_a_menu_higher_than_the_screen_scrolls_in_itself_below_some_of_the_text(door):
    ids = [f"{who}_{number}" for who in ("mia", "sebastian") for number in range(3)]
    label = "somebody for a considerable helping of understandable consideration"
    options = "".join(
        f"  - id: {option}\n    who: {option[:-2]}\n    label: {first} {label}.\n    to: stay\n"
        for option, first in zip(ids, ("Ask", "Beg", "Call", "Dare", "Even", "Find"), strict=True)
    )
    before, _, after = DOOR.partition("options:\n")
    outcomes = "".join(f"\n## {option}\nDone.\n" for option in ids)
    app = door(door=f"{before}options:\n{options}{after}{outcomes}".replace("A door, in a wall.", f"{LONG} LAST"))
    async with app.run_test(size=(40, 15)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        rows = rows_of_text(app)
        for _ in range(9):
            await pilot.press("down")
            await pilot.pause()
            assert rows_of_text(app)[:4] == rows[:4], "the text does not move"
            assert "LAST" in said(app)
            assert "▸" in screen_text(app)
            assert len(screen_text(app).splitlines()) == 15


# -- what was read before


async def test_skip_stops_at_what_is_new_and_at_every_choice(door, shelf):
    app = door("listen", "knock")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await read_on(pilot)
    app = door(title="Another")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "O N E" in said(app)
        await pilot.press("tab")
        await pilot.pause()
        assert app.screen.page.choosing, "card and opening were read, and then there is a choice"
        await pilot.press("a", "tab")
        await pilot.pause()
        assert "Knock on it, and wait." in said(app)
        await pilot.press("a")
        await pilot.pause()
        assert "She knocks." in said(app)
        await pilot.press("tab")
        await pilot.pause()
        assert "A room. Somebody heard." in said(app), "it was never passed, and is new"
        assert app.performance.run.now.took == ("listen", "knock")


def test_the_first_that_is_new_is_found_however_much_is_known_before_it():
    columns, since = columns_of(begin(Stage(small())).take("listen").take("knock"))
    known = {"opening", "outcome", "turn"}
    assert first_new(columns, 0, (0, 0), lambda passage: passage.kind in known) is None
    assert first_new(columns, 0, since, lambda passage: passage.kind != "opening") == (1, (0, 0))
    assert first_new(columns, 0, since, lambda passage: passage.kind != "outcome") == (0, since)
    turn = columns[0].start_of(2)
    assert first_new(columns, 0, (0, 1), lambda passage: passage.kind != "turn") == (0, turn)


async def test_skip_does_not_pass_what_is_new(door):
    app = door(door=DOOR.replace("A door, in a wall.", f"{LONG} {LONG} LAST"))
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await pilot.press("tab")
        await pilot.pause()
        assert "word000" in said(app)
        await pilot.press("tab")
        await pilot.pause()
        assert "What comes now is new. Space reads on." in said(app)
        await read_on(pilot)
        await pilot.press("tab")
        await pilot.pause()
        assert "There is nothing left to pass over." in said(app)


async def test_what_is_only_on_the_screen_has_not_been_read(door, shelf):
    app = door()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await read_on(pilot)
    card, opening = (column.passages[0] for column in columns_of(begin(Stage(small())))[0])
    assert Familiar(shelf.folder).knows(card)
    assert not Familiar(shelf.folder).knows(opening)
    assert not Familiar(shelf.folder).chosen


async def test_a_first_run_is_told_once_what_a_press_does(door, shelf):
    app = door()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        assert HINT in said(app)
        await pilot.press("enter")
        await pilot.pause()
        assert HINT not in said(app)
        await pilot.press("u")
        await pilot.pause()
        assert HINT not in said(app)
    app = door(title="Another")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        assert HINT not in said(app)
        (shelf.folder / FILE).unlink()


async def test_a_file_of_what_was_read_that_cannot_be_written_is_nothing_to_a_player(door, shelf):
    app = door()
    (shelf.folder / FILE).mkdir()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert moment_of(app.performance.run).beat == "door"
        assert app.performance.run.now.took == ("listen",)


async def test_close_spacing_has_no_blank_lines_between_paragraphs(door, shelf):
    app = door(door=DOOR.replace("A door, in a wall.", "A door, in a wall.\n\nA bell beside it."))
    save_settings(shelf.folder, Settings(motion="none", spacing="close"))
    app = FollowspotApp(shelf, app.story, "1")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await read_on(pilot)
        assert where(app, "A bell beside it.")[1] == where(app, "A door, in a wall.")[1] + 1


def test_a_theme_is_seen_on_the_keys_as_often_as_it_sounds():
    keys, names = on_the_keys("C4 E4 C4 F#4 G4 C5")
    assert keys.plain == "◆ ■ □ ■ ◆ □ ◆ ◆ ■ □ ■ □ ◆ ■ □ ■ □"
    assert names.plain == "C E C F♯ G C"
    assert keys.cell_length <= 40 - 4
