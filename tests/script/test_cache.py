"""The compiled story: the same as the one that is read, and never in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.script.cache import load_story
from tests.small import DOOR, small, sources

if TYPE_CHECKING:
    from pathlib import Path


def lay(folder: Path, **changed: str) -> Path:
    for path, content in sources(**changed).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


def test_a_story_from_the_cache_is_the_story(tmp_path, monkeypatch):
    folder, cache = lay(tmp_path / "story"), tmp_path / "cache"
    first = load_story(folder, cache)
    assert len(list(cache.iterdir())) == 1

    def unread(_: object) -> None:
        raise AssertionError("the cache was not used")

    monkeypatch.setattr("game.script.reading.read_story", unread)
    assert load_story(folder, cache) == first == small()


def test_a_changed_story_is_read_again_and_the_old_one_cleared(tmp_path):
    folder, cache = lay(tmp_path / "story"), tmp_path / "cache"
    load_story(folder, cache)
    lay(folder, door=DOOR.replace("A door, in a wall.", "Another door."))
    assert load_story(folder, cache) == small(door=DOOR.replace("A door, in a wall.", "Another door."))
    assert len(list(cache.iterdir())) == 1


def test_a_broken_or_unwritable_cache_is_passed_over(tmp_path):
    folder, cache = lay(tmp_path / "story"), tmp_path / "cache"
    load_story(folder, cache)
    kept = next(cache.iterdir())
    for rubbish in (b"", b"\x00" * 10, kept.read_bytes()[:-1]):
        kept.write_bytes(rubbish)
        assert load_story(folder, cache) == small()
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    assert load_story(folder, in_the_way) == small()
