"""Water: a sea with the sky in it, a lit pool, and the light that moves on both."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING

from game.stage.scenery.canvas import chance, mix, rgb

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas


def sea(canvas: Canvas, top: float, bottom: float, far: RGB, near: RGB) -> None:
    """Lay the sea from the horizon at `top`, the color `far` there, to the shore at `bottom`, the color `near`."""
    canvas.gradient(((0.0, far), (1.0, near)), top, bottom)


def glitter(canvas: Canvas, x: float, top: float, bottom: float, color: RGB, seconds: float = 0.0) -> None:
    """Lay the broken path of a low light at `x` over water: strokes that widen towards us, and shift."""
    for row in range(round(top), round(bottom)):
        place = (row - top) / max(1.0, bottom - top)
        half = canvas.height * (0.05 + 0.34 * place) * (0.35 + 0.65 * chance(row, 5))
        shift = canvas.height * 0.05 * sin(seconds * 0.9 + row * 1.7)
        canvas.rect(x + shift - half, row, x + shift + half, row + 1, color, 0.65 - 0.4 * place)


def pool(canvas: Canvas, left: float, right: float, top: float, rim: RGB) -> None:
    """Sink a lit swimming pool into the floor: its far edge from `left` to `right`, its near one under our feet."""
    w, h = canvas.width, canvas.height
    edge = top + h * 0.02
    canvas.polygon([(left - w * 0.01, top), (right + w * 0.01, top), (w * 1.02, h), (-w * 0.02, h)], rim)
    for y in range(round(edge), h):
        place = (y - edge) / max(1.0, h - edge)
        color = rgb(0x1897A6) if place < 0.35 else rgb(0x2FC0C4) if place < 0.75 else rgb(0x66DDD2)
        canvas.rect(left * (1 - place), y, right + (w - right) * place, y + 1, color)
    canvas.glow(w * 0.5, top + h * 0.14, w * 0.34, h * 0.16, rgb(0xB0FFE8), 0.35)
    canvas.glow(w * 0.5, top - h * 0.04, w * 0.5, h * 0.16, rgb(0x30B0B0), 0.3)


def ripples(canvas: Canvas, seconds: float, left: float, right: float, top: float, light: RGB) -> None:
    """Let short strokes of `light` swell and sink on the water below `top`, every third of them the water's own."""
    w, h = canvas.width, canvas.height
    for number in range(w // 5):
        y = top + (h * 0.99 - top) * chance(number, 1)
        x = left + (right - left) * chance(number, 2) + sin(seconds * 0.6 + number) * h * 0.06
        color = light if number % 3 == 0 else mix(light, rgb(0xB8FFF8), 0.8)
        swell = 0.45 * (0.5 + 0.5 * sin(seconds * 1.7 + number * 2.3))
        canvas.rect(x, y, x + h * (0.05 + 0.08 * chance(number, 3)), y + 1, color, swell)
