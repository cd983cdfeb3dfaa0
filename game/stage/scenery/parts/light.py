"""Light: bulbs on a string, and the dust in a beam."""

from __future__ import annotations

from math import floor, sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.stage.scenery.canvas import RGB, Canvas, Point

CHRISTMAS: Final = (rgb(0xFF4A3A), rgb(0xFFC94D), rgb(0x4ADE80), rgb(0x5AA8FF))


def bulbs(canvas: Canvas, places: Sequence[Point], seconds: float, *, size: float = 1.0) -> None:
    """Light a string of colored bulbs at `places`, each swelling and sinking in its turn."""
    for number, (x, y) in enumerate(places):
        color = CHRISTMAS[number % len(CHRISTMAS)]
        swell = 0.75 + 0.25 * sin(seconds * 2.1 + number * 1.9)
        canvas.glow(floor(x) + 0.5, floor(y) + 0.5, 2.4 * size, 2.0 * size, color, 0.35 * swell)
        canvas.dot(x, y, mix(color, rgb(0xFFFFFF), 0.35 * swell))


def motes(
    canvas: Canvas, seconds: float, start: Point, end: Point, spread: tuple[float, float], light: RGB, *, count: int = 9
) -> None:
    """Let dust drift along a beam from `start` to `end`, which is `spread` pixels wide at its two ends."""
    for mote in range(count):
        place = (chance(mote, 1) + seconds * 0.012 * (1 + chance(mote, 2))) % 1
        aside = (chance(mote, 3) - 0.5) * (spread[0] + (spread[1] - spread[0]) * place)
        steep = abs(end[1] - start[1]) > abs(end[0] - start[0])
        x = start[0] + (end[0] - start[0]) * place + (aside if steep else 0)
        y = start[1] + (end[1] - start[1]) * place + (0 if steep else aside)
        canvas.dot(x, y, light, 0.55 * chance(mote, 4) * min(1.0, 4 * place, 4 * (1 - place)))
