"""One tall palm against a cold dawn, a string of colored bulbs wound round its neck."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.parts.land import hills, towers
from game.stage.scenery.parts.light import bulbs
from game.stage.scenery.parts.plants import frond, palm

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas, Point

_SKY: Final = ((0.0, rgb(0x1C3A78)), (0.45, rgb(0x5584B8)), (0.8, rgb(0xA9C4DA)), (1.0, rgb(0xF2DCC8)))
_PALM: Final = rgb(0x0A1226)
_FRONDS: Final = (
    (-1.0, 0.34), (-1.0, -0.18), (-0.62, -0.52), (0.06, -0.66), (0.66, -0.48), (1.0, -0.12), (0.98, 0.38),
    (-0.62, 0.66), (0.60, 0.70),
)  # fmt: skip


def _neck(canvas: Canvas) -> tuple[Point, Point]:
    """Give the foot of the trunk and the heart of the crown: it leans, a little, towards the light."""
    w, h = canvas.width, canvas.height
    return (w * 0.34 - h * 0.10, h), (w * 0.34, h * 0.26)


def plate(canvas: Canvas) -> None:
    """Paint the sky, the far hills and roofs, and the one palm before them."""
    w, h = canvas.width, canvas.height
    canvas.gradient(_SKY)
    hills(canvas, h * 0.97, h * 0.16, rgb(0x7F9EC0), seed=5)
    towers(canvas, w * 0.70, w * 0.70 + h * 0.55, h, h * 0.20, rgb(0x5E80AC), seed=2)
    hills(canvas, h * 1.03, h * 0.12, rgb(0x2C4878), seed=1)
    for number, place in enumerate((0.90, 0.95)):
        palm(canvas, w * place, h, h * (0.44 - 0.1 * number), rgb(0x1E3562), seed=4 + number)
    (foot_x, foot_y), (x, y) = _neck(canvas)
    thick = max(1.0, h * 0.035)
    canvas.polygon(
        [(foot_x - thick * 1.5, foot_y), (x - thick, y), (x + thick, y), (foot_x + thick * 1.5, foot_y)], _PALM
    )
    for across, down in _FRONDS:
        frond(canvas, (x, y), (x + across * h * 0.38, y + down * h * 0.34), _PALM)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the bulbs swell and sink, each in its turn."""
    (foot_x, foot_y), (x, y) = _neck(canvas)
    h = canvas.height
    count = max(5, round(h * 0.36))
    places: list[Point] = []
    for number in range(count):
        up = 0.90 - 0.62 * number / count
        side = (-1, 0.1, 1, 0.1)[number % 4]
        places.append((foot_x + (x - foot_x) * up + side * max(1.0, h * 0.045), foot_y + (y - foot_y) * up))
    bulbs(canvas, places, seconds, size=0.9)
