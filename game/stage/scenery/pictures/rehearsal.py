"""A rehearsal studio with padded walls: drums, cables, a keyboard, and close by a box with a row of small lights."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import COAL, INK
from game.stage.scenery.parts.light import spot
from game.stage.scenery.parts.music import drums
from game.stage.scenery.parts.room import room

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_FOAM: Final = rgb(0x4A3E56)
_LIGHTS: Final = (rgb(0xFF3A3A), rgb(0xFF8A2A), rgb(0xFFD83A), rgb(0x6AE04A), rgb(0x3AD0E0), rgb(0x5A7AFF))


def plate(canvas: Canvas) -> None:
    """Paint the foam on the walls, the kit under a lamp in the ceiling, the keyboard on its stand, and the box."""
    w, h = canvas.width, canvas.height
    floor, kit = h * 0.66, w * 0.40
    room(canvas, floor, _FOAM, rgb(0x5A3A34))
    step = max(3, round(h * 0.14))
    for x in range(0, w, step):
        for y in range(0, round(floor) - 1, step):
            canvas.rect(x, y, x + step - 1, y + 1, mix(_FOAM, rgb(0xC0A8C8), 0.28))
            canvas.rect(x + step - 1, y, x + step, y + step, mix(_FOAM, INK, 0.6))
    spot(canvas, (kit, -h * 0.2), kit, h * 0.82, h * 0.95, rgb(0xFFE2B0), strength=0.42)
    canvas.ellipse(kit, h * 0.84, h * 0.85, h * 0.11, rgb(0x8A2A34))
    drums(canvas, kit, h * 0.86, h * 0.50, rgb(0xF0D8A8))
    for amp in (0.10, 0.19):
        canvas.rect(w * amp - h * 0.16, h * 0.48, w * amp + h * 0.16, h * 0.80, COAL)
        canvas.disc(w * amp, h * 0.66, h * 0.11, rgb(0x3A3440))
        canvas.rect(w * amp - h * 0.12, h * 0.51, w * amp + h * 0.12, h * 0.53, rgb(0xB89A5A))
    _stand(canvas, w * 0.62)
    for start, end, low in ((0.19, 0.40, 0.97), (0.40, 0.62, 0.94), (0.48, 0.86, 0.99)):
        sag = [(t / 8, 1 - (t / 4 - 1) ** 2) for t in range(9)]
        canvas.path(
            [(w * (start + (end - start) * x), h * (0.82 + (low - 0.82) * y)) for x, y in sag], INK, max(0.8, h * 0.03)
        )
    _sampler(canvas)


def _stand(canvas: Canvas, x: float) -> None:
    """Cross two legs under a long keyboard, and stand a microphone beside it."""
    h = canvas.height
    for side in (-1, 1):
        canvas.line((x - side * h * 0.26, h * 0.58), (x + side * h * 0.22, h * 0.90), INK, max(0.9, h * 0.035))
    canvas.rect(x - h * 0.42, h * 0.54, x + h * 0.42, h * 0.61, COAL)
    canvas.rect(x - h * 0.39, h * 0.54, x + h * 0.39, h * 0.54 + max(1.0, h * 0.03), rgb(0xF2ECE0))
    canvas.rect(x + h * 0.52, h * 0.34, x + h * 0.52 + 1, h * 0.90, INK)
    canvas.line((x + h * 0.53, h * 0.36), (x + h * 0.36, h * 0.28), INK, 0.9)
    canvas.disc(x + h * 0.34, h * 0.27, max(0.8, h * 0.04), rgb(0xB8B8C4))


def _sampler(canvas: Canvas) -> None:
    """Set the box on its case, close to us: its pads, its dark little window."""
    w, h = canvas.width, canvas.height
    left, right, top = w * 0.86 - h * 0.42, w * 0.86 + h * 0.42, h * 0.50
    canvas.rect(left - h * 0.06, h * 0.80, right + h * 0.06, h, rgb(0x1A161E))
    canvas.rect(left, top, right, h * 0.80, rgb(0x30303C))
    canvas.rect(left, top, right, top + 1, rgb(0x8A8A9C))
    for pad in range(4):
        x = left + h * 0.06 + h * 0.20 * pad
        canvas.rect(x, h * 0.68, x + h * 0.13, h * 0.77, rgb(0x565664))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the lights on the box rise and fall in a row, and color the air over it."""
    w, h = canvas.width, canvas.height
    for number, color in enumerate(_LIGHTS):
        x, swell = w * 0.86 + h * (number - 2.5) * 0.13, 0.62 + 0.38 * sin(seconds * 1.6 - number * 0.9)
        canvas.glow(x, h * 0.57, h * 0.17, h * 0.24, color, 0.55 * swell)
        canvas.rect(x - h * 0.035, h * 0.54, x + h * 0.035, h * 0.60, mix(color, rgb(0xFFFFFF), 0.25), swell)
