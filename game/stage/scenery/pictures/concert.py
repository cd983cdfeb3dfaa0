"""A huge stage from the thick of the crowd: a rig of lamps, a small band against the light, and hands in the air."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import along, chance, mix, rgb
from game.stage.scenery.palette import COAL, INK
from game.stage.scenery.parts.music import drums, horn, keyboard
from game.stage.scenery.parts.people import bust
from game.stage.scenery.parts.poses import BLOWING, REACHING, STANDING, STRUMMING, person, silhouette

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas

_BLACK: Final = silhouette(rgb(0x0A0616))
_BACK: Final = ((0.0, rgb(0x2A0A5A)), (0.5, rgb(0xC02A8A)), (1.0, rgb(0xFFB070)))
_WASH: Final = ((0.0, rgb(0x2AC8FF)), (0.33, rgb(0xFF4AB0)), (0.66, rgb(0xFFC84A)), (1.0, rgb(0x2AC8FF)))
_LAMPS: Final = 7


def _wash(lamp: int, seconds: float) -> RGB:
    """Give one lamp's color: it takes a quarter of a minute to go through them all, so nothing can flash."""
    return along(_WASH, (seconds / 15 + lamp / _LAMPS) % 1)


def plate(canvas: Canvas) -> None:
    """Paint the wall of light behind the band, the rig over it, the band in black, and the crowd's hands."""
    w, h = canvas.width, canvas.height
    half = max(h * 1.7, w * 0.37)
    stage, left, right = h * 0.70, w * 0.5 - half, w * 0.5 + half
    canvas.rect(0, 0, w, h, rgb(0x12082A))
    canvas.gradient(_BACK, h * 0.10, stage, left=left, right=right)
    canvas.glow(w * 0.5, h * 0.56, h * 1.5, h * 0.46, rgb(0xFFF0C8), 0.7)
    for x in (left, right - h * 0.14):
        canvas.rect(x, h * 0.10, x + h * 0.14, stage, INK)
        for box in range(4):
            y = h * (0.14 + 0.13 * box)
            canvas.rect(x - h * 0.10, y, x + h * 0.24, y + h * 0.10, COAL)
    for y in (0.04, 0.13):
        canvas.rect(left - h * 0.2, h * y, right + h * 0.2, h * y + 1, INK)
    for brace in range(int((right - left) / (h * 0.2))):
        x = left + h * 0.2 * brace
        canvas.line((x, h * 0.13), (x + h * 0.2, h * 0.05), INK, 0.9)
    canvas.rect(left, stage, right, stage + h * 0.08, rgb(0x1A0A24))
    canvas.rect(left, stage, right, stage + 1, rgb(0xFFD0A0))
    tall = h * 0.32
    drums(canvas, w * 0.5, stage - h * 0.05, h * 0.22, rgb(0x3A1A3A))
    person(canvas, w * 0.5, stage - h * 0.12, tall * 0.8, STANDING, _BLACK)
    for x, pose, turn in ((-0.42, STRUMMING, 1), (0.40, STRUMMING, -1), (-0.86, REACHING, 1), (0.88, BLOWING, -1)):
        person(canvas, w * 0.5 + h * x, stage, tall, pose, _BLACK, turn=turn)
    keyboard(canvas, w * 0.5 - h * 0.76, stage - h * 0.19, h * 0.22)
    horn(canvas, w * 0.5 + h * 0.70, stage - h * 0.26, h * 0.12, rgb(0x0A0616))
    canvas.glow(w * 0.5, h * 0.80, w * 0.5, h * 0.24, rgb(0xC03A8A), 0.4)
    _hands_up(canvas, h * 0.98, h * 0.22, rgb(0x5A1A5A), seed=4)
    _hands_up(canvas, h * 1.08, h * 0.44, rgb(0x0E0618), seed=8)


def _hands_up(canvas: Canvas, foot: float, tall: float, color: RGB, *, seed: int) -> None:
    """Fill the picture's lower edge with a crowd that is seen from behind, most of it with an arm in the air."""
    step, thick = max(4.0, tall * 0.72), max(1.0, tall * 0.13)
    for number in range(int(canvas.width / step) + 2):
        x = step * (number + 0.5 * (chance(seed, number) - 0.5))
        high = tall * (0.8 + 0.3 * chance(seed, number, 1))
        bust(canvas, x, foot, high, color)
        for side in (-1, 1):
            if chance(seed, number, side + 3) < 0.45:
                reach, lean = high * (1.15 + 0.5 * chance(seed, number, side + 5)), chance(seed, number, side + 7) - 0.3
                elbow = (x + side * high * 0.34, foot - high * 0.62)
                hand = (x + side * high * (0.30 + 0.2 * lean), foot - reach)
                canvas.path([(x + side * high * 0.24, foot - high * 0.3), elbow, hand], color, thick)
                canvas.disc(*hand, thick * 0.75, color)


def live(canvas: Canvas, seconds: float) -> None:
    """Let the lamps sweep, and wander through their colors, both as slowly as a tide."""
    w, h = canvas.width, canvas.height
    for lamp in range(_LAMPS):
        x, color = w * 0.5 + h * 0.5 * (lamp - _LAMPS // 2), _wash(lamp, seconds)
        canvas.rect(x - h * 0.05, h * 0.13, x + h * 0.05, h * 0.19, mix(color, rgb(0xFFFFFF), 0.5))
        if lamp % 2 == 0:
            aim = x + h * 0.5 * sin(seconds * 0.35 + lamp)
            canvas.beam((x, h * 0.19), (aim, h * 0.64), (h * 0.03, h * 0.13), color, (0.55, 0.06))
