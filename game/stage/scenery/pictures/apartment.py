"""Sebastian's room: light through the blinds, boxes never unpacked, a piano, and his sister's feet on its stool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import COAL, INK
from game.stage.scenery.parts.light import motes
from game.stage.scenery.parts.music import stool, upright_piano
from game.stage.scenery.parts.room import box

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_WALL: Final = ((0.0, rgb(0x141D36)), (1.0, rgb(0x22304E)))
_BOARDS: Final = ((0.0, rgb(0x1A2338)), (1.0, rgb(0x0C1120)))
_SUN: Final = rgb(0xF2D6A0)

# The boxes by the window: left, foot, width and height.
_BOXES: Final = (
    (0.17, 0.80, 0.34, 0.24),
    (0.18, 0.56, 0.26, 0.20),
    (0.05, 0.92, 0.42, 0.30),
    (0.245, 0.92, 0.30, 0.19),
)
# A woman leaning back in profile, facing right, her legs straight out; the origin is under her seat.
_SISTER: Final = ((-0.30, 0.86), (-0.14, 0.90), (-0.02, 0.52), (0.34, 0.54), (0.84, 0.58), (0.84, 0.70), (0.92, 0.70),
                  (0.94, 0.48), (0.36, 0.38), (-0.14, 0.36), (-0.24, 0.50))  # fmt: skip
_ARM: Final = ((-0.24, 0.80), (-0.14, 0.80), (-0.06, 0.60), (0.20, 0.64), (0.20, 0.56), (-0.12, 0.50))
_CHAIR: Final = ((-0.42, 0.84), (-0.34, 0.86), (-0.22, 0.40), (0.16, 0.40), (0.16, 0.30), (-0.28, 0.30))


def plate(canvas: Canvas) -> None:
    """Paint the dark room, the slats of light across it, and the outlines that stand in them."""
    w, h = canvas.width, canvas.height
    floor = h * 0.68
    canvas.gradient(_WALL, bottom=floor)
    canvas.gradient(_BOARDS, floor)
    _light(canvas)
    canvas.rect(0, floor - 1, w, floor, rgb(0x0E1528), 0.8)
    _window(canvas)
    for x, foot, wide, tall in _BOXES:
        box(canvas, w * x - h * 0.06, h * foot, h * wide, h * tall)
    upright_piano(canvas, _chair(canvas) + h * 0.78, h * 0.86, h * 0.66)
    stool(canvas, _chair(canvas) + h * 0.56, h * 0.93, h * 0.31)
    _sister(canvas, _chair(canvas), h * 0.94, h * 0.66)


def _chair(canvas: Canvas) -> float:
    """Give the middle of her chair, far enough to the left that the piano still fits."""
    return max(canvas.width * 0.35, min(canvas.width * 0.44, canvas.width - canvas.height * 1.7))


def _light(canvas: Canvas) -> None:
    """Lay the blinds' pattern on the wall, where it climbs, and on the floor, where it slides to the right."""
    w, h = canvas.width, canvas.height
    left, right, floor = _chair(canvas) - h * 0.5, _chair(canvas) + h * 0.62, h * 0.68
    # Slats keep to whole pixels, or a low band would weave them into one gray.
    step, slant = max(2, round(h * 0.1)), h * 0.05 if h >= 20 else 0.0
    canvas.glow((left + right) / 2, h * 0.40, w * 0.36, h * 0.55, rgb(0x8A6A4A), 0.55)
    for row in range(max(1, round(h * 0.06)), int(floor - step * 0.5), step):
        low = row + step * 0.5
        canvas.polygon([(left, row), (right, row + slant), (right, low + slant), (left, low)], _SUN, 0.92)
    for slat in range(3):
        y, slide, lean = floor + h * (0.02 + 0.115 * slat), w * 0.035 * slat, w * 0.02
        near = [(right + slide + lean, y + h * 0.06), (left + slide + lean, y + h * 0.06)]
        canvas.polygon([(left + slide, y), (right + slide, y), *near], _SUN, 0.75)


def _window(canvas: Canvas) -> None:
    """Hang the blinds at the left, edge on to us, so bright that the frame is lost."""
    w, h = canvas.width, canvas.height
    frame = [(w * 0.02, -h * 0.04), (w * 0.12, h * 0.06), (w * 0.12, h * 0.54), (w * 0.02, h * 0.64)]
    canvas.polygon(frame, rgb(0x9FC0DE))
    for slat in range(6):
        y = slat / 6
        start, end = (w * 0.02, h * (-0.04 + 0.68 * y)), (w * 0.12, h * (0.06 + 0.48 * y))
        canvas.line(start, end, rgb(0x2A3A5C), max(0.8, h * 0.045))
    canvas.rect(w * 0.12, h * 0.04, w * 0.12 + max(1, h * 0.03), h * 0.56, COAL)
    canvas.glow(w * 0.08, h * 0.3, w * 0.12, h * 0.5, rgb(0xBFD8F0), 0.25)


def _sister(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Seat her against the light, so that she is all outline but for her face."""
    canvas.cut(_CHAIR, x, foot, tall, rgb(0x2A1C1E))
    for leg in (-0.24, 0.12):
        canvas.line((x + leg * tall, foot - tall * 0.34), (x + leg * tall * 1.3, foot), INK, 1.0)
    canvas.cut(_SISTER, x, foot, tall, rgb(0x131A32))
    canvas.line((x + tall * 0.10, foot - tall * 0.53), (x + tall * 0.84, foot - tall * 0.58), rgb(0xC8A878), 0.9, 0.8)
    canvas.cut(_ARM, x, foot, tall, rgb(0x35508A))
    canvas.ellipse(x - tall * 0.24, foot - tall * 1.02, tall * 0.13, tall * 0.15, INK)
    canvas.rect(x - tall * 0.34, foot - tall * 1.0, x - tall * 0.24, foot - tall * 0.82, INK)
    canvas.ellipse(x - tall * 0.16, foot - tall * 1.0, tall * 0.06, tall * 0.09, mix(rgb(0xD9A27E), _SUN, 0.2))


def live(canvas: Canvas, seconds: float) -> None:
    """Let dust turn in the light between the blinds and the wall."""
    w, h = canvas.width, canvas.height
    motes(canvas, seconds, (w * 0.13, h * 0.2), (w * 0.60, h * 0.62), (h * 0.3, h * 0.6), rgb(0xFFEBC4), count=16)
