"""Her face, four meters high on a painted wall; before it a golf cart, and a woman in it who does not look up."""

from __future__ import annotations

from math import cos, sin, tau
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import DARK_HAIR, INK, RED_HAIR, SKIN
from game.stage.scenery.parts.faces import poster_face
from game.stage.scenery.parts.flats import BLACK, BLUE, GREEN, PINK, RED, WHITE, YELLOW, footlights, painted_stage
from game.stage.scenery.parts.people import bust

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_RAYS: Final = 16


def plate(canvas: Canvas) -> None:
    """Paint the wall's rays of yellow and red, her in the middle of them, the floor, and the cart."""
    w, h = canvas.width, canvas.height
    floor, x = h * 0.78, w * 0.40
    painted_stage(canvas, floor, YELLOW, GREEN)
    for ray in range(_RAYS):
        start, end = tau * (ray - 0.25) / _RAYS, tau * (ray + 0.25) / _RAYS
        rim = [(x + w * cos(turn), h * 0.42 + w * sin(turn)) for turn in (start, end)]
        canvas.polygon([(x, h * 0.42), *rim], RED)
    canvas.disc(x, h * 0.42, h * 0.60, PINK)
    canvas.rect(0, floor, w, h, GREEN)
    poster_face(canvas, x, h * 0.70, h * 0.72, rgb(0xFFE0BC), dress=BLUE)
    canvas.rect(0, floor, w, h, GREEN)
    canvas.rect(0, floor, w, floor + max(1.0, h * 0.03), WHITE)
    for star in range(5):
        at = w * 0.60 + h * 0.26 * star
        canvas.cut(((-0.09, 0.03), (0.09, 0.03), (0.0, -0.08)), at, h * 0.20, h, WHITE)
        canvas.cut(((-0.09, -0.04), (0.09, -0.04), (0.0, 0.08)), at, h * 0.20, h, WHITE)
    _cart(canvas, w * 0.76, h * 0.95)
    footlights(canvas, WHITE)


def _cart(canvas: Canvas, x: float, foot: float) -> None:
    """Stop the cart: a white tub on small wheels, a striped roof on four rods, a driver, and her behind him."""
    h = canvas.height
    for at, coat, hair in ((-0.20, BLACK, RED_HAIR), (0.16, BLUE, DARK_HAIR)):
        bust(canvas, x + h * at, foot - h * 0.20, h * 0.34, coat, hair)
        canvas.rect(x + h * (at + 0.03), foot - h * 0.46, x + h * (at + 0.06), foot - h * 0.40, SKIN)
    for rod in (-0.42, 0.0, 0.42):
        canvas.rect(x + h * rod, foot - h * 0.66, x + h * rod + 1, foot - h * 0.16, INK)
    canvas.rect(x - h * 0.50, foot - h * 0.72, x + h * 0.50, foot - h * 0.64, WHITE)
    for stripe in range(5):
        canvas.rect(x + h * (-0.5 + 0.2 * stripe), foot - h * 0.72, x + h * (-0.4 + 0.2 * stripe), foot - h * 0.64, RED)
    canvas.cut(((-0.5, 0.06), (-0.5, 0.24), (0.30, 0.24), (0.40, 0.34), (0.52, 0.30), (0.54, 0.06)), x, foot, h, WHITE)
    canvas.rect(x - h * 0.5, foot - h * 0.12, x + h * 0.53, foot - h * 0.09, mix(WHITE, INK, 0.4))
    for wheel in (-0.32, 0.36):
        canvas.disc(x + h * wheel, foot - h * 0.06, h * 0.085, BLACK)
        canvas.disc(x + h * wheel, foot - h * 0.06, h * 0.035, WHITE)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the white stars over the cart come and go: so many of five."""
    w, h = canvas.width, canvas.height
    for star in range(5):
        at, swell = w * 0.60 + h * 0.26 * star, 0.5 + 0.5 * sin(seconds * 1.1 - star * 0.9)
        canvas.glow(at, h * 0.20, h * 0.15, h * 0.15, WHITE, 0.7 * swell)
