"""Hollywood Boulevard at night: tin stars on every second lamp post; a man in shirtsleeves, a woman in blue."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import BLUE_DRESS, DARK_HAIR, INK, LAMP, RED_HAIR, SHIRT, SODIUM, SUIT
from game.stage.scenery.parts.light import CHRISTMAS
from game.stage.scenery.parts.people import woman_away

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas, Point

_SKY: Final = ((0.0, rgb(0x060A20)), (0.7, rgb(0x16245A)), (1.0, rgb(0x4A4478)))
_FAR: Final = 0.60  # how far down the picture the street closes on itself
_TIN: Final = rgb(0xD8DEEA)

# How far off each pair of posts stands, 1 being beside us; every second one has a star.
_POSTS: Final = (1.35, 1.95, 2.8, 4.0, 5.8)
_SHIRTSLEEVES: Final = (
    (-0.13, 0.83), (0.13, 0.83), (0.19, 0.62), (0.18, 0.44), (0.13, 0.44), (0.12, 0.60), (0.11, 0.43), (-0.11, 0.43),
    (-0.12, 0.60), (-0.13, 0.44), (-0.18, 0.44), (-0.19, 0.62),
)  # fmt: skip
_TROUSERS: Final = ((-0.11, 0.45), (0.11, 0.45), (0.15, 0.0), (0.06, 0.0), (0.0, 0.34), (-0.05, 0.0), (-0.13, 0.02))


def _at(canvas: Canvas, side: float, far: float) -> Point:
    """Give where the street's floor is seen, `side` half widths from its middle and `far` times as far as we stand."""
    w, h = canvas.width, canvas.height
    return w * 0.5 + side * max(h * 1.1, w * 0.40) / far, h * (_FAR + 0.46 / far)


def plate(canvas: Canvas) -> None:
    """Paint the sky, the two rows of fronts, the street, its posts, and the two of them on it."""
    w, h = canvas.width, canvas.height
    canvas.gradient(_SKY, bottom=h * 0.66)
    canvas.glow(w * 0.5, h * _FAR, h * 0.8, h * 0.40, rgb(0xA87A78), 0.55)
    canvas.gradient(((0.0, rgb(0x3C3A60)), (0.4, rgb(0x22244A)), (1.0, rgb(0x12152E))), h * _FAR)
    for side in (-1, 1):
        _fronts(canvas, side)
    canvas.polygon(
        [_at(canvas, -0.8, 12), _at(canvas, 0.8, 12), _at(canvas, 0.8, 1), _at(canvas, -0.8, 1)], rgb(0x10122A), 0.55
    )
    for number in reversed(range(len(_POSTS))):
        for side in (-1, 1):
            _post(canvas, side, _POSTS[number])
    foot = h * 0.95
    canvas.ellipse(w * 0.5, foot, h * 0.85, h * 0.10, mix(SODIUM, rgb(0x4A3A50), 0.55), 0.75)
    for x in (w * 0.5 - h * 0.20, w * 0.5 + h * 0.20):
        canvas.ellipse(x + h * 0.04, foot, h * 0.12, h * 0.025, INK, 0.7)
    _man_away(canvas, w * 0.5 - h * 0.20, foot, h * 0.47)
    woman_away(canvas, w * 0.5 + h * 0.20, foot, h * 0.42, BLUE_DRESS, hair=RED_HAIR)


def _man_away(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    canvas.cut(_TROUSERS, x, foot, tall, SUIT)
    canvas.cut(_SHIRTSLEEVES, x, foot, tall, SHIRT)
    canvas.disc(x, foot - tall * 0.91, tall * 0.085, DARK_HAIR)


def _fronts(canvas: Canvas, side: int) -> None:
    """Run a row of dark fronts off to the far end, a few of their windows and one theater's edge lit."""
    h = canvas.height
    for number, (near, far) in enumerate(((0.8, 1.5), (1.5, 2.3), (2.3, 3.6), (3.6, 6), (6, 12))):
        (x0, y0), (x1, y1) = _at(canvas, side * 1.28, near), _at(canvas, side * 1.28, far)
        tall = h * (0.62 + 0.34 * chance(number, side + 3))
        color = mix(rgb(0x0B1130), rgb(0x3A3466), number / 5)
        canvas.polygon([(x0, y0), (x0, y0 - tall / near), (x1, y1 - tall / far), (x1, y1)], color)
        glass = mix(LAMP, color, 0.15 + 0.5 * chance(number, side + 7))
        for low, high, share in ((0.06, 0.22, 0.75), (0.40, 0.48, 0.35 * (number % 2))):
            canvas.polygon(
                [
                    (x0, y0 - h * low / near),
                    (x0, y0 - h * high / near),
                    (x1, y1 - h * high / far),
                    (x1, y1 - h * low / far),
                ],
                glass,
                share,
            )


def _post(canvas: Canvas, side: int, far: float) -> None:
    h = canvas.height
    x, foot = _at(canvas, side, far)
    tall = h * 0.88 / far
    canvas.ellipse(x, foot, h * 0.42 / far, h * 0.07 / far, mix(SODIUM, rgb(0x40304A), 0.4), 0.7)
    canvas.rect(x - 0.03 * tall, foot - tall, x + 0.03 * tall, foot, INK)
    canvas.glow(x, foot - tall, tall * 0.45, tall * 0.40, SODIUM, 0.5)
    canvas.disc(x, foot - tall, max(0.6, tall * 0.06), LAMP)


def _star(canvas: Canvas, x: float, y: float, size: float, seconds: float, seed: int) -> None:
    """Hang a five-pointed star of tin, a bulb at each of its points."""
    tips = [(x + size * sin(turn * 0.4 * pi), y - size * cos(turn * 0.4 * pi)) for turn in range(5)]
    dents = [
        (x + size * 0.42 * sin((turn + 0.5) * 0.4 * pi), y - size * 0.42 * cos((turn + 0.5) * 0.4 * pi))
        for turn in range(5)
    ]
    canvas.polygon([point for pair in zip(tips, dents, strict=True) for point in pair], _TIN, 0.7)
    for number, (tip_x, tip_y) in enumerate(tips):
        color = CHRISTMAS[(number + seed) % len(CHRISTMAS)]
        swell = 0.7 + 0.3 * sin(seconds * 2.1 + number * 1.9 + seed)
        canvas.glow(tip_x, tip_y, max(1.6, size * 0.6), max(1.6, size * 0.6), color, 0.45 * swell)
        canvas.dot(tip_x, tip_y, mix(color, rgb(0xFFFFFF), 0.25), swell)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the bulbs on the stars swell and sink."""
    h = canvas.height
    for number in reversed(range(0, 3, 2)):
        for side in (-1, 1):
            x, foot = _at(canvas, side, _POSTS[number])
            size = max(1.0, h * 0.19 / _POSTS[number])
            _star(canvas, x + side * size * 1.15, foot - h * 0.66 / _POSTS[number], size, seconds, number + side)
