"""Four days in four round irises: a funicular, a bridge at dawn, a market under bulbs, a car on a hill under stars."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import Canvas, chance, rgb
from game.stage.scenery.palette import COAL, INK, LAMP, RED_HAIR
from game.stage.scenery.parts.cars import open_car
from game.stage.scenery.parts.land import city, hills, towers
from game.stage.scenery.parts.light import string_of_lights
from game.stage.scenery.parts.plants import palm
from game.stage.scenery.parts.poses import SEBASTIAN, STANDING, WALKING, Costume, person, silhouette
from game.stage.scenery.parts.sky import DAY, NIGHT, star_river, stars
from game.stage.scenery.parts.street import awning

if TYPE_CHECKING:
    from collections.abc import Callable

_HERS: Final = Costume(rgb(0xF2E2B0), rgb(0xE05A4A), RED_HAIR, skirt=True)
_ORANGE: Final = rgb(0xF08428)
_BRIDGE: Final = rgb(0x4A2A56)
_DAWN: Final = ((0.0, rgb(0x8AA0E0)), (0.35, rgb(0xF0A8C0)), (1.0, rgb(0xFFE0A8)))
_FRUIT: Final = (rgb(0xF2A030), rgb(0xD83A2C), rgb(0x6AB83A), rgb(0xF2D84A))
_RIVER: Final = (rgb(0x4A4AA8), rgb(0x6A5AC8), rgb(0x9A7AC0))

# In seconds: how long a day is looked at, how long an iris takes to close, and to open.
_SHOWN: Final = 6.0
_WIPE: Final = 1.4


def _funicular(canvas: Canvas) -> None:
    """Climb a steep hill on rails: one orange car, one going down."""
    w, h = canvas.width, canvas.height
    canvas.gradient(DAY)
    towers(canvas, w * 0.5 - h * 2.0, w * 0.5 - h * 1.1, h, h * 0.5, rgb(0x8AB4D6), seed=3)
    slope = [(w * 0.5 - h * 0.9, h * 1.1), (w * 0.5 + h * 0.9, -h * 0.1)]
    canvas.polygon([*slope, (w, -h * 0.1), (w, h), (0, h)], rgb(0x7A8A4A))
    for x, foot in ((0.95, 0.84), (1.30, 0.96), (1.75, 0.70)):
        palm(canvas, w * 0.5 + h * x, h * foot, h * 0.62, rgb(0x3E5A34), seed=round(x * 20))
    canvas.path(slope, rgb(0xC8A878), h * 0.30)
    for rail in (-0.09, 0.09):
        canvas.path([(x, y + h * rail) for x, y in slope], rgb(0x4A3A34), max(0.8, h * 0.03))
    for x, y in ((-0.02, 0.46), (0.55, 0.10)):
        left, top = w * 0.5 + h * (x - 0.24), h * (y - 0.16)
        for step in range(3):
            at, high = left + h * 0.16 * step, top - h * 0.10 * step
            canvas.rect(at, high, at + h * 0.16, high + h * 0.24, _ORANGE)
            canvas.rect(at + h * 0.03, high + h * 0.04, at + h * 0.13, high + h * 0.13, rgb(0x2A3A5A))


def _bridge(canvas: Canvas) -> None:
    """Span a dry ravine with arches at dawn, and set two on it."""
    w, h = canvas.width, canvas.height
    canvas.gradient(_DAWN)
    hills(canvas, h * 0.80, h * 0.30, rgb(0xD87A8A), seed=2)
    canvas.rect(0, h * 0.56, w, h, _BRIDGE)
    step = h * 0.40
    for arch in range(-9, 10):
        x = w * 0.5 + arch * step
        canvas.rect(x - step * 0.34, h * 0.82, x + step * 0.34, h, _DAWN[2][1])
        canvas.ellipse(x, h * 0.83, step * 0.32, h * 0.17, _DAWN[2][1])
        if arch % 2:
            canvas.rect(x - 0.5, h * 0.28, x + 0.5, h * 0.56, _BRIDGE)
            canvas.disc(x, h * 0.27, max(0.7, h * 0.04), rgb(0xFFF6D8))
    canvas.rect(0, h * 0.47, w, h * 0.47 + 1, _BRIDGE)
    for x, hers in ((-0.13, False), (0.12, True)):
        person(canvas, w * 0.5 + h * x, h * 0.58, h * 0.44, WALKING, silhouette(_BRIDGE, skirt=hers))


def _market(canvas: Canvas) -> None:
    """Set up stalls of fruit under awnings and strings of bulbs, and two before them."""
    w, h = canvas.width, canvas.height
    canvas.gradient(((0.0, rgb(0x3A1A2A)), (0.6, rgb(0x8A4426)), (1.0, rgb(0x4A2418))))
    canvas.glow(w * 0.5, h * 0.4, w * 0.5, h * 0.5, rgb(0xFFA040), 0.4)
    for stall in range(-3, 4):
        x = w * 0.5 + h * 1.1 * stall
        awning(canvas, x - h * 0.5, x + h * 0.5, h * 0.24, h * 0.12, rgb(0xC83A2C), rgb(0xF2E2C0))
        canvas.rect(x - h * 0.48, h * 0.60, x + h * 0.48, h * 0.84, rgb(0x5A2E1C))
        for row in range(2):
            for fruit in range(6):
                color = _FRUIT[int(chance(stall + 9, fruit // 2, row) * 4)]
                at = x + h * (fruit - 2.5) * 0.16
                canvas.disc(at, h * (0.56 + 0.09 * row), max(0.8, h * 0.055), color)
    for left in range(-2, 3):
        x = w * 0.5 + h * 1.4 * left
        string_of_lights(canvas, (x, h * 0.02), (x + h * 1.4, h * 0.02), LAMP)
    person(canvas, w * 0.5 - h * 0.18, h * 0.98, h * 0.56, STANDING, SEBASTIAN)
    person(canvas, w * 0.5 + h * 0.14, h * 0.98, h * 0.52, WALKING, _HERS, turn=-1)


def _hill(canvas: Canvas) -> None:
    """Park an open car on the edge of a hill over the city, under more stars than there are."""
    w, h = canvas.width, canvas.height
    canvas.gradient(NIGHT)
    star_river(canvas, _RIVER, seed=4)
    stars(canvas, h, count=w // 2, seed=9)
    canvas.rect(0, h * 0.66, w, h, rgb(0x1A1A3A))
    city(canvas, h * 0.64, h * 0.86, seed=3)
    canvas.ridge((h * (0.82 + 0.10 * (abs(x / w - 0.5) * 2)) for x in range(w)), INK)
    palm(canvas, w * 0.5 + h * 0.42, h * 0.84, h * 0.70, INK, seed=2)
    open_car(canvas, w * 0.5 - h * 0.04, h * 0.86, h * 0.74, rgb(0xA8242C), driver=COAL, passenger=_HERS.top)


_DAYS: Final[tuple[Callable[[Canvas], None], ...]] = (_funicular, _bridge, _market, _hill)


@lru_cache(maxsize=2)
def _days(width: int, height: int) -> list[Canvas]:
    """Give the four days, each on a canvas of its own: they stand still, and only the irises move."""
    found = []
    for paint in _DAYS:
        found.append(Canvas(width, height))
        paint(found[-1])
    return found


def _iris(canvas: Canvas, day: Canvas, x: float, radius: float) -> None:
    """Show through a round hole at `x` what lies in the middle of `day`."""
    w, middle = canvas.width, canvas.height / 2
    shift = round(w / 2 - x)
    for row in range(canvas.height):
        reach = radius**2 - (row + 0.5 - middle) ** 2
        half = round(reach**0.5) if reach > 0 else 0
        left, right = max(0, round(x) - half, -shift), min(w, round(x) + half, w - shift)
        if left < right:
            start = row * w
            canvas.pixels[start + left : start + right] = day.pixels[start + left + shift : start + right + shift]


def _four(canvas: Canvas, share: float = 1.0) -> None:
    """Open four irises side by side, `share` of their size."""
    w, h = canvas.width, canvas.height
    for number, day in enumerate(_days(w, h)):
        _iris(canvas, day, w * (number + 0.5) / 4, min(h * 0.47, w * 0.118) * share)


def plate(canvas: Canvas) -> None:
    """Paint the dark with the four days in it, side by side."""
    canvas.rect(0, 0, canvas.width, canvas.height, INK)
    _four(canvas)


def live(canvas: Canvas, seconds: float) -> None:
    """After a while close the four, and open one iris upon each day in its turn, then all the four again."""
    w, h = canvas.width, canvas.height
    turn, since = int(seconds / _SHOWN) % 5, seconds % _SHOWN
    opened = min(1.0, since / _WIPE) if seconds > _SHOWN else 1.0
    share = min(opened, (_SHOWN - since) / _WIPE)
    if turn == 0 and share == 1:
        return
    canvas.pixels[:] = [INK] * (w * h)
    if turn == 0:
        _four(canvas, share)
    else:
        _iris(canvas, _days(w, h)[turn - 1], w / 2, max(w, h) * 0.56 * share**2)
