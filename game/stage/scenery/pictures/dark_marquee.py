"""The Rialto, dead: gray letters, a marquee that says CLOSED, boards for doors, and one lamp for the whole street."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import INK, SODIUM
from game.stage.scenery.parts.cinema import facade
from game.stage.scenery.parts.street import front, lamp_post

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SKY: Final = ((0.0, rgb(0x07080F)), (1.0, rgb(0x251C28)))
_LAMP: Final = 0.80


def plate(canvas: Canvas) -> None:
    """Paint the blind street, the front without its light, the ground, and the lamp at the right."""
    w, h = canvas.width, canvas.height
    ground = h * 0.88
    canvas.gradient(_SKY, bottom=ground)
    for left, lit, seed in ((0.0, 0.09, 1), (0.74, 0.0, 5)):
        right, wall = w * (left + 0.26), rgb(0x14121C)
        front(canvas, w * left, h * 0.34, right, ground, wall, rgb(0x8A6A4A), windows=(6, 2), lit=lit, seed=seed)
    canvas.gradient(((0.0, rgb(0x1E1A22)), (1.0, INK)), ground)
    facade(canvas, "RIALTO", "CLOSED", ground, dead=True)
    left, right = w * 0.5 - h * 0.62, w * 0.5 + h * 0.62
    canvas.line((left, h * 0.74), (left + h * 0.34, h * 0.86), rgb(0x6A5646), max(0.8, h * 0.04))
    canvas.line((right, h * 0.74), (right - h * 0.34, h * 0.86), rgb(0x6A5646), max(0.8, h * 0.04))
    lamp_post(canvas, w * _LAMP, h * 0.95, h * 0.70, SODIUM)
    canvas.beam((w * _LAMP, h * 0.26), (w * _LAMP, h * 0.96), (h * 0.05, h * 0.5), SODIUM, (0.34, 0.10))
    for x, y in ((0.30, 0.94), (0.62, 0.97), (0.71, 0.93)):
        canvas.rect(w * x, h * y, w * x + h * 0.09, h * y + 1, rgb(0x9A948C))


def live(canvas: Canvas, seconds: float) -> None:
    """Let a sheet of paper drag itself along the curb, and stop, and go on."""
    w, h = canvas.width, canvas.height
    place = (seconds * 0.025 + 0.02 * sin(seconds * 0.7)) % 1
    x, y = w * (0.16 + 0.62 * place), h * (0.925 - 0.03 * abs(sin(seconds * 0.9)))
    canvas.rect(x, y, x + max(2.0, h * 0.07), y + 1, rgb(0xC8BEB0))
