"""Out of doors: palms, and lights on a string."""

from __future__ import annotations

from math import floor, hypot, sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.stage.scenery.canvas import RGB, Canvas, Point

CHRISTMAS: Final = (rgb(0xFF4A3A), rgb(0xFFC94D), rgb(0x4ADE80), rgb(0x5AA8FF))

# Each frond of a crown: where its tip lies from the heart, and how far its back arches over the straight line.
_FRONDS: Final = (
    (-1.0, 0.28), (-0.95, -0.22), (-0.56, -0.62), (0.08, -0.80), (0.66, -0.56), (1.0, -0.14), (0.94, 0.36),
    (-0.58, 0.62), (0.55, 0.66),
)  # fmt: skip


def palm(canvas: Canvas, x: float, foot: float, tall: float, color: RGB, *, seed: int = 0) -> None:
    """Grow a palm from (x, foot): a thin trunk that leans a little, and a crown of arching fronds."""
    # A thin trunk stands on whole pixels, and leans by whole ones: half-lit columns would make it a blur.
    x = floor(x) + 0.5
    lean = round((chance(seed, 11) - 0.5) * tall * 0.16)
    crown_x, crown_y = x + lean, foot - tall * 0.82
    trunk = max(1.0, tall * 0.03)
    canvas.line((x, foot), (x, foot - tall * 0.4), color, trunk)
    canvas.line((x, foot - tall * 0.4), (crown_x, crown_y), color, trunk)
    reach = max(2.5, tall * 0.25)
    for across, down in _FRONDS:
        frond(canvas, (crown_x, crown_y), (crown_x + across * reach, crown_y + down * reach), color)


def frond(canvas: Canvas, root: Point, tip: Point, color: RGB) -> None:
    """Draw one leaf that rises from `root`, arches, and hangs to a point at `tip`."""
    (x0, y0), (x1, y1) = root, tip
    long = hypot(x1 - x0, y1 - y0)
    arch = (x0 + (x1 - x0) * 0.55, y0 + (y1 - y0) * 0.55 - long * 0.2)
    fat = max(0.45, long * 0.075)
    back, belly = (arch[0], arch[1] - fat), (arch[0], arch[1] + fat)
    canvas.polygon([(x0, y0 - fat), back, (x1, y1), belly, (x0, y0 + fat)], color)


def bulbs(canvas: Canvas, places: Sequence[Point], seconds: float, *, size: float = 1.0) -> None:
    """Light a string of colored bulbs at `places`, each swelling and sinking in its turn."""
    for number, (x, y) in enumerate(places):
        color = CHRISTMAS[number % len(CHRISTMAS)]
        swell = 0.75 + 0.25 * sin(seconds * 2.1 + number * 1.9)
        canvas.glow(floor(x) + 0.5, floor(y) + 0.5, 2.4 * size, 2.0 * size, color, 0.35 * swell)
        canvas.dot(x, y, mix(color, rgb(0xFFFFFF), 0.35 * swell))
