"""The whole restaurant dances, in red, yellow, blue and green, while a painted wall slides off a starry one."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, RED_HAIR
from game.stage.scenery.parts.flats import (
    BLACK,
    BLUE,
    GREEN,
    MIDNIGHT,
    PINK,
    RED,
    WHITE,
    YELLOW,
    footlights,
    hung_star,
    painted_stage,
)
from game.stage.scenery.parts.poses import Costume, waltz

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SUIT: Final = Costume(BLACK, BLACK)
_STARS: Final = ((0.40, 0.24), (0.48, 0.42), (0.57, 0.18), (0.66, 0.36), (0.75, 0.22), (0.84, 0.40), (0.93, 0.16))
# Where a couple dances, how tall it is, and the color of her dress.
_COUPLES: Final = (
    (0.07, 0.80, 0.42, PINK), (0.22, 0.92, 0.52, YELLOW), (0.36, 0.79, 0.40, GREEN), (0.69, 0.80, 0.42, RED),
    (0.82, 0.93, 0.52, WHITE), (0.95, 0.79, 0.42, YELLOW),
)  # fmt: skip


def plate(canvas: Canvas) -> None:
    """Paint the night that is wheeled on, the red wall that is wheeled off, the floor, and all but two of them."""
    w, h = canvas.width, canvas.height
    floor, edge = h * 0.62, w * 0.30
    painted_stage(canvas, floor, MIDNIGHT, YELLOW)
    canvas.ellipse(w * 0.52, h * 0.84, h * 1.6, h * 0.20, mix(YELLOW, WHITE, 0.55))
    for number, (x, y) in enumerate(_STARS):
        hung_star(canvas, round(w * x), h * y, h * (0.045 + 0.025 * (number % 3)))
    canvas.polygon([(w * 0.62, floor), (w * 0.70, h * 0.34), (w * 0.80, floor)], BLUE)
    canvas.polygon([(w * 0.72, floor), (w * 0.82, h * 0.42), (w * 0.95, floor)], mix(BLUE, MIDNIGHT, 0.5))
    canvas.rect(0, 0, edge, floor + h * 0.03, RED)
    for lamp in range(3):
        x = edge * (lamp + 0.5) / 3
        canvas.ellipse(x, h * 0.26, h * 0.15, h * 0.12, mix(RED, YELLOW, 0.4))
        canvas.rect(x - h * 0.03, h * 0.20, x + h * 0.03, h * 0.28, YELLOW)
    canvas.rect(edge, 0, edge + max(1.0, h * 0.06), floor + h * 0.03, rgb(0xD8A868))
    canvas.line((edge, h * 0.10), (edge + h * 0.42, floor + h * 0.03), rgb(0xD8A868), max(1.0, h * 0.045))
    for wheel in (edge * 0.4, edge * 0.95, edge + h * 0.40):
        canvas.disc(wheel, floor + h * 0.05, max(0.9, h * 0.04), INK)
    for x, foot, tall, dress in _COUPLES:
        canvas.ellipse(w * x + h * 0.04, h * foot, h * 0.22, h * 0.025, mix(YELLOW, INK, 0.5))
        waltz(canvas, w * x, h * foot, h * tall, _SUIT, Costume(dress, dress, skirt=True))
    footlights(canvas, WHITE)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the two in the middle go round, a step to the left, a step to the right."""
    w, h = canvas.width, canvas.height
    x, foot = round(w * 0.52 + h * 0.34 * sin(seconds * 0.8)), round(h * (0.94 - 0.03 * abs(sin(seconds * 1.6))))
    canvas.ellipse(x + h * 0.05, h * 0.95, h * 0.30, h * 0.03, mix(YELLOW, INK, 0.5))
    waltz(canvas, x, foot, h * 0.70, _SUIT, Costume(BLUE, BLUE, RED_HAIR, skirt=True))
