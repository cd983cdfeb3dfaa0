"""A rehearsal room with nothing in it: tall gray windows, a mirror along one wall, one chair, and a woman alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, RED_HAIR
from game.stage.scenery.parts.light import motes
from game.stage.scenery.parts.poses import REACHING, Costume, person
from game.stage.scenery.parts.room import casement, daylight, room
from game.stage.scenery.parts.tables import chair

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_GRAY: Final = ((0.0, rgb(0xB8C4D4)), (0.7, rgb(0xE8ECEE)), (1.0, rgb(0xC0C8CC)))
_HERS: Final = Costume(rgb(0x2A2E3E), rgb(0x8A2A3A), RED_HAIR, skirt=True)


def plate(canvas: Canvas) -> None:
    """Paint the high wall with its windows, the roofs in them, the light on the boards, the glass, and her, twice."""
    w, h = canvas.width, canvas.height
    floor, glass = h * 0.72, w * 0.70
    room(canvas, floor, rgb(0xA8A49E), rgb(0x9A7A5A))
    windows = (0.10, 0.29, 0.48)
    for place in windows:
        left, right = w * place - h * 0.28, w * place + h * 0.28
        casement(canvas, left, -1, right, h * 0.60, _GRAY, rgb(0xF4F2EC), panes=(2, 3))
        for roof in range(3):
            x = left + h * (0.04 + 0.18 * roof)
            canvas.rect(x, h * (0.47 + 0.03 * (roof % 2)), x + h * 0.10, h * 0.60, rgb(0x8A94A4))
        daylight(canvas, left, right, floor, h * 0.28, rgb(0xF0F2F0), slant=h * 0.30, strength=0.42)
    canvas.rect(glass, h * 0.04, w, floor + h * 0.02, rgb(0xD8C8A8))
    canvas.gradient(((0.0, rgb(0x6E7A84)), (1.0, rgb(0x98A2A8))), h * 0.07, floor - 1, left=glass + h * 0.04)
    for place in (0.80, 0.93):
        canvas.gradient(_GRAY, h * 0.10, h * 0.52, left=w * place - h * 0.14, right=w * place + h * 0.14)
        canvas.rect(w * place - 0.5, h * 0.10, w * place + 0.5, h * 0.52, rgb(0x8A949A))
    canvas.rect(glass + h * 0.04, h * 0.48, w, h * 0.50, rgb(0x8A6A4A))
    mirrored = Costume(mix(_HERS.top, rgb(0x98A2A8), 0.4), mix(_HERS.bottom, rgb(0x98A2A8), 0.35),
                       mix(RED_HAIR, rgb(0x98A2A8), 0.3), mix(_HERS.skin, rgb(0x98A2A8), 0.3), skirt=True)  # fmt: skip
    person(canvas, w * 0.86, floor - 1, h * 0.46, REACHING, mirrored, turn=-1)
    chair(canvas, w * 0.40, h * 0.95, h * 0.42, rgb(0x4A3424))
    canvas.polygon([(w * 0.56 - h * 0.06, h * 0.95), (w * 0.56 + h * 0.06, h * 0.95), (w * 0.56 + h * 0.40, h),
                    (w * 0.56 + h * 0.22, h)], INK, 0.3)  # fmt: skip
    person(canvas, w * 0.56, h * 0.96, h * 0.66, REACHING, _HERS)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the dust of other people's rehearsals hang in the light."""
    w, h = canvas.width, canvas.height
    motes(canvas, seconds, (w * 0.28, 0), (w * 0.38, h * 0.9), (h * 1.4, h * 1.8), rgb(0xFFFFFF), count=16)
