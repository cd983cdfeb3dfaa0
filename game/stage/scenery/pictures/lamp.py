"""A dark room, one lamp over a grand piano and the man at it; at the far edge of its light, a woman in blue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import BLUE_DRESS, FOLLOWSPOT, INK, LAMP, RED_HAIR, SKIN
from game.stage.scenery.parts.light import motes
from game.stage.scenery.parts.music import baby_grand
from game.stage.scenery.parts.people import pianist, woman

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas, Point

_ROOM: Final = rgb(0x070A18)
_FLOOR: Final = ((0.0, rgb(0x0A0E20)), (1.0, INK))
_STREET: Final = rgb(0x9FB8E8)
_BLACK: Final = rgb(0x0A0B14)
_RIM: Final = rgb(0xFFE9BE)


def _lamp(canvas: Canvas) -> Point:
    return canvas.width * 0.60, canvas.height * 0.07


def plate(canvas: Canvas) -> None:
    """Paint the dark first, then the door's thin light, then the cone and whom it has found."""
    w, h = canvas.width, canvas.height
    floor = h * 0.90
    lamp_x, lamp_y = _lamp(canvas)
    canvas.rect(0, 0, w, h, _ROOM)
    canvas.gradient(_FLOOR, h * 0.72)
    _door(canvas, h * 0.34, h * 0.82, h)
    # The cone is laid before the piano, so that piano and man stand dark against lit air.
    canvas.beam((lamp_x, lamp_y), (lamp_x, floor), (h * 0.10, h * 0.98), LAMP, (0.70, 0.34))
    canvas.ellipse(lamp_x, floor, h * 0.96, h * 0.085, rgb(0xB89C6A))
    canvas.glow(lamp_x, floor, h * 0.86, h * 0.10, FOLLOWSPOT, 0.45)
    keys = lamp_x - h * 0.08
    canvas.ellipse(lamp_x + h * 0.1, floor, h * 0.55, h * 0.04, rgb(0x3A2E24))
    baby_grand(canvas, keys, floor, h * 0.56, _BLACK, _RIM)
    pianist(canvas, keys - h * 0.30, floor, h * 0.54, _BLACK)
    # The lamp is above him: it touches the bent head, the back, and the hand.
    head = (keys - h * 0.30 + h * 0.04, floor - h * 0.54)
    canvas.line((head[0] - h * 0.05, head[1]), (head[0] + h * 0.05, head[1]), _RIM, max(0.8, h * 0.03))
    canvas.line((keys - h * 0.06, floor - h * 0.27), (keys + h * 0.01, floor - h * 0.27), SKIN, max(1.0, h * 0.04))
    canvas.cut(((-0.05, 1.0), (0.05, 1.0), (0.12, 0.93), (-0.12, 0.93)), lamp_x, h, h, INK)
    canvas.rect(lamp_x - h * 0.08, lamp_y, lamp_x + h * 0.08, lamp_y + 1, rgb(0xFFFBEA))


def _door(canvas: Canvas, x: float, foot: float, h: float) -> None:
    """Leave the street door ajar: a line of blue, and in what it lets in the one who has come."""
    edge = x - h * 0.17
    canvas.glow(x - h * 0.10, foot - h * 0.2, h * 0.34, h * 0.42, rgb(0x2A3E78), 0.6)
    canvas.rect(edge, foot - h * 0.52, edge + max(1, h * 0.035), foot, _STREET)
    spill = [(edge, foot), (edge + h * 0.04, foot), (x + h * 0.28, h * 0.96), (x + h * 0.10, h * 0.96)]
    canvas.polygon(spill, _STREET, 0.22)
    woman(canvas, x, foot + h * 0.03, h * 0.40, BLUE_DRESS, hair=RED_HAIR)


def live(canvas: Canvas, seconds: float) -> None:
    """Let dust turn slowly in the lamp's cone."""
    x, y = _lamp(canvas)
    h = canvas.height
    motes(canvas, seconds, (x, y + h * 0.06), (x, h * 0.84), (h * 0.14, h * 1.5), FOLLOWSPOT, count=11)
