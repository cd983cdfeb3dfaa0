"""Paragraphs flowed into the rows of a column, and places in them that mean the same at every width."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct
from textual.content import Content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Place = tuple[int, int]
"""A place in the text, whatever the width: the number of a block, and how many of its letters come before."""

START: Place = (0, 0)
"""The place that all text comes after."""

NARROWEST = 8
"""Columns that a row has at the least, however small the terminal is."""


class Block(Struct, frozen=True):
    """A paragraph, or a line of its own. `before` it comes a blank row, none, or what the spacing in use asks for.

    Where the spacing is close, a block that leaves it to the spacing is indented in place of the blank row.
    """

    text: Content
    before: Literal["blank", "none", "spacing"] = "blank"
    centered: bool = False


class Row(Struct, frozen=True):
    """A row of the column, and the places where it begins and ends. `breaks` where a step of reading likes to begin."""

    line: Content
    begin: Place
    end: Place
    breaks: bool = False


def flow(blocks: Sequence[Block], width: int, *, close: bool = False) -> tuple[Row, ...]:
    """Give the rows of `blocks` at `width` cells, spaced openly or closely. No two of them begin at one place."""
    width = max(NARROWEST, width)
    before = START
    rows: list[Row] = []
    for number, block in enumerate(blocks):
        if number and (block.before == "blank" or (block.before == "spacing" and not close)):
            rows.append(Row(Content(""), before, before, breaks=True))
        rows += _rows(number, block, width, close=close)
        before = end_of(number, block)
    return tuple(rows)


def end_of(number: int, block: Block) -> Place:
    """Give the place where `block`, the one with this number, ends."""
    return number, letters(block.text.plain)


def letters(text: str) -> int:
    """Count what a change of width neither adds nor takes away."""
    return sum(not sign.isspace() for sign in text)


def prose(paragraph: str) -> Content:
    """Give a paragraph of the story as content, its `*stressed*` words in italics."""
    parts = paragraph.split("*")
    return Content.assemble(*((part, "italic") if number % 2 else part for number, part in enumerate(parts)))


def _rows(number: int, block: Block, width: int, *, close: bool) -> Iterator[Row]:
    text = Content.assemble("  ", block.text) if close and block.before == "spacing" else block.text
    begin = 0
    for count, line in enumerate(line.rstrip() for line in text.wrap(width)):
        end = begin + letters(line.plain)
        shown = line.pad_left((width - line.cell_length) // 2) if block.centered else line
        likes = not count and (number == 0 or (close and block.before == "spacing"))
        yield Row(shown, (number, begin), (number, end), breaks=likes)
        begin = end
