"""Hard noon behind the studio: a white van with its back open, two men in its bit of shade, a fence, bare hills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK
from game.stage.scenery.parts.land import hills
from game.stage.scenery.parts.music import keyboard
from game.stage.scenery.parts.poses import LEANING, STANDING, Costume, person
from game.stage.scenery.parts.room import box

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SKY: Final = ((0.0, rgb(0x4AA0DC)), (1.0, rgb(0xF2F4E4)))
_WHITE: Final = rgb(0xF6F4EA)
_SHADE: Final = rgb(0x2A2A44)
_SUITED: Final = Costume(rgb(0x6A3A2A), rgb(0x2E2030), skin=rgb(0x6A4430))
_SHIRT: Final = Costume(rgb(0xB8C0D0), rgb(0x22243A))


def plate(canvas: Canvas) -> None:
    """Paint the hills through the wire, the blinding yard, the dock's wall, and the van that the two stand behind."""
    w, h = canvas.width, canvas.height
    ground = h * 0.66
    canvas.gradient(_SKY, bottom=ground)
    hills(canvas, h * 0.62, h * 0.30, rgb(0xC8A468), seed=4)
    hills(canvas, h * 0.70, h * 0.20, rgb(0xA8824C), seed=7)
    _fence(canvas, w * 0.22, w, h * 0.34, ground)
    canvas.gradient(((0.0, rgb(0xFBF0D8)), (1.0, rgb(0xE0CCA8))), ground)
    canvas.rect(0, h * 0.06, w * 0.22, h * 0.86, rgb(0xD8B088))
    canvas.rect(0, h * 0.06, w * 0.23, h * 0.12, rgb(0xFFEBC8))
    canvas.rect(w * 0.04, h * 0.26, w * 0.18, h * 0.78, rgb(0x241C28))
    canvas.rect(w * 0.03, h * 0.22, w * 0.19, h * 0.27, rgb(0x8A6A54))
    canvas.rect(0, h * 0.78, w * 0.24, h * 0.92, rgb(0xB89878))
    canvas.rect(0, h * 0.78, w * 0.24, h * 0.80, _WHITE)
    van = w * 0.60
    canvas.polygon([(van - h * 1.05, h * 0.82), (van + h * 1.5, h * 0.82), (van + h * 1.3, h * 0.98),
                    (van - h * 1.35, h * 0.98)], _SHADE, 0.72)  # fmt: skip
    _van(canvas, van, h * 0.86)
    person(canvas, van - h * 0.86, h * 0.95, h * 0.58, STANDING, _SHIRT)
    person(canvas, van - h * 0.40, h * 0.94, h * 0.58, LEANING, _SUITED, turn=-1)


def _van(canvas: Canvas, left: float, foot: float) -> None:
    """Park the van with its tail at `left`: the dark inside with what is loaded, one door swung out, glass, wheels."""
    h = canvas.height
    long, top = h * 1.5, foot - h * 0.66
    canvas.polygon([(left, top), (left + long * 0.78, top), (left + long * 0.92, foot - h * 0.34),
                    (left + long, foot - h * 0.30), (left + long, foot - h * 0.07), (left, foot - h * 0.07)],
                   _WHITE)  # fmt: skip
    canvas.rect(left, foot - h * 0.26, left + long, foot - h * 0.07, mix(_WHITE, _SHADE, 0.28))
    canvas.polygon([(left + long * 0.66, top + h * 0.07), (left + long * 0.76, top + h * 0.07),
                    (left + long * 0.87, foot - h * 0.36), (left + long * 0.66, foot - h * 0.36)],
                   rgb(0x34506E))  # fmt: skip
    canvas.rect(left - h * 0.24, top, left + 1, foot - h * 0.10, _SHADE)
    box(canvas, left - h * 0.20, foot - h * 0.12, h * 0.18, h * 0.22)
    keyboard(canvas, left - h * 0.10, foot - h * 0.46, h * 0.22)
    canvas.rect(left - h * 0.28, top - h * 0.02, left - h * 0.24, foot - h * 0.07, mix(_WHITE, _SHADE, 0.4))
    for wheel in (0.20, 0.80):
        canvas.disc(left + long * wheel, foot - h * 0.05, h * 0.105, INK)
        canvas.disc(left + long * wheel, foot - h * 0.05, h * 0.05, rgb(0xB8BCC4))


def _fence(canvas: Canvas, left: float, right: float, top: float, foot: float) -> None:
    """Stretch wire netting between posts: only its shimmer is seen, and the posts."""
    h = canvas.height
    for y in range(round(top), round(foot)):
        for x in range(round(left), round(right)):
            if (x + y) % 4 == 0 or (x - y) % 4 == 0:
                canvas.dot(x, y, rgb(0xF2F2EE), 0.36)
    canvas.rect(left, top, right, top + 1, rgb(0x8A8E94))
    for post in range(int((right - left) / (h * 0.6)) + 1):
        canvas.rect(left + h * 0.6 * post, top - h * 0.03, left + h * 0.6 * post + 1, foot, rgb(0x7A7E86))
