"""A rust-colored evening: a bare tree by a lamp that has just come on, and the wind with the last of its leaves."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, rgb
from game.stage.scenery.palette import SODIUM
from game.stage.scenery.parts.land import city, hills
from game.stage.scenery.parts.sky import RUST, clouds
from game.stage.scenery.parts.street import lamp_post

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_INK: Final = rgb(0x140A10)
_LEAVES: Final = (rgb(0xD8662A), rgb(0xA83C20), rgb(0xF0A040))
_TREE: Final = 0.26


def plate(canvas: Canvas) -> None:
    """Paint the low light, the hills with a few windows, the bare tree, and the lamp."""
    w, h = canvas.width, canvas.height
    canvas.gradient(RUST, bottom=h * 0.82)
    clouds(canvas, h * 0.16, h * 0.62, rgb(0xC8562A), count=8, seed=3)
    canvas.glow(w * 0.66, h * 0.78, h * 1.8, h * 0.36, rgb(0xFFB060), 0.5)
    hills(canvas, h * 0.88, h * 0.26, rgb(0x5A241E), seed=1)
    hills(canvas, h * 0.96, h * 0.16, rgb(0x34161A), seed=5)
    city(canvas, h * 0.88, h * 0.93, seed=2)
    canvas.ridge((h * (0.93 - 0.05 * sin(x / w * 3)) for x in range(w)), _INK)
    _branch(canvas, w * _TREE, h * 0.96, h * 0.40, 0.10, 5, 1)
    lamp_post(canvas, w * 0.78, h * 0.92, h * 0.56, SODIUM, post=_INK)


def _branch(canvas: Canvas, x: float, y: float, long: float, lean: float, more: int, seed: int) -> None:
    """Grow a bough that leans aside, and from its end two more, each shorter, bent to where the wind goes."""
    end = (x + long * lean, y - long * (1 - 0.35 * abs(lean)))
    canvas.line((x, y), end, _INK, max(0.7, canvas.height * 0.014 * more))
    if more > 1:
        for side in (-1, 1):
            aside = lean * 0.7 + side * (0.45 + 0.25 * chance(seed, side + 2)) + 0.08
            _branch(canvas, *end, long * (0.62 + 0.10 * chance(seed, side + 5)), aside, more - 1, seed * 3 + side)
    elif chance(seed, 9) < 0.6:
        canvas.dot(end[0], end[1], _LEAVES[seed % 3])


def live(canvas: Canvas, seconds: float) -> None:
    """Let the leaves go, low and far, all one way."""
    w, h = canvas.width, canvas.height
    for leaf in range(16):
        place = (chance(leaf, 1) + seconds * (0.03 + 0.02 * chance(leaf, 2))) % 1
        y = h * (0.28 + 0.66 * place**0.6 * (0.5 + 0.5 * chance(leaf, 3))) + sin(seconds * 1.4 + leaf) * h * 0.04
        canvas.dot(w * (_TREE + 0.80 * place), y, _LEAVES[leaf % 3], 0.95)
