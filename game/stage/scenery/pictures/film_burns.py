"""The film has stuck, and burns: on the screen a hole with a glowing rim eats the picture from its middle."""

from __future__ import annotations

from math import cos, sin, tau
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, rgb
from game.stage.scenery.palette import COAL
from game.stage.scenery.parts.cinema import screen
from game.stage.scenery.parts.people import heads

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas, Point

_FILM: Final = ((0.0, rgb(0x8A6A3E)), (1.0, rgb(0xC89A50)))
_RINGS: Final = ((1.40, rgb(0x5A2E14)), (1.18, rgb(0xE0601A)), (1.06, rgb(0xFFD060)), (0.94, rgb(0xFFF8E8)))


def _rim(canvas: Canvas, share: float, seconds: float = 0.0) -> list[Point]:
    """Give the ragged outline of the burn, `share` of its size: it creeps."""
    w, h = canvas.width, canvas.height
    ragged = [0.74 + 0.42 * chance(tip, 4) + 0.05 * sin(seconds * 2.3 + tip * 1.7) for tip in range(22)]
    turns = [(tip * tau / 22, h * 0.22 * share * reach) for tip, reach in enumerate(ragged)]
    return [(w * 0.5 + cos(turn) * reach * 1.9, h * 0.38 + sin(turn) * reach) for turn, reach in turns]


def plate(canvas: Canvas) -> None:
    """Paint the house and the stuck frame: two faces near to one another, all amber; and who sees it."""
    h = canvas.height
    left, top, right, bottom = screen(canvas)
    canvas.gradient(_FILM, top, bottom, left=left, right=right)
    for side in (-1, 1):
        x = (left + right) / 2 + side * (right - left) * 0.37
        canvas.ellipse(x, (top + bottom) / 2, h * 0.15, h * 0.20, rgb(0x6A4420))
        canvas.ellipse(x, bottom, h * 0.30, h * 0.16, rgb(0x5A3818))
        canvas.ellipse(x - side * h * 0.05, (top + bottom) / 2 + h * 0.03, h * 0.09, h * 0.14, rgb(0xE8B870))
    canvas.rect(0, bottom + h * 0.02, canvas.width, canvas.height, rgb(0x1C1424))
    for share, color in _RINGS:
        canvas.polygon(_rim(canvas, share), color)
    heads(canvas, h * 0.92, h * 0.17, rgb(0x3A2820), seed=1)
    heads(canvas, h * 1.06, h * 0.26, COAL, seed=2)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the white eat outwards and back, and the rim spit sparks."""
    canvas.polygon(_rim(canvas, 0.98, seconds), rgb(0xFFF8E8))
    for number, (x, y) in enumerate(_rim(canvas, 1.22, seconds)):
        canvas.dot(x, y, rgb(0xFFE08A), max(0.0, sin(seconds * 3.1 + number * 2.4)))
