"""Buildings of the city that everybody knows by their outline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import INK

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas

_WHITE: Final = rgb(0xF2EEE2)
_COPPER: Final = rgb(0x7E9AA0)
_DOORWAY: Final = rgb(0xFFC870)


def observatory(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Stand a long white house on a hill: a great dome in the middle, a small one at each end."""
    _dome(canvas, x, foot - tall * 0.50, tall * 0.36)
    canvas.rect(x - tall * 0.42, foot - tall * 0.52, x + tall * 0.42, foot, _WHITE)
    canvas.rect(x - tall * 1.2, foot - tall * 0.28, x + tall * 1.2, foot, mix(_WHITE, rgb(0x6E7AA8), 0.25))
    for end in (x - tall * 1.2, x + tall * 1.2):
        canvas.rect(end - tall * 0.2, foot - tall * 0.36, end + tall * 0.2, foot, _WHITE)
        _dome(canvas, end, foot - tall * 0.36, tall * 0.2)
    canvas.rect(x - tall * 0.07, foot - tall * 0.28, x + tall * 0.07, foot, _DOORWAY)


def _dome(canvas: Canvas, x: float, foot: float, size: float) -> None:
    canvas.ellipse(x, foot, size, size, _COPPER)
    canvas.ellipse(x - size * 0.25, foot - size * 0.1, size * 0.5, size * 0.72, mix(_COPPER, _WHITE, 0.5))
    canvas.rect(x + size * 0.1, foot - size, x + size * 0.1 + max(1.0, size * 0.12), foot, INK)


def library(canvas: Canvas, x: float, foot: float, tall: float, stone: RGB, glass: RGB) -> None:
    """Stand a small town's library: three steps, four columns under a gable, and `glass` in the room behind them."""
    half, dark = tall * 0.95, mix(stone, INK, 0.45)
    canvas.rect(x - half, foot - tall * 0.72, x + half, foot, dark)
    canvas.rect(x - half * 0.84, foot - tall * 0.62, x + half * 0.84, foot - tall * 0.20, glass)
    canvas.rect(x - half * 0.14, foot - tall * 0.48, x + half * 0.14, foot - tall * 0.14, mix(glass, INK, 0.55))
    for column in (-0.88, -0.33, 0.33, 0.88):
        thick = max(1.0, tall * 0.09)
        canvas.rect(x + half * column - thick / 2, foot - tall * 0.70, x + half * column + thick / 2, foot, stone)
    canvas.rect(x - half * 1.08, foot - tall * 0.76, x + half * 1.08, foot - tall * 0.66, stone)
    canvas.polygon(
        [(x - half * 1.1, foot - tall * 0.75), (x, foot - tall), (x + half * 1.1, foot - tall * 0.75)], stone
    )
    for step, up in enumerate((0.14, 0.09, 0.04)):
        canvas.rect(x - half * (0.9 + 0.12 * step), foot - tall * up, x + half * (0.9 + 0.12 * step), foot,
                    mix(stone, INK, 0.12 * (step % 2)))  # fmt: skip


def cottage(canvas: Canvas, x: float, foot: float, tall: float, wall: RGB, roof: RGB, glass: RGB) -> None:
    """Stand a low house of a quiet street: a wide roof, a porch, a door, and one broad window with `glass` in it."""
    canvas.rect(x - tall * 0.95, foot - tall * 0.56, x + tall * 0.95, foot, wall)
    canvas.cut(((-1.15, 0.52), (-0.66, 1.0), (0.66, 1.0), (1.15, 0.52)), x, foot, tall, roof)
    canvas.rect(x - tall * 0.66, foot - tall * 0.42, x - tall * 0.02, foot - tall * 0.16, mix(wall, _WHITE, 0.4))
    canvas.rect(x - tall * 0.62, foot - tall * 0.40, x - tall * 0.06, foot - tall * 0.18, glass)
    canvas.rect(x - tall * 0.35, foot - tall * 0.40, x - tall * 0.35 + 1, foot - tall * 0.18, mix(wall, _WHITE, 0.4))
    canvas.rect(x + tall * 0.34, foot - tall * 0.44, x + tall * 0.60, foot, mix(wall, INK, 0.6))
    canvas.rect(x + tall * 0.26, foot - tall * 0.04, x + tall * 0.70, foot, mix(wall, _WHITE, 0.3))


def paris_roofs(canvas: Canvas, foot: float, tall: float, zinc: RGB, *, seed: int = 0, lit: RGB | None = None) -> None:
    """Run a street's roofs across the picture: slopes of zinc, dormers, some of them `lit`, and chimneys with pots."""
    x, number = -tall * 0.4 * chance(seed, 1), 0
    while x < canvas.width:
        wide, high = tall * (0.9 + 0.7 * chance(seed, number, 2)), tall * (0.72 + 0.28 * chance(seed, number, 3))
        shade = mix(zinc, INK, 0.16 * chance(seed, number, 4))
        slope = [
            (x, foot),
            (x + wide * 0.07, foot - high * 0.8),
            (x + wide * 0.93, foot - high * 0.8),
            (x + wide, foot),
        ]
        canvas.polygon(slope, shade)
        canvas.rect(x + wide * 0.05, foot - high * 0.82, x + wide * 0.95, foot - high * 0.78, mix(zinc, _WHITE, 0.22))
        for dormer in range(max(1, round(wide / tall * 2))):
            left = x + wide * (0.16 + 0.76 * dormer / max(1, round(wide / tall * 2)))
            on = lit is not None and chance(seed, number, dormer, 5) < 0.28
            canvas.rect(left, foot - high * 0.56, left + tall * 0.17, foot - high * 0.14, mix(shade, _WHITE, 0.20))
            canvas.rect(left + tall * 0.04, foot - high * 0.48, left + tall * 0.13, foot - high * 0.16,
                        lit if on and lit is not None else mix(shade, INK, 0.55))  # fmt: skip
        stack = x + wide * (0.86 if number % 2 else 0.02)
        canvas.rect(stack, foot - high * 1.12, stack + tall * 0.22, foot, mix(shade, INK, 0.28))
        for pot in range(3):
            at = stack + tall * 0.075 * pot
            canvas.rect(
                at, foot - high * 1.26, at + max(1.0, tall * 0.045), foot - high * 1.12, mix(rgb(0xA8624A), zinc, 0.4)
            )
        x += wide
        number += 1
