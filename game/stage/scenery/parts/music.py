"""Instruments: an upright piano and a grand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import COAL, INK

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas

_RIM: Final = rgb(0x6E5A4C)
_PANEL: Final = rgb(0x161C30)

# A grand seen from the house, its keys to the left: the lid is a wing that falls towards the tail.
_LID: Final = ((0.12, 0.58), (0.17, 1.0), (0.40, 0.99), (0.84, 0.78), (1.03, 0.58))
_CASE: Final = ((0.0, 0.52), (0.06, 0.60), (1.06, 0.60), (1.06, 0.46), (0.92, 0.36), (0.0, 0.36))
_LEGS: Final = (0.08, 0.50, 0.90)


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


def baby_grand(canvas: Canvas, x: float, foot: float, tall: float, color: RGB, rim: RGB, *, shut: bool = False) -> None:
    """Stand a grand with its keys at `x`, lid up or `shut`; `rim` edges it in light."""
    if not shut:
        canvas.cut(_LID, x, foot, tall, mix(color, rim, 0.16))
        edge = [(x + across * tall, foot - up * tall) for across, up in _LID[1:]]
        canvas.path(edge, rim, max(0.6, tall * 0.04), 0.55)
    for leg in _LEGS:
        canvas.rect(x + leg * tall, foot - tall * 0.4, x + leg * tall + max(1, tall * 0.06), foot, color)
    canvas.cut(_CASE, x, foot, tall, color)
    canvas.line(
        (x + 0.04 * tall, foot - 0.59 * tall), (x + 1.05 * tall, foot - 0.59 * tall), rim, max(0.6, tall * 0.04), 0.8
    )
