"""A wet street, and across it somebody else's name in green and amber tube: LEON'S, over steps that go down."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import INK, LAMP
from game.stage.scenery.parts.poses import STANDING, person, silhouette
from game.stage.scenery.parts.signs import neon
from game.stage.scenery.parts.street import front, lamp_post, stairwell

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_GREEN: Final = rgb(0x2AE09A)
_AMBER: Final = rgb(0xFFA63A)
_SIGN: Final = 0.34


def plate(canvas: Canvas) -> None:
    """Paint the house of pale stone, its shutters, the sign, the well, the wet street with all of it in it, the two."""
    w, h = canvas.width, canvas.height
    walk, x = h * 0.62, w * _SIGN
    canvas.gradient(((0.0, rgb(0x060C16)), (1.0, rgb(0x12202C))), bottom=walk)
    front(canvas, -h * 0.1, -h * 0.2, w * 0.64, walk, rgb(0x22303A), rgb(0xE8B86A), windows=(7, 2), lit=0.2, seed=8)
    front(canvas, w * 0.70, h * 0.10, w * 1.05, walk, rgb(0x18222C), LAMP, windows=(4, 2), lit=0.3, seed=4)
    canvas.rect(x - h * 0.95, h * 0.04, x + h * 0.95, h * 0.44, rgb(0x101A22))
    canvas.gradient(((0.0, rgb(0x1C2A34)), (1.0, rgb(0x0A1016))), walk)
    stairwell(canvas, x + h * 0.10, walk, h * 0.80, _AMBER, rgb(0x24303A), rgb(0x1E6A58))
    size = 2 if h > 20 else 1
    neon(canvas, "LEON'S", x, h * 0.24, _GREEN, size=size)
    canvas.rect(x - h * 0.80, h * 0.41, x + h * 0.80, h * 0.41 + 1, _AMBER)
    canvas.glow(x, h * 0.42, h * 1.0, h * 0.12, _AMBER, 0.4)
    canvas.rect(0, h * 0.82, w, h * 0.82 + 1, rgb(0x4A5A62))
    for row in range(round(h * 0.84), h):
        half = h * (0.5 + 0.5 * chance(row, 3))
        shift = h * 0.2 * (chance(row, 4) - 0.5)
        canvas.rect(x + shift - half, row, x + shift + half, row + 1, _GREEN, 0.20)
        canvas.rect(x + shift * 2 + h * 0.2, row, x + shift * 2 + h * 0.6, row + 1, _AMBER, 0.28)
    lamp_post(canvas, w * 0.90, h * 0.84, h * 0.66, LAMP)
    for across, tall, skirt in ((0.0, 0.58, False), (0.26, 0.54, True)):
        at, foot = w * 0.66 + h * across, h * 0.97
        person(canvas, at, foot, h * tall, STANDING, silhouette(rgb(0x05080C), skirt=skirt), turn=-1)
        canvas.line((at - h * 0.07, foot - h * tall * 0.78), (at - h * 0.06, foot - h * tall * 0.5), _GREEN, 0.8, 0.6)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the tube hum, and the street with it."""
    w, h = canvas.width, canvas.height
    swell = 0.10 + 0.07 * sin(seconds * 1.8)
    canvas.glow(w * _SIGN, h * 0.24, h * 0.80, h * 0.24, _GREEN, swell)
    canvas.glow(w * _SIGN, h * 0.94, h * 0.8, h * 0.08, mix(_GREEN, INK, 0.2), swell * 1.6)
