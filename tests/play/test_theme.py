"""The theme that the player plays: letters in, a phrase out, and the shape that the text may speak of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.play.theme import HIS_OWN, NOTES, NoPhrase, caption, is_phrase, joined, phrase, shape_of
from game.script.names import THEME_SHAPES


@pytest.mark.parametrize(
    ("typed", "notes"),
    [
        ("e g b a", "E4 G4 B4 A4"),
        ("egba", "E4 G4 B4 A4"),
        ("c, C, D", "C4 C5 D5"),
        ("f# f g", "F#4 F4 G4"),
        ("b# e# c", "C5 F4 C4"),
    ],
)
def test_letters_make_a_phrase(typed, notes):
    assert phrase(typed) == notes


@pytest.mark.parametrize(
    "typed", ["", "c d", "c d e f g a b c d e f g a", "c d h", "F G A", "1 2 3", "c d e; rm", "é é é"]
)
def test_what_is_no_phrase_is_refused_in_words(typed):
    with pytest.raises(NoPhrase, match=r"\."):
        phrase(typed)


@pytest.mark.parametrize(
    ("notes", "shape"),
    [
        ("C4 E4 G4", "climbs"),
        ("G4 E4 E4 C4", "falls"),
        ("C4 G4 E4", "turns_back"),
        ("C4 G4 C4", "ends_where_it_began"),
        ("C4 E4 D4 F4 C4", "never_settles"),
        ("C4 C4 C4", "stays"),
        ("", ""),
    ],
)
def test_a_phrase_has_a_shape(notes, shape):
    assert shape_of(notes) == shape


@given(st.lists(st.sampled_from(NOTES), min_size=3, max_size=12))
def test_every_phrase_has_a_shape_that_the_story_knows_and_a_caption(notes):
    played = joined(notes)
    assert is_phrase(played)
    assert shape_of(played) in THEME_SHAPES
    assert caption(played).startswith("A piano: ")


@given(st.text(max_size=40))
def test_a_payload_from_a_file_is_a_phrase_or_is_refused(payload):
    if is_phrase(payload):
        assert shape_of(payload) in THEME_SHAPES


def test_his_own_is_a_phrase():
    assert is_phrase(HIS_OWN)
