"""The command line. Each command is a function of a module below, which is not loaded before it is asked for."""

from __future__ import annotations

import argparse
import errno
import gc
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, cast

from game import __version__
from game.cli.answer import ASKED_WRONGLY, BROKEN, OK, say
from game.proof.personas import PERSONAS

if TYPE_CHECKING:
    from collections.abc import Sequence

LAST = ""
"""What `--resume` stands for without a name: the run that was played last."""

_NOT_WRITTEN = {errno.ENOSPC, errno.EIO, errno.EDQUOT}
"""How a system says that what is printed has no room where it is printed to."""


class _Parser(argparse.ArgumentParser):
    """An argparse that says what is wrong in one sentence."""

    def error(self, message: str) -> None:  # type: ignore[override]  # argparse says NoReturn; exit() is
        self.exit(ASKED_WRONGLY, f"followspot: {message}. Try `followspot --help`.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code. `arguments` are those of the process where None."""
    # Nothing that a start makes is garbage. The stage turns the collector on again after its first paint, `playing`
    # before the first line; the other commands are over before there is anything to collect.
    gc.disable()
    try:
        _make_streams_safe()
        asked = _parser().parse_args(arguments)
        module, command = asked.run.split(".")
        code: int = getattr(import_module(f"game.cli.{module}"), command)(asked)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _stop_writing()  # whoever was reading has gone
        return OK
    except OSError as error:
        if error.filename is not None or error.errno not in _NOT_WRITTEN:
            return _failed(error)
        _stop_writing()
        return say(f"What there was to say could not be written ({error.strerror}). All choices are saved.", BROKEN)
    except Exception as error:  # noqa: BLE001 - the last edge: whatever it was, a player gets a sentence
        return _failed(error)
    else:
        return code


def _make_streams_safe() -> None:
    """See that there is something to read from and to write to, and that no sign in either can stop the game."""
    sys.stdin = sys.stdin or _nowhere("r")
    sys.stdout = sys.stdout or _nowhere("w")
    sys.stderr = sys.stderr or _nowhere("w")
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        # A terminal that cannot show a curly quote, or types what is no text, gets a question mark and can play.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _failed(error: Exception) -> int:
    from game.house.crash import crashed  # noqa: PLC0415 - one hopes not to need it

    return say(crashed(error), BROKEN)


def _nowhere(mode: str) -> TextIO:
    return cast("TextIO", Path(os.devnull).open(mode, encoding="utf-8"))


def _stop_writing() -> None:
    """Write nothing more: Python would complain at exit, while flushing."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _folder(typed: str) -> Path:
    if not typed:
        raise argparse.ArgumentTypeError("expected the name of a folder")
    return Path(typed)


def _runs(typed: str) -> int:
    if not typed.isdecimal() or not 2 <= int(typed) <= 1_000_000:
        raise argparse.ArgumentTypeError("expected a number of runs, 2 or more")
    return int(typed)


def _saves(default: str | None) -> _Parser:
    """Give a parser of the folder of saved runs alone, to be a parent of others."""
    parser = _Parser(add_help=False)
    parser.add_argument(
        "--saves", type=_folder, metavar="DIR", default=default, help="the folder of saved runs (default: see README)"
    )
    return parser


def _parser() -> argparse.ArgumentParser:
    # Two of them: a command that is not given the folder must not hide the one given before it.
    before, after = _saves(None), _saves(argparse.SUPPRESS)
    parser = _Parser(
        prog="followspot",
        description="An interactive musical in five seasons, for the terminal. You are the light.",
        epilog="A run has some 160 choices and takes two hours and a half, from Winter to five years later. It is "
        "saved at every choice, and at its end is a playbill, from which you can go back to where it turned.",
        parents=[before],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"followspot {__version__}")
    parser.add_argument("--plain", action="store_true", help="play in lines, without colors or a full screen")
    parser.add_argument(
        "--resume",
        nargs="?",
        const=LAST,
        metavar="RUN",
        help="go on with a run: its number, title or id; the last one if none",
    )
    parser.set_defaults(run="playing.play")
    commands = parser.add_subparsers(title="commands", metavar="", parser_class=_Parser)
    runs = commands.add_parser("runs", help="list the saved runs", parents=[after])
    runs.set_defaults(run="saves.runs")
    doctor = commands.add_parser(
        "doctor", help="prove every saved run, and mend what can be, after asking", parents=[after]
    )
    doctor.set_defaults(run="care.doctor")
    export = commands.add_parser("export", help="write a run to a file, to carry away or to read", parents=[after])
    export.add_argument("name", metavar="RUN", help="its number, title or id")
    export.add_argument(
        "--format",
        choices=["run", "fountain", "html", "txt"],
        default="run",
        help="run: to import on another machine; the others: your cut, as a screenplay (default: run)",
    )
    export.add_argument("--to", type=Path, metavar="FILE", help="where to (default: the run's id, in this folder)")
    export.set_defaults(run="saves.export")
    take_in = commands.add_parser("import", help="put a run on the shelf that was exported", parents=[after])
    take_in.add_argument("file", type=Path, metavar="FILE", help="the file that was exported")
    take_in.set_defaults(run="care.take_in")
    check = commands.add_parser("check", help="find what is wrong with the story, and what is still to be written")
    check.add_argument("--story", type=Path, metavar="DIR", default=None, help="another story's folder")
    check.add_argument("--prove", action="store_true", help="walk all that the story can do, and hold it to every law")
    check.add_argument("--walk", type=_runs, metavar="N", default=0, help="walk N random runs, and count what is met")
    check.add_argument("--all", action="store_true", help="list all that was met on the walk, not the rarest ten alone")
    check.add_argument("--seed", type=int, default=1, help="the seed of the random runs (default: 1)")
    check.add_argument("--persona", choices=PERSONAS, default="anyone", help="who walks (default: anyone)")
    check.add_argument("--format", choices=["text", "json"], default="text", help="of what is proved or walked")
    check.set_defaults(run="stories.check")
    graph = commands.add_parser("graph", help="print the story as a map, for tools that draw, or as Twee for Twine")
    graph.add_argument(
        "--format", choices=["mermaid", "dot", "json", "twee"], default="mermaid", help="the map's language"
    )
    graph.add_argument("--act", metavar="ACT", default="", help="the id of one act (default: all)")
    graph.add_argument("--story", type=Path, metavar="DIR", default=None, help="another story's folder")
    graph.set_defaults(run="stories.graph")
    story = commands.add_parser("story", help="print the story as data, for tools")
    story.add_argument("--format", choices=["json"], default="json", help="the only one, for now")
    story.add_argument("--story", type=Path, metavar="DIR", default=None, help="another story's folder")
    story.set_defaults(run="stories.tell")
    return parser
