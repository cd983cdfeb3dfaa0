"""Los Angeles at night from the hills; one follow-spot crosses the dark to an empty pool of light."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, rgb
from game.stage.scenery.palette import FOLLOWSPOT, INK, SODIUM
from game.stage.scenery.skyline import avenue, city, hills, towers, twinkle
from game.stage.scenery.street import palm

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SKY: Final = ((0.0, rgb(0x060A1E)), (0.55, rgb(0x0C1740)), (0.85, rgb(0x273463)), (1.0, rgb(0x7A5A5E)))
_PLAIN: Final = rgb(0x0B1026)
_STAGE: Final = rgb(0x141626)


def plate(canvas: Canvas) -> None:
    """Paint the night, the plain of lights, and the boulevard that waits like a stage."""
    w, h = canvas.width, canvas.height
    horizon, kerb = h * 0.58, h * 0.80
    canvas.gradient(_SKY, bottom=horizon)
    hills(canvas, horizon, h * 0.10, rgb(0x141B3E), seed=2)
    towers(canvas, w * 0.70, w * 0.82, horizon, h * 0.16, rgb(0x10152F), seed=4)
    canvas.gradient(((0.0, rgb(0x3A3144)), (0.3, _PLAIN), (1.0, _PLAIN)), horizon, kerb)
    city(canvas, horizon, kerb)
    for foot in (-0.5, 0.1, 0.38, 0.62, 0.9, 1.5):
        avenue(canvas, w * 0.47, horizon, w * foot, kerb, SODIUM)
    canvas.gradient(((0.0, _STAGE), (1.0, INK)), kerb)
    palm(canvas, w * 0.05, h * 1.02, h * 0.62, INK)
    palm(canvas, w * 0.05 + h * 0.34, h * 1.02, h * 0.44, INK, seed=1)
    palm(canvas, w * 0.95, h * 1.02, h * 0.56, INK, seed=2)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the city twinkle, and dust drift through the beam."""
    w, h = canvas.width, canvas.height
    twinkle(canvas, seconds, h * 0.60, h * 0.78, count=w // 4)
    pool_x, pool_y = w * 0.64, h * 0.90
    breath = 1 + 0.05 * sin(seconds * 1.3)
    canvas.beam((-h * 0.1, h * 0.42), (pool_x, pool_y), (h * 0.02, h * 0.13), FOLLOWSPOT, (0.55 * breath, 0.12))
    canvas.ellipse(pool_x, pool_y, h * 0.42, h * 0.085, FOLLOWSPOT, 0.85)
    canvas.glow(pool_x, pool_y, h * 0.8, h * 0.18, FOLLOWSPOT, 0.35 * breath)
    for mote in range(9):
        place = (chance(mote, 1) + seconds * 0.012 * (1 + chance(mote, 2))) % 1
        canvas.dot(
            pool_x * place,
            h * (0.42 + 0.48 * place) + (chance(mote, 3) - 0.5) * h * 0.16 * place,
            FOLLOWSPOT,
            0.5 * chance(mote, 4),
        )
