"""A frame of 8 mm film, its corners round and its holes on the left: a yard, a wall half painted, a boy who runs."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import INK, RED_HAIR
from game.stage.scenery.parts.plants import oak
from game.stage.scenery.parts.poses import CHEERING, REACHING, Costume, person

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_CREAM: Final = rgb(0xFFF0CC)
_SKY: Final = ((0.0, rgb(0x9AC8C8)), (1.0, rgb(0xF8E8C0)))
_GRASS: Final = ((0.0, rgb(0xC8C468)), (1.0, rgb(0x8A9A4A)))
_LEAK: Final = rgb(0xFF7A2A)


def _frame(canvas: Canvas) -> tuple[float, float, float, float]:
    """Give the left, top, right and bottom of what was exposed."""
    w, h = canvas.width, canvas.height
    half = min(w * 0.40, h * 1.36)
    return w * 0.52 - half, h * 0.04, w * 0.52 + half, h * 0.96


def plate(canvas: Canvas) -> None:
    """Paint the film's edge with its holes, the yard as a sun long gone has left it, and whoever was in it."""
    w, h = canvas.width, canvas.height
    left, top, right, bottom = _frame(canvas)
    canvas.rect(0, 0, w, h, rgb(0x0C0806))
    for hole in (0.16, 0.50, 0.84):
        canvas.rect(left - h * 0.30, h * (hole - 0.10), left - h * 0.12, h * (hole + 0.10), _CREAM)
    lawn = h * 0.58
    canvas.gradient(_SKY, top, lawn, left=left, right=right)
    canvas.gradient(_GRASS, lawn, bottom, left=left, right=right)
    oak(canvas, left + h * 0.42, lawn + h * 0.06, h * 0.58, rgb(0x7A8A3E), seed=4)
    house = right - h * 1.30
    canvas.rect(house, h * 0.22, right, lawn + h * 0.06, rgb(0xE8D8B0))
    canvas.rect(house + h * 0.56, h * 0.22, right, lawn + h * 0.06, rgb(0xF2C04A))
    canvas.polygon([(house - h * 0.10, h * 0.24), (house + h * 0.16, h * 0.08), (right, h * 0.08), (right, h * 0.24)],
                   rgb(0xB8644A))  # fmt: skip
    canvas.rect(house + h * 0.18, h * 0.32, house + h * 0.40, h * 0.48, rgb(0x7A9A9A))
    for stroke in range(4):
        x = house + h * (0.44 + 0.05 * stroke)
        canvas.rect(
            x, h * (0.28 + 0.06 * (stroke * 3 % 4)), x + h * 0.16, h * (0.50 + 0.04 * (stroke % 2)), rgb(0xF2C04A)
        )
    person(canvas, house + h * 0.34, lawn + h * 0.16, h * 0.48, REACHING,
           Costume(rgb(0xF8ECD0), rgb(0x3A6A8A), RED_HAIR))  # fmt: skip
    canvas.line(
        (house + h * 0.50, lawn - h * 0.20), (house + h * 0.62, lawn - h * 0.28), rgb(0x5A4030), max(0.8, h * 0.03)
    )
    canvas.ellipse((left + right) / 2 - h * 0.16, h * 0.90, h * 0.14, h * 0.025, rgb(0x5A5A2A), 0.6)
    canvas.glow(left + h * 0.2, h * 0.14, h * 0.8, h * 0.5, rgb(0xFFE8A0), 0.3)
    canvas.glow(right, h * 0.6, h * 0.7, h * 0.9, _LEAK, 0.7)
    _mask(canvas)


def _mask(canvas: Canvas) -> None:
    """Cover what the gate of the camera covered: everything outside the frame, and its four corners."""
    left, top, right, bottom = _frame(canvas)
    w, h = canvas.width, canvas.height
    dark, size = rgb(0x0C0806), h * 0.16
    canvas.rect(right, 0, w, h, dark)
    canvas.rect(0, 0, w, top, dark)
    canvas.rect(0, bottom, w, h, dark)
    for x, way in ((left, 1), (right, -1)):
        for y, down in ((top, 1), (bottom, -1)):
            for step in range(max(1, round(size))):
                cut = size - (size**2 - (size - step) ** 2) ** 0.5
                at = y + step * down - (down < 0)
                canvas.rect(min(x, x + cut * way), at, max(x, x + cut * way), at + 1, dark, min(1.0, cut))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the boy run, at the speed of such films, and a hair, some dust and a scratch go by."""
    left, top, right, bottom = _frame(canvas)
    h = canvas.height
    step = int(seconds * 3)
    x = (left + right) / 2 - h * (0.16 + 0.22 * sin(seconds * 0.5))
    boy = Costume(rgb(0xD8483A), rgb(0x3A4A7A), rgb(0x5A3018))
    person(
        canvas,
        round(x),
        h * 0.90,
        h * 0.34,
        (CHEERING, REACHING)[step % 2],
        boy,
        turn=1 if sin(seconds * 0.5) < 0 else -1,
    )
    scratch = left + (right - left) * (0.66 + 0.02 * chance(step, 2))
    canvas.rect(scratch, top + 1, scratch + 1, bottom - 1, _CREAM, 0.25)
    for speck in range(4):
        at = (left + (right - left) * chance(step, speck, 3), top + (bottom - top) * chance(step, speck, 4))
        canvas.dot(*at, mix(_CREAM, INK, float(speck % 2)), 0.6)
