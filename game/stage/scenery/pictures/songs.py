"""Two hands on a lit keyboard, seen over the pianist's own arms; past it, a full room of backs and red candles."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import CANDLE, CREAM, GLASS_RED, INK, LAMP, SHIRT, SKIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.stage.scenery.canvas import RGB, Canvas

_ROOM: Final = ((0.0, rgb(0x0E0818)), (0.35, rgb(0x3C1826)), (0.7, rgb(0x84382A)), (1.0, rgb(0x84382A)))
_SPREAD: Final = 1.3  # from one person to the next, in heights
_KEYS: Final = 0.66  # where the keyboard begins, from the top
# Each row's floor, height and color, all of them backs: the nearer, the darker.
_ROWS: Final = ((0.36, 0.25, rgb(0x54222A)), (0.57, 0.36, rgb(0x12080F)))
_BACK: Final = (
    (-0.46, 0.0),
    (-0.44, 0.36),
    (-0.30, 0.50),
    (-0.08, 0.58),
    (0.08, 0.58),
    (0.30, 0.50),
    (0.44, 0.36),
    (0.46, 0.0),
)


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
    _keyboard(canvas)
    for side in (-1, 1):
        _hand(canvas, w * 0.5 + side * h * 0.62, side)


def _candles(canvas: Canvas, row: int) -> Iterator[tuple[float, float, float]]:
    """Give (x, y, size) of the candles on the tables of one row, which stand between its people."""
    foot, tall, _ = _ROWS[row]
    w, h = canvas.width, canvas.height
    for number in range(0, int(w / (h * tall * _SPREAD)) + 1, 2):
        yield h * tall * _SPREAD * (number + 0.5), h * (foot - tall * 0.22), max(0.7, h * tall * 0.12)


def _person(canvas: Canvas, x: float, foot: float, tall: float, color: RGB) -> None:
    canvas.cut(_BACK, x, foot, tall, color)
    canvas.ellipse(x, foot - tall * 0.76, tall * 0.15, tall * 0.21, color)


def _keyboard(canvas: Canvas) -> None:
    w, h = canvas.width, canvas.height
    top = round(h * _KEYS)
    canvas.rect(0, top - max(2, h * 0.10), w, h, INK)
    canvas.line((0, top - h * 0.10), (w, top - h * 0.10), mix(INK, LAMP, 0.45), max(1.0, h * 0.03))
    step = max(3, round(h * 0.13))
    start = (w // 2) % step - step
    for number, x in enumerate(range(start, w, step)):
        # The lamp hangs over the middle: the ends of the keyboard go off into the dark.
        light = max(0.10, 1 - (abs(x + step / 2 - w / 2) / max(h * 1.9, w * 0.40)) ** 2)
        canvas.rect(x, top, x + step - 1, h, mix(INK, CREAM, light))
        canvas.rect(x + step - 1, top, x + step, h, mix(INK, rgb(0x9A8468), light * 0.7))
        if number % 7 not in (2, 6):
            canvas.rect(x + step - 1 - step // 4, top, x + step + step // 4, top + (h - top) * 0.5, rgb(0x0E0C12))


def _hand(canvas: Canvas, x: float, side: int) -> None:
    """Lay a hand on the keys, its thumb towards the middle, a white cuff and a dark sleeve below it."""
    h = canvas.height
    size = h * 0.17
    canvas.polygon(
        [
            (x - size * 0.9, h * 1.02),
            (x + size * 0.9, h * 1.02),
            (x + size * 0.7, h * 0.95),
            (x - size * 0.7, h * 0.95),
        ],
        INK,
    )
    canvas.ellipse(x, h * 0.86, size * 1.1, h * 0.12, rgb(0x3A2A24), 0.5)
    for finger, (across, up) in enumerate(((-0.85, 0.75), (-0.35, 1.0), (0.2, 1.0), (0.75, 0.7))):
        color = mix(SKIN, rgb(0x7A4630), 0.25 * (finger % 2))
        canvas.line(
            (x + across * size * 0.5, h * 0.86),
            (x + across * size, h * 0.86 - up * h * 0.13),
            color,
            max(1.0, h * 0.055),
        )
    canvas.line((x - side * size * 0.4, h * 0.90), (x - side * size * 1.5, h * 0.84), SKIN, max(1.0, h * 0.05))
    canvas.ellipse(x, h * 0.875, size * 0.8, h * 0.055, mix(SKIN, CREAM, 0.25))
    canvas.rect(x - size * 0.75, h * 0.93, x + size * 0.75, h * 0.97, SHIRT)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the candles burn, none of them quite evenly."""
    for row in range(len(_ROWS)):
        for number, (x, y, size) in enumerate(_candles(canvas, row)):
            seed = row * 31 + number
            swell = 0.75 + 0.25 * sin(seconds * (4.3 + chance(seed, 8)) + seed) * sin(seconds * 1.7 + seed * 2)
            canvas.rect(
                x - size * 0.5, y - size * 0.5, x + size * 0.5, y + size * 0.5, mix(GLASS_RED, CANDLE, swell - 0.4)
            )
            canvas.dot(x, y - size * 0.5, LAMP, swell)
