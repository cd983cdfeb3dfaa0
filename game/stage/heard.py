"""The theme of a run where it sounds, seen on the keys: a line of them with those marked that are struck."""

from __future__ import annotations

from textual.content import Content

from game.play.theme import NOTES

WHITE, BLACK, STRUCK = "□", "■", "◆"
"""A key that is not struck, of either color, and one that is: said by its sign, and not by color alone."""


def on_the_keys(theme: str) -> tuple[Content, Content]:
    """Give the keys of the piano with the notes of `theme` struck, and the notes in the order they are heard in."""
    notes = theme.split(" ")
    keys = [_key(note, struck=note in notes) for note in NOTES]
    names = " ".join(note[:-1].replace("#", "♯") for note in notes)
    return Content(" ").join(keys), Content.styled(names, "$dim")


def _key(note: str, *, struck: bool) -> Content:
    if struck:
        return Content.styled(STRUCK, "bold $hers")
    return Content.styled(BLACK if "#" in note else WHITE, "$dim")
