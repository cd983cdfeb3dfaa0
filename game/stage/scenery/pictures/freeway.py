"""A freeway interchange on a winter morning: concrete ramps in cold sun, and every car on them standing still."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.parts.cars import car_above
from game.stage.scenery.parts.land import hills, towers
from game.stage.scenery.parts.sky import sun
from game.stage.scenery.parts.street import ramp

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas, Point

_SKY: Final = ((0.0, rgb(0x3F78BE)), (0.6, rgb(0x9CC4E4)), (1.0, rgb(0xF2EBDD)))
_GROUND: Final = ((0.0, rgb(0xB4C2CE)), (0.4, rgb(0x5A7498)), (1.0, rgb(0x24365A)))
_HAZE: Final = rgb(0xB4C8DA)
_SUN: Final = rgb(0xFFFBEA)
_DECK: Final = rgb(0x8C98A8)
_LIT: Final = rgb(0xE6E4DA)
_SIDE: Final = rgb(0x31415F)
_ROOFS: Final = tuple(map(rgb, (0xD8322A, 0xF2C230, 0x2E62C8, 0xF6F4EE, 0x1E8F6A, 0xE87A2C, 0x20283C)))
_PUFFS: Final = 7


def _middle(canvas: Canvas, place: float) -> Point:
    """Give the middle of the near ramp, from the vanishing point (0) to under our feet (1)."""
    w, h = canvas.width, canvas.height
    x = w * (0.665 - 0.40 * sin(place * 2.5) ** 1.5 + 0.20 * place**2)
    return x, h * (0.46 + 0.60 * place**1.25)


def _half(canvas: Canvas, place: float) -> float:
    """Give half the width of the ramp there."""
    return canvas.height * (0.03 + 0.10 * place) + canvas.width * 0.30 * place**2


def plate(canvas: Canvas) -> None:
    """Paint the haze, the towers at the vanishing point, the stacked ramps, and the jam on the nearest."""
    w, h = canvas.width, canvas.height
    horizon = h * 0.47
    canvas.gradient(_SKY, bottom=horizon)
    sun(canvas, w * 0.86, h * 0.12, h * 0.07, rgb(0xFFE6B8))
    hills(canvas, horizon, h * 0.13, rgb(0xA6BDD6), seed=3)
    towers(canvas, w * 0.665 - h * 0.26, w * 0.665 + h * 0.24, horizon, h * 0.30, rgb(0x5C7CA6), seed=4)
    canvas.gradient(_GROUND, horizon)
    back = [(w * place, h * (0.40 - 0.17 * sin(place * 3.1))) for place in (-0.05, 0.1, 0.2, 0.3, 0.4, 0.5)]
    back += [(w * 0.58, h * 0.33), (w * 0.64, h * 0.44)]
    ramp(canvas, back, h * 0.06, mix(_SIDE, _HAZE, 0.35), mix(_LIT, _HAZE, 0.35), pillars=(1, 3, 5))
    cross = [(w * x, h * y) for x, y in ((1.05, 0.30), (0.94, 0.33), (0.84, 0.385), (0.74, 0.44), (0.68, 0.47))]
    ramp(canvas, cross, h * 0.08, mix(_SIDE, _HAZE, 0.2), mix(_LIT, _HAZE, 0.2), pillars=(1, 2))
    _near_ramp(canvas)


def _near_ramp(canvas: Canvas) -> None:
    """Lay the ramp that we stand on, and park the jam along it, the farthest first."""
    w, h = canvas.width, canvas.height
    places = [number / 24 for number in range(25)]
    left = [(_middle(canvas, place)[0] - _half(canvas, place), _middle(canvas, place)[1]) for place in places]
    right = [(_middle(canvas, place)[0] + _half(canvas, place), _middle(canvas, place)[1]) for place in places]
    canvas.polygon([*((x, y + h * 0.10) for x, y in left), *((x, y + h * 0.10) for x, y in reversed(right))], _SIDE)
    canvas.polygon([*left, *reversed(right)], _DECK)
    canvas.path(left, _LIT, 1.1)
    canvas.path(right, _LIT, 1.1)
    place, number = 0.05, 0
    while place < 1:
        x, y = _middle(canvas, place)
        half, size = _half(canvas, place), h * 0.012 + (h * 0.03 + w * 0.012) * place
        for lane in (-0.62, 0.0, 0.62):
            if chance(number, 7) > 0.06:
                color = mix(_ROOFS[int(chance(number, 3) * len(_ROOFS))], _HAZE, 0.35 * (1 - place))
                car_above(canvas, x + lane * half, y + (chance(number, 5) - 0.5) * size * 0.4, max(0.6, size), color)
            number += 1
        place += 0.035 + 0.075 * place


def live(canvas: Canvas, seconds: float) -> None:
    """Let exhaust lift over the jam, and the sun catch one windshield after another."""
    h = canvas.height
    for number in range(_PUFFS):
        age = (seconds * 0.22 + number / _PUFFS) % 1
        x, y = _middle(canvas, 0.25 + 0.7 * chance(number, 1))
        canvas.disc(x + h * 0.10 * age, y - h * (0.02 + 0.16 * age), h * 0.03 * (0.6 + age), _LIT, 0.22 * (1 - age))
    glint = int(seconds * 1.4)
    x, y = _middle(canvas, 0.15 + 0.6 * chance(glint, 2))
    canvas.glow(x, y, h * 0.09, h * 0.07, _SUN, 0.9 * sin((seconds * 1.4 - glint) * 3.14159))
