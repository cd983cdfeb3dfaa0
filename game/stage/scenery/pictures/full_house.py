"""From the stage, a house with not a seat empty: rows upon rows of faces, and in the first one man on his feet."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import DARK_HAIR, FOLLOWSPOT, INK, RED_HAIR
from game.stage.scenery.parts.flats import BLACK, BLUE, GREEN, PINK, RED, WHITE, YELLOW, footlights
from game.stage.scenery.parts.people import bust, woman_away
from game.stage.scenery.parts.poses import CHEERING, Costume, person

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_DRESS: Final = (BLUE, YELLOW, GREEN, WHITE, PINK, BLACK)
_SKINS: Final = (rgb(0xF2C8A0), rgb(0xD9A27E), rgb(0x8A5A3E), rgb(0x5A3826))
_HAIR: Final = (DARK_HAIR, rgb(0x6A3A1E), rgb(0xD8B060), rgb(0x3A2A2A), RED_HAIR)
# The rows, from the last: where the people's elbows are, and how large they are.
_ROWS: Final = ((0.20, 0.17), (0.46, 0.22), (0.62, 0.27), (0.80, 0.33))


def plate(canvas: Canvas) -> None:
    """Paint the red house with its balcony, row after row of guests, him, and her back before them all."""
    w, h = canvas.width, canvas.height
    canvas.rect(0, 0, w, h, rgb(0x8A1626))
    for row, (foot, tall) in enumerate(_ROWS):
        _row(canvas, row, h * foot, h * tall)
        if row == 0:
            canvas.rect(0, h * 0.20, w, h * 0.30, YELLOW)
            canvas.rect(0, h * 0.28, w, h * 0.31, mix(YELLOW, INK, 0.4))
            for shell in range(round(w / (h * 0.5))):
                canvas.ellipse(h * (0.25 + 0.5 * shell), h * 0.245, h * 0.12, h * 0.035, RED)
        else:
            canvas.rect(0, h * foot, w, h * foot + max(1.0, h * 0.04), RED)
    canvas.rect(0, h * 0.84, w, h, rgb(0xC88A4A))
    canvas.rect(0, h * 0.84, w, h * 0.86, rgb(0xF2C888))
    his = w * 0.60
    canvas.ellipse(his, h * 0.52, h * 0.40, h * 0.44, FOLLOWSPOT, 0.72)
    person(canvas, his, h * 0.88, h * 0.66, CHEERING, Costume(BLACK, BLACK, DARK_HAIR))
    canvas.rect(his - 0.5, h * 0.38, his + 0.5, h * 0.52, WHITE)
    footlights(canvas)
    woman_away(canvas, int(w * 0.40) + 0.5, h * 1.02, h * 0.70, BLUE, hair=RED_HAIR)


def _row(canvas: Canvas, row: int, foot: float, tall: float) -> None:
    """Fill one row, shoulder to shoulder, each of its guests in one plain color."""
    step = max(4.0, tall * 0.62)
    for seat in range(int(canvas.width / step) + 2):
        dress, hair, skin = (some[int(chance(row, seat, number) * len(some))]
                             for number, some in enumerate((_DRESS, _HAIR, _SKINS)))  # fmt: skip
        shade = 0.62 - 0.13 * row
        x = step * (seat + 0.5 * (row % 2))
        bust(canvas, x, foot, tall, mix(dress, INK, shade), mix(hair, INK, shade), mix(skin, INK, shade))


def live(canvas: Canvas, seconds: float) -> None:
    """Let hands come together all over the house: each a fleck of light, and gone."""
    w, h = canvas.width, canvas.height
    for guest in range(w // 3):
        row = guest % 4
        clap = sin(seconds * (1.6 + chance(guest, 1)) + guest * 2.4)
        if clap > 0.3:
            foot, tall = _ROWS[row]
            canvas.dot(w * chance(guest, 2), h * (foot - tall * 0.12), rgb(0xFFE0C0), clap)
