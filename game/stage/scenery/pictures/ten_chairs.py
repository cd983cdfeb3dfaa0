"""A tiny theater in the afternoon: ten chairs, a work lamp on the stage, and a window frame with a painted sky."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, LAMP
from game.stage.scenery.parts.light import motes
from game.stage.scenery.parts.tables import chair_front
from game.stage.scenery.parts.theater import places, small_stage, window_flat

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_FLOOR: Final = 0.52


def plate(canvas: Canvas) -> None:
    """Paint the stage with its one light, the frame that stands in it, and the ten backs of chairs before it."""
    w, h = canvas.width, canvas.height
    small_stage(canvas, h * _FLOOR, rgb(0x5A3E3A), rgb(0x8A5A3A), rgb(0x6A1E2A))
    window_flat(canvas, w * 0.5 + h * 0.55, h * (_FLOOR + 0.06), h * 0.46, rgb(0xF2E8D0))
    _work_lamp(canvas, w * 0.5 - h * 0.34, h * (_FLOOR + 0.09), h * 0.40)
    canvas.glow(w * 0.5 - h * 0.3, h * 0.86, h * 1.8, h * 0.22, LAMP, 0.16)
    for number, (x, foot, tall) in enumerate(places(canvas)):
        wood = mix(rgb(0x2A1A1E), INK, 0.2 + 0.3 * (number > 4))
        chair_front(canvas, x, foot, tall, wood)
        canvas.rect(x - tall * 0.26, foot - tall - 0.5, x + tall * 0.26, foot - tall + 0.5, rgb(0xC88A5A))


def _work_lamp(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Stand the bare bulb that is left on a stage when all have gone: a foot, a pole, and its hard small light."""
    x = int(x) + 0.5
    canvas.glow(x, foot - tall, tall * 2.6, tall * 1.4, LAMP, 0.5)
    canvas.ellipse(x, foot, tall * 0.9, max(0.8, tall * 0.10), LAMP, 0.45)
    canvas.rect(x - 0.5, foot - tall, x + 0.5, foot, INK)
    canvas.rect(x - tall * 0.12, foot - 1, x + tall * 0.12, foot, INK)
    canvas.disc(x, foot - tall, max(1.0, tall * 0.08), mix(LAMP, rgb(0xFFFFFF), 0.7))


def live(canvas: Canvas, seconds: float) -> None:
    """Let dust drift about the lamp."""
    w, h = canvas.width, canvas.height
    x = w * 0.5 - h * 0.3
    motes(canvas, seconds, (x, h * 0.04), (x, h * 0.62), (h * 1.2, h * 1.8), rgb(0xFFEBC4), count=12)
