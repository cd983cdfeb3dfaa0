"""What the story declares once, beside its beats: acts, cast, qualities, memories, roads, endings, and what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml
from msgspec import Struct

from game.script.model import QUALITY_RANGE, Act, Changes, Ending, Memory, Pace, Person, Quality, RoadFork
from game.script.sheet import Sheet
from game.script.sources import CHANGES, DECLARATIONS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from game.script.faults import Fault


class Declarations(Struct):
    """All that the declaration files say; what could not be read is missing from it, and noted."""

    id: str = ""
    title: str = ""
    version: str = ""
    acts: tuple[Act, ...] = ()
    cast: dict[str, Person] = {}
    endings: dict[str, Ending] = {}
    qualities: dict[str, Quality] = {}
    memories: dict[str, Memory] = {}
    roads: dict[str, RoadFork] = {}
    changes: Changes = Changes()
    ifid: str = ""


def read_declarations(sources: dict[str, str], faults: list[Fault]) -> Declarations:
    """Give what the files in `sources` (name to text) declare; what is wrong goes to `faults`."""
    said = Declarations()
    for name in (*DECLARATIONS, CHANGES):
        sheet = Sheet(name, faults)
        if name == CHANGES and name not in sources:
            continue
        if name not in sources:
            sheet.fault(1, "expected this file in the story's folder")
            continue
        node = sheet.compose(sources[name])
        if node is None:
            continue
        match name:
            case "story.yaml":
                _story(sheet, node, said)
            case "qualities.yaml":
                said.qualities = {q.id: q for q in _qualities(sheet, node)}
            case "memories.yaml":
                said.memories = {m.id: m for m in _memories(sheet, node)}
            case "changes.yaml":
                said.changes = _changes(sheet, node)
            case _:
                said.roads = {r.id: r for r in _roads(sheet, node)}
    return said


def _story(sheet: Sheet, node: yaml.Node, said: Declarations) -> None:
    keys = ("id", "title", "version", "acts", "cast", "endings")
    fields = sheet.mapping(node, (*keys, "ifid"), required=keys)
    said.ifid = sheet.text(fields["ifid"]) if "ifid" in fields else ""
    said.id = sheet.word(fields.get("id"))
    said.title = sheet.text(fields.get("title"))
    said.version = sheet.text(fields.get("version"))
    said.acts = tuple(_acts(sheet, fields["acts"])) if "acts" in fields else ()
    if "cast" in fields:
        said.cast = {k: Person(k, sheet.text(v)) for k, v in sheet.mapping(fields["cast"]).items()}
    if "endings" in fields:
        said.endings = {k: _ending(sheet, k, v) for k, v in sheet.mapping(fields["endings"]).items()}


def _ending(sheet: Sheet, key: str, node: yaml.Node) -> Ending:
    """Give an ending: its title alone, or the title and the condition that shuts it out."""
    if not isinstance(node, yaml.MappingNode):
        return Ending(key, sheet.text(node))
    fields = sheet.mapping(node, ("title", "unless"), required=("title",))
    return Ending(key, sheet.text(fields.get("title")), sheet.condition(fields.get("unless")))


def _acts(sheet: Sheet, node: yaml.Node) -> Iterator[Act]:
    seen: set[str] = set()
    before: list[str] = []
    for act_id, value in sheet.mapping(node).items():
        keys = ("title", "first", "card", "picture", "alt", "beats")
        fields = sheet.mapping(value, (*keys, "card_before", "ladders", "pace"), required=keys)
        beats = sheet.words(fields.get("beats"))
        first = sheet.word(fields.get("first"))
        for beat in beats:
            if beat in seen:
                sheet.fault(sheet.line(value), f"the beat `{beat}` is declared twice")
            seen.add(beat)
        card_before = sheet.word(fields["card_before"]) if "card_before" in fields else first
        for beat in {first, card_before} - set(beats):
            sheet.fault(sheet.line(value), f"`{beat}` is not among the act's beats")
        yield Act(
            id=act_id,
            title=sheet.text(fields.get("title")),
            first=first,
            card=sheet.text(fields.get("card")),
            card_before=card_before,
            picture=sheet.word(fields.get("picture")),
            alt=sheet.text(fields.get("alt")),
            beats=beats,
            ladders=tuple(_ladders(sheet, fields["ladders"], beats)) if "ladders" in fields else (),
            pace=_pace(sheet, fields["pace"], beats, before) if "pace" in fields else None,
        )
        before.append(act_id)


def _pace(sheet: Sheet, node: yaml.Node, beats: tuple[str, ...], before: Collection[str]) -> Pace:
    keys = ("choices", "words", "between", "longest")
    fields = sheet.mapping(node, (*keys, "apart", "since"), required=keys)
    apart = sheet.words(fields.get("apart"))
    for beat in set(apart) - set(beats):
        sheet.fault(sheet.line(node), f"`{beat}` is not among the act's beats")
    since = sheet.word(fields.get("since"))
    if since and since not in before:
        sheet.fault(sheet.line(node), f"a pace is counted since an act before this one; found `{since}`")
    return Pace(
        choices=sheet.whole(fields.get("choices")),
        words=sheet.whole(fields.get("words")),
        between=sheet.whole(fields.get("between")),
        longest=sheet.whole(fields.get("longest")),
        apart=apart,
        since=since,
    )


def _ladders(sheet: Sheet, node: yaml.Node, beats: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for rungs in sheet.sequence(node):
        ladder = sheet.words(rungs)
        for beat in set(ladder) - set(beats):
            sheet.fault(sheet.line(rungs), f"`{beat}` is not among the act's beats")
        yield ladder


def _changes(sheet: Sheet, node: yaml.Node) -> Changes:
    fields = sheet.mapping(node, ("renamed", "removed"))
    renamed = sheet.mapping(fields["renamed"], ("options", "beats")) if "renamed" in fields else {}

    def ids(kind: str) -> dict[str, str]:
        return {was: sheet.word(now) for was, now in sheet.mapping(renamed[kind]).items()} if kind in renamed else {}

    gone = sheet.mapping(fields["removed"]).items() if "removed" in fields else ()
    return Changes(ids("options"), ids("beats"), {was: sheet.text(why) for was, why in gone})


def _qualities(sheet: Sheet, node: yaml.Node) -> Iterator[Quality]:
    low, high = QUALITY_RANGE
    for key, value in sheet.mapping(node).items():
        fields = sheet.mapping(value, ("start", "meaning"), required=("start", "meaning"))
        start = sheet.whole(fields.get("start"))
        if not low <= start <= high:
            sheet.fault(sheet.line(value), f"a quality starts between {low} and {high}")
        yield Quality(key, start, sheet.text(fields.get("meaning")))


def _memories(sheet: Sheet, node: yaml.Node) -> Iterator[Memory]:
    for key, value in sheet.mapping(node).items():
        fields = sheet.mapping(value, ("line", "words", "read_in"), required=("line", "read_in"))
        yield Memory(
            id=key,
            line=sheet.text(fields.get("line")),
            line_no=sheet.line(value),
            words=sheet.words(fields.get("words")),
            read_in=sheet.words(fields.get("read_in")),
        )


def _roads(sheet: Sheet, node: yaml.Node) -> Iterator[RoadFork]:
    keys = ("title", "as_it_was", "as_it_could_be", "closed")
    for key, value in sheet.mapping(node).items():
        fields = sheet.mapping(value, keys, required=keys)
        yield RoadFork(key, *(sheet.text(fields.get(name)) for name in keys))
