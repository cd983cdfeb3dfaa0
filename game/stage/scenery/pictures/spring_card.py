"""A pink dusk: a jacaranda in flower and a row of thin palms, black against the last light."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, rgb
from game.stage.scenery.parts.land import hills, towers
from game.stage.scenery.parts.plants import JACARANDA, jacaranda, palm
from game.stage.scenery.parts.sky import PINK_DUSK

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_INK: Final = rgb(0x1C1030)


def plate(canvas: Canvas) -> None:
    """Paint the dusk in three planes: hills, palms, and the tree close by."""
    w, h = canvas.width, canvas.height
    canvas.gradient(PINK_DUSK, bottom=h * 0.9)
    canvas.glow(w * 0.42, h * 0.86, h * 1.1, h * 0.5, rgb(0xFFD080), 0.5)
    hills(canvas, h * 0.95, h * 0.20, rgb(0x8A4A88), seed=3)
    towers(canvas, w * 0.48, w * 0.48 + h * 0.6, h * 0.92, h * 0.2, rgb(0x6E3C7C), seed=1)
    hills(canvas, h * 1.02, h * 0.15, rgb(0x3A1E52), seed=6)
    for number, place in enumerate((0.04, 0.12, 0.17, 0.31)):
        palm(canvas, w * place, h * 1.02, h * (0.92 - 0.13 * (number % 3)), _INK, seed=number)
    jacaranda(canvas, w * 0.84, h * 1.02, h, _INK)


def live(canvas: Canvas, seconds: float) -> None:
    """Let a few blossoms fall."""
    w, h = canvas.width, canvas.height
    for petal in range(7):
        fall = (chance(petal, 1) + seconds * (0.03 + 0.02 * chance(petal, 2))) % 1
        x = w * 0.84 + h * (chance(petal, 3) - 0.55) - h * 0.2 * fall + sin(seconds + petal * 2) * 0.8
        canvas.dot(x, h * (0.45 + 0.55 * fall), JACARANDA, 0.9)
