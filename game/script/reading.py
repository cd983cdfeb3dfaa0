"""A story's files read into a story that can be played or into the list of all that is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.script import check
from game.script.beatfile import read_beat
from game.script.declarations import read_declarations
from game.script.faults import BadStory, Fault
from game.script.model import Story
from game.script.sources import fingerprint

if TYPE_CHECKING:
    from game.script.sources import Sources


def read_story(sources: Sources) -> Story:
    """Give the story in `sources`. Raises BadStory with everything that is wrong with it, all files in one go."""
    faults: list[Fault] = []
    texts: dict[str, str] = {}
    for path, content in sources.items():
        try:
            texts[path] = content.decode("utf-8").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            faults.append(Fault(path, content[: error.start].count(b"\n") + 1, "expected UTF-8"))
    said = read_declarations(texts, faults)
    beats = {}
    for path, text in texts.items():
        act, _, name = path.rpartition("/")
        if not name.endswith(".md"):
            continue
        beat_id = name.removesuffix(".md")
        if not any(a.id == act and beat_id in a.beats for a in said.acts):
            faults.append(Fault(path, 1, f"no act `{act}` declares a beat `{beat_id}` (story.yaml)"))
        beat = read_beat(path, act, beat_id, text, faults)
        if beat is not None:
            beats[beat_id] = beat
    if not said.acts:
        raise BadStory(faults)
    story = Story(
        id=said.id,
        title=said.title,
        version=said.version,
        hash=fingerprint(sources),
        first=said.acts[0].first,
        acts=said.acts,
        beats={b: beats[b] for act in said.acts for b in act.beats if b in beats},
        qualities=said.qualities,
        memories=said.memories,
        roads=said.roads,
        cast=said.cast,
        endings=said.endings,
        changes=said.changes,
        ifid=said.ifid,
    )
    faults += check.faults(story)
    if faults:
        raise BadStory(list(dict.fromkeys(faults)))
    return story
