"""The observatory on its hill at night, white, three domes; a road climbs to it over the lights of the city."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, SODIUM
from game.stage.scenery.parts.land import avenue, city, hills, twinkle
from game.stage.scenery.parts.landmarks import observatory
from game.stage.scenery.parts.plants import oak
from game.stage.scenery.parts.sky import NIGHT, stars
from game.stage.scenery.parts.street import road

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_HILL: Final = rgb(0x0B1026)
_BENDS: Final = (
    (0.69, 0.57, 0.010), (0.76, 0.63, 0.016), (0.70, 0.69, 0.022), (0.56, 0.74, 0.03), (0.50, 0.80, 0.04),
    (0.62, 0.88, 0.06), (0.72, 1.04, 0.10),
)  # fmt: skip


def plate(canvas: Canvas) -> None:
    """Paint the night, the plain of lights on the left, the hill, the building on it, and the road."""
    w, h = canvas.width, canvas.height
    horizon, crest = h * 0.58, h * 0.56
    canvas.gradient(NIGHT, bottom=horizon)
    stars(canvas, h * 0.5, count=w // 3, seed=7)
    hills(canvas, horizon, h * 0.08, rgb(0x2A3060), seed=4)
    canvas.gradient(((0.0, rgb(0x6A5060)), (0.5, rgb(0x1A1C3A)), (1.0, INK)), horizon)
    city(canvas, horizon, h * 0.86, right=w * 0.6, seed=6)
    for foot in (-0.1, 0.18):
        avenue(canvas, w * 0.24, horizon, w * foot, h * 0.86, SODIUM)
    slope = [(w * 0.26, h), (w * 0.40, h * 0.80), (w * 0.52, crest), (w * 0.86, crest), (w, h * 0.66), (w, h)]
    canvas.polygon(slope, _HILL)
    canvas.glow(w * 0.69, crest - h * 0.1, h * 1.3, h * 0.5, rgb(0xC8B890), 0.30)
    observatory(canvas, w * 0.69, crest + 1, h * 0.40)
    road(canvas, [(w * x, h * y, w * half * 0.5) for x, y, half in _BENDS], rgb(0x3E456E), rgb(0x7A82B0))
    oak(canvas, w * 0.95, h * 0.98, h * 0.5, mix(_HILL, INK, 0.6), seed=3)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the city twinkle, and one pair of headlights climb."""
    w, h = canvas.width, canvas.height
    twinkle(canvas, seconds, h * 0.60, h * 0.76, right=w * 0.34, count=w // 7, seed=3)
    climb = sin(seconds * 0.12) ** 2
    canvas.glow(w * (0.62 - 0.11 * climb), h * (0.88 - 0.10 * climb), h * 0.09, h * 0.06, rgb(0xFFF2C8), 0.9)
