"""Brunch at a hotel: daylight, palms in pots, white cloths, and in the corner a man at a white upright."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import DARK_HAIR, INK, SKIN, SUIT
from game.stage.scenery.parts.light import motes
from game.stage.scenery.parts.music import upright_piano
from game.stage.scenery.parts.people import bust, pianist
from game.stage.scenery.parts.plants import frond
from game.stage.scenery.parts.room import casement, daylight, room
from game.stage.scenery.parts.sky import DAY
from game.stage.scenery.parts.tables import table

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_LEAF: Final = rgb(0x2E7A4A)
_WHITE: Final = rgb(0xFFFFFF)
_CLOTH: Final = rgb(0xFBF6EA)
_WINDOWS: Final = (0.10, 0.30, 0.50, 0.70)
_GUESTS: Final = (rgb(0xB07A9A), rgb(0x7A9AB8), rgb(0xC89A5A))


def plate(canvas: Canvas) -> None:
    """Paint the wall of windows and what they lay on the floor, the piano at the right, the few who eat."""
    w, h = canvas.width, canvas.height
    floor = h * 0.64
    room(canvas, floor, rgb(0xE0D0B4), rgb(0xC8A884))
    for place in _WINDOWS:
        x = w * place
        casement(canvas, x - h * 0.28, h * 0.06, x + h * 0.28, h * 0.54, DAY, _WHITE, panes=(2, 3))
        daylight(canvas, x - h * 0.28, x + h * 0.28, floor, h * 0.34, rgb(0xFFF4D8), slant=h * 0.36, strength=0.6)
    for place, tall in ((0.20, 0.62), (0.61, 0.54), (0.97, 0.66)):
        _pot(canvas, w * place, h * 0.78, h * tall)
    piano = w * 0.84
    upright_piano(canvas, piano - h * 0.20, h * 0.86, h * 0.46, case=rgb(0xF4F0E8), panel=rgb(0xDCD4C8))
    pianist(canvas, piano - h * 0.46, h * 0.88, h * 0.56, SUIT)
    canvas.ellipse(piano - h * 0.40, h * 0.40, h * 0.05, h * 0.07, SKIN)
    for number, (place, foot, wide) in enumerate(((0.14, 0.84, 0.44), (0.36, 0.80, 0.36), (0.54, 0.96, 0.56))):
        x = w * place
        if number != 1:
            for side in (-1, 1):
                seat, dress = x + side * wide * h * 0.36, _GUESTS[(number + side) % 3]
                bust(canvas, seat, h * (foot - wide * 0.50), h * 0.30, dress, DARK_HAIR, SKIN)
        table(canvas, x, h * foot, h * wide, _CLOTH)
        canvas.rect(x - 0.5, h * (foot - wide * 0.74), x + 0.5, h * (foot - wide * 0.6), mix(_LEAF, INK, 0.2))
        canvas.dot(x, h * (foot - wide * 0.76), rgb(0xE85A6A))


def _pot(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Stand a palm in a pot: leaves that arch from one heart."""
    h = canvas.height
    canvas.cut(((-0.13, 0.26), (0.13, 0.26), (0.09, 0.0), (-0.09, 0.0)), x, foot, tall, rgb(0xB8623A))
    for across, up in ((-0.42, 0.62), (-0.30, 0.86), (-0.08, 1.0), (0.16, 0.96), (0.34, 0.78), (0.42, 0.54)):
        tip = (x + across * tall, foot - up * tall)
        frond(canvas, (x, foot - tall * 0.26), tip, mix(_LEAF, rgb(0x9AD08A), 0.4 * up * (h > 20)))


def live(canvas: Canvas, seconds: float) -> None:
    """Let dust hang in the light, as if it had paid."""
    w, h = canvas.width, canvas.height
    motes(canvas, seconds, (w * 0.30, h * 0.1), (w * 0.42, h * 0.8), (h * 1.2, h * 1.2), rgb(0xFFFFFF), count=14)
