"""Light and what it shows in the air: lamps with their cones, bulbs on strings, dust, steam, smoke."""

from __future__ import annotations

from math import cos, floor, pi, sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import CANDLE, CREAM, INK, LAMP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.stage.scenery.canvas import RGB, Canvas, Point

_TIN: Final = rgb(0xD8DEEA)
_CHRISTMAS: Final = (rgb(0xFF4A3A), rgb(0xFFC94D), rgb(0x4ADE80), rgb(0x5AA8FF))


def bulbs(canvas: Canvas, places: Sequence[Point], seconds: float, *, size: float = 1.0) -> None:
    """Light a string of colored bulbs at `places`, each swelling and sinking in its turn."""
    for number, (x, y) in enumerate(places):
        color = _CHRISTMAS[number % len(_CHRISTMAS)]
        swell = 0.75 + 0.25 * sin(seconds * 2.1 + number * 1.9)
        canvas.glow(floor(x) + 0.5, floor(y) + 0.5, 2.4 * size, 2.0 * size, color, 0.35 * swell)
        canvas.dot(x, y, mix(color, rgb(0xFFFFFF), 0.35 * swell))


def motes(
    canvas: Canvas, seconds: float, start: Point, end: Point, spread: tuple[float, float], light: RGB, *, count: int = 9
) -> None:
    """Let dust drift along a beam from `start` to `end`, which is `spread` pixels wide at its two ends."""
    for mote in range(count):
        place = (chance(mote, 1) + seconds * 0.012 * (1 + chance(mote, 2))) % 1
        aside = (chance(mote, 3) - 0.5) * (spread[0] + (spread[1] - spread[0]) * place)
        steep = abs(end[1] - start[1]) > abs(end[0] - start[0])
        x = start[0] + (end[0] - start[0]) * place + (aside if steep else 0)
        y = start[1] + (end[1] - start[1]) * place + (0 if steep else aside)
        canvas.dot(x, y, light, 0.55 * chance(mote, 4) * min(1.0, 4 * place, 4 * (1 - place)))


def string_of_lights(canvas: Canvas, start: Point, end: Point, color: RGB, seconds: float = 0.0) -> None:
    """Hang a wire of small lamps from `start` to `end`, sagging; they swell and sink a little."""
    (x0, y0), (x1, y1) = start, end
    count = max(3, round(abs(x1 - x0) / max(3.0, canvas.height * 0.16)))
    for number in range(count + 1):
        place = number / count
        x, y = x0 + (x1 - x0) * place, y0 + (y1 - y0) * place + canvas.height * 0.36 * place * (1 - place)
        canvas.glow(x, y, 2.2, 1.8, color, 0.22)
        canvas.dot(x, y, mix(color, rgb(0xFFFFFF), 0.3), 0.8 + 0.2 * sin(seconds * 2 + number * 1.9))


def hanging_lamp(
    canvas: Canvas, x: float, top: float, floor: float, half: float, light: RGB, *, strength: float = 0.6
) -> None:
    """Hang a shaded lamp at (x, top): its cone, a pool `half` pixels to each side on the floor, and the shade."""
    size = max(1.5, canvas.height * 0.06)
    canvas.beam((x, top), (x, floor), (size * 0.8, half), light, (strength, strength * 0.4))
    canvas.glow(x, floor, half, half * 0.16 + 1, light, strength * 0.8)
    canvas.rect(x - 0.5, 0, x + 0.5, top - size * 0.6, INK)
    canvas.polygon([(x - size * 0.4, top - size), (x + size * 0.4, top - size), (x + size, top), (x - size, top)], INK)
    canvas.rect(x - size * 0.7, top, x + size * 0.7, top + 1, mix(light, rgb(0xFFFFFF), 0.6))


def steam(
    canvas: Canvas, seconds: float, x: float, y: float, rise: float, color: RGB, *, strength: float = 0.5
) -> None:
    """Let steam, or smoke, climb `rise` pixels from (x, y), turning and thinning as it goes."""
    for puff in range(5):
        age = (seconds * 0.28 + puff / 5) % 1
        aside = rise * (0.06 * sin(seconds * 1.3 + puff * 2.1) + 0.12) * age
        canvas.disc(x + aside, y - rise * age, rise * (0.07 + 0.12 * age), color, strength * (1 - age))


def shadow(canvas: Canvas, left: float, right: float, foot: float, deep: float, *, slant: float = 0.0) -> None:
    """Lay the shadow of what stands on `foot` from `left` to `right`: `deep` towards us, and `slant` to the side."""
    outline = [(left, foot), (right, foot), (right + slant, foot + deep), (left + slant, foot + deep)]
    canvas.polygon(outline, INK, 0.3)


def tin_star(canvas: Canvas, x: float, y: float, size: float, seconds: float, *, seed: int) -> None:
    """Hang a five-pointed star of tin, a bulb at each of its points."""
    tips = [(x + size * sin(turn * 0.4 * pi), y - size * cos(turn * 0.4 * pi)) for turn in range(5)]
    dents = [
        (x + size * 0.42 * sin((turn + 0.5) * 0.4 * pi), y - size * 0.42 * cos((turn + 0.5) * 0.4 * pi))
        for turn in range(5)
    ]
    canvas.polygon([point for pair in zip(tips, dents, strict=True) for point in pair], _TIN, 0.7)
    for number, (tip_x, tip_y) in enumerate(tips):
        color = _CHRISTMAS[(number + seed) % len(_CHRISTMAS)]
        swell = 0.7 + 0.3 * sin(seconds * 2.1 + number * 1.9 + seed)
        canvas.glow(tip_x, tip_y, max(1.6, size * 0.6), max(1.6, size * 0.6), color, 0.45 * swell)
        canvas.dot(tip_x, tip_y, mix(color, rgb(0xFFFFFF), 0.25), swell)


def bare_bulb(canvas: Canvas, x: float, y: float, reach: float, light: RGB) -> None:
    """Hang a bare bulb on its wire at (x, y); what is within `reach` of it is lit."""
    x = floor(x) + 0.5
    canvas.glow(x, y, reach * 1.3, reach, light, 0.6)
    canvas.rect(x - 0.5, 0, x + 0.5, y, INK)
    canvas.ellipse(
        x, y, max(0.8, canvas.height * 0.035), max(1.0, canvas.height * 0.05), mix(light, rgb(0xFFFFFF), 0.7)
    )


def table_lamp(canvas: Canvas, x: float, foot: float, tall: float, light: RGB, *, strength: float = 0.6) -> None:
    """Stand a lamp with a shade on a table, a piano, or the floor: its light above it, below, and on the wall."""
    x, half = floor(x) + 0.5, tall * 0.34
    canvas.glow(x, foot - tall * 0.7, tall * 2.4, tall * 1.9, light, strength)
    canvas.rect(x - max(0.5, tall * 0.05), foot - tall * 0.5, x + max(0.5, tall * 0.05), foot, mix(light, INK, 0.75))
    canvas.rect(x - tall * 0.18, foot - max(1.0, tall * 0.1), x + tall * 0.18, foot, mix(light, INK, 0.75))
    shade = [(x - half * 0.55, foot - tall), (x + half * 0.55, foot - tall)]
    canvas.polygon([*shade, (x + half, foot - tall * 0.45), (x - half, foot - tall * 0.45)], mix(light, CREAM, 0.4))


def spot(
    canvas: Canvas, start: Point, x: float, foot: float, half: float, light: RGB, *, strength: float = 0.5
) -> None:
    """Throw a lamp's beam from `start` on the floor at (x, foot): the shaft, and a pool `half` pixels to each side."""
    canvas.beam(start, (x, foot), (max(0.6, half * 0.12), half), light, (strength * 0.9, strength * 0.45))
    canvas.ellipse(x, foot, half, max(1.0, half * 0.24), light, strength * 0.7)


def taper(canvas: Canvas, x: float, foot: float, tall: float, *, reach: float = 1.0) -> None:
    """Stand a white candle that is `tall` pixels high, in a light that goes `reach` times as far as it is wont to."""
    h = canvas.height
    canvas.glow(x, foot - tall, h * 0.5 * reach, h * 0.42 * reach, CANDLE, 0.42)
    canvas.glow(x, foot - tall, h * 0.16, h * 0.18, LAMP, 0.5)
    half = max(0.5, h * 0.028)
    canvas.rect(x - half, foot - tall, x + half, foot, mix(CREAM, CANDLE, 0.3))


def taper_flame(canvas: Canvas, x: float, top: float, seconds: float, *, seed: int = 0) -> None:
    """Let the flame on a `taper` whose tip is at (x, top) lean and breathe."""
    h = canvas.height
    swell = 0.75 + 0.25 * sin(seconds * (2.7 + chance(seed, 1)) + seed * 1.7) * sin(seconds * 1.3 + seed)
    canvas.glow(x, top - h * 0.03, h * 0.14, h * 0.14, CANDLE, 0.35 * swell)
    canvas.ellipse(x, top - h * 0.045, max(0.5, h * 0.022), max(0.8, h * 0.05) * swell, mix(CANDLE, CREAM, 0.75))
