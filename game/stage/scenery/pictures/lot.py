"""The studio lot's coffee shop, from behind the dark counter, as the front of a brownstone is carried past outside."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import COAL, INK, LAMP

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas

_BLUE: Final = ((0.0, rgb(0x3E8ADC)), (1.0, rgb(0xA6D4F4)))
_ROOM: Final = rgb(0x14192B)
_BRICK: Final = rgb(0xC06A45)
_STONE: Final = rgb(0xF2D9B4)
_PANE: Final = rgb(0x2C3C5C)
_WOOD: Final = rgb(0xD8AE72)
_STEEL: Final = rgb(0x7E90AC)
_BODY: Final = ((-0.17, 0.0), (-0.20, 0.44), (-0.16, 0.60), (0.16, 0.60), (0.20, 0.44), (0.17, 0.0))
_STRAPS: Final = ((-0.12, 0.0), (-0.12, 0.40), (-0.08, 0.60), (0.0, 0.44), (0.08, 0.60), (0.12, 0.40), (0.12, 0.0))


def plate(canvas: Canvas) -> None:
    """Paint the window and the bright street front beyond it, then the room, which is all silhouette."""
    w, h = canvas.width, canvas.height
    canvas.gradient(_BLUE, bottom=h * 0.62)
    canvas.rect(0, h * 0.60, w, h, rgb(0xD9CDB4))
    left, wide = w * 0.39, max(h * 1.22, w * 0.42)
    _brownstone(canvas, left, h * 0.08, wide, h * 0.50)
    for x in (left - h * 0.06, left + wide + h * 0.08):
        _bearer(canvas, x, h * 0.67, h * 0.40, rgb(0x2B3A5A))
    # The room is cut round the window, so that nothing outside can spill over the frame.
    for box in ((0, 0, w * 0.30, h), (0, 0, w, h * 0.05), (w * 0.97, 0, w, h), (0, h * 0.68, w, h)):
        canvas.rect(box[0], box[1], box[2], box[3], _ROOM)
    canvas.rect(w * 0.30, h * 0.66, w * 0.97, h * 0.71, rgb(0x4C5670))
    for bar in (0.30, 0.635, 0.965):
        canvas.rect(w * bar, h * 0.04, w * bar + max(1, h * 0.035), h * 0.70, COAL)
    canvas.polygon(
        [(w * 0.34, h * 0.71), (w * 0.95, h * 0.71), (w * 1.02, h * 0.78), (w * 0.30, h * 0.78)], rgb(0x5A7BA6), 0.5
    )
    _shelves(canvas)
    _barista(canvas, w * 0.245, h * 0.80, h * 0.84)
    canvas.rect(0, h * 0.77, w, h, INK)
    canvas.rect(0, h * 0.77, w, h * 0.79, rgb(0x8A7A66))
    _machine(canvas, h * 0.04, h * 0.77, h * 0.56)
    for cup in (0.52, 0.57, 0.83):
        canvas.rect(w * cup, h * 0.68, w * cup + h * 0.07, h * 0.77, rgb(0xEDEFF2))


def _brownstone(canvas: Canvas, left: float, top: float, wide: float, tall: float) -> None:
    """Show the flat: cornice, two rows of tall windows, a door and its stoop, and the lumber behind its edge."""
    right, foot = left + wide, top + tall
    canvas.polygon([(right, top + tall * 0.2), (right + wide * 0.10, foot), (right, foot)], mix(_WOOD, COAL, 0.25))
    canvas.rect(left, top, right, foot, _BRICK)
    canvas.rect(right - wide * 0.03, top, right + 0.5, foot, _WOOD)
    canvas.rect(left - wide * 0.03, top, right + wide * 0.03, top + tall * 0.11, _STONE)
    for row in (0.22, 0.60):
        for column in (0.07, 0.31, 0.55, 0.79):
            x, y = left + wide * column, top + tall * row
            if row > 0.5 and column == 0.31:
                canvas.rect(x - 1, y - tall * 0.04, x + wide * 0.14, foot, _STONE)
                canvas.rect(x, y + tall * 0.06, x + wide * 0.10, foot, rgb(0x254F46))
                continue
            canvas.rect(x - wide * 0.01, y - tall * 0.05, x + wide * 0.12, y, _STONE)
            canvas.rect(x, y, x + wide * 0.11, y + tall * 0.25, _PANE)
            canvas.dot(x, y, rgb(0xB9D8F0))


def _bearer(canvas: Canvas, x: float, foot: float, tall: float, color: RGB) -> None:
    """Stand one of the two stagehands who carry it, arms up."""
    canvas.rect(x - tall * 0.10, foot - tall * 0.72, x + tall * 0.10, foot - tall * 0.36, color)
    canvas.line((x, foot - tall * 0.4), (x - tall * 0.16, foot), color, 1.1)
    canvas.line((x, foot - tall * 0.4), (x + tall * 0.16, foot), color, 1.1)
    canvas.disc(x, foot - tall * 0.84, tall * 0.10, rgb(0x7A4A34))


def _shelves(canvas: Canvas) -> None:
    """Hang a lamp and set a few jars at the dark end of the room."""
    w, h = canvas.width, canvas.height
    for shelf in (0.16,):
        canvas.rect(0, h * shelf, w * 0.17, h * shelf + 1, rgb(0x3A4054))
        for jar in range(5):
            x = w * (0.012 + 0.032 * jar)
            canvas.rect(x, h * (shelf - 0.09), x + h * 0.05, h * shelf, mix(LAMP, _ROOM, 0.35 + 0.12 * jar))


def _barista(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Stand the woman in the apron, lit from the window, her head turned to it."""
    canvas.cut(_BODY, x, foot, tall, rgb(0xE4E8EE))
    canvas.cut(_STRAPS, x, foot, tall, rgb(0x1D5A46))
    canvas.ellipse(x - tall * 0.015, foot - tall * 0.74, tall * 0.105, tall * 0.12, rgb(0xA84A26))
    canvas.rect(x - tall * 0.10, foot - tall * 0.74, x - tall * 0.05, foot - tall * 0.60, rgb(0xA84A26))
    canvas.ellipse(x + tall * 0.03, foot - tall * 0.72, tall * 0.06, tall * 0.08, rgb(0xE8B48E))


def _machine(canvas: Canvas, x: float, foot: float, size: float) -> None:
    """Set the espresso machine on the counter: two groups over the cups, an eagle-bright rim."""
    canvas.rect(x, foot - size * 0.60, x + size * 0.78, foot - size * 0.30, mix(_STEEL, COAL, 0.35))
    canvas.rect(x, foot - size * 0.60, x + size * 0.78, foot - size * 0.54, rgb(0xD6E2F0))
    canvas.rect(x + size * 0.08, foot - size * 0.30, x + size * 0.70, foot - size * 0.06, INK)
    canvas.rect(x, foot - size * 0.08, x + size * 0.78, foot, _STEEL)
    for group in (0.20, 0.52):
        canvas.rect(x + size * group, foot - size * 0.32, x + size * (group + 0.09), foot - size * 0.20, _STEEL)
    canvas.dot(x + size * 0.68, foot - size * 0.45, rgb(0xFF5A3A))


def live(canvas: Canvas, seconds: float) -> None:
    """Let steam climb from the espresso machine, thinning as it turns toward the window."""
    h = canvas.height
    for puff in range(6):
        age = (seconds * 0.28 + puff / 6) % 1
        x = h * (0.36 + 0.10 * age + 0.05 * sin(seconds * 1.3 + puff * 2.1) * age)
        canvas.disc(x, h * (0.40 - 0.36 * age), h * (0.035 + 0.06 * age), rgb(0xDCE6F2), 0.5 * (1 - age))
