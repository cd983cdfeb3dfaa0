"""A canyon road at evening, cars parked all the way down it; a woman in yellow and a man walk along them."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.parts.cars import parked
from game.stage.scenery.parts.land import city, hills, twinkle
from game.stage.scenery.parts.plants import oak, palm
from game.stage.scenery.parts.poses import MIA_YELLOW, SEBASTIAN_RED, WALKING, person
from game.stage.scenery.parts.sky import PINK_DUSK

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SLOPE: Final = rgb(0x1E1236)
_HAZE: Final = rgb(0x9A5A86)
# Each car's place from the left, from the top, its length in heights, and its color.
_CARS: Final = (
    (0.345, 0.69, 0.16, rgb(0x8A6A8E)), (0.40, 0.72, 0.24, rgb(0xA8829E)), (0.475, 0.76, 0.36, rgb(0x5E4E76)),
    (0.60, 0.82, 0.56, rgb(0x8E4E66)), (0.80, 0.92, 0.90, rgb(0xC0B0BA)),
)  # fmt: skip


def plate(canvas: Canvas) -> None:
    """Paint the dusk in the mouth of the canyon, its slopes, the road, and the cars, the farthest first."""
    w, h = canvas.width, canvas.height
    canvas.gradient(PINK_DUSK, bottom=h * 0.55)
    hills(canvas, h * 0.56, h * 0.14, mix(_HAZE, rgb(0x6A4A8A), 0.5), seed=2)
    canvas.gradient(((0.0, rgb(0xC87A90)), (1.0, rgb(0x4A2E62))), h * 0.55, h)
    city(canvas, h * 0.55, h * 0.68, left=w * 0.05, right=w * 0.5, seed=3)
    canvas.polygon([(0, h * 0.30), (w * 0.10, h * 0.46), (w * 0.16, h * 0.72), (0, h)], mix(_SLOPE, _HAZE, 0.25))
    slope = ((0.34, 0.62), (0.58, 0.26), (0.80, 0.05), (1.0, 0.0), (1.0, 1.0), (0.3, 1.0))
    canvas.polygon([(w * x, h * y) for x, y in slope], _SLOPE)
    canvas.polygon([(w * 0.315, h * 0.64), (w * 0.33, h * 0.64), (w, h * 1.1), (w * 0.04, h * 1.1)], rgb(0x54406A))
    canvas.line((w * 0.32, h * 0.66), (w * 0.44, h * 1.1), rgb(0xC8A0A8), 0.8, 0.6)
    canvas.line((w * 0.33, h * 0.64), (w, h * 1.06), rgb(0xA07A98), max(1.0, h * 0.04))
    for place, tall in ((0.93, 0.9), (0.66, 0.52)):
        oak(canvas, w * place, h * 0.72, h * tall, mix(_SLOPE, rgb(0x05060D), 0.5), seed=round(place * 10))
    palm(canvas, w * 0.07, h * 0.9, h * 0.8, _SLOPE, seed=2)
    for x, foot, long, color in _CARS:
        parked(canvas, w * x, h * foot, h * long, color, mix(color, rgb(0xFFC8B0), 0.45), turn=-1)
    person(canvas, w * 0.25, h * 0.96, h * 0.48, WALKING, SEBASTIAN_RED, turn=-1)
    person(canvas, w * 0.25 - h * 0.44, h * 0.94, h * 0.45, WALKING, MIA_YELLOW, turn=-1)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the city come on, and one car chirp: its lamps blink, far down the row."""
    w, h = canvas.width, canvas.height
    twinkle(canvas, seconds, h * 0.56, h * 0.66, left=w * 0.1, right=w * 0.36, count=w // 8, seed=4)
    if seconds and sin(seconds * 1.1) > 0.8:
        canvas.glow(w * 0.43, h * 0.71, h * 0.09, h * 0.07, rgb(0xFFC070), 0.8)
