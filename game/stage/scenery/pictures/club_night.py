"""The Lighthouse from its floor: he is at an upright, she turns in the one lamp, and the bar is a wall of bottles."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, rgb
from game.stage.scenery.palette import INK, LAMP, RED_HAIR, SHIRT
from game.stage.scenery.parts.light import hanging_lamp, spot
from game.stage.scenery.parts.music import upright_piano
from game.stage.scenery.parts.people import pianist
from game.stage.scenery.parts.poses import KICKING, LEAPING, TURNING, WALKING, Costume, person, silhouette, waltz
from game.stage.scenery.parts.room import boarding

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_HERS: Final = Costume(rgb(0x2FB890), rgb(0x2FB890), RED_HAIR, skirt=True)
_BOTTLES: Final = (rgb(0xFFB040), rgb(0xE8622A), rgb(0x4AB878), rgb(0xFFE0A0), rgb(0xB83A2A))
_DARK: Final = silhouette(rgb(0x12080E))
_DARK_SKIRT: Final = silhouette(rgb(0x1C0C14), skirt=True)
_STEPS: Final = (TURNING, KICKING, TURNING, LEAPING)


def plate(canvas: Canvas) -> None:
    """Paint the boards in red lamplight, the lit bar on the right, the piano on the left, and who dances in between."""
    w, h = canvas.width, canvas.height
    floor = h * 0.70
    canvas.gradient(((0.0, rgb(0x1A0A14)), (1.0, rgb(0x6A2A1C))), bottom=floor)
    boarding(canvas, floor, rgb(0x2A1014))
    canvas.gradient(((0.0, rgb(0x8A4420)), (1.0, rgb(0x2A120E))), floor)
    canvas.glow(w * 0.84, h * 0.34, h * 1.2, h * 0.6, rgb(0xE8862A), 0.6)
    _bar(canvas, w * 0.70, floor)
    spot(canvas, (w * 0.44, -h * 0.1), w * 0.44, h * 0.94, h * 0.62, LAMP, strength=0.42)
    hanging_lamp(canvas, w * 0.13, h * 0.12, floor, h * 0.36, LAMP, strength=0.5)
    upright_piano(canvas, w * 0.13 - h * 0.06, h * 0.84, h * 0.46)
    pianist(canvas, w * 0.13 - h * 0.32, h * 0.86, h * 0.56, INK)
    canvas.rect(w * 0.13 - h * 0.33, h * 0.46, w * 0.13 - h * 0.24, h * 0.52, SHIRT)
    waltz(canvas, w * 0.62, h * 0.92, h * 0.50, _DARK, _DARK_SKIRT)
    waltz(canvas, w * 0.30, h * 0.88, h * 0.44, _DARK, _DARK_SKIRT)
    person(canvas, w * 0.74, h * 0.97, h * 0.54, WALKING, _DARK, turn=-1)


def _bar(canvas: Canvas, left: float, floor: float) -> None:
    """Back the bar with two shelves of bottles lit from behind, and run the counter before them."""
    w, h = canvas.width, canvas.height
    for shelf in (0.26, 0.46):
        canvas.rect(left, h * (shelf - 0.15), w, h * shelf, rgb(0xC86A24), 0.55)
        canvas.rect(left, h * shelf, w, h * shelf + 1, INK)
        for number in range(int((w - left) / 3)):
            x, tall = left + 1 + number * 3, h * (0.09 + 0.05 * chance(number, round(shelf * 100)))
            canvas.rect(x, h * shelf - tall, x + 1, h * shelf, _BOTTLES[number * 7 % 5 - round(shelf * 10) % 2])
    canvas.rect(left - h * 0.06, h * 0.54, w, floor + h * 0.06, rgb(0x2A100E))
    canvas.rect(left - h * 0.10, h * 0.54, w, h * 0.54 + max(1.0, h * 0.04), rgb(0xE8A050))


def live(canvas: Canvas, seconds: float) -> None:
    """Let her change steps under the lamp, and the light wander along the bottles."""
    w, h = canvas.width, canvas.height
    beat = int(seconds * 1.2)
    turn = 1 if beat // 2 % 2 == 0 else -1
    person(canvas, round(w * 0.44), h * 0.95, h * 0.66, _STEPS[beat % 4], _HERS, turn=turn)
    x = w * (0.84 + 0.11 * sin(seconds * 0.5))
    canvas.glow(x, h * 0.3, h * 0.34, h * 0.3, rgb(0xFFD080), 0.35)
