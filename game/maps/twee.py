"""The story in Twee 3, for Twine and its kin: every beat, turn and outcome a passage, with SugarCube's macros.

It is written to play there as it does here, but for what Twine has no notion of: the light, the pictures, and the
phrase (which is Sebastian's own there). What is not written yet is a passage that says so.
Twee 3: https://github.com/iftechfoundation/twine-specs/blob/master/twee-3-specification.md
"""

from __future__ import annotations

import json
import re
import uuid
from typing import TYPE_CHECKING

from game.play.theme import HIS_OWN, shape_of
from game.script.model import (
    LEADS,
    QUALITY_RANGE,
    And,
    Beat,
    Compare,
    Const,
    Expr,
    If,
    Name,
    Not,
    Option,
    Or,
    Say,
    Story,
    Text,
)
from game.script.names import kinds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.script.model import Destination

FORMAT, FORMAT_VERSION = "SugarCube", "2.37.3"
"""The story format that the passages are written for, and its version."""

Names = dict[str, str]

_OPS = {"==": "is", "!=": "isnot", "<": "lt", "<=": "lte", ">": "gt", ">=": "gte"}


def twee(story: Story, act: str = "") -> str:
    """Give the story, or one act of it, as Twee 3. Raises KeyError where there is no such act."""
    acts = [one for one in story.acts if not act or one.id == act]
    if not acts:
        raise KeyError(act)
    beats = [beat for one in acts for beat in one.beats]
    passages = [
        _passage("StoryTitle", story.title),
        _passage("StoryData", json.dumps(_data(story, acts[0].first), indent=2)),
        _passage("StoryInit", "\n".join(_first_values(story)), tags=""),
    ]
    names = _names(story)
    for column, beat in enumerate(beats):
        passages += _beat(story, beat, column, names)
    inside = {beat for beat in beats if beat in story.beats}
    beyond = {
        destination.beat: None
        for beat in inside
        for option in story.beats[beat].options
        for destination in option.destinations
        if destination.beat not in beats
    }
    passages += [_passage(beat, f"To be continued: {story.act_of(beat).title}.", "unwritten") for beat in beyond]
    return "\n\n".join(passages) + "\n"


def _data(story: Story, first: str) -> dict[str, str]:
    ifid = story.ifid or str(uuid.uuid5(uuid.NAMESPACE_URL, story.id))
    return {"ifid": ifid.upper(), "format": FORMAT, "format-version": FORMAT_VERSION, "start": first}


def _passage(name: str, body: str, tags: str = "", at: tuple[int, int] | None = None) -> str:
    where = f' {{"position":"{at[0]},{at[1]}","size":"100,100"}}' if at else ""
    marked = f" [{tags}]" if tags else ""
    # A line that begins with two colons would begin another passage.
    safe = re.sub(r"(?m)^(?=::)", " ", body.strip())
    return f":: {name}{marked}{where}\n{safe}"


def _first_values(story: Story) -> Iterator[str]:
    """Give the values that a run begins with."""
    for quality in story.qualities.values():
        yield f"<<set ${quality.id} to {quality.start}>>"
    for memory in story.memories.values():
        unset = '""' if memory.words else "false"
        yield f"<<set ${memory.id} to {unset}>>"
    for road in story.roads:
        yield f'<<set ${road} to "open">>'
    yield '<<set $theme_shape to "">><<set $exchanges to 0>><<set $took to []>>'
    yield f"<<set $seen to [{json.dumps(story.first)}]>>"
    yield f"<<set setup.roads to {json.dumps([*story.roads])}>>"
    yield "<<set $light to {" + ", ".join(f"{lead}: 0" for lead in LEADS) + "}>>"


def _beat(story: Story, beat_id: str, column: int, names: Names) -> Iterator[str]:
    beat = story.beats.get(beat_id)
    at = (column % 10 * 150, column // 10 * 450)
    if beat is None:
        yield _passage(beat_id, "This is still to be written.", "unwritten", at)
        return
    tags = f"{beat.act} rail-{beat.rail}" + (" ending" if beat.ending else "")
    heading = f"!! {beat.title}\n//{beat.place}, {beat.time}//"
    opening = f"<<if $exchanges is 0>>\\\n{heading}\n\n{_text(beat.opening, names)}\n<</if>>\\"
    turned = f"<<if $exchanges is {beat.turn}>>\\\n{_text(beat.turned, names)}\n<</if>>\\" if beat.turn else ""
    yield _passage(beat.id, "\n".join(filter(None, (opening, turned, *_menu(story, beat, names)))), tags, at)
    for row, option in enumerate(beat.options, 1):
        yield _passage(
            _name_of(option), _outcome(beat, option, names), f"outcome {option.who}", (at[0], at[1] + 40 * row)
        )


def _name_of(option: Option) -> str:
    """Give the name of an outcome's passage, which no beat can have."""
    return f"{option.id} (taken)"


def _menu(story: Story, beat: Beat, names: Names) -> Iterator[str]:
    for option in beat.options:
        asked = [_expr(e, names) for e in (option.when, option.needs) if e is not None]
        if option.stays:
            asked.append(f'not $took.includes("{option.id}")')
        if beat.turn:
            asked.append(f"$exchanges {'lt' if option.stays else 'gte'} {beat.turn}")
        link = f"[[{story.cast[option.who].name}: {_link(option.label)}->{_name_of(option)}]]"
        yield f"<<if {' and '.join(f'({one})' for one in asked)}>>{link}\n<</if>>\\" if asked else link


def _outcome(beat: Beat, option: Option, names: Names) -> str:
    """Give what follows a choice: what it changes, how it goes, and the way on."""
    changes = [f'<<run $took.push("{option.id}")>>', f"<<set $light.{option.who} to $light.{option.who} + 1>>"]
    changes += _changes(option.sets, option.effects)
    if option.carries == "phrase":
        changes.append(f'<<set $theme_shape to "{shape_of(HIS_OWN)}">>')
    if option.stays:
        changes.append("<<set $exchanges to $exchanges + 1>>")
        way = f"[[Go on->{beat.id}]]"
    else:
        changes.append(_chosen(option.destinations, names))
        ends = list(dict.fromkeys(destination.beat for destination in option.destinations))
        ways = [f'<<if $next is "{end}">>[[Go on->{end}]]<</if>>' for end in ends]
        way = f"[[Go on->{ends[0]}]]" if len(ends) == 1 else "\\\n".join(ways)
    return "\n".join((*(f"{line}\\" for line in changes), _text(option.text, names), "", way))


def _chosen(destinations: tuple[Destination, ...], names: Names) -> str:
    """Give the macros that find the destination, and do what it alone changes."""
    told = ""
    for number, destination in enumerate(destinations):
        does = "".join(
            (
                *_changes(destination.sets, destination.effects),
                f'<<set $next to "{destination.beat}">><<set $exchanges to 0>><<run $seen.push("{destination.beat}")>>',
            )
        )
        if destination.when is None:
            return f"{told}<<else>>{does}<</if>>" if number else does
        told += f"<<{'elseif' if number else 'if'} {_expr(destination.when, names)}>>{does}"
    return f"{told}<</if>>"


def _changes(sets: tuple[tuple[str, str], ...], effects: tuple[tuple[str, int], ...]) -> list[str]:
    low, high = QUALITY_RANGE
    return [
        *(f"<<set ${name} to {json.dumps(word) if word else 'true'}>>" for name, word in sets),
        *(f"<<set ${name} to Math.clamp(${name} + {by}, {low}, {high})>>" for name, by in effects),
    ]


def _text(text: Text, names: Names) -> str:
    told = []
    for part in text:
        match part:
            case Say(words):
                told.append(_prose(words))
            case If(branches, otherwise):
                for number, (condition, below) in enumerate(branches):
                    told.append(f"<<{'elseif' if number else 'if'} {_expr(condition, names)}>>{_text(below, names)}")
                told.append(f"<<else>>{_text(otherwise, names)}<</if>>" if otherwise else "<</if>>")
    return "".join(told).strip()


def _prose(words: str) -> str:
    """Spell prose for SugarCube: emphasis is two slashes there, and its own signs are taken as signs."""
    words = re.sub(r"(?<!\n)\n(?!\n)", " ", words)
    words = words.replace("<", "&lt;").replace("[[", "[&#91;").replace("$", "&#36;")
    return re.sub(r"\*([^*]+)\*", r"//\1//", words)


def _link(label: str) -> str:
    return label.replace("->", "&rarr;").replace("]]", "]").replace("|", "&#124;")


def _expr(expr: Expr, names: Names) -> str:
    match expr:
        case Name(name):
            return names[name]
        case Const(value):
            return json.dumps(value)
        case Not(of):
            return f"not ({_expr(of, names)})"
        case And(left, right):
            return f"({_expr(left, names)}) and ({_expr(right, names)})"
        case Or(left, right):
            return f"({_expr(left, names)}) or ({_expr(right, names)})"
        case Compare(op, left, right):
            return f"{_expr(left, names)} {_OPS[op]} {_expr(right, names)}"


def _names(story: Story) -> Names:
    """Give what each name of the story's language is in SugarCube's."""
    lit = "($light.mia + $light.sebastian)"
    names = {name: f"${name}" for name in kinds(story)}
    names |= {f"seen_{beat}": f'$seen.includes("{beat}")' for act in story.acts for beat in act.beats}
    options = [option.id for beat in story.beats.values() for option in beat.options]
    names |= {f"took_{option}": f'$took.includes("{option}")' for option in options}
    names |= {f"light_{lead}": f"({lit} ? Math.round(100 * $light.{lead} / {lit}) : 50)" for lead in LEADS}
    names["roads_taken"] = 'setup.roads.filter(road => State.variables[road] === "as_it_could_be").length'
    # A memory may be called what a derived name would be, and is then what is meant.
    return names | {memory: f"${memory}" for memory in story.memories}
