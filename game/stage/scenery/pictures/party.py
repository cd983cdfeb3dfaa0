"""A glass house in the hills at night: a crowd in black against its light, a glowing pool, the city far below."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import BLUE_DRESS, INK, LAMP, RED_HAIR
from game.stage.scenery.parts.land import city, twinkle
from game.stage.scenery.parts.people import crowd, woman
from game.stage.scenery.parts.plants import palm
from game.stage.scenery.parts.sky import stars
from game.stage.scenery.parts.water import pool, ripples

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SKY: Final = ((0.0, rgb(0x070A24)), (0.7, rgb(0x1C2560)), (1.0, rgb(0x5A4A72)))
_TERRACE: Final = rgb(0x1B1830)


def plate(canvas: Canvas) -> None:
    """Paint the drop to the city on the left, the house on the right, and the pool before both."""
    w, h = canvas.width, canvas.height
    deck = h * 0.64
    canvas.gradient(_SKY, bottom=h * 0.46)
    stars(canvas, h * 0.3, count=w // 8, seed=8)
    canvas.gradient(((0.0, rgb(0x54405A)), (0.4, rgb(0x141634)), (1.0, rgb(0x0C0E24))), h * 0.46, deck)
    city(canvas, h * 0.46, deck, right=w * 0.5, seed=9)
    canvas.rect(0, deck, w, h, _TERRACE)
    _house(canvas, w * 0.46, deck)
    palm(canvas, w * 0.40, deck, h * 0.60, INK, seed=2)
    palm(canvas, w * 0.97, deck, h * 0.66, INK, seed=9)
    pool(canvas, w * 0.13, w * 0.87, h * 0.78, rgb(0xE8E2D0))
    crowd(canvas, w * 0.03, w * 0.30, deck + h * 0.08, h * 0.34, INK, seed=5)
    crowd(canvas, w * 0.50, w * 0.96, deck + h * 0.08, h * 0.36, rgb(0x160A14), seed=2)
    # One of them faces us, and is in color.
    woman(canvas, floor(w * 0.385) + 0.5, deck + h * 0.10, h * 0.44, BLUE_DRESS, hair=RED_HAIR)


def _house(canvas: Canvas, left: float, deck: float) -> None:
    """Stand the house, all glass under a flat roof, and its lamps."""
    w, h = canvas.width, canvas.height
    roof, wall = h * 0.22, left + h * 0.08
    canvas.glow(w * 0.74, h * 0.5, w * 0.4, h * 0.55, rgb(0xE88A40), 0.3)
    canvas.gradient(((0.0, rgb(0xFFD07C)), (1.0, rgb(0xFF8E42))), roof, deck, left=wall)
    for pane in range(9):
        x = wall + pane * (w - left) / 8
        canvas.rect(x, roof, x + 1, deck, rgb(0x6A3420))
    canvas.rect(left - h * 0.06, roof - h * 0.05, w, roof + h * 0.02, rgb(0x0B0A18))
    canvas.rect(left - h * 0.06, roof - h * 0.05, w, roof - h * 0.04, rgb(0x4A4270))
    for lamp in range(3):
        x = w * (0.58 + 0.16 * lamp)
        canvas.rect(x, roof, x + 1, roof + h * 0.08, rgb(0x4A2418))
        canvas.disc(x + 0.5, roof + h * 0.1, max(0.8, h * 0.035), rgb(0xFFF2C8))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the water move, and the city twinkle."""
    w, h = canvas.width, canvas.height
    twinkle(canvas, seconds, h * 0.48, h * 0.56, right=w * 0.32, count=w // 8, seed=1)
    ripples(canvas, seconds, w * 0.12, w * 0.88, h * 0.82, LAMP)
