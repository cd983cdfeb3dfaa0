"""A painted curtain is drawn from a painted night: a moon and stars of card on threads, over a floor of piano keys."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix
from game.stage.scenery.palette import INK
from game.stage.scenery.parts.flats import BLACK, BLUE, RED, WHITE, drapes, hung_star, paper_cloud, paper_moon

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_STARS: Final = ((0.30, 0.34, 0.06), (0.38, 0.56, 0.04), (0.62, 0.30, 0.05), (0.70, 0.50, 0.07), (0.46, 0.26, 0.03))


def plate(canvas: Canvas) -> None:
    """Paint the flat blue, the clouds, the keys that run to the back of the stage, the moon, and the drapes."""
    w, h = canvas.width, canvas.height
    floor = h * 0.72
    canvas.rect(0, 0, w, floor, BLUE)
    canvas.ellipse(w * 0.5, floor, h * 1.3, h * 0.62, mix(BLUE, WHITE, 0.22))
    for x, y, size in ((0.28, 0.66, 0.6), (0.72, 0.69, 0.7)):
        paper_cloud(canvas, w * x, h * y, h * size, mix(BLUE, WHITE, 0.75))
    canvas.rect(0, floor, w, h, WHITE)
    keys = max(10, round(w / (h * 0.24))) // 2 * 2
    for key in range(-keys, keys + 1):
        far, near = w * 0.5 + w * 0.62 / keys * key * 1.6, w * 0.5 + w * 0.9 / keys * key * 1.6
        canvas.line((far, floor), (near, h), mix(WHITE, INK, 0.45), 0.8)
        if key % 7 not in (2, 6):
            half = h * 0.055
            end = far + (near - far) * 0.6
            canvas.polygon([(far - half * 0.8, floor), (far + half * 0.8, floor), (end + half, floor + h * 0.17),
                            (end - half, floor + h * 0.17)], BLACK)  # fmt: skip
    paper_moon(canvas, round(w * 0.5), h * 0.42, h * 0.24, mix(BLUE, WHITE, 0.1))
    drapes(canvas, RED)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the stars swing on their threads, by whole pixels, as card does."""
    w, h = canvas.width, canvas.height
    for number, (x, y, size) in enumerate(_STARS):
        swing = round(h * 0.035 * sin(seconds * 0.9 + number * 1.7))
        hung_star(canvas, round(w * x) + swing, h * y, h * size)
