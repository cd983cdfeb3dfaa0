"""A club from its second row: a painted band in a circle of light, and two backs, her head at his shoulder."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import DARK_HAIR, FOLLOWSPOT, INK, RED_HAIR, SKIN
from game.stage.scenery.parts.flats import BLACK, BLUE, RED, YELLOW
from game.stage.scenery.parts.music import baby_grand
from game.stage.scenery.parts.people import bust, heads, pianist

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_NIGHT: Final = rgb(0x10163E)
_COAT: Final = rgb(0x2C3478)


def plate(canvas: Canvas) -> None:
    """Paint the blue room, the red cloth behind the stage, the yellow circle and who plays in it, and the two."""
    w, h = canvas.width, canvas.height
    stand, x = h * 0.60, w * 0.66
    canvas.rect(0, 0, w, h, _NIGHT)
    canvas.rect(x - h * 1.35, 0, x + h * 1.35, stand, mix(RED, INK, 0.35))
    for fold in range(10):
        at = x - h * 1.35 + h * 0.27 * fold
        canvas.rect(at, 0, at + max(1.0, h * 0.06), stand, mix(RED, INK, 0.55))
    canvas.disc(x, stand - h * 0.10, h * 0.62, YELLOW)
    canvas.disc(x, stand - h * 0.10, h * 0.54, FOLLOWSPOT)
    canvas.rect(x - h * 1.45, stand, x + h * 1.45, stand + h * 0.12, rgb(0x3A2250))
    canvas.rect(x - h * 1.45, stand, x + h * 1.45, stand + 1, YELLOW)
    baby_grand(canvas, x - h * 0.10, stand, h * 0.46, BLACK, mix(YELLOW, BLACK, 0.3))
    pianist(canvas, x - h * 0.36, stand, h * 0.46, BLACK)
    canvas.rect(0, stand + h * 0.12, w, h, mix(_NIGHT, INK, 0.35))
    heads(canvas, h * 0.90, h * 0.17, rgb(0x1A1F4E), seed=4)
    his, hers, foot = w * 0.30 - h * 0.26, w * 0.30 + h * 0.16, h * 1.04
    bust(canvas, his, foot, h * 0.92, _COAT, DARK_HAIR)
    canvas.line((his + h * 0.14, h * 0.58), (his + h * 0.22, h * 0.68), mix(_COAT, YELLOW, 0.55), max(0.9, h * 0.03))
    canvas.rect(his + h * 0.13, h * 0.30, his + h * 0.16, h * 0.44, SKIN)
    # She has let her head down: it is lower than his, and leans over to him.
    bust(canvas, hers, foot, h * 0.72, BLUE, RED_HAIR)
    canvas.ellipse(hers - h * 0.07, h * 0.51, h * 0.155, h * 0.17, RED_HAIR)
    canvas.polygon([(hers - h * 0.20, h * 0.54), (hers + h * 0.08, h * 0.52), (hers + h * 0.10, h * 0.78),
                    (hers - h * 0.08, h * 0.80)], RED_HAIR)  # fmt: skip
    canvas.line(
        (hers + h * 0.06, h * 0.44), (hers + h * 0.09, h * 0.56), mix(RED_HAIR, YELLOW, 0.6), max(0.8, h * 0.03)
    )
    canvas.line((hers + h * 0.14, h * 0.76), (hers + h * 0.20, h * 0.84), mix(BLUE, YELLOW, 0.5), max(0.8, h * 0.03))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the circle of light breathe with whoever plays."""
    w, h = canvas.width, canvas.height
    canvas.glow(w * 0.66, h * 0.40, h * 0.46, h * 0.40, rgb(0xFFF8E0), 0.12 + 0.08 * sin(seconds * 1.1))
