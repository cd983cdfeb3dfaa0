"""A dark hall, a door with light under it and beside it, and on a box a woman with a telephone."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import INK, LAMP, RED_HAIR
from game.stage.scenery.parts.poses import SITTING, Costume, person
from game.stage.scenery.parts.room import box, room

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_WALL: Final = rgb(0x2A1B1C)
_BOARDS: Final = rgb(0x1A1112)
_TOWEL: Final = Costume(rgb(0xE8DCC4), rgb(0xE8DCC4), RED_HAIR, skirt=True)
_SCREEN: Final = rgb(0xA8D8FF)


def plate(canvas: Canvas) -> None:
    """Paint the hall, the door that is not quite shut, its light on the floor, the boxes, and her."""
    w, h = canvas.width, canvas.height
    floor, left = h * 0.80, w * 0.60
    right = left + h * 0.62
    room(canvas, floor, _WALL, _BOARDS)
    canvas.glow(right, h * 0.5, h * 1.0, h * 0.6, LAMP, 0.45)
    canvas.rect(left - h * 0.06, h * 0.10, right + h * 0.12, floor, rgb(0x140C0E))
    canvas.rect(right - h * 0.02, h * 0.14, right + h * 0.06, floor, LAMP)
    canvas.rect(left, h * 0.14, right - h * 0.02, floor - h * 0.03, rgb(0x4A2A22))
    canvas.rect(left, floor - h * 0.03, right, floor + 1, LAMP)
    canvas.disc(right - h * 0.10, h * 0.48, max(1.0, h * 0.025), LAMP)
    canvas.glow(right - h * 0.2, floor + h * 0.06, h * 0.9, h * 0.16, LAMP, 0.55)
    for across, wide, tall in ((0.10, 0.44, 0.30), (0.14, 0.34, 0.56), (0.30, 0.46, 0.24)):
        box(canvas, w * across, h * 0.96, h * wide, h * tall)
    seat = w * 0.42
    box(canvas, seat - h * 0.26, h * 0.96, h * 0.56, h * 0.30)
    person(canvas, seat, h * 0.98, h * 0.74, SITTING, _TOWEL)
    canvas.rect(0, h * 0.97, w, h, INK)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the screen of the telephone glow at her ear, and somebody's feet pass in the light under the door."""
    w, h = canvas.width, canvas.height
    canvas.glow(w * 0.42 + h * 0.12, h * 0.34, h * 0.16, h * 0.14, _SCREEN, 0.35)
    step = w * 0.60 + h * (0.28 + 0.18 * sin(seconds * 0.5))
    canvas.rect(step, h * 0.77, step + h * 0.08, h * 0.80 + 1, rgb(0x2A1612))
