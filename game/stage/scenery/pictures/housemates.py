"""A dark hall with its doors open: red, yellow, and green in the warm light, and a blue dress alone on a bed."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import BLUE_DRESS, DARK_HAIR, LAMP, YELLOW_DRESS
from game.stage.scenery.parts.people import woman

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas, Point

_HALL: Final = ((0.0, rgb(0x0A1022)), (0.8, rgb(0x18203E)), (1.0, rgb(0x18203E)))
_FLOOR: Final = ((0.0, rgb(0x161C34)), (1.0, rgb(0x070A16)))
_SKIN: Final = rgb(0x8A4E34)  # darker than elsewhere: the light is behind them
_FRAME: Final = rgb(0x6A4A38)
_DRESSES: Final = (rgb(0xE0302C), YELLOW_DRESS, rgb(0x1FA862))
_HAIRS: Final = (DARK_HAIR, rgb(0x4A2416), rgb(0x241410))
_TURNS: Final = 1  # only she moves, so that a frame stays cheap
_DOORS: Final = (0.105, 0.315, 0.525)

# A dress on its own, laid over the bed's edge: bodice, waist, and a skirt that spreads.
_EMPTY_DRESS: Final = (
    (-0.22, 1.0),
    (-0.10, 0.86),
    (0.10, 0.86),
    (0.22, 1.0),
    (0.16, 0.60),
    (0.46, 0.0),
    (-0.46, 0.0),
    (-0.16, 0.60),
)


def _door(canvas: Canvas, number: int) -> tuple[float, float, float]:
    """Give a door's middle, its top, and its threshold."""
    return canvas.width * _DOORS[number], canvas.height * 0.10, canvas.height * 0.82


def plate(canvas: Canvas) -> None:
    """Paint the hall, the light that falls out of three rooms into it, and the cold room at its end."""
    w, h = canvas.width, canvas.height
    canvas.gradient(_HALL, bottom=h * 0.82)
    canvas.gradient(_FLOOR, h * 0.82)
    canvas.rect(0, h * 0.80, w, h * 0.82, rgb(0x0A0E1E))
    for number in range(len(_DOORS)):
        x, top, foot = _door(canvas, number)
        half = h * 0.21
        canvas.glow(x, h * 0.5, h * 0.55, h * 0.7, rgb(0xB06A30), 0.35)
        canvas.polygon(
            [(x - half, foot), (x + half, foot), (x + half * 1.5, h), (x - half * 1.1, h)], rgb(0xE8A860), 0.7
        )
        canvas.rect(x - half - h * 0.04, top - h * 0.04, x + half + h * 0.04, foot, _FRAME)
        canvas.rect(x - half, top, x + half, foot, rgb(0xFFCE84))
        canvas.rect(x - half, foot - h * 0.16, x + half, foot, rgb(0xE8B070))
        canvas.glow(x, top + h * 0.12, h * 0.24, h * 0.24, LAMP, 0.20)
        if number != _TURNS:
            _girl(canvas, number, 0)
    _bedroom(canvas)


def _bedroom(canvas: Canvas) -> None:
    """Show the fourth room: no lamp, a window of blue evening, a made bed, and the dress on it."""
    w, h = canvas.width, canvas.height
    left, right, foot = w * 0.68, w * 0.975, h * 0.86
    canvas.rect(left - h * 0.04, h * 0.04, right + h * 0.04, foot, rgb(0x2A3454))
    canvas.rect(left, h * 0.08, right, foot, rgb(0x14234A))
    pane = (left + right) / 2
    canvas.rect(pane - h * 0.22, h * 0.12, pane + h * 0.22, h * 0.36, rgb(0x6FA0DC))
    canvas.rect(pane - 0.5, h * 0.12, pane + 0.5, h * 0.36, rgb(0x22345E))
    canvas.glow(pane, h * 0.5, h * 0.6, h * 0.5, rgb(0x4A74B8), 0.4)
    canvas.rect(left + w * 0.012, h * 0.40, left + w * 0.03, foot, rgb(0x0A1228))
    bed: list[Point] = [
        (left + w * 0.03, h * 0.54),
        (right - w * 0.02, h * 0.54),
        (right, h * 0.78),
        (left + w * 0.03, h * 0.78),
    ]
    canvas.polygon(bed, rgb(0xB4C8E4))
    canvas.rect(left + w * 0.03, h * 0.74, right, h * 0.84, rgb(0x4A608E))
    canvas.ellipse(left + w * 0.055, h * 0.56, w * 0.022, h * 0.05, rgb(0xE4EEFA))
    _dress(canvas, pane + w * 0.015, h * 0.83, h * 0.33)


def _dress(canvas: Canvas, x: float, foot: float, size: float) -> None:
    """Lay the blue dress over the bed, the brightest blue in the house."""
    canvas.cut(_EMPTY_DRESS, x, foot, size, BLUE_DRESS)
    canvas.line(
        (x - size * 0.02, foot - size * 0.6),
        (x - size * 0.14, foot - size * 0.05),
        mix(BLUE_DRESS, rgb(0xFFFFFF), 0.45),
        0.9,
    )


def _girl(canvas: Canvas, number: int, sway: float) -> None:
    """Stand one of the three on her threshold, one hand up in her hair."""
    h = canvas.height
    x, _, foot = _door(canvas, number)
    x += sway * h
    woman(canvas, x, foot + h * 0.05, h * 0.70, _DRESSES[number], hair=_HAIRS[number], skin=_SKIN)
    raised = (-1, 1, 1)[number]
    elbow = (x + raised * h * 0.14, foot - h * 0.50)
    canvas.path([(x + raised * h * 0.06, foot - h * 0.50), elbow, (x + raised * h * 0.08, foot - h * 0.62)], _SKIN, 1.0)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the one in yellow turn before her mirror; the blue dress lies still."""
    _girl(canvas, _TURNS, 0.05 * sin(seconds * 1.8))
