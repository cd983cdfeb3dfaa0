"""A dressing room just large enough: a mirror in bulbs, a woman before it, and at her shoulder a thin wall."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, LAMP, RED_HAIR, SKIN
from game.stage.scenery.parts.people import bust
from game.stage.scenery.parts.room import picture_frame

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.stage.scenery.canvas import Canvas, Point

_BRICK: Final = rgb(0x7A4034)
_LOOSE: Final = 5
_DRESS: Final = rgb(0x2E4A9A)


def _bulbs(canvas: Canvas) -> Iterator[Point]:
    """Give the places of the bulbs: up one side of the glass, along its top, and down the other."""
    h, x = canvas.height, canvas.width * 0.40
    half, top, foot = h * 0.74, h * 0.10, h * 0.66
    for number in range(4):
        yield x - half, foot - (foot - top) * number / 4
        yield x + half, foot - (foot - top) * number / 4
    for number in range(7):
        yield x - half + half * number / 3, top


def plate(canvas: Canvas) -> None:
    """Paint the warm small room, the mirror and who is in it, the shelf, her back, and the wall on the right."""
    w, h = canvas.width, canvas.height
    x, half, wall = w * 0.40, h * 0.66, w * 0.72
    canvas.gradient(((0.0, rgb(0x3A2028)), (1.0, rgb(0x5E3430))))
    canvas.glow(x, h * 0.4, h * 1.9, h * 0.9, rgb(0xE8944A), 0.45)
    for place, dress in ((0.03, rgb(0x8A2A34)), (0.07, rgb(0x3A5A4A)), (0.105, rgb(0xB89A6A))):
        canvas.cut(
            ((-0.10, 0.84), (0.10, 0.84), (0.22, 0.0), (-0.22, 0.0)), w * place + h * 0.1, h * 0.90, h * 0.66, dress
        )
    canvas.rect(0, h * 0.28, w * 0.12 + h * 0.2, h * 0.28 + max(1.0, h * 0.03), INK)
    canvas.rect(x - half, h * 0.14, x + half, h * 0.68, rgb(0x6A5A6A))
    canvas.gradient(
        ((0.0, rgb(0x8A7078)), (1.0, rgb(0xB88A72))), h * 0.16, h * 0.68, left=x - half + 1, right=x + half - 1
    )
    bust(canvas, x, h * 0.68, h * 0.52, mix(_DRESS, LAMP, 0.15), RED_HAIR, SKIN)
    for side in (-1, 1):
        canvas.rect(x + side * h * 0.10 - h * 0.03, h * 0.32, x + side * h * 0.10 + h * 0.03, h * 0.52, RED_HAIR)
    canvas.rect(x - h * 0.9, h * 0.70, x + h * 0.9, h * 0.76, rgb(0xB8784A))
    for jar, color in ((-0.78, rgb(0xD8D0C8)), (-0.62, rgb(0xC83A4A)), (0.56, rgb(0xE8C060)), (0.72, rgb(0xD8D0C8))):
        canvas.rect(x + h * jar, h * 0.62, x + h * (jar + 0.09), h * 0.70, color)
    back = x + h * 0.24
    bust(canvas, back, h * 1.04, h * 0.70, mix(_DRESS, INK, 0.35), mix(RED_HAIR, INK, 0.25))
    canvas.cut(((-0.11, 0.26), (0.11, 0.26), (0.12, 0.0), (-0.12, 0.0)), back, h * 0.76, h, mix(RED_HAIR, INK, 0.25))
    _wall(canvas, wall)
    for number, (at_x, at_y) in enumerate(_bulbs(canvas)):
        if number != _LOOSE:
            canvas.glow(at_x, at_y, h * 0.17, h * 0.16, LAMP, 0.5)
            canvas.disc(at_x, at_y, max(0.8, h * 0.036), mix(LAMP, rgb(0xFFFFFF), 0.6))


def _wall(canvas: Canvas, left: float) -> None:
    """Build the wall out towards us, one course of brick upon the other, its edge lit by the bulbs."""
    w, h = canvas.width, canvas.height
    canvas.rect(left, 0, w, h, mix(_BRICK, INK, 0.45))
    course = max(2, round(h * 0.12))
    for row, y in enumerate(range(0, h, course)):
        canvas.rect(left, y, w, y + 1, mix(_BRICK, INK, 0.68))
        for x in range(round(left) + row % 2 * course, w, course * 2):
            canvas.rect(x, y, x + 1, y + course, mix(_BRICK, INK, 0.68))
    canvas.glow(left, h * 0.4, h * 0.9, h * 0.8, rgb(0xE8944A), 0.35)
    canvas.rect(left - max(1.0, h * 0.05), 0, left, h, mix(_BRICK, LAMP, 0.3))
    picture_frame(canvas, left + (w - left) * 0.5, h * 0.40, h * 0.44, rgb(0xE8DCC0), rgb(0x2A3A6A))


def live(canvas: Canvas, seconds: float) -> None:
    """Let one of the bulbs, which is loose, think about it."""
    h = canvas.height
    x, y = list(_bulbs(canvas))[_LOOSE]
    swell = 0.6 + 0.4 * sin(seconds * 2.1)
    canvas.glow(x, y, h * 0.17, h * 0.16, LAMP, 0.5 * swell)
    canvas.disc(x, y, max(0.8, h * 0.036), mix(LAMP, rgb(0xFFFFFF), 0.6), swell)
