"""A photographer's studio: a white sweep between two umbrellas, and on it five men in jackets, one at a keyboard."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import COAL, INK
from game.stage.scenery.parts.music import keyboard
from game.stage.scenery.parts.people import man
from game.stage.scenery.parts.poses import REACHING, person, silhouette

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_WHITE: Final = rgb(0xF6F6F4)
_BAND: Final = (
    (-0.84, rgb(0x7A2A6A), rgb(0x6A4430)), (-0.42, rgb(0x1E5A6A), rgb(0xD9A27E)), (0.02, rgb(0xA83A2A), rgb(0x4E3226)),
    (0.44, rgb(0x2A2A5E), rgb(0x8A5A3E)), (0.86, rgb(0x3A3A3E), rgb(0xD9A27E)),
)  # fmt: skip


def plate(canvas: Canvas) -> None:
    """Paint the dark studio, the paper that curves down to the floor, the lamps, the five, and who looks at them."""
    w, h = canvas.width, canvas.height
    half = min(w * 0.34, h * 1.5)
    canvas.gradient(((0.0, rgb(0x16161E)), (1.0, rgb(0x2C2A30))))
    left, right = w * 0.5 - half, w * 0.5 + half
    canvas.gradient(((0.0, rgb(0xC6CACE)), (0.6, _WHITE), (1.0, rgb(0xDADADC))), 0, h * 0.78, left=left, right=right)
    canvas.polygon([(left, h * 0.78), (right, h * 0.78), (right + h * 0.30, h), (left - h * 0.30, h)], rgb(0xE8E8EA))
    canvas.rect(left - h * 0.06, h * 0.03, right + h * 0.06, h * 0.07, rgb(0x4A4A52))
    apart = min(h, half * 0.80)
    for x, jacket, skin in _BAND:
        canvas.ellipse(w * 0.5 + apart * x, h * 0.90, h * 0.17, h * 0.03, INK, 0.3)
        man(
            canvas,
            w * 0.5 + apart * x,
            h * (0.90 - 0.03 * (abs(x) > 0.6)),
            h * 0.70,
            suit=jacket,
            shirt=COAL,
            skin=skin,
        )
    x = w * 0.5 + apart * 0.86
    keyboard(canvas, x - h * 0.06, h * 0.54, h * 0.52)
    canvas.line((x - h * 0.22, h * 0.56), (x + h * 0.08, h * 0.92), COAL, max(0.8, h * 0.03))
    canvas.line((x + h * 0.10, h * 0.54), (x - h * 0.20, h * 0.92), COAL, max(0.8, h * 0.03))
    for side in (-1, 1):
        _umbrella(canvas, w * 0.5 + side * (half + h * 0.36), h * 0.30, side)
    photographer = left - h * 0.10
    person(canvas, photographer, h * 1.02, h * 0.62, REACHING, silhouette(INK))
    canvas.rect(photographer + h * 0.14, h * 0.54, photographer + h * 0.26, h * 0.62, INK)


def _umbrella(canvas: Canvas, x: float, y: float, side: int) -> None:
    """Stand a lamp that looks away from us into a white umbrella."""
    h = canvas.height
    canvas.rect(x - 0.5, y, x + 0.5, h * 0.94, rgb(0x6A6A74))
    canvas.glow(x - side * h * 0.1, y, h * 0.6, h * 0.5, _WHITE, 0.4)
    dome = [(x - side * h * 0.10, y - h * 0.26), (x + side * h * 0.06, y - h * 0.18), (x + side * h * 0.12, y),
            (x + side * h * 0.06, y + h * 0.18), (x - side * h * 0.10, y + h * 0.26)]  # fmt: skip
    canvas.polygon(dome, _WHITE)
    canvas.line((x - side * h * 0.2, y), (x + side * h * 0.12, y), mix(COAL, _WHITE, 0.2), 0.9)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the lamps hum: the white of the umbrellas comes and goes a little."""
    w, h = canvas.width, canvas.height
    for side in (-1, 1):
        x = w * 0.5 + side * (min(w * 0.34, h * 1.5) + h * 0.30)
        canvas.glow(x, h * 0.30, h * 0.34, h * 0.34, _WHITE, 0.14 + 0.10 * sin(seconds * 1.3 + side))
