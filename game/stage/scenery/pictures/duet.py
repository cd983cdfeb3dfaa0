"""Night in the same flat: one lamp on the piano, and before it, from behind, two on one bench."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import DARK_HAIR, INK, LAMP, RED_HAIR, SKIN
from game.stage.scenery.parts.land import twinkle
from game.stage.scenery.parts.light import table_lamp
from game.stage.scenery.parts.music import upright_piano
from game.stage.scenery.parts.people import bust
from game.stage.scenery.parts.room import box, casement, room

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_OUT: Final = ((0.0, rgb(0x0E1440)), (1.0, rgb(0x2E3A78)))
_SHIRT: Final = rgb(0xC8B8A0)
_DRESS: Final = rgb(0x2A6A78)


def plate(canvas: Canvas) -> None:
    """Paint the blue room, the window, the piano in its lamp's light, and the two backs against it."""
    w, h = canvas.width, canvas.height
    middle = w * 0.54
    room(canvas, h * 0.80, rgb(0x2A2444), rgb(0x2A1A2A))
    casement(canvas, w * 0.15 - h * 0.4, h * 0.08, w * 0.15 + h * 0.4, h * 0.56, _OUT, rgb(0x14102A), panes=(3, 1))
    box(canvas, w * 0.02, h * 0.92, h * 0.44, h * 0.26)
    canvas.glow(middle + h * 0.4, h * 0.30, h * 1.9, h * 0.85, rgb(0xE08A3A), 0.5)
    piano = middle - h * 0.52
    upright_piano(canvas, piano, h * 0.98, h * 0.70, case=rgb(0x2A1A1C), panel=rgb(0x42281E))
    canvas.rect(piano - h * 0.03, h * 0.28, piano + h * 0.98, h * 0.31, mix(LAMP, INK, 0.25))
    table_lamp(canvas, piano + h * 0.82, h * 0.28, h * 0.25, LAMP, strength=0.8)
    for side, coat, hair in ((-0.27, _SHIRT, DARK_HAIR), (0.25, _DRESS, RED_HAIR)):
        x = middle + h * side
        bust(canvas, x, h * 0.96, h * 0.66, coat, hair)
        canvas.line((x + h * 0.13, h * 0.62), (x + h * 0.19, h * 0.74), mix(coat, LAMP, 0.6), max(0.8, h * 0.03))
        canvas.rect(x + h * 0.09, h * 0.44, x + h * 0.13, h * 0.54, SKIN)
    x = middle + h * 0.25
    canvas.rect(x - h * 0.13, h * 0.46, x + h * 0.09, h * 0.72, RED_HAIR)
    canvas.rect(middle - h * 0.58, h * 0.90, middle + h * 0.58, h * 0.97, rgb(0x0E080C))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the lamp breathe, and the city outside."""
    w, h = canvas.width, canvas.height
    canvas.glow(w * 0.54 + h * 0.30, h * 0.14, h * 0.42, h * 0.36, LAMP, 0.07 + 0.05 * sin(seconds * 1.1))
    twinkle(canvas, seconds, h * 0.36, h * 0.54, left=w * 0.15 - h * 0.38, right=w * 0.15 + h * 0.38, count=7, seed=3)
