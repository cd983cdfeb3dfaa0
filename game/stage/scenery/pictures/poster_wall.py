"""Night, and on the whole side of a building a woman's painted face, lit from below; before it a man, very small."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, LAMP
from game.stage.scenery.parts.faces import poster_face
from game.stage.scenery.parts.land import city
from game.stage.scenery.parts.poses import WALKING, person, silhouette
from game.stage.scenery.parts.sky import NIGHT, stars
from game.stage.scenery.parts.street import front

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_GROUND: Final = 0.86


def plate(canvas: Canvas) -> None:
    """Paint the street, the building with its poster, the lamps at its foot, and him against it."""
    w, h = canvas.width, canvas.height
    ground, middle, half = h * _GROUND, w * 0.56, max(h * 1.2, w * 0.26)
    canvas.gradient(NIGHT, bottom=ground)
    stars(canvas, h * 0.5, count=w // 7, seed=3)
    front(canvas, -h * 0.1, h * 0.30, w * 0.20, ground, rgb(0x141A34), LAMP, windows=(4, 2), lit=0.3, seed=5)
    city(canvas, h * 0.72, ground, left=w * 0.2, right=middle - half, seed=3)
    left, right = middle - half, middle + half
    canvas.rect(left - h * 0.06, -1, right + h * 0.06, ground, rgb(0x241C28))
    canvas.gradient(((0.0, rgb(0x10465E)), (1.0, rgb(0x2E8A92))), 0, h * 0.78, left=left, right=right)
    canvas.glow(middle, h * 0.80, half * 1.3, h * 0.8, rgb(0xFFD8A0), 0.45)
    poster_face(canvas, middle + half * 0.34, h * 0.70, h * 0.74, rgb(0xFFD9B4), dress=rgb(0xF2C230))
    for line, (start, end) in enumerate(((-0.86, -0.22), (-0.80, -0.34), (-0.70, -0.44))):
        y = h * (0.24 + 0.13 * line)
        canvas.rect(
            middle + half * start, y, middle + half * end, y + max(1.0, h * (0.07 - 0.02 * line)), rgb(0xFFF2D0)
        )
    canvas.rect(left, h * 0.78, right, ground, rgb(0x241C28))
    canvas.rect(left, h * 0.78, right, h * 0.80, rgb(0x6A5A5A))
    canvas.gradient(((0.0, rgb(0x2A2438)), (1.0, INK)), ground)
    for lamp in range(5):
        x = left + (right - left) * (lamp + 0.5) / 5
        canvas.rect(x - h * 0.04, h * 0.81, x + h * 0.04, ground, rgb(0x3A3440))
        canvas.dot(x, h * 0.80, rgb(0xFFF6DC))
    man = middle - half * 0.42
    canvas.ellipse(man, h * 0.96, h * 0.14, h * 0.025, INK, 0.6)
    person(canvas, man, h * 0.96, h * 0.36, WALKING, silhouette(mix(INK, LAMP, 0.05)))


def live(canvas: Canvas, seconds: float) -> None:
    """Let one of the lamps at her feet fail a little, and recover."""
    w, h = canvas.width, canvas.height
    canvas.glow(
        w * 0.56, h * 0.76, h * 0.5, h * 0.3, rgb(0xFFE0A8), 0.16 + 0.12 * sin(seconds * 1.6) * sin(seconds * 0.7)
    )
