"""Streets: roads that wind or are raised, lamps, benches, a sign, fronts of houses, and awnings."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import INK, LAMP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.stage.scenery.canvas import RGB, Canvas, Point

_POST: Final = rgb(0x0C0A18)
_TIN: Final = rgb(0xA8B0C4)
_BANNED: Final = rgb(0xB8302C)


def road(canvas: Canvas, bends: Sequence[tuple[float, float, float]], color: RGB, edge: RGB) -> None:
    """Lay a road through `bends`, each (x, y, half its width there), from the far end to the near, its rim lit."""
    for paint, share in ((edge, 1.0), (color, 0.8)):
        left, right = [(x - half * share, y) for x, y, half in bends], [(x + half * share, y) for x, y, half in bends]
        canvas.polygon([*left, *reversed(right)], paint)
        # Where it runs across the picture, only a stroke keeps it from thinning to nothing.
        for (x0, y0, half0), (x1, y1, half1) in pairwise(bends):
            canvas.line((x0, y0), (x1, y1), paint, (half0 + half1) * share * 0.5)


def ramp(canvas: Canvas, points: Sequence[Point], thick: float, side: RGB, lit: RGB, *, pillars: Sequence[int]) -> None:
    """Raise a ramp of concrete through `points`, its parapet in the sun, on `pillars` under some of them."""
    for at in pillars:
        x, y = points[at]
        canvas.rect(x, y, x + thick * 1.1, canvas.height, mix(side, lit, 0.1))
        canvas.rect(x, y, x + 1, canvas.height, lit, 0.45)
    canvas.path([(x, y + thick * 0.5) for x, y in points], side, thick)
    canvas.path(points, lit, max(0.9, thick * 0.4))


def lamp_post(canvas: Canvas, x: float, foot: float, tall: float, light: RGB = LAMP, *, post: RGB = _POST) -> None:
    """Stand an old street lamp: a post, a globe, its glow, and the pool that it lays at its own foot."""
    x = int(x) + 0.5
    canvas.ellipse(x, foot, tall * 0.42, tall * 0.06, mix(light, post, 0.45), 0.55)
    canvas.rect(x - max(0.5, tall * 0.02), foot - tall, x + max(0.5, tall * 0.02), foot, post)
    if tall > 14:
        canvas.rect(x - tall * 0.05, foot - tall * 0.06, x + tall * 0.05, foot, post)
    canvas.glow(x, foot - tall, tall * 0.5, tall * 0.45, light, 0.55)
    canvas.disc(x, foot - tall, max(0.6, tall * 0.07), mix(light, rgb(0xFFFFFF), 0.5))


def bench(canvas: Canvas, x: float, foot: float, tall: float, color: RGB) -> None:
    """Stand a park bench, its middle at `x`: two slats for the back, or one where it is small, and the seat."""
    half, thick = tall * 1.5, max(1.0, tall * 0.14)
    for up in (0.95, 0.68, 0.40) if tall > 5 else (1.0, 0.4):
        canvas.rect(x - half, foot - tall * up, x + half, foot - tall * up + thick, color)
    for leg in (-0.85, 0.75):
        canvas.rect(x + half * leg, foot - tall * 0.95, x + half * leg + thick, foot, color)


def no_stopping(canvas: Canvas, x: float, y: float, size: float, *, foot: float) -> None:
    """Put up a no-stopping sign, its middle at (x, y), on a post that stands on `foot`."""
    canvas.rect(x - 0.5, y, x + 0.5, foot, mix(_TIN, INK, 0.8))
    canvas.rect(x - size, y - size, x + size, y + size, _TIN)
    canvas.disc(x, y, size * 0.85, _BANNED)
    canvas.disc(x, y, size * 0.45, _TIN)
    canvas.line((x - size * 0.6, y - size * 0.6), (x + size * 0.6, y + size * 0.6), _BANNED, max(0.8, size * 0.3))


def front(
    canvas: Canvas, left: float, top: float, right: float, foot: float, wall: RGB, glass: RGB, *,
    windows: tuple[int, int] = (3, 2), trim: RGB | None = None, door: RGB | None = None, lit: float = 1.0,
    seed: int = 0,
) -> None:  # fmt: skip
    """Put up a house front: a cornice in `trim`, `windows` across and down, of which the share `lit` shines, a door."""
    wide, tall = right - left, foot - top
    trim = mix(wall, rgb(0xFFFFFF), 0.3) if trim is None else trim
    canvas.rect(left, top, right, foot, wall)
    canvas.rect(left - wide * 0.02, top, right + wide * 0.02, top + max(1.0, tall * 0.08), trim)
    across, down = windows
    for row in range(down):
        for column in range(across):
            x, y = left + wide * (column + 0.28) / across, top + tall * (0.16 + 0.84 * row / down)
            end, sill = x + wide * 0.44 / across, y + tall * 0.42 / down
            canvas.rect(x, y, end, sill, glass if chance(seed, row, column) < lit else mix(wall, INK, 0.5))
            canvas.rect(x, sill, end, sill + 1, trim, 0.6)
    if door is not None:
        half, middle = max(1.0, tall * 0.10), (left + right) / 2
        canvas.rect(middle - half * 1.7, foot - tall * 0.5, middle + half * 1.7, foot, trim)
        canvas.rect(middle - half, foot - tall * 0.42, middle + half, foot, door)


def awning(canvas: Canvas, left: float, right: float, top: float, tall: float, one: RGB, other: RGB) -> None:
    """Stretch a striped awning, which spreads a little towards us, with its own shade under it."""
    stripes = max(3, round((right - left) / tall / 1.2))
    wide = (right - left) / stripes
    for number in range(stripes):
        x = left + wide * number
        canvas.rect(x, top, x + wide, top + tall, one if number % 2 else other)
    canvas.rect(left, top + tall, right, top + tall + max(1.0, tall * 0.3), INK, 0.55)


def stairwell(canvas: Canvas, x: float, walk: float, bottom: float, light: RGB, stone: RGB, door: RGB) -> None:
    """Sink a well into the sidewalk at `walk`: steps go down in it, left of `x`, to a lit door on its floor."""
    h = canvas.height
    left, right = x - h * 0.80, x + h * 0.62
    canvas.rect(left, walk, right, bottom, mix(stone, INK, 0.55))
    canvas.glow(x + h * 0.30, (walk + bottom) / 2, h * 0.7, h * 0.36, light, 0.6)
    canvas.rect(x + h * 0.14, walk - h * 0.16, x + h * 0.50, bottom, mix(stone, INK, 0.3))
    canvas.rect(x + h * 0.19, walk - h * 0.11, x + h * 0.45, bottom, door)
    canvas.rect(x + h * 0.24, walk - h * 0.06, x + h * 0.40, walk + h * 0.08, light)
    steps = 5
    for step in range(steps):
        near, y = left + (x + h * 0.10 - left) * step / steps, walk + (bottom - walk) * step / steps
        far = left + (x + h * 0.10 - left) * (step + 1) / steps
        canvas.rect(near, y, far, bottom, mix(stone, INK, 0.1))
        canvas.rect(near, y, far, y + 1, mix(stone, light, 0.2 + 0.12 * step))
    canvas.rect(left, bottom, right, bottom + max(1.0, h * 0.03), mix(stone, light, 0.2))
    for post in range(7):
        at = left + (x - left) * post / 6
        canvas.rect(at, walk - h * 0.14, at + 1, walk, INK)
    canvas.rect(left, walk - h * 0.15, x + h * 0.02, walk - h * 0.15 + max(1.0, h * 0.025), mix(INK, light, 0.25))
