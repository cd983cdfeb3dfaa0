"""Text laid out in pages: which lines stand on which page of which size, as pure functions of both.

A page breaks between paragraphs where it can, inside one where it must, and always where the scene changes, so that
the picture above can change with it.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from msgspec import Struct
from textual.content import Content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

READABLE = 3
"""Fewer lines than these are not worth showing above the options."""

Place = tuple[int, float]
"""A place in the text that means the same at every width: the block, and the share of it that has gone by."""


class Block(Struct, frozen=True):
    """A paragraph, or a line of its own, in the scene it belongs to.

    It is `indented` where no blank line sets it off from the one before.
    """

    scene: int
    text: Content
    centered: bool = False
    indented: bool = False


class Page(Struct, frozen=True):
    """Lines to show at once, the scene they belong to, and the place in the text where they begin."""

    scene: int
    place: Place
    lines: tuple[Content, ...] = ()


class _Row(Struct, frozen=True):
    """A line of a block; `first` on the line where a page likes to begin."""

    scene: int
    place: Place
    line: Content
    first: bool


def paginate(blocks: Sequence[Block], width: int, height: int, last_height: int, *, gap: int = 1) -> list[Page]:
    """Give the pages of `blocks` for a column `width` cells wide and `height` lines high.

    The last page shares its room with the options and has `last_height` lines; where that is too few to be read, the
    last page is empty and the text ends on the one before. `gap` is the number of blank lines between paragraphs.
    """
    width, height = max(8, width), max(1, height)
    rows = [row for number, block in enumerate(blocks) for row in _rows(number, block, width, gap)]
    *earlier, last = [_trimmed(list(scene)) for _, scene in groupby(rows, lambda row: row.scene)] or [[]]
    pages = [page for scene in earlier for page in _fill(scene, height)]
    if not last:
        return [Page(0, (0, 0.0))]
    if len(last) <= last_height:
        pages.append(last)
    elif last_height < READABLE:
        pages += _fill(last, height)
        return [*map(_page, pages), Page(last[-1].scene, last[-1].place)]
    else:
        # The last page takes as much as it may, so that what was said stands above the options that answer it.
        head, tail = _cut(last, _first_break(last, len(last) - last_height))
        pages += [*_fill(head, height), tail]
    return [_page(page) for page in pages]


def page_at(pages: Sequence[Page], place: Place) -> int:
    """Give the number of the page that holds `place`: where a reader was before the size changed."""
    return max((number for number, page in enumerate(pages) if page.place <= place), default=0)


def prose(paragraph: str) -> Content:
    """Give a paragraph of the story as content, its `*stressed*` words in italics."""
    parts = paragraph.split("*")
    return Content.assemble(*((part, "italic") if number % 2 else part for number, part in enumerate(parts)))


def _rows(number: int, block: Block, width: int, gap: int) -> Iterator[_Row]:
    text = Content.assemble("  ", block.text) if block.indented and not gap else block.text
    lines = [line.rstrip() for line in text.wrap(width)]
    if number:
        yield from (_Row(block.scene, (number, 0.0), Content(""), first=True) for _ in range(gap))
    for count, line in enumerate(lines):
        shown = line.center(width) if block.centered else line
        yield _Row(block.scene, (number, count / len(lines)), shown, first=not count and (not gap or not number))


def _fill(rows: list[_Row], height: int) -> Iterator[list[_Row]]:
    """Cut a scene into pages, each as full as it can be without breaking a paragraph in its second half."""
    while len(rows) > height:
        page, rows = _cut(rows, _last_break(rows, height))
        yield page
    yield rows


def _last_break(rows: list[_Row], height: int) -> int:
    """Give the line that the next page begins with: a paragraph's first in the page's second half, if there is one."""
    return max((line for line in range(max(1, height // 2), height + 1) if rows[line].first), default=height)


def _first_break(rows: list[_Row], line: int) -> int:
    """Give the first line from `line` on that begins a paragraph, `line` itself where none does."""
    return min((later for later in range(line, len(rows)) if rows[later].first), default=line)


def _cut(rows: list[_Row], line: int) -> tuple[list[_Row], list[_Row]]:
    return _trimmed(rows[:line]), _trimmed(rows[line:])


def _trimmed(rows: list[_Row]) -> list[_Row]:
    """Give the rows without the blank ones that a page would begin or end with."""
    start, end = 0, len(rows)
    while start < end and not rows[start].line.plain:
        start += 1
    while end > start and not rows[end - 1].line.plain:
        end -= 1
    return rows[start:end]


def _page(rows: list[_Row]) -> Page:
    return Page(rows[0].scene, rows[0].place, tuple(row.line for row in rows))
