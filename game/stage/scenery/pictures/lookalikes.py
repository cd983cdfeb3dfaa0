"""A corridor of red-haired women in white blouses, waiting in a row; at its end the elevator stands lit."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import RED_HAIR, SHIRT
from game.stage.scenery.parts.people import woman_away, woman_seated
from game.stage.scenery.parts.room import corridor

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_WALL: Final = rgb(0x2B3C60)
_FLOOR: Final = ((0.0, rgb(0x8A7A64)), (0.25, rgb(0x3A4664)), (1.0, rgb(0x182440)))
_CAR: Final = rgb(0xFFE2A6)
_END: Final = 0.74  # where the far end is, from the left


def plate(canvas: Canvas) -> None:
    """Paint the corridor toward its vanishing point, the elevator, and the row along the wall."""
    w, h = canvas.width, canvas.height
    left, _, _, bottom = corridor(canvas, _END, _WALL, _FLOOR)
    # Light from the elevator runs toward us along the floor and the foot of the wall.
    middle = w * _END
    canvas.polygon([(middle - h * 0.2, bottom), (middle + h * 0.2, bottom), (w * 0.80, h), (w * 0.34, h)], _CAR, 0.20)
    canvas.polygon([(middle - h * 0.2, bottom), (middle + h * 0.2, bottom), (w * 0.75, h), (w * 0.56, h)], _CAR, 0.25)
    _elevator(canvas, middle, bottom)
    x, row = h * 0.21, []
    while x < left - h * 0.10:
        row.append(x)
        x += h * (0.47 - 0.28 * x / left)
    for x in reversed(row):
        _sitter(canvas, x, x / left)
    woman_away(canvas, middle, h * 0.84, h * 0.47, rgb(0x18203A), jacket=rgb(0x274A94), hair=RED_HAIR)


def _elevator(canvas: Canvas, x: float, foot: float) -> None:
    """Open the doors on the lit car."""
    h = canvas.height
    canvas.rect(x - h * 0.22, h * 0.29, x + h * 0.22, foot, rgb(0xC9D3DC))
    canvas.rect(x - h * 0.17, h * 0.33, x + h * 0.17, foot, _CAR)
    canvas.rect(x - h * 0.11, h * 0.36, x + h * 0.11, foot - h * 0.04, rgb(0xFFF6DA))
    canvas.glow(x, h * 0.5, h * 0.62, h * 0.42, _CAR, 0.22)


def _sitter(canvas: Canvas, x: float, depth: float) -> None:
    """Seat one of the row, her pages in her lap; each is the one before, but smaller."""
    h = canvas.height
    tall, foot = h * (0.96 - 0.60 * depth), h * (1.02 - 0.32 * depth)
    haze = 0.35 * depth
    chair, half = mix(rgb(0x0E1830), _WALL, haze), tall * 0.23
    canvas.rect(x - half, foot - tall * 0.52, x + half, foot - tall * 0.20, chair)
    woman_seated(canvas, x, foot, tall, mix(SHIRT, _WALL, haze), rgb(0x121A30), hair=RED_HAIR)
    pages, half = mix(rgb(0xBFD0E6), _WALL, haze), tall * 0.08
    canvas.rect(x - half, foot - tall * 0.42, x + half, foot - tall * 0.26, pages)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the floor's number change over the doors, and one ceiling tube falter."""
    w, h = canvas.width, canvas.height
    middle, floor = w * _END, int(seconds * 0.8) % 5
    for number in range(5):
        lit = rgb(0xFF8A3A) if number == 4 - floor else rgb(0x24304E)
        canvas.dot(middle + (number - 2) * max(1.0, h * 0.06), h * 0.25, lit)
    if sin(seconds * 1.9) > 0.55 and sin(seconds * 23) > 0:
        canvas.rect(w * 0.34, h * 0.02, w * 0.8, h * 0.07, _WALL, 0.6)
