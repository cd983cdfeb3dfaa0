"""A small jazz club by the beach: four players under four small lamps, backs of heads, and one porthole of blue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import rgb
from game.stage.scenery.palette import INK, LAMP
from game.stage.scenery.parts.light import hanging_lamp, steam
from game.stage.scenery.parts.music import bass, drums, horn, upright_piano
from game.stage.scenery.parts.people import heads, pianist
from game.stage.scenery.parts.poses import BLOWING, STANDING, person, silhouette
from game.stage.scenery.parts.room import boarding, porthole

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_SUIT: Final = silhouette(INK)
_PLACES: Final = (-1.15, -0.35, 0.40, 1.12)


def plate(canvas: Canvas) -> None:
    """Paint the boards of the wall, the porthole, each player in his own cone of light, and who listens."""
    w, h = canvas.width, canvas.height
    floor, middle = h * 0.74, w * 0.54
    canvas.gradient(((0.0, rgb(0x0E0A18)), (1.0, rgb(0x38201E))), bottom=floor)
    boarding(canvas, floor, rgb(0x140C14))
    canvas.gradient(((0.0, rgb(0x4A2A1E)), (1.0, rgb(0x120A10))), floor)
    porthole(canvas, w * 0.12, h * 0.32, h * 0.17)
    canvas.rect(middle - h * 1.75, floor - h * 0.04, middle + h * 1.7, floor + h * 0.04, rgb(0x2A1814))
    # The lamps hang behind the players, who stand dark against the wall that is lit by them.
    canvas.glow(middle, h * 0.46, h * 2.1, h * 0.5, rgb(0xE88A3A), 0.62)
    for place in _PLACES:
        hanging_lamp(canvas, middle + place * h, h * 0.14, floor, h * 0.30, LAMP, strength=0.5)
    upright_piano(canvas, middle - h * 1.35, floor, h * 0.36)
    pianist(canvas, middle - h * 1.62, floor, h * 0.44, INK)
    person(canvas, middle - h * 0.40, floor, h * 0.50, STANDING, _SUIT)
    bass(canvas, middle - h * 0.28, floor, h * 0.56, rgb(0x6A2A10))
    person(canvas, middle + h * 0.40, floor - h * 0.10, h * 0.40, STANDING, _SUIT)
    drums(canvas, middle + h * 0.40, floor, h * 0.30, rgb(0xF0D8A0))
    person(canvas, middle + h * 1.10, floor, h * 0.50, BLOWING, _SUIT)
    horn(canvas, middle + h * 1.22, floor - h * 0.43, h * 0.24, rgb(0xFFC850))
    heads(canvas, h * 1.04, h * 0.26, INK, seed=3)


def live(canvas: Canvas, seconds: float) -> None:
    """Let smoke turn under the lamps."""
    h = canvas.height
    for number, place in enumerate(_PLACES):
        steam(canvas, seconds + number * 3, canvas.width * 0.54 + place * h, h * 0.42, h * 0.30, LAMP, strength=0.13)
