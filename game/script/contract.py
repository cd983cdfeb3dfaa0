"""`followspot story --format json`: the whole story as plain data, for other tools. Its shape is a promise.

Conditions are given in the story's own language, prose as counts of words only: the text is in the story's files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.script.check import readers, setters
from game.script.model import And, Compare, Const, Expr, Name, Not, Or
from game.script.telling import words_of

if TYPE_CHECKING:
    from game.script.model import Beat, Destination, Option, Pace, Story

SCHEMA = 1
"""Raised when a key is renamed, removed, or comes to mean something else; never when one is added."""


def contract(story: Story) -> dict[str, Any]:
    """Give the story as values that JSON knows, under the keys that README documents."""
    set_by, read_by = setters(story), readers(story)
    return {
        "schema": SCHEMA,
        "story": story.id,
        "title": story.title,
        "version": story.version,
        "hash": story.hash,
        "acts": [
            {
                "id": act.id,
                "title": act.title,
                "first": act.first,
                "beats": list(act.beats),
                "ladders": [list(ladder) for ladder in act.ladders],
                "pace": act.pace and _pace(act.pace),
            }
            for act in story.acts
        ],
        "beats": [_beat(beat) for beat in story.beats.values()],
        "memories": [
            {
                "id": memory.id,
                "line": memory.line,
                "words": list(memory.words),
                "set_by": list(set_by[memory.id]),
                "read_by": list(read_by[memory.id]),
                "due_in": [beat for beat in memory.read_in if story.is_unwritten(beat)],
            }
            for memory in story.memories.values()
        ],
        "roads": [
            {
                "id": road.id,
                "title": road.title,
                "as_it_was": road.as_it_was,
                "as_it_could_be": road.as_it_could_be,
                "set_by": list(set_by[road.id]),
            }
            for road in story.roads.values()
        ],
        "qualities": [
            {"id": quality.id, "start": quality.start, "meaning": quality.meaning}
            for quality in story.qualities.values()
        ],
        "endings": [{"id": ending.id, "title": ending.title} for ending in story.endings.values()],
    }


def _pace(pace: Pace) -> dict[str, Any]:
    return {
        "choices": pace.choices,
        "words": pace.words,
        "between": pace.between,
        "longest": pace.longest,
        "apart": list(pace.apart),
        "since": pace.since or None,
    }


def _beat(beat: Beat) -> dict[str, Any]:
    return {
        "id": beat.id,
        "act": beat.act,
        "title": beat.title,
        "place": beat.place,
        "time": beat.time,
        "rail": beat.rail,
        "people": list(beat.people),
        "number": beat.number,
        "sounds": list(beat.sounds),
        "roads": beat.roads,
        "ending": beat.ending or None,
        "turn": beat.turn,
        "words": words_of(beat.opening) + words_of(beat.turned),
        "options": [_option(beat, option) for option in beat.options],
    }


def _option(beat: Beat, option: Option) -> dict[str, Any]:
    return {
        "id": option.id,
        "who": option.who,
        "label": option.label,
        "cut": beat.is_cut(option),
        "stay": option.stays,
        "if": written(option.when),
        "needs": written(option.needs),
        "because": option.because or None,
        "carries": option.carries or None,
        "destinations": [_destination(destination) for destination in option.destinations],
        "sets": _sets(option.sets),
        "effects": dict(option.effects),
        "road": option.road and {"full": option.road.full, "short": option.road.short},
        "words": words_of(option.text),
    }


def _destination(destination: Destination) -> dict[str, Any]:
    return {
        "if": written(destination.when),
        "beat": destination.beat,
        "sets": _sets(destination.sets),
        "effects": dict(destination.effects),
    }


def _sets(sets: tuple[tuple[str, str], ...]) -> dict[str, str | bool]:
    return {name: word or True for name, word in sets}


def written(expr: Expr | None) -> str | None:
    """Give a condition as an author would type it, with brackets round all that holds something else."""
    match expr:
        case None:
            return None
        case Name(name):
            return name
        case Const(value=str(word)):
            return f'"{word}"'
        case Const(value):
            return str(value).lower()
        case Not(of):
            return f"not {_bracketed(of)}"
        case And(left, right):
            return f"{_bracketed(left)} and {_bracketed(right)}"
        case Or(left, right):
            return f"{_bracketed(left)} or {_bracketed(right)}"
        case Compare(op, left, right):
            return f"{_bracketed(left)} {op} {_bracketed(right)}"


def _bracketed(expr: Expr) -> str:
    text = written(expr) or ""
    return text if isinstance(expr, Name | Const) else f"({text})"
