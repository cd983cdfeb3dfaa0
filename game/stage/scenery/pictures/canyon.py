"""A road that winds down a dark canyon to a carpet of city lights; a small woman in blue walks it alone."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import BLUE_DRESS, INK, RED_HAIR
from game.stage.scenery.parts.land import avenue, city, towers, twinkle
from game.stage.scenery.parts.people import woman_away
from game.stage.scenery.parts.sky import stars

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SKY: Final = ((0.0, rgb(0x050A20)), (0.6, rgb(0x12245A)), (0.9, rgb(0x3A4478)), (1.0, rgb(0xA8786A)))
_SLOPE: Final = rgb(0x090E26)
_NEAR: Final = rgb(0x060916)
_ROAD: Final = rgb(0x545E92)
_LEFT: Final = ((0.0, 0.04), (0.10, 0.16), (0.22, 0.46), (0.34, 0.62), (0.50, 0.70), (0.50, 1.0), (0.0, 1.0))
_RIGHT: Final = ((1.0, 0.10), (0.90, 0.22), (0.80, 0.44), (0.68, 0.62), (0.48, 0.70), (0.48, 1.0), (1.0, 1.0))
# How far down the picture, and from its middle, the road is, and its half width, in heights: two bends to the city.
_BENDS: Final = (
    (0.63, 0.02, 0.012), (0.66, 0.12, 0.02), (0.69, 0.20, 0.03), (0.72, 0.16, 0.045), (0.76, -0.04, 0.07),
    (0.80, -0.22, 0.10), (0.85, -0.28, 0.14), (0.92, -0.10, 0.20), (1.03, 0.34, 0.30),
)  # fmt: skip


def plate(canvas: Canvas) -> None:
    """Paint the city in the mouth of the canyon, its two walls, the road, and the tree with the sign."""
    w, h = canvas.width, canvas.height
    horizon = h * 0.36
    canvas.gradient(_SKY, bottom=horizon)
    stars(canvas, h * 0.28, rgb(0xCFE0FF), count=w // 6, seed=3)
    towers(canvas, w * 0.52, w * 0.52 + h * 0.5, horizon + 1, h * 0.14, rgb(0x1A2450), seed=3)
    canvas.gradient(((0.0, rgb(0x5A4250)), (0.5, rgb(0x161A38)), (1.0, rgb(0x0A1026))), horizon)
    city(canvas, horizon, h * 0.70, seed=2)
    for foot in (0.30, 0.66):
        avenue(canvas, w * 0.5, horizon, w * foot, h * 0.70, rgb(0xFFA64A))
    canvas.polygon([(w * x, h * y) for x, y in _RIGHT], mix(_SLOPE, rgb(0x24305E), 0.15))
    canvas.polygon([(w * x, h * y) for x, y in _LEFT], _SLOPE)
    middle = [(w * 0.5 + across * h, h * down, half * h) for down, across, half in _BENDS]
    canvas.polygon([(x - half, y) for x, y, half in middle] + [(x + half, y) for x, y, half in middle[::-1]], _ROAD)
    canvas.path([(x, y) for x, y, _ in middle[3:]], rgb(0xC8A860), max(0.5, h * 0.02), 0.6)
    canvas.glow(w * 0.5 - h * 0.12, h * 0.92, h * 0.34, h * 0.14, rgb(0x6A78B8), 0.4)
    walker, foot = w * 0.5 - h * 0.12, h * 0.95
    canvas.ellipse(walker, foot, h * 0.10, h * 0.02, INK, 0.6)
    woman_away(canvas, walker, foot, h * 0.32, BLUE_DRESS, hair=RED_HAIR)
    _tree(canvas, w * 0.83)


def _tree(canvas: Canvas, x: float) -> None:
    """Stand an oak at the roadside with the sign half lost in its leaves."""
    h = canvas.height
    canvas.polygon([(x - h * 0.05, h), (x - h * 0.02, h * 0.40), (x + h * 0.06, h * 0.40), (x + h * 0.10, h)], _NEAR)
    for number in range(9):
        across, up = (chance(number, 21) - 0.5) * 0.95, 0.06 + 0.36 * chance(number, 22)
        canvas.ellipse(x + h * across, h * up, h * 0.20, h * 0.13, _NEAR)
    post = x - h * 0.34
    canvas.rect(post - 0.5, h * 0.34, post + 0.5, h * 0.98, rgb(0x1A2038))
    canvas.rect(post - h * 0.09, h * 0.36, post + h * 0.09, h * 0.56, rgb(0x707A98))
    canvas.rect(post - h * 0.06, h * 0.40, post + h * 0.06, h * 0.43, rgb(0xA83A34))
    canvas.rect(post - h * 0.06, h * 0.47, post + h * 0.03, h * 0.50, rgb(0xA83A34))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the city twinkle, and one pair of headlights crawl along it."""
    w, h = canvas.width, canvas.height
    twinkle(canvas, seconds, h * 0.38, h * 0.58, left=w * 0.30, right=w * 0.70, count=w // 5)
    canvas.dot(w * (0.5 + 0.12 * sin(seconds * 0.11)), h * 0.6, rgb(0xFFF4D8), 0.9)
