"""Instruments: pianos, a keyboard as its player sees it and his hands on it, drums, a bass, a horn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import COAL, CREAM, INK, LAMP, SHIRT, SKIN

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas

_RIM: Final = rgb(0x6E5A4C)
_PANEL: Final = rgb(0x161C30)

# A grand seen from the house, its keys to the left: the lid is a wing that falls towards the tail.
_LID: Final = ((0.12, 0.58), (0.17, 1.0), (0.40, 0.99), (0.84, 0.78), (1.03, 0.58))
_CASE: Final = ((0.0, 0.52), (0.06, 0.60), (1.06, 0.60), (1.06, 0.46), (0.92, 0.36), (0.0, 0.36))
_LEGS: Final = (0.08, 0.50, 0.90)


def upright_piano(canvas: Canvas, x: float, foot: float, tall: float, *, case: RGB = COAL, panel: RGB = _PANEL) -> None:
    """Stand an upright, its left end at `x`, square to us: case, keys, two legs, and sheets on its desk."""
    wide = tall * 1.35
    canvas.rect(x, foot - tall, x + wide, foot, case)
    canvas.rect(x - tall * 0.03, foot - tall, x + wide + tall * 0.03, foot - tall * 0.94, _RIM)
    canvas.rect(x + tall * 0.10, foot - tall * 0.84, x + wide - tall * 0.10, foot - tall * 0.58, panel)
    canvas.rect(x + tall * 0.40, foot - tall * 0.82, x + tall * 0.60, foot - tall * 0.56, rgb(0x9AA8BC))
    canvas.rect(x + tall * 0.63, foot - tall * 0.82, x + tall * 0.83, foot - tall * 0.56, rgb(0x7C8CA4))
    canvas.rect(x - tall * 0.04, foot - tall * 0.50, x + wide + tall * 0.04, foot - tall * 0.38, INK)
    canvas.rect(x + tall * 0.04, foot - tall * 0.52, x + wide - tall * 0.04, foot - tall * 0.47, rgb(0xD8DCE0))
    for key in range(1, int(wide * 0.9), 2):
        canvas.dot(x + tall * 0.04 + key, foot - tall * 0.51, rgb(0x5A6276))
    canvas.rect(x + tall * 0.08, foot - tall * 0.30, x + wide - tall * 0.08, foot - tall * 0.08, panel)


def baby_grand(canvas: Canvas, x: float, foot: float, tall: float, color: RGB, rim: RGB, *, shut: bool = False) -> None:
    """Stand a grand with its keys at `x`, lid up or `shut`; `rim` edges it in light."""
    if not shut:
        canvas.cut(_LID, x, foot, tall, mix(color, rim, 0.16))
        edge = [(x + across * tall, foot - up * tall) for across, up in _LID[1:]]
        canvas.path(edge, rim, max(0.6, tall * 0.04), 0.55)
    for leg in _LEGS:
        canvas.rect(x + leg * tall, foot - tall * 0.4, x + leg * tall + max(1, tall * 0.06), foot, color)
    canvas.cut(_CASE, x, foot, tall, color)
    canvas.line(
        (x + 0.04 * tall, foot - 0.59 * tall), (x + 1.05 * tall, foot - 0.59 * tall), rim, max(0.6, tall * 0.04), 0.8
    )


def drums(canvas: Canvas, x: float, foot: float, tall: float, shell: RGB) -> None:
    """Set up a kit, its middle at `x`: a bass drum to the front, a tom to each side, two cymbals."""
    for side in (-1, 1):
        stand, tom = x + side * tall * 0.62, x + side * tall * 0.42
        canvas.rect(stand - 0.5, foot - tall * 0.9, stand + 0.5, foot, COAL)
        rims = ((0.38, 0.86), (0.86, 0.96))
        canvas.path([(x + side * tall * across, foot - tall * up) for across, up in rims], rgb(0xE8C060), 0.9)
        canvas.rect(tom - tall * 0.18, foot - tall * 0.6, tom + tall * 0.18, foot - tall * 0.3, mix(shell, COAL, 0.35))
    canvas.disc(x, foot - tall * 0.36, tall * 0.36, mix(shell, COAL, 0.5))
    canvas.disc(x, foot - tall * 0.36, tall * 0.28, shell)


def keyboard(canvas: Canvas, x: float, y: float, wide: float) -> None:
    """Hang an electric keyboard, its middle at (x, y), from a player's shoulder or on a stand."""
    for half, color, thick in ((0.5, rgb(0x20202A), max(1.2, wide * 0.2)), (0.4, rgb(0xFFFFFF), max(0.8, wide * 0.1))):
        aside, up = wide * half, wide * half * 0.2
        canvas.line((x - aside, y + up), (x + aside, y - up), color, thick)


def bass(canvas: Canvas, x: float, foot: float, tall: float, wood: RGB) -> None:
    """Stand a double bass at `x`: two bouts, a long neck, a scroll above its player's head."""
    canvas.line(
        (x + tall * 0.10, foot - tall * 1.06), (x, foot - tall * 0.4), mix(wood, COAL, 0.55), max(0.9, tall * 0.05)
    )
    canvas.ellipse(x, foot - tall * 0.20, tall * 0.15, tall * 0.20, wood)
    canvas.ellipse(x + tall * 0.03, foot - tall * 0.46, tall * 0.11, tall * 0.14, wood)
    canvas.line((x + tall * 0.06, foot - tall * 0.6), (x, foot - tall * 0.1), mix(wood, COAL, 0.7), 0.8)


def horn(canvas: Canvas, x: float, y: float, long: float, brass: RGB) -> None:
    """Lift a trumpet to a player's mouth at (x, y), its bell to the right."""
    canvas.line((x, y), (x + long * 0.8, y - long * 0.12), brass, max(0.9, long * 0.12))
    canvas.polygon(
        [(x + long * 0.75, y - long * 0.14), (x + long, y - long * 0.36), (x + long, y + long * 0.12)], brass
    )


def stool(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Stand a round piano stool, its seat in red."""
    canvas.rect(x - tall * 0.46, foot - tall, x + tall * 0.46, foot - tall * 0.76, rgb(0x7A2A2A))
    for leg in (-0.36, 0.36):
        canvas.line((x, foot - tall * 0.8), (x + tall * leg, foot), INK, 1.0)


def keys(canvas: Canvas, top: float, bottom: float) -> None:
    """Run a keyboard across the whole picture, as its player sees it; the lamp hangs over the middle of it."""
    w, h = canvas.width, canvas.height
    canvas.rect(0, top - max(2, h * 0.10), w, bottom, INK)
    canvas.line((0, top - h * 0.10), (w, top - h * 0.10), mix(INK, LAMP, 0.45), max(1.0, h * 0.03))
    step = max(3, round(h * 0.13))
    for number, x in enumerate(range((w // 2) % step - step, w, step)):
        # The ends of the keyboard go off into the dark.
        share = max(0.10, 1 - (abs(x + step / 2 - w / 2) / max(h * 1.9, w * 0.40)) ** 2)
        canvas.rect(x, top, x + step - 1, bottom, mix(INK, CREAM, share))
        canvas.rect(x + step - 1, top, x + step, bottom, mix(INK, rgb(0x9A8468), share * 0.7))
        if number % 7 not in (2, 6):
            half, right = step // 4, x + step
            canvas.rect(right - 1 - half, top, right + half, top + (bottom - top) * 0.5, rgb(0x0E0C12))


def hand(canvas: Canvas, x: float, side: int) -> None:
    """Lay a hand on `keys` that end with the picture, its thumb towards the middle, a white cuff and a sleeve below."""
    h = canvas.height
    size, knuckles = h * 0.17, h * 0.86
    canvas.cut(((-0.9, 0.0), (0.9, 0.0), (0.7, 0.41), (-0.7, 0.41)), x, h * 1.02, size, INK)
    canvas.ellipse(x, knuckles, size * 1.1, h * 0.12, rgb(0x3A2A24), 0.5)
    for finger, (across, up) in enumerate(((-0.85, 0.75), (-0.35, 1.0), (0.2, 1.0), (0.75, 0.7))):
        color, tip = mix(SKIN, rgb(0x7A4630), 0.25 * (finger % 2)), (x + across * size, knuckles - up * h * 0.13)
        canvas.line((x + across * size * 0.5, knuckles), tip, color, max(1.0, h * 0.055))
    canvas.line((x - side * size * 0.4, h * 0.90), (x - side * size * 1.5, h * 0.84), SKIN, max(1.0, h * 0.05))
    canvas.ellipse(x, h * 0.875, size * 0.8, h * 0.055, mix(SKIN, CREAM, 0.25))
    canvas.rect(x - size * 0.75, h * 0.93, x + size * 0.75, h * 0.97, SHIRT)
