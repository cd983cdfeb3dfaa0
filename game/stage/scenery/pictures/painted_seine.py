"""Paris, sawn out of board: a tower, a bridge, a river in three rows of waves, and two who dance across it."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, RED_HAIR
from game.stage.scenery.parts.flats import (
    BLACK,
    BLUE,
    MIDNIGHT,
    PINK,
    RED,
    WHITE,
    YELLOW,
    board,
    hung_star,
    painted_stage,
    paper_moon,
    waves,
)
from game.stage.scenery.parts.poses import Costume, waltz

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas

_TOWER: Final = (
    (-0.30, 0.0), (-0.14, 0.30), (-0.07, 0.62), (-0.02, 1.0), (0.02, 1.0), (0.07, 0.62), (0.14, 0.30), (0.30, 0.0),
    (0.16, 0.0), (0.0, 0.18), (-0.16, 0.0),
)  # fmt: skip
_STARS: Final = ((0.10, 0.16, 0.04), (0.30, 0.12, 0.06), (0.44, 0.22, 0.04), (0.66, 0.14, 0.05), (0.92, 0.28, 0.05))
_ROOFS: Final = ((0.0, 0.10, PINK), (0.30, 0.385, RED), (0.39, 0.46, YELLOW), (0.74, 0.83, RED), (0.84, 0.93, PINK))


def plate(canvas: Canvas) -> None:
    """Paint the night, the moon and stars on their threads, the houses, the tower, the bridge, the river."""
    w, h = canvas.width, canvas.height
    quay, deck = h * 0.66, h * 0.60
    painted_stage(canvas, quay, MIDNIGHT, BLUE)
    for x, y, size in _STARS:
        hung_star(canvas, round(w * x), h * y, h * size)
    paper_moon(canvas, round(w * 0.80), h * 0.24, h * 0.14, MIDNIGHT, WHITE)
    board(canvas, _TOWER, w * 0.20, quay, h * 0.62, YELLOW)
    canvas.rect(w * 0.20 - h * 0.11, quay - h * 0.21, w * 0.20 + h * 0.11, quay - h * 0.19, mix(YELLOW, INK, 0.4))
    for number, (left, right, wall) in enumerate(_ROOFS):
        _house(canvas, w * left, h * (0.36 + 0.05 * (number % 2)), w * right, quay, wall)
    canvas.disc(w * 0.58, deck - h * 0.22, h * 0.36, mix(BLUE, WHITE, 0.30))
    waves(canvas, h * 0.72, h, BLUE)
    left, right = w * 0.58 - h * 1.05, w * 0.58 + h * 1.05
    canvas.rect(left, deck, right, h * 0.78, WHITE)
    canvas.rect(left, deck, right, deck + max(1.0, h * 0.03), mix(WHITE, INK, 0.25))
    for arch in (-0.66, 0.0, 0.66):
        canvas.ellipse(w * 0.58 + h * arch, h * 0.82, h * 0.25, h * 0.15, mix(BLUE, INK, 0.45))
    for post in range(9):
        x = left + (right - left) * post / 8
        canvas.rect(x - 0.5, deck - h * 0.07, x + 0.5, deck, WHITE)
    canvas.rect(left, deck - h * 0.08, right, deck - h * 0.08 + 1, WHITE)
    waves(canvas, h * 0.80, h, mix(BLUE, WHITE, 0.25), shift=h * 0.12)
    waves(canvas, h * 0.89, h, mix(BLUE, INK, 0.2))


def _house(canvas: Canvas, left: float, top: float, right: float, foot: float, wall: RGB) -> None:
    """Stand a painted house front: one color, two bright panes to each of three floors, a pointed roof."""
    wide, tall = right - left, foot - top
    half = wide / tall / 2
    gable = ((-half, 0.0), (-half, 0.86), (0.0, 1.0), (half, 0.86), (half, 0.0))
    board(canvas, gable, (left + right) / 2, foot, tall, wall)
    for row in range(3):
        y = top + tall * (0.20 + 0.25 * row)
        for side in (0.16, 0.58):
            canvas.rect(left + wide * side, y, left + wide * (side + 0.26), y + tall * 0.14, WHITE)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the two go to and fro on the bridge, and the lamp follow them."""
    w, h = canvas.width, canvas.height
    x = round(w * 0.58 + h * 0.34 * sin(seconds * 0.6))
    waltz(canvas, x, round(h * 0.61), h * 0.50, Costume(BLACK, BLACK), Costume(WHITE, WHITE, RED_HAIR, skirt=True))
    for number in range(6):
        at = w * (0.06 + 0.18 * number) + h * 0.08 * sin(seconds * 0.8 + number * 2)
        canvas.rect(at, h * 0.94, at + h * 0.16, h * 0.94 + 1, rgb(0xBFD8FF), 0.4 + 0.3 * sin(seconds + number * 1.7))
