"""A dark hall with its doors open: red, yellow, and green in the warm light, and a blue dress alone on a bed."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import BLUE_DRESS, DARK_HAIR, LAMP, YELLOW_DRESS
from game.stage.scenery.parts.people import woman
from game.stage.scenery.parts.room import bed, doorway, window

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas, Point

_HALL: Final = ((0.0, rgb(0x0A1022)), (0.8, rgb(0x18203E)), (1.0, rgb(0x18203E)))
_FLOOR: Final = ((0.0, rgb(0x161C34)), (1.0, rgb(0x070A16)))
_SKIN: Final = rgb(0x8A4E34)  # darker than elsewhere: the light is behind them
_DRESSES: Final = (rgb(0xE0302C), YELLOW_DRESS, rgb(0x1FA862))
_HAIRS: Final = (DARK_HAIR, rgb(0x4A2416), rgb(0x241410))
_TURNS: Final = 1  # only she moves, so that a frame stays cheap
_DOORS: Final = (0.105, 0.315, 0.525)

# A dress on its own, laid over the bed's edge: bodice, waist, and a skirt that spreads.
_EMPTY_DRESS: Final = (
    (-0.22, 1.0), (-0.10, 0.86), (0.10, 0.86), (0.22, 1.0), (0.16, 0.60), (0.46, 0.0), (-0.46, 0.0), (-0.16, 0.60),
)  # fmt: skip


def _door(canvas: Canvas, number: int) -> Point:
    """Give the middle of a door's threshold."""
    return canvas.width * _DOORS[number], canvas.height * 0.82


def plate(canvas: Canvas) -> None:
    """Paint the hall, the light that falls out of three rooms into it, and the cold room at its end."""
    w, h = canvas.width, canvas.height
    canvas.gradient(_HALL, bottom=h * 0.82)
    canvas.gradient(_FLOOR, h * 0.82)
    canvas.rect(0, h * 0.80, w, h * 0.82, rgb(0x0A0E1E))
    for number in range(len(_DOORS)):
        x, foot = _door(canvas, number)
        doorway(canvas, x, foot, h * 0.72, rgb(0xFFCE84), rgb(0x6A4A38), spill=0.7)
        canvas.glow(x, h * 0.22, h * 0.24, h * 0.24, LAMP, 0.20)
        if number != _TURNS:
            _girl(canvas, number, 0)
    _bedroom(canvas)


def _bedroom(canvas: Canvas) -> None:
    """Show the fourth room: no lamp, a window of blue evening, a made bed, and over its edge the dress."""
    w, h = canvas.width, canvas.height
    left, right, foot = w * 0.68, w * 0.975, h * 0.86
    canvas.rect(left - h * 0.04, h * 0.04, right + h * 0.04, foot, rgb(0x2A3454))
    canvas.rect(left, h * 0.08, right, foot, rgb(0x14234A))
    pane = (left + right) / 2
    window(canvas, pane, h * 0.36, h * 0.26, rgb(0x6FA0DC), rgb(0x22345E))
    canvas.glow(pane, h * 0.5, h * 0.6, h * 0.5, rgb(0x4A74B8), 0.4)
    bed(canvas, left + w * 0.03, right, foot, h * 0.46, rgb(0xB4C8E4))
    x, size = pane + w * 0.015, h * 0.33
    canvas.cut(_EMPTY_DRESS, x, h * 0.83, size, BLUE_DRESS)
    canvas.line((x - size * 0.02, h * 0.63), (x - size * 0.14, h * 0.81), mix(BLUE_DRESS, rgb(0xFFFFFF), 0.45), 0.9)


def _girl(canvas: Canvas, number: int, sway: float) -> None:
    """Stand one of the three on her threshold, one hand up in her hair."""
    h = canvas.height
    x, foot = _door(canvas, number)
    x += sway * h
    woman(canvas, x, foot + h * 0.05, h * 0.70, _DRESSES[number], hair=_HAIRS[number], skin=_SKIN)
    raised = (-1, 1, 1)[number]
    elbow = (x + raised * h * 0.14, foot - h * 0.50)
    canvas.path([(x + raised * h * 0.06, foot - h * 0.50), elbow, (x + raised * h * 0.08, foot - h * 0.62)], _SKIN, 1.0)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the one in yellow turn before her mirror; the blue dress lies still."""
    _girl(canvas, _TURNS, 0.05 * sin(seconds * 1.8))
