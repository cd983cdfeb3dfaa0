"""A straight road through the desert at dusk: poles and their wires, two red lights far ahead, a dam in the hills."""

from __future__ import annotations

from itertools import pairwise
from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import BRAKE, LAMP
from game.stage.scenery.parts.land import hills
from game.stage.scenery.parts.sky import clouds, stars
from game.stage.scenery.parts.street import road

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SKY: Final = (
    (0.0, rgb(0x14183C)), (0.45, rgb(0x4A3A72)), (0.78, rgb(0xC0606A)), (1.0, rgb(0xFFB46A)),
)  # fmt: skip
_SAND: Final = ((0.0, rgb(0x9A5A50)), (0.4, rgb(0x6A3E48)), (1.0, rgb(0x2E1E30)))
_INK: Final = rgb(0x160E20)
_HORIZON: Final = 0.56
_END: Final = 0.46


def plate(canvas: Canvas) -> None:
    """Paint the sky, the hills with the pale wedge between them, the sand, the road to its end, and the poles."""
    w, h = canvas.width, canvas.height
    horizon = h * _HORIZON
    canvas.gradient(_SKY, bottom=horizon)
    stars(canvas, h * 0.34, count=w // 6, seed=4)
    clouds(canvas, h * 0.22, h * 0.50, rgb(0xE87A70), count=6, seed=2)
    hills(canvas, horizon + 1, h * 0.20, rgb(0x4E3258), seed=8)
    x = w * 0.74
    dam = ((-0.30, 0.11), (0.30, 0.11), (0.13, 0.0), (-0.13, 0.0))
    canvas.cut(dam, x, horizon, h, rgb(0xC89A98))
    for lamp in range(4):
        canvas.dot(x - h * 0.22 + h * 0.15 * lamp, h * 0.43, LAMP)
    canvas.gradient(_SAND, horizon)
    far = w * _END
    bends = [(far, horizon, 0.4), (far - h * 0.06, h * 0.72, h * 0.14), (far - h * 0.30, h * 1.05, h * 0.72)]
    road(canvas, bends, rgb(0x2A2236), rgb(0xA86A60))
    for start, end in ((0.60, 0.64), (0.68, 0.75), (0.82, 1.0)):
        lean = [(far - h * 0.30 * ((y - _HORIZON) / 0.49) ** 1.4, h * y) for y in (start, end)]
        canvas.path(lean, rgb(0xE8C890), max(0.8, h * 0.05 * (end - _HORIZON)))
    _poles(canvas, far, horizon)


def _poles(canvas: Canvas, far: float, horizon: float) -> None:
    """Stand the poles along the right of the road, each nearer one twice as large, a wire from top to top."""
    w, h = canvas.width, canvas.height
    tops = []
    for number in range(6):
        size = 0.62**number
        x, foot = far + (w * 0.92 - far) * size, horizon + h * 0.44 * size
        tall = max(2.0, h * 0.92 * size)
        canvas.rect(x - 0.5, foot - tall, x - 0.5 + max(1.0, h * 0.035 * size), foot, _INK)
        canvas.rect(
            x - tall * 0.13, foot - tall * 0.92, x + tall * 0.13, foot - tall * 0.92 + max(1, h * 0.03 * size), _INK
        )
        tops.append((x, foot - tall * 0.92))
    for (x0, y0), (x1, y1) in pairwise(tops):
        canvas.path([(x0, y0), ((x0 + x1) / 2, (y0 + y1) / 2 + abs(x0 - x1) * 0.09), (x1, y1)], _INK, 0.7, 0.8)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the car that is far ahead shake a little, and the heat with it."""
    w, h = canvas.width, canvas.height
    x, y = w * _END - h * 0.02, h * 0.635 + 0.5 * sin(seconds * 1.9)
    for side in (-1, 1):
        canvas.glow(x + side * h * 0.045, y, h * 0.13, h * 0.10, BRAKE, 0.5)
        canvas.dot(x + side * h * 0.045, y, mix(BRAKE, LAMP, 0.3))
