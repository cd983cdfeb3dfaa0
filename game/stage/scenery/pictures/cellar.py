"""A cellar in Paris: a low vault of stone, one lamp, a man at an upright, and nine people, who can be counted."""

from __future__ import annotations

from math import pi, sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, LAMP
from game.stage.scenery.parts.light import bare_bulb, steam
from game.stage.scenery.parts.music import upright_piano
from game.stage.scenery.parts.people import bust, pianist

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_STONE: Final = rgb(0x8A6A4C)
# Where each of the nine sits, from the middle, how low, and how large.
_NINE: Final = (
    (-1.34, 0.80, 0.30), (-1.02, 0.83, 0.32), (0.76, 0.80, 0.30), (1.06, 0.83, 0.32), (1.36, 0.80, 0.30),
    (-0.74, 1.04, 0.46), (-0.22, 1.06, 0.48), (0.32, 1.04, 0.46), (0.88, 1.06, 0.48),
)  # fmt: skip


def plate(canvas: Canvas) -> None:
    """Paint the arch and its stones as the lamp finds them, the piano at its end, and the nine backs."""
    w, h = canvas.width, canvas.height
    middle, floor = w * 0.5, h * 0.72
    canvas.rect(0, 0, w, h, rgb(0x0A0708))
    span = max(h * 2.2, w * 0.44)
    for ring in range(9):
        # One arch behind the other, each lower and nearer to the light.
        share = 1 - ring * 0.085
        shade = mix(_STONE, INK, 0.80 - 0.075 * ring)
        arch = [(middle + span * share * sin(turn * pi / 24 - pi / 2), floor + h * 0.3 - h * (1.28 * share - 0.16) *
                 sin(turn * pi / 24) ** 0.7) for turn in range(25)]  # fmt: skip
        canvas.polygon(arch, shade)
        for turn in range(1, 24, 2):
            x, y = arch[turn]
            canvas.dot(x, y + 1, mix(shade, INK, 0.5))
    canvas.glow(middle, h * 0.36, h * 1.5, h * 0.56, rgb(0xE8984A), 0.55)
    bare_bulb(canvas, middle + h * 0.10, h * 0.22, h * 0.5, LAMP)
    canvas.gradient(((0.0, rgb(0x7A5230)), (1.0, rgb(0x140C0C))), floor, left=middle - span, right=middle + span)
    upright_piano(canvas, middle - h * 0.02, floor + h * 0.06, h * 0.46, case=rgb(0x3A1E14), panel=rgb(0x5A3220))
    pianist(canvas, middle - h * 0.28, floor + h * 0.07, h * 0.54, rgb(0x14101A))
    canvas.rect(middle - h * 0.28, floor - h * 0.48, middle - h * 0.20, floor - h * 0.45, mix(LAMP, _STONE, 0.3))
    for across, foot, tall in _NINE:
        coat = mix(rgb(0x2A1C1E), INK, 0.2 if foot < 1 else 0.7)
        bust(canvas, middle + min(h, w * 0.36) * across, h * foot, h * tall, coat)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the nine smoke, among them."""
    w, h = canvas.width, canvas.height
    for across, late in ((-1.0, 0), (0.68, 2), (0.3, 5)):
        steam(canvas, seconds + late, w * 0.5 + h * across, h * 0.58, h * 0.34, rgb(0xD8B890), strength=0.16)
