"""A wedding in a tent: strings of bulbs, a cake of four tiers, a couple in their first dance, a man at the piano."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, LAMP, SHIRT, SUIT
from game.stage.scenery.parts.light import spot, string_of_lights
from game.stage.scenery.parts.music import baby_grand
from game.stage.scenery.parts.people import crowd, pianist
from game.stage.scenery.parts.poses import Costume, waltz
from game.stage.scenery.parts.tables import banquet

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_CANVAS: Final = rgb(0xE8C69A)
_ICING: Final = rgb(0xFFF8EE)
_BRIDE: Final = Costume(_ICING, _ICING, rgb(0x6A3A1E), skirt=True)


def plate(canvas: Canvas) -> None:
    """Paint the tent's folds, the night in its openings, the guests, the cake, the two, and whoever plays for them."""
    w, h = canvas.width, canvas.height
    floor = h * 0.72
    canvas.gradient(((0.0, rgb(0xB8824A)), (1.0, rgb(0xE0A868))), bottom=floor)
    for opening in (0.17, 0.5, 0.83):
        x = w * opening
        canvas.gradient(
            ((0.0, rgb(0x1A2048)), (1.0, rgb(0x4A3A60))), h * 0.24, floor, left=x - h * 0.55, right=x + h * 0.55
        )
    folds = max(6, round(w / (h * 0.5)))
    for fold in range(folds):
        tip, left, right = w * 0.5, w * fold / folds, w * (fold + 1) / folds
        shade = mix(_CANVAS, rgb(0x8A5A34), 0.5 * (fold % 2))
        canvas.polygon([(tip, -h * 0.35), (right, h * 0.26), ((left + right) / 2, h * 0.33), (left, h * 0.26)], shade)
    for pole in (0.0, 1 / 3, 2 / 3, 1.0):
        canvas.rect(w * pole - h * 0.03, h * 0.26, w * pole + h * 0.03, floor, _CANVAS)
    crowd(canvas, w * 0.02, w * 0.98, floor + h * 0.03, h * 0.34, rgb(0x2A1620), seed=3)
    canvas.gradient(((0.0, rgb(0x9A6238)), (1.0, rgb(0x4A2A20))), floor)
    spot(canvas, (w * 0.5, -h * 0.2), w * 0.5, h * 0.93, h * 0.75, LAMP, strength=0.5)
    waltz(canvas, w * 0.5 - h * 0.04, h * 0.97, h * 0.62, Costume(SUIT, SUIT), _BRIDE)
    _cake(canvas, w * 0.80, h * 0.96)
    piano = w * 0.17 + h * 0.06
    baby_grand(canvas, piano, h * 0.98, h * 0.58, INK, rgb(0xE8B070))
    pianist(canvas, piano - h * 0.34, h * 0.99, h * 0.56, SUIT)
    canvas.rect(piano - h * 0.38, h * 0.56, piano - h * 0.28, h * 0.60, SHIRT)


def _cake(canvas: Canvas, x: float, foot: float) -> None:
    """Stand the cake on a table of its own."""
    h = canvas.height
    banquet(canvas, x - h * 0.36, x + h * 0.36, foot - h * 0.30, foot, rgb(0xF0E0D0))
    for tier, half in enumerate((0.22, 0.16, 0.11, 0.06)):
        low = foot - h * (0.30 + 0.12 * tier)
        canvas.rect(x - h * half, low - h * 0.12, x + h * half, low, _ICING)
        canvas.rect(x - h * half, low - max(1.0, h * 0.03), x + h * half, low, rgb(0xF0A8A8))


def live(canvas: Canvas, seconds: float) -> None:
    """Let the bulbs under the roof swell and sink."""
    w, h = canvas.width, canvas.height
    for left, right in ((0.0, 0.34), (0.34, 0.66), (0.66, 1.0)):
        string_of_lights(canvas, (w * left, h * 0.20), (w * right, h * 0.20), LAMP, seconds + left)
