"""A bare table under one bulb: coins in stacks that grow shorter, and from either side a pair of hands."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, LAMP, SKIN
from game.stage.scenery.parts.light import bare_bulb

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas

_WOOD: Final = rgb(0x7A4A2C)
_STACKS: Final = (
    (-0.62, 7, rgb(0xE0A848)), (-0.38, 6, rgb(0xE0A848)), (-0.14, 6, rgb(0xC8C4B8)), (0.10, 4, rgb(0xC8C4B8)),
    (0.32, 2, rgb(0xB8703A)), (0.52, 1, rgb(0xB8703A)),
)  # fmt: skip


def plate(canvas: Canvas) -> None:
    """Paint the dark, the table in its pool of light, the stacks with their shadows, and the hands."""
    w, h = canvas.width, canvas.height
    edge, foot = h * 0.50, h * 0.74
    canvas.gradient(((0.0, rgb(0x0C0A12)), (1.0, rgb(0x2A1A1A))))
    half = min(w * 0.46, h * 2.0)
    canvas.polygon([(w * 0.5 - half * 0.76, edge), (w * 0.5 + half * 0.76, edge), (w * 0.5 + half * 1.1, h),
                    (w * 0.5 - half * 1.1, h)], mix(_WOOD, INK, 0.45))  # fmt: skip
    canvas.glow(w * 0.5, h * 0.72, h * 1.5, h * 0.36, rgb(0xE89A4A), 0.75)
    bare_bulb(canvas, w * 0.5, h * 0.13, h * 0.9, LAMP)
    for across, count, metal in _STACKS:
        x, wide, thick = w * 0.5 + h * across, h * 0.085, max(1.0, h * 0.045)
        slant = h * 0.16 * across
        canvas.polygon([(x - wide, foot), (x + wide, foot), (x + wide + slant * 2, foot + h * 0.16),
                        (x - wide + slant * 2, foot + h * 0.16)], INK, 0.35)  # fmt: skip
        for coin in range(count):
            y = foot - thick * coin
            canvas.rect(x - wide, y - thick, x + wide, y, metal if coin % 2 else mix(metal, INK, 0.28))
        canvas.rect(x - wide * 0.6, foot - thick * count - 0.4, x + wide * 0.6, foot - thick * count, LAMP)
    for side, sleeve, reach in ((-1, rgb(0x35508A), 0.94), (1, rgb(0x8A3A44), 0.80)):
        _hand(canvas, side, w * 0.5 + side * h * reach, h * 0.88, sleeve)
        _hand(canvas, side, w * 0.5 + side * h * (reach + 0.30), h * 0.72, sleeve)


def _hand(canvas: Canvas, side: int, x: float, y: float, sleeve: RGB) -> None:
    """Lay one hand on the table, its fingers towards the coins, its sleeve off to its own `side`."""
    h = canvas.height
    canvas.line((x + side * h * 0.16, y), (x + side * h * 1.3, y + h * 0.20), sleeve, h * 0.17)
    canvas.ellipse(x + side * h * 0.07, y, h * 0.12, h * 0.075, SKIN)
    for finger in range(3):
        tip = (x - side * h * (0.15 - 0.03 * abs(finger - 1)), y + h * 0.05 * (finger - 0.8))
        canvas.line((x, y + h * 0.04 * (finger - 1)), tip, mix(SKIN, LAMP, 0.3), max(0.9, h * 0.042))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the bulb waver, hardly enough to notice."""
    h = canvas.height
    canvas.glow(canvas.width * 0.5, h * 0.14, h * 0.5, h * 0.4, LAMP, 0.08 + 0.06 * sin(seconds * 2.3) * sin(seconds))
