"""The theme of a run: the phrase that the player plays, its notes and its shape. The theme is the player's."""

from __future__ import annotations

import re
from itertools import pairwise

FEWEST, MOST = 3, 12
"""How many notes make a phrase: with two there is no shape yet, with thirteen nobody hums it on the way home."""

HIS_OWN = "E4 G4 B4 A4 G4 E4"
"""What Sebastian plays where the player leaves it to him; made for this game."""

_SCALE = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")

NOTES = tuple(f"{note}{octave}" for octave in (4, 5) for note in _SCALE)[:17]
"""The keys of the piano, from middle C up to the E above the next C."""

_TYPED = re.compile(r"([a-gA-G])([#♯]?)")


class NoPhrase(ValueError):
    """What was typed makes no phrase; the message says what would."""


def phrase(typed: str) -> str:
    """Give the phrase in letters such as `e g b a`: small ones from middle C up, capitals an octave higher.

    A sharp is `f#`. Raises NoPhrase.
    """
    rest = _TYPED.sub("", typed)
    if rest.strip(" ,.-\t"):
        raise NoPhrase("A phrase is made of the letters a to g, like “e g b a”; capitals lie an octave higher.")
    notes = []
    for letter, sharp in _TYPED.findall(typed):
        octave = 5 if letter.isupper() else 4
        note = f"{letter.upper()}{'#' if sharp else ''}{octave}"
        # E# and B# have no key of their own, and the keyboard ends on the high E.
        note = {f"E#{octave}": f"F{octave}", f"B#{octave}": f"C{octave + 1}"}.get(note, note)
        if note not in NOTES:
            raise NoPhrase("The piano in the corner ends on a high E: C, D and E are its only capitals.")
        notes.append(note)
    return joined(notes)


def joined(notes: list[str]) -> str:
    """Give the notes as the one text that a run saves. Raises NoPhrase for too few or too many."""
    if not FEWEST <= len(notes) <= MOST:
        raise NoPhrase(f"A phrase has {FEWEST} to {MOST} notes; that was {len(notes)}.")
    return " ".join(notes)


def is_phrase(payload: str) -> bool:
    """Whether `payload`, from a saved run or from a face, is a phrase that this piano can play."""
    notes = payload.split(" ")
    return FEWEST <= len(notes) <= MOST and all(note in NOTES for note in notes)


def shape_of(theme: str) -> str:
    """Give the shape of a phrase as one of the story's THEME_SHAPES; "" where there is no phrase."""
    if not theme:
        return ""
    heights = [NOTES.index(note) for note in theme.split(" ")]
    steps = [b - a for a, b in pairwise(heights) if a != b]
    turns = sum((a > 0) != (b > 0) for a, b in pairwise(steps))
    if not steps:
        return "stays"
    if turns >= 3:
        return "never_settles"
    if heights[0] == heights[-1]:
        return "ends_where_it_began"
    if turns:
        return "turns_back"
    return "climbs" if steps[0] > 0 else "falls"


def caption(theme: str) -> str:
    """Give one line that tells the tune to somebody who does not hear it; the story itself says what it is like."""
    names = " ".join(note[:-1].replace("#", "♯") for note in theme.split(" "))
    return f"A piano: {names}."
