"""A coffee counter on the lot, dark against its window; outside, in the sun, six men carry a brownstone's front."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import COAL, INK, RED_HAIR
from game.stage.scenery.parts.light import shadow, steam
from game.stage.scenery.parts.poses import CARRYING, STANDING, Costume, person
from game.stage.scenery.parts.room import counter, espresso_machine
from game.stage.scenery.parts.sky import DAY
from game.stage.scenery.parts.studio import PLASTER, false_front, sound_stage

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_ROOM: Final = rgb(0x10131F)
_CREW: Final = Costume(rgb(0xF0F0EA), rgb(0x2A3A5E), skin=rgb(0x8A5638))
_BARISTA: Final = Costume(rgb(0xA8B4C8), rgb(0x1A5244), RED_HAIR, rgb(0xC08A68))


def plate(canvas: Canvas) -> None:
    """Paint the hot street and the front that walks, then the window's frame and the cool room before it."""
    w, h = canvas.width, canvas.height
    canvas.gradient(DAY, bottom=h * 0.64)
    sound_stage(canvas, w * 0.20, h * 0.14, w * 0.37, h * 0.62, PLASTER, "A")
    sound_stage(canvas, w * 0.86, h * 0.22, w * 1.04, h * 0.62, mix(PLASTER, COAL, 0.12), "B")
    canvas.gradient(((0.0, rgb(0xF0E2C4)), (1.0, rgb(0xC8B088))), h * 0.60, h * 0.80)
    left, right = w * 0.62 - h * 0.95, w * 0.62 + h * 0.95
    shadow(canvas, left, right, h * 0.68, h * 0.08, slant=-h * 0.25)
    false_front(
        canvas, left, h * 0.09, right, h * 0.50, rgb(0xC4623C), windows=(5, 2), door=rgb(0x1F6A4E), braced=False
    )
    for number in range(6):
        x, foot = left + (right - left) * (0.08 + 0.168 * number), h * (0.70 + 0.02 * (number % 2))
        person(canvas, x, foot, h * 0.30, CARRYING, _CREW, turn=-1)
    # The room is cut round the window, so that nothing outside can spill over its frame.
    for x, y, end, foot in ((0, 0, 0.24, 1), (0, 0, 1, 0.05), (0.975, 0, 1, 1), (0, 0.76, 1, 1)):
        canvas.rect(w * x, h * y, w * end, h * foot, _ROOM)
    canvas.glow(w * 0.6, h * 0.78, w * 0.4, h * 0.10, rgb(0x6A90C0), 0.5)
    person(canvas, w * 0.19, h * 1.00, h * 0.82, STANDING, _BARISTA)
    counter(canvas, 0, w, h * 0.79, INK, rgb(0xC8A070))
    espresso_machine(canvas, h * 0.03, h * 0.80, h * 0.56)
    for cup in (0.265, 0.295, 0.325):
        canvas.rect(w * cup, h * 0.71, w * cup + h * 0.07, h * 0.80, rgb(0xF4F6F8))


def live(canvas: Canvas, seconds: float) -> None:
    """Let steam climb from the machine into the light of the window."""
    h = canvas.height
    steam(canvas, seconds, h * 0.42, h * 0.38, h * 0.36, rgb(0xDCE6F2))
