"""In the jam: brake lights ahead, a hatchback with a green ribbon on its antenna, an old open car behind it."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import BRAKE, DARK_HAIR, INK, SHIRT, SKIN, SUIT
from game.stage.scenery.parts.land import hills, towers
from game.stage.scenery.parts.people import bust
from game.stage.scenery.parts.plants import palm

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas, Point

_SKY: Final = ((0.0, rgb(0x7FAAD2)), (0.6, rgb(0xC6DBE8)), (1.0, rgb(0xF6E6CC)))
_ROAD: Final = ((0.0, rgb(0x97A4B2)), (0.3, rgb(0x6B7A8E)), (1.0, rgb(0x39455C)))
_RIBBON: Final = rgb(0x1FA85A)
_COLORS: Final = tuple(map(rgb, (0xD9A23A, 0x8C3440, 0xE8E8E4, 0x3C5C92, 0x4A8C84)))

# A hatchback and an old convertible from behind: x from the middle, y up from the road, 1 wide.
_HATCH: Final = (
    (-0.5, 0.1), (-0.5, 0.42), (-0.40, 0.52), (-0.30, 0.80), (-0.2, 0.84), (0.2, 0.84), (0.30, 0.80), (0.40, 0.52),
    (0.5, 0.42), (0.5, 0.1),
)  # fmt: skip
_HATCH_GLASS: Final = ((-0.33, 0.54), (-0.25, 0.76), (0.25, 0.76), (0.33, 0.54))
_OPEN: Final = (
    (-0.5, 0.1), (-0.5, 0.34), (-0.45, 0.42), (-0.32, 0.46), (0.32, 0.46), (0.45, 0.42), (0.5, 0.34), (0.5, 0.1),
)  # fmt: skip
_SEATS: Final = ((-0.38, 0.44), (-0.34, 0.54), (0.34, 0.54), (0.38, 0.44))
_SCREEN: Final = ((-0.36, 0.44), (-0.29, 0.72), (0.29, 0.72), (0.36, 0.44))


def _cars(canvas: Canvas) -> tuple[tuple[Point, float], ...]:
    """Give the two cars' places: the middle of each on the road, and how wide it is."""
    w, h = canvas.width, canvas.height
    return ((w * 0.655, h * 0.90), h * 0.80), ((w * 0.26, h * 1.06), h * 1.06)


def _far_car(canvas: Canvas, x: float, foot: float, wide: float, color: RGB) -> None:
    """Stand one of the cars ahead, between us and the haze."""
    canvas.cut(_HATCH, x, foot, wide, color)
    canvas.cut(_HATCH_GLASS, x, foot, wide, mix(color, rgb(0x2A3A56), 0.6))
    for side in (-0.4, 0.4):
        canvas.rect(x + side * wide - 0.5, foot - wide * 0.42, x + side * wide + 0.5, foot - wide * 0.32, BRAKE)


def plate(canvas: Canvas) -> None:
    """Paint the pale morning, the lanes of cars ahead, and the two that matter."""
    w, h = canvas.width, canvas.height
    horizon = h * 0.47
    canvas.gradient(_SKY, bottom=horizon)
    hills(canvas, horizon, h * 0.16, rgb(0xA9BFD2), seed=5)
    towers(canvas, w * 0.47 - h * 0.2, w * 0.47 + h * 0.2, horizon, h * 0.24, rgb(0x8FA8C4), seed=4)
    for x, tall in ((0.86, 0.62), (0.97, 0.70), (0.06, 0.55)):
        palm(canvas, w * x, h * 0.5, h * tall, rgb(0x5E7A96), seed=int(x * 9))
    canvas.gradient(_ROAD, horizon)
    canvas.rect(0, horizon - h * 0.02, w, horizon + h * 0.03, rgb(0xD6D8D4))
    for row, (foot, wide) in enumerate(((0.53, 0.11), (0.60, 0.20), (0.72, 0.36))):
        for number in range(-9, 10):
            color = mix(_COLORS[(number * 2 + row) % 5], rgb(0xA8B8C8), 0.45 - 0.15 * row)
            _far_car(canvas, w * 0.47 + (number + 0.5) * h * wide * 1.45, h * foot, h * wide, color)
    (hatch, hatch_wide), (open_car, open_wide) = _cars(canvas)
    _hatchback(canvas, *hatch, hatch_wide)
    _convertible(canvas, *open_car, open_wide)


def _hatchback(canvas: Canvas, x: float, foot: float, wide: float) -> None:
    """Stand the hatchback; its driver is only a red head over the seat."""
    canvas.ellipse(x, foot, wide * 0.54, wide * 0.06, INK, 0.55)
    for side in (-0.38, 0.38):
        canvas.rect(x + (side - 0.08) * wide, foot - wide * 0.14, x + (side + 0.08) * wide, foot, INK)
    canvas.cut(_HATCH, x, foot, wide, rgb(0xB9CBD8))
    canvas.cut(_HATCH_GLASS, x, foot, wide, rgb(0x22344F))
    bust(canvas, x - wide * 0.13, foot - wide * 0.53, wide * 0.20, rgb(0x16202F), rgb(0xB4522A))
    canvas.rect(x - wide * 0.42, foot - wide * 0.2, x + wide * 0.42, foot - wide * 0.1, rgb(0x5B6C80))
    canvas.rect(x - wide * 0.12, foot - wide * 0.34, x + wide * 0.12, foot - wide * 0.24, rgb(0xF2E7B8))
    canvas.line((x + wide * 0.26, foot - wide * 0.80), (x + wide * 0.31, foot - wide * 1.02), rgb(0x26344A), 0.8)


def _convertible(canvas: Canvas, x: float, foot: float, wide: float) -> None:
    """Stand the old open car; its driver's head is half turned."""
    canvas.cut(_SCREEN, x, foot, wide, rgb(0xDCE8EE))
    canvas.cut(_SCREEN, x, foot + wide * 0.02, wide * 0.93, rgb(0x9DB6CA))
    man = x - wide * 0.15
    canvas.cut(((-0.15, 0.40), (-0.12, 0.60), (0.12, 0.60), (0.15, 0.40)), man, foot, wide, SUIT)
    canvas.rect(man - wide * 0.05, foot - wide * 0.64, man + wide * 0.05, foot - wide * 0.58, SHIRT)
    canvas.ellipse(man, foot - wide * 0.73, wide * 0.075, wide * 0.10, DARK_HAIR)
    canvas.rect(man + wide * 0.05, foot - wide * 0.74, man + wide * 0.08, foot - wide * 0.66, SKIN)
    canvas.cut(_SEATS, x, foot, wide, rgb(0x5A2026))
    # The wind has thrown the tie over his shoulder: it is all that can be seen of it from behind.
    canvas.line((man + wide * 0.03, foot - wide * 0.60), (man + wide * 0.07, foot - wide * 0.48), rgb(0xE8B23C), 1.0)
    canvas.cut(_OPEN, x, foot, wide, rgb(0x7C1E28))
    canvas.line((x - wide * 0.33, foot - wide * 0.45), (x + wide * 0.33, foot - wide * 0.45), rgb(0xD8747A), 0.9)
    canvas.rect(x - wide * 0.5, foot - wide * 0.17, x + wide * 0.5, foot - wide * 0.11, rgb(0xC9D3DA))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the ribbon blow, and brake lights sink and glow again as feet lift in the jam."""
    h = canvas.height
    for number, ((x, foot), wide) in enumerate(_cars(canvas)):
        press = 0.8 + 0.2 * sin(seconds * 1.1 + number * 2 + 1.2)
        for side in (-0.42, 0.42):
            left, top = x + side * wide, foot - (0.42, 0.30)[number] * wide
            canvas.glow(left, top, wide * 0.22, wide * 0.17, BRAKE, 0.7 * press)
            canvas.rect(left - wide * 0.05, top - wide * 0.06, left + wide * 0.05, top + wide * 0.06, BRAKE)
            canvas.dot(left, top, rgb(0xFFD0B0), press)
    (x, foot), wide = _cars(canvas)[0]
    tip, wave = (x + wide * 0.31, foot - wide * 0.98), sin(seconds * 3) * h * 0.025
    ends = ((tip[0] + h * 0.10, tip[1] + wave), (tip[0] + h * 0.19, tip[1] + h * 0.03 - wave))
    canvas.path([tip, *ends], _RIBBON, max(1.1, h * 0.055))
