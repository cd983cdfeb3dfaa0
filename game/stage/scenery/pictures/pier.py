"""A pier at a purple sunset, black on the burning water; a man by himself at its rail, with a hat in his hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import LAMP
from game.stage.scenery.parts.poses import REACHING, person, silhouette, waltz
from game.stage.scenery.parts.sky import PURPLE_DUSK, clouds, sun
from game.stage.scenery.parts.street import lamp_post
from game.stage.scenery.parts.water import glitter, sea

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_INK: Final = rgb(0x160C2A)
_SUN: Final = 0.34


def plate(canvas: Canvas) -> None:
    """Paint the sky, the sun on the sea's edge, and the pier with whoever is on it, all in one dark color."""
    w, h = canvas.width, canvas.height
    horizon, deck = h * 0.62, h * 0.70
    canvas.gradient(PURPLE_DUSK, bottom=horizon)
    clouds(canvas, h * 0.10, h * 0.48, rgb(0xFF9AA0), count=9, seed=6)
    sun(canvas, w * _SUN, horizon - h * 0.02, h * 0.07, rgb(0xFFB060), strength=0.6)
    sea(canvas, horizon, h, rgb(0xE8806E), rgb(0x3A1E5A))
    canvas.rect(w * 0.46, deck, w, deck + max(1.0, h * 0.06), _INK)
    canvas.rect(w * 0.46, deck - h * 0.13, w, deck - h * 0.13 + 1, _INK)
    for number in range(int(w * 0.54 / (h * 0.32)) + 1):
        x = w * 0.46 + h * 0.32 * number
        canvas.rect(x, deck - h * 0.13, x + 1, deck, _INK)
        canvas.rect(x, deck, x + max(1.0, h * 0.05), h, _INK)
    for x in (0.72, 0.94):
        lamp_post(canvas, w * x, deck, h * 0.52, LAMP, post=_INK)
    man = w * 0.54
    person(canvas, man, deck, h * 0.46, REACHING, silhouette(_INK), turn=-1)
    canvas.rect(man - h * 0.26, deck - h * 0.36, man - h * 0.10, deck - h * 0.36 + 1, _INK)
    canvas.rect(man - h * 0.22, deck - h * 0.42, man - h * 0.14, deck - h * 0.35, _INK)
    waltz(canvas, w * 0.82, deck, h * 0.42, silhouette(_INK), silhouette(_INK, skirt=True))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the sun's path on the water shift."""
    glitter(canvas, canvas.width * _SUN, canvas.height * 0.63, canvas.height, rgb(0xFFD890), seconds)
