"""The stage with a run on it, at any size, still, and with its saves in a folder of the test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.house.performance import Performance
from game.play.machine import Stage
from game.stage.app import FollowspotApp
from game.stage.settings import Settings, save_settings
from tests.stage.evening import evening

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.shelf import Shelf


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch, shelf: Shelf) -> None:
    """Nothing moves, and no variable of this machine's has a say."""
    for name in ("NO_COLOR", "TEXTUAL_ANIMATIONS"):
        monkeypatch.delenv(name, raising=False)
    save_settings(shelf.folder, Settings(motion="none"))


@pytest.fixture(scope="session")
def evening_stage() -> Stage:
    return Stage(evening())


@pytest.fixture
def curtain(shelf: Shelf, evening_stage: Stage) -> Callable[..., FollowspotApp]:
    """Give the application with a run of the evening in which `options` were taken; without any, with the title up."""

    def up(*options: str, title: str = "A night out") -> FollowspotApp:
        if not options:
            return FollowspotApp(shelf, evening_stage.story)
        performance = Performance.begin(shelf, evening_stage, title)
        for option in options:
            performance.take(option)
        performance.close()
        return FollowspotApp(shelf, evening_stage.story, performance.record.run)

    return up
