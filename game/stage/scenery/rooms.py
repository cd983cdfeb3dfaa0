"""More of indoors: pieces that stand square to us against a wall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import COAL, INK

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_RIM: Final = rgb(0x6E5A4C)
_PANEL: Final = rgb(0x161C30)


def upright_piano(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Stand an upright, its left end at `x`, square to us: case, keys, two legs, and sheets on its desk."""
    wide = tall * 1.35
    canvas.rect(x, foot - tall, x + wide, foot, COAL)
    canvas.rect(x - tall * 0.03, foot - tall, x + wide + tall * 0.03, foot - tall * 0.94, _RIM)
    canvas.rect(x + tall * 0.10, foot - tall * 0.84, x + wide - tall * 0.10, foot - tall * 0.58, _PANEL)
    canvas.rect(x + tall * 0.40, foot - tall * 0.82, x + tall * 0.60, foot - tall * 0.56, rgb(0x9AA8BC))
    canvas.rect(x + tall * 0.63, foot - tall * 0.82, x + tall * 0.83, foot - tall * 0.56, rgb(0x7C8CA4))
    canvas.rect(x - tall * 0.04, foot - tall * 0.50, x + wide + tall * 0.04, foot - tall * 0.38, INK)
    canvas.rect(x + tall * 0.04, foot - tall * 0.52, x + wide - tall * 0.04, foot - tall * 0.47, rgb(0xD8DCE0))
    for key in range(1, int(wide * 0.9), 2):
        canvas.dot(x + tall * 0.04 + key, foot - tall * 0.51, rgb(0x5A6276))
    canvas.rect(x + tall * 0.08, foot - tall * 0.30, x + wide - tall * 0.08, foot - tall * 0.08, _PANEL)
