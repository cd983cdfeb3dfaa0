"""What others may put among the runs of a player, or send, or have them type: what the player sees of it."""

from __future__ import annotations

import os

import pytest

from tests.hostile import ELSEWHERE, FILES, NAMES, NO_FILES, PLAYABLE, RUN

from .ground import contents, played


@pytest.mark.parametrize("kind", [*FILES, *NO_FILES])
def test_a_hostile_file_is_named_refused_and_left_alone(shelf, stage, followspot, tmp_path, kind):
    """As a run on the shelf, and as a file that was sent."""
    good = played(shelf, stage)
    path = shelf.folder / f"{RUN}.jsonl"
    for place in (path, tmp_path / f"{RUN}.followspot"):
        if kind in FILES:
            place.write_bytes(FILES[kind])
        else:
            NO_FILES[kind](place)
    listed = followspot("runs")[1].splitlines()
    assert len(listed) == 2
    assert any("Mine: Winter, " in line for line in listed)
    code, _, told = followspot("--plain", "--resume", RUN, stdin="no\n")
    assert (code, len(told) > 20) == (1, True)
    assert followspot("doctor")[0] == 1
    before = contents(shelf)
    if kind != "another run's lines":  # under another name, they are that run
        code, _, told = followspot("import", str(tmp_path / f"{RUN}.followspot"))
        assert (code, len(told) > 20) == (1, True)
    assert contents(shelf) == before
    assert kind in NO_FILES or path.read_bytes() == FILES[kind]
    assert shelf.read(good).title == "Mine"


@pytest.mark.parametrize("kind", PLAYABLE)
def test_a_file_that_means_no_good_plays_like_any_other(shelf, followspot, kind):
    shelf.folder.mkdir()
    (shelf.folder / f"{RUN}.jsonl").write_bytes(PLAYABLE[kind])
    assert followspot("runs")[0] == 0
    code, said, _ = followspot("--plain", "--resume", "1", stdin="1\nquit\n")
    assert code == 0
    assert "Settle on a Prius" in said


def test_a_run_of_another_story_is_told_and_left_to_the_game_that_tells_it(shelf, followspot, tmp_path):
    shelf.folder.mkdir()
    path = shelf.folder / f"{RUN}.jsonl"
    path.write_bytes(ELSEWHERE)
    sent = tmp_path / "sent"
    sent.write_bytes(ELSEWHERE)
    said = "run of another story (hamlet)"
    assert said in followspot("runs")[1]
    assert said in followspot("--plain", "--resume", "1")[2]
    assert "There is no saved run to go on with" in followspot("--plain", "--resume")[2]
    assert said in followspot("doctor")[1]
    assert said in followspot("import", str(sent))[2]
    assert contents(shelf) == {path.name: ELSEWHERE}


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_name_that_no_run_has_leads_nowhere(shelf, stage, followspot, tmp_path, name):
    (tmp_path / "x.jsonl").write_bytes(b"not a run")
    played(shelf, stage)
    before = contents(shelf)
    for arguments in (["--plain", f"--resume={name}"], ["export", f"--to={tmp_path / 'parcel'}", "--", name]):
        code, out, told = followspot(*arguments)
        assert (code, out) == (1, "")
        assert told.startswith("There is no run “")
        assert len(told) < 400
    assert contents(shelf) == before


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("../x", "../x"),
        ("CON", "CON"),
        ("x" * 300, "x" * 199 + "…"),
        ("mIA", "mIA"),
        ("\x1b[31mred", "red"),
        ("*", "*"),
    ],
    ids=ascii,
)
def test_a_run_may_be_called_anything(shelf, stage, followspot, title, shown):
    played(shelf, stage, "Mia")
    assert followspot("--plain", stdin=f"title {title}\nquit\n")[0] == 0
    assert {entry.title for entry in shelf.entries()} == {"Mia", shown}
    assert f"{shown}, resumed." in followspot("--plain", "--resume", shown, stdin="quit\n")[1]
    assert {name.split(".")[-1] for name in contents(shelf)} == {"jsonl"}


def test_files_with_other_names_are_not_runs(shelf, stage, followspot):
    run = played(shelf, stage)
    data = (shelf.folder / f"{run}.jsonl").read_bytes()
    for name in ("CON.jsonl", "x" * 240 + ".jsonl", f"{run.upper()}.JSONL", f"{run}.JSONL", "\u202e.jsonl", " .jsonl"):
        (shelf.folder / name).write_bytes(data)
    os.mkfifo(shelf.folder / "pipe.jsonl")
    assert len(followspot("runs")[1].splitlines()) == 1
    assert followspot("doctor")[0] == 0
