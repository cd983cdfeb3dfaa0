"""The names that a condition may use, and what each can stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.script.model import ROAD_WORDS, Const, Name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.script.model import Expr, Story

THEME_SHAPES = ("climbs", "falls", "turns_back", "ends_where_it_began", "never_settles", "stays")
"""What the text may say of the phrase that the player plays; "" until it has been played."""

NUMBERS = ("roads_taken", "light_mia", "light_sebastian", "exchanges")
"""Numbers that are derived from the run: roads that went as they could have gone; the percentage of choices lit on
each of the two (50 each before the first choice); and how many staying options were taken in this beat so far."""

FLAG = "flag"
NUMBER = "number"

Kind = str | tuple[str, ...]
"""FLAG, NUMBER, or the words that a name can stand for."""


def kinds(story: Story) -> dict[str, Kind]:
    """Give every name the language knows in a story, with its kind."""
    return {
        **dict.fromkeys(NUMBERS, NUMBER),
        "theme_shape": THEME_SHAPES,
        **{f"seen_{beat}": FLAG for act in story.acts for beat in act.beats},
        **{f"took_{option.id}": FLAG for beat in story.beats.values() for option in beat.options},
        **dict.fromkeys(story.qualities, NUMBER),
        **{m.id: m.words or FLAG for m in story.memories.values()},
        **dict.fromkeys(story.roads, ROAD_WORDS),
    }


def complaint(left: Expr, op: str, right: Expr, known: Mapping[str, Kind]) -> str:
    """Say what is wrong with comparing these two, or "" where nothing is."""
    kind, other = _kind(left, known), _kind(right, known)
    if kind is None or other is None:
        return ""  # an unknown name, and said elsewhere
    match kind, other:
        case (str(), str()):
            if kind == other == NUMBER:
                return ""
            return "a flag is asked by its name alone, and numbers compare with numbers only"
        case (tuple(), tuple()):
            if op not in {"==", "!="}:
                return "words compare with == and != only"
            if not set(kind) & set(other):
                return f"it is never {' or '.join(other)}: expected {' or '.join(kind)}"
            return ""
        case _:
            return "a word compares with words only"


def _kind(expr: Expr, known: Mapping[str, Kind]) -> Kind | None:
    match expr:
        case Name(name):
            return known.get(name)
        case Const(value=bool()):
            return FLAG
        case Const(value=int()):
            return NUMBER
        case Const(value=str(word)):
            return (word,)
        case _:
            return FLAG
