"""The command line. What can be answered in lines is answered without importing Textual."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from game import __version__
from game.house.places import cache_folder, saves_folder, story_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.play.machine import Stage
    from game.script.model import Story
    from game.shelf import Shelf

OK, BROKEN, ASKED_WRONGLY = 0, 1, 2
"""Exit codes: all is well; the story, or a run, is not; the command line made no sense."""

_LAST = ""
"""What `--resume` stands for without a name: the run that was played last."""


class _Parser(argparse.ArgumentParser):
    """An argparse that says what is wrong in one sentence."""

    def error(self, message: str) -> None:  # type: ignore[override]  # argparse says NoReturn; exit() is
        self.exit(ASKED_WRONGLY, f"followspot: {message}. Try `followspot --help`.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit code. `arguments` are those of the process where None."""
    # Nothing that a start makes is garbage. The stage turns the collector on again after its first paint, `_play`
    # before the first line; the other commands are over before there is anything to collect.
    gc.disable()
    asked = _parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a curly quote shows a question mark, and the game goes on.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        code: int = asked.run(asked)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever was reading has gone. Python would complain at exit while flushing, so there is nothing to flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except Exception as error:  # noqa: BLE001 - the last edge: whatever it was, a player gets a sentence
        from game.house.crash import crashed  # noqa: PLC0415

        return _say(crashed(error), BROKEN)
    else:
        return code


def _parser() -> argparse.ArgumentParser:
    saves = _Parser(add_help=False)
    saves.add_argument(
        "--saves",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the folder of saved runs (default: see README)",
    )
    parser = _Parser(
        prog="followspot",
        description="An interactive musical in five seasons, for the terminal. You are the light.",
        parents=[saves],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"followspot {__version__}")
    parser.add_argument("--plain", action="store_true", help="play in lines, without colors or a full screen")
    parser.add_argument(
        "--resume",
        nargs="?",
        const=_LAST,
        metavar="RUN",
        help="go on with a run: its number, title or id; the last one if none",
    )
    parser.set_defaults(run=_play, saves=None)
    commands = parser.add_subparsers(title="commands", metavar="", parser_class=_Parser)
    runs = commands.add_parser("runs", help="list the saved runs", parents=[saves])
    runs.set_defaults(run=_runs)
    check = commands.add_parser("check", help="find what is wrong with the story, and what is still to be written")
    check.add_argument("--story", type=Path, metavar="DIR", default=None, help="another story's folder")
    check.set_defaults(run=_check)
    story = commands.add_parser("story", help="print the story as data, for tools")
    story.add_argument("--format", choices=["json"], default="json", help="the only one, for now")
    story.add_argument("--story", type=Path, metavar="DIR", default=None, help="another story's folder")
    story.set_defaults(run=_story)
    return parser


def _play(asked: argparse.Namespace) -> int:
    """Play: on the stage where there is a terminal for it, in lines where not."""
    from game.shelf import ShelfError  # noqa: PLC0415 - `--version` and `--help` have no use for any of it

    story = _load()
    if story is None:
        return BROKEN
    shelf = _shelf(asked.saves)
    try:
        name = _named(shelf, asked.resume)
        if asked.plain or not _has_terminal():
            from game.plain import WIDTH, PlainFace  # noqa: PLC0415

            gc.enable()
            face = PlainFace(shelf, _stage(story), sys.stdin, sys.stdout, WIDTH if sys.stdout.isatty() else 0)
            return face.play(name)
        if name is not None:
            shelf.find(name)
    except ShelfError as error:
        return _say(str(error), BROKEN)
    from game.stage.app import play_on_stage  # noqa: PLC0415 - Textual is most of a start; nobody else pays for it

    return play_on_stage(shelf, story, name)


def _named(shelf: Shelf, name: str | None) -> str | None:
    """Give the run to resume: the last one played where none was named. Raises ShelfError where there is none."""
    from game.shelf import NoSuchRun  # noqa: PLC0415

    if name != _LAST:
        return name
    sound = [entry.run for entry in shelf.entries() if not entry.trouble]
    if not sound:
        raise NoSuchRun("There is no saved run to go on with. Type `followspot` to begin one.")
    return sound[0]


def _has_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "") not in {"", "dumb"}


def _runs(asked: argparse.Namespace) -> int:
    from game.house.listing import told_entries  # noqa: PLC0415
    from game.shelf import ShelfError  # noqa: PLC0415

    story = _load()
    if story is None:
        return BROKEN
    try:
        for line in told_entries(_shelf(asked.saves), story):
            print(line)
    except ShelfError as error:
        return _say(str(error), BROKEN)
    return OK


def _check(asked: argparse.Namespace) -> int:
    from game.script.check import due  # noqa: PLC0415
    from game.script.faults import BadStory  # noqa: PLC0415
    from game.script.reading import read_story  # noqa: PLC0415
    from game.script.sources import gather  # noqa: PLC0415

    folder = asked.story or story_folder()
    try:
        story = read_story(gather(folder))
    except OSError as error:
        return _say(f"The story's folder {folder} cannot be read ({error.strerror}).", BROKEN)
    except BadStory as error:
        for fault in error.faults:
            print(fault)
        return BROKEN
    waiting = due(story)
    for fault in waiting:
        print(f"due: {fault}")
    options = sum(len(beat.options) for beat in story.beats.values())
    print(
        f"{len(story.beats)} beats, {options} options, {len(story.memories)} memories: nothing is wrong, "
        f"{len(waiting)} things are due."
    )
    return OK


def _story(asked: argparse.Namespace) -> int:
    import json  # noqa: PLC0415

    from game.script.contract import contract  # noqa: PLC0415

    story = _load(asked.story)
    if story is None:
        return BROKEN
    print(json.dumps(contract(story), indent=2, ensure_ascii=False))
    return OK


def _load(folder: Path | None = None) -> Story | None:
    """Give the story, or None after having said what is wrong with it."""
    from game.script.cache import load_story  # noqa: PLC0415
    from game.script.faults import BadStory  # noqa: PLC0415

    folder = folder or story_folder()
    try:
        return load_story(folder, cache_folder())
    except OSError as error:
        _say(f"The story's folder {folder} cannot be read ({error.strerror}).", BROKEN)
    except BadStory as error:
        _say(f"The story in {folder} cannot be played as it stands:\n{error}", BROKEN)
    return None


def _stage(story: Story) -> Stage:
    from game.play.machine import Stage  # noqa: PLC0415

    return Stage(story)


def _shelf(asked: Path | None) -> Shelf:
    from game.shelf import Shelf  # noqa: PLC0415

    return Shelf(saves_folder(asked))


def _say(sentence: str, code: int) -> int:
    print(sentence, file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
