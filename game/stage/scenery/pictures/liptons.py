"""A supper club laid for ninety: white tables and red candles in ranks, back to a small piano and a tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, LAMP
from game.stage.scenery.parts.music import baby_grand
from game.stage.scenery.parts.plants import fir, fir_bulbs
from game.stage.scenery.parts.tables import flame, seats, small_candle, table

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_BACK: Final = 0.46
_WALL: Final = ((0.0, rgb(0x080714)), (0.7, rgb(0x1C1024)), (1.0, rgb(0x3A1A24)))
_CARPET: Final = ((0.0, rgb(0x2A1020)), (1.0, rgb(0x0C0612)))
_FAR_CLOTH: Final = rgb(0x8C6A70)
_NEAR_CLOTH: Final = rgb(0xD8BCA8)


def plate(canvas: Canvas) -> None:
    """Paint the back wall with its piano, door and tree, then the tables from the far rank to the near."""
    w, h = canvas.width, canvas.height
    back = h * _BACK
    canvas.gradient(_WALL, bottom=back)
    canvas.gradient(_CARPET, back)
    _swing_door(canvas, w * 0.5 + h * 0.68, back, h * 0.36)
    # A pool of lamplight on the back wall makes the little piano the brightest thing behind the candles.
    canvas.glow(w * 0.5, back - h * 0.12, h * 0.62, h * 0.52, LAMP, 0.75)
    baby_grand(canvas, w * 0.5 - h * 0.23, back + h * 0.08, h * 0.42, INK, LAMP)
    canvas.glow(w * 0.5 - h * 0.66, back - h * 0.2, h * 0.24, h * 0.32, rgb(0xB8C4E8), 0.35)
    fir(canvas, w * 0.5 - h * 0.66, back + h * 0.02, h * 0.46, rgb(0x0E2A22))
    for x, foot, wide in seats(canvas, back):
        near = (foot - back) / (h - back)
        table(canvas, x, foot, wide, mix(_FAR_CLOTH, _NEAR_CLOTH, near))
        small_candle(canvas, x, foot - wide * 0.62, wide)


def _swing_door(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Hang a kitchen door with a round window, lit from the other side."""
    canvas.rect(x - tall * 0.24, foot - tall, x + tall * 0.24, foot, rgb(0x40222A))
    canvas.glow(x, foot - tall * 0.68, tall * 0.5, tall * 0.5, LAMP, 0.25)
    canvas.disc(x, foot - tall * 0.68, max(0.8, tall * 0.11), LAMP)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the candles burn and the tree's bulbs breathe."""
    w, h = canvas.width, canvas.height
    back = h * _BACK
    fir_bulbs(canvas, w * 0.5 - h * 0.66, back + h * 0.02, h * 0.46, seconds)
    for number, (x, foot, wide) in enumerate(seats(canvas, back)):
        flame(canvas, x, foot - wide * 0.62, wide, seconds, seed=number)
