from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from game.shelf import Shelf

from .ground import Clock

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """An empty shelf, in a folder that is not there yet, on a real disk."""
    return Shelf(tmp_path / "of" / "saves", clock=Clock())
