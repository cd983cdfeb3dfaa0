"""Somebody else's club: at a small table two from behind, their chairs close; under the lamp a young man plays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import DARK_HAIR, FOLLOWSPOT, INK, LAMP, RED_HAIR, SKIN
from game.stage.scenery.parts.light import hanging_lamp, motes
from game.stage.scenery.parts.music import upright_piano
from game.stage.scenery.parts.people import bust, heads, pianist
from game.stage.scenery.parts.room import boarding
from game.stage.scenery.parts.tables import lamp_table

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_WALL: Final = ((0.0, rgb(0x0A1614)), (1.0, rgb(0x24423A)))
_LAMP: Final = 0.30


def plate(canvas: Canvas) -> None:
    """Paint the green boards, the lamp and whoever is young under it, the heads, and the two who have their seats."""
    w, h = canvas.width, canvas.height
    floor, x = h * 0.66, w * _LAMP
    canvas.gradient(_WALL, bottom=floor)
    boarding(canvas, floor, rgb(0x0C1A18))
    canvas.gradient(((0.0, rgb(0x3A3020)), (1.0, rgb(0x0C0C0A))), floor)
    canvas.glow(x, h * 0.36, h * 1.5, h * 0.6, rgb(0xE8B05A), 0.4)
    hanging_lamp(canvas, x, h * 0.13, floor, h * 0.62, LAMP, strength=0.6)
    upright_piano(canvas, x - h * 0.62, floor + h * 0.02, h * 0.46, case=rgb(0x2A1A12), panel=rgb(0x42281A))
    boy = x + h * 0.26
    pianist(canvas, boy, floor + h * 0.03, h * 0.50, rgb(0xE8E0D0), turn=-1)
    canvas.ellipse(boy - h * 0.035, floor - h * 0.40, h * 0.06, h * 0.07, rgb(0x2A1A14))
    canvas.ellipse(boy - h * 0.06, floor - h * 0.385, h * 0.035, h * 0.045, SKIN)
    canvas.rect(boy - h * 0.22, floor - h * 0.19, boy - h * 0.16, floor - h * 0.16, SKIN)
    heads(canvas, h * 0.92, h * 0.16, rgb(0x12201C), seed=9)
    table = w * 0.66
    for side, coat, hair in ((-0.22, rgb(0x3A3A4E), DARK_HAIR), (0.24, rgb(0x7A2A3A), RED_HAIR)):
        seat = table + h * side
        bust(canvas, seat, h * 1.04, h * 0.80, coat, hair)
        canvas.line(
            (seat - h * 0.14, h * 0.42), (seat - h * 0.15, h * 0.58), mix(hair, FOLLOWSPOT, 0.5), max(0.8, h * 0.03)
        )
        canvas.line((seat - h * 0.18, h * 0.72), (seat - h * 0.23, h * 0.84), mix(coat, LAMP, 0.5), max(0.8, h * 0.03))
    canvas.rect(table + h * 0.11, h * 0.48, table + h * 0.38, h * 0.78, RED_HAIR)
    lamp_table(canvas, table + h * 0.86, h * 1.04, h * 0.54, rgb(0xFFB05A))
    canvas.rect(table + h * 0.66, h * 0.62, table + h * 0.70, h * 0.71, mix(LAMP, INK, 0.35))


def live(canvas: Canvas, seconds: float) -> None:
    """Let dust turn in the lamp's cone."""
    w, h = canvas.width, canvas.height
    motes(canvas, seconds, (w * _LAMP, h * 0.16), (w * _LAMP, h * 0.64), (h * 0.14, h * 1.1), FOLLOWSPOT, count=10)
