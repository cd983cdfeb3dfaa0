"""A small flat at dusk: a window that goes from gold to violet, an upright against the wall, a table of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import CREAM
from game.stage.scenery.parts.light import motes
from game.stage.scenery.parts.music import stool, upright_piano
from game.stage.scenery.parts.plants import palm
from game.stage.scenery.parts.room import box, casement, daylight, long_table, room
from game.stage.scenery.parts.tables import chair

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_OUT: Final = ((0.0, rgb(0x6A4AA8)), (0.45, rgb(0xE87890)), (1.0, rgb(0xFFD070)))
_FRAME: Final = rgb(0x2A1626)
_GOLD: Final = rgb(0xFFB458)
_PAGES: Final = ((-0.50, 0.0, 0.16), (-0.26, 0.02, 0.20), (0.04, 0.0, 0.14), (0.28, 0.03, 0.18))


def plate(canvas: Canvas) -> None:
    """Paint the walls that the window warms, the sky in it, its light on the floor, and the few things there are."""
    w, h = canvas.width, canvas.height
    floor, x = h * 0.70, w * 0.40
    room(canvas, floor, rgb(0x5A3450), rgb(0x4A2A34))
    canvas.glow(x, h * 0.4, h * 1.7, h * 0.8, rgb(0xC8623A), 0.5)
    left, right, sill = x - h * 0.55, x + h * 0.55, h * 0.55
    casement(canvas, left, h * 0.06, right, sill, _OUT, _FRAME, panes=(1, 1))
    for y, place in ((h * 0.49, 0.3), (h * 0.46, 0.45)):
        canvas.rect(left + h * place, y, left + h * (place + 0.2), sill, rgb(0x7A3A5A))
    palm(canvas, right - h * 0.22, sill, h * 0.44, rgb(0x4A2044), seed=4)
    canvas.rect(left, sill, right, sill + h * 0.03, _FRAME)
    for bar in (1 / 3, 2 / 3):
        canvas.rect(left + (right - left) * bar, h * 0.06, left + (right - left) * bar + 1, sill, _FRAME)
    daylight(canvas, left + h * 0.1, right, floor, h * 0.3, _GOLD, slant=h * 0.30, strength=0.55)
    piano = max(w * 0.68, right + h * 0.24)
    upright_piano(canvas, piano, h * 0.88, h * 0.58)
    canvas.rect(piano, h * 0.30, piano + h * 0.76, h * 0.30 + 1, _GOLD, 0.7)
    stool(canvas, piano + h * 0.30, h * 0.96, h * 0.24)
    for place, foot, wide, tall in ((0.02, 0.84, 0.40, 0.26), (0.035, 0.58, 0.28, 0.20), (0.12, 0.90, 0.26, 0.18)):
        box(canvas, w * place, h * foot, h * wide, h * tall)
    _table(canvas, x - h * 0.34)


def _table(canvas: Canvas, x: float) -> None:
    """Stand the table in the window's light, what she has written spread on it, and two chairs."""
    h = canvas.height
    top, foot = h * 0.70, h * 0.98
    chair(canvas, x - h * 0.66, foot, h * 0.44, mix(_FRAME, _GOLD, 0.25))
    long_table(canvas, x - h * 0.60, x + h * 0.60, top, foot, rgb(0xB06A3A))
    for across, lift, wide in _PAGES:
        canvas.rect(x + h * across, top - h * lift - 1, x + h * (across + wide), top - h * lift, CREAM)


def live(canvas: Canvas, seconds: float) -> None:
    """Let dust turn in what is left of the sun."""
    w, h = canvas.width, canvas.height
    motes(canvas, seconds, (w * 0.40, h * 0.2), (w * 0.46, h * 0.8), (h * 0.9, h * 1.1), rgb(0xFFE0A0), count=14)
