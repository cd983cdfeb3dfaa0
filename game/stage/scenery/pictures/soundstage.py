"""The jam again, rebuilt on a stage: cars of painted board before a painted sky, lamps, and a camera on its crane."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, RED_HAIR
from game.stage.scenery.parts.flats import BLACK, BLUE, GREEN, PINK, RED, WHITE, YELLOW, board
from game.stage.scenery.parts.land import towers
from game.stage.scenery.parts.poses import CHEERING, KICKING, LEAPING, TURNING, Costume, person

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SIDE: Final = (
    (-0.5, 0.06), (-0.5, 0.22), (-0.34, 0.26), (-0.22, 0.42), (0.14, 0.42), (0.28, 0.26), (0.5, 0.22), (0.5, 0.06),
)  # fmt: skip
_CARS: Final = ((0.16, 0.80, YELLOW), (0.40, 0.80, RED), (0.62, 0.80, GREEN), (0.28, 0.96, BLUE), (0.53, 0.96, PINK))
_DANCERS: Final = (
    (0.13, LEAPING, RED, 1), (0.40, CHEERING, WHITE, 1), (0.63, KICKING, YELLOW, -1),
)  # fmt: skip
_STAGE: Final = rgb(0x16121E)


def plate(canvas: Canvas) -> None:
    """Paint the dark stage, the sky that hangs in it, the rows of cars, who dances on them, and the crane."""
    w, h = canvas.width, canvas.height
    left, right, floor = w * 0.04, w * 0.76, h * 0.72
    canvas.rect(0, 0, w, h, _STAGE)
    canvas.rect(left, h * 0.14, right, floor, rgb(0x4AA8F0))
    canvas.ellipse((left + right) / 2, floor, h * 0.7, h * 0.44, YELLOW)
    towers(canvas, w * 0.30, w * 0.30 + h * 0.8, floor, h * 0.34, mix(rgb(0x4AA8F0), BLUE, 0.6), seed=4)
    canvas.rect(left, h * 0.62, right, floor, rgb(0xE8E0D0))
    canvas.rect(left, h * 0.10, right, h * 0.14, rgb(0xC8934E))
    canvas.gradient(((0.0, rgb(0x5A5460)), (1.0, rgb(0x2A2430))), floor)
    for x in (0.08, 0.30, 0.52, 0.74):
        canvas.rect(w * x - h * 0.06, 0, w * x + h * 0.06, h * 0.07, INK)
        canvas.rect(w * x - h * 0.05, h * 0.07, w * x + h * 0.05, h * 0.09, WHITE)
        canvas.beam((w * x, h * 0.08), (w * x + h * 0.1, floor), (h * 0.05, h * 0.30), rgb(0xFFF0C8), (0.34, 0.06))
    for number, (x, foot, color) in enumerate(_CARS):
        if number == 3:
            for place, pose, dress, turn in _DANCERS:
                skirt = dress is not WHITE
                person(canvas, w * place, h * 0.59, h * 0.38, pose, Costume(dress, dress, skirt=skirt), turn=turn)
        long = h * (0.86 if number < 3 else 1.0)
        board(canvas, _SIDE, w * x, h * foot, long, color)
        canvas.cut(
            ((-0.18, 0.27), (-0.12, 0.38), (0.10, 0.38), (0.18, 0.27)), w * x, h * foot, long, mix(color, WHITE, 0.75)
        )
        for wheel in (-0.28, 0.28):
            canvas.disc(w * x + long * wheel, h * foot - long * 0.06, max(0.9, long * 0.08), BLACK)
    _crane(canvas)


def _crane(canvas: Canvas) -> None:
    """Reach a camera out over the cars on a long arm, one man on its seat, another at its foot."""
    w, h = canvas.width, canvas.height
    foot, seat = (w * 0.92, h * 0.62), (w * 0.92 - h * 1.12, h * 0.38)
    canvas.line((foot[0] + h * 0.34, h * 0.76), seat, rgb(0xB8B0C0), max(1.2, h * 0.07))
    canvas.polygon([(foot[0] - h * 0.16, h * 0.92), (foot[0], h * 0.56), (foot[0] + h * 0.16, h * 0.92)], rgb(0x6A6474))
    for wheel in (-0.14, 0.14):
        canvas.disc(foot[0] + h * wheel, h * 0.93, h * 0.06, INK)
    canvas.rect(seat[0] - h * 0.20, seat[1] - h * 0.14, seat[0], seat[1] + h * 0.02, BLACK)
    canvas.cut(((-0.20, 0.10), (-0.30, 0.14), (-0.30, -0.02), (-0.20, 0.02)), seat[0], seat[1], h, BLACK)
    for reel in (-0.15, -0.05):
        canvas.disc(seat[0] + h * reel, seat[1] - h * 0.18, max(0.8, h * 0.05), rgb(0x4A4454))
    person(canvas, seat[0] + h * 0.12, seat[1] + h * 0.10, h * 0.34, TURNING, Costume(RED, BLACK), turn=-1)
    person(canvas, w * 0.955, h * 0.98, h * 0.48, CHEERING, Costume(GREEN, BLACK, RED_HAIR))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the lens catch a lamp, and the lamps breathe."""
    w, h = canvas.width, canvas.height
    canvas.glow(w * 0.92 - h * 1.42, h * 0.32, h * 0.14, h * 0.14, rgb(0xBFE0FF), 0.5 + 0.4 * sin(seconds * 1.3))
    for number, x in enumerate((0.08, 0.30, 0.52, 0.74)):
        canvas.glow(w * x, h * 0.10, h * 0.24, h * 0.20, YELLOW, 0.2 + 0.1 * sin(seconds * 1.1 + number))
