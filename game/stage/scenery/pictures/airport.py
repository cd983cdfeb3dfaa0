"""An airport at first light: a wall of glass, a plane's great tail in it, and two with their luggage, from behind."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import DARK_HAIR, INK, RED_HAIR
from game.stage.scenery.parts.land import hills
from game.stage.scenery.parts.people import man_away, woman_away
from game.stage.scenery.parts.sky import clouds
from game.stage.scenery.parts.tables import chair

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_DAWN: Final = ((0.0, rgb(0x4A6AB0)), (0.5, rgb(0xB89AB8)), (0.8, rgb(0xFFB890)), (1.0, rgb(0xFFE0A8)))
_WHITE: Final = rgb(0xF4F4F8)
_FRAME: Final = rgb(0x1A1C2E)
_PLANE: Final = (
    (-1.06, 0.20), (-0.92, 0.12), (0.62, 0.12), (0.98, 0.22), (0.98, 0.28), (0.62, 0.30), (-0.86, 0.30), (-1.02, 0.27),
)  # fmt: skip
_FIN: Final = ((0.60, 0.28), (0.86, 0.64), (1.00, 0.64), (0.94, 0.26))


def plate(canvas: Canvas) -> None:
    """Paint the dawn on the field, the plane, the bars of the window, the floor it shines on, and the two."""
    w, h = canvas.width, canvas.height
    floor = h * 0.76
    canvas.gradient(_DAWN, bottom=floor)
    clouds(canvas, h * 0.10, h * 0.40, rgb(0xFFC0A8), count=5, seed=6)
    hills(canvas, h * 0.60, h * 0.12, rgb(0x6A5A88), seed=3)
    canvas.rect(0, h * 0.60, w, floor, rgb(0x8A7A88))
    x = w * 0.60
    canvas.cut(_FIN, x, h * 0.74, h, rgb(0xC83A3A))
    canvas.cut(_PLANE, x, h * 0.74, h, _WHITE)
    canvas.cut(((-0.30, 0.20), (0.20, 0.20), (0.50, 0.05), (0.34, 0.05)), x, h * 0.74, h, mix(_WHITE, _FRAME, 0.35))
    canvas.rect(x - h * 0.80, h * 0.49, x + h * 0.56, h * 0.49 + max(1.0, h * 0.025), rgb(0x4A5A88))
    for wheel in (-0.72, 0.16):
        canvas.rect(x + h * wheel, h * 0.60, x + h * wheel + max(1.0, h * 0.03), h * 0.70, INK)
    bars = max(4, round(w / (h * 0.9)))
    for bar in range(bars + 1):
        canvas.rect(w * bar / bars - max(0.5, h * 0.02), 0, w * bar / bars + max(0.5, h * 0.02), floor, _FRAME)
    canvas.rect(0, 0, w, h * 0.06, _FRAME)
    canvas.gradient(((0.0, rgb(0x8A6A7A)), (1.0, rgb(0x2E2A42))), floor)
    canvas.rect(0, floor - 1, w, floor, _FRAME)
    canvas.glow(w * 0.42, floor, h * 1.8, h * 0.2, rgb(0xFFD0A0), 0.4)
    for seat in range(5):
        chair(canvas, w * 0.86 + h * 0.26 * (seat - 2), h * 0.96, h * 0.38, _FRAME)
    man_away(canvas, w * 0.24, h * 0.97, h * 0.66)
    canvas.disc(w * 0.24, h * 0.97 - h * 0.60, h * 0.056, DARK_HAIR)
    woman_away(
        canvas, int(w * 0.24 + h * 0.36) + 0.5, h * 0.97, h * 0.62, rgb(0x2A4C96), jacket=rgb(0x2FA8A0), hair=RED_HAIR
    )
    for across, tall, color in ((-0.30, 0.30, rgb(0x7A4A2A)), (0.64, 0.36, rgb(0xC83A44)), (0.86, 0.22, rgb(0xD8B060))):
        left = w * 0.24 + h * across
        canvas.rect(left - h * 0.10, h * (0.97 - tall), left + h * 0.10, h * 0.97, color)
        canvas.rect(left - h * 0.04, h * (0.94 - tall), left + h * 0.04, h * (0.94 - tall) + 1, INK)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the light on the fin wink, as slowly as such lights do."""
    w, h = canvas.width, canvas.height
    wink = max(0.0, sin(seconds * 1.5)) ** 4
    canvas.glow(w * 0.60 + h * 0.94, h * 0.10, h * 0.2, h * 0.18, rgb(0xFF4030), 0.8 * wink)
    canvas.dot(w * 0.60 + h * 0.94, h * 0.11, rgb(0xFFD0C0), wink)
