"""A dinner for two: a cloth, two candles, two chairs, and beside them a record that goes round."""

from __future__ import annotations

from math import cos, pi, sin, tau
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import INK
from game.stage.scenery.parts.room import casement, picture_frame, room
from game.stage.scenery.parts.tables import dinner, dinner_flames

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_OUT: Final = ((0.0, rgb(0x0A0E26)), (1.0, rgb(0x22305E)))
_CANDLES: Final = 0.34


def plate(canvas: Canvas) -> None:
    """Paint the room, dark but for the table's own light; the table, and the record player on its chest."""
    w, h = canvas.width, canvas.height
    room(canvas, h * 0.80, rgb(0x4A2422), rgb(0x341A18))
    canvas.glow(w * 0.44, h * 0.40, h * 1.7, h * 0.8, rgb(0xC86A2A), 0.5)
    casement(canvas, w * 0.09 - h * 0.2, h * 0.08, w * 0.09 + h * 0.34, h * 0.50, _OUT, rgb(0x1A0C14), panes=(2, 2))
    for x, y in ((0.68, 0.26), (0.73, 0.34)):
        picture_frame(canvas, w * x, h * y, h * 0.30, rgb(0x7A4A2A), rgb(0x2A1416))
    _record_player(canvas, w * 0.88, h * 0.94, h * 0.62)
    canvas.ellipse(w * 0.44, h * 0.97, h * 1.1, h * 0.06, rgb(0x160A0C), 0.6)
    dinner(canvas, w * 0.44, h * 0.96, h * _CANDLES)


def _record_player(canvas: Canvas, x: float, foot: float, wide: float) -> None:
    """Set a record player on a chest, its lid up, the arm on the record."""
    canvas.rect(x - wide * 0.62, foot - wide * 0.50, x + wide * 0.62, foot, rgb(0x5A2E1C))
    canvas.rect(x - wide * 0.5, foot - wide * 0.62, x + wide * 0.5, foot - wide * 0.50, rgb(0x8A4A2A))
    canvas.rect(x - wide * 0.5, foot - wide * 1.10, x + wide * 0.5, foot - wide * 0.62, rgb(0x3A1C14))
    canvas.rect(x - wide * 0.5, foot - wide * 1.10, x + wide * 0.5, foot - wide * 1.04, rgb(0x8A4A2A))
    canvas.ellipse(x - wide * 0.06, foot - wide * 0.72, wide * 0.40, wide * 0.15, INK)
    canvas.ellipse(x - wide * 0.06, foot - wide * 0.72, wide * 0.11, wide * 0.05, rgb(0xD8402C))
    arm = [(x + wide * across, foot - wide * up) for across, up in ((0.42, 0.86), (0.34, 0.66), (0.14, 0.68))]
    canvas.path(arm, rgb(0xD8DEEA), max(0.7, wide * 0.05))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the candles breathe, and two lights go round on the record, thirty-three times a minute."""
    w, h = canvas.width, canvas.height
    dinner_flames(canvas, w * 0.44, h * 0.96, h * _CANDLES, seconds)
    for turn in (seconds * tau * 0.55, seconds * tau * 0.55 + pi):
        x, y = w * 0.88 + h * (0.186 * cos(turn) - 0.037), h * (0.494 + 0.062 * sin(turn))
        canvas.dot(x, y, rgb(0xB8A090), 0.8)
