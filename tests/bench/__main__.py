"""Measure the game against a floor taken in the same run, and print ratios: `python -m tests.bench [ROUNDS]`.

Machines are noisy, so the rounds are interleaved and the medians compared. The figures inform; they gate nothing.
"""

from __future__ import annotations

import os
import pty
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from game.house.performance import Performance
from game.house.places import story_folder
from game.play.machine import Stage
from game.script.reading import read_story
from game.script.sources import gather
from game.shelf import Mark, Shelf

TOP = Path(__file__).parent.parent.parent

EMPTY = """
from textual.app import App, ComposeResult
from textual.widgets import Static
class Empty(App):
    def compose(self):
        yield Static("READY-MARK")
    def on_key(self):
        self.query_one(Static).update("pressed")
Empty().run()
"""
DEEP = 6
"""Choices in the run that is resumed."""


def until_shown(command: list[str], shown: bytes, saves: Path) -> tuple[float, float, float]:
    """Give seconds from before the fork until `shown` arrives, seconds from Space to a frame, and resident MB."""
    env = {**_environment(saves), "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
    began = time.perf_counter()
    pid, fd = pty.fork()
    if pid == 0:
        os.environ["COLUMNS"], os.environ["LINES"] = "120", "36"
        os.execvpe(command[0], command, env)
    seen = b""
    while shown not in seen:
        seen += os.read(fd, 65536)
    started = time.perf_counter() - began
    _drain(fd, 0.4)
    memory = int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    asked = time.perf_counter()
    os.write(fd, b" ")
    select.select([fd], [], [], 0.5)
    key = time.perf_counter() - asked
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    os.close(fd)
    return started, key, memory


def _environment(saves: Path) -> dict[str, str]:
    """Give the environment of a player who has started the game before, whatever Python is told to do here.

    Bytecode is kept, that of the game and of every library alike, and so is the compiled story: in a folder beside the
    saves, where no other checkout comes by and clears it away.
    """
    ours = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    kept = str(saves.parent / "kept")
    return {
        **ours,
        "PYTHONPATH": str(TOP),
        "PYTHONPYCACHEPREFIX": kept,
        "XDG_CACHE_HOME": kept,
        "FOLLOWSPOT_SAVES": str(saves),
    }


def _drain(fd: int, quiet: float) -> None:
    while select.select([fd], [], [], quiet)[0]:
        os.read(fd, 65536)


def seconds(command: list[str], saves: Path) -> float:
    """Give the seconds that a command takes to end, its input empty."""
    env = _environment(saves)
    began = time.perf_counter()
    subprocess.run(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def appends(folder: Path, count: int = 200) -> tuple[float, float]:
    """Give the median seconds of a choice being saved, and of a bare write + fsync of such a line."""
    ours, floor = [], []
    saved = Shelf(folder).create(Mark("bench", "1", "0"), "Bench", "freeway")
    with saved, (folder / "floor").open("ab", buffering=0) as bare:
        for _ in range(count):
            began = time.perf_counter()
            saved.choose(beat="freeway", option="settle_on_the_prius", digest="0" * 16, stands="gridlock")
            ours.append(time.perf_counter() - began)
            began = time.perf_counter()
            bare.write(b"x" * 285)
            os.fsync(bare.fileno())
            floor.append(time.perf_counter() - began)
    return statistics.median(ours), statistics.median(floor)


def main(rounds: int = 9) -> None:
    """Print the ratios of design: title, resumed run, memory, page turn, append, plain mode, a long list."""
    python = sys.executable
    with tempfile.TemporaryDirectory() as name:
        saves, many = Path(name) / "saves", Path(name) / "many"
        for folder in (saves, many):
            folder.mkdir()
            (folder / "settings.json").write_text('{"motion": "none"}')
        stage = Stage(read_story(gather(story_folder())))
        deep = Performance.begin(Shelf(saves), stage, "Deep")
        for _ in range(DEEP):
            deep.take(next(offer.id for offer in deep.moment.offers if offer.open))
        deep.close()
        for number in range(1000):
            Performance.begin(Shelf(many), stage, f"Run {number}").close()
        game = [python, "-m", "game"]
        screens = {
            "empty": ([python, "-c", EMPTY], b"READY-MARK"),
            "title": (game, b"Begin a new run"),
            "resumed": ([*game, "--resume"], b"saved"),
        }
        lines = {
            "pass": [python, "-c", "pass"],
            "plain": [*game, "--plain", "--resume", "Deep"],
            "runs": [*game, "runs"],
        }
        shown: dict[str, list[tuple[float, float, float]]] = {key: [] for key in screens}
        took: dict[str, list[float]] = {key: [] for key in lines}
        for counted in (False, *[True] * rounds):  # the first start of all writes the bytecode
            for key, (command, marker) in screens.items():
                start = until_shown(command, marker, saves)
                shown[key] += [start] * counted
            for key, command in lines.items():
                whole = seconds(command, many if key == "runs" else saves)
                took[key] += [whole] * counted
        middle = {key: [statistics.median(column) for column in zip(*rows, strict=True)] for key, rows in shown.items()}
        plain = {key: statistics.median(values) for key, values in took.items()}
        ours, floor = appends(Path(name) / "append")
    empty = middle["empty"]
    print(
        f"empty Textual app: first frame {empty[0] * 1000:.0f} ms, {empty[2]:.0f} MB; "
        f"python -c pass: {plain['pass'] * 1000:.0f} ms"
    )
    print(f"title on the screen        {middle['title'][0] / empty[0]:5.2f} x  (target 1.15)")
    print(f"resumed run on its beat    {middle['resumed'][0] / empty[0]:5.2f} x  (target 1.40)")
    print(f"memory of a resumed run    {middle['resumed'][2] / empty[2]:5.2f} x  (target 1.30)")
    turn = middle["resumed"][1]
    print(f"a page turned by a key     {turn / empty[1]:5.2f} x  a changed line; {turn * 1000:.1f} ms (target 20)")
    print(f"a choice saved             {ours / floor:5.2f} x  write + fsync of {floor * 1e6:.0f} us (target 1.50)")
    print(f"plain mode, whole process  {plain['plain'] / plain['pass']:5.2f} x  (target 6)")
    print(f"runs, with 1,000 of them   {plain['runs'] / plain['pass']:5.2f} x  (target 8)")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
