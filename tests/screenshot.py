"""Take README's picture from the game: `python -m tests.screenshot`."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, cast

from game.house.performance import Performance
from game.house.places import story_folder
from game.play.machine import Stage
from game.play.theme import HIS_OWN
from game.script.reading import read_story
from game.script.sources import gather
from game.shelf import Shelf
from game.stage.app import FollowspotApp
from game.stage.settings import Settings, save_settings

if TYPE_CHECKING:
    from game.stage.screens.play import PlayScreen

PICTURE = Path(__file__).parent.parent / ".readme" / "lamp.svg"


async def take(folder: Path) -> str:
    """Give the play screen as SVG: the lamp, the theme just played, and what the two of them could do now."""
    story = read_story(gather(story_folder()))
    shelf = Shelf(folder)
    save_settings(folder, Settings(motion="none"))
    performance = Performance.begin(shelf, Stage(story), "A night out")
    while not (offer := performance.moment.hers[0]).carries:
        performance.take(offer.id)  # hers lead to where he plays, whichever she takes
    performance.take(offer.id, HIS_OWN)
    performance.close()
    app = FollowspotApp(shelf, story, performance.record.run)
    async with app.run_test(size=(112, 38)) as pilot:
        await pilot.pause()
        while not cast("PlayScreen", app.screen).page.choosing:
            await pilot.press("space")
            await pilot.pause()
        await pilot.press("down")
        await pilot.pause()
        return app.export_screenshot(title="Followspot")


if __name__ == "__main__":
    PICTURE.parent.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        PICTURE.write_text(asyncio.run(take(Path(name))), encoding="utf-8")
