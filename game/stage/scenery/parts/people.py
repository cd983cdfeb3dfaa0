"""People, cut out of card: each stands on (x, foot) and is `tall` pixels high, so that one shape serves all planes."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import DARK_HAIR, SHIRT, SKIN, SUIT

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas

# Outlines are drawn in heads-and-heels: x from the middle, y up from the floor, the whole person 1 high.
_DRESS: Final = ((-0.10, 0.83), (0.10, 0.83), (0.07, 0.62), (0.21, 0.30), (-0.21, 0.30), (-0.07, 0.62))
_JACKET: Final = ((-0.15, 0.83), (0.15, 0.83), (0.18, 0.62), (0.13, 0.42), (-0.13, 0.42), (-0.18, 0.62))
_TROUSERS: Final = ((-0.12, 0.44), (0.12, 0.44), (0.13, 0.0), (0.03, 0.0), (0.0, 0.34), (-0.03, 0.0), (-0.13, 0.0))
_SHIRT: Final = ((-0.07, 0.85), (0.07, 0.85), (0.0, 0.58))
_LONG_HAIR: Final = ((-0.07, 1.0), (0.07, 1.0), (0.12, 0.92), (0.12, 0.77), (-0.12, 0.77), (-0.12, 0.92))
_SHOULDERS: Final = ((-0.30, 0.0), (-0.26, 0.34), (-0.10, 0.46), (0.10, 0.46), (0.26, 0.34), (0.30, 0.0))
_COAT: Final = (
    (-0.10, 0.84), (0.10, 0.84), (0.16, 0.78), (0.17, 0.50), (0.11, 0.46), (-0.11, 0.46), (-0.17, 0.50), (-0.16, 0.78),
)  # fmt: skip
_SKIRT: Final = ((-0.10, 0.48), (0.10, 0.48), (0.12, 0.28), (-0.12, 0.28))
_SHIRTSLEEVES: Final = (
    (-0.13, 0.83), (0.13, 0.83), (0.19, 0.62), (0.18, 0.44), (0.13, 0.44), (0.12, 0.60), (0.11, 0.43), (-0.11, 0.43),
    (-0.12, 0.60), (-0.13, 0.44), (-0.18, 0.44), (-0.19, 0.62),
)  # fmt: skip
# Seated, facing us or away.
_BLOUSE: Final = ((-0.15, 0.66), (0.15, 0.66), (0.19, 0.56), (0.19, 0.34), (-0.19, 0.34), (-0.19, 0.56))
_LAP: Final = ((-0.16, 0.38), (0.16, 0.38), (0.16, 0.24), (-0.16, 0.24))
_HAIR_SEATED: Final = ((-0.09, 0.99), (0.09, 0.99), (0.15, 0.92), (0.15, 0.62), (-0.15, 0.62), (-0.15, 0.92))
_BACK: Final = (
    (-0.17, 0.0), (-0.15, 0.22), (-0.25, 0.38), (-0.22, 0.66), (-0.08, 0.74), (0.08, 0.74), (0.20, 0.66), (0.30, 0.42),
    (0.15, 0.22), (0.17, 0.0),
)  # fmt: skip
# A pianist in profile, facing right: the back bent, the arm out over the keys, the thigh along the stool.
_AT_THE_KEYS: Final = (
    (-0.30, 0.06), (-0.27, 0.42), (-0.16, 0.68), (0.02, 0.74), (0.12, 0.62), (0.42, 0.46), (0.52, 0.46),
    (0.52, 0.38), (0.38, 0.36), (0.12, 0.42), (0.02, 0.30), (0.34, 0.30), (0.42, 0.20), (0.42, 0.0),
    (0.30, 0.0), (0.28, 0.16), (0.0, 0.06),
)  # fmt: skip

# A head in profile, facing right, with its hair and the shoulders under it; the whole is 1 high.
_PROFILE: Final = (
    (-0.20, 0.62), (-0.18, 0.92), (0.0, 1.0), (0.15, 0.92), (0.17, 0.80), (0.16, 0.74), (0.24, 0.64), (0.18, 0.61),
    (0.19, 0.55), (0.17, 0.50), (0.17, 0.43), (0.06, 0.42), (-0.06, 0.50),
)  # fmt: skip
_NAPE: Final = ((-0.16, 0.62), (0.06, 0.46), (0.08, 0.10), (-0.20, 0.10))
_CROP: Final = (
    (-0.20, 0.56), (-0.26, 0.74), (-0.21, 0.95), (0.0, 1.04), (0.18, 0.95), (0.16, 0.84), (0.0, 0.86), (-0.06, 0.70),
    (-0.12, 0.60),
)  # fmt: skip
_LONG_BOB: Final = (
    (-0.30, 0.16), (-0.32, 0.70), (-0.24, 0.96), (0.0, 1.05), (0.17, 0.95), (0.14, 0.84), (0.02, 0.84), (-0.02, 0.66),
    (-0.06, 0.40), (-0.10, 0.14),
)  # fmt: skip
_YOKE: Final = ((-0.52, 0.0), (-0.44, 0.16), (-0.18, 0.26), (0.06, 0.24), (0.26, 0.14), (0.34, 0.0))


def woman(
    canvas: Canvas, x: float, foot: float, tall: float, dress: RGB, *, hair: RGB = DARK_HAIR, skin: RGB = SKIN
) -> None:
    """Stand a woman in a dress on the floor, facing us."""
    _legs(canvas, x, foot, tall, skin)
    canvas.cut(_LONG_HAIR, x, foot, tall, hair)
    _arms(canvas, x, foot, tall, skin)
    canvas.cut(_DRESS, x, foot, tall, dress)
    canvas.disc(x, foot - tall * 0.91, tall * 0.07, skin)


def woman_away(
    canvas: Canvas, x: float, foot: float, tall: float, dress: RGB, *,
    jacket: RGB | None = None, hair: RGB = DARK_HAIR, skin: RGB = SKIN,
) -> None:  # fmt: skip
    """Stand a woman on the floor, her back to us: in a dress, or in a skirt of that color and a `jacket`."""
    _legs(canvas, x, foot, tall, skin)
    if jacket is None:
        _arms(canvas, x, foot, tall, skin)
        canvas.cut(_DRESS, x, foot, tall, dress)
    else:
        canvas.cut(_SKIRT, x, foot, tall, dress)
        canvas.cut(_COAT, x, foot, tall, jacket)
        for side in (-0.15, 0.15):
            canvas.rect(x + side * tall - 0.5, foot - tall * 0.48, x + side * tall + 0.5, foot - tall * 0.43, skin)
    canvas.cut(_LONG_HAIR, x, foot, tall, hair)


def man_away(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Stand a man in shirtsleeves on the floor, his back to us."""
    canvas.cut(_TROUSERS, x, foot, tall, SUIT)
    canvas.cut(_SHIRTSLEEVES, x, foot, tall, SHIRT)
    canvas.disc(x, foot - tall * 0.91, tall * 0.085, DARK_HAIR)


def woman_seated(
    canvas: Canvas, x: float, foot: float, tall: float, blouse: RGB, skirt: RGB, *,
    hair: RGB = DARK_HAIR, skin: RGB = SKIN,
) -> None:  # fmt: skip
    """Seat a woman facing us, her knees together; `tall` is her height as she sits."""
    for side in (-0.08, 0.08):
        thick = max(0.8, tall * 0.09)
        canvas.line((x + side * tall, foot - tall * 0.28), (x + side * tall, foot), skin, thick)
    canvas.cut(_LAP, x, foot, tall, skirt)
    canvas.cut(_HAIR_SEATED, x, foot, tall, hair)
    canvas.cut(_BLOUSE, x, foot, tall, blouse)
    for side in (-0.13, 0.13):
        canvas.rect(x + side * tall - 0.5, foot - tall * 0.72, x + side * tall + 0.5, foot - tall * 0.58, hair)
    canvas.ellipse(x, foot - tall * 0.81, tall * 0.085, tall * 0.10, mix(skin, rgb(0xFFE8D0), 0.3))


def man_seated_away(canvas: Canvas, x: float, foot: float, tall: float, shirt: RGB, trousers: RGB) -> None:
    """Seat a man on a high stool, his back to us, the light on his right cheek; `tall` is his height as he sits."""
    canvas.cut(_BACK, x, foot - tall * 0.03, tall, shirt)
    canvas.rect(x - tall * 0.18, foot - tall * 0.18, x + tall * 0.18, foot, trousers)
    canvas.rect(x - tall * 0.06, foot - tall * 0.78, x + tall * 0.06, foot - tall * 0.70, SHIRT)
    canvas.ellipse(x, foot - tall * 0.89, tall * 0.10, tall * 0.12, DARK_HAIR)
    canvas.rect(x + tall * 0.08, foot - tall * 0.92, x + tall * 0.11, foot - tall * 0.80, rgb(0xE8B48E))


def man(
    canvas: Canvas, x: float, foot: float, tall: float, *, suit: RGB = SUIT, shirt: RGB = SHIRT, skin: RGB = SKIN
) -> None:
    """Stand a man in a suit on the floor, facing us, a triangle of shirt at his throat."""
    canvas.cut(_TROUSERS, x, foot, tall, suit)
    canvas.cut(_JACKET, x, foot, tall, suit)
    canvas.cut(_SHIRT, x, foot, tall, shirt)
    canvas.disc(x, foot - tall * 0.92, tall * 0.085, DARK_HAIR)
    canvas.ellipse(x, foot - tall * 0.895, tall * 0.06, tall * 0.055, skin)


def pianist(canvas: Canvas, x: float, foot: float, tall: float, suit: RGB, *, turn: float = 1) -> None:
    """Seat a man in profile at a keyboard to his right (`turn` -1: to his left); `tall` is his height sitting."""
    canvas.cut(_AT_THE_KEYS, x, foot, tall, suit, turn=turn)
    canvas.ellipse(x + 0.07 * tall * turn, foot - tall * 0.86, tall * 0.12, tall * 0.14, suit)


def bust(
    canvas: Canvas, x: float, foot: float, tall: float, color: RGB, hair: RGB | None = None, face: RGB | None = None
) -> None:
    """Show head and shoulders above a table's or a window's edge at `foot`, from behind unless there is a `face`."""
    canvas.cut(_SHOULDERS, x, foot, tall, color)
    canvas.ellipse(x, foot - tall * 0.70, tall * 0.19, tall * 0.26, color if hair is None else hair)
    if face is not None:
        canvas.ellipse(x, foot - tall * 0.66, tall * 0.12, tall * 0.15, face)


def crowd(canvas: Canvas, left: float, right: float, foot: float, tall: float, color: RGB, *, seed: int = 0) -> None:
    """Stand a line of people, all of one color, from `left` to `right`; `seed` changes who has come."""
    x, number = left, 0
    while x < right:
        high = tall * (0.88 + 0.2 * chance(seed, number))
        _guest(canvas, floor(x), round(foot), high, color, skirt=chance(seed, number, 1) < 0.5)
        x += tall * (0.5 + 0.55 * chance(seed, number, 2) ** 2)
        number += 1


def _guest(canvas: Canvas, x: int, foot: int, tall: float, color: RGB, *, skirt: bool) -> None:
    """Stand one of a crowd in the column `x`, built of whole pixels: so small, a softened outline is a smear."""
    side, half_head = max(1, int(tall * 0.12)), int(tall * 0.07)
    top, chin, waist, hem = (foot - round(tall * up) for up in (1.0, 0.78, 0.52, 0.26))
    canvas.rect(x - half_head, top, x + half_head + 1, chin, color)
    canvas.rect(x - side, chin, x + side + 1, waist, color)
    if skirt:
        canvas.rect(x, waist, x + 1, foot, color)
        canvas.rect(x - side, (waist + hem) // 2, x + side + 1, hem, color)
    else:
        canvas.rect(x - side, waist, x, foot, color)
        canvas.rect(x + 1, waist, x + side + 1, foot, color)


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


def heads(canvas: Canvas, foot: float, tall: float, color: RGB, *, seed: int = 0) -> None:
    """Seat a row of people across the picture, their backs to us, each head a little out of line."""
    step = max(5.0, tall * 1.05)  # closer than that, they would be a fence
    for seat in range(int(canvas.width / step) + 2):
        x = step * (seat + 0.35 * (chance(seed, seat) - 0.5))
        high = tall * (0.88 + 0.24 * chance(seed, seat, 1))
        bust(canvas, x, foot, high * 1.35, color)


def profile(
    canvas: Canvas, x: float, foot: float, tall: float, skin: RGB, hair: RGB, coat: RGB, *,
    turn: float = 1, long: bool = False,
) -> None:  # fmt: skip
    """Show a head close by, from the side, facing right (`turn` -1: left), on shoulders that end at `foot`."""
    canvas.cut(_NAPE, x, foot, tall, skin, turn=turn)
    canvas.cut(_PROFILE, x, foot, tall, skin, turn=turn)
    canvas.cut(_LONG_BOB if long else _CROP, x, foot, tall, hair, turn=turn)
    canvas.cut(_YOKE, x, foot, tall, coat, turn=turn)


def man_seated(
    canvas: Canvas, x: float, foot: float, tall: float, suit: RGB, *, shirt: RGB = SHIRT, skin: RGB = SKIN
) -> None:
    """Seat a man facing us, his hands in his lap; `tall` is his height as he sits."""
    for side in (-0.10, 0.10):
        canvas.line((x + side * tall, foot - tall * 0.28), (x + side * tall, foot), suit, max(0.9, tall * 0.11))
    canvas.cut(_LAP, x, foot, tall, suit)
    canvas.cut(_BLOUSE, x, foot, tall, suit)
    canvas.cut(((-0.07, 0.68), (0.07, 0.68), (0.0, 0.44)), x, foot, tall, shirt)
    canvas.rect(x - tall * 0.05, foot - tall * 0.40, x + tall * 0.05, foot - tall * 0.34, skin)
    canvas.ellipse(x, foot - tall * 0.83, tall * 0.12, tall * 0.14, DARK_HAIR)
    canvas.ellipse(x, foot - tall * 0.80, tall * 0.085, tall * 0.10, skin)
