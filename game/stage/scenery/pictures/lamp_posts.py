"""The whole city under a pink dusk, seen from a bend in the hill road: one lamp, one bench, and two who dance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import LAMP
from game.stage.scenery.parts.land import city, hills, towers, twinkle
from game.stage.scenery.parts.plants import palm
from game.stage.scenery.parts.poses import KICKING, LEAPING, MIA_YELLOW, SEBASTIAN_RED, WALKING, person
from game.stage.scenery.parts.sky import PINK_DUSK, clouds
from game.stage.scenery.parts.street import bench, lamp_post

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_PLAIN: Final = ((0.0, rgb(0xD88AA0)), (0.5, rgb(0x6A4A84)), (1.0, rgb(0x3A2A5E)))
_INK: Final = rgb(0x1C1030)
# What he does and what she does, and which way they face.
_STEPS: Final = (
    (KICKING, LEAPING, 1), (WALKING, KICKING, 1), (LEAPING, WALKING, 1), (KICKING, KICKING, -1), (WALKING, LEAPING, -1),
)  # fmt: skip


def plate(canvas: Canvas) -> None:
    """Paint the sky, the plain with its first lights, and the dark bend of road before them."""
    w, h = canvas.width, canvas.height
    horizon, edge = h * 0.50, h * 0.80
    canvas.gradient(PINK_DUSK, bottom=horizon)
    clouds(canvas, h * 0.12, h * 0.40, rgb(0xFFB0B8), seed=4)
    hills(canvas, horizon, h * 0.12, rgb(0xB46A98), seed=3)
    towers(canvas, w * 0.62, w * 0.62 + h * 0.6, horizon + 1, h * 0.16, rgb(0x8E5A94), seed=1)
    canvas.gradient(_PLAIN, horizon, edge)
    city(canvas, horizon + 1, edge, seed=5)
    canvas.ridge((edge - h * 0.10 * (abs(x / w - 0.55) * 2) ** 2 for x in range(w)), _INK)
    canvas.polygon([(w * 0.10, h), (w * 0.34, h * 0.86), (w * 0.78, h * 0.86), (w, h)], mix(_INK, rgb(0x8A5A80), 0.42))
    palm(canvas, w * 0.90, h * 0.86, h * 0.80, _INK, seed=1)
    lamp_post(canvas, w * 0.20, h * 0.92, h * 0.80)
    canvas.glow(w * 0.20, h * 0.90, h * 0.9, h * 0.16, LAMP, 0.35)
    bench(canvas, w * 0.20 + h * 0.50, h * 0.92, h * 0.22, rgb(0xE0A08A))


def live(canvas: Canvas, seconds: float) -> None:
    """Let more of the city come on, and the two change steps."""
    w, h = canvas.width, canvas.height
    twinkle(canvas, seconds, h * 0.52, h * 0.70, count=w // 6, seed=2)
    his, hers, turn = _STEPS[int(seconds * 1.6) % len(_STEPS)]
    person(canvas, w * 0.50, h * 0.93, h * 0.50, his, SEBASTIAN_RED, turn=turn)
    person(canvas, w * 0.50 + h * 0.62, h * 0.91, h * 0.46, hers, MIA_YELLOW, turn=turn)
