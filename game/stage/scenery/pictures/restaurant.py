"""A quiet restaurant: four at a white table with nothing to say, and over them a small loudspeaker in the ceiling."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import LAMP, RED_HAIR, SKIN, SUIT
from game.stage.scenery.parts.people import bust
from game.stage.scenery.parts.room import picture_frame, room
from game.stage.scenery.parts.tables import banquet, flame, small_candle, table

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

# Where each sits, from the middle; coat and hair.
_GUESTS: Final = (
    (-0.86, rgb(0x2A3448), rgb(0x241814)), (-0.32, rgb(0x2E7A5E), RED_HAIR),
    (0.30, SUIT, rgb(0x3A2418)), (0.84, rgb(0x7A3A4A), rgb(0xB89058)),
)  # fmt: skip


def plate(canvas: Canvas) -> None:
    """Paint the brown room, far tables, the four at theirs, and the grille in the ceiling above the one in red hair."""
    w, h = canvas.width, canvas.height
    floor = h * 0.62
    room(canvas, floor, rgb(0x6E4E3C), rgb(0x3A2620))
    canvas.rect(0, 0, w, h * 0.12, rgb(0x8A705C))
    canvas.glow(w * 0.5, h * 0.5, h * 1.6, h * 0.7, LAMP, 0.35)
    for x in (0.14, 0.86):
        picture_frame(canvas, w * x, h * 0.34, h * 0.26, rgb(0xB08A50), rgb(0x3E5A54))
    for x in (0.05, 0.20, 0.80, 0.95):
        bust(canvas, w * x, h * 0.60, h * 0.24, rgb(0x2E1E1C))
        table(canvas, w * x, h * 0.78, h * 0.36, rgb(0xB89C86))
    for seat, coat, hair in _GUESTS:
        bust(canvas, w * 0.5 + seat * h, h * 0.68, h * 0.46, coat, hair, SKIN)
    banquet(canvas, w * 0.5 - h * 1.25, w * 0.5 + h * 1.25, h * 0.67, h, rgb(0xF2E8D8))
    for glass in (-0.62, -0.06, 0.55):
        canvas.rect(w * 0.5 + glass * h, h * 0.60, w * 0.5 + glass * h + 1, h * 0.68, rgb(0x9A2A34))
    small_candle(canvas, w * 0.5, h * 0.68, h * 0.5)
    canvas.ellipse(w * 0.5 - h * 0.32, h * 0.07, h * 0.16, h * 0.05, rgb(0x2A1E1A))
    canvas.ellipse(w * 0.5 - h * 0.32, h * 0.07, h * 0.09, h * 0.025, rgb(0xC8B49C))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the candle burn, and the loudspeaker give a faint light that only she would notice."""
    w, h = canvas.width, canvas.height
    flame(canvas, w * 0.5, h * 0.68, h * 0.5, seconds, seed=2)
    canvas.glow(w * 0.5 - h * 0.32, h * 0.10, h * 0.34, h * 0.26, rgb(0x7AA8FF), 0.34 + 0.12 * sin(seconds * 1.6))
