"""A full club, blue and warm: a small lamp on every table, a band on its stand, and the sign, small, on the wall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, LAMP
from game.stage.scenery.parts.light import hanging_lamp, steam
from game.stage.scenery.parts.music import baby_grand, bass, drums, horn
from game.stage.scenery.parts.people import bust, heads, pianist
from game.stage.scenery.parts.poses import BLOWING, STANDING, person, silhouette
from game.stage.scenery.parts.room import curtain
from game.stage.scenery.parts.signs import club_sign
from game.stage.scenery.parts.tables import lamp_table

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_BLACK: Final = silhouette(rgb(0x0A0814))
_ROOM: Final = ((0.0, rgb(0x0C0E2A)), (1.0, rgb(0x1E2048)))
_SEATS: Final = (rgb(0x241E3C), rgb(0x1A1630))
_TABLES: Final = (0.06, 0.19, 0.33, 0.47, 0.61, 0.75, 0.88, 0.97)


def plate(canvas: Canvas) -> None:
    """Paint the blue room, the stand in its warm light with the four on it, the sign, and the tables' lamps."""
    w, h = canvas.width, canvas.height
    stand, x = h * 0.58, w * 0.42
    canvas.gradient(_ROOM)
    curtain(canvas, x - h * 1.3, x + h * 1.3, stand, rgb(0x6A1E34))
    canvas.glow(x, h * 0.36, h * 1.7, h * 0.6, rgb(0xE8863A), 0.6)
    for place in (-0.9, 0.0, 0.9):
        hanging_lamp(canvas, x + h * place, h * 0.08, stand, h * 0.34, LAMP, strength=0.45)
    canvas.rect(x - h * 1.42, stand, x + h * 1.42, stand + h * 0.08, rgb(0x3A1E1E))
    canvas.rect(x - h * 1.42, stand, x + h * 1.42, stand + 1, rgb(0xC87A3A))
    baby_grand(canvas, x - h * 0.92, stand, h * 0.40, INK, LAMP)
    pianist(canvas, x - h * 1.16, stand, h * 0.40, _BLACK.top)
    drums(canvas, x + h * 0.22, stand, h * 0.26, rgb(0xE8D0A0))
    person(canvas, x + h * 0.22, stand - h * 0.08, h * 0.34, STANDING, _BLACK)
    person(canvas, x + h * 0.66, stand, h * 0.44, STANDING, _BLACK)
    bass(canvas, x + h * 0.76, stand, h * 0.46, rgb(0x7A3414))
    person(canvas, x + h * 1.08, stand, h * 0.44, BLOWING, _BLACK)
    horn(canvas, x + h * 1.18, stand - h * 0.37, h * 0.20, rgb(0xFFC850))
    club_sign(canvas, w * 0.86, h * 0.22)
    for number, place in enumerate(_TABLES):
        near = number % 2
        at, foot, wide = w * place, h * (0.88 + 0.14 * near), h * (0.30 + 0.08 * near)
        for side in (-1, 1):
            bust(canvas, at + side * wide * 0.62, foot - wide * 0.2, wide * 1.05, _SEATS[near])
        lamp_table(canvas, at, foot, wide, rgb(0xFFB05A))
    heads(canvas, h * 1.14, h * 0.20, mix(INK, rgb(0x1A1630), 0.3), seed=5)


def live(canvas: Canvas, seconds: float) -> None:
    """Let smoke turn under the lamps."""
    w, h = canvas.width, canvas.height
    for number, place in enumerate((-0.9, 0.0, 0.9)):
        steam(canvas, seconds + number * 4, w * 0.42 + place * h, h * 0.40, h * 0.30, LAMP, strength=0.12)
