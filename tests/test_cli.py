"""The command line: one clear sentence for bad input, and whatever happens."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from game import __version__
from game.house.places import story_folder
from tests.proof.stories import FILES

TOP = Path(__file__).parent.parent


def followspot(*arguments: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "game", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(TOP), **environment},
        check=False,
    )


def test_version_is_the_one_in_pyproject():
    assert tomllib.loads((TOP / "pyproject.toml").read_text())["project"]["version"] == __version__
    assert followspot("--version").stdout == f"followspot {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["--bogus"],
        ["bogus"],
        ["story", "--format", "xml"],
        ["--saves"],
        ["--saves", "", "runs"],
        ["--plain", "--resum"],
        ["runs", "extra"],
    ],
)
def test_bad_input_gets_one_sentence_and_exit_2(arguments):
    done = followspot(*arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("followspot: ")
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_help_names_the_commands():
    said = followspot("--help").stdout
    for word in ("runs", "check", "story", "--plain", "--resume", "--saves"):
        assert word in said


def test_without_a_terminal_it_is_plain_and_saves_where_it_is_told(tmp_path):
    done = followspot("--saves", str(tmp_path / "a"), stdin="1\n")
    assert "HERS" in done.stdout
    assert done.returncode == 0
    done = followspot(stdin="1\n1\n", FOLLOWSPOT_SAVES=str(tmp_path / "b"))
    assert [len(list((tmp_path / name).glob("*.jsonl"))) for name in "ab"] == [1, 1]
    listed = followspot("runs", "--saves", str(tmp_path / "b")).stdout
    assert followspot("--saves", str(tmp_path / "b"), "runs").stdout == listed
    assert listed.startswith("  1. The run of ")
    assert "Winter, Six Car Lengths; 2 choices" in listed
    again = followspot("--resume", "--saves", str(tmp_path / "b"), stdin="quit\n").stdout
    assert "resumed." in again


def test_there_may_be_nothing_to_resume(tmp_path):
    for arguments in (["--resume"], ["--resume", "ghost"]):
        done = followspot("--plain", "--saves", str(tmp_path), *arguments)
        assert (done.returncode, done.stderr.count("\n")) == (1, 1)
        assert "Traceback" not in done.stderr
    assert followspot("runs", "--saves", str(tmp_path)).stdout == "No runs are saved yet.\n"


def test_a_saves_folder_that_is_a_file_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    for arguments in (["--plain"], ["runs"]):
        done = followspot(*arguments, "--saves", str(tmp_path / "file"))
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        assert str(tmp_path / "file") in done.stderr


def test_a_saves_folder_that_is_a_link_to_nothing_is_said(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for arguments in (["--plain"], ["runs"], ["doctor"], ["--resume"]):
        done = followspot(*arguments, "--saves", str(tmp_path / "link"))
        assert (done.returncode, done.stderr.count("\n")) == (1, 1)
        assert "link is a link that leads nowhere" in done.stderr


def test_check_lists_what_is_due_and_what_is_wrong(tmp_path, story):
    done = followspot("check")
    assert done.returncode == 0
    assert f"{len(story.beats)} beats" in done.stdout
    assert "0 things are due" in done.stdout
    for path in story_folder().rglob("*"):
        target = tmp_path / path.relative_to(story_folder())
        if path.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    (tmp_path / "paris" / "someone_elses_club.md").unlink()
    unwritten = followspot("check", "--story", str(tmp_path))
    assert unwritten.returncode == 0
    assert "due: memories.yaml:" in unwritten.stdout
    ramp = tmp_path / "winter" / "freeway.md"
    ramp.write_text(ramp.read_text(encoding="utf-8").replace("to: gridlock", "to: nowhere", 1), encoding="utf-8")
    broken = followspot("check", "--story", str(tmp_path))
    assert broken.returncode == 1
    assert broken.stdout.startswith("winter/freeway.md:11: `settle_on_the_prius` leads to `nowhere`")
    assert followspot("check", "--story", str(tmp_path / "none")).returncode == 1


def test_the_story_as_data_keeps_its_promise():
    data = json.loads(followspot("story", "--format", "json").stdout)
    assert data.keys() == {
        "schema", "story", "title", "version", "hash", "acts", "beats", "memories", "roads", "qualities", "endings",
    }  # fmt: skip
    assert data["acts"][0].keys() == {"id", "title", "first", "beats", "ladders", "pace"}
    beat = next(beat for beat in data["beats"] if beat["id"] == "fired")
    assert beat.keys() >= {
        "id",
        "act",
        "title",
        "place",
        "time",
        "rail",
        "people",
        "number",
        "ending",
        "words",
        "options",
    }
    option = next(option for option in beat["options"] if option["id"] == "stand_in_his_way")
    assert option.keys() >= {"id", "who", "label", "stay", "if", "destinations", "sets", "effects", "road", "words"}
    assert option["destinations"][0] == {
        "if": "walked_to_the_lamp",
        "beat": "the_walk_home",
        "sets": {"liptons": "as_it_could_be"},
        "effects": {"us": 1},
    }
    memory = next(memory for memory in data["memories"] if memory["id"] == "walked_to_the_lamp")
    assert memory["set_by"] == ["walk_to_the_lamp"]
    assert {"fired", "the_walk_home"} <= set(memory["read_by"])


@pytest.mark.parametrize("imported", ["game.cli", "argparse", "msgspec", "game.plain"])
def test_an_interrupt_while_python_still_imports_leaves_silently(tmp_path, imported):
    entry = tomllib.loads((TOP / "pyproject.toml").read_text())["project"]["scripts"]["followspot"]
    code = (
        "import os, signal, sys\n"
        "class Impatient:\n"
        "    def find_spec(self, name, *_):\n"
        f"        if name == {imported!r}: os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Impatient())\n"
        f"from {entry.replace(':', ' import ')}\n"
        "sys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--plain", "--saves", str(tmp_path)],
        capture_output=True, text=True, cwd=TOP, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def test_a_fault_of_the_program_s_own_is_one_sentence(tmp_path):
    code = "import sys, game.cli.saves; game.cli.saves.load = lambda *_: 1 / 0; sys.exit(game.cli.main(['runs']))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=TOP, check=False,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 1
    assert "Followspot has failed (ZeroDivisionError)" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-", ">/dev/full"])
@pytest.mark.parametrize("arguments", ["--plain", "runs", "doctor", "check"])
def test_it_can_be_started_with_nothing_to_read_from_or_write_to(tmp_path, closed, arguments):
    command = f"exec '{sys.executable}' -m game --saves '{tmp_path}' {arguments} {closed}"
    done = subprocess.run(
        ["sh", "-c", command],
        input="1\nquit\n",
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(TOP)},
        check=False,
    )
    assert done.returncode in {0, 1}
    assert "failed" not in done.stderr
    assert "Traceback" not in done.stderr
    assert ("could not be written" in done.stderr) == (closed == ">/dev/full")


def test_the_story_is_proved():
    done = followspot("check", "--prove", "--format", "json")
    assert done.returncode == 0, done.stdout
    data = json.loads(done.stdout)
    assert data["refuted"] == []
    assert data["due"] == []


def test_a_proof_tells_its_numbers(tmp_path):
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    done = followspot("check", "--prove", "--story", str(tmp_path))
    assert done.returncode == 0, done.stdout
    assert "All laws hold." in done.stdout
    assert re.search(r"the shortest run has \d+ choices, the longest \d+ choices\.", done.stdout)


def test_a_story_that_breaks_a_law_is_refuted_by_a_run(tmp_path):
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        wrong = text.replace("id: drive, who: sebastian,", 'id: drive, who: sebastian, if: "us > 8",')
        (tmp_path / path).write_text(wrong, encoding="utf-8")
    done = followspot("check", "--prove", "--story", str(tmp_path))
    assert done.returncode == 1
    assert "an option that can never be taken: drive, in his\n" in done.stdout
    assert done.stdout.endswith("2 laws broken.\n")


def test_random_runs_are_told_and_repeatable():
    one, again = (followspot("check", "--walk", "20", "--seed", "4", "--persona", "loyal") for _ in range(2))
    assert one.stdout == again.stdout
    assert "20 runs of “loyal” from seed 4: " in one.stdout
    data = json.loads(followspot("check", "--walk", "5", "--format", "json").stdout)
    assert data["runs"] == 5
    assert followspot("check", "--walk", "none").returncode == 2


def test_a_walk_lists_the_rarest_ten_unless_all_are_asked_for():
    few, everything = (followspot("check", "--walk", "5", *more).stdout for more in ([], ["--all"]))
    for what in (" option ", " passage "):
        assert few.count(what) == 10 < everything.count(what)


def test_a_walk_tells_the_pace_of_the_acts_first_and_warns_without_failing(tmp_path):
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        pace = "    pace: {choices: 9, words: 100, between: 100, longest: 100}\n    ladders"
        (tmp_path / path).write_text(text.replace("    ladders", pace), encoding="utf-8")
    asked = ("check", "--walk", "20", "--story", str(tmp_path))
    done = followspot(*asked)
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[0].split() == ["act", "runs", "choices", "words", "between", "longest"]
    assert lines[1].startswith("one     20 ")
    assert lines[2].startswith("warning: one: a run has 3 choices, ")
    assert lines[3] == "         8 from the beginning to door"
    assert json.loads(followspot(*asked, "--format", "json").stdout)["acts"]["one"]["longest"] == {
        "words": 8, "option": "", "beat": "door",
    }  # fmt: skip


def test_what_is_typed_and_is_no_text_is_told():
    done = subprocess.run(
        [sys.executable, "-m", "game", "--plain"],
        input=b"caf\xe9\nquit\n",
        capture_output=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(TOP), "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert done.returncode == 0
    assert "There is no “caf" in done.stdout.decode()
