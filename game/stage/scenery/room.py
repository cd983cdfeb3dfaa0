"""Indoors: tables with candles, pianos, chairs, hanging lamps, doors of light."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix
from game.stage.scenery.figures import cut
from game.stage.scenery.palette import CANDLE, GLASS_RED, INK, LAMP

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas, Point

# A grand seen from the keyboard's side, the keys to the left: the case, the raised lid, and the stick that holds it.
_CASE: Final = ((0.0, 0.56), (0.10, 0.60), (1.0, 0.60), (1.0, 0.42), (0.0, 0.40))
_LID: Final = ((0.20, 0.60), (0.28, 0.60), (1.06, 1.02), (1.0, 1.04))
_LEGS: Final = (
    ((0.10, 0.42), (0.18, 0.42), (0.16, 0.0), (0.12, 0.0)),
    ((0.86, 0.44), (0.94, 0.44), (0.92, 0.0), (0.88, 0.0)),
)


def grand_piano(canvas: Canvas, x: float, foot: float, tall: float, colour: RGB, rim: RGB, *, turn: float = 1) -> None:
    """Stand a grand, its keys at `x` and its tail `tall` times 1.06 to the right; `rim` lights its upper edges."""
    cut(canvas, _LID, x, foot, tall, mix(colour, rim, 0.45), turn=turn)
    canvas.line((x + 0.62 * tall * turn, foot - 0.60 * tall), (x + 0.70 * tall * turn, foot - 0.82 * tall), colour, 0.8)
    cut(canvas, _CASE, x, foot, tall, colour, turn=turn)
    for leg in _LEGS:
        cut(canvas, leg, x, foot, tall, colour, turn=turn)
    start, end = (x + 0.08 * tall * turn, foot - 0.60 * tall), (x + tall * turn, foot - 0.60 * tall)
    canvas.line(start, end, rim, max(0.6, tall * 0.04), 0.8)


def table(canvas: Canvas, x: float, foot: float, wide: float, cloth: RGB) -> None:
    """Stand a round table whose white cloth falls to the floor, paler on top than in its folds."""
    high = wide * 0.62
    top, hem = wide * 0.46, wide * 0.40
    folds = [(x - top, foot - high), (x + top, foot - high), (x + hem, foot), (x - hem, foot)]
    canvas.polygon(folds, mix(cloth, INK, 0.5))
    canvas.ellipse(x, foot - high, wide * 0.5, max(0.6, wide * 0.13), cloth)


def candle(canvas: Canvas, x: float, foot: float, size: float, seconds: float, *, seed: int = 0) -> None:
    """Light a candle in a red glass standing at (x, foot); it never burns quite evenly."""
    flame = 0.85 + 0.15 * sin(seconds * (5.3 + 2 * chance(seed, 1)) + seed * 1.7) * sin(seconds * 2.1 + seed)
    canvas.glow(x, foot - size * 0.5, size * 3.2, size * 2.4, GLASS_RED, 0.55 * flame)
    canvas.rect(x - size * 0.4, foot - size, x + size * 0.4, foot, GLASS_RED)
    canvas.dot(x - size * 0.4 + 0.5, foot - size, mix(CANDLE, LAMP, flame), flame)


def chair(canvas: Canvas, x: float, foot: float, tall: float, colour: RGB, *, turn: float = 1) -> None:
    """Stand a plain chair in profile, its back to the left (`turn` -1: to the right)."""
    thick = max(0.8, tall * 0.09)
    back, front = x - tall * 0.2 * turn, x + tall * 0.2 * turn
    canvas.path([(back - tall * 0.05 * turn, foot - tall), (back, foot - tall * 0.45), (back, foot)], colour, thick)
    canvas.path([(back, foot - tall * 0.45), (front, foot - tall * 0.45), (front, foot)], colour, thick)


def hanging_lamp(canvas: Canvas, x: float, y: float, size: float, shade: RGB, light: RGB) -> None:
    """Hang a lamp from the ceiling, the lower edge of its shade at `y`."""
    canvas.line((x, 0), (x, y - size * 0.5), shade, 0.8)
    neck, brim = size * 0.2, size * 0.7
    canvas.polygon([(x - neck, y - brim), (x + neck, y - brim), (x + brim, y), (x - brim, y)], shade)
    canvas.rect(x - size * 0.4, y, x + size * 0.4, y + 1, light)


def motes(
    canvas: Canvas, seconds: float, start: Point, end: Point, spread: tuple[float, float], light: RGB, *, count: int = 9
) -> None:
    """Let dust drift along a beam from `start` to `end`, which is `spread` pixels wide at its two ends."""
    for mote in range(count):
        place = (chance(mote, 1) + seconds * 0.012 * (1 + chance(mote, 2))) % 1
        aside = (chance(mote, 3) - 0.5) * (spread[0] + (spread[1] - spread[0]) * place)
        steep = abs(end[1] - start[1]) > abs(end[0] - start[0])
        x = start[0] + (end[0] - start[0]) * place + (aside if steep else 0)
        y = start[1] + (end[1] - start[1]) * place + (0 if steep else aside)
        canvas.dot(x, y, light, 0.55 * chance(mote, 4) * min(1.0, 4 * place, 4 * (1 - place)))
