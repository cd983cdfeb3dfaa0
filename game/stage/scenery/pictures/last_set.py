"""One lamp, a man at the piano under it, a room of dark heads; at a table near us sits a couple, and she looks up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import FOLLOWSPOT, INK, LAMP, RED_HAIR, SKIN
from game.stage.scenery.parts.light import motes, spot
from game.stage.scenery.parts.music import baby_grand
from game.stage.scenery.parts.people import bust, heads, pianist
from game.stage.scenery.parts.tables import lamp_table

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_ROOM: Final = ((0.0, rgb(0x06070F)), (1.0, rgb(0x12142C)))
_PIANO: Final = 0.66


def plate(canvas: Canvas) -> None:
    """Paint the dark, the lamp's cone with the piano and the man, heads along its edge, and the two at their table."""
    w, h = canvas.width, canvas.height
    stand, x = h * 0.66, w * _PIANO
    canvas.gradient(_ROOM)
    canvas.glow(x, h * 0.4, h * 1.5, h * 0.7, rgb(0x3A3A8A), 0.35)
    spot(canvas, (x, -h * 0.25), x, stand, h * 0.80, LAMP, strength=0.62)
    canvas.rect(x - h * 1.25, stand + h * 0.05, x + h * 1.25, h, rgb(0x0C0C1C))
    canvas.rect(x - h * 1.25, stand + h * 0.05, x + h * 1.25, stand + h * 0.05 + 1, rgb(0x6A5A4A))
    keys = x - h * 0.06
    baby_grand(canvas, keys, stand, h * 0.50, rgb(0x08080E), FOLLOWSPOT)
    pianist(canvas, keys - h * 0.28, stand, h * 0.50, rgb(0x0C0C16))
    canvas.line(
        (keys - h * 0.30, stand - h * 0.50), (keys - h * 0.18, stand - h * 0.50), FOLLOWSPOT, max(0.8, h * 0.03)
    )
    canvas.rect(keys - h * 0.06, stand - h * 0.24, keys + h * 0.02, stand - h * 0.20, SKIN)
    heads(canvas, h * 0.94, h * 0.15, rgb(0x1C1C38), seed=7)
    table = w * 0.26
    for side, coat, hair in ((-0.56, rgb(0x2E2A40), rgb(0x2A1A16)), (0.50, rgb(0x5A2A3A), mix(RED_HAIR, INK, 0.25))):
        seat = table + h * side
        bust(canvas, seat, h * 1.02, h * 0.72, coat, hair)
        canvas.line(
            (seat + h * 0.12, h * 0.44), (seat + h * 0.13, h * 0.58), mix(hair, FOLLOWSPOT, 0.5), max(0.8, h * 0.03)
        )
    canvas.rect(table + h * 0.38, h * 0.52, table + h * 0.62, h * 0.78, mix(RED_HAIR, INK, 0.25))
    canvas.rect(table + h * 0.58, h * 0.46, table + h * 0.62, h * 0.56, SKIN)
    lamp_table(canvas, table, h * 1.06, h * 0.56, rgb(0xFFA64A))


def live(canvas: Canvas, seconds: float) -> None:
    """Let dust turn slowly in the lamp's cone."""
    w, h = canvas.width, canvas.height
    motes(canvas, seconds, (w * _PIANO, 0), (w * _PIANO, h * 0.62), (h * 0.3, h * 1.3), FOLLOWSPOT, count=11)
