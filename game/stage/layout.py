"""How the play screen shares its room, as pure functions of the terminal's size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from textual.content import Content

from game.stage.paging import Block, prose

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.play.moment import Moment, Offer
    from game.play.run import Passage
    from game.script.model import Story

WIDE = 100
"""Columns from which hers and his stand side by side."""

TINY = (60, 20)
"""Columns and rows below which there is no picture."""

MEASURE = 68
"""Characters in a line of prose, at the most: the middle of what is easy to read."""


class Room(Struct, frozen=True):
    """Rows of the picture, columns and rows of a page of prose, and rows of the last page, above the options."""

    band: int
    measure: int
    page: int
    last: int
    menu: int
    wide: bool


def room(width: int, height: int, menu: int) -> Room:
    """Give the shares for a terminal of this size whose options take `menu` rows. One row each is slate and footer."""
    wide = width >= WIDE
    if width < TINY[0] or height < TINY[1]:
        band = 0
    else:
        # 2.55:1 of half blocks, which are as wide as they are high; and no more than two rows in five.
        band = max(4, min(14, round(width / 2.55 / 2), (height - 2) * 2 // 5 - (0 if wide else 2)))
    left = max(1, height - 2 - band)
    return Room(
        band=band,
        measure=min(MEASURE, max(8, width - 4)),
        page=max(1, left - 2),
        last=left - menu - 2,
        menu=min(menu, left),
        wide=wide,
    )


def menu_rows(moment: Moment, width: int) -> int:
    """Give the rows that the options take: two columns side by side where it is wide, else one above the other."""
    wide = width >= WIDE
    column = (width // 2 if wide else width) - LINE_MARGIN
    counts = [sum(_rows(offer, column) for offer in offers) + 1 for offers in (moment.hers, moment.his) if offers]
    return max(counts, default=0) if wide else sum(counts)


LINE_MARGIN = 8
"""Columns of an option's line that are not its label: padding, the mark of the light, the key and a space."""


def said(offer: Offer, *, taken: bool) -> Content:
    """Give an option's label, with the reason why it is out of reach, or the mark of an earlier run."""
    tail = f"  {offer.because}" if offer.because else "  · before" if taken else ""
    return Content.assemble(offer.label, (tail, "italic"))


def _rows(offer: Offer, width: int) -> int:
    # Room is kept for the mark of an earlier run, which arrives a moment after the options do.
    return len(said(offer, taken=True).wrap(max(8, width)))


class Scene(Struct, frozen=True):
    """What the slate and the band show while a stretch of text is read."""

    act: str
    heading: str
    picture: str
    alt: str


def scenes(moment: Moment, story: Story) -> tuple[list[Scene], list[Block]]:
    """Give what is to be read at a moment as blocks, with the scene that each of them belongs to."""
    found: list[Scene] = []
    blocks: list[Block] = []
    for passage in moment.fresh:
        act, beat = story.act_of(passage.beat), story.beats.get(passage.beat)
        if passage.kind in {"card", "waiting"} or beat is None:
            scene = Scene(act.id, act.title, act.picture, act.alt)
        else:
            scene = Scene(act.id, f"{act.title.upper()} · {beat.place}, {beat.time}", beat.picture, beat.alt)
        if not found or found[-1] != scene:
            found.append(scene)
        blocks += _blocks(len(found) - 1, passage, beat.title if beat else act.title)
    return found, blocks


def _blocks(scene: int, passage: Passage, title: str) -> Iterable[Block]:
    match passage.kind:
        case "card":
            name, *rest = passage.paragraphs
            yield Block(scene, Content.styled(" ".join(name.upper()), "bold $hers"), centered=True)
            yield from (Block(scene, prose(text), centered=True) for text in rest)
            return
        case "waiting":
            yield Block(scene, Content("To be continued."), centered=True)
            yield Block(scene, Content(f"{title} is still being written. The run waits here, saved."), centered=True)
        case "opening":
            yield Block(scene, Content.styled(title.upper(), "bold $hers"), centered=True)
        case "outcome":
            yield Block(scene, Content.styled(passage.label, f"italic ${HIS_OR_HERS[passage.who]}"))
        case "turn":
            pass
    for number, text in enumerate(passage.paragraphs):
        yield Block(scene, prose(text), indented=number > 0)


HIS_OR_HERS = {"mia": "hers", "sebastian": "his", "": "dim"}
"""The color that goes with each of the leads, by its name in the looks."""
