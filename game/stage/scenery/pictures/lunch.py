"""Noon in a bright kitchen: a small table by the window, a cloth, one plate, one fork, one glass."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK
from game.stage.scenery.parts.room import casement, daylight, oven, room, shelf
from game.stage.scenery.parts.sky import DAY
from game.stage.scenery.parts.tables import chair

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_WHITE: Final = rgb(0xFFFFFF)
_CLOTH: Final = rgb(0xF6F2E4)
_TABLE: Final = 0.40


def plate(canvas: Canvas) -> None:
    """Paint the yellow wall, the window, the counter with its range, the table close by and what is laid on it."""
    w, h = canvas.width, canvas.height
    floor, x = h * 0.74, w * _TABLE
    room(canvas, floor, rgb(0xF0D48A), rgb(0xC8885A))
    casement(canvas, x - h * 0.52, h * 0.06, x + h * 0.52, h * 0.52, DAY, _WHITE, panes=(2, 2))
    for side in (-1, 1):
        canvas.cut(((-0.10, 0.50), (0.10, 0.50), (0.16, 0.0), (-0.04, 0.0)), x + side * h * 0.60, h * 0.54, h,
                   rgb(0xE8583A), turn=-side)  # fmt: skip
    daylight(canvas, x - h * 0.52, x + h * 0.52, floor, h * 0.26, rgb(0xFFF2C0), slant=h * 0.5, strength=0.6)
    canvas.rect(w * 0.66, h * 0.56, w, h * 0.60, _WHITE)
    canvas.rect(w * 0.66, h * 0.60, w, h * 0.88, rgb(0x4A9A8E))
    for door in range(int(w * 0.34 / (h * 0.4)) + 1):
        canvas.rect(w * 0.66 + h * 0.4 * door, h * 0.62, w * 0.66 + h * 0.4 * door + 1, h * 0.88, rgb(0x2E6A64))
    oven(canvas, w * 0.80, h * 0.88, h * 0.36, rgb(0xE8E4DC))
    canvas.rect(w * 0.80 - h * 0.13, h * 0.42, w * 0.80 + h * 0.13, h * 0.53, rgb(0xC83A2E))
    canvas.line((w * 0.80 + h * 0.13, h * 0.45), (w * 0.80 + h * 0.28, h * 0.41), INK, max(0.9, h * 0.03))
    shelf(canvas, w * 0.70, w * 0.96, h * 0.26, rgb(0xFFF2C8))
    chair(canvas, x - h * 0.92, h * 0.97, h * 0.58, rgb(0x8A4A2A))
    _table(canvas, x, h * 0.66)


def _table(canvas: Canvas, x: float, top: float) -> None:
    """Lay the table for one: the far half of the cloth has nothing on it."""
    h = canvas.height
    cloth = [(-0.62, 0.0), (0.62, 0.0), (0.80, 0.18), (-0.80, 0.18)]
    canvas.polygon([(x + h * across, top + h * down) for across, down in cloth], _CLOTH)
    canvas.rect(x - h * 0.80, top + h * 0.18, x + h * 0.80, h * 0.94, mix(_CLOTH, rgb(0x8A7A9A), 0.35))
    plate_x, plate_y = x - h * 0.34, top + h * 0.09
    canvas.ellipse(plate_x + h * 0.03, plate_y + h * 0.02, h * 0.24, h * 0.06, INK, 0.2)
    canvas.ellipse(plate_x, plate_y, h * 0.23, h * 0.058, rgb(0x3A74B8))
    canvas.ellipse(plate_x, plate_y, h * 0.17, h * 0.04, _WHITE)
    canvas.ellipse(plate_x, plate_y - h * 0.01, h * 0.08, h * 0.03, rgb(0xE8A03A))
    canvas.rect(plate_x - h * 0.34, plate_y, plate_x - h * 0.28, plate_y + 1, rgb(0x8A929A))
    canvas.rect(plate_x + h * 0.30, top - h * 0.10, plate_x + h * 0.38, top + h * 0.08, rgb(0xBFE4EE))
    canvas.rect(plate_x + h * 0.30, top - h * 0.02, plate_x + h * 0.38, top + h * 0.08, rgb(0x86C4DC))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the glass throw a spot of sun on the cloth, and the spot tremble."""
    w, h = canvas.width, canvas.height
    x = w * _TABLE + h * (0.20 + 0.015 * sin(seconds * 2.3))
    canvas.glow(x, h * 0.75, h * 0.14, h * 0.07, rgb(0xFFE070), 0.7 + 0.2 * sin(seconds * 1.7))
