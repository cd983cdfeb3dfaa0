"""A cellar club before hours: chairs on the tables, a piano with its lid up, and the day coming down the steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK
from game.stage.scenery.parts.light import motes
from game.stage.scenery.parts.music import baby_grand, stool
from game.stage.scenery.parts.room import room, stairs
from game.stage.scenery.parts.signs import club_sign

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_DAY: Final = rgb(0xDCE8FF)
_WOOD: Final = rgb(0x7A4E36)
_TABLES: Final = ((0.40, 0.87, 0.44), (0.55, 0.99, 0.54), (0.70, 0.89, 0.44))


def plate(canvas: Canvas) -> None:
    """Paint the dim room, the door at the head of the steps and its shaft, the stage at the left, the tables."""
    w, h = canvas.width, canvas.height
    floor = h * 0.66
    room(canvas, floor, rgb(0x2E2E48), rgb(0x2A2432))
    for x in range(0, w, max(4, round(h * 0.36))):
        canvas.rect(x, 0, x + 1, floor, rgb(0x1C1C30))
    top = (w * 0.88, h * 0.40)
    canvas.rect(top[0], -1, w * 0.88 + h * 0.30, h * 0.40, _DAY)
    canvas.glow(top[0], h * 0.3, h * 0.9, h * 0.7, _DAY, 0.5)
    stairs(canvas, (w * 0.88 + h * 0.30, h * 0.40), (w * 0.88 - h * 0.62, h * 0.80), 6, rgb(0x3A3A50), _DAY)
    shaft = [(top[0], h * 0.02), (w * 0.88 + h * 0.04, h * 0.40), (w * 0.46, h * 1.0), (w * 0.20, h * 1.0)]
    canvas.polygon(shaft, _DAY, 0.20)
    canvas.polygon([(w * 0.42, h * 0.84), (w * 0.60, h * 0.80), (w * 0.52, h), (w * 0.22, h)], _DAY, 0.18)
    club_sign(canvas, w * 0.17, h * 0.20, red=rgb(0x7A4A5A), blue=rgb(0x4A5A8A))
    canvas.rect(-1, floor, w * 0.33, h * 0.80, rgb(0x4A3028))
    canvas.rect(-1, floor, w * 0.33, floor + 1, mix(rgb(0x4A3028), _DAY, 0.45))
    piano = w * 0.10
    baby_grand(canvas, piano + h * 0.1, floor + h * 0.04, h * 0.50, INK, _DAY)
    stool(canvas, piano - h * 0.16, floor + h * 0.04, h * 0.20)
    for place, foot, wide in _TABLES:
        _stacked(canvas, w * place, h * foot, h * wide)


def _stacked(canvas: Canvas, x: float, foot: float, wide: float) -> None:
    """Stand a round table with two chairs upside down on it, the light on the tips of their legs."""
    top, thick = foot - wide * 0.62, max(0.9, wide * 0.07)
    canvas.rect(x - thick / 2, top, x + thick / 2, foot, INK)
    canvas.ellipse(x, foot, wide * 0.24, max(0.5, wide * 0.05), INK)
    canvas.ellipse(x, top, wide * 0.5, max(0.7, wide * 0.11), mix(_WOOD, _DAY, 0.12))
    for side in (-1, 1):
        seat, low, reach = x + side * wide * 0.30, top - wide * 0.08, wide * 0.16
        canvas.rect(seat - reach, low - thick * 0.7, seat + reach, low + thick * 0.7, _WOOD)
        for leg in (-1, 1):
            end = (seat + leg * reach * 0.86, low - wide * 0.56)
            canvas.line((seat + leg * reach * 0.86, low), end, mix(_WOOD, _DAY, 0.12), thick)
            canvas.dot(end[0], end[1], mix(_WOOD, _DAY, 0.7))
        canvas.rect(seat - reach, low - wide * 0.30, seat + reach, low - wide * 0.30 + 1, mix(_WOOD, INK, 0.3))


def live(canvas: Canvas, seconds: float) -> None:
    """Let dust come down the shaft."""
    w, h = canvas.width, canvas.height
    motes(canvas, seconds, (w * 0.86, h * 0.1), (w * 0.36, h * 0.96), (h * 0.3, h * 0.8), rgb(0xFFFFFF), count=18)
