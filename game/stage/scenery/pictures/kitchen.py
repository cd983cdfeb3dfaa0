"""A small kitchen at evening: the oven is lit from inside, and a telephone lies on its face in a rim of light."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK
from game.stage.scenery.parts.room import casement, oven, room, shelf
from game.stage.scenery.parts.sky import EVENING

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_GLOW: Final = rgb(0xFFA03A)
_PHONE: Final = rgb(0xB8E4FF)
_TOP: Final = 0.80


def plate(canvas: Canvas) -> None:
    """Paint the tiles, the window with the end of the day in it, the range, and the near counter with the telephone."""
    w, h = canvas.width, canvas.height
    room(canvas, h * 0.84, rgb(0x4A3A44), rgb(0x241A20))
    step = max(3, round(h * 0.11))
    for x in range(0, w, step):
        canvas.rect(x, h * 0.30, x + 1, h * 0.56, rgb(0x2E242E))
    for y in range(round(h * 0.30), round(h * 0.56), step):
        canvas.rect(0, y, w, y + 1, rgb(0x2E242E))
    casement(canvas, w * 0.12, h * 0.06, w * 0.12 + h * 0.72, h * 0.46, EVENING, rgb(0x1C141E), panes=(2, 1))
    shelf(canvas, w * 0.66 + h * 0.45, w * 0.98, h * 0.24, _GLOW)
    canvas.rect(0, h * 0.56, w, h * 0.60, rgb(0x8A6A54))
    canvas.rect(0, h * 0.60, w, h * 0.84, rgb(0x2E2028))
    for door in range(int(w / (h * 0.5)) + 1):
        canvas.rect(h * 0.5 * door, h * 0.63, h * 0.5 * door + 1, h * 0.84, INK)
    canvas.line((w * 0.12 + h * 0.86, h * 0.55), (w * 0.12 + h * 0.90, h * 0.40), rgb(0x8A8A94), max(1.0, h * 0.03))
    oven(canvas, w * 0.66, h * 0.88, h * 0.54, rgb(0x6A625E), _GLOW)
    canvas.ellipse(w * 0.66, h * 0.68, h * 0.12, h * 0.045, rgb(0x7A3414))
    canvas.rect(w * 0.66 - h * 0.16, h * 0.22, w * 0.66 + h * 0.10, h * 0.34, rgb(0x7A4A3A))
    canvas.rect(w * 0.66 + h * 0.10, h * 0.24, w * 0.66 + h * 0.26, h * 0.26, rgb(0x8A7E80))
    canvas.rect(0, h * _TOP, w * 0.52, h, rgb(0x5A3C30))
    canvas.rect(0, h * _TOP, w * 0.52, h * _TOP + 1, mix(rgb(0x5A3C30), _GLOW, 0.45))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the rim of light round the telephone swell and sink: somebody is still ringing."""
    w, h = canvas.width, canvas.height
    x, y, swell = w * 0.36, h * 0.90, 0.7 + 0.3 * sin(seconds * 1.9)
    canvas.glow(x, y, h * 0.52, h * 0.22, _PHONE, 0.55 * swell)
    canvas.polygon([(x - h * 0.16, y - h * 0.07), (x + h * 0.20, y - h * 0.07), (x + h * 0.16, y + h * 0.07),
                    (x - h * 0.22, y + h * 0.07)], mix(rgb(0x4A6A8A), _PHONE, swell))  # fmt: skip
    canvas.rect(x - h * 0.15, y - h * 0.035, x + h * 0.13, y + h * 0.035, INK)
