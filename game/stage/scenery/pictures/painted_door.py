"""A painted lighthouse with a beam of yellow board, and a door with no wall: a man calls from it, and two walk past."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, RED_HAIR
from game.stage.scenery.parts.flats import (
    BLACK,
    BLUE,
    GREEN,
    PINK,
    RED,
    WHITE,
    YELLOW,
    board,
    footlights,
    painted_stage,
    paper_cloud,
    waves,
)
from game.stage.scenery.parts.poses import REACHING, WALKING, Costume, person

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_TOWER: Final = ((-0.16, 0.0), (-0.09, 0.80), (0.09, 0.80), (0.16, 0.0))
_WITHIN: Final = rgb(0x2A1440)
_HIS: Final = Costume(BLACK, BLACK)
_HERS: Final = Costume(BLUE, BLUE, RED_HAIR, skirt=True)
_KEITH: Final = Costume(rgb(0x7A2A8A), BLACK, skin=rgb(0x6A4430))


def plate(canvas: Canvas) -> None:
    """Paint the pink sky, the tower and its beam, two rows of sawn waves, the door and its brace, the three."""
    w, h = canvas.width, canvas.height
    floor, x = h * 0.70, w * 0.24
    painted_stage(canvas, floor, PINK, rgb(0xE8A23A))
    for place, y, size in ((0.38, 0.40, 0.4), (0.94, 0.26, 0.5)):
        paper_cloud(canvas, w * place, h * y, h * size)
    canvas.polygon([(x, h * 0.17), (w * 0.76, -h * 0.06), (w * 0.76, h * 0.40)], YELLOW)
    canvas.polygon([(x, h * 0.17), (0, h * 0.06), (0, h * 0.30)], YELLOW)
    board(canvas, _TOWER, x, floor, h * 0.78, WHITE)
    for stripe in range(3):
        y = h * (0.26 + 0.16 * stripe)
        half = h * (0.085 + 0.02 * stripe)
        band = [(x - half, y + h * 0.03), (x + half, y), (x + half * 1.1, y + h * 0.08)]
        canvas.polygon([*band, (x - half * 1.1, y + h * 0.11)], RED)
    canvas.rect(x - h * 0.08, h * 0.10, x + h * 0.08, h * 0.22, YELLOW)
    board(canvas, ((-0.12, 0.0), (0.0, 0.10), (0.12, 0.0)), x, h * 0.11, h, RED)
    waves(canvas, h * 0.58, floor, BLUE)
    waves(canvas, h * 0.64, floor + h * 0.02, mix(BLUE, INK, 0.35), shift=h * 0.17)
    _door(canvas, w * 0.80, h * 0.88)
    for at, costume, pose in ((0.46, _HERS, REACHING), (0.52, _HIS, WALKING)):
        canvas.ellipse(w * at, h * 0.93, h * 0.14, h * 0.025, INK, 0.4)
        person(canvas, w * at, h * 0.93, h * 0.60, pose if costume is _HIS else WALKING, costume, turn=-1)
    footlights(canvas, WHITE)


def _door(canvas: Canvas, x: float, foot: float) -> None:
    """Stand the door in its frame, open, with nothing to either side, and him in it."""
    h = canvas.height
    canvas.line((x + h * 0.26, h * 0.20), (x + h * 0.66, foot), rgb(0xD8A868), max(1.0, h * 0.045))
    board(canvas, ((-0.28, 0.0), (-0.28, 0.80), (0.28, 0.80), (0.28, 0.0)), x, foot, h, GREEN)
    canvas.rect(x - h * 0.20, foot - h * 0.70, x + h * 0.20, foot, _WITHIN)
    canvas.rect(x + h * 0.20, foot - h * 0.72, x + h * 0.28, foot + h * 0.04, mix(GREEN, INK, 0.4))
    person(canvas, x, foot + h * 0.02, h * 0.58, REACHING, _KEITH, turn=-1)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the lamp in the painted tower turn its one trick."""
    w, h = canvas.width, canvas.height
    swell = 0.5 + 0.5 * sin(seconds * 1.2)
    canvas.glow(w * 0.24, h * 0.16, h * 0.34, h * 0.24, YELLOW, 0.5 * swell)
    canvas.disc(w * 0.24, h * 0.16, h * 0.06, mix(YELLOW, WHITE, swell))
