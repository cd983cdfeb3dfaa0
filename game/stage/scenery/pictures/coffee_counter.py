"""The lot's coffee shop by day, from the door: the counter, its bright machine, and a customer with no order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import LAMP, RED_HAIR, SHIRT
from game.stage.scenery.parts.light import steam
from game.stage.scenery.parts.poses import SEBASTIAN, STANDING, Costume, person
from game.stage.scenery.parts.room import counter, espresso_machine, room, shelf, window
from game.stage.scenery.parts.signs import board

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_APRON: Final = rgb(0x1F6A4E)
_BARISTA: Final = Costume(SHIRT, _APRON, RED_HAIR)


def plate(canvas: Canvas) -> None:
    """Paint the warm wall with its shelf and board, the window on the sun, her behind the counter, him before it."""
    w, h = canvas.width, canvas.height
    room(canvas, h * 0.80, rgb(0xC8A878), rgb(0x8A6A4A))
    window(canvas, w * 0.86, h * 0.56, h * 0.44, rgb(0xBFE2FA), rgb(0x5A4634), panes=3)
    shelf(canvas, w * 0.08, w * 0.36, h * 0.26, LAMP)
    board(canvas, "CAFE", w * 0.55, h * 0.18, rgb(0x2A3A34), rgb(0xF4EAD0))
    person(canvas, w * 0.43, h * 0.86, h * 0.64, STANDING, _BARISTA)
    canvas.rect(w * 0.43 - h * 0.07, h * 0.46, w * 0.43 + h * 0.07, h * 0.8, _APRON)
    counter(canvas, 0, w * 0.62, h * 0.66, rgb(0x4A3226), rgb(0xE8CFA0))
    espresso_machine(canvas, w * 0.10, h * 0.66, h * 0.52)
    for cup in range(4):
        canvas.rect(w * 0.27 + cup * h * 0.11, h * 0.58, w * 0.27 + cup * h * 0.11 + h * 0.07, h * 0.66, rgb(0xFBFBF6))
    canvas.rect(w * 0.55, h * 0.52, w * 0.55 + h * 0.13, h * 0.66, rgb(0xB8DCE8), 0.8)
    canvas.polygon([(w * 0.66, h * 0.94), (w * 0.68, h * 0.94), (w * 0.60, h), (w * 0.54, h)], rgb(0x1A1420), 0.35)
    person(canvas, w * 0.67, h * 0.95, h * 0.74, STANDING, SEBASTIAN, turn=-1)


def live(canvas: Canvas, seconds: float) -> None:
    """Let steam climb from the machine."""
    w, h = canvas.width, canvas.height
    steam(canvas, seconds, w * 0.10 + h * 0.3, h * 0.40, h * 0.34, rgb(0xFFFFFF))
