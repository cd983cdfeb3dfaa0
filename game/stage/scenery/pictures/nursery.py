"""A child's room at bedtime: a small bed with a hump in it, one round lamp, and on the wall a drawing of a house."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import DARK_HAIR, INK, LAMP, SKIN
from game.stage.scenery.parts.light import table_lamp
from game.stage.scenery.parts.room import bed, doorway, room

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_PAPER: Final = rgb(0xF4ECD8)
_STARS: Final = ((0.10, 0.14), (0.20, 0.30), (0.31, 0.12), (0.64, 0.16), (0.72, 0.34), (0.06, 0.46))
_LAMP: Final = 0.54


def plate(canvas: Canvas) -> None:
    """Paint the blue wall with its paper stars, the drawing in the lamp's circle, the bed, the door left open."""
    w, h = canvas.width, canvas.height
    room(canvas, h * 0.78, rgb(0x4A4A86), rgb(0x4A3A4A))
    for x, y in _STARS:
        canvas.disc(w * x, h * y, max(0.6, h * 0.03), rgb(0x8A8AC0))
    lamp = w * _LAMP
    canvas.glow(lamp, h * 0.45, h * 1.5, h * 0.85, rgb(0xE89A4A), 0.5)
    _drawing(canvas, lamp - h * 0.62, h * 0.36)
    left = lamp - h * 1.72
    bed(canvas, left, left + h * 1.36, h * 0.96, h * 0.50, rgb(0xD87A8A))
    canvas.ellipse(left + h * 0.78, h * 0.68, h * 0.44, h * 0.10, rgb(0xD87A8A))
    canvas.ellipse(left + h * 0.24, h * 0.60, h * 0.10, h * 0.09, DARK_HAIR)
    canvas.ellipse(left + h * 0.28, h * 0.62, h * 0.06, h * 0.065, SKIN)
    canvas.rect(lamp - h * 0.20, h * 0.72, lamp + h * 0.20, h * 0.96, rgb(0x6A5048))
    canvas.rect(lamp - h * 0.20, h * 0.72, lamp + h * 0.20, h * 0.74, rgb(0xC89A6A))
    table_lamp(canvas, lamp, h * 0.72, h * 0.34, LAMP, strength=0.45)
    doorway(canvas, w * 0.88, h * 0.78, h * 0.62, rgb(0xFFDCA0), rgb(0x6A5A7A), spill=0.35)
    bear = lamp + h * 0.62
    for across, up, size in ((0.0, 0.12, 0.13), (0.0, 0.30, 0.10), (-0.08, 0.39, 0.035), (0.08, 0.39, 0.035)):
        canvas.disc(bear + h * across, h * (0.96 - up), h * size, rgb(0x9A6A42))
    canvas.disc(bear, h * 0.68, h * 0.035, rgb(0xD8B088))


def _drawing(canvas: Canvas, x: float, y: float) -> None:
    """Pin up the drawing, its middle at (x, y): a house, smoke, a sun in the corner, and who lives there."""
    h = canvas.height
    canvas.rect(x - h * 0.38, y - h * 0.26, x + h * 0.38, y + h * 0.22, _PAPER)
    canvas.rect(x - h * 0.24, y - h * 0.02, x + h * 0.04, y + h * 0.18, rgb(0xD8483A))
    canvas.polygon([(x - h * 0.29, y - h * 0.01), (x - h * 0.10, y - h * 0.18), (x + h * 0.09, y - h * 0.01)],
                   rgb(0x3A5AB8))  # fmt: skip
    canvas.rect(x - h * 0.14, y + h * 0.06, x - h * 0.06, y + h * 0.18, rgb(0x6A3A2A))
    canvas.disc(x + h * 0.27, y - h * 0.16, max(0.9, h * 0.06), rgb(0xF2B82A))
    for place, tall, color in ((0.15, 0.19, INK), (0.23, 0.17, rgb(0xB4522A)), (0.31, 0.10, rgb(0xD85A7A))):
        canvas.rect(x + h * place, y + h * (0.18 - tall), x + h * place + max(1.0, h * 0.035), y + h * 0.18, color)
    canvas.rect(x - h * 0.36, y + h * 0.18, x + h * 0.36, y + h * 0.20, mix(rgb(0x4A9A4A), _PAPER, 0.2))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the cover rise and sink with somebody's breath, and the lamp with it."""
    w, h = canvas.width, canvas.height
    left, breath = w * _LAMP - h * 1.72, 0.5 + 0.5 * sin(seconds * 1.1)
    canvas.ellipse(left + h * 0.78, h * 0.68, h * 0.44, h * (0.10 + 0.025 * breath), rgb(0xDE8692))
    canvas.glow(w * _LAMP, h * 0.48, h * 0.4, h * 0.36, LAMP, 0.06 + 0.05 * breath)
