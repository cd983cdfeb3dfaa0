"""A side street: steps go down from the sidewalk to a lit door, under a name in red tube with a blue note in it."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, LAMP
from game.stage.scenery.parts.poses import WALKING, person, silhouette
from game.stage.scenery.parts.signs import club_sign
from game.stage.scenery.parts.street import front, stairwell

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_RED: Final = rgb(0xFF3A44)
_BLUE: Final = rgb(0x3A8AFF)
_WALL: Final = rgb(0x1E1628)


def plate(canvas: Canvas) -> None:
    """Paint the dark house, the sign on it, the well with its steps and its door, the rail, and two at the top."""
    w, h = canvas.width, canvas.height
    walk = h * 0.70
    canvas.gradient(((0.0, rgb(0x0A0A1C)), (1.0, rgb(0x1A1428))), bottom=walk)
    for left, right, seed in ((-0.02, 0.26, 3), (0.76, 1.02, 6)):
        front(canvas, w * left, h * 0.02, w * right, walk, rgb(0x14101E), LAMP, windows=(4, 2), lit=0.2, seed=seed)
    canvas.rect(w * 0.26, 0, w * 0.76, walk, _WALL)
    course = max(2, round(h * 0.11))
    for row, y in enumerate(range(0, round(walk), course)):
        for brick in range(round(w * 0.26) + row % 2 * course, round(w * 0.76), course * 2):
            canvas.rect(brick, y, min(brick + course, round(w * 0.76)), y + 1, mix(_WALL, INK, 0.5))
    canvas.gradient(((0.0, rgb(0x2C2230)), (1.0, rgb(0x0C0A14))), walk)
    x = w * 0.52
    stairwell(canvas, x, walk, h * 0.92, rgb(0xFFB860), rgb(0x2A1C28), rgb(0xC8323C))
    canvas.glow(x - h * 0.6, h * 0.86, h * 1.1, h * 0.22, _RED, 0.38)
    canvas.glow(x + h * 0.8, h * 0.86, h * 0.8, h * 0.18, _BLUE, 0.34)
    club_sign(canvas, x, h * 0.28, size=2 if h > 20 else 1)
    for place, tall, skirt in ((-1.20, 0.52, False), (-0.98, 0.48, True)):
        foot, at = h * 0.94, x + h * place
        person(canvas, at, foot, h * tall, WALKING, silhouette(rgb(0x08060E), skirt=skirt))
        canvas.line((at + h * 0.06, foot - h * tall * 0.76), (at + h * 0.07, foot - h * tall * 0.5), _RED, 0.8, 0.7)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the tube hum: red, and a little out of time with it, blue."""
    w, h = canvas.width, canvas.height
    x = w * 0.52
    canvas.glow(x - h * 0.1, h * 0.28, h * 0.66, h * 0.30, _RED, 0.10 + 0.07 * sin(seconds * 2.1))
    canvas.glow(x + h * 0.42, h * 0.28, h * 0.3, h * 0.3, _BLUE, 0.14 + 0.10 * sin(seconds * 2.7 + 1))
