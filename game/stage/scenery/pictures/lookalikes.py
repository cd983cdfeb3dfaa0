"""A corridor of red-haired women in white blouses, waiting in a row; at its end the elevator stands lit."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import RED_HAIR, SHIRT, SKIN

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas

_WALL: Final = rgb(0x2B3C60)
_SHADE: Final = rgb(0x16213C)
_FLOOR: Final = ((0.0, rgb(0x8A7A64)), (0.25, rgb(0x3A4664)), (1.0, rgb(0x182440)))
_CEILING: Final = rgb(0x1D2A48)
_CAR: Final = rgb(0xFFE2A6)

# A woman seated against the wall, facing us; 1 is her height as she sits.
_BLOUSE: Final = ((-0.15, 0.66), (0.15, 0.66), (0.19, 0.56), (0.19, 0.34), (-0.19, 0.34), (-0.19, 0.56))
_LAP: Final = ((-0.16, 0.38), (0.16, 0.38), (0.16, 0.24), (-0.16, 0.24))
_HAIR: Final = ((-0.09, 0.99), (0.09, 0.99), (0.15, 0.92), (0.15, 0.62), (-0.15, 0.62), (-0.15, 0.92))
_SEAT: Final = ((-0.23, 0.52), (0.23, 0.52), (0.23, 0.20), (-0.23, 0.20))


def _far_end(canvas: Canvas) -> tuple[float, float, float, float]:
    """Give the end wall's left, top, right and bottom."""
    w, h = canvas.width, canvas.height
    return w * 0.74 - h * 0.34, h * 0.20, w * 0.74 + h * 0.34, h * 0.66


def plate(canvas: Canvas) -> None:
    """Paint the corridor toward its vanishing point, the elevator, and the row along the wall."""
    w, h = canvas.width, canvas.height
    left, top, right, bottom = _far_end(canvas)
    canvas.gradient(_FLOOR, bottom)
    canvas.polygon([(0, 0), (w, 0), (w, h * -0.1), (right, top), (left, top), (0, h * -0.1)], _CEILING)
    canvas.polygon([(-1, -h * 0.1), (left, top), (left, bottom), (-1, h * 1.0)], _WALL)
    canvas.polygon([(w + 1, -h * 0.3), (right, top), (right, bottom), (w + 1, h * 1.15)], _SHADE)
    canvas.rect(left, top, right, bottom, rgb(0x52648A))
    for place in (0.12, 0.42, 0.68):
        _panel(canvas, place)
    # Light from the elevator runs toward us along the floor and the foot of the wall.
    middle = (left + right) / 2
    canvas.polygon([(middle - h * 0.2, bottom), (middle + h * 0.2, bottom), (w * 0.80, h), (w * 0.34, h)], _CAR, 0.20)
    canvas.polygon([(middle - h * 0.2, bottom), (middle + h * 0.2, bottom), (w * 0.75, h), (w * 0.56, h)], _CAR, 0.25)
    _elevator(canvas, middle, bottom)
    x, row = h * 0.21, []
    while x < left - h * 0.10:
        row.append(x)
        x += h * (0.47 - 0.28 * x / left)
    for x in reversed(row):
        _sitter(canvas, x, x / left)
    _leaver(canvas, middle, h * 0.84, h * 0.47)


def _panel(canvas: Canvas, depth: float) -> None:
    """Fix a strip of cold light across the ceiling."""
    left, top, right, _ = _far_end(canvas)
    y = top * depth
    x0, x1 = left * depth + canvas.width * 0.34 * (1 - depth), right + (canvas.width - right) * (1 - depth) * 0.4
    canvas.rect(x0, y, x1, y + canvas.height * 0.05 * (1.2 - depth), mix(rgb(0xDDEBFA), _CEILING, 0.1 + 0.4 * depth))


def _elevator(canvas: Canvas, x: float, foot: float) -> None:
    """Open the doors on the lit car."""
    h = canvas.height
    canvas.rect(x - h * 0.22, h * 0.29, x + h * 0.22, foot, rgb(0xC9D3DC))
    canvas.rect(x - h * 0.17, h * 0.33, x + h * 0.17, foot, _CAR)
    canvas.rect(x - h * 0.11, h * 0.36, x + h * 0.11, foot - h * 0.04, rgb(0xFFF6DA))
    canvas.glow(x, h * 0.5, h * 0.62, h * 0.42, _CAR, 0.22)


def _sitter(canvas: Canvas, x: float, depth: float) -> None:
    """Seat one of the row; each is the one before, but smaller."""
    h = canvas.height
    tall, foot = h * (0.96 - 0.60 * depth), h * (1.02 - 0.32 * depth)
    haze = 0.35 * depth
    canvas.cut(_SEAT, x, foot, tall, mix(rgb(0x0E1830), _WALL, haze))
    for side in (-0.08, 0.08):
        canvas.line(
            (x + side * tall, foot - tall * 0.28),
            (x + side * tall, foot),
            mix(SKIN, _WALL, haze),
            max(0.8, tall * 0.09),
        )
    canvas.cut(_LAP, x, foot, tall, rgb(0x121A30))
    canvas.cut(_HAIR, x, foot, tall, RED_HAIR)
    canvas.cut(_BLOUSE, x, foot, tall, mix(SHIRT, _WALL, haze))
    for side in (-0.13, 0.13):
        canvas.rect(x + side * tall - 0.5, foot - tall * 0.72, x + side * tall + 0.5, foot - tall * 0.58, RED_HAIR)
    canvas.ellipse(x, foot - tall * 0.81, tall * 0.085, tall * 0.10, mix(SKIN, rgb(0xFFE8D0), 0.3))
    canvas.rect(
        x - tall * 0.07, foot - tall * 0.42, x + tall * 0.09, foot - tall * 0.26, mix(rgb(0xBFD0E6), _WALL, haze)
    )


def _leaver(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Walk one of them off toward the light: only her outline, and the red at its edge."""
    dark: RGB = rgb(0x18203A)
    canvas.line((x - tall * 0.05, foot - tall * 0.4), (x - tall * 0.08, foot), dark, max(0.9, tall * 0.08))
    canvas.line((x + tall * 0.05, foot - tall * 0.4), (x + tall * 0.07, foot), dark, max(0.9, tall * 0.08))
    canvas.rect(x - tall * 0.13, foot - tall * 0.84, x + tall * 0.13, foot - tall * 0.36, rgb(0x274A94))
    canvas.ellipse(x, foot - tall * 0.88, tall * 0.10, tall * 0.14, RED_HAIR)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the floor's number change over the doors, and one ceiling tube falter."""
    h = canvas.height
    left, _, right, _ = _far_end(canvas)
    middle, floor = (left + right) / 2, int(seconds * 0.8) % 5
    for number in range(5):
        lit = rgb(0xFF8A3A) if number == 4 - floor else rgb(0x24304E)
        canvas.dot(middle + (number - 2) * max(1.0, h * 0.06), h * 0.25, lit)
    if sin(seconds * 1.9) > 0.55 and sin(seconds * 23) > 0:
        _, top, _, _ = _far_end(canvas)
        canvas.rect(canvas.width * 0.34, top * 0.12, canvas.width * 0.8, top * 0.12 + h * 0.05, _CEILING, 0.6)
