"""A palm under a blue winter sky, and it is painted: lumber behind it, wheels under it, a dark stage all round."""

from __future__ import annotations

from math import sin
from typing import Final

from game.stage.scenery.canvas import Canvas, mix, rgb
from game.stage.scenery.palette import INK, LAMP
from game.stage.scenery.pictures import winter_card

_LUMBER: Final = rgb(0xC8934E)
_STAGE: Final = ((0.0, rgb(0x0C0E16)), (0.78, rgb(0x1C1E28)), (0.8, rgb(0x3A3634)), (1.0, rgb(0x1A1818)))


def plate(canvas: Canvas) -> None:
    """Paint the stage, the backing with its braces, and on it the picture that this story began with."""
    w, h = canvas.width, canvas.height
    canvas.gradient(_STAGE)
    left, right, top, foot = round(w * 0.10), round(w * 0.74), round(h * 0.07), round(h * 0.84)
    back = right + h * 0.16
    canvas.glow(w * 0.84, h * 0.20, h * 1.3, h * 0.9, LAMP, 0.28)
    for up in (0.12, 0.50):
        start = (right, top + (foot - top) * up)
        canvas.line(start, (right + h * 0.72, h * 0.90), _LUMBER, max(1.0, h * 0.05))
    canvas.line((right, h * 0.88), (right + h * 0.76, h * 0.91), mix(_LUMBER, INK, 0.3), max(1.0, h * 0.05))
    canvas.rect(right, top, back, foot + h * 0.04, mix(_LUMBER, INK, 0.35))
    canvas.rect(right, top, right + max(1.0, h * 0.05), foot + h * 0.04, _LUMBER)
    _hang(canvas, left, top, right, foot)
    canvas.rect(left - 1, top - 1, right, top, _LUMBER)
    canvas.rect(left - 1, foot, back, foot + h * 0.05, mix(_LUMBER, INK, 0.2))
    for x in (left + h * 0.15, (left + right) / 2, right - h * 0.15, right + h * 0.70):
        canvas.disc(x, foot + h * 0.10, max(0.9, h * 0.05), INK)
        canvas.dot(x, foot + h * 0.10, rgb(0x9AA0A8))
    _lamp(canvas, w * 0.93, h * 0.20)


def _hang(canvas: Canvas, left: int, top: int, right: int, foot: int) -> None:
    """Paint the winter's card on the canvas, as a picture that is as wide as its stretcher."""
    painted = Canvas(max(1, right - left), max(1, foot - top))
    winter_card.plate(painted)
    for row in range(painted.height):
        start = (top + row) * canvas.width + left
        canvas.pixels[start : start + painted.width] = painted.pixels[row * painted.width : (row + 1) * painted.width]


def _lamp(canvas: Canvas, x: float, y: float) -> None:
    """Stand one studio lamp on three legs, aimed at the sky."""
    h = canvas.height
    for leg in (-0.12, 0.0, 0.12):
        canvas.line((x, h * 0.60), (x + h * leg, h * 0.92), INK, 0.9)
    canvas.rect(x - 0.5, y, x + 0.5, h * 0.6, INK)
    canvas.polygon([(x - h * 0.16, y - h * 0.12), (x + h * 0.10, y - h * 0.07), (x + h * 0.10, y + h * 0.07),
                    (x - h * 0.16, y + h * 0.12)], rgb(0x2A2E38))  # fmt: skip
    canvas.rect(x - h * 0.18, y - h * 0.11, x - h * 0.14, y + h * 0.11, rgb(0xFFF6DC))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the lamp's light on the painted sky waver, as no sky does."""
    w, h = canvas.width, canvas.height
    canvas.glow(w * 0.68, h * 0.24, h * 0.5, h * 0.5, rgb(0xFFF0D0), 0.14 + 0.04 * sin(seconds * 1.4))
