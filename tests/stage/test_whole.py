"""Nothing is cut off, at any size from 40 columns by 15 rows, and the way to help is always there."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.widgets import OptionList

from game.house.performance import Performance
from game.stage.columns import Scene
from game.stage.screens.help import table
from game.stage.widgets.keyline import Entry, fitting
from game.stage.widgets.slate import slate
from tests.stage.evening import TO_THE_LAMP
from tests.stage.test_play import read_on, said, screen_text

SIZES = [(40, 15), (60, 20), (80, 24), (120, 36)]
SHORT = st.text(st.characters(categories=["Ll"]), min_size=1, max_size=12)
ENTRIES = st.lists(st.builds(Entry, SHORT, SHORT, SHORT), max_size=12)
LONG = st.text(st.characters(categories=["Ll"]), min_size=1, max_size=60)


@given(ENTRIES, st.integers(1, 120))
def test_a_footer_shows_the_first_entries_whole(entries, width):
    shown = fitting(entries, width)
    assert [entry.says for entry in shown] == [entry.says for entry in entries[: len(shown)]]
    assert all(entry.stop <= width for entry in shown)
    assert all(one.stop < other.at for one, other in pairwise(shown))
    if len(shown) < len(entries):
        missing = entries[len(shown)]
        assert (shown[-1].stop if shown else 0) + len(missing.shown) + len(missing.says) + 3 > width


@pytest.mark.parametrize("place", ["Lipton's", "a coffee stand across from what used to be Delmar's"])
@pytest.mark.parametrize("reel", [1, 12])
def test_a_slate_leaves_out_whole_parts(place, reel):
    scene = Scene("five_years_later", "Five years later", place, "a quarter past ten", "", "")
    where = f"{place}, a quarter past ten"
    heads = {f"FIVE YEARS LATER · {where}", where, "FIVE YEARS LATER · a quarter past ten", "FIVE YEARS LATER"}
    for width in range(38, 121):
        told = slate(scene, reel, width)
        assert len(told) == width
        ((head, space, tail),) = re.findall(r"^(.+?)( {2,})(\S.*)$", told)
        assert head in heads
        assert tail in {f"reel {reel} · saved", "saved"}
    assert len(space) > 2
    assert (head, tail) == (f"FIVE YEARS LATER · {where}", f"reel {reel} · saved")


@given(st.lists(st.tuples(SHORT, LONG), min_size=1), st.integers(32, 120))
def test_the_keys_on_the_help_page_are_whole(rows, width):
    told = table(rows, width)
    assert max(map(len, told.splitlines())) <= width + 2
    assert "".join(told.split()) == "".join(key + means for key, means in rows)


def shown_keys(app) -> list[str]:
    last = screen_text(app).splitlines()[-1]
    return [entry.strip() for entry in last.split("  ") if entry.strip()]


@pytest.mark.parametrize("size", SIZES)
async def test_every_footer_is_whole_and_tells_the_way_to_help_or_out(curtain, shelf, evening_stage, size):
    app = curtain(*TO_THE_LAMP)
    whole = {
        *("space on", "⏎ take", "? help", "u undo", "tab skip", "h history", "m reel", "r runs", "q leave"),
        *("esc back", "t title", "x delete", "⏎ done", "space his own", "⌫ rub"),
    }
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await read_on(pilot)
        assert "? help" in shown_keys(app)
        for key in ("enter", "h", "m", "r", "question_mark", "comma"):
            await pilot.press(key)
            await pilot.pause()
            assert set(shown_keys(app)) <= whole
            assert "esc back" in shown_keys(app)
            await pilot.press("escape")
            await pilot.pause()
            assert set(shown_keys(app)) <= whole
        app.show_title()
        await pilot.pause()
        assert {"⏎ take", "? help", "q leave"} <= set(shown_keys(app))


async def test_a_click_on_the_footer_presses_the_key(curtain):
    app = curtain("settle_on_the_hatchback")
    async with app.run_test(size=(40, 15)) as pilot:
        await pilot.pause()
        row = screen_text(app).splitlines()[-1]
        await pilot.click(offset=(row.index("help"), 14))
        await pilot.pause()
        assert "You are the follow-spot." in said(app)


@pytest.mark.parametrize("size", SIZES)
async def test_headings_and_lines_are_whole(curtain, size):
    app = curtain(*TO_THE_LAMP)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await read_on(pilot)
        await pilot.press("m")
        await pilot.pause()
        assert "The reel: Enter goes back to that moment; nothing is lost" in said(app)
        assert "The Ramp · Mia: Settle on a hatchback with a green ribbon." in said(app)
        await pilot.press("escape", "r")
        await pilot.pause()
        assert "Saved runs: Enter goes on with one" in said(app)
        await pilot.press("escape", "comma")
        await pilot.pause()
        assert "Spacing: open, a blank line between paragraphs." in said(app)
        assert "README says how." in said(app)


@pytest.mark.parametrize("size", SIZES)
async def test_the_title_has_room_for_all_of_its_lines(curtain, shelf, evening_stage, size, monkeypatch):
    Performance.begin(shelf, evening_stage, "The night that would not end at all").close()
    app = curtain()
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        for words in ("Go on: The night that would not end at all,", "Begin a new run", "All saved runs (1)", "Leave"):
            assert words in said(app)


@pytest.mark.parametrize("size", SIZES)
async def test_questions_are_whole(curtain, shelf, evening_stage, size):
    app = curtain(*TO_THE_LAMP[:2])
    Performance.begin(shelf, evening_stage, "Another evening, and a long one").close()
    async with app.run_test(size=size) as pilot:
        await pilot.press("r")
        await pilot.pause()
        runs = app.screen.query_one(OptionList)
        runs.highlighted = next(n for n, entry in enumerate(shelf.entries()) if entry.title.startswith("Another"))
        await pilot.press("x")
        await pilot.pause()
        told = said(app).replace("▊", "")
        assert "Delete “Another evening, and a long one” (0 choices)?" in " ".join(told.split())
        for answer in ("Yes", "No"):
            assert answer in told


@pytest.mark.parametrize("size", SIZES)
async def test_a_notice_hides_neither_the_newest_line_nor_the_options(curtain, size):
    app = curtain("settle_on_the_hatchback")
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.pause()
        await read_on(pilot)
        before = screen_text(app).splitlines()
        menu = next(y for y, row in enumerate(before) if "MIA" in row)
        app.tell("Out of reach. The glass is on the piano, and she stayed by the coats.")
        await pilot.pause()
        after = screen_text(app).splitlines()
        assert after != before
        assert after[menu - 2 :] == before[menu - 2 :]
