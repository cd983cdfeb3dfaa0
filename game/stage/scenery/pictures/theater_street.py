"""A side street at night: a small theater's one lit door, folded chairs along the wall, and a car that is alone."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, LAMP
from game.stage.scenery.parts.cars import open_car
from game.stage.scenery.parts.land import hills
from game.stage.scenery.parts.room import doorway, picture_frame
from game.stage.scenery.parts.sky import stars
from game.stage.scenery.parts.street import front

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_BRICK: Final = rgb(0x3E2A30)
_SKY: Final = ((0.0, rgb(0x080A1C)), (1.0, rgb(0x2A2440)))
_DOOR: Final = 0.34


def plate(canvas: Canvas) -> None:
    """Paint the wall, the door and what falls out of it, the chairs that lean, the dark house next to it, the car."""
    w, h = canvas.width, canvas.height
    curb, right = h * 0.74, w * 0.60
    canvas.gradient(_SKY, bottom=curb)
    stars(canvas, h * 0.5, count=w // 7, seed=3)
    hills(canvas, h * 0.70, h * 0.20, rgb(0x14142C), seed=3)
    front(canvas, w * 0.80, h * 0.22, w * 1.05, curb, rgb(0x1E1A2C), LAMP, windows=(3, 2), lit=0.2, seed=2)
    canvas.rect(0, h * 0.08, right, curb, _BRICK)
    canvas.rect(0, h * 0.08, right + h * 0.06, h * 0.15, mix(_BRICK, LAMP, 0.22))
    course = max(2, round(h * 0.11))
    for row, y in enumerate(range(round(h * 0.18), round(curb), course)):
        for x in range(row % 2 * course, round(right), course * 2):
            canvas.rect(x, y, x + course, y + 1, mix(_BRICK, INK, 0.35))
    canvas.gradient(((0.0, rgb(0x3A3240)), (1.0, rgb(0x12101C))), curb)
    canvas.glow(w * _DOOR, h * 0.5, h * 1.2, h * 0.7, rgb(0xE8903A), 0.5)
    doorway(canvas, w * _DOOR, curb, h * 0.46, LAMP, rgb(0x6A3A2A), spill=0.45)
    canvas.rect(w * _DOOR - h * 0.30, h * 0.19, w * _DOOR + h * 0.30, h * 0.24, rgb(0x8A2A2A))
    for side in (-1, 1):
        picture_frame(canvas, w * _DOOR + side * h * 0.42, h * 0.48, h * 0.34, rgb(0xB89A6A), rgb(0x2A4A8A))
    for place in (-1.16, -0.96, -0.76, 0.80, 1.00, 1.20):
        _folded(canvas, w * _DOOR + h * place)
    canvas.rect(0, h * 0.84, w, h * 0.84 + 1, rgb(0x5A4E5A))
    open_car(canvas, w * 0.78, h * 0.97, h * 1.15, rgb(0x7A1C26))


def _folded(canvas: Canvas, x: float) -> None:
    """Lean one folded chair against the wall: a frame, and in it the back and the seat."""
    h = canvas.height
    wood, top, foot = mix(rgb(0xD8A868), INK, 0.12), h * 0.46, h * 0.80
    for side in (-1, 1):
        canvas.line((x + side * h * 0.055, top), (x + side * h * 0.055 - h * 0.03, foot), wood, max(0.8, h * 0.03))
    for up, thick in ((0.0, 0.07), (0.17, 0.10)):
        canvas.rect(x - h * (0.05 + up * 0.1), top + h * up, x + h * (0.06 - up * 0.1), top + h * (up + thick), wood)


def live(canvas: Canvas, seconds: float) -> None:
    """Let somebody inside go past the lamp, now and then."""
    w, h = canvas.width, canvas.height
    pass_by = max(0.0, sin(seconds * 0.5)) ** 12
    canvas.rect(w * _DOOR - h * 0.11, h * 0.29, w * _DOOR + h * 0.12, h * 0.74, INK, 0.5 * pass_by)
    canvas.glow(w * _DOOR, h * 0.5, h * 0.5, h * 0.4, LAMP, 0.06 + 0.03 * sin(seconds * 1.7))
