"""A painted door between a red room and a blue street: two strangers, one to either side, before the light."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix
from game.stage.scenery.palette import DARK_HAIR, INK
from game.stage.scenery.parts.flats import (
    BLACK,
    BLUE,
    MIDNIGHT,
    RED,
    WHITE,
    YELLOW,
    board,
    footlights,
    hung_star,
    painted_stage,
    paper_moon,
)
from game.stage.scenery.parts.music import baby_grand
from game.stage.scenery.parts.poses import STANDING, WALKING, Costume, person

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_CONE: Final = ((-0.30, 0.62), (0.30, 0.62), (0.40, 0.0), (-0.40, 0.0))


def plate(canvas: Canvas) -> None:
    """Paint the red half with its tables and piano, the blue half with its moon, the door, and one at either side."""
    w, h = canvas.width, canvas.height
    floor, x = h * 0.72, w * 0.5
    painted_stage(canvas, floor, RED, mix(RED, INK, 0.45))
    canvas.rect(x, 0, w, floor, MIDNIGHT)
    canvas.rect(x, floor, w, h, BLUE)
    for lamp in (0.09, 0.22, 0.35):
        canvas.ellipse(w * lamp, h * 0.26, h * 0.15, h * 0.12, mix(RED, YELLOW, 0.4))
        canvas.rect(w * lamp - h * 0.03, h * 0.18, w * lamp + h * 0.03, h * 0.27, YELLOW)
    baby_grand(canvas, w * 0.10, floor + h * 0.06, h * 0.50, BLACK, WHITE)
    for place, foot in ((0.04, 0.96), (0.30, 0.90)):
        board(canvas, _CONE, w * place, h * foot, h * 0.46, WHITE)
    for star in ((0.62, 0.30), (0.76, 0.18), (0.92, 0.34), (0.84, 0.50)):
        hung_star(canvas, round(w * star[0]), h * star[1], h * 0.05)
    paper_moon(canvas, round(w * 0.70), h * 0.40, h * 0.15, MIDNIGHT)
    post = w * 0.90
    canvas.rect(post - max(0.5, h * 0.03), h * 0.46, post + max(0.5, h * 0.03), h * 0.90, YELLOW)
    canvas.disc(post, h * 0.42, h * 0.09, WHITE)
    canvas.polygon([(x - h * 0.22, h * 0.82), (x + h * 0.22, h * 0.82), (x + h * 0.62, h), (x - h * 0.62, h)], YELLOW)
    board(canvas, ((-0.32, 0.0), (-0.32, 0.78), (0.32, 0.78), (0.32, 0.0)), x, h * 0.84, h, WHITE)
    canvas.rect(x - h * 0.23, h * 0.14, x + h * 0.23, h * 0.84, YELLOW)
    # Both are black before so much light: who they are is not for them to know.
    person(canvas, x - h * 0.44, h * 0.95, h * 0.58, STANDING, Costume(BLACK, BLACK, DARK_HAIR))
    hers = Costume(WHITE, WHITE, INK, skirt=True)
    person(canvas, x + h * 0.46, h * 0.95, h * 0.56, WALKING, hers, turn=-1)
    footlights(canvas, WHITE)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the light in the door grow and shrink, as a thing does that is about to be shut."""
    w, h = canvas.width, canvas.height
    canvas.glow(w * 0.5, h * 0.5, h * 0.34, h * 0.42, WHITE, 0.16 + 0.12 * sin(seconds * 0.9))
