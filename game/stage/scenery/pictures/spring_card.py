"""A pink dusk: a jacaranda in flower and a row of thin palms, black against the last light."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, rgb
from game.stage.scenery.parts.land import hills, towers
from game.stage.scenery.parts.plants import palm

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SKY: Final = (
    (0.0, rgb(0x3B2A6E)), (0.35, rgb(0x96489A)), (0.65, rgb(0xF0809A)), (0.88, rgb(0xFFC09A)), (1.0, rgb(0xFFE3B0)),
)  # fmt: skip
_INK: Final = rgb(0x1C1030)
_FLOWER: Final = rgb(0x9C6BE0)
_CLUSTERS: Final = (
    (-0.42, 0.30, 0.17), (-0.22, 0.18, 0.20), (0.04, 0.12, 0.22),
    (0.30, 0.20, 0.20), (0.50, 0.33, 0.15), (0.02, 0.30, 0.16),
)  # fmt: skip


def plate(canvas: Canvas) -> None:
    """Paint the dusk in three planes: hills, palms, and the tree close by."""
    w, h = canvas.width, canvas.height
    canvas.gradient(_SKY, bottom=h * 0.9)
    canvas.glow(w * 0.42, h * 0.86, h * 1.1, h * 0.5, rgb(0xFFD080), 0.5)
    hills(canvas, h * 0.95, h * 0.20, rgb(0x8A4A88), seed=3)
    towers(canvas, w * 0.48, w * 0.48 + h * 0.6, h * 0.92, h * 0.2, rgb(0x6E3C7C), seed=1)
    hills(canvas, h * 1.02, h * 0.15, rgb(0x3A1E52), seed=6)
    for number, place in enumerate((0.04, 0.12, 0.17, 0.31)):
        palm(canvas, w * place, h * 1.02, h * (0.92 - 0.13 * (number % 3)), _INK, seed=number)
    _jacaranda(canvas, w * 0.84, h * 1.02, h)


def _jacaranda(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    for across, down, _ in _CLUSTERS:
        end = (x + across * tall, foot - tall * (1 - down))
        canvas.path([(x, foot), (x + across * tall * 0.15, foot - tall * 0.38), end], _INK, max(1.0, tall * 0.05))
    for shade, lift in ((rgb(0x4A2C7C), 0.0), (_FLOWER, 0.035)):
        for number, (across, down, size) in enumerate(_CLUSTERS):
            spread = size * tall * (1 - 4 * lift)
            canvas.ellipse(x + (across - lift) * tall, foot - tall * (1 - down + lift), spread, spread * 0.62, shade)
            if lift:
                canvas.glow(
                    x + (across - 0.06) * tall,
                    foot - tall * (1.04 - down),
                    spread * 0.8,
                    spread * 0.5,
                    rgb(0xFF9AC0),
                    0.3,
                )
            canvas.dot(x + (across + size * 0.4) * tall, foot - tall * (0.93 - down - 0.01 * number), _INK, 0.5)


def live(canvas: Canvas, seconds: float) -> None:
    """Let a few blossoms fall."""
    w, h = canvas.width, canvas.height
    for petal in range(7):
        fall = (chance(petal, 1) + seconds * (0.03 + 0.02 * chance(petal, 2))) % 1
        x = w * 0.84 + h * (chance(petal, 3) - 0.55) - h * 0.2 * fall + sin(seconds + petal * 2) * 0.8
        canvas.dot(x, h * (0.45 + 0.55 * fall), _FLOWER, 0.9)
