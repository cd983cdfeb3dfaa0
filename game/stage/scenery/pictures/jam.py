"""In the jam: brake lights ahead, a hatchback with a green ribbon on its antenna, an old open car behind it."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import DARK_HAIR, RED_HAIR
from game.stage.scenery.parts.cars import brake_lights, convertible_behind, hatchback_behind, ribbon
from game.stage.scenery.parts.land import hills, towers
from game.stage.scenery.parts.plants import palm

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SKY: Final = ((0.0, rgb(0x7FAAD2)), (0.6, rgb(0xC6DBE8)), (1.0, rgb(0xF6E6CC)))
_ROAD: Final = ((0.0, rgb(0x97A4B2)), (0.3, rgb(0x6B7A8E)), (1.0, rgb(0x39455C)))
_COLORS: Final = tuple(map(rgb, (0xD9A23A, 0x8C3440, 0xE8E8E4, 0x3C5C92, 0x4A8C84)))
# Where the two cars stand, from the left and from the top, and how wide each is, in heights.
_HERS: Final = (0.655, 0.90, 0.80)
_HIS: Final = (0.26, 1.06, 1.06)


def plate(canvas: Canvas) -> None:
    """Paint the pale morning, the lanes of cars ahead, and the two that matter."""
    w, h = canvas.width, canvas.height
    horizon = h * 0.47
    canvas.gradient(_SKY, bottom=horizon)
    hills(canvas, horizon, h * 0.16, rgb(0xA9BFD2), seed=5)
    towers(canvas, w * 0.47 - h * 0.2, w * 0.47 + h * 0.2, horizon, h * 0.24, rgb(0x8FA8C4), seed=4)
    for x, tall in ((0.86, 0.62), (0.97, 0.70), (0.06, 0.55)):
        palm(canvas, w * x, h * 0.5, h * tall, rgb(0x5E7A96), seed=int(x * 9))
    canvas.gradient(_ROAD, horizon)
    canvas.rect(0, horizon - h * 0.02, w, horizon + h * 0.03, rgb(0xD6D8D4))
    for row, (foot, wide) in enumerate(((0.53, 0.11), (0.60, 0.20), (0.72, 0.36))):
        for number in range(-9, 10):
            color = mix(_COLORS[(number * 2 + row) % 5], rgb(0xA8B8C8), 0.45 - 0.15 * row)
            hatchback_behind(canvas, w * 0.47 + (number + 0.5) * h * wide * 1.45, h * foot, h * wide, color)
    x, foot, wide = w * _HERS[0], h * _HERS[1], h * _HERS[2]
    hatchback_behind(canvas, x, foot, wide, rgb(0xB9CBD8), hair=RED_HAIR)
    canvas.line((x + wide * 0.26, foot - wide * 0.80), (x + wide * 0.31, foot - wide * 1.02), rgb(0x26344A), 0.8)
    x, foot, wide = w * _HIS[0], h * _HIS[1], h * _HIS[2]
    convertible_behind(canvas, x, foot, wide, rgb(0x7C1E28), hair=DARK_HAIR)
    # The wind has thrown the tie over his shoulder: it is all that can be seen of it from behind.
    canvas.line((x - wide * 0.12, foot - wide * 0.60), (x - wide * 0.08, foot - wide * 0.48), rgb(0xE8B23C), 1.0)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the ribbon blow, and brake lights sink and glow again as feet lift in the jam."""
    w, h = canvas.width, canvas.height
    for (x, foot, wide), up, late in ((_HERS, 0.42, 0), (_HIS, 0.30, 2)):
        brake_lights(canvas, w * x, h * (foot - up * wide), h * wide, 0.8 + 0.2 * sin(seconds * 1.1 + late + 1.2))
    ribbon(canvas, w * _HERS[0] + h * _HERS[2] * 0.31, h * (_HERS[1] - _HERS[2] * 0.98), h * 0.19, seconds)
