"""The jam as a painted set at night: rows of cars from one stencil, a green sign, and two who turn to one another."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, RED_HAIR, SKIN
from game.stage.scenery.parts.flats import (
    BLACK,
    BLUE,
    GREEN,
    MIDNIGHT,
    RED,
    WHITE,
    YELLOW,
    board,
    hung_star,
    painted_stage,
    paper_moon,
)
from game.stage.scenery.parts.people import profile
from game.stage.scenery.parts.signs import letters

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_TAIL: Final = (
    (-0.5, 0.08), (-0.5, 0.40), (-0.36, 0.50), (-0.24, 0.76), (0.24, 0.76), (0.36, 0.50), (0.5, 0.40), (0.5, 0.08),
)  # fmt: skip
_GLASS: Final = ((-0.28, 0.50), (-0.20, 0.70), (0.20, 0.70), (0.28, 0.50))
_BODY: Final = (
    (-0.5, 0.0), (-0.53, 0.26), (-0.40, 0.30), (0.40, 0.30), (0.53, 0.26), (0.5, 0.0),
)  # fmt: skip
_SHADES: Final = (BLUE, rgb(0x6A3AB8), rgb(0x1A8AB0))


def plate(canvas: Canvas) -> None:
    """Paint the flat night, the ramp with its sign, the stenciled cars, and, close by, the open one."""
    w, h = canvas.width, canvas.height
    road = h * 0.46
    painted_stage(canvas, road, MIDNIGHT, rgb(0x2A2A5A))
    for x, y in ((0.10, 0.14), (0.24, 0.26), (0.60, 0.12), (0.93, 0.18)):
        hung_star(canvas, round(w * x), h * y, h * 0.045)
    paper_moon(canvas, round(w * 0.36), h * 0.22, h * 0.13, MIDNIGHT)
    canvas.polygon([(w * 0.60, road + 1), (w * 0.70, road + 1), (w, h * 0.16), (w, h * 0.02)], rgb(0x4A4A7A))
    canvas.polygon([(w * 0.60, road + 1), (w, h * 0.02), (w, h * 0.05), (w * 0.61, road + 1)], YELLOW)
    for foot, wide, apart in ((0.58, 0.26, 0.36), (0.74, 0.40, 0.56)):
        for number in range(-10, 11):
            color = _SHADES[(number * 2 + round(foot * 10)) % 3]
            x = w * 0.5 + h * apart * (number + 0.5 * (foot > 0.6))
            board(canvas, _TAIL, x, h * foot, h * wide, mix(color, MIDNIGHT, 0.45 - 0.4 * (foot > 0.6)))
            canvas.cut(_GLASS, x, h * foot, h * wide, MIDNIGHT)
            for side in (-1, 1):
                canvas.disc(x + side * h * wide * 0.40, h * (foot - wide * 0.30), max(0.7, h * wide * 0.07), YELLOW)
    _sign(canvas, w * 0.80, h * 0.26)
    x, foot, wide = w * 0.42, h * 1.06, h * 1.30
    profile(canvas, x - wide * 0.17, foot - wide * 0.26, h * 0.46, SKIN, BLACK, BLACK)
    profile(canvas, x + wide * 0.17, foot - wide * 0.26, h * 0.44, SKIN, RED_HAIR, WHITE, turn=-1, long=True)
    board(canvas, _BODY, x, foot, wide, RED)
    canvas.rect(x - wide * 0.5, foot - wide * 0.12, x + wide * 0.5, foot - wide * 0.09, WHITE)
    for side in (-1, 1):
        canvas.disc(x + side * wide * 0.43, foot - wide * 0.19, max(1.0, wide * 0.045), YELLOW)


def _sign(canvas: Canvas, x: float, y: float) -> None:
    """Hang the sign of the exit, its middle at (x, y), on two posts."""
    h = canvas.height
    half, tall = max(10.0, h * 0.42), max(3.5, h * 0.13)
    for side in (-0.7, 0.7):
        canvas.rect(x + half * side, y, x + half * side + 1, h * 0.62, WHITE)
    canvas.rect(x - half - 1, y - tall - 1, x + half + 1, y + tall + 1, WHITE)
    canvas.rect(x - half, y - tall, x + half, y + tall, GREEN)
    letters(canvas, "EXIT", x, y - 2.5, mix(WHITE, INK, 0.05))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the yellow discs of the cars behind them grow pale and yellow again, as slowly as one breathes."""
    w, h = canvas.width, canvas.height
    foot, wide, apart = 0.74, 0.40, 0.56
    for number in range(-10, 11):
        x, swell = w * 0.5 + h * apart * (number + 0.5), 0.5 + 0.5 * sin(seconds * 0.9 + number * 0.5)
        if abs(x - w * 0.42) > h * 0.6:
            for side in (-1, 1):
                y = h * (foot - wide * 0.30)
                canvas.disc(x + side * h * wide * 0.40, y, max(0.7, h * wide * 0.07), mix(YELLOW, WHITE, swell))
