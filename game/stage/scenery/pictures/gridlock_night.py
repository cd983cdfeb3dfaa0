"""Night on the freeway: a river of red lights up into the hills, a river of white ones down, and neither moves."""

from __future__ import annotations

from math import sin, sqrt
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import BRAKE, INK
from game.stage.scenery.parts.land import city, hills, towers
from game.stage.scenery.parts.sky import NIGHT, stars

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas, Point

_WHITE: Final = rgb(0xFFF2D0)
_ROWS: Final = 15


def _lane(canvas: Canvas, place: float, side: float) -> Point:
    """Give a place on the road, from the crest (0) to our feet (1), `side` of half its width from the middle."""
    w, h = canvas.width, canvas.height
    x = w * (0.60 - 0.17 * sin(place * 5.2) * (1 - place) - 0.06 * place)
    return x + side * (h * 0.05 + w * 0.40 * place**1.6), h * (0.42 + 0.62 * place**1.15)


def _place(row: float) -> float:
    """Give how far down the road a row of cars stands: the farther off, the closer together."""
    share = (row + 0.5) / _ROWS
    return 0.02 + 0.98 * share * sqrt(share)


def plate(canvas: Canvas) -> None:
    """Paint the hills, the last color in the sky, the road between them, and the lights upon it."""
    w, h = canvas.width, canvas.height
    canvas.gradient(NIGHT, bottom=h * 0.56)
    stars(canvas, h * 0.34, count=w // 8, seed=4)
    canvas.glow(w * 0.58, h * 0.46, h * 1.3, h * 0.36, rgb(0xE0703A), 0.5)
    towers(canvas, w * 0.66, w * 0.66 + h * 0.6, h * 0.50, h * 0.30, rgb(0x24244E), seed=6)
    hills(canvas, h * 0.60, h * 0.22, rgb(0x12163A), seed=2)
    canvas.ridge((h * (0.26 + 0.36 * min(1.0, abs(x / w - 0.04) * 2.0)) for x in range(w)), rgb(0x0C0E26))
    canvas.ridge((h * (0.34 + 0.34 * min(1.0, abs(x / w - 0.98) * 2.4)) for x in range(w)), rgb(0x0A0C1E))
    city(canvas, h * 0.44, h * 0.60, right=w * 0.22, seed=6)
    city(canvas, h * 0.50, h * 0.66, left=w * 0.84, seed=7)
    edges = [[_lane(canvas, step / 16, side) for step in range(17)] for side in (-1, 1)]
    canvas.polygon([*edges[0], *reversed(edges[1])], rgb(0x1C1E36))
    for edge in edges:
        canvas.path(edge, rgb(0x4A4A66), 0.9)
    canvas.path([_lane(canvas, step / 16, 0) for step in range(17)], rgb(0x5A5A70), max(1.0, h * 0.03))
    for row in range(_ROWS):
        for lane in (-0.78, -0.28, 0.28, 0.78):
            _car(canvas, _place(row + 0.5 * (chance(row, round(lane * 9)) - 0.5)), lane)


def _car(canvas: Canvas, place: float, lane: float) -> None:
    """Light one car: two lamps, which are seen apart nearer by, red on our side of the road and white on the other."""
    h = canvas.height
    x, y = _lane(canvas, place, lane)
    color, size, apart = BRAKE if lane > 0 else _WHITE, h * 0.032 * place, h * 0.14 * place
    if place > 0.3:
        canvas.rect(x - apart * 1.3, y - apart * 1.5, x + apart * 1.3, y + size, INK)
    for side in (-1, 1):
        canvas.glow(x + side * apart, y - size, 1 + h * 0.14 * place, 0.8 + h * 0.11 * place, color, 0.4)
        canvas.rect(x + side * apart - size, y - size * 2, x + side * apart + size, y, mix(color, rgb(0xFFFFFF), 0.2))


def live(canvas: Canvas, seconds: float) -> None:
    """Let brakes be touched and let go, far up the hill and near by: a breath that runs along the red."""
    h = canvas.height
    for row in range(1, _ROWS, 2):
        place, swell = _place(row), max(0.0, sin(seconds * 0.9 - row * 0.7))
        for lane in (0.28, 0.78):
            x, y = _lane(canvas, place, lane)
            canvas.glow(x, y, 1.2 + h * 0.20 * place, 1 + h * 0.12 * place, BRAKE, 0.5 * swell)
