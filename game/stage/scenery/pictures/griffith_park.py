"""Plain daylight on a hill: a bench with two on it, the observatory's domes, and the whole city in its haze."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import DARK_HAIR, RED_HAIR, SHIRT
from game.stage.scenery.parts.land import hills, towers
from game.stage.scenery.parts.landmarks import observatory
from game.stage.scenery.parts.people import bust
from game.stage.scenery.parts.plants import oak
from game.stage.scenery.parts.street import bench

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SKY: Final = ((0.0, rgb(0x5E94C8)), (0.6, rgb(0xA4C2D4)), (1.0, rgb(0xCCD2CC)))
_HAZE: Final = rgb(0xDCD8CC)
_GRASS: Final = rgb(0xC8AE72)


def plate(canvas: Canvas) -> None:
    """Paint the sky, the city that fades into it, the domes on their hill, the dry grass, the bench from behind."""
    w, h = canvas.width, canvas.height
    horizon = h * 0.56
    canvas.gradient(_SKY, bottom=horizon)
    hills(canvas, horizon, h * 0.10, mix(_HAZE, rgb(0x8AA0B0), 0.5), seed=2)
    canvas.gradient(((0.0, _HAZE), (1.0, rgb(0xA8AE98))), horizon, h * 0.80)
    towers(canvas, w * 0.36, w * 0.36 + h * 0.8, horizon + h * 0.05, h * 0.26, mix(_HAZE, rgb(0x7A94AC), 0.7), seed=3)
    for row in range(4):
        y = horizon + h * (0.03 + 0.05 * row)
        for block in range(round(w / (h * (0.10 + 0.05 * row)))):
            x = block * h * (0.10 + 0.05 * row)
            canvas.rect(x, y, x + h * (0.05 + 0.03 * row), y + 1, rgb(0xF6F2E8) if (block + row) % 3 else rgb(0x9CA494))
    canvas.ridge((h * (0.86 - 0.36 * max(0.0, 1 - abs(x / w - 0.80) * 4.2) ** 0.8) for x in range(w)), rgb(0x9A8A58))
    observatory(canvas, w * 0.80, h * 0.52, h * 0.34)
    canvas.ridge((h * (0.82 + 0.10 * (x / w) - 0.05 * (1 - x / w) ** 2) for x in range(w)), _GRASS)
    oak(canvas, w * 0.04, h * 0.96, h * 0.92, rgb(0x54683A), seed=3)
    x, foot = w * 0.30, h * 0.97
    bust(canvas, x - h * 0.24, foot - h * 0.14, h * 0.46, SHIRT, DARK_HAIR)
    bust(canvas, x + h * 0.26, foot - h * 0.14, h * 0.44, rgb(0x3E78D8), RED_HAIR)
    canvas.rect(x + h * 0.19, h * 0.55, x + h * 0.33, h * 0.72, RED_HAIR)
    canvas.ellipse(x, foot + h * 0.01, h * 0.62, h * 0.03, mix(_GRASS, rgb(0x3A2A1E), 0.6))
    bench(canvas, x, foot, h * 0.36, rgb(0x6A4630))
