"""Far planes: hills, towers, and a city that is only lights."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import RGB, chance, mix, rgb

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_LIGHTS: Final = (rgb(0xFFB45E), rgb(0xFFD9A0), rgb(0xFF8F3A), rgb(0xCFE0FF))


def hills(canvas: Canvas, base: float, rise: float, color: RGB, *, seed: int = 0, bottom: float | None = None) -> None:
    """Lay a range of hills, their feet at `base` and their tops about `rise` higher, across the whole canvas."""
    width = canvas.width
    canvas.ridge(
        (
            base - rise * (0.55 + 0.3 * sin(x / width * 5.1 + seed) + 0.15 * sin(x / width * 13.7 + seed * 2.3))
            for x in range(width)
        ),
        color,
        bottom,
    )


def towers(canvas: Canvas, left: float, right: float, foot: float, tall: float, color: RGB, *, seed: int = 0) -> None:
    """Stand a downtown between `left` and `right`: towers that are highest in the middle."""
    x, number = left, 0
    while x < right:
        middle = 1 - abs((x - left) / (right - left) * 2 - 1)
        high = tall * (0.25 + 0.75 * middle * (0.55 + 0.45 * chance(seed, number)))
        wide = max(1.0, tall * (0.12 + 0.16 * chance(seed, number, 1)))
        canvas.rect(x, foot - high, x + wide, foot, color)
        x += wide + max(0.0, tall * 0.12 * (chance(seed, number, 2) - 0.4))
        number += 1


def city(
    canvas: Canvas, top: float, bottom: float, *, left: float = 0, right: float | None = None, seed: int = 0
) -> None:
    """Scatter the lights of a plain between two heights: many and faint far off, few and warm near by."""
    right = canvas.width if right is None else right
    for y in range(max(0, round(top)), min(canvas.height, round(bottom))):
        near = (y - top) / max(1.0, bottom - top)
        for x in range(max(0, round(left)), min(canvas.width, round(right))):
            if chance(seed, x, y) < 0.34 - 0.24 * near:
                light = _LIGHTS[int(chance(seed, x, y, 1) * len(_LIGHTS))]
                canvas.dot(x, y, light, (0.22 + 0.5 * near) * (0.35 + 0.65 * chance(seed, x, y, 2)))


def twinkle(
    canvas: Canvas,
    seconds: float,
    top: float,
    bottom: float,
    *,
    left: float = 0,
    right: float | None = None,
    count: int = 24,
    seed: int = 0,
) -> None:
    """Let `count` lights between two heights swell and sink, each at its own pace."""
    right = canvas.width if right is None else right
    for number in range(count):
        x = left + (right - left) * chance(seed, number, 3)
        y = top + (bottom - top) * chance(seed, number, 4)
        light = _LIGHTS[number % len(_LIGHTS)]
        swell = 0.5 + 0.5 * sin(seconds * (0.7 + 1.6 * chance(seed, number, 5)) + number * 2.4)
        canvas.dot(x, y, light, 0.15 + 0.65 * swell)


def avenue(canvas: Canvas, x: float, top: float, foot: float, bottom: float, color: RGB) -> None:
    """Draw one long straight boulevard of lamps from its vanishing point at (x, top) down to (foot, bottom)."""
    steps = max(2, round(bottom - top))
    for step in range(steps):
        place = step / steps
        canvas.dot(x + (foot - x) * place, top + (bottom - top) * place, mix(color, rgb(0xFFF2D8), place), 0.9)
