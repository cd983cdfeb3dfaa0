"""A street corner in morning light: five stools at a coffee stand, and across the road an orange door half open."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, SHIRT
from game.stage.scenery.parts.land import hills
from game.stage.scenery.parts.light import steam
from game.stage.scenery.parts.people import man_seated_away
from game.stage.scenery.parts.plants import palm
from game.stage.scenery.parts.signs import board
from game.stage.scenery.parts.street import awning
from game.stage.scenery.parts.tables import bar_stool

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SKY: Final = ((0.0, rgb(0x86B4DC)), (0.7, rgb(0xDCE8EC)), (1.0, rgb(0xFBE9CC)))
_WALL: Final = rgb(0x5C7490)
_ROAD: Final = ((0.0, rgb(0xC9C4B8)), (0.35, rgb(0x8C96A4)), (1.0, rgb(0x56657E)))
_ORANGE: Final = rgb(0xFF7A1A)
_DEAD: Final = rgb(0xB8C4CE)
_STAND: Final = rgb(0x121A2E)


def plate(canvas: Canvas) -> None:
    """Paint the far side of the street with its one bright door, then the stand and the man, against the light."""
    w, h = canvas.width, canvas.height
    canvas.gradient(_SKY, bottom=h * 0.62)
    hills(canvas, h * 0.56, h * 0.22, rgb(0xB4C8D8), seed=6, bottom=h * 0.62)
    for x, tall in ((0.42, 0.56), (0.95, 0.62), (0.28, 0.50)):
        palm(canvas, w * x, h * 0.6, h * tall, rgb(0x6C88A6), seed=int(x * 20))
    canvas.gradient(_ROAD, h * 0.61)
    _club(canvas)
    _stand(canvas)


def _club(canvas: Canvas) -> None:
    """Stand the low building, its door, its two blind windows, and a sign that no longer lights."""
    w, h = canvas.width, canvas.height
    left, right, top, foot = w * 0.47, w * 0.90, h * 0.27, h * 0.64
    canvas.polygon(
        [(left, foot), (right, foot), (right - h * 0.5, h * 0.84), (left - h * 0.5, h * 0.84)], rgb(0x3E4E68), 0.45
    )
    canvas.rect(left, top, right, foot, _WALL)
    canvas.rect(left, top - h * 0.03, right, top + 1, rgb(0xE9DFC8))
    canvas.rect(left, foot - h * 0.05, right, foot, rgb(0x3C4E68))
    canvas.rect(right - max(1, h * 0.04), top, right, foot, rgb(0xA9B4BC))
    for x in (0.515, 0.80):
        canvas.rect(w * x, h * 0.38, w * x + w * 0.055, h * 0.53, rgb(0x2A3A54))
    # The sign: a box on the roof, and letters in it the gray of glass with nothing inside.
    if h < 16:  # letters would hide the house
        canvas.rect(w * 0.59, 0, w * 0.69, h * 0.2, rgb(0x33435E))
    else:
        board(canvas, "TUNES", w * 0.645, max(3.5, h * 0.14), rgb(0x33435E), _DEAD)
    for x in (0.60, 0.69):
        canvas.rect(w * x, h * 0.2, w * x + 1, top, rgb(0x33435E))
    door, sill = w * 0.70, h * 0.635
    canvas.rect(door - h * 0.15, h * 0.33, door + h * 0.16, sill, rgb(0xE9DFC8))
    canvas.rect(door - h * 0.11, h * 0.36, door + h * 0.12, sill, rgb(0x080A14))
    # It opens toward us, so the leaf is taller at its free edge than at its hinge.
    hinge, edge = door - h * 0.11, door - h * 0.30
    leaf = [(hinge, h * 0.36), (edge, h * 0.31), (edge, h * 0.70), (hinge, sill)]
    canvas.polygon(leaf, _ORANGE)
    canvas.rect(door - h * 0.11, h * 0.36, door + h * 0.02, sill, _ORANGE)
    canvas.line(leaf[1], leaf[2], rgb(0xFFC080), 0.9)


def _stand(canvas: Canvas) -> None:
    """Stand the coffee stand in its own shade: awning, counter, five stools, one of them taken."""
    w, h = canvas.width, canvas.height
    reach = w * 0.40
    canvas.rect(0, h * 0.10, h * 0.18, h, INK)
    canvas.rect(reach - h * 0.16, h * 0.10, reach - h * 0.12, h * 0.72, _STAND)
    canvas.rect(h * 0.18, h * 0.40, h * 0.40, h * 0.66, rgb(0x25304A))
    canvas.rect(h * 0.18, h * 0.38, h * 0.40, h * 0.42, rgb(0xB8C8D8))
    awning(canvas, 0, reach + h * 0.06, 0, h * 0.13, rgb(0xE9E2D2), rgb(0x9E2F32))
    canvas.rect(0, h * 0.64, reach, h * 0.69, rgb(0xD8B888))
    canvas.rect(0, h * 0.69, reach - h * 0.08, h * 0.95, _STAND)
    canvas.rect(0, h * 0.95, w, h, rgb(0x36435C))
    for stool in range(5):
        bar_stool(canvas, reach * (0.14 + 0.20 * stool), h * 0.80, h, rgb(0xD8433A))
    man_seated_away(canvas, reach * 0.74, h * 0.80, h * 0.68, mix(SHIRT, rgb(0x7C90B0), 0.25), rgb(0x34446A))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the steam of one coffee rise, and the sun breathe on the orange door."""
    w, h = canvas.width, canvas.height
    cup = w * 0.40 * 0.93
    canvas.rect(cup - h * 0.03, h * 0.57, cup + h * 0.03, h * 0.64, rgb(0xF4F4F0))
    steam(canvas, seconds, cup, h * 0.55, h * 0.28, rgb(0xFFFFFF), strength=0.45)
    canvas.glow(w * 0.70 - h * 0.15, h * 0.50, h * 0.34, h * 0.30, _ORANGE, 0.28 + 0.06 * sin(seconds * 0.8))
