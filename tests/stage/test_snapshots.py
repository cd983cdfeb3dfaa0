"""Pictures of the main screens, each looked at before it was accepted: any change to one has to be looked at too."""

from __future__ import annotations

import pytest
from textual.widgets import Static

from game.house.performance import Performance
from tests.stage.evening import TO_THE_LAMP

SIZES = [(120, 36), (80, 24), (40, 15)]


@pytest.fixture(autouse=True)
def some_evening(monkeypatch):
    """Nothing on the screens says how long ago the test began."""
    monkeypatch.setattr("game.house.listing.ago", lambda _stamp, _now: "an hour ago")


async def to_the_options(pilot) -> None:
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    while not pilot.app.screen.page.choosing:
        await pilot.press("space")
        await pilot.pause()


@pytest.mark.parametrize("size", SIZES)
def test_title(curtain, shelf, evening_stage, snap_compare, size):
    Performance.begin(shelf, evening_stage, "A night out").close()
    assert snap_compare(curtain(), terminal_size=size)


@pytest.mark.parametrize("size", SIZES)
def test_a_page(curtain, snap_compare, size):
    assert snap_compare(curtain("settle_on_the_hatchback"), terminal_size=size)


@pytest.mark.parametrize("size", SIZES)
def test_options(curtain, snap_compare, size):
    app = curtain("settle_on_the_hatchback", "try_it_laughing")
    assert snap_compare(app, terminal_size=size, run_before=to_the_options)


@pytest.mark.parametrize("size", SIZES)
def test_three_exchanges_deep(curtain, snap_compare, size):
    """The outcome has just come in below what was read."""

    async def choose(pilot) -> None:
        await to_the_options(pilot)
        await pilot.press("enter")
        await pilot.pause()

    app = curtain("settle_on_the_hatchback", "try_it_laughing")
    assert snap_compare(app, terminal_size=size, run_before=choose)


@pytest.mark.parametrize("colors", ["contrast", "mono"])
def test_options_in_other_colors(curtain, shelf, snap_compare, colors):
    (shelf.folder / "settings.json").write_text(f'{{"motion": "none", "colors": "{colors}"}}')
    app = curtain("settle_on_the_hatchback", "try_it_laughing")
    assert snap_compare(app, terminal_size=(80, 24), run_before=to_the_options)


@pytest.mark.parametrize("size", SIZES)
def test_piano(curtain, snap_compare, size):
    async def play(pilot) -> None:
        await to_the_options(pilot)
        await pilot.press("enter", "d", "g", "j", "u")
        await pilot.pause()

    assert snap_compare(curtain(*TO_THE_LAMP), terminal_size=size, run_before=play)


@pytest.mark.parametrize("key", ["h", "m", "r", "question_mark", "comma"])
def test_pages_over_the_play(curtain, snap_compare, key):
    app = curtain(*TO_THE_LAMP)

    async def open_it(pilot) -> None:
        await to_the_options(pilot)
        await pilot.press(key)
        await pilot.pause()
        if key == "comma":  # it names the folder of the saves, which is another for each test
            pilot.app.screen.query_one("#kept", Static).update("Kept beside the runs.")
            await pilot.pause()

    assert snap_compare(app, terminal_size=(80, 24), run_before=open_it)
