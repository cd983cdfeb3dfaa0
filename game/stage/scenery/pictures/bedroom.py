"""A bedroom at evening, not lit yet but for a ring of bulbs at the mirror; in the bright doorway someone waits."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import LAMP, RED_HAIR
from game.stage.scenery.parts.poses import SITTING, STANDING, Costume, person, silhouette
from game.stage.scenery.parts.room import bed, doorway, picture_frame, room, window
from game.stage.scenery.parts.tables import chair

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_GREEN: Final = Costume(rgb(0x2E7A5E), rgb(0x2E7A5E), RED_HAIR, skirt=True)
_WARM: Final = rgb(0xFFCE84)


def plate(canvas: Canvas) -> None:
    """Paint the blue room, its window and bed, her at the mirror, and him who has his coat on already."""
    w, h = canvas.width, canvas.height
    floor = h * 0.74
    room(canvas, floor, rgb(0x2E3A66), rgb(0x262846))
    window(canvas, w * 0.13, h * 0.50, h * 0.38, rgb(0x8A7AC0), rgb(0x161C38))
    for x, color in ((0.30, rgb(0xB0684A)), (0.36, rgb(0x4A7A8A)), (0.66, rgb(0x8A6A3A))):
        picture_frame(canvas, w * x, h * 0.28, h * 0.28, rgb(0x1A2040), color)
    bed(canvas, w * 0.05, w * 0.30, floor + h * 0.16, h * 0.34, rgb(0x8A9AC8))
    mirror = w * 0.56
    canvas.rect(mirror - h * 0.08, h * 0.58, mirror + h * 0.34, h * 0.62, rgb(0x5A4A4A))
    canvas.rect(mirror + h * 0.24, h * 0.60, mirror + h * 0.30, h * 0.88, rgb(0x3A3040))
    canvas.ellipse(mirror + h * 0.14, h * 0.36, h * 0.16, h * 0.21, rgb(0x5A74B0))
    doorway(canvas, w * 0.85, floor + h * 0.06, h * 0.70, _WARM, rgb(0x4A3648))
    person(canvas, w * 0.85, floor + h * 0.07, h * 0.62, STANDING, silhouette(rgb(0x1A1426)), turn=-1)
    chair(canvas, mirror - h * 0.32, h * 0.92, h * 0.50, rgb(0x5A4A4A))
    person(canvas, mirror - h * 0.36, h * 0.90, h * 0.66, SITTING, _GREEN)


def live(canvas: Canvas, seconds: float) -> None:
    """Light the bulbs round the mirror; one of them is about to go."""
    x, y, h = canvas.width * 0.56 + canvas.height * 0.14, canvas.height * 0.36, canvas.height
    for number, (across, down) in enumerate(
        ((-0.8, 0.7), (-1, 0), (-0.7, -0.8), (0, -1.05), (0.7, -0.8), (1, 0), (0.8, 0.7))
    ):
        lit = 0.9 if number != 2 or sin(seconds * 9) > -0.4 else 0.2
        canvas.glow(x + across * h * 0.18, y + down * h * 0.21, h * 0.09, h * 0.08, LAMP, 0.5 * lit)
        canvas.dot(x + across * h * 0.18, y + down * h * 0.21, rgb(0xFFF4DC), lit)
