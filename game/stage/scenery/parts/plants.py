"""Plants: palms, oaks, a jacaranda in flower, a fir with its bulbs."""

from __future__ import annotations

from math import floor, hypot, sin
from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import chance, mix, rgb

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas, Point

JACARANDA: Final = rgb(0x9C6BE0)
_BULB: Final = rgb(0xF4F0E2)

# Each frond of a crown: where its tip lies from the heart, and how far its back arches over the straight line.
_FRONDS: Final = (
    (-1.0, 0.28), (-0.95, -0.22), (-0.56, -0.62), (0.08, -0.80), (0.66, -0.56), (1.0, -0.14), (0.94, 0.36),
    (-0.58, 0.62), (0.55, 0.66),
)  # fmt: skip
# A jacaranda's clusters of flowers: where each lies from the foot of the trunk, from the top, and how large it is.
_CLUSTERS: Final = (
    (-0.42, 0.30, 0.17), (-0.22, 0.18, 0.20), (0.04, 0.12, 0.22),
    (0.30, 0.20, 0.20), (0.50, 0.33, 0.15), (0.02, 0.30, 0.16),
)  # fmt: skip


def palm(canvas: Canvas, x: float, foot: float, tall: float, color: RGB, *, seed: int = 0) -> None:
    """Grow a palm from (x, foot): a thin trunk that leans a little, and a crown of arching fronds."""
    # A thin trunk stands on whole pixels, and leans by whole ones: half-lit columns would make it a blur.
    x = floor(x) + 0.5
    lean = round((chance(seed, 11) - 0.5) * tall * 0.16)
    crown_x, crown_y = x + lean, foot - tall * 0.82
    trunk = max(1.0, tall * 0.03)
    canvas.line((x, foot), (x, foot - tall * 0.4), color, trunk)
    canvas.line((x, foot - tall * 0.4), (crown_x, crown_y), color, trunk)
    reach = max(2.5, tall * 0.25)
    for across, down in _FRONDS:
        frond(canvas, (crown_x, crown_y), (crown_x + across * reach, crown_y + down * reach), color)


def frond(canvas: Canvas, root: Point, tip: Point, color: RGB) -> None:
    """Draw one leaf that rises from `root`, arches, and hangs to a point at `tip`."""
    (x0, y0), (x1, y1) = root, tip
    long = hypot(x1 - x0, y1 - y0)
    arch = (x0 + (x1 - x0) * 0.55, y0 + (y1 - y0) * 0.55 - long * 0.2)
    fat = max(0.45, long * 0.075)
    back, belly = (arch[0], arch[1] - fat), (arch[0], arch[1] + fat)
    canvas.polygon([(x0, y0 - fat), back, (x1, y1), belly, (x0, y0 + fat)], color)


def fir(canvas: Canvas, x: float, foot: float, tall: float, leaf: RGB) -> None:
    """Stand a fir in a pot, three tiers of branches high."""
    canvas.rect(x - tall * 0.05, foot - tall * 0.12, x + tall * 0.05, foot, mix(leaf, rgb(0x40201A), 0.6))
    for low, top, half in ((0.10, 0.56, 0.27), (0.36, 0.78, 0.20), (0.60, 1.0, 0.13)):
        canvas.polygon(
            [(x - half * tall, foot - low * tall), (x, foot - top * tall), (x + half * tall, foot - low * tall)], leaf
        )


def fir_bulbs(canvas: Canvas, x: float, foot: float, tall: float, seconds: float) -> None:
    """Light a fir's bulbs, each swelling at its own pace."""
    for number, (across, up) in enumerate(_on_the_tree(max(4, round(tall * 1.1)))):
        swell = 0.72 + 0.28 * sin(seconds * (1.1 + 1.4 * chance(number, 41)) + number * 2.1)
        canvas.dot(x + across * tall, foot - up * tall, _BULB, swell)
    canvas.dot(x, foot - tall * 0.99, _BULB)


def _on_the_tree(count: int) -> list[Point]:
    """Give the places of `count` bulbs, wound in a zigzag up a cone."""
    found: list[Point] = []
    for number in range(count):
        up = 0.16 + 0.76 * number / count
        found.append(((chance(number, 42) - 0.5) * 2 * 0.25 * (1.05 - up), up))
    return found


def oak(canvas: Canvas, x: float, foot: float, tall: float, leaf: RGB, *, seed: int = 0) -> None:
    """Grow a spreading tree from (x, foot), a mass of leaves on a leaning trunk."""
    canvas.polygon(
        [(x - tall * 0.05, foot), (x - tall * 0.03, foot - tall * 0.6), (x + tall * 0.03, foot - tall * 0.6),
         (x + tall * 0.06, foot)], leaf,
    )  # fmt: skip
    for number in range(9):
        across, up = (chance(seed, number, 21) - 0.5) * 0.75, 0.52 + 0.38 * chance(seed, number, 22)
        canvas.ellipse(x + tall * across, foot - tall * up, tall * 0.19, tall * 0.14, leaf)


def jacaranda(canvas: Canvas, x: float, foot: float, tall: float, wood: RGB) -> None:
    """Grow a jacaranda in flower from (x, foot), the last light on the upper left of every cluster."""
    for across, down, _ in _CLUSTERS:
        fork, end = (x + across * tall * 0.15, foot - tall * 0.38), (x + across * tall, foot - tall * (1 - down))
        canvas.path([(x, foot), fork, end], wood, max(1.0, tall * 0.05))
    for shade, lift in ((rgb(0x4A2C7C), 0.0), (JACARANDA, 0.035)):
        for number, (across, down, size) in enumerate(_CLUSTERS):
            spread = size * tall * (1 - 4 * lift)
            canvas.ellipse(x + (across - lift) * tall, foot - tall * (1 - down + lift), spread, spread * 0.62, shade)
            if lift:
                lit = (x + (across - 0.06) * tall, foot - tall * (1.04 - down))
                canvas.glow(*lit, spread * 0.8, spread * 0.5, rgb(0xFF9AC0), 0.3)
            canvas.dot(x + (across + size * 0.4) * tall, foot - tall * (0.93 - down - 0.01 * number), wood, 0.5)
