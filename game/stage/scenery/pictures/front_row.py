"""From the stage, when all have gone: ten chairs in the light of one lamp, two of them taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, LAMP, RED_HAIR, SUIT
from game.stage.scenery.parts.light import motes
from game.stage.scenery.parts.people import man_seated, woman_seated
from game.stage.scenery.parts.room import door, room
from game.stage.scenery.parts.tables import chair_front
from game.stage.scenery.parts.theater import places

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_HIS: Final = 7
_HERS: Final = 6
_EXIT: Final = rgb(0xFF4A34)


def plate(canvas: Canvas) -> None:
    """Paint the back of the house with its door, the light that comes from our side, the chairs, and the two."""
    w, h = canvas.width, canvas.height
    room(canvas, h * 0.62, rgb(0x4A2E34), rgb(0x6A4030))
    canvas.glow(w * 0.46, h * 0.98, h * 2.3, h * 0.75, rgb(0xE89A4A), 0.5)
    for place in (0.30, 0.70):
        canvas.rect(w * place - h * 0.24, h * 0.12, w * place + h * 0.24, h * 0.22, rgb(0x2A1A22))
        canvas.rect(w * place - h * 0.24, h * 0.12, w * place + h * 0.24, h * 0.12 + 1, rgb(0x5A4048))
    door(canvas, w * 0.90, h * 0.62, h * 0.44, rgb(0x3A2A34))
    canvas.glow(w * 0.90, h * 0.10, h * 0.34, h * 0.20, _EXIT, 0.5)
    canvas.rect(w * 0.90 - h * 0.13, h * 0.06, w * 0.90 + h * 0.13, h * 0.13, _EXIT)
    for number, (x, foot, tall) in enumerate(places(canvas)):
        canvas.ellipse(x, foot - h * 0.02, tall * 0.5, h * 0.03, INK, 0.4)
        chair_front(canvas, x, foot, tall, mix(rgb(0xA8703E), INK, 0.15 if number > 4 else 0.42))
        if number == _HERS:
            woman_seated(canvas, x, foot, tall * 1.65, rgb(0xF0E4D0), rgb(0x2E4A9A), hair=RED_HAIR)
        elif number == _HIS:
            man_seated(canvas, x - tall * 0.12, foot, tall * 1.75, SUIT)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the dust that the evening has raised come down."""
    w, h = canvas.width, canvas.height
    motes(canvas, seconds, (w * 0.46, 0), (w * 0.46, h * 0.9), (h * 2, h * 2.6), LAMP, count=16)
