"""Wording that all rooms share: text from outside (a title, a save, what is typed) made safe to show, and plurals."""

from __future__ import annotations

import re
import unicodedata

# An escape sequence goes whole, so that its tail ("[31m", "]0;title") does not stay behind as litter.
_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\-_])?|\x9b[0-?]*[ -/]*[@-~]")

# Format (bidi, zero width), control, surrogate, private and unassigned characters have no business in a line.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def clean(text: str, *, longest: int = 200) -> str:
    """Give `text` as one line that no terminal and no widget can mistake for an instruction.

    Escape sequences, control, bidi and zero-width characters go; runs of white space become one space; what is
    over `longest` characters is cut and ends in an ellipsis.
    """
    if not text.isprintable():  # what is, as nearly all text, has none of that, and no white space but spaces
        text = _ESCAPES.sub("", text)
        text = "".join(" " if c.isspace() else c for c in text if c.isspace() or unicodedata.category(c) not in _UNSEEN)
    kept = " ".join(text.split())
    return kept if len(kept) <= longest else kept[: longest - 1].rstrip() + "…"


def counted(number: int, what: str) -> str:
    """Give "1 choice", "23 choices"."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
