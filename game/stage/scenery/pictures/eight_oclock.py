"""The same street in the first sun: the library is shut, the lamp is out, and the open car stands there alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK
from game.stage.scenery.parts.cars import open_car
from game.stage.scenery.parts.land import hills
from game.stage.scenery.parts.landmarks import cottage, library
from game.stage.scenery.parts.light import shadow
from game.stage.scenery.parts.plants import oak
from game.stage.scenery.parts.sky import clouds, sun

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SKY: Final = ((0.0, rgb(0x7AA6D8)), (0.6, rgb(0xF0CFC0)), (1.0, rgb(0xFFE6B0)))
_SUN: Final = 0.36


def plate(canvas: Canvas) -> None:
    """Paint the morning, the house and the library in it, the long shadows towards us, and the car."""
    w, h = canvas.width, canvas.height
    walk = h * 0.74
    canvas.gradient(_SKY, bottom=walk)
    clouds(canvas, h * 0.06, h * 0.36, rgb(0xFFF0DC), count=5, seed=3)
    sun(canvas, w * _SUN, h * 0.52, h * 0.09, rgb(0xFFB860), strength=0.32)
    hills(canvas, walk, h * 0.26, rgb(0xC8A08A), seed=4)
    oak(canvas, w * 0.02, walk, h * 0.80, rgb(0x5E7A4A), seed=2)
    oak(canvas, w * 0.60, walk, h * 0.56, rgb(0x7A8E58), seed=5)
    cottage(canvas, w * 0.20, walk, h * 0.50, rgb(0xF0DCB8), rgb(0x8A6A5A), rgb(0x8AA4B8))
    library(canvas, w * 0.82, walk, h * 0.66, rgb(0xFFF2D8), rgb(0x6A6E7E))
    canvas.gradient(((0.0, rgb(0xD8C4A4)), (1.0, rgb(0xB09C90))), walk)
    canvas.rect(0, h * 0.81, w, h * 0.81 + 1, rgb(0xFFF0D0))
    post = w * 0.50 - h * 0.56
    canvas.rect(post - 0.5, h * 0.18, post + max(0.5, h * 0.03), h * 0.84, rgb(0x5A5A66))
    canvas.disc(post, h * 0.17, max(0.8, h * 0.05), rgb(0xDDE4E8))
    canvas.line((post, h * 0.84), (post - h * 0.3, h * 1.02), mix(rgb(0xB09C90), INK, 0.35), max(0.8, h * 0.04))
    car = w * 0.50 + h * 0.10
    shadow(canvas, car - h * 0.5, car + h * 0.5, h * 0.92, h * 0.10, slant=h * 0.34)
    open_car(canvas, car, h * 0.93, h * 1.05, rgb(0xB8262E), turn=-1)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the sun come up by as much as it does while one waits."""
    w, h = canvas.width, canvas.height
    rise = min(1.0, seconds / 90)
    canvas.glow(
        w * _SUN, h * (0.52 - 0.05 * rise), h * (0.36 + 0.2 * rise), h * 0.34, rgb(0xFFE6A0), 0.15 + 0.25 * rise
    )
