"""Hollywood Boulevard at night: tin stars on every second lamp post; a man in shirtsleeves, a woman in blue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import BLUE_DRESS, INK, LAMP, RED_HAIR, SODIUM
from game.stage.scenery.parts.light import tin_star
from game.stage.scenery.parts.people import man_away, woman_away
from game.stage.scenery.parts.street import lamp_post

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas, Point

_SKY: Final = ((0.0, rgb(0x060A20)), (0.7, rgb(0x16245A)), (1.0, rgb(0x4A4478)))
_FAR: Final = 0.60  # how far down the picture the street closes on itself

# How far off each pair of posts stands, 1 being beside us; every second one has a star.
_POSTS: Final = (1.35, 1.95, 2.8, 4.0, 5.8)


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
            x, foot = _at(canvas, side, _POSTS[number])
            lamp_post(canvas, x, foot, h * 0.88 / _POSTS[number], SODIUM, post=INK)
    foot = h * 0.95
    canvas.ellipse(w * 0.5, foot, h * 0.85, h * 0.10, mix(SODIUM, rgb(0x4A3A50), 0.55), 0.75)
    for x in (w * 0.5 - h * 0.20, w * 0.5 + h * 0.20):
        canvas.ellipse(x + h * 0.04, foot, h * 0.12, h * 0.025, INK, 0.7)
    man_away(canvas, w * 0.5 - h * 0.20, foot, h * 0.47)
    woman_away(canvas, w * 0.5 + h * 0.20, foot, h * 0.42, BLUE_DRESS, hair=RED_HAIR)


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
            near_edge, far_edge = (x0, y0 - h * low / near), (x1, y1 - h * low / far)
            top = [(x1, y1 - h * high / far), (x0, y0 - h * high / near)]
            canvas.polygon([near_edge, far_edge, *top], glass, share)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the bulbs on the stars swell and sink."""
    h = canvas.height
    for number in reversed(range(0, 3, 2)):
        for side in (-1, 1):
            x, foot = _at(canvas, side, _POSTS[number])
            size = max(1.0, h * 0.19 / _POSTS[number])
            tin_star(
                canvas, x + side * size * 1.15, foot - h * 0.66 / _POSTS[number], size, seconds, seed=number + side
            )
