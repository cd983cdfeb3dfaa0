"""From the seats: one light, a woman in it beside a window frame, and before us the few black heads that have come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import FOLLOWSPOT, INK, RED_HAIR
from game.stage.scenery.parts.light import motes, spot
from game.stage.scenery.parts.people import bust
from game.stage.scenery.parts.poses import REACHING, Costume, person
from game.stage.scenery.parts.tables import chair_front
from game.stage.scenery.parts.theater import places, small_stage, window_flat

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_FLOOR: Final = 0.56
_HERS: Final = Costume(rgb(0xF0E4D0), rgb(0x2E4A9A), RED_HAIR, skirt=True)
_TAKEN: Final = (1, 3, 5, 8)


def plate(canvas: Canvas) -> None:
    """Paint the stage in the dark, the beam and what stands in it, and the chairs, most of them empty."""
    w, h = canvas.width, canvas.height
    small_stage(canvas, h * _FLOOR, rgb(0x241A24), rgb(0x3A2622), rgb(0x3A1018))
    her, foot = w * 0.5 - h * 0.16, h * (_FLOOR + 0.10)
    spot(canvas, (w * 0.5 + h * 0.8, -h * 0.5), her + h * 0.16, foot, h * 0.60, FOLLOWSPOT, strength=0.62)
    window_flat(canvas, her + h * 0.52, foot - h * 0.02, h * 0.50, rgb(0xF2E8D0))
    person(canvas, her, foot, h * 0.52, REACHING, _HERS)
    for number, (x, feet, tall) in enumerate(places(canvas)):
        chair_front(canvas, x, feet, tall, rgb(0x0E0A10))
        if number in _TAKEN:
            bust(canvas, x, feet, tall * 1.35, INK)
        else:
            canvas.rect(x - tall * 0.26, feet - tall - 0.5, x + tall * 0.26, feet - tall + 0.5, rgb(0x6A5240))


def live(canvas: Canvas, seconds: float) -> None:
    """Let dust drift down through the beam."""
    w, h = canvas.width, canvas.height
    start, end = (w * 0.5 + h * 0.6, 0.0), (w * 0.5, h * 0.62)
    motes(canvas, seconds, start, end, (h * 0.2, h * 0.9), FOLLOWSPOT, count=10)
