"""The stage with a run on it, at any size, still, and with its saves in a folder of the test's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.house.performance import Performance
from game.stage.app import FollowspotApp
from game.stage.settings import Settings, save_settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.play.machine import Stage
    from game.script.model import Story
    from game.shelf import Shelf

TO_THE_LAMP = [
    "settle_on_the_prius",
    "try_it_laughing",
    "show_a_finger",
    "study_the_star",
    "wear_the_stain",
    "start_unasked",
    "finish_to_the_door",
    "wish_her_luck",
    "argue_from_the_bed",
    "go_in_blue",
    "waltz_the_tray",
    "dance_with_nobody",
    "save_the_ribbon",
    "go_barefoot",
]
"""Mia's whole first day, up to the piano."""


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch, shelf: Shelf) -> None:
    """Nothing moves, and no variable of this machine's has a say."""
    for name in ("NO_COLOR", "TEXTUAL_ANIMATIONS"):
        monkeypatch.delenv(name, raising=False)
    save_settings(shelf.folder, Settings(motion="none"))


@pytest.fixture
def curtain(shelf: Shelf, story: Story, stage: Stage) -> Callable[..., FollowspotApp]:
    """Give the application with a run on it in which `options` were taken; without any, with the title up."""

    def up(*options: str, title: str = "A night out") -> FollowspotApp:
        if not options:
            return FollowspotApp(shelf, story)
        performance = Performance.begin(shelf, stage, title)
        for option in options:
            performance.take(option)
        performance.close()
        return FollowspotApp(shelf, story, performance.record.run)

    return up
