"""After the end, on the stage: the titles, the playbill, and the way back from it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from textual.widgets import Static

from game.stage.app import FollowspotApp
from game.stage.screens.playbill import PlaybillScreen
from game.stage.settings import Settings, save_settings
from tests.ended import ended, saved


def house(shelf, stage, ending: str = "the_nod") -> Any:
    """Give the application with a run on it that has come to an ending."""
    return FollowspotApp(shelf, stage.story, saved(shelf, ended(stage, 1, ending), "To the end"))


async def to_the_end(pilot) -> None:
    """Read on until there is nothing more."""
    for _ in range(20):
        await pilot.press("space")
        await pilot.pause()


@pytest.mark.parametrize("size", [(120, 36), (80, 24), (40, 15)])
async def test_enter_at_the_end_prints_the_playbill_and_a_hinge_goes_back(shelf, stage, size):
    app: Any = house(shelf, stage)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await to_the_end(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, PlaybillScreen)
        told = [str(widget.content) for widget in app.screen.query(Static)]
        assert any(line.startswith(("MIA · ", "SEBASTIAN · ")) for line in told)
        await pilot.press("tab", "down", "enter")
        await pilot.pause()
        assert len(app.screen_stack) == 2
        assert app.performance.run.now.roads["keith"] == "open"
        assert app.performance.run.now.roads["liptons"] != "open"


async def test_the_titles_roll_until_a_key_takes_them_over(shelf, stage):
    save_settings(shelf.folder, Settings(motion="full"))
    app: Any = house(shelf, stage)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await to_the_end(pilot)
        app.screen.action_playbill()  # a press would wait until the titles have rolled by
        rolling = asyncio.get_running_loop().time() + 5
        while not (pages := app.screen.query("#contents")) or not pages.first().scroll_y:
            assert asyncio.get_running_loop().time() < rolling, "the titles do not roll"
            await asyncio.sleep(0.01)
        await pilot.press("x")  # this one waits until nothing moves: the roll has stopped, and not at its end
        page = pages.first()
        assert 0 < page.scroll_y < page.max_scroll_y / 2


async def test_from_the_playbill_another_run_begins(shelf, stage):
    app = house(shelf, stage, "beside_him")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await to_the_end(pilot)
        await pilot.press("b", "tab", "end", "enter")
        await pilot.pause()
        assert app.performance.record.title != "To the end"
        assert not app.performance.run.decisions
    assert len(shelf.entries()) == 2
