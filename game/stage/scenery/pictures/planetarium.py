"""The star dome: the whole of it is sky, the lantern stands small at the bottom, and two are waltzing off the floor."""

from __future__ import annotations

from math import cos, sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, rgb
from game.stage.scenery.palette import INK
from game.stage.scenery.parts.poses import silhouette, waltz
from game.stage.scenery.parts.sky import star_river, stars

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SKY: Final = ((0.0, rgb(0x0A0C34)), (0.6, rgb(0x1E2478)), (1.0, rgb(0x4A3AA0)))
_RIVER: Final = (rgb(0x6A5AD8), rgb(0x9A7AE8), rgb(0xE89AC8))


def plate(canvas: Canvas) -> None:
    """Paint the sky with its river of stars, the dome's dark rim, and the lantern."""
    w, h = canvas.width, canvas.height
    canvas.gradient(_SKY)
    star_river(canvas, _RIVER, seed=2)
    stars(canvas, h * 1.4, rgb(0xFFFFFF), count=w, seed=5)
    canvas.glow(w * 0.5, h * 0.42, h * 0.62, h * 0.48, rgb(0xA8B8FF), 0.62)
    # The rim of the seats closes the picture from below, as a shore does.
    canvas.ridge((h * (0.86 + 0.10 * cos((x / w - 0.5) * 2.4)) for x in range(w)), INK)
    _lantern(canvas, w * 0.24, h * 0.92, h * 0.30)


def _lantern(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Stand the machine that throws the stars: two globes on a trestle."""
    for leg in (-0.3, 0.3):
        canvas.line((x, foot - tall * 0.5), (x + tall * leg, foot), INK, max(0.8, tall * 0.08))
    canvas.line(
        (x - tall * 0.34, foot - tall * 0.42), (x + tall * 0.34, foot - tall * 0.86), INK, max(1.0, tall * 0.16)
    )
    for side in (-1, 1):
        canvas.disc(x + side * tall * 0.36, foot - tall * (0.64 + side * 0.24), tall * 0.2, INK)
        canvas.dot(x + side * tall * 0.36, foot - tall * (0.70 + side * 0.24), rgb(0xC8D0FF))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the stars breathe, and before them the two rise and sink, a hand's breadth off the floor that was."""
    w, h = canvas.width, canvas.height
    for number in range(w // 5):
        swell = 0.5 + 0.5 * sin(seconds * (0.6 + chance(number, 5)) + number * 2.4)
        canvas.dot(w * chance(number, 3), h * 0.76 * chance(number, 4), rgb(0xFFFFFF), 0.9 * swell)
    # They move by whole pixels: between them an outline would shimmer, and each frame ask for colors of its own.
    x, foot = round(w * 0.5 + h * 0.12 * sin(seconds * 0.45)), round(h * (0.76 - 0.05 * sin(seconds * 0.9)))
    waltz(canvas, x, foot, h * 0.62, silhouette(rgb(0x06071C)), silhouette(rgb(0x0A0A26), skirt=True))
