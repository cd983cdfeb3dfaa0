"""Morning at the curb: an old open car with a man in it, and three heads at a window under the fire escape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import DARK_HAIR, RED_HAIR, SHIRT, SKIN
from game.stage.scenery.parts.cars import open_car
from game.stage.scenery.parts.light import shadow
from game.stage.scenery.parts.people import bust
from game.stage.scenery.parts.plants import palm
from game.stage.scenery.parts.street import front

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SKY: Final = ((0.0, rgb(0x6AB0E0)), (1.0, rgb(0xFFE8B8)))
_WALL: Final = rgb(0xE89A6A)
_TRIM: Final = rgb(0xFFE2BE)
_IRON: Final = rgb(0x3A2430)
_PANE: Final = rgb(0x6A4A50)
_WHO: Final = ((rgb(0xE0402C), DARK_HAIR), (rgb(0xF2C230), rgb(0x5A3018)), (rgb(0x2FA866), RED_HAIR))


def plate(canvas: Canvas) -> None:
    """Paint the sky with its palm, the house in the sun, the stairs of iron down its front, the street and the car."""
    w, h = canvas.width, canvas.height
    curb, left, right = h * 0.76, w * 0.36, w * 0.36 + h * 2.3
    canvas.gradient(_SKY, bottom=curb)
    canvas.glow(0, h * 0.3, h * 1.2, h * 0.8, rgb(0xFFB860), 0.35)
    palm(canvas, w * 0.10, curb, h * 0.88, rgb(0x5A6A5A), seed=2)
    canvas.rect(right, h * 0.30, w, curb, mix(_WALL, rgb(0x7A6A90), 0.55))
    front(canvas, left, h * 0.02, left + h * 0.5, curb, _WALL, _PANE, windows=(1, 2), trim=_TRIM)
    front(canvas, left + h * 0.5, h * 0.02, right, curb, _WALL, _PANE, windows=(1, 1), trim=_TRIM, lit=0)
    canvas.rect(left + h * 0.5, h * 0.10, right, curb, _WALL)
    canvas.glow(left, h * 0.4, h * 1.0, h * 0.8, rgb(0xFFB860), 0.3)
    _window(canvas, left + h * 1.0, h * 0.52)
    _fire_escape(canvas, right - h * 0.76, right - h * 0.04)
    canvas.gradient(((0.0, rgb(0xD8C0A0)), (1.0, rgb(0xA08A80))), curb)
    canvas.rect(0, curb + h * 0.06, w, curb + h * 0.06 + 1, rgb(0xF4E4C4))
    car = w * 0.24
    shadow(canvas, car - h * 0.6, car + h * 0.6, h * 0.94, h * 0.05, slant=h * 0.3)
    open_car(canvas, car, h * 0.95, h * 1.35, rgb(0xA02028), driver=SHIRT)


def _window(canvas: Canvas, x: float, sill: float) -> None:
    """Push up one window, and lean three women out of it."""
    h = canvas.height
    canvas.rect(x - h * 0.42, sill - h * 0.36, x + h * 0.42, sill, _TRIM)
    canvas.rect(x - h * 0.37, sill - h * 0.32, x + h * 0.37, sill, rgb(0x3A2630))
    for side, (dress, hair) in zip((-1, 0, 1), _WHO, strict=True):
        bust(canvas, x + side * h * 0.23, sill, h * (0.27 - 0.03 * (side == 0)), dress, hair, SKIN)
    canvas.rect(x - h * 0.46, sill, x + h * 0.46, sill + max(1.0, h * 0.05), rgb(0xFFF0D8))


def _fire_escape(canvas: Canvas, left: float, right: float) -> None:
    """Bolt two landings to the wall, each before a window, with rails and a steep stair between them."""
    h = canvas.height
    middle, thin = (left + right) / 2, max(1.0, h * 0.03)
    for top in (h * 0.30, h * 0.62):
        canvas.rect(middle - h * 0.16, top - h * 0.22, middle + h * 0.16, top, _PANE)
        canvas.rect(middle - h * 0.16, top - h * 0.22, middle + h * 0.16, top - h * 0.22 + 1, _TRIM)
        canvas.rect(left, top, right, top + thin, _IRON)
        canvas.rect(left, top - h * 0.11, right, top - h * 0.11 + 1, _IRON)
        for post in range(6):
            x = left + (right - 1 - left) * post / 5
            canvas.rect(x, top - h * 0.11, x + 1, top, _IRON)
    canvas.line((left + h * 0.08, h * 0.30), (right - h * 0.12, h * 0.62), _IRON, max(1.0, h * 0.05))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the sun run along the chrome, out and back."""
    w, h = canvas.width, canvas.height
    place = abs(seconds * 0.12 % 2 - 1)
    canvas.glow(w * 0.24 + h * 1.2 * (place - 0.5), h * 0.71, h * 0.14, h * 0.10, rgb(0xFFF2D0), 0.9)
