"""A bare pale room: a blue cross of tape, a woman on it, three people behind a long table, a face at the door."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import RED_HAIR
from game.stage.scenery.parts.light import shadow
from game.stage.scenery.parts.people import bust, woman_away
from game.stage.scenery.parts.room import door, long_table, tube

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_WALL: Final = ((0.0, rgb(0x9FB2C2)), (0.5, rgb(0xD3DEE4)), (1.0, rgb(0xE6EBEA)))
_FLOOR: Final = ((0.0, rgb(0x8C9CAC)), (0.4, rgb(0xB0BCC4)), (1.0, rgb(0x8494A6)))
_DARK: Final = rgb(0x1C2740)
_TAPE: Final = rgb(0x1E64E0)


def plate(canvas: Canvas) -> None:
    """Paint the room, the door, the table with its three judges, and the woman on her mark."""
    w, h = canvas.width, canvas.height
    floor = h * 0.64
    canvas.gradient(_WALL, bottom=floor)
    canvas.gradient(_FLOOR, floor)
    canvas.rect(0, floor - h * 0.03, w, floor, rgb(0x7C8EA2))
    for x in (0.30, 0.68):
        tube(canvas, w * x, h * 0.34)
    door(canvas, w * 0.90, floor, h * 0.52, rgb(0x6B80A0))
    _pane(canvas, w * 0.90, h * 0.28)
    left, right, top = w * 0.46, w * 0.81, h * 0.60
    for place in (0.18, 0.50, 0.82):
        bust(canvas, left + (right - left) * place, top + 1, h * 0.36, _DARK)
    # The middle one looks at a telephone.
    canvas.rect((left + right) / 2 + h * 0.10, top - h * 0.10, (left + right) / 2 + h * 0.14, top, rgb(0xBFE4FF))
    long_table(canvas, left, right, top, h * 0.88, rgb(0xF3EFE2))
    x, foot = w * 0.30, h * 0.88
    canvas.rect(x - h * 0.38, foot - h * 0.035, x + h * 0.38, foot + h * 0.035, _TAPE)
    canvas.polygon([(x + h * 0.04, h * 0.76), (x + h * 0.12, h * 0.76), (x - h * 0.04, h), (x - h * 0.15, h)], _TAPE)
    shadow(canvas, x - h * 0.07, x + h * 0.07, foot, h * 0.14, slant=-h * 0.34)
    woman_away(canvas, x, foot, h * 0.80, _DARK, jacket=rgb(0x2A4C96), hair=RED_HAIR, skin=rgb(0xC88E6C))


def _pane(canvas: Canvas, x: float, y: float) -> None:
    """Let a small pane into the door, and in it the next face."""
    h = canvas.height
    canvas.rect(x - h * 0.09, y - h * 0.11, x + h * 0.09, y + h * 0.11, rgb(0x14203C))
    canvas.rect(x - h * 0.06, y - h * 0.08, x + h * 0.06, y + h * 0.08, RED_HAIR)
    canvas.rect(x - h * 0.03, y - h * 0.045, x + h * 0.03, y + h * 0.07, rgb(0xF0C4A4))
