"""Indoors: an upright piano, tables, chairs, and the dust in the light."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import COAL, INK

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas, Point

_RIM: Final = rgb(0x6E5A4C)
_PANEL: Final = rgb(0x161C30)


def upright_piano(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Stand an upright, its left end at `x`, square to us: case, keys, two legs, and sheets on its desk."""
    wide = tall * 1.35
    canvas.rect(x, foot - tall, x + wide, foot, COAL)
    canvas.rect(x - tall * 0.03, foot - tall, x + wide + tall * 0.03, foot - tall * 0.94, _RIM)
    canvas.rect(x + tall * 0.10, foot - tall * 0.84, x + wide - tall * 0.10, foot - tall * 0.58, _PANEL)
    canvas.rect(x + tall * 0.40, foot - tall * 0.82, x + tall * 0.60, foot - tall * 0.56, rgb(0x9AA8BC))
    canvas.rect(x + tall * 0.63, foot - tall * 0.82, x + tall * 0.83, foot - tall * 0.56, rgb(0x7C8CA4))
    canvas.rect(x - tall * 0.04, foot - tall * 0.50, x + wide + tall * 0.04, foot - tall * 0.38, INK)
    canvas.rect(x + tall * 0.04, foot - tall * 0.52, x + wide - tall * 0.04, foot - tall * 0.47, rgb(0xD8DCE0))
    for key in range(1, int(wide * 0.9), 2):
        canvas.dot(x + tall * 0.04 + key, foot - tall * 0.51, rgb(0x5A6276))
    canvas.rect(x + tall * 0.08, foot - tall * 0.30, x + wide - tall * 0.08, foot - tall * 0.08, _PANEL)


def table(canvas: Canvas, x: float, foot: float, wide: float, cloth: RGB) -> None:
    """Stand a round table whose white cloth falls to the floor, paler on top than in its folds."""
    high = wide * 0.62
    top, hem = wide * 0.46, wide * 0.40
    folds = [(x - top, foot - high), (x + top, foot - high), (x + hem, foot), (x - hem, foot)]
    canvas.polygon(folds, mix(cloth, INK, 0.5))
    canvas.ellipse(x, foot - high, wide * 0.5, max(0.6, wide * 0.13), cloth)


def chair(canvas: Canvas, x: float, foot: float, tall: float, color: RGB, *, turn: float = 1) -> None:
    """Stand a plain chair in profile, its back to the left (`turn` -1: to the right)."""
    thick = max(0.8, tall * 0.09)
    back, front = x - tall * 0.2 * turn, x + tall * 0.2 * turn
    canvas.path([(back - tall * 0.05 * turn, foot - tall), (back, foot - tall * 0.45), (back, foot)], color, thick)
    canvas.path([(back, foot - tall * 0.45), (front, foot - tall * 0.45), (front, foot)], color, thick)


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
