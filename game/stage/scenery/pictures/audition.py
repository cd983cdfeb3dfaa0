"""A bare pale room: a blue cross of tape, a woman on it, three people behind a long table, a face at the door."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import RED_HAIR, SHIRT
from game.stage.scenery.parts.people import bust

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas

_WALL: Final = ((0.0, rgb(0x9FB2C2)), (0.5, rgb(0xD3DEE4)), (1.0, rgb(0xE6EBEA)))
_FLOOR: Final = ((0.0, rgb(0x8C9CAC)), (0.4, rgb(0xB0BCC4)), (1.0, rgb(0x8494A6)))
_DARK: Final = rgb(0x1C2740)
_TAPE: Final = rgb(0x1E64E0)
_JACKET: Final = rgb(0x2A4C96)
_SKIN: Final = rgb(0xC88E6C)

# The woman from behind: jacket, skirt, and the hair that falls on it.
_COAT: Final = (
    (-0.10, 0.84),
    (0.10, 0.84),
    (0.16, 0.78),
    (0.17, 0.50),
    (0.11, 0.46),
    (-0.11, 0.46),
    (-0.17, 0.50),
    (-0.16, 0.78),
)
_SKIRT: Final = ((-0.10, 0.48), (0.10, 0.48), (0.12, 0.28), (-0.12, 0.28))
_HAIR: Final = ((-0.08, 0.99), (0.08, 0.99), (0.12, 0.92), (0.12, 0.70), (-0.12, 0.70), (-0.12, 0.92))


def plate(canvas: Canvas) -> None:
    """Paint the room, the door, the table with its three judges, and the woman on her mark."""
    w, h = canvas.width, canvas.height
    floor = h * 0.64
    canvas.gradient(_WALL, bottom=floor)
    canvas.gradient(_FLOOR, floor)
    canvas.rect(0, floor - h * 0.03, w, floor, rgb(0x7C8EA2))
    _tube(canvas, w * 0.30)
    _tube(canvas, w * 0.68)
    _door(canvas, w * 0.90)
    _judges(canvas)
    x, foot = w * 0.30, h * 0.88
    _cross(canvas, x, foot)
    canvas.polygon(
        [(x - h * 0.07, foot), (x + h * 0.07, foot), (x - h * 0.30, h * 1.02), (x - h * 0.52, h * 1.02)], _DARK, 0.3
    )
    _woman(canvas, x, foot, h * 0.80)


def _tube(canvas: Canvas, x: float) -> None:
    """Fix a fluorescent tube to the ceiling."""
    h = canvas.height
    canvas.rect(x - h * 0.34, 0, x + h * 0.34, h * 0.05, rgb(0xFFFFFF))
    canvas.glow(x, 0, h * 0.7, h * 0.34, rgb(0xEAF4FF), 0.22)


def _door(canvas: Canvas, x: float) -> None:
    """Hang the door: a small wired pane, and in it the next face."""
    h = canvas.height
    canvas.rect(x - h * 0.17, h * 0.10, x + h * 0.17, h * 0.64, rgb(0x4E6280))
    canvas.rect(x - h * 0.14, h * 0.13, x + h * 0.14, h * 0.64, rgb(0x6B80A0))
    canvas.rect(x - h * 0.09, h * 0.17, x + h * 0.09, h * 0.39, rgb(0x14203C))
    canvas.rect(x - h * 0.06, h * 0.20, x + h * 0.06, h * 0.36, RED_HAIR)
    canvas.rect(x - h * 0.03, h * 0.235, x + h * 0.03, h * 0.35, rgb(0xF0C4A4))
    canvas.rect(x - h * 0.12, h * 0.46, x - h * 0.06, h * 0.48, rgb(0xE8EEF2))


def _judges(canvas: Canvas) -> None:
    """Seat three people behind the long table; the middle one looks at a telephone."""
    w, h = canvas.width, canvas.height
    left, right, top = w * 0.46, w * 0.81, h * 0.60
    for place in (0.18, 0.50, 0.82):
        x = left + (right - left) * place
        bust(canvas, x + (0.0 if place != 0.5 else -h * 0.02), top + 1, h * 0.36, _DARK)
    middle = (left + right) / 2
    canvas.rect(middle + h * 0.08, top - h * 0.10, middle + h * 0.12, top - h * 0.02, rgb(0xBFE4FF))
    canvas.polygon(
        [(left + h * 0.05, h * 0.92), (right + h * 0.04, h * 0.92), (right, h * 0.84), (left, h * 0.84)], _DARK, 0.25
    )
    canvas.rect(left, top, right, top + h * 0.05, rgb(0xF3EFE2))
    canvas.rect(left + h * 0.03, top + h * 0.05, right - h * 0.03, top + h * 0.10, rgb(0x5A6A84))
    for leg in (left + h * 0.05, right - h * 0.08):
        canvas.rect(leg, top + h * 0.10, leg + h * 0.035, h * 0.88, rgb(0x44546E))
    for sheet in (0.12, 0.68):
        canvas.rect(
            left + (right - left) * sheet, top - 1, left + (right - left) * sheet + h * 0.10, top, rgb(0xFFFFFF)
        )


def _cross(canvas: Canvas, x: float, y: float) -> None:
    """Tape the mark on the floor: a cross, laid flat, so much wider than it is deep."""
    h = canvas.height
    canvas.rect(x - h * 0.38, y - h * 0.035, x + h * 0.38, y + h * 0.035, _TAPE)
    canvas.polygon(
        [(x + h * 0.04, y - h * 0.12), (x + h * 0.12, y - h * 0.12), (x - h * 0.04, h), (x - h * 0.15, h)], _TAPE
    )


def _woman(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Stand the woman on the mark, her back to us, her arms straight down."""
    _legs(canvas, x, foot, tall, _SKIN)
    canvas.cut(_SKIRT, x, foot, tall, _DARK)
    canvas.cut(_COAT, x, foot, tall, _JACKET)
    for side in (-0.15, 0.15):
        canvas.rect(x + side * tall - 0.5, foot - tall * 0.48, x + side * tall + 0.5, foot - tall * 0.43, _SKIN)
    canvas.rect(x - tall * 0.06, foot - tall * 0.85, x + tall * 0.06, foot - tall * 0.82, SHIRT)
    canvas.cut(_HAIR, x, foot, tall, RED_HAIR)
    canvas.line((x + tall * 0.06, foot - tall * 0.96), (x + tall * 0.07, foot - tall * 0.73), rgb(0xE8823C), 0.9)


def _legs(canvas: Canvas, x: float, foot: float, tall: float, color: RGB) -> None:
    for side in (-0.055, 0.055):
        canvas.line((x + side * tall, foot - 0.3 * tall), (x + side * tall, foot), color, max(0.8, tall * 0.055))
