"""An office of no particular color: two people behind a desk, and the brightest thing in the room is a telephone."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import RED_HAIR
from game.stage.scenery.parts.people import bust
from game.stage.scenery.parts.room import blinds, long_table, picture_frame, room

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas, Point

_DARK: Final = rgb(0x2A3240)
_PHONE: Final = rgb(0xA8E0FF)


def _telephone(canvas: Canvas) -> Point:
    return canvas.width * 0.5 + canvas.height * 0.30, canvas.height * 0.56


def plate(canvas: Canvas) -> None:
    """Paint the blinds, the two and their desk against them, the back of the one who reads, and the telephone."""
    w, h = canvas.width, canvas.height
    room(canvas, h * 0.74, rgb(0x8E8A80), rgb(0x6A6660))
    blinds(canvas, w * 0.5 - h * 0.9, h * 0.08, w * 0.5 + h * 0.9, h * 0.56, rgb(0xE8E4D0), rgb(0xB0AC9E))
    for x in (0.86, 0.95):
        picture_frame(canvas, w * x, h * 0.32, h * 0.30, rgb(0x4A4640), rgb(0xB4A890))
    bust(canvas, w * 0.5 - h * 0.42, h * 0.68, h * 0.52, _DARK)
    bust(canvas, w * 0.5 + h * 0.42, h * 0.68, h * 0.52, rgb(0x3A3038))
    long_table(canvas, w * 0.5 - h * 1.0, w * 0.5 + h * 1.0, h * 0.66, h * 0.94, rgb(0xC8BCA0))
    # One of the two holds her photograph, the other a telephone.
    canvas.rect(w * 0.5 - h * 0.46, h * 0.50, w * 0.5 - h * 0.28, h * 0.66, rgb(0xFFFFFF))
    canvas.rect(w * 0.5 - h * 0.40, h * 0.53, w * 0.5 - h * 0.34, h * 0.60, RED_HAIR)
    x, y = _telephone(canvas)
    canvas.rect(x - h * 0.05, y - h * 0.06, x + h * 0.05, y + h * 0.08, _PHONE)
    bust(canvas, w * 0.16, h * 1.02, h * 0.84, rgb(0x2A4C96), RED_HAIR)
    canvas.rect(w * 0.16 - h * 0.15, h * 0.50, w * 0.16 + h * 0.15, h * 0.70, RED_HAIR)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the telephone light the face over it, message after message."""
    x, y = _telephone(canvas)
    h = canvas.height
    canvas.glow(x + h * 0.06, y - h * 0.1, h * 0.30, h * 0.28, _PHONE, 0.45 + 0.25 * sin(seconds * 2.2))
