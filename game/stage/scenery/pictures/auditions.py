"""A bare room with a long table, three empty chairs behind it, and a doctor's white coat alone on a hook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.parts.room import door, long_table, room, tube
from game.stage.scenery.parts.tables import chair_front

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_COAT: Final = (
    (-0.09, 1.0), (0.09, 1.0), (0.24, 0.88), (0.28, 0.40), (0.18, 0.38), (0.17, 0.02), (-0.17, 0.02), (-0.18, 0.38),
    (-0.28, 0.40), (-0.24, 0.88),
)  # fmt: skip
_SHADE: Final = rgb(0x9AAAB4)


def plate(canvas: Canvas) -> None:
    """Paint the green-gray room, the table that waits, and the coat in the only pool of light."""
    w, h = canvas.width, canvas.height
    floor = h * 0.70
    room(canvas, floor, rgb(0x7E9490), rgb(0x8A8478))
    tube(canvas, w * 0.24, h * 0.4)
    tube(canvas, w * 0.72, h * 0.4)
    door(canvas, w * 0.93, floor, h * 0.54, rgb(0x4E6068))
    for place in (0.56, 0.68, 0.80):
        chair_front(canvas, w * place, h * 0.76, h * 0.48, rgb(0x2A3444))
    long_table(canvas, w * 0.48, w * 0.87, h * 0.60, h * 0.90, rgb(0xEDE6D2))
    for sheet in (0.55, 0.70, 0.82):
        canvas.rect(w * sheet, h * 0.57, w * sheet + h * 0.12, h * 0.60, rgb(0xFFFFFF))
    _coat(canvas, w * 0.22, h * 0.80, h * 0.62)


def _coat(canvas: Canvas, x: float, foot: float, size: float) -> None:
    """Hang the coat by its collar, a stethoscope in its pocket; it throws a hard shadow on the wall."""
    canvas.glow(x, foot - size * 0.5, size * 1.1, size * 0.9, rgb(0xFFF2D8), 0.40)
    canvas.cut(_COAT, x + size * 0.20, foot + size * 0.04, size, rgb(0x566A6A))
    canvas.rect(x - size * 0.9, foot - size * 1.06, x + size * 0.9, foot - size * 1.0, rgb(0x54402E))
    for hook in (-0.7, 0.7):
        canvas.rect(x + size * hook, foot - size * 1.0, x + size * hook + 1, foot - size * 0.92, rgb(0x2E2A2A))
    canvas.cut(_COAT, x, foot, size, rgb(0xF8F8F2))
    canvas.line((x, foot - size * 0.80), (x, foot - size * 0.3), _SHADE, 0.7)
    loop = [(x - size * 0.09, foot - size * 0.95), (x, foot - size * 0.66), (x + size * 0.09, foot - size * 0.95)]
    canvas.path(loop, rgb(0x2A5A8A), 1.0)
    canvas.path([loop[1], (x, foot - size * 0.50)], rgb(0x2A5A8A), 1.0)
    canvas.disc(x, foot - size * 0.46, max(0.8, size * 0.05), rgb(0x8A9AA8))
