"""From the piano, over a room of faces: at the head of some steps the door stands open, and a woman looks back."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import DARK_HAIR, INK, LAMP, RED_HAIR, SKIN
from game.stage.scenery.parts.people import bust
from game.stage.scenery.parts.poses import STANDING, Costume, person
from game.stage.scenery.parts.room import stairs
from game.stage.scenery.parts.tables import lamp_table

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_ROOM: Final = ((0.0, rgb(0x0A0C22)), (1.0, rgb(0x1E1E44)))
_STREET: Final = rgb(0xC8D8FF)
_DOOR: Final = 0.74
_TABLES: Final = ((0.16, 0.76), (0.33, 0.80), (0.47, 0.94), (0.93, 0.92), (0.24, 0.96))


def plate(canvas: Canvas) -> None:
    """Paint the blue room, the steps, the lit doorway with her in it, the tables, and the wing of the piano."""
    w, h = canvas.width, canvas.height
    x, sill = w * _DOOR, h * 0.62
    canvas.gradient(_ROOM)
    canvas.glow(x, h * 0.36, h * 1.6, h * 0.8, rgb(0x5A7AE0), 0.55)
    stairs(canvas, (x - h * 0.30, sill), (x - h * 1.02, h * 0.90), 5, rgb(0x2A2E5A), rgb(0xA8B8F0))
    canvas.rect(x - h * 0.30, sill, w, h * 0.90, rgb(0x1A1C3A))
    canvas.rect(x - h * 0.30, sill, x + h * 0.60, sill + 1, rgb(0xA8B8F0))
    canvas.rect(x - h * 0.27, h * 0.01, x + h * 0.27, sill, rgb(0x3A2A4A))
    canvas.rect(x - h * 0.21, h * 0.05, x + h * 0.21, sill, _STREET)
    canvas.glow(x + h * 0.16, h * 0.08, h * 0.4, h * 0.3, rgb(0xFF3A44), 0.6)
    her = Costume(rgb(0x1A1A34), rgb(0x1A1A34), RED_HAIR, skirt=True)
    person(canvas, x, sill, h * 0.52, STANDING, her, turn=-1)
    canvas.ellipse(x - h * 0.02, sill - h * 0.475, max(0.8, h * 0.034), max(0.9, h * 0.042), mix(SKIN, LAMP, 0.4))
    for number, (place, foot) in enumerate(_TABLES):
        wide = h * (0.30 + 0.5 * (foot - 0.8))
        for side in (-1, 1):
            coat = mix(rgb(0x3A3470), rgb(0x5A3050), chance(number, side + 2))
            face = mix(SKIN, rgb(0x5A3A4A), 0.25)
            bust(canvas, w * place + side * wide * 0.70, h * foot - wide * 0.18, wide * 1.1, coat, DARK_HAIR, face)
        lamp_table(canvas, w * place, h * foot, wide, rgb(0xFFB05A))
    lid = [(-1, h * 0.70), (h * 0.60, h * 0.82), (h * 1.1, h), (-1, h)]
    canvas.polygon(lid, INK)
    canvas.path(lid[:3], rgb(0xE0B878), max(1.0, h * 0.035))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the sign outside color the edge of the door."""
    w, h = canvas.width, canvas.height
    canvas.glow(w * _DOOR + h * 0.16, h * 0.12, h * 0.26, h * 0.22, rgb(0xFF3A44), 0.25 + 0.18 * sin(seconds * 1.9))
