"""What the tests of saved runs stand on: runs that were played, and ways to spoil them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.house.performance import Performance

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.play.machine import Stage
    from game.shelf import Shelf

Said = tuple[int, str, str]
"""The exit code of a command, what it printed, and what it printed where errors go."""


def played(shelf: Shelf, stage: Stage, title: str = "Mine", choices: int = 4) -> str:
    """Play a run, and give its id."""
    performance = Performance.begin(shelf, stage, title)
    for _ in range(choices):
        performance.take(next(offer.id for offer in performance.moment.offers if offer.open))
    performance.close()
    return performance.record.run


def contents(shelf: Shelf) -> dict[str, bytes]:
    """Give all that is in the folder, the disposable index left out."""
    files = (path for path in shelf.folder.iterdir() if path.is_file() and path.name != ".index.json")
    return {path.name: path.read_bytes() for path in files}


def spoil(shelf: Shelf, run: str, change: Callable[[bytes], bytes]) -> None:
    """Change the file of a run behind its back."""
    path = shelf.folder / f"{run}.jsonl"
    path.write_bytes(change(path.read_bytes()))
