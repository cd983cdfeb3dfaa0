"""Los Angeles at night from the hills; one follow-spot crosses the dark to an empty pool of light."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import FOLLOWSPOT, INK, SODIUM
from game.stage.scenery.parts.land import avenue, city, hills, towers, twinkle
from game.stage.scenery.parts.light import motes
from game.stage.scenery.parts.plants import palm

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas, Point

_SKY: Final = ((0.0, rgb(0x060A1E)), (0.55, rgb(0x0C1740)), (0.85, rgb(0x273463)), (1.0, rgb(0x7A5A5E)))
_PLAIN: Final = rgb(0x0B1026)
_POOL: Final = rgb(0xE8D3A2)
_STAGE: Final = rgb(0x141626)


def plate(canvas: Canvas) -> None:
    """Paint the night, the plain of lights, and the boulevard that waits like a stage."""
    w, h = canvas.width, canvas.height
    horizon, kerb = h * 0.60, h * 0.78
    canvas.gradient(_SKY, bottom=horizon)
    hills(canvas, horizon, h * 0.09, rgb(0x182048), seed=2)
    towers(canvas, w * 0.74, w * 0.74 + h * 0.55, horizon, h * 0.17, rgb(0x10152F), seed=4)
    canvas.gradient(((0.0, rgb(0x4A3A46)), (0.35, _PLAIN), (1.0, _PLAIN)), horizon, kerb)
    city(canvas, horizon, kerb)
    for foot in (-0.5, 0.12, 0.40, 0.88, 1.5):
        avenue(canvas, w * 0.50, horizon, w * foot, kerb, SODIUM)
    canvas.gradient(((0.0, _STAGE), (1.0, INK)), kerb)
    for x, tall, seed in ((0.30, 0.74, 0), (0.62, 0.58, 1), (0.92, 0.66, 3)):
        palm(canvas, h * x, h * 1.02, h * tall, INK, seed=seed)
    palm(canvas, w - h * 0.28, h * 1.02, h * 0.68, INK, seed=2)
    lamp, pool = _beam(canvas)
    canvas.beam(lamp, pool, (h * 0.02, h * 0.10), FOLLOWSPOT, (0.5, 0.14))
    canvas.glow(*pool, h * 0.85, h * 0.17, FOLLOWSPOT, 0.45)
    canvas.ellipse(*pool, h * 0.44, h * 0.065, _POOL, 0.9)


def _beam(canvas: Canvas) -> tuple[Point, Point]:
    """Give where the light comes from, out of sight on the left, and the middle of its empty pool."""
    w, h = canvas.width, canvas.height
    return (-h * 0.1, h * 0.44), (w * 0.64, h * 0.885)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the city twinkle, dust drift through the beam, and its pool breathe."""
    w, h = canvas.width, canvas.height
    twinkle(canvas, seconds, h * 0.61, h * 0.77, count=w // 5)
    lamp, pool = _beam(canvas)
    canvas.glow(*pool, h * 0.40, h * 0.07, FOLLOWSPOT, 0.22 + 0.06 * sin(seconds * 1.3))
    motes(canvas, seconds, lamp, pool, (h * 0.04, h * 0.18), FOLLOWSPOT)
