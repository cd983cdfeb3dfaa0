"""Text from outside, made safe to show."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from game.wording import clean


@given(st.text(max_size=300) | st.text("a \t\n\x1b[31m]0;\x07\x9b\u200b\u202e\u2028\xa0", max_size=300))
def test_what_is_cleaned_is_one_line_that_no_terminal_obeys(text: str) -> None:
    shown = clean(text)
    assert shown.isprintable()
    assert shown == " ".join(shown.split())
    assert len(shown) <= 200
    assert clean(shown) == shown


def test_what_can_be_shown_is_kept() -> None:
    assert clean("  Ça va,\n\t“Mia”?  日本 👩‍🎤 ") == "Ça va, “Mia”? 日本 👩🎤"
    assert clean("\x1b[31mred\x1b]0;title\x07, \x9b1mbold") == "red, bold"
