"""The power is cut: a few candles round a glass jar of coins and notes, and the edges of two faces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb
from game.stage.scenery.palette import CANDLE, INK, RED_HAIR, SKIN
from game.stage.scenery.parts.light import taper, taper_flame
from game.stage.scenery.parts.people import profile

if TYPE_CHECKING:
    from game.stage.scenery.canvas import Canvas

_DARK: Final = ((0.0, rgb(0x080610)), (0.7, rgb(0x1C0E12)), (1.0, rgb(0x120A0E)))
_GLASS: Final = rgb(0x8AB0A8)
_CANDLES: Final = ((-0.78, 0.30), (-0.52, 0.42), (0.50, 0.36), (0.70, 0.22), (0.94, 0.44))
_COINS: Final = (rgb(0xE8A848), rgb(0xC8743A), rgb(0xD8D0C0), rgb(0xA86A2A))
_TABLE: Final = 0.80


def plate(canvas: Canvas) -> None:
    """Paint the dark, two profiles that only the flames draw, the table's edge, the jar and the candles."""
    w, h = canvas.width, canvas.height
    canvas.gradient(_DARK)
    canvas.glow(w * 0.5, h * 0.5, h * 1.7, h * 0.9, rgb(0x8A3A14), 0.5)
    for turn, place, hair, long in ((1, -1.34, rgb(0x2A1612), False), (-1, 1.40, mix(RED_HAIR, INK, 0.66), True)):
        x = w * 0.5 + h * place
        profile(canvas, x + turn * h * 0.04, h * 0.92, h * 0.86, mix(SKIN, CANDLE, 0.25), hair, rgb(0x5A2E1E),
                turn=turn, long=long)  # fmt: skip
        profile(canvas, x, h * 0.92, h * 0.86, rgb(0x4A241A), hair, rgb(0x160C10), turn=turn, long=long)
    canvas.rect(0, h * _TABLE, w, h, rgb(0x2A1610))
    canvas.glow(w * 0.5, h * _TABLE, h * 1.4, h * 0.18, CANDLE, 0.5)
    _jar(canvas, w * 0.5, h * 0.94, h * 0.76)
    for place, tall in _CANDLES:
        taper(canvas, w * 0.5 + h * place, h * 0.88, h * tall, reach=0.9)


def _jar(canvas: Canvas, x: float, foot: float, tall: float) -> None:
    """Stand the jar: a third of it coins, some notes on them, the rest of it air, two long lights on the glass."""
    half = tall * 0.40
    canvas.rect(x - half, foot - tall * 0.84, x + half, foot, mix(_GLASS, INK, 0.70))
    canvas.rect(x - half * 0.84, foot - tall * 0.92, x + half * 0.84, foot - tall * 0.84, mix(_GLASS, INK, 0.5))
    canvas.rect(x - half * 0.92, foot - tall, x + half * 0.92, foot - tall * 0.92, rgb(0xB8925A))
    for number, (across, up, lean) in enumerate(((-0.4, 0.38, 0.2), (0.1, 0.42, -0.16), (0.34, 0.36, 0.1))):
        start = (x + half * (across - 0.3), foot - tall * (up - lean * 0.5))
        end = (x + half * (across + 0.36), foot - tall * (up + lean * 0.5))
        canvas.line(start, end, (rgb(0x6AA070), rgb(0x8AB888))[number % 2], max(1.0, tall * 0.10))
    for row in range(round(foot - tall * 0.34), round(foot)):
        for column in range(round(x - half) + 1, round(x + half) - 1):
            canvas.dot(column, row, _COINS[int(chance(column // 2, row, 3) * 4)])
    for side in (-0.8, 0.72):
        canvas.rect(x + half * side, foot - tall * 0.80, x + half * side + 1, foot - tall * 0.10, rgb(0xF0E8D0), 0.55)
    canvas.rect(x - half, foot - 1, x + half, foot, mix(_GLASS, INK, 0.4))


def live(canvas: Canvas, seconds: float) -> None:
    """Let each flame lean and breathe at its own pace."""
    w, h = canvas.width, canvas.height
    for number, (place, tall) in enumerate(_CANDLES):
        taper_flame(canvas, w * 0.5 + h * place, h * (0.88 - tall), seconds, seed=number)
