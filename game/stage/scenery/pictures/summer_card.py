"""A gold evening: the sun, huge and low, behind a far downtown, and before it palms that the heat bends a little."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.parts.land import hills, towers
from game.stage.scenery.parts.plants import palm
from game.stage.scenery.parts.sky import GOLD

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_INK: Final = rgb(0x3A140E)
_SUN: Final = 0.60
_PALMS: Final = ((0.08, 1.02), (0.15, 0.74), (0.30, 0.90), (0.86, 0.98), (0.95, 0.70))


def plate(canvas: Canvas) -> None:
    """Paint the sky, the disc that fills a third of it, the town and the hills at its foot, and the palms close by."""
    w, h = canvas.width, canvas.height
    canvas.gradient(GOLD)
    canvas.glow(w * _SUN, h * 0.62, h * 2.0, h * 0.9, rgb(0xFFE08A), 0.45)
    canvas.disc(w * _SUN, h * 0.58, h * 0.44, rgb(0xFFF6D2))
    canvas.glow(w * _SUN, h * 0.80, h * 0.5, h * 0.4, rgb(0xFF8A20), 0.5)
    hills(canvas, h * 0.92, h * 0.16, rgb(0xC8682A), seed=5)
    towers(canvas, w * _SUN - h * 0.36, w * _SUN + h * 0.30, h * 0.92, h * 0.40, rgb(0x9A461E), seed=6)
    hills(canvas, h * 1.04, h * 0.20, rgb(0x74301A), seed=2)
    for number, (place, tall) in enumerate(_PALMS):
        palm(canvas, w * place, h * 1.04, h * tall, _INK, seed=number + 3)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the heat draw thin bars of sky up across the lower half of the sun."""
    w, h = canvas.width, canvas.height
    for bar in range(4):
        rise = (bar / 4 + seconds * 0.02) % 1
        y, half = h * (0.80 - 0.26 * rise), h * (0.44 - 0.05 * rise)
        sway = h * 0.03 * sin(seconds * 0.8 + bar * 2)
        canvas.rect(w * _SUN - half + sway, y, w * _SUN + half + sway, y + 1, rgb(0xFFB448), 0.8 * (1 - rise))
