"""Out of doors: palms, cars, lamp posts, and strings of lights."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.stage.scenery.canvas import RGB, Canvas, Point

CHRISTMAS: Final = (rgb(0xFF4A3A), rgb(0xFFC94D), rgb(0x4ADE80), rgb(0x5AA8FF))

# Each frond: where it points (in half turns, 0 is right, up is positive) and how long it is.
_FRONDS: Final = (
    (0.02, 0.8),
    (0.2, 1.0),
    (0.38, 0.95),
    (0.6, 0.95),
    (0.8, 1.0),
    (0.98, 0.8),
    (-0.14, 0.6),
    (1.14, 0.6),
)


def palm(canvas: Canvas, x: float, foot: float, tall: float, colour: RGB, *, seed: int = 0) -> None:
    """Grow a fan palm from (x, foot): a thin trunk that leans a little, and a shock of drooping fronds."""
    lean = (chance(seed, 11) - 0.5) * tall * 0.16
    crown_x, crown_y = x + lean, foot - tall * 0.86
    trunk = max(0.9, tall * 0.035)
    canvas.path([(x, foot), (x + lean * 0.3, foot - tall * 0.5), (crown_x, crown_y)], colour, trunk)
    reach = max(2.0, tall * 0.24)
    for point, long in _FRONDS:
        frond(canvas, (crown_x, crown_y), point * pi, reach * long, colour)


def frond(canvas: Canvas, root: Point, angle: float, reach: float, colour: RGB) -> None:
    """Draw one palm leaf from `root`, which sets out at `angle` and droops at its end."""
    x, y = root
    bend = (x + cos(angle) * reach * 0.6, y - sin(angle) * reach * 0.62 - reach * 0.06)
    tip = (x + cos(angle) * reach, y - sin(angle) * reach * 0.55 + reach * 0.28)
    thick = max(0.8, reach * 0.16)
    canvas.line(root, bend, colour, thick)
    canvas.line(bend, tip, colour, thick * 0.8)


def sagging(start: Point, end: Point, sag: float, count: int) -> list[Point]:
    """Give `count` places, evenly set, on a wire that hangs from `start` to `end`."""
    places = [(number + 0.5) / count for number in range(count)]
    return [
        (
            start[0] + (end[0] - start[0]) * place,
            start[1] + (end[1] - start[1]) * place + sag * 4 * place * (1 - place),
        )
        for place in places
    ]


def bulbs(canvas: Canvas, places: Sequence[Point], seconds: float, *, size: float = 1.0) -> None:
    """Light a string of coloured bulbs at `places`, each swelling and sinking in its turn."""
    for number, (x, y) in enumerate(places):
        colour = CHRISTMAS[number % len(CHRISTMAS)]
        swell = 0.75 + 0.25 * sin(seconds * 2.1 + number * 1.9)
        canvas.glow(x, y, 2.6 * size, 2.2 * size, colour, 0.4 * swell)
        canvas.dot(x, y, mix(colour, rgb(0xFFFFFF), 0.35 * swell))


def lamp_post(canvas: Canvas, x: float, foot: float, tall: float, colour: RGB, light: RGB, *, arm: float) -> None:
    """Stand a street lamp whose arm reaches `arm` pixels to the right (or the left, if negative)."""
    top = foot - tall
    canvas.rect(x, top, x + max(1, tall * 0.03), foot, colour)
    canvas.line((x, top + 0.5), (x + arm, top + 0.5), colour, max(0.8, tall * 0.03))
    canvas.glow(x + arm, top + 1, tall * 0.42, tall * 0.36, light, 0.55)
    canvas.rect(x + arm - max(1, tall * 0.03), top + 0.5, x + arm + max(1, tall * 0.03), top + 1.5, light)
