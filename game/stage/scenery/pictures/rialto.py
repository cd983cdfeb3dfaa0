"""Inside the Rialto: rows of heads, the bright screen, and dark against it one woman who has stood up before it."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import COAL
from game.stage.scenery.parts.cinema import screen
from game.stage.scenery.parts.landmarks import observatory
from game.stage.scenery.parts.people import heads
from game.stage.scenery.parts.poses import REACHING, person, silhouette

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_INK: Final = rgb(0x0A0A16)
_HILL: Final = rgb(0x7A7050)
_ROAD: Final = rgb(0xFFF4DC)
_FILM: Final = ((0.0, rgb(0x3A70C0)), (0.7, rgb(0xA8C8E0)), (1.0, rgb(0xE8D8B0)))


def plate(canvas: Canvas) -> None:
    """Paint the house, the film (a road up to a white dome), its light on the heads, and her."""
    w, h = canvas.width, canvas.height
    left, top, right, bottom = screen(canvas)
    canvas.gradient(_FILM, top, bottom, left=left, right=right)
    hill, crest = bottom - h * 0.24, left + (right - left) * 0.70
    canvas.polygon([(left, bottom), (left, bottom - h * 0.10), (crest, hill), (right, bottom), (right, bottom)], _HILL)
    observatory(canvas, crest, hill + 1, h * 0.36)
    canvas.path([(left + h * 0.3, bottom), (crest - h * 0.5, hill + h * 0.14), (crest, hill + h * 0.04)], _ROAD, 1.0)
    heads(canvas, h * 0.90, h * 0.17, rgb(0x2A2A44), seed=1)
    person(canvas, w * 0.5 - h * 0.30, h * 0.94, h * 0.70, REACHING, silhouette(_INK, skirt=True))
    heads(canvas, h * 1.06, h * 0.26, COAL, seed=2)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the film's light flutter, as light from a shutter does."""
    w, h = canvas.width, canvas.height
    canvas.glow(
        w * 0.5, h * 0.40, h * 1.0, h * 0.22, rgb(0xFFF0D0), 0.10 + 0.05 * sin(seconds * 7) * sin(seconds * 3.1)
    )
