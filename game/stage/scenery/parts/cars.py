"""Cars: from behind, as they stand in a jam, and from the side, as they stand along a curb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import BRAKE, INK

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas

# From behind, a hatchback and an open car: x from the middle, y up from the road, 1 wide.
_HATCH: Final = (
    (-0.5, 0.1), (-0.5, 0.42), (-0.40, 0.52), (-0.30, 0.80), (-0.2, 0.84), (0.2, 0.84), (0.30, 0.80), (0.40, 0.52),
    (0.5, 0.42), (0.5, 0.1),
)  # fmt: skip
_HATCH_GLASS: Final = ((-0.33, 0.54), (-0.25, 0.76), (0.25, 0.76), (0.33, 0.54))
# From the side, facing right, 1 long.
_SIDE: Final = (
    (-0.5, 0.08), (-0.5, 0.22), (-0.42, 0.27), (-0.30, 0.28), (-0.16, 0.42), (0.12, 0.42), (0.28, 0.29), (0.46, 0.24),
    (0.5, 0.18), (0.5, 0.08),
)  # fmt: skip
_SIDE_GLASS: Final = ((-0.25, 0.28), (-0.14, 0.38), (0.10, 0.38), (0.21, 0.28))
_OPEN_SIDE: Final = (
    (-0.5, 0.08), (-0.5, 0.22), (-0.40, 0.26), (0.10, 0.26), (0.17, 0.40), (0.20, 0.40), (0.18, 0.27), (0.46, 0.24),
    (0.5, 0.18), (0.5, 0.08),
)  # fmt: skip


def hatchback_behind(canvas: Canvas, x: float, foot: float, wide: float, color: RGB, *, braking: bool = True) -> None:
    """Stand a hatchback on the road, seen from behind."""
    for side in (-0.38, 0.38):
        canvas.rect(x + (side - 0.08) * wide, foot - wide * 0.14, x + (side + 0.08) * wide, foot, INK)
    canvas.cut(_HATCH, x, foot, wide, color)
    canvas.cut(_HATCH_GLASS, x, foot, wide, mix(color, rgb(0x1C2C48), 0.7))
    if braking:
        for side in (-0.4, 0.4):
            canvas.rect(x + side * wide - 0.5, foot - wide * 0.42, x + side * wide + 0.5, foot - wide * 0.32, BRAKE)


def parked(canvas: Canvas, x: float, foot: float, long: float, color: RGB, *, top: RGB | None, turn: float = 1) -> None:
    """Park a car along the curb, facing right (`turn` -1: left), `top` its windows, or None for an open car."""
    canvas.ellipse(x, foot, long * 0.52, long * 0.04, INK, 0.5)
    canvas.cut(_SIDE if top else _OPEN_SIDE, x, foot, long, color, turn=turn)
    if top:
        canvas.cut(_SIDE_GLASS, x, foot, long, top, turn=turn)
    canvas.line(
        (x - long * 0.44, foot - long * 0.235),
        (x + long * 0.44, foot - long * 0.235),
        mix(color, rgb(0xFFFFFF), 0.4),
        0.7,
    )
    for wheel in (-0.30, 0.30):
        canvas.disc(x + wheel * long, foot - long * 0.07, max(0.9, long * 0.075), INK)
    canvas.dot(x + long * 0.48 * turn, foot - long * 0.19, rgb(0xFFF2C8), 0.7)
    canvas.dot(x - long * 0.48 * turn, foot - long * 0.19, BRAKE, 0.8)
