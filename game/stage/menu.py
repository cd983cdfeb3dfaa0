"""What the two of them could do, as rows: side by side where it is wide, else one below the other."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from msgspec import Struct
from textual.content import Content

from game.script.model import LEADS

if TYPE_CHECKING:
    from game.play.moment import Moment, Offer
    from game.script.model import Lead

Light = tuple["Lead", int]
"""Whom the light is on, and which of their options, counted from 0."""

NAMES = {"mia": "MIA", "sebastian": "SEBASTIAN"}
HOME_ROWS = {"mia": "asdf", "sebastian": "jkl;"}
"""The two of them as the menu names them, and the letters of their options: each lead has half of the home row."""

COLORS = {"mia": "$hers", "sebastian": "$his", "": "$dim"}
"""The color that goes with each of the leads, by its name in the looks."""

INDENT = 5
"""Columns before a label: the mark of the light, a space, the key, and two more."""

GUTTER = 2
"""Columns between her options and his."""

HINT = "A letter puts the light on someone; the same letter again takes it."
"""What a press does, said below the first text of a first run."""


class MenuRow(Struct, frozen=True):
    """A row of the menu, the columns from and to which it belongs to an option, and where the light is on it."""

    line: Content
    belongs: tuple[tuple[int, int, Light], ...] = ()
    lit_at: int = -1

    @property
    def lit(self) -> bool:
        """Whether the light is on it."""
        return self.lit_at >= 0

    def option_at(self, x: int) -> Light | None:
        """Give the option that stands at column `x`, if one does."""
        return next((light for start, stop, light in self.belongs if start <= x < stop), None)


class Menu(Struct, frozen=True):
    """The options of a moment with the light on one of them.

    `taken` are the ids of options that were taken in earlier runs; `hint` has the menu say what a press does.
    """

    moment: Moment
    light: Light
    taken: frozenset[str] = frozenset()
    hint: bool = False

    def offers(self, who: Lead) -> tuple[Offer, ...]:
        """Give what one of the two could do."""
        return self.moment.hers if who == "mia" else self.moment.his

    @property
    def every(self) -> list[Light]:
        """All that the light can be put on, hers and then his."""
        return [(lead, number) for lead in LEADS for number in range(len(self.offers(lead)))]

    @property
    def lit(self) -> Offer | None:
        """The option that the light is on; None where there are none."""
        who, number = self.light
        return self.offers(who)[number] if self.light in self.every else None

    def first_light(self) -> Light:
        """Give where the light is when options come up: with whom it was before, if they have any, and in reach."""
        who: Lead = self.light[0]
        if not self.offers(who):
            who = "sebastian" if who == "mia" else "mia"
        return who, next((number for number, offer in enumerate(self.offers(who)) if offer.open), 0)

    def swung(self, who: Lead) -> Light:
        """Give the light swung to `who`, as near as may be to the line that it is on."""
        offers = self.offers(who)
        return (who, min(self.light[1], len(offers) - 1)) if offers else self.light

    def stepped(self, by: int, *, columns: bool) -> Light:
        """Give the light moved on by so many options, around at the ends; `columns` keeps it with its own lead."""
        if self.light not in self.every:
            return self.light
        among = [at for at in self.every if at[0] == self.light[0]] if columns else self.every
        return among[(among.index(self.light) + by) % len(among)]

    def rows(self, width: int, left: int, *, side_by_side: bool) -> tuple[MenuRow, ...]:
        """Give the rows in `width` columns, the first of them `left` from the edge; none where there are no options."""
        there: list[Lead] = [lead for lead in LEADS if self.offers(lead)]
        hint = [MenuRow(line.pad_left(left)) for line in self._hint(width)] if there else []
        if not side_by_side or len(there) < len(LEADS):
            return (*hint, *(row for lead in there for row in self._column(lead, width, left)))
        half = (width - GUTTER) // 2
        hers = self._column("mia", half, left)
        his = self._column("sebastian", half, left + half + GUTTER)
        empty = MenuRow(Content(" " * (left + half)))
        return (*hint, *(_beside(one or empty, other) for one, other in zip_longest(hers, his)))

    def _hint(self, width: int) -> list[Content]:
        return Content.styled(HINT, "$dim").wrap(max(1, width)) if self.hint else []

    def _column(self, lead: Lead, width: int, left: int) -> list[MenuRow]:
        offers = self.offers(lead)
        lit = self.light[0] == lead
        cut = "  ·  across town" if all(offer.cut for offer in offers) else ""
        style = f"bold {COLORS[lead]}"
        name = Content.styled(f" {NAMES[lead]} ", f"{style} reverse" if lit else style) + Content.styled(cut, style)
        rows = [MenuRow(Content.blank(left) + name.pad_right(max(0, width - name.cell_length)))]
        for number, offer in enumerate(offers):
            rows += self._option(offer, (lead, number), width, left)
        return rows

    def _option(self, offer: Offer, at: Light, width: int, left: int) -> list[MenuRow]:
        lead, number = at
        lit = self.light == at
        key = HOME_ROWS[lead][number : number + 1]
        style = self._style(offer, at)
        mark = Content.assemble(("▸" if lit else " "), " ", (key.ljust(INDENT - 2), f"bold {style}"))
        rows = []
        for line in said(offer, taken=offer.id in self.taken).wrap(max(1, width - INDENT)):
            row = mark + line.rstrip().stylize_before(style)
            row = row.pad_right(max(0, width - row.cell_length))
            shown = row.stylize_before("on $lit") if lit else row
            rows.append(MenuRow(Content.blank(left) + shown, ((left, left + width, at),), left if lit else -1))
            mark = Content.blank(INDENT)
        return rows

    def _style(self, offer: Offer, at: Light) -> str:
        weight = "bold " if self.light == at else ""
        if not offer.open:
            return f"{weight}italic {'$foreground' if weight else '$dim'}"
        return f"{weight}{'$foreground' if self.light[0] == at[0] else '$dim'}"


def said(offer: Offer, *, taken: bool) -> Content:
    """Give an option's label, with the reason why it is out of reach, or the mark of an earlier run."""
    tail = f"  {offer.because}" if offer.because else "  · before" if taken else ""
    return Content.assemble(offer.label, (tail, "italic"))


def _beside(one: MenuRow, other: MenuRow | None) -> MenuRow:
    """Give two rows as one; the right one knows how far from the edge it begins."""
    if other is None:
        return one
    right = other.line[one.line.cell_length :]
    return MenuRow(one.line + right, (*one.belongs, *other.belongs), max(one.lit_at, other.lit_at))
