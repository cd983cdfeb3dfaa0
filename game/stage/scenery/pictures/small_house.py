"""The one big room of a small house: boxes, a window, an upright, and a piano case in which a child is asleep."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, SKIN
from game.stage.scenery.parts.light import motes
from game.stage.scenery.parts.music import upright_piano
from game.stage.scenery.parts.plants import oak
from game.stage.scenery.parts.room import box, casement, daylight, picture_frame, room

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_OUT: Final = ((0.0, rgb(0x9AC0D8)), (0.6, rgb(0xF8E4B0)), (1.0, rgb(0xB8B468)))
_PINE: Final = rgb(0xC8935A)
_BLANKET: Final = rgb(0x3E78B8)


def plate(canvas: Canvas) -> None:
    """Paint the wall, half of it in a new color, the window and its light, the piano, the boxes, the case."""
    w, h = canvas.width, canvas.height
    floor, x = h * 0.68, w * 0.30
    room(canvas, floor, rgb(0xD8BC92), rgb(0xA87850))
    canvas.rect(w * 0.46, 0, w * 0.70, floor, rgb(0xE8C46A))
    for stroke in range(5):
        left, top = w * 0.44 + h * 0.03 * (stroke % 2), h * (0.06 + 0.13 * stroke)
        canvas.rect(left, top, w * 0.47, top + h * 0.08, rgb(0xE8C46A))
    casement(canvas, x - h * 0.42, h * 0.08, x + h * 0.42, h * 0.52, _OUT, rgb(0xFFF8E8), panes=(2, 2))
    oak(canvas, x + h * 0.20, h * 0.52, h * 0.36, rgb(0x6A8A4A), seed=6)
    canvas.rect(x - h * 0.46, h * 0.52, x + h * 0.46, h * 0.55, rgb(0xFFF8E8))
    daylight(canvas, x - h * 0.30, x + h * 0.42, floor, h * 0.32, rgb(0xFFEBB0), slant=h * 0.66, strength=0.55)
    for left, foot, wide, tall in ((0.01, 0.86, 0.44, 0.30), (0.02, 0.56, 0.34, 0.20), (0.14, 0.92, 0.30, 0.20)):
        box(canvas, w * left, h * foot, h * wide, h * tall)
    upright_piano(canvas, w * 0.92 - h * 0.44, h * 0.80, h * 0.54, case=rgb(0x3A2018), panel=rgb(0x5A3424))
    picture_frame(canvas, w * 0.60, h * 0.28, h * 0.30, rgb(0x8A5A34), rgb(0x8AA0B8))
    _case(canvas, w * 0.56, h * 0.97)


def _case(canvas: Canvas, x: float, foot: float) -> None:
    """Set down the case that the piano came in, its lid leaning behind it: blankets, and a head on a pillow."""
    h = canvas.height
    half, rim = h * 0.72, foot - h * 0.30
    canvas.polygon([(x - half * 0.92, rim), (x - half * 0.80, rim - h * 0.16), (x + half * 0.98, rim - h * 0.16),
                    (x + half * 0.92, rim)], mix(_PINE, INK, 0.62))  # fmt: skip
    canvas.ellipse(x - half * 0.58, rim - h * 0.05, h * 0.17, h * 0.08, rgb(0xFFF6E6))
    canvas.ellipse(x - half * 0.54, rim - h * 0.11, h * 0.10, h * 0.09, rgb(0x5A3420))
    canvas.ellipse(x - half * 0.48, rim - h * 0.09, h * 0.065, h * 0.06, SKIN)
    blanket = ((-0.36, 0.10), (0.1, 0.15), (0.9, 0.10), (0.92, -0.03), (-0.4, -0.03))
    canvas.polygon([(x + half * across, rim - h * up) for across, up in blanket], _BLANKET)
    canvas.rect(x - half, rim, x + half, foot, _PINE)
    for plank in (0.0, 0.10, 0.20):
        canvas.rect(x - half, rim + h * plank, x + half, rim + h * plank + 1, mix(_PINE, rgb(0xFFFFFF), 0.25))
    for batten in (-0.94, 0.86):
        canvas.rect(x + half * batten, rim, x + half * (batten + 0.08), foot, mix(_PINE, INK, 0.3))
    # Stenciled on it: this side up.
    for arrow in (0.30, 0.46):
        canvas.rect(x + half * arrow, rim + h * 0.09, x + half * arrow + 1, foot - h * 0.05, mix(_PINE, INK, 0.65))
        canvas.cut(
            ((-0.05, 0.0), (0.0, 0.06), (0.05, 0.0)), x + half * arrow + 0.5, rim + h * 0.13, h, mix(_PINE, INK, 0.65)
        )
    canvas.line((x - half, rim + h * 0.28), (x + half, rim + h * 0.28), mix(_PINE, INK, 0.4), 0.9)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the blanket rise and sink, and dust go through the sun."""
    w, h = canvas.width, canvas.height
    breath = 0.5 + 0.5 * sin(seconds * 1.2)
    canvas.ellipse(
        w * 0.56 + h * 0.10, h * 0.55, h * 0.34, h * (0.03 + 0.025 * breath), mix(_BLANKET, rgb(0xFFFFFF), 0.12)
    )
    motes(canvas, seconds, (w * 0.30, 0), (w * 0.40, h * 0.9), (h * 0.8, h * 1.4), rgb(0xFFF6D8), count=14)
