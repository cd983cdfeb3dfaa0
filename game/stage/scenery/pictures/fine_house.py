"""A fine house by day: one wall is glass, with a lawn and hills in it; a sofa, an easel with a child's drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import DARK_HAIR, INK
from game.stage.scenery.parts.plants import oak, palm
from game.stage.scenery.parts.poses import SITTING, STANDING, Costume, person
from game.stage.scenery.parts.room import daylight, room
from game.stage.scenery.parts.sky import DAY

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_CREAM: Final = rgb(0xF2E8D8)
_HIS: Final = Costume(rgb(0x8AA0B8), rgb(0xB8A88A), rgb(0x4A3424))
_CHILD: Final = Costume(rgb(0xE85A7A), rgb(0xE85A7A), rgb(0x8A4A2A), skirt=True)


def plate(canvas: Canvas) -> None:
    """Paint the garden behind the panes, what the sun lays on the floor, the sofa and who sits on it, the child."""
    w, h = canvas.width, canvas.height
    floor, left, right = h * 0.70, w * 0.16, w * 0.76
    room(canvas, floor, _CREAM, rgb(0xC8A480))
    canvas.rect(left, h * 0.06, right, floor, rgb(0xFFFFFF))
    canvas.gradient(DAY, h * 0.08, floor, left=left + 1, right=right - 1)
    ridge = [(left + (right - left) * x / 8, h * (0.44 - 0.05 * ((x * 5) % 3))) for x in range(9)]
    canvas.polygon([*ridge, (right, floor), (left, floor)], rgb(0x8AA88A))
    canvas.rect(left, h * 0.54, right, floor, rgb(0x7AB85A))
    canvas.rect(left + h * 0.7, h * 0.58, left + h * 2.0, h * 0.63, rgb(0x4AC0D8))
    palm(canvas, right - h * 0.34, h * 0.58, h * 0.46, rgb(0x3E7A4A), seed=4)
    oak(canvas, left + h * 0.24, h * 0.60, h * 0.44, rgb(0x4E8A4A), seed=1)
    for pane in range(5):
        x = left + (right - left) * pane / 4
        canvas.rect(x - max(0.5, h * 0.02), h * 0.06, x + max(0.5, h * 0.02), floor, rgb(0xFFFFFF))
    daylight(canvas, left, right, floor, h * 0.30, rgb(0xFFF4D8), slant=h * 0.36, strength=0.45)
    _sofa(canvas, w * 0.34, h * 0.92)
    person(canvas, w * 0.34 + h * 0.30, h * 0.95, h * 0.66, SITTING, _HIS)
    easel = w * 0.86
    for leg in (-0.16, 0.16):
        canvas.line((easel, h * 0.20), (easel + h * leg, h * 0.92), rgb(0x9A6A42), max(0.9, h * 0.04))
    canvas.rect(easel - h * 0.24, h * 0.26, easel + h * 0.24, h * 0.62, rgb(0xFFFFFF))
    _drawing(canvas, easel, h * 0.60)
    person(canvas, w * 0.86 - h * 0.42, h * 0.96, h * 0.42, STANDING, _CHILD)


def _sofa(canvas: Canvas, x: float, foot: float) -> None:
    """Stand a long pale sofa, its arms a little darker than its seat."""
    h = canvas.height
    cloth = rgb(0xD8C8B0)
    canvas.rect(x - h * 0.72, foot - h * 0.36, x + h * 0.72, foot - h * 0.04, mix(cloth, INK, 0.12))
    canvas.rect(x - h * 0.72, foot - h * 0.20, x + h * 0.72, foot - h * 0.04, cloth)
    for side in (-0.76, 0.70):
        canvas.rect(x + h * side, foot - h * 0.28, x + h * (side + 0.08), foot, mix(cloth, INK, 0.25))
    canvas.rect(x - h * 0.5, foot - h * 0.32, x - h * 0.26, foot - h * 0.18, rgb(0x3E8A8A))


def _drawing(canvas: Canvas, x: float, foot: float) -> None:
    """Draw what a child draws: a house, a sun, and three, one of them small."""
    h = canvas.height
    canvas.rect(x - h * 0.20, foot - h * 0.14, x - h * 0.06, foot - h * 0.02, rgb(0xE8483A))
    canvas.cut(((-0.09, 0.0), (0.0, 0.10), (0.09, 0.0)), x - h * 0.13, foot - h * 0.14, h, rgb(0x3A62C8))
    canvas.disc(x + h * 0.15, foot - h * 0.26, max(0.9, h * 0.045), rgb(0xF8C82C))
    for place, tall in ((0.02, 0.16), (0.09, 0.15), (0.15, 0.09)):
        canvas.rect(x + h * place, foot - h * tall, x + h * place + 1, foot - h * 0.02, DARK_HAIR)
