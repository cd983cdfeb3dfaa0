"""A quiet street at night under one lamp: a house with a lit window, across from it a small library, an open car."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import INK, LAMP, SODIUM
from game.stage.scenery.parts.cars import open_car
from game.stage.scenery.parts.land import hills
from game.stage.scenery.parts.landmarks import cottage, library
from game.stage.scenery.parts.plants import oak
from game.stage.scenery.parts.sky import stars
from game.stage.scenery.parts.street import lamp_post

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SKY: Final = ((0.0, rgb(0x060A22)), (1.0, rgb(0x26305E)))


def plate(canvas: Canvas) -> None:
    """Paint the night, the house at the left, the library at the right, and the lamp's circle with the car in it."""
    w, h = canvas.width, canvas.height
    walk = h * 0.76
    canvas.gradient(_SKY, bottom=walk)
    stars(canvas, h * 0.6, count=w // 5, seed=6)
    hills(canvas, walk, h * 0.34, rgb(0x141A3A), seed=4)
    oak(canvas, w * 0.02, walk, h * 0.80, rgb(0x0A0E20), seed=2)
    oak(canvas, w * 0.60, walk, h * 0.56, rgb(0x0C1126), seed=5)
    cottage(canvas, w * 0.20, walk, h * 0.50, rgb(0x343A5E), rgb(0x14162C), LAMP)
    canvas.glow(w * 0.20 - h * 0.17, walk - h * 0.14, h * 0.5, h * 0.3, LAMP, 0.4)
    library(canvas, w * 0.82, walk, h * 0.62, rgb(0x6A7098), rgb(0xE8A24A))
    canvas.glow(w * 0.82, walk - h * 0.22, h * 0.7, h * 0.36, rgb(0xFFB85A), 0.3)
    canvas.gradient(((0.0, rgb(0x262A48)), (1.0, rgb(0x0C0E20))), walk)
    canvas.rect(0, h * 0.82, w, h * 0.82 + 1, rgb(0x4A5070))
    x = w * 0.50
    canvas.ellipse(x, h * 0.90, h * 0.95, h * 0.11, SODIUM, 0.38)
    canvas.beam((x, h * 0.18), (x, h * 0.90), (h * 0.06, h * 0.72), SODIUM, (0.42, 0.10))
    lamp_post(canvas, x, h * 0.86, h * 0.70, SODIUM, post=INK)
    open_car(canvas, x + h * 0.44, h * 0.97, h * 1.0, rgb(0xA8242C), turn=-1, driver=rgb(0x20222E))
