"""A face as large as a house: a woman's, as it is painted on a poster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import RED_HAIR

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas

_LIPS: Final = rgb(0xD8202E)
_LASH: Final = rgb(0x2A1620)

# From the chin up, 1 high with her hair; x from the middle of her face, which is turned a little to the right.
_MANE: Final = (
    (-0.44, -0.10), (-0.46, 0.30), (-0.40, 0.72), (-0.22, 0.98), (0.04, 1.02), (0.26, 0.94), (0.38, 0.72), (0.40, 0.40),
    (0.46, 0.16), (0.40, -0.10),
)  # fmt: skip
_OVAL: Final = (
    (-0.24, 0.70), (-0.26, 0.44), (-0.20, 0.18), (-0.04, 0.0), (0.06, 0.0), (0.22, 0.16), (0.28, 0.42), (0.27, 0.68),
    (0.12, 0.84), (-0.12, 0.84),
)  # fmt: skip
_SHADE: Final = (
    (-0.24, 0.70), (-0.26, 0.44), (-0.20, 0.18), (-0.04, 0.0), (0.0, 0.02), (-0.12, 0.22), (-0.15, 0.50), (-0.10, 0.78),
)  # fmt: skip
_FRINGE: Final = ((-0.28, 0.50), (-0.32, 0.86), (0.0, 0.98), (0.30, 0.88), (0.10, 0.80), (-0.12, 0.72))
_NECK: Final = ((-0.12, 0.10), (0.12, 0.10), (0.14, -0.2), (-0.18, -0.2))


def poster_face(
    canvas: Canvas, x: float, chin: float, tall: float, skin: RGB, *, hair: RGB = RED_HAIR, dress: RGB = _LIPS
) -> None:
    """Paint her on a wall, in a few flat colors: hair, face, eyes, a red mouth; `chin` is where her face ends."""
    thin = max(1.0, tall * 0.045)
    canvas.cut(_MANE, x, chin, tall, hair)
    canvas.cut(_NECK, x, chin, tall, mix(skin, hair, 0.45))
    canvas.cut(((-0.62, -0.34), (-0.34, -0.10), (0.34, -0.10), (0.60, -0.34)), x, chin, tall, dress)
    canvas.cut(_OVAL, x, chin, tall, skin)
    canvas.cut(_SHADE, x, chin, tall, mix(skin, hair, 0.42))
    canvas.cut(_FRINGE, x, chin, tall, hair)
    for eye in (-0.10, 0.15):
        left, right = x + tall * (eye - 0.065), x + tall * (eye + 0.065)
        canvas.rect(left, chin - tall * 0.46, right, chin - tall * 0.46 + thin, _LASH)
        canvas.rect(left, chin - tall * 0.57, right, chin - tall * 0.57 + thin * 0.5, mix(hair, _LASH, 0.5))
    canvas.rect(x + tall * 0.04, chin - tall * 0.30, x + tall * 0.08, chin - tall * 0.27, mix(skin, hair, 0.5))
    canvas.rect(x - tall * 0.04, chin - tall * 0.18, x + tall * 0.13, chin - tall * 0.18 + thin * 1.2, _LIPS)
