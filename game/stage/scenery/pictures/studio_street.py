"""A street on the lot by day: great pale stages, and along it a row of house fronts with nothing behind."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.parts.light import shadow
from game.stage.scenery.parts.plants import palm
from game.stage.scenery.parts.poses import SEBASTIAN, WALKING, Costume, person
from game.stage.scenery.parts.sky import DAY, clouds
from game.stage.scenery.parts.studio import PLASTER, false_front, sound_stage, water_tower

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_BARISTA: Final = Costume(rgb(0xF4F6F8), rgb(0x24324E), rgb(0xB4522A))
_FRONTS: Final = (
    (0.63, 0.71, 0.34, rgb(0xB06048)),
    (0.74, 0.83, 0.24, rgb(0x7A96A0)),
    (0.865, 0.97, 0.12, rgb(0xC87850)),
)


def plate(canvas: Canvas) -> None:
    """Paint the stages on the left, the water tower behind, the fronts on the right, and two who walk between."""
    w, h = canvas.width, canvas.height
    ground = h * 0.72
    canvas.gradient(DAY, bottom=ground)
    clouds(canvas, h * 0.10, h * 0.35, rgb(0xFFFFFF), count=4, seed=2)
    water_tower(canvas, w * 0.53, ground, h * 0.70)
    palm(canvas, w * 0.60, ground, h * 0.46, rgb(0x54809A), seed=18)
    canvas.gradient(((0.0, rgb(0xC8B898)), (1.0, rgb(0x9A8E84))), ground)
    sound_stage(canvas, w * 0.26, h * 0.30, w * 0.44, ground, mix(PLASTER, rgb(0xB8D4EA), 0.3), "B")
    sound_stage(canvas, -w * 0.02, h * 0.10, w * 0.29, ground + h * 0.06, PLASTER, "A")
    for left, right, top, wall in _FRONTS:
        foot = ground + h * 0.10 * (right - 0.66)
        shadow(canvas, w * left, w * right, foot, h * 0.07, slant=-h * 0.2)
        false_front(canvas, w * left, h * top, w * right, foot, wall)
    for x, costume in ((w * 0.42, _BARISTA), (w * 0.42 + h * 0.32, SEBASTIAN)):
        shadow(canvas, x - h * 0.08, x + h * 0.08, h * 0.94, h * 0.05, slant=-h * 0.25)
        person(canvas, x, h * 0.95, h * 0.46, WALKING, costume)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the red lamp by the near stage's door turn: they are shooting in there."""
    w, h = canvas.width, canvas.height
    turn = 0.6 + 0.4 * sin(seconds * 3)
    canvas.disc(w * 0.225, h * 0.42, max(0.7, h * 0.035), rgb(0xE02A20), turn)
