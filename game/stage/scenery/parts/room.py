"""Indoors: walls and a floor, and what belongs to them: windows, doors, blinds, counters, curtains, a bed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb
from game.stage.scenery.palette import COAL, INK, LAMP
from game.stage.scenery.parts.light import shadow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.stage.scenery.canvas import RGB, Canvas, Stop

_WHITE: Final = rgb(0xFFFFFF)


def room(canvas: Canvas, floor: float, wall: RGB, boards: RGB) -> None:
    """Fill the canvas with a wall down to `floor` and boards below it, each lighter towards the other."""
    canvas.gradient(((0.0, mix(wall, INK, 0.45)), (1.0, wall)), bottom=floor)
    canvas.gradient(((0.0, boards), (1.0, mix(boards, INK, 0.5))), floor)
    canvas.rect(0, floor - 1, canvas.width, floor, mix(wall, INK, 0.55))


def window(canvas: Canvas, x: float, sill: float, tall: float, light: RGB, frame: RGB, *, panes: int = 2) -> None:
    """Let a window into the wall, as wide as it is tall, its middle at `x` and `panes` lights side by side."""
    half, bar = tall * 0.5, max(1.0, tall * 0.07)
    canvas.glow(x, sill - tall * 0.5, tall * 1.2, tall, light, 0.16)
    canvas.rect(x - half - bar, sill - tall - bar, x + half + bar, sill + bar, frame)
    canvas.gradient(((0.0, mix(light, INK, 0.22)), (1.0, light)), sill - tall, sill, left=x - half, right=x + half)
    for pane in range(1, panes):
        post = x - half + tall * pane / panes
        canvas.rect(post - 0.5, sill - tall, post + 0.5, sill, frame)
    canvas.rect(x - half, sill - tall * 0.55 - 0.5, x + half, sill - tall * 0.55 + 0.5, frame)


def corridor(canvas: Canvas, end: float, wall: RGB, floor: Sequence[Stop]) -> tuple[float, float, float, float]:
    """Run a corridor off to its far wall, whose middle is `end` from the left; give that wall's sides.

    They are its left, top, right and bottom. Panels of cold light are let into the ceiling.
    """
    w, h = canvas.width, canvas.height
    left, top, right, bottom = w * end - h * 0.34, h * 0.20, w * end + h * 0.34, h * 0.66
    ceiling = mix(wall, INK, 0.45)
    canvas.gradient(floor, bottom)
    canvas.polygon([(0, 0), (w, 0), (w, h * -0.1), (right, top), (left, top), (0, h * -0.1)], ceiling)
    canvas.polygon([(-1, -h * 0.1), (left, top), (left, bottom), (-1, h * 1.0)], wall)
    canvas.polygon([(w + 1, -h * 0.3), (right, top), (right, bottom), (w + 1, h * 1.15)], mix(wall, INK, 0.55))
    canvas.rect(left, top, right, bottom, mix(wall, _WHITE, 0.2))
    for depth in (0.12, 0.42, 0.68):
        y, far = top * depth, right + (w - right) * (1 - depth) * 0.4
        light = mix(rgb(0xDDEBFA), ceiling, 0.1 + 0.4 * depth)
        canvas.rect(left * depth + w * 0.34 * (1 - depth), y, far, y + h * 0.05 * (1.2 - depth), light)
    return left, top, right, bottom


def boarding(canvas: Canvas, floor: float, seam: RGB) -> None:
    """Draw the seams of upright boards on a wall that is painted already, down to `floor`."""
    for x in range(0, canvas.width, max(3, round(canvas.height * 0.2))):
        canvas.rect(x, 0, x + 1, floor, seam, 0.6)


def porthole(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Let a round window into the wall, `size` its radius: dusk, and the sea."""
    canvas.glow(x, y, size * 2.2, size * 2.2, rgb(0x3A6AB8), 0.45)
    canvas.disc(x, y, size * 1.2, rgb(0x7A5230))
    canvas.disc(x, y, size, rgb(0x4A86D0))
    canvas.rect(x - size * 0.9, y + size * 0.2, x + size * 0.9, y + size * 0.6, rgb(0x22488E))


def blinds(canvas: Canvas, left: float, top: float, right: float, bottom: float, light: RGB, slat: RGB) -> None:
    """Hang blinds before a bright window: slats keep to whole pixels, or they would weave into one gray."""
    canvas.rect(left, top, right, bottom, light)
    for y in range(round(top) + 1, round(bottom), 2):
        canvas.rect(left, y, right, y + 1, slat)


def doorway(canvas: Canvas, x: float, foot: float, tall: float, light: RGB, frame: RGB, *, spill: float = 0.5) -> None:
    """Open a door, its middle at `x`, on a lit room; `spill` of the light falls towards us over the floor."""
    half, jamb = tall * 0.26, max(1.0, tall * 0.05)
    canvas.glow(x, foot - tall * 0.5, tall * 0.8, tall * 0.9, light, 0.25)
    near, reach = foot + tall * 0.5, half * 2.2
    canvas.polygon([(x - half, foot), (x + half, foot), (x + reach, near), (x - reach, near)], light, spill)
    canvas.rect(x - half - jamb, foot - tall - jamb, x + half + jamb, foot, frame)
    canvas.gradient(((0.0, light), (1.0, mix(light, frame, 0.35))), foot - tall, foot, left=x - half, right=x + half)


def door(canvas: Canvas, x: float, foot: float, tall: float, color: RGB) -> None:
    """Hang a shut door, its middle at `x`, with a panel and a knob."""
    half = tall * 0.26
    canvas.rect(x - half - tall * 0.05, foot - tall * 1.05, x + half + tall * 0.05, foot, mix(color, INK, 0.35))
    canvas.rect(x - half, foot - tall, x + half, foot, color)
    canvas.rect(x + half * 0.6, foot - tall * 0.45, x + half * 0.6 + 1, foot - tall * 0.45 + 1, LAMP)


def counter(canvas: Canvas, left: float, right: float, top: float, front: RGB, edge: RGB) -> None:
    """Run a counter along the bottom, its `edge` in the light."""
    canvas.rect(left, top, right, canvas.height, front)
    canvas.rect(left, top, right, top + max(1.0, canvas.height * 0.035), edge)


def long_table(canvas: Canvas, left: float, right: float, top: float, foot: float, color: RGB) -> None:
    """Stand a long table, square to us: a pale top, an apron in its shade, two legs."""
    thick = (foot - top) * 0.17
    leg = max(1.0, thick * 0.6)
    shadow(canvas, left, right, foot, thick, slant=thick)
    for x in (left + thick, right - thick - leg):
        canvas.rect(x, top, x + leg, foot, mix(color, INK, 0.65))
    canvas.rect(left + thick * 0.6, top, right - thick * 0.6, top + thick * 2, mix(color, INK, 0.55))
    canvas.rect(left, top, right, top + thick, color)


def tube(canvas: Canvas, x: float, half: float) -> None:
    """Fix a fluorescent tube to the ceiling, its middle at `x`."""
    canvas.rect(x - half, 0, x + half, canvas.height * 0.05, _WHITE)
    canvas.glow(x, 0, half * 2, canvas.height * 0.34, rgb(0xEAF4FF), 0.22)


def curtain(canvas: Canvas, left: float, right: float, bottom: float, color: RGB) -> None:
    """Hang a heavy curtain in folds from the top down to `bottom`."""
    fold = max(2, round(canvas.height * 0.11))
    for x in range(round(left), round(right)):
        canvas.rect(x, 0, x + 1, bottom, mix(color, COAL, (0.0, 0.25, 0.55, 0.8)[x % fold * 4 // fold]))


def picture_frame(canvas: Canvas, x: float, y: float, tall: float, color: RGB, inside: RGB) -> None:
    """Hang a framed picture, or a poster, its middle at (x, y)."""
    canvas.rect(x - tall * 0.38, y - tall * 0.5, x + tall * 0.38, y + tall * 0.5, color)
    rim = max(1.0, tall * 0.1)
    canvas.rect(x - tall * 0.38 + rim, y - tall * 0.5 + rim, x + tall * 0.38 - rim, y + tall * 0.5 - rim, inside)


def bed(canvas: Canvas, left: float, right: float, foot: float, tall: float, cover: RGB) -> None:
    """Stand a bed, its head at the left: a board, a pillow, a cover that hangs in its own shade."""
    wide = right - left
    canvas.rect(left - wide * 0.04, foot - tall, left + wide * 0.02, foot, mix(cover, INK, 0.75))
    canvas.rect(left, foot - tall * 0.62, right, foot - tall * 0.34, cover)
    canvas.rect(left, foot - tall * 0.34, right, foot - tall * 0.06, mix(cover, INK, 0.5))
    canvas.ellipse(left + wide * 0.14, foot - tall * 0.62, wide * 0.11, tall * 0.12, mix(cover, _WHITE, 0.55))


def shelf(canvas: Canvas, left: float, right: float, y: float, light: RGB) -> None:
    """Fix a shelf of jars and tins to the wall, lit from one end."""
    step = max(2.0, canvas.height * 0.11)
    canvas.rect(left, y, right, y + max(1.0, canvas.height * 0.03), COAL)
    for jar in range(int((right - left) / step)):
        x, tall = left + step * jar, canvas.height * (0.08 + 0.03 * (jar % 3))
        canvas.rect(x, y - tall, x + step * 0.6, y, mix(light, (COAL, rgb(0x7A2A24), rgb(0x2A5A4A))[jar % 3], 0.45))


def espresso_machine(canvas: Canvas, x: float, foot: float, size: float) -> None:
    """Set an espresso machine on a counter, its left end at `x`: two groups over their cups, a bright rim."""
    steel = rgb(0x7E90AC)
    canvas.rect(x, foot - size * 0.60, x + size * 0.78, foot - size * 0.30, mix(steel, COAL, 0.35))
    canvas.rect(x, foot - size * 0.60, x + size * 0.78, foot - size * 0.54, rgb(0xD6E2F0))
    canvas.rect(x + size * 0.08, foot - size * 0.30, x + size * 0.70, foot - size * 0.06, INK)
    canvas.rect(x, foot - size * 0.08, x + size * 0.78, foot, steel)
    for group in (0.20, 0.52):
        canvas.rect(x + size * group, foot - size * 0.32, x + size * (group + 0.09), foot - size * 0.20, steel)
    canvas.dot(x + size * 0.68, foot - size * 0.45, rgb(0xFF5A3A))


def box(canvas: Canvas, left: float, foot: float, wide: float, tall: float) -> None:
    """Stand a cardboard box that was never unpacked: light on its lid, tape down its front."""
    top, right = foot - tall, left + wide
    canvas.rect(left, top, right, foot, rgb(0x4A3A34))
    canvas.rect(left, top, right, top + 1, rgb(0xA88660))
    canvas.rect(left + wide * 0.42, top, left + wide * 0.56, top + tall * 0.4, rgb(0x7A6450))
    canvas.rect(right - 1, top + 1, right, foot, rgb(0x2A2226))


def casement(
    canvas: Canvas, left: float, top: float, right: float, sill: float, sky: Sequence[Stop], frame: RGB, *,
    panes: tuple[int, int] = (2, 2),
) -> None:  # fmt: skip
    """Let a window of any shape into the wall, the `sky` in it, in so many `panes` across and down."""
    bar = max(1.0, canvas.height * 0.03)
    across, down = panes
    canvas.rect(left - bar, top - bar, right + bar, sill + bar, frame)
    canvas.gradient(sky, top, sill, left=left, right=right, bands=8)
    for pane in range(1, across):
        x = left + (right - left) * pane / across
        canvas.rect(x - bar * 0.4, top, x + bar * 0.4, sill, frame)
    for pane in range(1, down):
        y = top + (sill - top) * pane / down
        canvas.rect(left, y - bar * 0.4, right, y + bar * 0.4, frame)


def daylight(
    canvas: Canvas, left: float, right: float, floor: float, deep: float, light: RGB, *,
    slant: float = 0.0, strength: float = 0.4,
) -> None:  # fmt: skip
    """Lay a window's light on the floor, from `left` to `right` at the wall, `deep` towards us, aside by `slant`."""
    far, near = [(left, floor), (right, floor)], [(right + slant, floor + deep), (left + slant, floor + deep)]
    canvas.polygon([*far, *near], light, strength)


def stairs(
    canvas: Canvas, start: tuple[float, float], end: tuple[float, float], steps: int, color: RGB, edge: RGB,
) -> None:  # fmt: skip
    """Build a flight of `steps` in profile from `start` to `end`, solid down to the floor below, each tread lit."""
    (x0, y0), (x1, y1) = start, end
    low = max(y0, y1)
    for step in range(steps):
        left, right = x0 + (x1 - x0) * step / steps, x0 + (x1 - x0) * (step + 1) / steps
        y = y0 + (y1 - y0) * (step + (0.0 if y1 > y0 else 1.0)) / steps
        canvas.rect(min(left, right), y, max(left, right), low, color)
        canvas.rect(min(left, right), y, max(left, right), y + 1, edge)


def oven(canvas: Canvas, x: float, foot: float, tall: float, case: RGB, light: RGB | None = None) -> None:
    """Stand a kitchen range, its middle at `x`: four knobs over a door, in whose window is `light`, if it is on."""
    half, glass = tall * 0.46, mix(case, INK, 0.8) if light is None else light
    canvas.rect(x - half, foot - tall, x + half, foot, case)
    canvas.rect(x - half, foot - tall, x + half, foot - tall * 0.94, mix(case, _WHITE, 0.5))
    for knob in (-0.66, -0.30, 0.30, 0.66):
        canvas.dot(x + half * knob, foot - tall * 0.84, INK)
    canvas.rect(x - half * 0.84, foot - tall * 0.74, x + half * 0.84, foot - tall * 0.70, mix(case, INK, 0.5))
    if light is not None:
        canvas.glow(x, foot - tall * 0.4, tall * 1.2, tall * 0.9, light, 0.4)
    canvas.rect(x - half * 0.72, foot - tall * 0.60, x + half * 0.72, foot - tall * 0.22, glass)
    canvas.rect(x - half * 0.72, foot - tall * 0.42, x + half * 0.72, foot - tall * 0.42 + 1, mix(glass, INK, 0.45))
