"""What a start may load, moment by moment: a player waits for every module, and importing is most of a start.

This table is the one place that says so. Whatever is needed later is imported where it is needed, with `noqa: PLC0415`
and the reason; every other import stands at the top of its file.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from typing import TYPE_CHECKING

import pexpect
import pytest
from msgspec import Struct

from game.house.performance import Performance
from tests.terminal import TOP, Terminal

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from game.play.machine import Stage
    from game.shelf import Shelf


class Moment(Struct, frozen=True):
    """A start of `followspot` with `arguments`, up to what is `shown` first on the stage ("": up to its end, in lines).

    `libraries` may be loaded, on the stage besides what an empty Textual app loads itself; of the game, `rooms` may be,
    with all below them but what comes `later`.
    """

    arguments: tuple[str, ...]
    libraries: frozenset[str]
    rooms: frozenset[str]
    later: frozenset[str] = frozenset()
    shown: str = ""


COMMON = frozenset({"game.cli", "game.proof.personas", "game.wording"})
STORY = frozenset({f"game.script.{name}" for name in ("cache", "faults", "model", "sources")})
LIST = COMMON | STORY | {"game.house.listing", "game.house.places", "game.shelf"}
PLAY = LIST | {"game.house.familiar", "game.house.performance", "game.plain", "game.play", "game.script.telling"}
STAGE = PLAY | {"game.stage", "game.house.crash"}

# msgspec asks typing_extensions for hints, and transitions still speaks Python 2, by six.
LIST_LIBRARIES = frozenset({"msgspec", "typing_extensions"})
PLAY_LIBRARIES = LIST_LIBRARIES | {"transitions", "six"}

AUTHORS = frozenset({"game.cli.stories"})
OTHERS = AUTHORS | {"game.cli.care", "game.cli.saves"}
SCREENS = frozenset(
    f"game.stage.screens.{name}"
    for name in ("ask", "help", "history", "piano", "play", "reel", "runs", "settings", "title")
)

MOMENTS = {
    "version": Moment(("--version",), frozenset(), COMMON, OTHERS | {"game.cli.loading", "game.cli.playing"}),
    "list": Moment(("runs",), LIST_LIBRARIES, LIST, AUTHORS | {"game.cli.care", "game.cli.playing"}),
    "lines": Moment(("--plain", "--resume"), PLAY_LIBRARIES, PLAY, OTHERS),
    "title": Moment((), PLAY_LIBRARIES, STAGE, OTHERS | SCREENS - {"game.stage.screens.title"}, "Begin a new run"),
    "resumed": Moment(("--resume",), PLAY_LIBRARIES, STAGE, OTHERS | SCREENS - {"game.stage.screens.play"}, "saved"),
}

SLOW = frozenset({"asyncio", "difflib", "importlib.metadata", "multiprocessing", "ssl", "tempfile", "unittest"})
"""What is slow to import of the standard library: nothing may load it but the stage, and there only Textual does."""

LISTED = "import sys\n{}\nopen({!r}, 'w').write('\\n'.join(sys.modules))"
EMPTY = """
from textual.app import App
class Empty(App):
    def on_mount(self): self.exit()
Empty().run(headless=True)
"""


def loaded(code: str, file: Path) -> frozenset[str]:
    """Give the modules that are loaded when `code` has come to its end, in a Python of its own."""
    command = [sys.executable, "-c", LISTED.format(code, str(file))]
    subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True, cwd=TOP)
    return frozenset(file.read_text().split())


@pytest.fixture
def at(shelf: Shelf, stage: Stage, tmp_path: Path) -> Callable[[Moment], frozenset[str]]:
    """Give what is loaded at a moment of the table, where a run is saved and the story has been compiled before."""
    Performance.begin(shelf, stage, "Once").close()
    loaded("from game.cli.loading import load; load()", tmp_path / "modules")

    def modules(moment: Moment) -> frozenset[str]:
        arguments = ["--saves", str(shelf.folder), *moment.arguments]
        code = f"from game.cli import main\ntry: main({arguments})\nexcept SystemExit: pass"
        if not moment.shown:
            return loaded(code, tmp_path / "modules")
        with Terminal(code=LISTED.format(code, str(tmp_path / "modules"))) as terminal:
            terminal.wait_for(moment.shown)
            terminal.press("q")
            terminal.child.expect(pexpect.EOF)
        return frozenset((tmp_path / "modules").read_text().split())

    return modules


def within(name: str, places: Collection[str]) -> bool:
    """Whether a module is one of `places`, or below one."""
    return any(name == place or name.startswith(f"{place}.") for place in places)


def libraries(modules: frozenset[str]) -> set[str]:
    """Give the libraries that are among `modules`: neither the game's own nor Python's."""
    return {name.partition(".")[0] for name in modules} - sys.stdlib_module_names - {"game", "__main__"}


def slow(modules: frozenset[str]) -> set[str]:
    """Give what is slow among `modules`."""
    return {place for place in SLOW if any(within(name, {place}) for name in modules)}


@pytest.mark.parametrize("name", MOMENTS)
def test_a_start_loads_what_it_may_and_nothing_else(name, at, tmp_path):
    moment = MOMENTS[name]
    modules, floor = at(moment), loaded(EMPTY if moment.shown else "", tmp_path / "floor")
    parents = {place.rpartition(".")[0] for place in moment.rooms}  # empty packages, loaded with what is in them
    ours = {name for name in modules if within(name, {"game"})} - parents
    assert {name for name in ours if not within(name, moment.rooms) or within(name, moment.later)} == set()
    assert libraries(modules) - libraries(floor) <= moment.libraries
    assert slow(modules) <= slow(floor)


def test_the_table_names_what_there_is():
    """A name that is spelled wrong forbids nothing."""
    for place in {place for moment in MOMENTS.values() for place in (*moment.rooms, *moment.later)}:
        assert importlib.util.find_spec(place), place
