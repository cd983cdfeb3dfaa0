"""What tests share: the game's own story, a small one that is easy to break, and a place for saves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.house.places import SAVES_VARIABLE, story_folder
from game.play.machine import Stage
from game.script.reading import read_story
from game.script.sources import gather
from game.shelf import Shelf

if TYPE_CHECKING:
    from pathlib import Path

    from game.script.model import Story


@pytest.fixture(autouse=True)
def _own_saves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep a test that forgets to name a folder of saves away from the player's own."""
    monkeypatch.setenv(SAVES_VARIABLE, str(tmp_path / "unnamed"))


@pytest.fixture(scope="session")
def story() -> Story:
    return read_story(gather(story_folder()))


@pytest.fixture(scope="session")
def stage(story: Story) -> Stage:
    return Stage(story)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "saves")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--every-bit", action="store_true", help="mend every bit of a long run, flipped in turn")
    parser.addoption("--histories", type=int, default=300, help="how many histories of the shelf under faults to try")
    parser.addoption("--kills", type=int, default=20, help="how often to kill a player's game in its terminal")
    parser.addoption("--walks", type=int, default=120, help="how many random runs of the story have to come to an end")
