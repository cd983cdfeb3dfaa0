"""What is wrong with a story as a whole, and what is only due: beats and readers that are still to be written."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from game.script.expression import conditions, walk
from game.script.faults import Fault
from game.script.model import LEADS, ROAD_WORDS, Compare, Expr, Name, Option, Story
from game.script.names import complaint, kinds
from game.script.sources import CHANGES
from game.script.telling import holds

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from game.script.model import Beat
    from game.script.names import Kind

LABEL_WORDS = (4, 12)
"""The fewest and the most words of an option's label."""

ROAD_FULL_WORDS = (25, 45)
ROAD_SHORT_WORDS = (8, 14)


def faults(story: Story) -> list[Fault]:
    """Give everything that is wrong between the files of a story whose files are each well formed."""
    known = kinds(story)
    found: list[Fault] = []
    ids = Counter(option.id for beat in story.beats.values() for option in beat.options)
    for beat in story.beats.values():
        found += _cast(story, beat)
        found += _offers(beat)
        found += [
            Fault(beat.path, option.line, f"the option id `{option.id}` is used {ids[option.id]} times in the story")
            for option in beat.options
            if ids[option.id] > 1
        ]
        for option in beat.options:
            found += _option(story, beat, option)
        for line, condition in _conditions(beat):
            found += (Fault(beat.path, line, what) for what in _names(condition, known))
    for ending in story.endings.values():
        if ending.unless is not None:
            found += (Fault("story.yaml", 1, what) for what in _names(ending.unless, known))
    found += _memories(story)
    found += _changes(story, ids.keys())
    return sorted(found)


def due(story: Story) -> list[Fault]:
    """Give what is promised and not written yet: beats, and the beats that memories are to be read in."""
    waiting = [
        Fault("story.yaml", 1, f"{act.title}: {len(beats)} beats to write: {', '.join(beats)}")
        for act in story.acts
        if (beats := [beat for beat in act.beats if beat not in story.beats])
    ]
    return waiting + [
        Fault("memories.yaml", memory.line_no, f"`{memory.id}` is to be read in {', '.join(beats)}")
        for memory in story.memories.values()
        if (beats := [beat for beat in memory.read_in if story.is_unwritten(beat)])
    ]


def readers(story: Story) -> dict[str, tuple[str, ...]]:
    """Give, for each memory, the written beats whose text or options read it."""
    found: dict[str, list[str]] = {memory: [] for memory in story.memories}
    for beat in story.beats.values():
        read = {e.name for _, c in _conditions(beat) for e in walk(c) if isinstance(e, Name)}
        for memory in sorted(read & found.keys()):
            found[memory].append(beat.id)
    return {memory: tuple(beats) for memory, beats in found.items()}


def setters(story: Story) -> dict[str, tuple[str, ...]]:
    """Give, for each memory and road, the options that set it."""
    found: dict[str, list[str]] = {name: [] for name in (*story.memories, *story.roads)}
    for beat in story.beats.values():
        for option in beat.options:
            for name, _ in _all_sets(option):
                found.setdefault(name, []).append(option.id)
    return {name: tuple(dict.fromkeys(options)) for name, options in found.items()}


def _all_sets(option: Option) -> Iterator[tuple[str, str]]:
    yield from option.sets
    for destination in option.destinations:
        yield from destination.sets


def _conditions(beat: Beat) -> Iterator[tuple[int, Expr]]:
    """Give every condition of a beat with the line of the option it belongs to (1: the beat's own prose)."""
    for text in (beat.opening, beat.turned):
        yield from ((1, condition) for condition in conditions(text))
    for option in beat.options:
        asked = (option.when, option.needs, *(d.when for d in option.destinations))
        yield from ((option.line, condition) for condition in asked if condition is not None)
        yield from ((option.line, condition) for condition in conditions(option.text))


def _names(condition: Expr, known: dict[str, Kind]) -> Iterator[str]:
    for expr in walk(condition):
        match expr:
            case Name(name) if name not in known:
                yield f"`{name}` is no name of this story: expected a quality, a memory, a road, or a derived name"
            case Compare(op, left, right):
                if what := complaint(left, op, right, known):
                    yield what
            case _:
                pass


def _cast(story: Story, beat: Beat) -> Iterator[Fault]:
    for person in beat.people:
        if person not in story.cast:
            yield Fault(beat.path, 1, f"`{person}` is not in the cast (story.yaml)")
    if beat.ending and beat.ending not in story.endings:
        yield Fault(beat.path, 1, f"`{beat.ending}` is not one of the endings (story.yaml)")


def _offers(beat: Beat) -> Iterator[Fault]:
    """Find what a menu must not be: without one of the leads, or with a verb that begins two labels."""
    if beat.ending and not beat.options:
        return
    for exchange in range(beat.turn):
        for lead in LEADS:
            here = [o for o in beat.options if o.stays and o.who == lead and _is_sure(o, exchange)]
            # At the worst every exchange before this one has used up an option that would still stand here.
            lasting = [o for o in here if any(_is_sure(o, before) for before in range(exchange))]
            if len(here) - min(exchange, len(lasting)) < 1:
                yield Fault(
                    beat.path,
                    1,
                    f"expected an option of {lead}'s that stays, for exchange {exchange + 1} of {beat.turn}",
                )
    for lead in LEADS:
        if not any(_is_sure(o, beat.turn) for o in beat.options if not o.stays and o.who == lead):
            yield Fault(beat.path, 1, f"expected an unconditional option of {lead}'s that leads on")
    menus = (
        [list(beat.options)] if not beat.turn else [[o for o in beat.options if o.stays is s] for s in (True, False)]
    )
    for menu in menus:
        verbs = Counter(_verb(option) for option in menu)
        for option in menu:
            if verbs[_verb(option)] > 1:
                yield Fault(beat.path, option.line, f"two labels of one menu begin with `{_verb(option)}`")


def _is_sure(option: Option, exchanges: int) -> bool:
    """Whether an option is there in any run, once so many exchanges have been had."""
    if option.needs is not None or option.when is None:
        return option.needs is None
    names = {e.name for e in walk(option.when) if isinstance(e, Name)}
    return names == {"exchanges"} and holds(option.when, {"exchanges": exchanges})


def _verb(option: Option) -> str:
    return option.label.partition(" ")[0].strip(",.:;").casefold()


def _option(story: Story, beat: Beat, option: Option) -> Iterator[Fault]:
    for destination in option.destinations:
        if destination.beat not in story.beats and not story.is_unwritten(destination.beat):
            yield Fault(beat.path, option.line, f"`{option.id}` leads to `{destination.beat}`, which no act declares")
    for name, word in _all_sets(option):
        if name in story.roads:
            expected: tuple[str, ...] = ROAD_WORDS[1:]
        elif name in story.memories:
            expected = story.memories[name].words
        else:
            yield Fault(beat.path, option.line, f"`{option.id}` sets `{name}`, which is no memory and no road")
            continue
        if expected and word not in expected:
            yield Fault(beat.path, option.line, f"`{name}` is one of {', '.join(expected)}; found `{word}`")
        if not expected and word:
            yield Fault(beat.path, option.line, f"`{name}` is a flag and takes no word; found `{word}`")
    for name, _ in (*option.effects, *(e for d in option.destinations for e in d.effects)):
        if name not in story.qualities:
            yield Fault(beat.path, option.line, f"`{option.id}` moves `{name}`, which is no quality")
    yield from _length(beat, option, "label", option.label, LABEL_WORDS)
    if option.road is not None:
        yield from _length(beat, option, "road", option.road.full, ROAD_FULL_WORDS)
        yield from _length(beat, option, "road in short", option.road.short, ROAD_SHORT_WORDS)


def _length(beat: Beat, option: Option, what: str, text: str, allowed: tuple[int, int]) -> Iterator[Fault]:
    words = len(text.split())
    if not allowed[0] <= words <= allowed[1]:
        yield Fault(
            beat.path,
            option.line,
            f"the {what} of `{option.id}` has {words} words; expected {allowed[0]} to {allowed[1]}",
        )


def _changes(story: Story, options: Collection[str]) -> Iterator[Fault]:
    """Find what is said of changes and is not so: an id that is still in use, or leads to none that is."""
    beats = {beat for act in story.acts for beat in act.beats}
    for kind, renamed, known in (
        ("option", story.changes.options, options),
        ("beat", story.changes.beats, beats),
    ):
        for was, now in renamed.items():
            if was in known:
                yield Fault(CHANGES, 1, f"the {kind} `{was}` is said to be `{now}` now, and is still in the story")
            if now not in known:
                yield Fault(CHANGES, 1, f"the {kind} `{was}` is said to be `{now}` now, which is no {kind}")
    for was in story.changes.removed:
        if was in options or was in story.changes.options:
            yield Fault(CHANGES, 1, f"the option `{was}` is said to be removed, and is still in the story")


def _memories(story: Story) -> Iterator[Fault]:
    set_by, read_by = setters(story), readers(story)
    for memory in story.memories.values():
        where = ("memories.yaml", memory.line_no)
        for beat in memory.read_in:
            if beat in story.beats and beat not in read_by[memory.id]:
                yield Fault(*where, f"`{memory.id}` is promised to `{beat}`, which does not read it")
            elif beat not in story.beats and not story.is_unwritten(beat):
                yield Fault(*where, f"`{memory.id}` is promised to `{beat}`, which no act declares")
        if not set_by[memory.id]:
            yield Fault(*where, f"nothing sets `{memory.id}`")
        if not read_by[memory.id] and not memory.read_in:
            yield Fault(*where, f"nothing reads `{memory.id}`, and nothing has promised to")
