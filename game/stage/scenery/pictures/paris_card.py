"""Paris in winter, toward evening: ranks of zinc roofs and chimney pots, a far tower, a few lit dormers, some snow."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, rgb
from game.stage.scenery.parts.landmarks import paris_roofs
from game.stage.scenery.parts.sky import clouds

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas

_SKY: Final = ((0.0, rgb(0x4A5E8A)), (0.5, rgb(0x94A2C0)), (0.82, rgb(0xE0BCB8)), (1.0, rgb(0xF6D8B8)))
_LIT: Final = rgb(0xFFCB6A)
_TOWER: Final = (
    (-0.24, 0.0), (-0.11, 0.30), (-0.055, 0.60), (-0.015, 1.0), (0.015, 1.0), (0.055, 0.60), (0.11, 0.30), (0.24, 0.0),
    (0.14, 0.0), (0.0, 0.16), (-0.14, 0.0),
)  # fmt: skip


def plate(canvas: Canvas) -> None:
    """Paint the sky that has snow in it, the tower, and three rows of roofs, the nearest the darkest."""
    w, h = canvas.width, canvas.height
    canvas.gradient(_SKY, bottom=h * 0.74)
    clouds(canvas, h * 0.08, h * 0.52, rgb(0xC8C8D8), count=8, seed=4)
    _tower(canvas, w * 0.72, h * 0.72, h * 0.66, rgb(0x5E6890))
    paris_roofs(canvas, h * 0.76, h * 0.24, rgb(0x8A94B2), seed=3)
    paris_roofs(canvas, h * 0.90, h * 0.34, rgb(0x5C6888), seed=8, lit=_LIT)
    canvas.rect(0, h * 0.90, w, h, rgb(0x3A4360))
    paris_roofs(canvas, h * 1.10, h * 0.46, rgb(0x323B58), seed=5, lit=_LIT)


def _tower(canvas: Canvas, x: float, foot: float, tall: float, color: RGB) -> None:
    """Stand the tower far off: four legs that run together, two decks, a mast."""
    canvas.cut(_TOWER, x, foot, tall, color)
    for deck, half in ((0.30, 0.15), (0.56, 0.09)):
        y = foot - tall * deck
        canvas.rect(x - tall * half, y, x + tall * half, y + max(1.0, tall * 0.03), color)


def live(canvas: Canvas, seconds: float) -> None:
    """Let it snow, hardly."""
    w, h = canvas.width, canvas.height
    for flake in range(w // 4):
        fall = (chance(flake, 1) + seconds * (0.03 + 0.03 * chance(flake, 2))) % 1
        x = w * chance(flake, 3) + h * 0.10 * sin(seconds * 0.6 + flake) + h * 0.2 * fall
        canvas.dot(x, h * fall, rgb(0xF4F6FF), 0.35 + 0.5 * chance(flake, 4))
