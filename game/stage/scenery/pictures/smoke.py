"""The same dinner, later: the candles are low, nobody sits there, and smoke rolls from the oven's door."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, rgb
from game.stage.scenery.parts.room import oven, room, shelf
from game.stage.scenery.parts.tables import dinner, dinner_flames

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_OVEN: Final = 0.80
_CANDLES: Final = 0.12
_SMOKE: Final = rgb(0x8A8484)


def plate(canvas: Canvas) -> None:
    """Paint the dim room, the table with what is left of its light, and the oven that is red behind its glass."""
    w, h = canvas.width, canvas.height
    room(canvas, h * 0.80, rgb(0x34222A), rgb(0x241620))
    canvas.glow(w * _OVEN, h * 0.7, h * 1.2, h * 0.7, rgb(0xC83A14), 0.5)
    shelf(canvas, w * _OVEN - h * 0.9, w * _OVEN - h * 0.36, h * 0.30, rgb(0xC86A3A))
    oven(canvas, w * _OVEN, h * 0.92, h * 0.54, rgb(0x6A5E5E), rgb(0xFF5A1E))
    dinner(canvas, w * 0.34, h * 0.96, h * _CANDLES)
    canvas.gradient(((0.0, rgb(0x6E686A)), (0.5, rgb(0x5A5056)), (1.0, rgb(0x3C2C34))), 0, h * 0.20)
    for puff in range(w // 4):
        x, size = w * chance(puff, 1), h * (0.07 + 0.10 * chance(puff, 2))
        canvas.ellipse(x, h * 0.19, size * 1.6, size, rgb(0x54484E), 0.55)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the smoke come out at the top of the door, climb, and spread under the ceiling."""
    w, h = canvas.width, canvas.height
    dinner_flames(canvas, w * 0.34, h * 0.96, h * _CANDLES, seconds)
    for puff in range(9):
        age = (seconds * 0.11 + puff / 9) % 1
        aside = h * (0.10 * sin(puff * 2.1 + seconds * 0.5) - 0.7 * age**2) - h * 0.06
        size = h * (0.06 + 0.13 * age)
        canvas.ellipse(w * _OVEN + aside, h * (0.50 - 0.42 * age), size * 1.3, size, _SMOKE, 0.62 * (1 - 0.6 * age))
