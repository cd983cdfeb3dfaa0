"""The Rialto at night: its name in red tube over a marquee of running bulbs, and one man in their light."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import INK, LAMP, SUIT
from game.stage.scenery.parts.cinema import facade, running_bulbs
from game.stage.scenery.parts.poses import STANDING, Costume, person
from game.stage.scenery.parts.sky import NIGHT, stars
from game.stage.scenery.parts.street import front, lamp_post

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_TIE: Final = rgb(0xFF4A3A)
_WET: Final = ((0.0, rgb(0x2A2038)), (1.0, INK))


def plate(canvas: Canvas) -> None:
    """Paint the dark street, the theater's front, the wet ground, and the man."""
    w, h = canvas.width, canvas.height
    ground = h * 0.88
    canvas.gradient(NIGHT, bottom=ground)
    stars(canvas, h * 0.4, count=w // 8)
    for left, seed in ((0.0, 4), (0.74, 5)):
        right, wall = w * (left + 0.26), rgb(0x101734)
        front(canvas, w * left, h * 0.34, right, ground, wall, LAMP, windows=(6, 2), lit=0.25, seed=seed)
    canvas.gradient(_WET, ground)
    facade(canvas, "RIALTO", "REBEL", ground)
    canvas.glow(w * 0.5, h, h * 1.3, h * 0.2, LAMP, 0.5)
    lamp_post(canvas, w * 0.13, h * 0.94, h * 0.6)
    man, tall = w * 0.5 + h * 1.16, h * 0.50
    person(canvas, man, h * 0.97, tall, STANDING, Costume(SUIT, SUIT), turn=-1)
    canvas.line((man - 1, h * 0.97 - tall * 0.78), (man - 1, h * 0.97 - tall * 0.54), _TIE, 0.9)


def live(canvas: Canvas, seconds: float) -> None:
    """Run the bulbs round the marquee."""
    running_bulbs(canvas, seconds)
