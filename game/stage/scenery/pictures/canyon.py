"""Night in a canyon: its road goes down in loops, from one lamp's pool to the next; a small woman in blue is on it."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import BLUE_DRESS, INK, LAMP, RED_HAIR, SODIUM
from game.stage.scenery.parts.land import avenue, city, hills, twinkle
from game.stage.scenery.parts.light import shadow
from game.stage.scenery.parts.people import woman_away
from game.stage.scenery.parts.plants import oak
from game.stage.scenery.parts.sky import NIGHT, stars
from game.stage.scenery.parts.street import lamp_post, no_stopping, road

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_FAR: Final = rgb(0x18224E)
_NEAR: Final = rgb(0x080D24)
# The road from the mouth of the canyon to our feet: how far along and down the picture, and half its width, in heights.
_LOOPS: Final = (
    (0.50, 0.50, 0.010), (0.58, 0.53, 0.014), (0.60, 0.56, 0.018), (0.52, 0.60, 0.024), (0.40, 0.63, 0.030),
    (0.36, 0.67, 0.040), (0.44, 0.72, 0.055), (0.60, 0.77, 0.075), (0.66, 0.83, 0.10), (0.54, 0.91, 0.15),
    (0.30, 1.04, 0.22),
)  # fmt: skip


def plate(canvas: Canvas) -> None:
    """Paint the city in the mouth of the canyon, its walls, the loops of the road, its lamps, her, and the tree."""
    w, h = canvas.width, canvas.height
    horizon = h * 0.30
    canvas.gradient(NIGHT, bottom=horizon)
    stars(canvas, horizon, count=w // 6, seed=3)
    hills(canvas, horizon, h * 0.06, rgb(0x2A3468), seed=4)
    canvas.gradient(((0.0, rgb(0x7A5A5E)), (0.5, rgb(0x1C1E44)), (1.0, _NEAR)), horizon, h * 0.56)
    city(canvas, horizon, h * 0.52, left=w * 0.24, right=w * 0.76, seed=2)
    for foot in (0.36, 0.47, 0.60):
        avenue(canvas, w * 0.49, horizon, w * foot, h * 0.52, SODIUM)
    for side, low in ((-1, 0.06), (1, -0.04)):
        edge = ((0.56, low), (0.40, low + 0.10), (0.30, low + 0.16), (0.17, low + 0.38), (0.06, 0.52), (0.56, 0.56))
        canvas.polygon([(w * (0.49 + side * x), h * y) for x, y in edge], _FAR)
    canvas.ridge((h * (0.52 - 0.50 * (abs(x / w - 0.49) * 2) ** 2.4) for x in range(w)), _NEAR)
    canvas.glow(w * 0.5, h * 0.76, h * 1.5, h * 0.5, rgb(0x3A4A9A), 0.45)
    road(canvas, [(w * x, h * y, h * half) for x, y, half in _LOOPS], rgb(0x5A66A8), rgb(0xA8B4E8))
    for x, y, tall in ((0.615, 0.55, 0.12), (0.345, 0.65, 0.18), (0.68, 0.80, 0.30)):
        canvas.glow(w * x, h * y, tall * h * 1.6, tall * h * 0.4, SODIUM, 0.75)
        lamp_post(canvas, w * x, h * y, h * tall, LAMP, post=INK)
    shadow(canvas, w * 0.47 - h * 0.06, w * 0.47 + h * 0.06, h * 0.95, h * 0.05, slant=-h * 0.2)
    woman_away(canvas, w * 0.47, h * 0.97, h * 0.42, BLUE_DRESS, hair=RED_HAIR)
    oak(canvas, w * 0.87, h * 1.06, h * 1.16, mix(_NEAR, INK, 0.75), seed=3)
    no_stopping(canvas, w * 0.87 - h * 0.24, h * 0.44, max(2.0, h * 0.10), foot=h)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the city twinkle, and one pair of headlights crawl along it."""
    w, h = canvas.width, canvas.height
    twinkle(canvas, seconds, h * 0.32, h * 0.44, left=w * 0.32, right=w * 0.68, count=w // 6)
    canvas.dot(w * (0.5 + 0.10 * sin(seconds * 0.11)), h * 0.46, rgb(0xFFF4D8), 0.9)
