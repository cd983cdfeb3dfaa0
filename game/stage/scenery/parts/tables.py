"""Tables under white cloths, chairs, stools, candles, and a whole room laid in ranks."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import CANDLE, GLASS_RED, INK, LAMP
from game.stage.scenery.parts.light import taper, taper_flame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.stage.scenery.canvas import RGB, Canvas

# How far down the floor each rank stands, 0 at the back wall and 1 at our feet.
_RANKS: Final = (0.10, 0.26, 0.52, 0.96)


def table(canvas: Canvas, x: float, foot: float, wide: float, cloth: RGB) -> None:
    """Stand a round table whose white cloth falls to the floor, paler on top than in its folds."""
    high = wide * 0.62
    top, hem = wide * 0.46, wide * 0.40
    folds = [(x - top, foot - high), (x + top, foot - high), (x + hem, foot), (x - hem, foot)]
    canvas.polygon(folds, mix(cloth, INK, 0.5))
    canvas.ellipse(x, foot - high, wide * 0.5, max(0.6, wide * 0.13), cloth)


def bar_stool(canvas: Canvas, x: float, top: float, foot: float, seat: RGB) -> None:
    """Stand a stool on one leg at a counter, its seat at `top`."""
    canvas.rect(x - 0.5, top, x + 0.5, foot, rgb(0x9AA6B6))
    canvas.ellipse(x, top, canvas.height * 0.075, canvas.height * 0.025, seat)


def banquet(canvas: Canvas, left: float, right: float, top: float, foot: float, cloth: RGB) -> None:
    """Lay a long table square to us under a white cloth that falls to the floor in its own shade."""
    hem = (foot - top) * 0.2
    canvas.polygon([(left, top), (right, top), (right - hem, foot), (left + hem, foot)], mix(cloth, INK, 0.35))
    canvas.rect(left, top, right, top + max(1.0, hem), cloth)


def chair(canvas: Canvas, x: float, foot: float, tall: float, color: RGB, *, turn: float = 1) -> None:
    """Stand a plain chair in profile, its back to the left (`turn` -1: to the right)."""
    thick = max(0.8, tall * 0.09)
    back, front = x - tall * 0.2 * turn, x + tall * 0.2 * turn
    canvas.path([(back - tall * 0.05 * turn, foot - tall), (back, foot - tall * 0.45), (back, foot)], color, thick)
    canvas.path([(back, foot - tall * 0.45), (front, foot - tall * 0.45), (front, foot)], color, thick)


def chair_front(canvas: Canvas, x: float, foot: float, tall: float, color: RGB) -> None:
    """Stand a plain chair square to us: a back of two rails, a seat, legs."""
    half, thick = tall * 0.24, max(1.0, tall * 0.09)
    for side in (-1, 1):
        canvas.rect(x + side * half - thick / 2, foot - tall, x + side * half + thick / 2, foot, color)
    for up in (1.0, 0.78, 0.48):
        canvas.rect(x - half, foot - tall * up, x + half, foot - tall * up + thick, color)


def seats(
    canvas: Canvas, back: float, ranks: Sequence[float] = _RANKS, *, apart: float = 1.0
) -> list[tuple[float, float, float]]:
    """Give (x, foot, width) of every table, from the back rank to the nearest; `back` is where the floor begins.

    The ranks spread from the middle of the back wall and leave an aisle clear; `apart` spaces the tables more widely.
    """
    w, h = canvas.width, canvas.height
    found: list[tuple[float, float, float]] = []
    if h < 18 and len(ranks) > 2:
        # A low band has no room for four ranks: they would close into one red stripe.
        ranks, apart = (0.30, 1.0), 1.7
    for depth in ranks:
        foot, wide = back + (h - back) * depth, max(2.0, h * (0.09 + 0.22 * depth))
        aisle, step = h * (0.26 + 0.12 * depth), (wide * 1.15 + h * 0.10) * apart
        count = int((w * 0.5 - aisle + wide) / step) + 1
        found += [(w * 0.5 + side * (aisle + step * n), foot, wide) for n in range(count) for side in (-1, 1)]
    return found


def small_candle(canvas: Canvas, x: float, foot: float, wide: float) -> None:
    """Stand a red candle on a table `wide` across, and warm the cloth round it; the flame itself is `flame`."""
    canvas.glow(x, foot, wide * 0.75, wide * 0.36, GLASS_RED, 0.5)
    canvas.glow(x, foot, wide * 0.42, wide * 0.30, CANDLE, 0.2)
    canvas.rect(x - wide * 0.07, foot - wide * 0.16, x + wide * 0.07, foot, GLASS_RED)


def flame(canvas: Canvas, x: float, foot: float, wide: float, seconds: float, *, seed: int) -> None:
    """Let the flame of a `small_candle` flicker: one pixel, and a breath of light on what is next to it."""
    swell = 0.75 + 0.25 * sin(seconds * (4.1 + 2 * chance(seed, 1)) + seed * 1.7) * sin(seconds * 1.9 + seed)
    canvas.dot(x, foot - wide * 0.16 - 0.5, mix(CANDLE, LAMP, swell), swell)
    if wide > 5:  # farther off, the flame is all that can be seen to move
        canvas.glow(x, foot - wide * 0.1, wide * 0.3, wide * 0.24, CANDLE, 0.5 * (swell - 0.5))


def dinner(canvas: Canvas, x: float, foot: float, candles: float) -> None:
    """Lay a table for two, with a chair at each end, two plates, and between them two candles `candles` high."""
    h = canvas.height
    top = foot - h * 0.38
    for side in (-1, 1):
        chair(canvas, x + side * h * 0.92, foot + h * 0.02, h * 0.56, rgb(0x3A1C16), turn=-side)
        canvas.ellipse(x + side * h * 0.46, top, h * 0.15, max(0.6, h * 0.03), rgb(0xF6EBD0))
    banquet(canvas, x - h * 0.72, x + h * 0.72, top, foot, rgb(0xD8B48A))
    for side in (-1, 1):
        canvas.ellipse(x + side * h * 0.44, top - h * 0.01, h * 0.14, max(0.6, h * 0.03), rgb(0xFFF6E0))
        taper(canvas, x + side * h * 0.13, top, candles)


def dinner_flames(canvas: Canvas, x: float, foot: float, candles: float, seconds: float) -> None:
    """Let the two candles of a `dinner` burn."""
    h = canvas.height
    for side in (-1, 1):
        taper_flame(canvas, x + side * h * 0.13, foot - h * 0.38 - candles, seconds, seed=side + 2)


def lamp_table(canvas: Canvas, x: float, foot: float, wide: float, light: RGB) -> None:
    """Stand a club's round table, dark on one leg, with a small shaded lamp on it that lights its top."""
    high = wide * 0.62
    canvas.rect(x - max(0.5, wide * 0.05), foot - high, x + max(0.5, wide * 0.05), foot, INK)
    canvas.ellipse(x, foot, wide * 0.22, max(0.5, wide * 0.05), INK)
    canvas.ellipse(x, foot - high, wide * 0.5, max(0.7, wide * 0.12), mix(light, INK, 0.62))
    canvas.ellipse(x, foot - high, wide * 0.32, max(0.6, wide * 0.07), mix(light, INK, 0.28))
    canvas.glow(x, foot - high - wide * 0.24, wide * 0.95, wide * 0.75, light, 0.42)
    shade = ((-0.10, 0.40), (0.10, 0.40), (0.17, 0.16), (-0.17, 0.16))
    canvas.rect(x - 0.5, foot - high - wide * 0.18, x + 0.5, foot - high, mix(light, INK, 0.7))
    canvas.cut(shade, x, foot - high, wide, mix(light, rgb(0xFFFFFF), 0.3))
