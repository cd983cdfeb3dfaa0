"""All dark: one lamp, a woman who stands in what it gives, and far under her a light that could be a river."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, rgb
from game.stage.scenery.palette import FOLLOWSPOT, RED_HAIR
from game.stage.scenery.parts.light import motes, spot
from game.stage.scenery.parts.people import woman

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_DARK: Final = ((0.0, rgb(0x07070F)), (0.7, rgb(0x0A0B18)), (1.0, rgb(0x0E1430)))
_WATER: Final = rgb(0x6A9AD8)


def plate(canvas: Canvas) -> None:
    """Paint the dark, the one shaft with its pool, and her."""
    w, h = canvas.width, canvas.height
    canvas.gradient(_DARK)
    foot = h * 0.80
    canvas.glow(w * 0.5, h * 0.5, h * 1.2, h * 0.7, rgb(0x8A6A3A), 0.22)
    spot(canvas, (w * 0.5, -h * 0.35), w * 0.5, foot, h * 0.56, FOLLOWSPOT, strength=0.6)
    woman(canvas, int(w * 0.5) + 0.5, foot, h * 0.62, rgb(0x2A4C96), hair=RED_HAIR)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the water show itself, stroke by stroke, wider the nearer it comes, and go dark again."""
    w, h = canvas.width, canvas.height
    for number in range(w // 4):
        row = chance(number, 1)
        y = h * (0.88 + 0.12 * row)
        x = w * 0.5 + w * (chance(number, 2) - 0.5) * (0.5 + 0.5 * row) + sin(seconds * 0.5 + number) * h * 0.10
        swell = max(0.0, sin(seconds * 0.8 + number * 2.3)) * (1 - abs(x / w - 0.5) * 1.5)
        canvas.rect(x, y, x + h * (0.06 + 0.14 * row), y + 1, _WATER, max(0.0, 0.42 * swell))
    motes(canvas, seconds, (w * 0.5, 0), (w * 0.5, h * 0.8), (h * 0.2, h * 0.9), FOLLOWSPOT, count=8)
