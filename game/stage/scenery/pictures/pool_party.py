"""A garden at dusk: a band in red plays under strings of lamps, beside a pool that is brighter than the sky."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import INK, LAMP
from game.stage.scenery.parts.land import hills
from game.stage.scenery.parts.light import string_of_lights
from game.stage.scenery.parts.music import drums, keyboard
from game.stage.scenery.parts.people import crowd
from game.stage.scenery.parts.plants import palm
from game.stage.scenery.parts.poses import MIA_YELLOW, REACHING, STANDING, STRUMMING, Costume, person
from game.stage.scenery.parts.sky import EVENING
from game.stage.scenery.parts.water import pool, ripples

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SUIT: Final = Costume(rgb(0xE83A34), rgb(0xC02A30))


def plate(canvas: Canvas) -> None:
    """Paint the dusk, the hedge, the band on its riser, the guests, and the pool before them all."""
    w, h = canvas.width, canvas.height
    deck = h * 0.70
    canvas.gradient(EVENING, bottom=deck)
    hills(canvas, h * 0.60, h * 0.20, rgb(0x3A2C62), seed=2)
    canvas.rect(0, h * 0.56, w, deck, rgb(0x1C2038))
    for x, tall in ((0.05, 0.66), (0.44, 0.56), (0.94, 0.72)):
        palm(canvas, w * x, deck, h * tall, INK, seed=round(x * 20))
    canvas.rect(0, deck, w, h, rgb(0x4A3A56))
    canvas.glow(w * 0.74, h * 0.5, h * 0.9, h * 0.6, LAMP, 0.45)
    band = deck - h * 0.04
    canvas.rect(w * 0.74 - h * 0.95, band, w * 0.74 + h * 0.95, deck + h * 0.03, rgb(0x2A2038))
    drums(canvas, w * 0.74, band, h * 0.30, rgb(0xE8DCC8))
    person(canvas, w * 0.74, band - h * 0.10, h * 0.36, STANDING, _SUIT)
    for side, pose in ((-0.62, REACHING), (-0.30, STRUMMING), (0.42, STRUMMING)):
        person(canvas, w * 0.74 + side * h, band, h * 0.44, pose, _SUIT, turn=-1 if side > 0 else 1)
    keyboard(canvas, w * 0.74 - h * 0.50, band - h * 0.29, h * 0.30)
    crowd(canvas, w * 0.04, w * 0.30, deck + h * 0.06, h * 0.34, INK, seed=6)
    person(canvas, w * 0.36, deck + h * 0.08, h * 0.42, STANDING, MIA_YELLOW)
    pool(canvas, w * 0.14, w * 0.86, h * 0.82, rgb(0xE8D8D0))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the water move and the lamps over it swing a little in their light."""
    w, h = canvas.width, canvas.height
    for left, right in ((0.0, 0.5), (0.5, 1.0)):
        string_of_lights(canvas, (w * left, h * 0.07), (w * right, h * 0.07), LAMP, seconds + left)
    ripples(canvas, seconds, w * 0.12, w * 0.88, h * 0.86, LAMP)
