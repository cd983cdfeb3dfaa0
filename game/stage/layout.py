"""How the play screen shares its room, as pure functions of the terminal's size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from game.stage.flow import NARROWEST, flow
from game.stage.reading import Sheet

if TYPE_CHECKING:
    from game.stage.columns import Column
    from game.stage.menu import Menu

WIDE = 100
"""Columns from which hers and his stand side by side."""

TINY = (60, 20)
"""Columns and rows below which there is no picture."""

MEASURE = 68
"""Characters in a line of prose, at the most: the middle of what is easy to read."""

WIDEST_MENU = 100
"""Columns that hers and his take side by side at the most: farther apart they would not be compared."""


class Room(Struct, frozen=True):
    """Rows of the picture, of the gap below it, and of the page; columns of prose and of the menu; and their margins.

    `wide` is whether hers and his stand side by side.
    """

    band: int
    gap: int
    page: int
    measure: int
    margin: int
    menu: int
    menu_margin: int
    wide: bool


def room(width: int, height: int) -> Room:
    """Give the shares for a terminal of this size. One row each is slate and footer."""
    wide = width >= WIDE
    if width < TINY[0] or height < TINY[1]:
        band = 0
    else:
        # 2.55:1 of half blocks, which are as wide as they are high; and no more than two rows in five.
        band = max(4, min(14, round(width / 2.55 / 2), (height - 2) * 2 // 5 - (0 if wide else 2)))
    gap = 1 if band else 0
    measure = min(MEASURE, max(NARROWEST, width - 4))
    margin = max(0, (width - measure) // 2)
    menu = min(width - 4, WIDEST_MENU) if wide else measure
    return Room(
        band=band,
        gap=gap,
        page=max(1, height - 2 - band - gap),
        measure=measure,
        margin=margin,
        menu=menu,
        menu_margin=max(0, (width - menu) // 2),
        wide=wide,
    )


def lay_out(column: Column, menu: Menu | None, size: tuple[int, int], *, close: bool) -> Sheet:
    """Give a column laid out for a terminal of `size`; without a `menu` the story goes on in another column."""
    share = room(*size)
    return Sheet(
        rows=flow(column.blocks, share.measure, close=close),
        menu=menu.rows(share.menu, share.menu_margin, side_by_side=share.wide) if menu else (),
        goes_on=menu is None,
        height=share.page,
        measure=share.measure,
        margin=share.margin,
        size=size,
    )
