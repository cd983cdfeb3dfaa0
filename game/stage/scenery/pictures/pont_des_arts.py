"""An iron footbridge over a winter river: lamps, a dome behind, and in the middle of it two who have stopped."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import INK, LAMP, RED_HAIR
from game.stage.scenery.parts.landmarks import paris_roofs
from game.stage.scenery.parts.poses import Costume, embrace
from game.stage.scenery.parts.sky import clouds
from game.stage.scenery.parts.street import lamp_post
from game.stage.scenery.parts.water import sea

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SKY: Final = ((0.0, rgb(0x2A3660)), (0.6, rgb(0x6A6E9A)), (1.0, rgb(0xD8A8A0)))
_IRON: Final = rgb(0x141828)
_DECK: Final = 0.58
_LAMPS: Final = (0.08, 0.30, 0.70, 0.92)


def plate(canvas: Canvas) -> None:
    """Paint the gray evening, the quay with its dome, the river, the bridge on its flat arches, and the two."""
    w, h = canvas.width, canvas.height
    quay, deck = h * 0.56, h * _DECK
    canvas.gradient(_SKY, bottom=quay)
    clouds(canvas, h * 0.06, h * 0.40, rgb(0xA89AB0), count=7, seed=5)
    dome = w * 0.80
    canvas.ellipse(dome, h * 0.34, h * 0.17, h * 0.20, rgb(0x2E365A))
    canvas.rect(dome - 0.5, h * 0.04, dome + 0.5, h * 0.16, rgb(0x2E365A))
    canvas.rect(dome - h * 0.22, h * 0.33, dome + h * 0.22, quay, rgb(0x383F64))
    paris_roofs(canvas, quay, h * 0.20, rgb(0x444C72), seed=6, lit=rgb(0xFFC870))
    sea(canvas, quay, h, rgb(0x8A7A92), rgb(0x1E2848))
    canvas.rect(0, deck, w, deck + max(1.0, h * 0.055), _IRON)
    step = h * 1.2
    for arch in range(-4, 5):
        x = w * 0.5 + arch * step
        canvas.rect(
            x + step * 0.5 - h * 0.07, deck, x + step * 0.5 + h * 0.07, h * 0.92, mix(_IRON, rgb(0x5A5A6A), 0.4)
        )
        bow = [(x + step * (t / 10 - 0.5), h * 0.84 - h * 0.20 * (1 - (t / 5 - 1) ** 2)) for t in range(11)]
        canvas.path(bow, _IRON, max(0.9, h * 0.035))
        for strut in range(1, 10, 2):
            canvas.rect(bow[strut][0], deck, bow[strut][0] + 1, bow[strut][1], _IRON)
    for post in range(round(w / (h * 0.16)) + 1):
        canvas.rect(h * 0.16 * post, deck - h * 0.11, h * 0.16 * post + 1, deck, _IRON, 0.75)
    canvas.rect(0, deck - h * 0.12, w, deck - h * 0.12 + 1, _IRON)
    for place in _LAMPS:
        lamp_post(canvas, w * place, deck, h * 0.42, LAMP, post=_IRON)
    his, hers = Costume(_IRON, _IRON, INK), Costume(rgb(0x8A2A3A), rgb(0x8A2A3A), RED_HAIR, skirt=True)
    canvas.glow(w * 0.5, deck - h * 0.2, h * 0.5, h * 0.34, rgb(0xFFD0A0), 0.35)
    embrace(canvas, w * 0.5, deck + 1, h * 0.44, his, hers)


def live(canvas: Canvas, seconds: float) -> None:
    """Let each lamp come down the water in strokes that shift, and let the river carry them off."""
    w, h = canvas.width, canvas.height
    for place in _LAMPS:
        for row in range(round(h * 0.68), h, 2):
            half = h * (0.03 + 0.10 * chance(row, round(place * 50)))
            x = w * place + h * 0.06 * sin(seconds * 0.9 + row * 1.3)
            canvas.rect(x - half, row, x + half, row + 1, LAMP, 0.42)
