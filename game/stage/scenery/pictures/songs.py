"""Two hands on a lit keyboard, seen over the pianist's own arms; past it, a full room of backs and red candles."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import CANDLE, GLASS_RED, LAMP
from game.stage.scenery.parts.music import hand, keys

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.stage.scenery.canvas import RGB, Canvas

_ROOM: Final = ((0.0, rgb(0x0E0818)), (0.35, rgb(0x3C1826)), (0.7, rgb(0x84382A)), (1.0, rgb(0x84382A)))
_SPREAD: Final = 1.3  # from one person to the next, in heights
_KEYS: Final = 0.66  # where the keyboard begins, from the top
# Each row's floor, height and color, all of them backs: the nearer, the darker.
_ROWS: Final = ((0.36, 0.25, rgb(0x54222A)), (0.57, 0.36, rgb(0x12080F)))
_BACK: Final = (
    (-0.46, 0.0), (-0.44, 0.36), (-0.30, 0.50), (-0.08, 0.58), (0.08, 0.58), (0.30, 0.50), (0.44, 0.36), (0.46, 0.0),
)  # fmt: skip


def plate(canvas: Canvas) -> None:
    """Paint the room row by row towards us, then the piano, and last the keys and the hands in the light."""
    w, h = canvas.width, canvas.height
    canvas.gradient(_ROOM, bottom=h * _KEYS)
    for row, (foot, tall, color) in enumerate(_ROWS):
        for x, y, size in _candles(canvas, row):
            canvas.glow(x, y, size * 4.5, size * 3.5, GLASS_RED, 0.6)
            canvas.glow(x, y, size * 2.2, size * 2, CANDLE, 0.4)
        for seat in range(int(w / (h * tall * _SPREAD)) + 2):
            x = h * tall * _SPREAD * (seat + 0.2 * (chance(row, seat) - 0.5))
            _person(canvas, x, h * foot, h * tall * (0.92 + 0.16 * chance(row, seat, 1)), color)
    keys(canvas, round(h * _KEYS), h)
    for side in (-1, 1):
        hand(canvas, w * 0.5 + side * h * 0.62, side)


def _candles(canvas: Canvas, row: int) -> Iterator[tuple[float, float, float]]:
    """Give (x, y, size) of the candles on the tables of one row, which stand between its people."""
    foot, tall, _ = _ROWS[row]
    w, h = canvas.width, canvas.height
    for number in range(0, int(w / (h * tall * _SPREAD)) + 1, 2):
        yield h * tall * _SPREAD * (number + 0.5), h * (foot - tall * 0.22), max(0.7, h * tall * 0.12)


def _person(canvas: Canvas, x: float, foot: float, tall: float, color: RGB) -> None:
    canvas.cut(_BACK, x, foot, tall, color)
    canvas.ellipse(x, foot - tall * 0.76, tall * 0.15, tall * 0.21, color)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the candles burn, none of them quite evenly."""
    for row in range(len(_ROWS)):
        for number, (x, y, size) in enumerate(_candles(canvas, row)):
            seed, half = row * 31 + number, size * 0.5
            swell = 0.75 + 0.25 * sin(seconds * (4.3 + chance(seed, 8)) + seed) * sin(seconds * 1.7 + seed * 2)
            canvas.rect(x - half, y - half, x + half, y + half, mix(GLASS_RED, CANDLE, swell - 0.4))
            canvas.dot(x, y - half, LAMP, swell)
