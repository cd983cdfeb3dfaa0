"""Buildings of the city that everybody knows by their outline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_WHITE: Final = rgb(0xF2EEE2)
_COPPER: Final = rgb(0x7E9AA0)
_DOORWAY: Final = rgb(0xFFC870)


def observatory(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Stand a long white house on a hill: a great dome in the middle, a small one at each end."""
    _dome(canvas, x, foot - tall * 0.50, tall * 0.36)
    canvas.rect(x - tall * 0.42, foot - tall * 0.52, x + tall * 0.42, foot, _WHITE)
    canvas.rect(x - tall * 1.2, foot - tall * 0.28, x + tall * 1.2, foot, mix(_WHITE, rgb(0x6E7AA8), 0.25))
    for end in (x - tall * 1.2, x + tall * 1.2):
        canvas.rect(end - tall * 0.2, foot - tall * 0.36, end + tall * 0.2, foot, _WHITE)
        _dome(canvas, end, foot - tall * 0.36, tall * 0.2)
    canvas.rect(x - tall * 0.07, foot - tall * 0.28, x + tall * 0.07, foot, _DOORWAY)


def _dome(canvas: Canvas, x: float, foot: float, size: float) -> None:
    canvas.ellipse(x, foot, size, size, _COPPER)
    canvas.ellipse(x - size * 0.25, foot - size * 0.1, size * 0.5, size * 0.72, mix(_COPPER, _WHITE, 0.5))
    canvas.rect(x + size * 0.1, foot - size, x + size * 0.1 + max(1.0, size * 0.12), foot, INK)
