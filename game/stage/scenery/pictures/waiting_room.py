"""A long room with nobody in it: a row of chairs, a shut door, and a vending machine that is on."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import INK
from game.stage.scenery.parts.room import door, picture_frame, room, tube
from game.stage.scenery.parts.tables import chair_front

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_COLD: Final = rgb(0xCFEAFF)
_MACHINE: Final = 0.10
_CANS: Final = (rgb(0xE8483A), rgb(0x3AA0E0), rgb(0xF2C94A), rgb(0x5AC86A), rgb(0xE88AC0))


def plate(canvas: Canvas) -> None:
    """Paint the wall and its one stripe, the tube in the ceiling, the chairs, the machine, the door with its pane."""
    w, h = canvas.width, canvas.height
    floor = h * 0.72
    room(canvas, floor, rgb(0x6E7C80), rgb(0x4A5A5E))
    canvas.rect(0, h * 0.46, w, h * 0.50, rgb(0x8A6A5A))
    canvas.glow(w * _MACHINE, h * 0.5, h * 1.6, h * 0.9, _COLD, 0.28)
    tube(canvas, w * 0.56, h * 0.5)
    for chair in range(9):
        x = w * 0.28 + (w * 0.44) * chair / 8
        canvas.ellipse(x, h * 0.86, h * 0.13, h * 0.03, INK, 0.35)
        chair_front(canvas, x, h * 0.86, h * 0.36, rgb(0x2A343C) if chair != 6 else rgb(0x3A464E))
    coat = w * 0.28 + w * 0.44 * 0.75
    canvas.polygon([(coat - h * 0.09, h * 0.48), (coat + h * 0.10, h * 0.48), (coat + h * 0.13, h * 0.80),
                    (coat - h * 0.05, h * 0.78)], rgb(0x3A62A8))  # fmt: skip
    picture_frame(canvas, w * 0.5, h * 0.26, h * 0.26, rgb(0xA8A49A), rgb(0x7A8E9A))
    door(canvas, w * 0.88, floor, h * 0.56, rgb(0x8A6248))
    canvas.rect(w * 0.88 - h * 0.09, h * 0.21, w * 0.88 + h * 0.09, h * 0.44, rgb(0xFFE8B8))
    canvas.glow(w * 0.88, h * 0.34, h * 0.4, h * 0.34, rgb(0xFFD890), 0.4)
    _machine(canvas, w * _MACHINE, h * 0.92)


def _machine(canvas: Canvas, x: float, foot: float) -> None:
    """Stand the machine: a lit front with rows of cans, a slot, a hatch."""
    h = canvas.height
    left, right, top = x - h * 0.28, x + h * 0.28, foot - h * 0.82
    canvas.rect(left, top, right, foot, rgb(0x8A1E2A))
    canvas.rect(left, top, right, top + h * 0.09, rgb(0xE8F4FF))
    canvas.rect(left + h * 0.05, top + h * 0.13, right - h * 0.14, foot - h * 0.20, rgb(0xE8F6FF))
    for shelf in range(4):
        y = top + h * (0.15 + 0.125 * shelf)
        for can in range(max(2, round(h * 0.12))):
            color = _CANS[int(chance(shelf, can // 2) * len(_CANS))]
            canvas.rect(left + h * 0.06 + can * max(2.0, h * 0.075), y, left + h * 0.06 + can * max(2.0, h * 0.075) + 1,
                        y + h * 0.08, color)  # fmt: skip
    canvas.rect(right - h * 0.10, top + h * 0.26, right - h * 0.05, top + h * 0.34, INK)
    canvas.rect(left + h * 0.06, foot - h * 0.14, right - h * 0.14, foot - h * 0.06, INK)
    canvas.rect(left, foot - h * 0.03, right, foot, mix(rgb(0x8A1E2A), INK, 0.6))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the machine hum, in light, on the floor before it."""
    w, h = canvas.width, canvas.height
    canvas.glow(w * _MACHINE, h * 0.94, h * 0.8, h * 0.16, _COLD, 0.28 + 0.08 * sin(seconds * 2.4))
