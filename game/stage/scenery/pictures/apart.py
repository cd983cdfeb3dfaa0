"""A picture cut in two: on the left a woman who writes under a lamp, on the right a bus by night, one window lit."""

from __future__ import annotations

from math import sin
from typing import Final

from game.stage.scenery.canvas import Canvas, chance, mix, rgb
from game.stage.scenery.palette import CREAM, DARK_HAIR, INK, LAMP, RED_HAIR, SKIN
from game.stage.scenery.parts.land import hills
from game.stage.scenery.parts.light import table_lamp
from game.stage.scenery.parts.people import bust
from game.stage.scenery.parts.poses import SITTING, Costume, person
from game.stage.scenery.parts.room import long_table, picture_frame
from game.stage.scenery.parts.sky import stars, sun
from game.stage.scenery.parts.tables import chair

_NIGHT: Final = ((0.0, rgb(0x050A20)), (1.0, rgb(0x24386E)))
_BUS: Final = rgb(0x16203E)


def plate(canvas: Canvas) -> None:
    """Paint her half and his, each on a canvas of its own, and the hard line between them."""
    w, h = canvas.width, canvas.height
    half = w // 2
    for left, wide, paint in ((0, half, _hers), (half, w - half, _his)):
        side = Canvas(max(1, wide), h)
        paint(side)
        for row in range(h):
            canvas.pixels[row * w + left : row * w + left + wide] = side.pixels[row * side.width :][:wide]
    canvas.rect(half - max(0.5, h * 0.02), 0, half + max(0.5, h * 0.02), h, CREAM)


def _hers(canvas: Canvas) -> None:
    """Sit her at a desk, bent over her pages, the lamp before her face."""
    w, h = canvas.width, canvas.height
    desk = w * 0.56
    canvas.gradient(((0.0, rgb(0x24121A)), (1.0, rgb(0x6A3422))), bottom=h * 0.84)
    canvas.gradient(((0.0, rgb(0x4A2418)), (1.0, rgb(0x1A0C10))), h * 0.84)
    for x, y in ((0.10, 0.30), (0.19, 0.24), (0.90, 0.28)):
        picture_frame(canvas, w * x, h * y, h * 0.26, rgb(0x8A5A34), rgb(0x3A2018))
    table_lamp(canvas, desk + h * 0.56, h * 0.58, h * 0.44, LAMP, strength=0.75)
    chair(canvas, desk - h * 0.30, h * 0.98, h * 0.52, rgb(0x2A1410))
    person(canvas, desk - h * 0.28, h * 0.98, h * 0.82, SITTING, Costume(rgb(0x3A8A8A), rgb(0x2A3A5A), RED_HAIR))
    long_table(canvas, desk - h * 0.12, desk + h * 0.90, h * 0.58, h * 0.98, rgb(0xB06A38))
    for x, high in ((0.04, 0.03), (0.28, 0.06)):
        canvas.rect(desk + h * x, h * (0.58 - high), desk + h * (x + 0.2), h * 0.58, CREAM)
    canvas.line((desk - h * 0.22, h * 0.54), (desk + h * 0.08, h * 0.555), SKIN, max(0.9, h * 0.045))


def _his(canvas: Canvas) -> None:
    """Drive a long dark bus along the plain; in the last lit window is his head, against the glass."""
    w, h = canvas.width, canvas.height
    canvas.gradient(_NIGHT, bottom=h * 0.74)
    stars(canvas, h * 0.6, count=w // 3, seed=4)
    sun(canvas, w * 0.86, h * 0.18, h * 0.055, rgb(0x3A5A9A), strength=0.5)
    hills(canvas, h * 0.72, h * 0.22, rgb(0x101A3C), seed=6, bottom=h * 0.76)
    canvas.gradient(((0.0, rgb(0x1C2444)), (1.0, rgb(0x0A0E20))), h * 0.74)
    left, right, top, low = w * 0.5 - h * 0.88, w * 0.5 + h * 0.88, h * 0.34, h * 0.84
    canvas.rect(left, top, right, low, _BUS)
    canvas.rect(left, top, right, top + max(1.0, h * 0.03), rgb(0x5A74B0))
    for pane in range(6):
        x = left + h * (0.08 + 0.28 * pane)
        lit = pane == 2
        canvas.rect(x, top + h * 0.09, x + h * 0.22, top + h * 0.26, LAMP if lit else rgb(0x2A3A66))
        if lit:
            canvas.glow(x + h * 0.11, top + h * 0.17, h * 0.4, h * 0.34, LAMP, 0.4)
            bust(canvas, x + h * 0.13, top + h * 0.26, h * 0.18, rgb(0x3A2A2A), DARK_HAIR)
    canvas.rect(left, h * 0.68, right, h * 0.70, rgb(0xC83A30))
    for wheel in (0.34, 1.36):
        canvas.disc(left + h * wheel, low, h * 0.085, INK)
    canvas.rect(right - 1, h * 0.70, right, h * 0.76, CREAM)
    canvas.beam((right, h * 0.74), (right + h * 0.9, h * 0.86), (h * 0.03, h * 0.18), LAMP, (0.7, 0.05))
    canvas.rect(left, h * 0.72, left + 1, h * 0.76, rgb(0xFF3A2A))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the road's white line run back under the bus, and her lamp stand almost still."""
    w, h = canvas.width, canvas.height
    step = h * 0.5
    for dash in range(int(w * 0.5 / step) + 2):
        x = w * 0.5 + dash * step - seconds * h * 0.45 % step
        left, right = max(w * 0.5 + 1, x), min(float(w), x + step * 0.45)
        if left < right:
            canvas.rect(left, h * 0.92, right, h * 0.92 + max(1.0, h * 0.03), mix(CREAM, _BUS, 0.35))
    canvas.glow(w * 0.28 + h * 0.56, h * 0.3, h * 0.3, h * 0.3, LAMP, 0.10 + 0.04 * sin(seconds * 0.9 + chance(1)))
