"""A small theater: its stage, a window frame painted for it, and the places of its chairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK
from game.stage.scenery.parts.room import curtain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.stage.scenery.canvas import RGB, Canvas, Stop

_BLUE: Final[tuple[Stop, ...]] = ((0.0, rgb(0x2A4A9A)), (1.0, rgb(0x8AB0E0)))

FRONT: Final = 0.98
"""How far down stand the feet of the nearer row of chairs."""


def small_stage(canvas: Canvas, floor: float, wall: RGB, boards: RGB, drape: RGB) -> None:
    """Build a stage, seen from its seats: a back wall, boards from `floor` to their edge, a drape to each side."""
    w, h = canvas.width, canvas.height
    half, edge = max(h * 1.55, w * 0.30), floor + h * 0.14
    canvas.rect(0, 0, w, h, mix(wall, INK, 0.7))
    canvas.gradient(((0.0, mix(wall, INK, 0.5)), (1.0, wall)), bottom=floor, left=w * 0.5 - half, right=w * 0.5 + half)
    canvas.rect(w * 0.5 - half, floor, w * 0.5 + half, edge, boards)
    canvas.rect(w * 0.5 - half, edge, w * 0.5 + half, edge + h * 0.09, mix(boards, INK, 0.75))
    for left, right in (
        (w * 0.5 - half - h * 0.05, w * 0.5 - half + h * 0.30),
        (w * 0.5 + half - h * 0.30, w * 0.5 + half),
    ):
        curtain(canvas, left, right, floor + h * 0.10, drape)


def window_flat(canvas: Canvas, x: float, foot: float, tall: float, paint: RGB) -> None:
    """Stand a window frame that is all there is of a room: lath, four panes with a painted sky, a sill, two feet."""
    half, bar = tall * 0.30, max(1.0, tall * 0.06)
    top, sill = foot - tall, foot - tall * 0.30
    for side in (-1, 1):
        canvas.rect(x + side * half - bar / 2, sill, x + side * half + bar / 2, foot, mix(paint, INK, 0.4))
    canvas.rect(x - half - bar, top - bar, x + half + bar, sill + bar, paint)
    canvas.gradient(_BLUE, top, sill, left=x - half, right=x + half, bands=4)
    canvas.rect(x - bar / 2, top, x + bar / 2, sill, paint)
    canvas.rect(x - half, (top + sill) / 2 - bar / 2, x + half, (top + sill) / 2 + bar / 2, paint)
    canvas.rect(x - half - bar * 1.6, sill, x + half + bar * 1.6, sill + bar, mix(paint, rgb(0xFFFFFF), 0.4))


def places(canvas: Canvas) -> Iterator[tuple[float, float, float]]:
    """Give (x, foot, height) of the ten chairs that are the whole house, the farther row first, each from the left."""
    w, h = canvas.width, canvas.height
    for foot, tall, apart in ((FRONT - 0.16, 0.28, 0.56), (FRONT, 0.38, 0.74)):
        for chair in range(5):
            yield w * 0.5 + apart * min(h, w * 0.26) * (chair - 2), h * foot, h * tall
