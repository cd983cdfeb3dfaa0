"""Cars: from behind, as they stand in a jam, and from the side, as they stand along a curb."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import BRAKE, DARK_HAIR, INK, RED_HAIR, SHIRT, SKIN, SUIT
from game.stage.scenery.parts.people import bust

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas

_GLASS: Final = rgb(0x22344F)
_RIBBON: Final = rgb(0x1FA85A)

# From behind, a hatchback and an open car: x from the middle, y up from the road, 1 wide.
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
_SHOULDERS: Final = ((-0.15, 0.40), (-0.12, 0.60), (0.12, 0.60), (0.15, 0.40))
# From the side, facing right, 1 long.
_SIDE: Final = (
    (-0.5, 0.08), (-0.5, 0.22), (-0.42, 0.27), (-0.30, 0.28), (-0.16, 0.42), (0.12, 0.42), (0.28, 0.29), (0.46, 0.24),
    (0.5, 0.18), (0.5, 0.08),
)  # fmt: skip
_SIDE_GLASS: Final = ((-0.25, 0.28), (-0.14, 0.38), (0.10, 0.38), (0.21, 0.28))

_TUB: Final = (
    (-0.5, 0.08), (-0.52, 0.30), (-0.44, 0.28), (-0.16, 0.25), (0.16, 0.27), (0.40, 0.26), (0.50, 0.22), (0.52, 0.10),
)  # fmt: skip
_BENCH: Final = ((-0.19, 0.22), (-0.21, 0.35), (-0.15, 0.35), (-0.12, 0.28), (0.14, 0.28), (0.14, 0.22))


def hatchback_behind(
    canvas: Canvas, x: float, foot: float, wide: float, color: RGB, *, hair: RGB | None = None
) -> None:
    """Stand a hatchback on the road, seen from behind, its brake lights on; `hair` is what is seen of its driver."""
    near = wide > 12
    canvas.ellipse(x, foot, wide * 0.54, wide * 0.06, INK, 0.55 if near else 0.0)
    for side in (-0.38, 0.38) if near else ():
        canvas.rect(x + (side - 0.08) * wide, foot - wide * 0.14, x + (side + 0.08) * wide, foot, INK)
    canvas.cut(_HATCH, x, foot, wide, color)
    canvas.cut(_HATCH_GLASS, x, foot, wide, mix(color, _GLASS, 0.6 if not near else 1.0))
    if hair is not None:
        bust(canvas, x - wide * 0.13, foot - wide * 0.53, wide * 0.20, rgb(0x16202F), hair)
    if near:
        canvas.rect(x - wide * 0.42, foot - wide * 0.2, x + wide * 0.42, foot - wide * 0.1, mix(color, INK, 0.5))
        canvas.rect(x - wide * 0.12, foot - wide * 0.34, x + wide * 0.12, foot - wide * 0.24, rgb(0xF2E7B8))
    else:
        for side in (-0.4, 0.4):
            canvas.rect(x + side * wide - 0.5, foot - wide * 0.42, x + side * wide + 0.5, foot - wide * 0.32, BRAKE)


def convertible_behind(canvas: Canvas, x: float, foot: float, wide: float, color: RGB, *, hair: RGB) -> None:
    """Stand an old open car on the road, seen from behind; its driver's head is half turned."""
    canvas.cut(_SCREEN, x, foot, wide, rgb(0xDCE8EE))
    canvas.cut(_SCREEN, x, foot + wide * 0.02, wide * 0.93, rgb(0x9DB6CA))
    man = x - wide * 0.15
    canvas.cut(_SHOULDERS, man, foot, wide, SUIT)
    canvas.rect(man - wide * 0.05, foot - wide * 0.64, man + wide * 0.05, foot - wide * 0.58, SHIRT)
    canvas.ellipse(man, foot - wide * 0.73, wide * 0.075, wide * 0.10, hair)
    canvas.rect(man + wide * 0.05, foot - wide * 0.74, man + wide * 0.08, foot - wide * 0.66, SKIN)
    canvas.cut(_SEATS, x, foot, wide, mix(color, rgb(0x2A2026), 0.4))
    canvas.cut(_OPEN, x, foot, wide, color)
    waist = foot - wide * 0.45
    canvas.line((x - wide * 0.33, waist), (x + wide * 0.33, waist), mix(color, rgb(0xFFFFFF), 0.45), 0.9)
    canvas.rect(x - wide * 0.5, foot - wide * 0.17, x + wide * 0.5, foot - wide * 0.11, rgb(0xC9D3DA))


def brake_lights(canvas: Canvas, x: float, y: float, wide: float, press: float) -> None:
    """Light the brakes of a car `wide` across, its middle at `x`, as far as the foot is down: `press`, 0 to 1."""
    for left in (x - wide * 0.42, x + wide * 0.42):
        canvas.glow(left, y, wide * 0.22, wide * 0.17, BRAKE, 0.7 * press)
        canvas.rect(left - wide * 0.05, y - wide * 0.06, left + wide * 0.05, y + wide * 0.06, BRAKE)
        canvas.dot(left, y, rgb(0xFFD0B0), press)


def ribbon(canvas: Canvas, x: float, y: float, size: float, seconds: float) -> None:
    """Let the green ribbon blow from the tip of an antenna at (x, y)."""
    wave = sin(seconds * 3) * size * 0.13
    canvas.path(
        [(x, y), (x + size * 0.53, y + wave), (x + size, y + size * 0.16 - wave)], _RIBBON, max(1.1, size * 0.29)
    )


def car_above(canvas: Canvas, x: float, y: float, size: float, color: RGB) -> None:
    """Stand one car of many seen from behind and above, `size` half its width: a lit roof, glass, a dark tail."""
    canvas.rect(x - size, y - size * 0.4, x + size, y + size * 0.75, mix(color, INK, 0.45))
    canvas.rect(x - size, y - size, x + size, y - size * 0.3, color)
    if size > 1.4:
        canvas.rect(x - size * 0.7, y - size * 0.35, x + size * 0.7, y, _GLASS)


def parked(canvas: Canvas, x: float, foot: float, long: float, color: RGB, glass: RGB, *, turn: float = 1) -> None:
    """Park a car along the curb, facing right (`turn` -1: left), the sky in its windows."""
    canvas.ellipse(x, foot, long * 0.52, long * 0.04, INK, 0.5)
    canvas.cut(_SIDE, x, foot, long, color, turn=turn)
    canvas.cut(_SIDE_GLASS, x, foot, long, glass, turn=turn)
    waist = foot - long * 0.235
    canvas.line((x - long * 0.44, waist), (x + long * 0.44, waist), mix(color, rgb(0xFFFFFF), 0.4), 0.7)
    for wheel in (-0.30, 0.30):
        canvas.disc(x + wheel * long, foot - long * 0.07, max(0.9, long * 0.075), INK)
    canvas.dot(x + long * 0.48 * turn, foot - long * 0.19, rgb(0xFFF2C8), 0.7)
    canvas.dot(x - long * 0.48 * turn, foot - long * 0.19, BRAKE, 0.8)


def open_car(
    canvas: Canvas, x: float, foot: float, long: float, color: RGB, *,
    turn: float = 1, driver: RGB | None = None, passenger: RGB | None = None,
) -> None:  # fmt: skip
    """Stand an old open car along the curb, facing right (`turn` -1: left).

    `driver` is the color of what he wears, if he sits in it, and `passenger` of what she wears, beside him.
    """
    canvas.ellipse(x, foot, long * 0.54, long * 0.045, INK, 0.5)
    canvas.cut(_BENCH, x, foot, long, mix(color, INK, 0.6), turn=turn)
    if passenger is not None:
        bust(canvas, x + long * 0.07 * turn, foot - long * 0.24, long * 0.25, passenger, RED_HAIR)
    if driver is not None:
        bust(canvas, x - long * 0.03 * turn, foot - long * 0.24, long * 0.27, driver, DARK_HAIR)
        cheek = x + long * 0.01 * turn
        canvas.rect(cheek - long * 0.012, foot - long * 0.43, cheek + long * 0.012, foot - long * 0.38, SKIN)
    canvas.cut(_TUB, x, foot, long, color, turn=turn)
    screen = ((x + long * 0.17 * turn, foot - long * 0.27), (x + long * 0.10 * turn, foot - long * 0.40))
    canvas.line(*screen, rgb(0xDCE8EE), max(0.8, long * 0.022))
    canvas.rect(
        x - long * 0.48, foot - long * 0.19, x + long * 0.48, foot - long * 0.17, mix(color, rgb(0xFFFFFF), 0.6)
    )
    for wheel in (-0.30, 0.30):
        canvas.disc(x + wheel * long, foot - long * 0.075, max(0.9, long * 0.085), INK)
        canvas.disc(x + wheel * long, foot - long * 0.075, long * 0.04, rgb(0xDDE2E6))
    canvas.dot(x + long * 0.48 * turn, foot - long * 0.21, rgb(0xFFF2C8), 0.9)
    canvas.dot(x - long * 0.48 * turn, foot - long * 0.24, BRAKE, 0.9)
