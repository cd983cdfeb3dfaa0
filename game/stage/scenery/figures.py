"""People, cut out of card: each stands on (x, foot) and is `tall` pixels high, so that one shape serves all planes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance
from game.stage.scenery.palette import DARK_HAIR, SHIRT, SKIN, SUIT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.stage.scenery.canvas import RGB, Canvas, Point

# Outlines are drawn in heads-and-heels: x from the middle, y up from the floor, the whole person 1 high.
_DRESS: Final = ((-0.10, 0.83), (0.10, 0.83), (0.07, 0.62), (0.21, 0.30), (-0.21, 0.30), (-0.07, 0.62))
_BLOUSE: Final = ((-0.12, 0.84), (0.12, 0.84), (0.14, 0.60), (0.09, 0.52), (-0.09, 0.52), (-0.14, 0.60))
_SLACKS: Final = ((-0.10, 0.54), (0.10, 0.54), (0.11, 0.0), (0.02, 0.0), (0.0, 0.40), (-0.02, 0.0), (-0.11, 0.0))
_JACKET: Final = ((-0.15, 0.83), (0.15, 0.83), (0.18, 0.62), (0.13, 0.42), (-0.13, 0.42), (-0.18, 0.62))
_TROUSERS: Final = ((-0.12, 0.44), (0.12, 0.44), (0.13, 0.0), (0.03, 0.0), (0.0, 0.34), (-0.03, 0.0), (-0.13, 0.0))
_SHIRT: Final = ((-0.07, 0.85), (0.07, 0.85), (0.0, 0.58))
_LONG_HAIR: Final = ((-0.07, 1.0), (0.07, 1.0), (0.12, 0.92), (0.12, 0.77), (-0.12, 0.77), (-0.12, 0.92))
_SHOULDERS: Final = ((-0.30, 0.0), (-0.26, 0.34), (-0.10, 0.46), (0.10, 0.46), (0.26, 0.34), (0.30, 0.0))
# A pianist in profile, facing right: the back bent, the arm out over the keys, the thigh along the stool.
_AT_THE_KEYS: Final = (
    (-0.30, 0.06), (-0.27, 0.42), (-0.16, 0.68), (0.02, 0.74), (0.12, 0.62), (0.42, 0.46), (0.52, 0.46),
    (0.52, 0.38), (0.38, 0.36), (0.12, 0.42), (0.02, 0.30), (0.34, 0.30), (0.42, 0.20), (0.42, 0.0),
    (0.30, 0.0), (0.28, 0.16), (0.0, 0.06),
)  # fmt: skip


def cut(
    canvas: Canvas, outline: Sequence[Point], x: float, foot: float, tall: float, colour: RGB, *, turn: float = 1
) -> None:
    """Fill `outline`, given in units of `tall`, with its origin at (x, foot); `turn` -1 mirrors it."""
    canvas.polygon([(x + across * tall * turn, foot - up * tall) for across, up in outline], colour)


def woman(
    canvas: Canvas, x: float, foot: float, tall: float, dress: RGB, *, hair: RGB = DARK_HAIR, skin: RGB = SKIN
) -> None:
    """Stand a woman in a dress on the floor, facing us."""
    _legs(canvas, x, foot, tall, skin)
    cut(canvas, _LONG_HAIR, x, foot, tall, hair)
    _arms(canvas, x, foot, tall, skin)
    cut(canvas, _DRESS, x, foot, tall, dress)
    canvas.disc(x, foot - tall * 0.91, tall * 0.07, skin)


def woman_away(
    canvas: Canvas, x: float, foot: float, tall: float, dress: RGB, *, hair: RGB = DARK_HAIR, skin: RGB = SKIN
) -> None:
    """Stand a woman in a dress on the floor, her back to us."""
    _legs(canvas, x, foot, tall, skin)
    _arms(canvas, x, foot, tall, skin)
    cut(canvas, _DRESS, x, foot, tall, dress)
    cut(canvas, _LONG_HAIR, x, foot, tall, hair)


def woman_in_slacks(
    canvas: Canvas, x: float, foot: float, tall: float, blouse: RGB, slacks: RGB, *, hair: RGB, skin: RGB = SKIN
) -> None:
    """Stand a woman in blouse and slacks on the floor, facing us."""
    cut(canvas, _SLACKS, x, foot, tall, slacks)
    cut(canvas, _LONG_HAIR, x, foot, tall, hair)
    cut(canvas, _BLOUSE, x, foot, tall, blouse)
    canvas.disc(x, foot - tall * 0.91, tall * 0.07, skin)


def man(
    canvas: Canvas, x: float, foot: float, tall: float, *, suit: RGB = SUIT, shirt: RGB = SHIRT, skin: RGB = SKIN
) -> None:
    """Stand a man in a suit on the floor, facing us, a triangle of shirt at his throat."""
    cut(canvas, _TROUSERS, x, foot, tall, suit)
    cut(canvas, _JACKET, x, foot, tall, suit)
    cut(canvas, _SHIRT, x, foot, tall, shirt)
    canvas.disc(x, foot - tall * 0.92, tall * 0.085, DARK_HAIR)
    canvas.ellipse(x, foot - tall * 0.895, tall * 0.06, tall * 0.055, skin)


def pianist(canvas: Canvas, x: float, foot: float, tall: float, suit: RGB, *, turn: float = 1) -> None:
    """Seat a man in profile at a keyboard to his right (`turn` -1: to his left); `tall` is his height sitting."""
    cut(canvas, _AT_THE_KEYS, x, foot, tall, suit, turn=turn)
    canvas.ellipse(x + 0.07 * tall * turn, foot - tall * 0.86, tall * 0.12, tall * 0.14, suit)


def bust(canvas: Canvas, x: float, foot: float, tall: float, colour: RGB, hair: RGB | None = None) -> None:
    """Show head and shoulders above a table's or a window's edge at `foot`."""
    cut(canvas, _SHOULDERS, x, foot, tall, colour)
    canvas.ellipse(x, foot - tall * 0.70, tall * 0.19, tall * 0.26, colour if hair is None else hair)


def crowd(canvas: Canvas, left: float, right: float, foot: float, tall: float, colour: RGB, *, seed: int = 0) -> None:
    """Stand a line of people, all of one colour, from `left` to `right`; `seed` changes who has come."""
    x, number = left, 0
    while x < right:
        high = tall * (0.86 + 0.22 * chance(seed, number))
        if chance(seed, number, 1) < 0.5:
            woman_away(canvas, x, foot, high, colour, hair=colour, skin=colour)
        else:
            man(canvas, x, foot, high, suit=colour, shirt=colour, skin=colour)
        x += tall * (0.34 + 0.42 * chance(seed, number, 2))
        number += 1


def _legs(canvas: Canvas, x: float, foot: float, tall: float, skin: RGB) -> None:
    for side in (-0.06, 0.06):
        canvas.line((x + side * tall, foot - 0.32 * tall), (x + side * tall, foot), skin, max(0.7, tall * 0.06))


def _arms(canvas: Canvas, x: float, foot: float, tall: float, skin: RGB) -> None:
    for side in (-1, 1):
        canvas.line(
            (x + 0.10 * tall * side, foot - 0.80 * tall),
            (x + 0.17 * tall * side, foot - 0.46 * tall),
            skin,
            max(0.6, tall * 0.05),
        )
