"""A street on the lot: two men push a painted palm on wheels past the stages, and a woman in black goes for coffee."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import INK, RED_HAIR, SKIN
from game.stage.scenery.parts.light import shadow
from game.stage.scenery.parts.poses import REACHING, WALKING, Costume, person
from game.stage.scenery.parts.sky import DAY
from game.stage.scenery.parts.street import awning
from game.stage.scenery.parts.studio import PLASTER, sound_stage

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_LUMBER: Final = rgb(0xC8934E)
_STAR: Final = Costume(rgb(0x16161E), rgb(0x16161E), RED_HAIR, skirt=True)
_GRIP: Final = Costume(rgb(0xD8DCE0), rgb(0x3A4A6A))


def plate(canvas: Canvas) -> None:
    """Paint the stages, the coffee shop at the right, the palm with its brace, whoever pushes it, and her."""
    w, h = canvas.width, canvas.height
    ground = h * 0.74
    canvas.gradient(DAY, bottom=ground)
    canvas.gradient(((0.0, rgb(0xD0C0A0)), (1.0, rgb(0xA0948A))), ground)
    sound_stage(canvas, -w * 0.04, h * 0.0, w * 0.24, ground, PLASTER, "A")
    sound_stage(canvas, w * 0.26, h * 0.24, w * 0.50, ground, mix(PLASTER, rgb(0xB8D4EA), 0.25), "B")
    shop = w * 0.74
    canvas.rect(shop, h * 0.16, w, ground + h * 0.06, rgb(0x8A5A44))
    canvas.rect(shop + h * 0.10, h * 0.36, w, h * 0.60, rgb(0xFFE0A0))
    canvas.rect(shop, h * 0.60, w, h * 0.64, rgb(0xE8D8C0))
    awning(canvas, shop - h * 0.06, w + 2, h * 0.26, h * 0.12, rgb(0x1E6A52), rgb(0xF4F0E4))
    for cup in range(3):
        canvas.rect(shop + h * (0.3 + 0.14 * cup), h * 0.54, shop + h * (0.36 + 0.14 * cup), h * 0.60, rgb(0xFFFFFF))
    x, foot = w * 0.44, h * 0.86
    shadow(canvas, x - h * 0.5, x + h * 0.6, foot + h * 0.04, h * 0.06, slant=-h * 0.3)
    _palm(canvas, x, foot)
    person(canvas, x - h * 0.72, h * 0.94, h * 0.54, REACHING, _GRIP)
    person(canvas, x - h * 0.98, h * 0.95, h * 0.54, WALKING, _GRIP)
    her = w * 0.70
    shadow(canvas, her - h * 0.08, her + h * 0.08, h * 0.97, h * 0.03, slant=-h * 0.2)
    person(canvas, her, h * 0.97, h * 0.60, WALKING, _STAR)
    canvas.rect(her + h * 0.02, h * 0.42, her + h * 0.08, h * 0.45, INK)
    canvas.dot(her + h * 0.05, h * 0.47, SKIN)


def _palm(canvas: Canvas, x: float, foot: float) -> None:
    """Stand the palm: board sawn to its outline, flat greens, a rim of bare wood, and the brace that holds it up."""
    h = canvas.height
    canvas.line((x + h * 0.05, h * 0.34), (x + h * 0.62, foot), _LUMBER, max(1.0, h * 0.045))
    canvas.line((x + h * 0.05, h * 0.60), (x + h * 0.34, foot), _LUMBER, max(1.0, h * 0.035))
    canvas.rect(x - h * 0.46, foot - h * 0.05, x + h * 0.68, foot, _LUMBER)
    for rim, color, leaf in ((0.035, _LUMBER, _LUMBER), (0.0, rgb(0x9A6A3E), rgb(0x1E8A5A))):
        trunk = [(x - h * (0.05 + rim), foot), (x - h * (0.02 + rim), h * 0.28), (x + h * (0.04 + rim), h * 0.28),
                 (x + h * (0.07 + rim), foot)]  # fmt: skip
        canvas.polygon(trunk, color)
        for across, up, drop in ((-0.56, 0.02, 0.22), (-0.40, -0.20, -0.02), (0.0, -0.30, -0.2), (0.42, -0.20, 0.0),
                                 (0.56, 0.04, 0.24), (-0.30, 0.12, 0.34), (0.32, 0.12, 0.34)):  # fmt: skip
            tip = (x + h * across, h * (0.24 + drop))
            bow = (x + h * across * 0.6, h * (0.24 + up) - h * rim)
            canvas.polygon([(x, h * 0.20), bow, tip, (bow[0], bow[1] + h * (0.10 + rim * 2)), (x, h * 0.30)], leaf)
    for ring in range(5):
        canvas.rect(x - h * 0.03, h * (0.36 + 0.09 * ring), x + h * 0.05, h * (0.36 + 0.09 * ring) + 1, rgb(0x6A4426))
    for wheel in (-0.38, 0.1, 0.6):
        canvas.disc(x + h * wheel, foot + h * 0.03, max(0.9, h * 0.045), INK)
