"""A girl's bedroom, kept as it was: posters, a narrow bed, a toy theater with its own light, a street lamp outside."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, LAMP, RED_HAIR, SODIUM
from game.stage.scenery.parts.poses import SITTING, Costume, person
from game.stage.scenery.parts.room import bed, casement, picture_frame, room
from game.stage.scenery.parts.street import lamp_post

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_OUT: Final = ((0.0, rgb(0x0A1030)), (1.0, rgb(0x2A3462)))
_RED: Final = rgb(0xB82A34)
_POSTERS: Final = (
    (0.30, 0.30, 0.46, rgb(0xE8D8B0), rgb(0xA83A3A)), (0.375, 0.34, 0.38, rgb(0xD0C8C0), rgb(0x2A2A34)),
    (0.45, 0.28, 0.42, rgb(0xE8C860), rgb(0x3A5A8A)),
)  # fmt: skip


def plate(canvas: Canvas) -> None:
    """Paint the blue room, the window with the lamp in it, the posters, the bed and who sits there, the theater."""
    w, h = canvas.width, canvas.height
    room(canvas, h * 0.76, rgb(0x3E3A66), rgb(0x3A2C40))
    left, right, sill = w * 0.13 - h * 0.36, w * 0.13 + h * 0.36, h * 0.60
    canvas.glow(w * 0.13, h * 0.34, h * 1.4, h * 0.8, SODIUM, 0.34)
    casement(canvas, left, h * 0.08, right, sill, _OUT, rgb(0xC8C0D0), panes=(1, 1))
    lamp_post(canvas, w * 0.13 + h * 0.10, sill, h * 0.34, SODIUM)
    canvas.rect(w * 0.13 - 0.5, h * 0.08, w * 0.13 + 0.5, sill, rgb(0xC8C0D0))
    canvas.rect(left, sill, right, h * 0.63, rgb(0xE0D8E0))
    for side in (-1, 1):
        canvas.rect(w * 0.13 + side * h * 0.44 - h * 0.08, h * 0.05, w * 0.13 + side * h * 0.44 + h * 0.08, h * 0.66,
                    rgb(0xB87A8A))  # fmt: skip
    for x, y, tall, paper, ink in _POSTERS:
        picture_frame(canvas, w * x, h * y, h * tall, paper, ink)
        canvas.disc(w * x, h * (y - 0.04), h * 0.06, mix(paper, rgb(0xFFFFFF), 0.2))
    bed(canvas, w * 0.28, w * 0.28 + h * 1.25, h * 0.96, h * 0.44, rgb(0x8A9AD0))
    person(canvas, w * 0.28 + h * 0.95, h * 0.97, h * 0.62, SITTING, Costume(rgb(0xE8E0D0), rgb(0x2A3A6A), RED_HAIR))
    _theater(canvas, w * 0.80, h * 0.92, h * 0.80)


def _theater(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Stand the toy theater on its chest: a gilt arch, red curtains, paper trees, and two who are one finger high."""
    canvas.rect(x - tall * 0.62, foot - tall * 0.34, x + tall * 0.62, foot, rgb(0x4A3440))
    canvas.rect(x - tall * 0.62, foot - tall * 0.34, x + tall * 0.62, foot - tall * 0.30, rgb(0x8A6A6A))
    low, top, half = foot - tall * 0.34, foot - tall, tall * 0.54
    canvas.rect(x - half, top + tall * 0.08, x + half, low, rgb(0xD8A848))
    canvas.polygon(
        [(x - half, top + tall * 0.09), (x, top - tall * 0.06), (x + half, top + tall * 0.09)], rgb(0xD8A848)
    )
    canvas.gradient(((0.0, rgb(0x3A6AC8)), (1.0, rgb(0xFFD890))), top + tall * 0.14, low - 1,
                    left=x - half * 0.82, right=x + half * 0.82)  # fmt: skip
    for tree in (-0.36, 0.30):
        canvas.cut(((-0.09, 0.0), (0.0, 0.34), (0.09, 0.0)), x + tree * tall, low - 1, tall, rgb(0x2E6A4A))
    for side, color in ((-0.06, INK), (0.05, rgb(0xE8E0F0))):
        canvas.rect(x + side * tall, low - tall * 0.20, x + side * tall + max(1.0, tall * 0.05), low - 1, color)
    for side in (-1, 1):
        near, far = x + side * half * 0.86, x + side * half * 0.56
        canvas.rect(min(near, far), top + tall * 0.12, max(near, far), low, _RED)
    canvas.rect(x - half * 0.86, top + tall * 0.12, x + half * 0.86, top + tall * 0.19, _RED)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the little stage's light breathe."""
    w, h = canvas.width, canvas.height
    canvas.glow(w * 0.80, h * 0.46, h * 0.62, h * 0.42, LAMP, 0.24 + 0.07 * sin(seconds * 1.2))
