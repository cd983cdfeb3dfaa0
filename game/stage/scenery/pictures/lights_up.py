"""The supper club with every light on: pale walls, a carpet, empty chairs, a small man with a carnation, a door."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import CREAM, RED_HAIR
from game.stage.scenery.parts.music import baby_grand
from game.stage.scenery.parts.people import man
from game.stage.scenery.parts.plants import fir
from game.stage.scenery.parts.tables import chair, seats, table

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_BACK: Final = 0.46
_WALL: Final = rgb(0xC9C6B4)
_CARPET: Final = rgb(0xAE9888)
_CLOTH: Final = rgb(0xECEAE0)
_WOOD: Final = rgb(0x54423A)


def plate(canvas: Canvas) -> None:
    """Paint the same room as `liptons`, from the same place, in light that comes from everywhere."""
    w, h = canvas.width, canvas.height
    back = h * _BACK
    canvas.rect(0, 0, w, back, _WALL)
    canvas.rect(0, 0, w, h * 0.10, rgb(0xB4B4A8))
    # Tube lights in the ceiling are the only white here: no lamp in this room means anything now.
    for number in range(int(w / h) + 1):
        x = w * 0.5 + (number - int(w / h) / 2) * h
        canvas.rect(x - h * 0.26, h * 0.03, x + h * 0.26, h * 0.08, rgb(0xF6F8F0))
    canvas.rect(0, back - h * 0.05, w, back, rgb(0xA09A88))
    _carpet(canvas, back)
    canvas.rect(w * 0.5 + h * 0.60, back - h * 0.36, w * 0.5 + h * 0.77, back, rgb(0x9A8C7C))
    baby_grand(canvas, w * 0.5 - h * 0.23, back + h * 0.03, h * 0.42, rgb(0x2E2826), rgb(0x8A827A), shut=True)
    fir(canvas, w * 0.5 - h * 0.66, back + h * 0.02, h * 0.46, rgb(0x66786A))
    _exit(canvas, h * 0.30, back)
    # A low band has room for one rank only, or its chairs close into a hedge.
    for x, foot, wide in seats(canvas, back, (0.20, 0.72) if h > 18 else (0.55,), apart=1.9):
        if x > w - h * 0.95 and foot > h * 0.7:
            continue  # the counter stands there
        for side in (-1, 1):
            chair(canvas, x - side * wide * 0.72, foot, wide * 1.05, _WOOD, turn=side)
        table(canvas, x, foot, wide, _CLOTH)
    # One chair is still pushed back, in the aisle.
    chair(canvas, w * 0.5 - h * 0.04, h * 0.98, h * 0.30, rgb(0x46362E))
    _register(canvas, w - h * 0.34)


def _carpet(canvas: Canvas, back: float) -> None:
    """Lay a carpet whose figure, a small lozenge, nobody was meant to see."""
    canvas.rect(0, back, canvas.width, canvas.height, _CARPET)
    for y in range(round(back) + 1, canvas.height, 3):
        for x in range(y % 2 * 3, canvas.width, 6):
            canvas.dot(x, y, rgb(0xA87C6C))


def _exit(canvas: Canvas, x: float, back: float) -> None:
    """Open the street door at the side: the only blue left is outside it."""
    h = canvas.height
    canvas.rect(x - h * 0.15, back - h * 0.34, x + h * 0.15, back + h * 0.02, rgb(0x7A6A5A))
    canvas.rect(x - h * 0.11, back - h * 0.31, x + h * 0.11, back + h * 0.02, rgb(0x142458))


def _register(canvas: Canvas, x: float) -> None:
    """Stand a man behind a counter, a till beside him; a red flower is all the color he has."""
    h = canvas.height
    foot, tall = h * 0.92, h * 0.62
    man(canvas, x, foot, tall, suit=rgb(0x3A3A44), shirt=CREAM)
    canvas.rect(x + tall * 0.07, foot - tall * 0.74, x + tall * 0.07 + 1, foot - tall * 0.74 + 1, rgb(0xE02828))
    canvas.rect(x - h * 0.34, h * 0.74, x + h * 0.4, h, mix(_WOOD, RED_HAIR, 0.15))
    canvas.rect(x - h * 0.34, h * 0.71, x + h * 0.4, h * 0.76, rgb(0x8E7866))
    canvas.rect(x - h * 0.29, h * 0.54, x - h * 0.13, h * 0.72, rgb(0x6C747A))
    canvas.rect(x - h * 0.27, h * 0.56, x - h * 0.15, h * 0.62, rgb(0xBCD0B8))
