"""Painted sets: flat colors sawn out of board, with a rim of bare wood, on a stage whose footlights are seen."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.stage.scenery.canvas import RGB, Canvas, Point

RED: Final = rgb(0xE02C34)
BLUE: Final = rgb(0x2456D0)
MIDNIGHT: Final = rgb(0x14206A)
YELLOW: Final = rgb(0xFFCE2E)
GREEN: Final = rgb(0x1EA05E)
PINK: Final = rgb(0xF27AA0)
WHITE: Final = rgb(0xFFF8E6)
BLACK: Final = rgb(0x14101C)

_CLOUD: Final = ((-0.32, 0.0, 0.20), (-0.08, -0.10, 0.26), (0.20, -0.04, 0.22), (0.40, 0.03, 0.14), (-0.50, 0.05, 0.12))


def painted_stage(canvas: Canvas, floor: float, back: RGB, boards: RGB) -> None:
    """Hang one flat color for a backdrop, and lay a floor of one other, its seams running together far behind."""
    w, h = canvas.width, canvas.height
    canvas.rect(0, 0, w, floor, back)
    canvas.rect(0, floor, w, h, boards)
    for seam in range(-9, 10):
        far, near = w * 0.5 + w * 0.07 * seam, w * 0.5 + w * 0.13 * seam
        canvas.line((far, floor), (near, h), mix(boards, INK, 0.16), 0.9)


def footlights(canvas: Canvas, color: RGB = YELLOW) -> None:
    """Set a row of shells along the edge of the stage, each with its lamp behind it."""
    w, h = canvas.width, canvas.height
    count = max(3, round(w / (h * 0.42)))
    for number in range(count):
        x = w * (number + 0.5) / count
        canvas.glow(x, h * 0.96, h * 0.22, h * 0.24, color, 0.30)
        canvas.ellipse(x, h * 1.01, h * 0.085, h * 0.07, BLACK)
        canvas.rect(x - h * 0.04, h * 0.93, x + h * 0.04, h * 0.93 + 1, mix(color, WHITE, 0.6))


def board(canvas: Canvas, outline: Sequence[Point], x: float, foot: float, size: float, color: RGB) -> None:
    """Stand a shape sawn out of board: its shadow on what is behind, its bare edge in the light, its one color."""
    lift = max(1.0, canvas.height * 0.035)
    canvas.cut(outline, x + lift * 1.6, foot + lift * 0.4, size, mix(color, INK, 0.75))
    canvas.cut(outline, x - lift * 0.7, foot - lift * 0.3, size, mix(color, WHITE, 0.72))
    canvas.cut(outline, x, foot, size, color)


def drapes(canvas: Canvas, color: RGB, *, wide: float = 0.9) -> None:
    """Draw a painted curtain to both sides, its edge a row of scallops, and a border of scallops over the top."""
    w, h = canvas.width, canvas.height
    dark = mix(color, INK, 0.35)
    for side in (-1, 1):
        edge = w * 0.5 + side * (w * 0.5 - min(h * wide, w * 0.2))
        outer = w * 0.5 + side * w * 0.52
        canvas.rect(min(edge, outer), 0, max(edge, outer), h, color)
        for fold in range(1, 4):
            x = edge + (outer - edge) * fold / 4
            canvas.rect(x - max(0.5, h * 0.02), 0, x + max(0.5, h * 0.02), h, dark)
        for scallop in range(5):
            canvas.ellipse(edge, h * (0.1 + 0.2 * scallop), h * 0.07, h * 0.11, color)
        canvas.rect(edge - h * 0.06, h * 0.60, edge + h * 0.06, h * 0.66, YELLOW)
    count = max(4, round(w / (h * 0.4)))
    for swag in range(count):
        x = w * (swag + 0.5) / count
        canvas.ellipse(x, -h * 0.02, w / count * 0.56, h * 0.17, dark if swag % 2 else color)
        canvas.rect(x - 0.5, h * 0.13, x + 0.5, h * 0.16, YELLOW)


def hung_star(canvas: Canvas, x: float, y: float, size: float, color: RGB = YELLOW) -> None:
    """Hang a star of card on a thread."""
    canvas.rect(x, 0, x + 1, y, mix(color, INK, 0.55), 0.7)
    if size < 2.2:
        canvas.rect(x - 1, y, x + 2, y + 1, color)
        canvas.rect(x, y - 1, x + 1, y + 2, color)
        return
    points = [(x + 0.5 + size * (1 - 0.55 * (tip % 2)) * sin(tip * pi / 5),
               y - size * (1 - 0.55 * (tip % 2)) * cos(tip * pi / 5)) for tip in range(10)]  # fmt: skip
    canvas.polygon(points, color)


def paper_moon(canvas: Canvas, x: float, y: float, size: float, back: RGB, color: RGB = YELLOW) -> None:
    """Hang a crescent of card on a thread before a backdrop of the color `back`."""
    canvas.rect(x, 0, x + 1, y - size, mix(color, INK, 0.5), 0.7)
    canvas.disc(x, y, size, color)
    canvas.disc(x + size * 0.45, y - size * 0.12, size * 0.82, back)


def paper_cloud(canvas: Canvas, x: float, y: float, size: float, color: RGB = WHITE) -> None:
    """Hang a cloud of card, flat below."""
    for across, up, half in _CLOUD:
        canvas.ellipse(x + across * size, y + up * size, half * size, half * size * 0.72, color)
    canvas.rect(x - size * 0.60, y + size * 0.06, x + size * 0.52, y + size * 0.16, color)


def waves(canvas: Canvas, top: float, bottom: float, color: RGB, *, shift: float = 0.0) -> None:
    """Stand one row of sawn waves across the stage, their crests at `top`."""
    h = canvas.height
    step = h * 0.34
    canvas.ridge((top + h * 0.05 * abs(sin((x + shift) / step * pi)) for x in range(canvas.width)), color, bottom)
