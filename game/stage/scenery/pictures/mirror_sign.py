"""His name in tube as large as a house, on a painted night with lumber behind it, and nobody under it but him."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import DARK_HAIR, INK
from game.stage.scenery.parts.flats import BLACK, MIDNIGHT, RED, WHITE, YELLOW, footlights, hung_star, painted_stage
from game.stage.scenery.parts.poses import STANDING, Costume, person
from game.stage.scenery.parts.signs import club_sign, width

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_LUMBER: Final = rgb(0xD8A868)


def _size(canvas: Canvas) -> int:
    """Give how large the letters can be: as large as the stage is wide and high."""
    return max(1, min(int(canvas.height * 0.58 / 5), int(canvas.width * 0.8 / width("SEB♪S"))))


def plate(canvas: Canvas) -> None:
    """Paint the flat night, the scaffold, the letters with their light on the boards, and the one man."""
    w, h = canvas.width, canvas.height
    floor, size = h * 0.76, _size(canvas)
    painted_stage(canvas, floor, MIDNIGHT, rgb(0x7A1A3A))
    for x, y in ((0.05, 0.20), (0.12, 0.42), (0.18, 0.14), (0.83, 0.16), (0.90, 0.40), (0.96, 0.22)):
        hung_star(canvas, round(w * x), h * y, h * 0.05)
    half, middle = width("SEB♪S") * size / 2, h * 0.38
    for post in range(5):
        x = w * 0.5 - half + half * 2 * post / 4
        canvas.rect(x - max(0.5, h * 0.02), h * 0.04, x + max(0.5, h * 0.02), floor + h * 0.02, _LUMBER)
    for rail in (0.06, 0.70):
        canvas.rect(
            w * 0.5 - half - h * 0.08, h * rail, w * 0.5 + half + h * 0.08, h * rail + max(1.0, h * 0.03), _LUMBER
        )
    canvas.line((w * 0.5 + half, h * 0.30), (w * 0.5 + half + h * 0.5, floor + h * 0.02), _LUMBER, max(1.0, h * 0.04))
    canvas.rect(
        w * 0.5 - half - size, middle - size * 3, w * 0.5 + half + size, middle + size * 3, mix(MIDNIGHT, INK, 0.6)
    )
    club_sign(canvas, w * 0.5, middle, size=size)
    canvas.glow(w * 0.5, h * 0.88, h * 1.7, h * 0.18, RED, 0.5)
    man = w * 0.5 + h * 0.10
    canvas.ellipse(man, h * 0.95, h * 0.30, h * 0.045, YELLOW)
    person(canvas, man, h * 0.95, h * 0.34, STANDING, Costume(WHITE, BLACK, DARK_HAIR), turn=-1)
    footlights(canvas)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the light go along the name, from the first letter to the last, and begin again."""
    w, h = canvas.width, canvas.height
    half = width("SEB♪S") * _size(canvas) / 2
    x = w * 0.5 - half + half * 2 * (seconds * 0.12 % 1)
    canvas.glow(x, h * 0.38, h * 0.40, h * 0.36, rgb(0xFF8A8A), 0.25 + 0.05 * sin(seconds))
