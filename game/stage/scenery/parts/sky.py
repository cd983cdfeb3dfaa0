"""Skies by the hour, to hand to `Canvas.gradient`, and what stands in them: a sun, stars, bars of cloud."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, rgb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.stage.scenery.canvas import RGB, Canvas, Stop

DAY: Final[tuple[Stop, ...]] = ((0.0, rgb(0x2F7FD6)), (0.6, rgb(0x86BCEA)), (1.0, rgb(0xE4EEF0)))
EVENING: Final[tuple[Stop, ...]] = (
    (0.0, rgb(0x1A2258)), (0.5, rgb(0x5A4A8E)), (0.8, rgb(0xD07A7C)), (1.0, rgb(0xFFBE7A)),
)  # fmt: skip
PINK_DUSK: Final[tuple[Stop, ...]] = (
    (0.0, rgb(0x3B2A6E)), (0.35, rgb(0x96489A)), (0.65, rgb(0xF0809A)), (0.88, rgb(0xFFC09A)), (1.0, rgb(0xFFE3B0)),
)  # fmt: skip
PURPLE_DUSK: Final[tuple[Stop, ...]] = (
    (0.0, rgb(0x241650)), (0.45, rgb(0x6A2F8C)), (0.75, rgb(0xC04E92)), (0.92, rgb(0xFF8E6A)), (1.0, rgb(0xFFCB7A)),
)  # fmt: skip
GOLD: Final[tuple[Stop, ...]] = (
    (0.0, rgb(0xB4501E)), (0.35, rgb(0xE8862A)), (0.7, rgb(0xFFBE4A)), (1.0, rgb(0xFFE9A2)),
)  # fmt: skip
RUST: Final[tuple[Stop, ...]] = (
    (0.0, rgb(0x1C1220)), (0.4, rgb(0x4E2228)), (0.75, rgb(0x9C4424)), (1.0, rgb(0xE88A3C)),
)  # fmt: skip
NIGHT: Final[tuple[Stop, ...]] = (
    (0.0, rgb(0x050A20)),
    (0.6, rgb(0x12245A)),
    (0.9, rgb(0x3A4478)),
    (1.0, rgb(0xA8786A)),
)

_STARLIGHT: Final = rgb(0xCFE0FF)


def sun(canvas: Canvas, x: float, y: float, size: float, color: RGB, *, strength: float = 0.5) -> None:
    """Hang a sun, or a moon, `size` pixels in radius, in a haze of its own light twelve times as wide."""
    canvas.glow(x, y, size * 12, size * 7, color, strength)
    canvas.disc(x, y, size, rgb(0xFFFFFF))


def stars(canvas: Canvas, bottom: float, color: RGB = _STARLIGHT, *, count: int = 20, seed: int = 0) -> None:
    """Set a few stars above `bottom`, fainter towards the horizon."""
    for number in range(count):
        y = bottom * chance(seed, number, 6)
        canvas.dot(canvas.width * chance(seed, number, 7), y, color, 0.5 * (1 - y / max(1.0, bottom)) + 0.1)


def clouds(canvas: Canvas, top: float, bottom: float, color: RGB, *, count: int = 7, seed: int = 0) -> None:
    """Draw long thin bars of cloud between two heights, lit from below: the lower, the longer and the brighter."""
    for number in range(count):
        place = (number + chance(seed, number, 1)) / count
        x, y = canvas.width * chance(seed, number, 2), top + (bottom - top) * place
        half = canvas.height * (0.2 + 0.7 * place * chance(seed, number, 3))
        canvas.ellipse(x, y, half, max(0.5, canvas.height * 0.018), color, 0.25 + 0.45 * place)


def star_river(canvas: Canvas, colors: Sequence[RGB], *, seed: int = 0) -> None:
    """Let the Milky Way run from the lower left to the upper right: clouds of `colors`, and more stars in them."""
    w, h = canvas.width, canvas.height
    for number in range(22):
        place = number / 21
        x, y = w * (0.04 + 0.92 * place), h * (0.78 - 0.66 * place + 0.10 * sin(place * 7))
        canvas.glow(x, y, h * (0.34 + 0.3 * chance(seed, number)), h * 0.24, colors[number % len(colors)], 0.24)
    for number in range(w * 2 // 3):
        place, aside = chance(seed, number, 8), (chance(seed, number, 9) - 0.5) ** 3 * 4
        light = 0.3 + 0.7 * chance(seed, number, 10)
        canvas.dot(w * place, h * (0.78 - 0.70 * place + aside), rgb(0xFFF4FF), light)
