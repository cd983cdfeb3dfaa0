"""The supper club as a painted set: red walls, tables of white card, a black piano, and two who have not passed by."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, RED_HAIR, SKIN
from game.stage.scenery.parts.flats import BLACK, BLUE, GREEN, RED, WHITE, YELLOW, board, footlights, painted_stage
from game.stage.scenery.parts.music import baby_grand
from game.stage.scenery.parts.poses import CHEERING, Costume, embrace, person

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_FLOOR: Final = 0.56
_CONE: Final = ((-0.30, 0.62), (0.30, 0.62), (0.40, 0.0), (-0.40, 0.0))
_FIR: Final = ((-0.30, 0.0), (-0.12, 0.34), (-0.22, 0.34), (0.0, 1.0), (0.22, 0.34), (0.12, 0.34), (0.30, 0.0))
_TABLES: Final = ((0.06, 0.78), (0.17, 0.72), (0.30, 0.80), (0.74, 0.74), (0.86, 0.80), (0.97, 0.74), (0.12, 0.96),
                  (0.25, 0.98), (0.80, 0.97), (0.93, 0.98))  # fmt: skip
_MANAGER: Final = Costume(BLACK, BLACK, rgb(0x6A6068))


def plate(canvas: Canvas) -> None:
    """Paint the wall with its painted lamps, the white circle, the piano, the tables, the two, and who looks on."""
    w, h = canvas.width, canvas.height
    floor = h * _FLOOR
    painted_stage(canvas, floor, RED, rgb(0x7A1424))
    for lamp in range(9):
        x = w * (lamp + 0.5) / 9
        canvas.rect(x - h * 0.03, h * 0.16, x + h * 0.03, h * 0.24, YELLOW)
        canvas.ellipse(x, h * 0.30, h * 0.16, h * 0.12, mix(RED, YELLOW, 0.35))
    canvas.rect(0, floor - h * 0.10, w, floor, mix(RED, INK, 0.35))
    board(canvas, _FIR, w * 0.52 - h * 0.92, floor + h * 0.10, h * 0.62, GREEN)
    canvas.ellipse(w * 0.52, h * 0.86, h * 0.92, h * 0.17, YELLOW)
    canvas.ellipse(w * 0.52, h * 0.86, h * 0.84, h * 0.14, WHITE)
    baby_grand(canvas, w * 0.52 - h * 0.72, h * 0.84, h * 0.52, BLACK, WHITE)
    for place, foot in _TABLES:
        wide = h * (0.20 + 0.28 * (foot - 0.6))
        board(canvas, _CONE, w * place, h * foot, wide * 1.5, WHITE)
    embrace(
        canvas,
        w * 0.52 + h * 0.36,
        h * 0.93,
        h * 0.66,
        Costume(BLACK, BLACK),
        Costume(BLUE, BLUE, RED_HAIR, skirt=True),
    )
    person(canvas, w * 0.66, h * 0.86, h * 0.54, CHEERING, _MANAGER, turn=-1)
    canvas.rect(w * 0.66 - h * 0.02, h * 0.45, w * 0.66 + h * 0.02, h * 0.52, SKIN)
    footlights(canvas)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the painted candles do what they can."""
    w, h = canvas.width, canvas.height
    for number, (place, foot) in enumerate(_TABLES):
        top = h * foot - h * (0.20 + 0.28 * (foot - 0.6)) * 0.93
        swell = 0.5 + 0.5 * sin(seconds * 1.9 + number * 2.1)
        canvas.rect(w * place - 0.5, top - h * 0.07, w * place + 0.5, top, mix(RED, YELLOW, swell))
    canvas.dot(w * 0.52 - h * 0.92, h * 0.05, mix(YELLOW, WHITE, 0.5 + 0.5 * sin(seconds)))
