"""A cinema: its front under the marquee, and the house within, round a screen to paint a film on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import COAL
from game.stage.scenery.parts.room import curtain
from game.stage.scenery.parts.signs import chase, letters, neon

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_RED: Final = rgb(0xFF4A3A)
_GOLD: Final = rgb(0xFFC060)
_DIRT: Final = rgb(0x8A8284)
_BOARDS: Final = rgb(0x5A4A40)
_WHITE: Final = rgb(0xFFF4DC)
_HOUSE: Final = ((0.0, rgb(0x0C0A16)), (1.0, rgb(0x1C1424)))
_VELVET: Final = rgb(0x6A1A26)


def _marquee(canvas: Canvas) -> tuple[float, float, float, float]:
    """Give the marquee's left, top, right and bottom."""
    w, h = canvas.width, canvas.height
    return w * 0.5 - h * 0.95, h * 0.46, w * 0.5 + h * 0.95, h * 0.70


def facade(canvas: Canvas, name: str, showing: str, ground: float, *, dead: bool = False) -> None:
    """Put up the front in the middle of the picture: `name` in tube, the marquee with what is `showing`, the doors.

    Where the house is `dead`, the tube is gray, nothing on the front shines, and the doors are boarded up.
    """
    w, h = canvas.width, canvas.height
    left, top, right, bottom = _marquee(canvas)
    canvas.rect(w * 0.5 - h * 0.80, h * 0.03, w * 0.5 + h * 0.80, ground, rgb(0x1E1826) if dead else rgb(0x33203E))
    if not dead:
        canvas.glow(w * 0.5, bottom + h * 0.06, h * 1.7, h * 0.62, _GOLD, 0.75)
    for pair in (-0.46, -0.16, 0.16, 0.46):
        x = w * 0.5 + h * pair
        canvas.rect(x - h * 0.12, bottom, x + h * 0.12, ground, rgb(0x2C2028) if dead else rgb(0x7A2A24))
        canvas.rect(x - h * 0.08, bottom + 1, x + h * 0.08, ground - h * 0.06, _BOARDS if dead else _WHITE, 0.8)
    canvas.rect(left, top, right, bottom, _DIRT if dead else _WHITE)
    canvas.rect(left, bottom - 1, right, bottom, rgb(0x5A3A38) if dead else _RED)
    if bottom - top > 6:  # there is room for a line of letters and a rim
        letters(canvas, showing, w * 0.5, (top + bottom - 5) / 2, rgb(0x2A1020))
    size = 2 if h > 24 else 1
    if dead:
        letters(canvas, name, w * 0.5, h * 0.24 - 2.5 * size, rgb(0x5E4A54), size=size)
    else:
        neon(canvas, name, w * 0.5, h * 0.24, _RED, size=size)


def running_bulbs(canvas: Canvas, seconds: float) -> None:
    """Run the bulbs along the upper and the lower edge of the marquee."""
    left, top, right, bottom = _marquee(canvas)
    for y in (top, bottom):
        chase(canvas, (left, y), (right, y), seconds, _GOLD)


def screen(canvas: Canvas) -> tuple[float, float, float, float]:
    """Paint the house round a blank screen, and give the screen's left, top, right and bottom, to paint a film on."""
    w, h = canvas.width, canvas.height
    half, top, bottom = min(w * 0.36, h * 1.15), h * 0.07, h * 0.72
    left, right = w * 0.5 - half, w * 0.5 + half
    canvas.gradient(_HOUSE)
    canvas.glow(w * 0.5, h * 0.4, half * 1.7, h * 0.8, rgb(0x5A6A9A), 0.45)
    for start, end in ((left - h * 0.5, left - h * 0.03), (right + h * 0.03, right + h * 0.5)):
        curtain(canvas, start, end, bottom + h * 0.06, _VELVET)
    canvas.rect(left - 1, top - 1, right + 1, bottom + 1, COAL)
    canvas.rect(left, top, right, bottom, rgb(0xF2EEDF))
    canvas.rect(left - h * 0.5, bottom + h * 0.04, right + h * 0.5, bottom + h * 0.08, rgb(0x2A1A1E))
    return left, top, right, bottom
