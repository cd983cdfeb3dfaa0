"""A film studio's lot: the sound stages, the water tower over them, and house fronts with nothing behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import COAL
from game.stage.scenery.parts.signs import letters
from game.stage.scenery.parts.street import front

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas

PLASTER: Final = rgb(0xE6D2AC)
_LUMBER: Final = rgb(0xC8934E)
_STEEL: Final = rgb(0x8FA6B8)
_GLASS: Final = rgb(0x2C4468)
_STONE: Final = rgb(0xF8E8CA)


def sound_stage(canvas: Canvas, left: float, top: float, right: float, foot: float, wall: RGB, letter: str) -> None:
    """Stand a sound stage: a blind wall under a low gable, its door half open on the dark, its letter over it."""
    rise, middle, wide = (foot - top) * 0.16, (left + right) / 2, (right - left) * 0.17
    canvas.polygon([(left, top + rise), (middle, top), (right, top + rise), (right, foot), (left, foot)], wall)
    canvas.rect(right - max(1.0, wide * 0.12), top + rise, right, foot, mix(wall, COAL, 0.2))
    lintel = foot - (foot - top) * 0.46
    canvas.rect(middle - wide, lintel, middle + wide, foot, mix(wall, COAL, 0.62))
    canvas.rect(middle - wide * 0.2, lintel, middle + wide, foot, mix(wall, COAL, 0.78))
    if lintel - top - rise > 6:
        letters(canvas, letter, middle, top + rise * 1.3, mix(wall, COAL, 0.7))


def water_tower(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Stand the water tower: a tank with a pointed lid on three thin legs."""
    for leg in (-0.14, 0.0, 0.14):
        canvas.line((x + tall * leg * 0.7, foot - tall * 0.66), (x + tall * leg, foot), _STEEL, 0.8)
    canvas.rect(
        x - tall * 0.17, foot - tall * 0.90, x + tall * 0.17, foot - tall * 0.64, mix(_STEEL, rgb(0xFFFFFF), 0.5)
    )
    canvas.cut(((-0.19, 0.90), (0.0, 1.0), (0.19, 0.90)), x, foot, tall, _STEEL)


def false_front(
    canvas: Canvas, left: float, top: float, right: float, foot: float, wall: RGB, *,
    windows: tuple[int, int] = (3, 3), door: RGB | None = None, braced: bool = True,
) -> None:  # fmt: skip
    """Put up a house front; past its right edge shows that it is a flat, `braced` from behind with lumber."""
    reach = (foot - top) * 0.30
    canvas.rect(right, top, right + max(1.0, reach * 0.25), foot, _LUMBER)
    for up in (0.12, 0.55) if braced else ():
        start = (right, top + (foot - top) * up)
        canvas.line(start, (right + reach, foot), _LUMBER, max(1.0, canvas.height * 0.04))
    front(canvas, left, top, right, foot, wall, _GLASS, windows=windows, trim=_STONE, door=door)
