"""The supper club: its tree of white bulbs, its ranks of tables, and where each of them stands in the room."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.figures import cut
from game.stage.scenery.palette import CANDLE, GLASS_RED, LAMP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.stage.scenery.canvas import RGB, Canvas, Point

BULB: Final = rgb(0xF4F0E2)

# How far down the floor each rank stands, 0 at the back wall and 1 at our feet.
_RANKS: Final = (0.10, 0.26, 0.52, 0.96)

# A grand seen from the house, its keys to the left: the lid is a wing that falls towards the tail.
_LID: Final = ((0.12, 0.58), (0.17, 1.0), (0.40, 0.99), (0.84, 0.78), (1.03, 0.58))
_CASE: Final = ((0.0, 0.52), (0.06, 0.60), (1.06, 0.60), (1.06, 0.46), (0.92, 0.36), (0.0, 0.36))
_LEGS: Final = (0.08, 0.50, 0.90)


def baby_grand(canvas: Canvas, x: float, foot: float, tall: float, color: RGB, rim: RGB, *, shut: bool = False) -> None:
    """Stand a grand with its keys at `x`, lid up or `shut`; `rim` edges it in light."""
    if not shut:
        cut(canvas, _LID, x, foot, tall, mix(color, rim, 0.16))
        edge = [(x + across * tall, foot - up * tall) for across, up in _LID[1:]]
        canvas.path(edge, rim, max(0.6, tall * 0.04), 0.55)
    for leg in _LEGS:
        canvas.rect(x + leg * tall, foot - tall * 0.4, x + leg * tall + max(1, tall * 0.06), foot, color)
    cut(canvas, _CASE, x, foot, tall, color)
    canvas.line(
        (x + 0.04 * tall, foot - 0.59 * tall), (x + 1.05 * tall, foot - 0.59 * tall), rim, max(0.6, tall * 0.04), 0.8
    )


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


def tree(canvas: Canvas, x: float, foot: float, tall: float, leaf: RGB) -> None:
    """Stand a fir in a pot, three tiers of branches high."""
    canvas.rect(x - tall * 0.05, foot - tall * 0.12, x + tall * 0.05, foot, mix(leaf, rgb(0x40201A), 0.6))
    for low, top, half in ((0.10, 0.56, 0.27), (0.36, 0.78, 0.20), (0.60, 1.0, 0.13)):
        canvas.polygon(
            [(x - half * tall, foot - low * tall), (x, foot - top * tall), (x + half * tall, foot - low * tall)], leaf
        )


def white_bulbs(canvas: Canvas, x: float, foot: float, tall: float, seconds: float) -> None:
    """Light the tree's bulbs, each swelling at its own pace."""
    for number, (across, up) in enumerate(_on_the_tree(max(4, round(tall * 1.1)))):
        swell = 0.72 + 0.28 * sin(seconds * (1.1 + 1.4 * chance(number, 41)) + number * 2.1)
        canvas.dot(x + across * tall, foot - up * tall, BULB, swell)
    canvas.dot(x, foot - tall * 0.99, BULB)


def _on_the_tree(count: int) -> list[Point]:
    """Give the places of `count` bulbs, wound in a zigzag up a cone."""
    found: list[Point] = []
    for number in range(count):
        up = 0.16 + 0.76 * number / count
        found.append(((chance(number, 42) - 0.5) * 2 * 0.25 * (1.05 - up), up))
    return found
