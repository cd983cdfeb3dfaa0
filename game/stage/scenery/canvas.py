"""A small canvas of square pixels: the few brushes that the pictures are painted with."""

from __future__ import annotations

from itertools import pairwise
from math import ceil, floor, hypot
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

RGB: TypeAlias = tuple[int, int, int]
Point: TypeAlias = tuple[float, float]
Stop: TypeAlias = tuple[float, RGB]

BLACK: Final[RGB] = (0, 0, 0)

# Thresholds of a 4 by 4 ordered dither: neighbours differ as much as they can, so that two bands weave evenly.
_BAYER: Final = tuple(
    tuple((level + 0.5) / 16 for level in row) for row in ((0, 8, 2, 10), (12, 4, 14, 6), (3, 11, 1, 9), (15, 7, 13, 5))
)

# A shape's edge is measured on this many lines within each row of pixels.
_SUBLINES: Final = 4


def rgb(code: int) -> RGB:
    """Give the color that a painter writes as 0xRRGGBB."""
    return code >> 16, code >> 8 & 255, code & 255


def mix(one: RGB, other: RGB, share: float) -> RGB:
    """Give the color that lies `share` (0 to 1) of the way from `one` to `other`."""
    return (
        int(one[0] + (other[0] - one[0]) * share),
        int(one[1] + (other[1] - one[1]) * share),
        int(one[2] + (other[2] - one[2]) * share),
    )


def chance(*numbers: int) -> float:
    """Give a number from 0 to 1 that looks random and is always the same for the same `numbers`."""
    state = 0x9E3779B9
    for number in numbers:
        state = (state ^ number & 0xFFFFFFFF) * 0x85EBCA6B & 0xFFFFFFFF
        state = (state ^ state >> 13) * 0xC2B2AE35 & 0xFFFFFFFF
        state ^= state >> 16
    return state / 0x100000000


def along(stops: Sequence[Stop], place: float) -> RGB:
    """Give the color at `place` on a scale of `stops`, which are in rising order."""
    below = stops[0]
    for above in stops:
        if place <= above[0]:
            span = above[0] - below[0]
            return mix(below[1], above[1], (place - below[0]) / span) if span else above[1]
        below = above
    return below[1]


class Canvas:
    """Rows of pixels, (0, 0) at the top left; brushes take fractions of a pixel and may run over the edge."""

    __slots__ = ("height", "pixels", "width")

    def __init__(self, width: int, height: int, pixels: list[RGB] | None = None) -> None:
        self.width = width
        self.height = height
        self.pixels = [BLACK] * (width * height) if pixels is None else pixels

    def copy(self) -> Canvas:
        """Give a canvas of its own with the same pixels."""
        return Canvas(self.width, self.height, self.pixels[:])

    def blend(self, other: Canvas, share: float) -> Canvas:
        """Give a new canvas, `share` of the way from this one to `other`, which has the same size."""
        pixels = [
            one if one == two else mix(one, two, share) for one, two in zip(self.pixels, other.pixels, strict=True)
        ]
        return Canvas(self.width, self.height, pixels)

    # -- paint that covers

    def gradient(
        self,
        stops: Sequence[Stop],
        top: float = 0,
        bottom: float | None = None,
        *,
        left: float = 0,
        right: float | None = None,
        bands: int = 24,
    ) -> None:
        """Fill a box, or else the whole width, with `bands` colors between `stops`, woven where they meet."""
        bottom = self.height if bottom is None else bottom
        first, last = max(0, round(left)), self.width if right is None else min(self.width, round(right))
        if bottom <= top or last <= first:
            return
        colors = [along(stops, band / bands) for band in range(bands + 1)]
        for y in range(max(0, round(top)), min(self.height, round(bottom))):
            level = (y + 0.5 - top) / (bottom - top) * bands
            row = [colors[max(0, min(bands, int(level + threshold)))] for threshold in _BAYER[y % 4]]
            start = y * self.width
            self.pixels[start + first : start + last] = (row * (self.width // 4 + 1))[first:last]

    def dot(self, x: float, y: float, color: RGB, alpha: float = 1.0) -> None:
        """Color the one pixel that holds (x, y)."""
        if 0 <= x < self.width and 0 <= y < self.height:
            index = int(y) * self.width + int(x)
            self.pixels[index] = mix(self.pixels[index], color, alpha)

    def rect(self, left: float, top: float, right: float, bottom: float, color: RGB, alpha: float = 1.0) -> None:
        """Fill a box whose sides are snapped to whole pixels, and which is never thinner than one."""
        first, last = round(left), max(round(right), round(left) + 1)
        high, low = round(top), max(round(bottom), round(top) + 1)
        for y in range(max(0, high), min(self.height, low)):
            start = y * self.width
            for index in range(start + max(0, first), start + min(self.width, last)):
                self.pixels[index] = mix(self.pixels[index], color, alpha)

    def polygon(self, outline: Sequence[Point], color: RGB, alpha: float = 1.0) -> None:
        """Fill a closed outline, its edges softened."""
        for index, share in self._covered(outline):
            self.pixels[index] = mix(self.pixels[index], color, share * alpha)

    def cut(self, outline: Sequence[Point], x: float, foot: float, size: float, color: RGB, *, turn: float = 1) -> None:
        """Fill `outline`, given in units of `size`, y up, with its origin at (x, foot); `turn` -1 mirrors it."""
        self.polygon([(x + across * size * turn, foot - up * size) for across, up in outline], color)

    def ellipse(self, x: float, y: float, across: float, down: float, color: RGB, alpha: float = 1.0) -> None:
        """Fill an ellipse of the given half axes round (x, y)."""
        for index, distance in self._within(x, y, across + 0.5, down + 0.5):
            # The last half pixel on either side of the rim fades: a circle of three pixels still looks round.
            share = min(1.0, (1 - distance**0.5) * min(across, down) + 0.35)
            self.pixels[index] = mix(self.pixels[index], color, share * alpha)

    def disc(self, x: float, y: float, radius: float, color: RGB, alpha: float = 1.0) -> None:
        """Fill a circle."""
        self.ellipse(x, y, radius, radius, color, alpha)

    def line(self, start: Point, end: Point, color: RGB, thick: float = 1.0, alpha: float = 1.0) -> None:
        """Draw a straight stroke, `thick` pixels wide."""
        (x0, y0), (x1, y1) = start, end
        length = hypot(x1 - x0, y1 - y0) or 1.0
        across, down = (y0 - y1) / length * thick / 2, (x1 - x0) / length * thick / 2
        self.polygon(
            [(x0 + across, y0 + down), (x1 + across, y1 + down), (x1 - across, y1 - down), (x0 - across, y0 - down)],
            color,
            alpha,
        )

    def path(self, points: Sequence[Point], color: RGB, thick: float = 1.0, alpha: float = 1.0) -> None:
        """Draw a stroke through all `points`."""
        for start, end in pairwise(points):
            self.line(start, end, color, thick, alpha)

    def ridge(self, heights: Iterable[float], color: RGB, bottom: float | None = None) -> None:
        """Fill each column, from the left, from its own height down to `bottom`: a silhouette on a horizon."""
        low = self.height if bottom is None else bottom
        for x, top in enumerate(heights):
            if floor(top) > 0:
                self.dot(x, floor(top), color, ceil(top) - top)
            self.rect(x, ceil(top), x + 1, max(low, ceil(top) + 1), color)

    # -- light that adds

    def glow(self, x: float, y: float, across: float, down: float, color: RGB, strength: float = 1.0) -> None:
        """Add light that is brightest at (x, y) and fades to nothing on an ellipse."""
        for index, distance in self._within(x, y, across, down):
            self._add(index, color, strength * (1 - distance) ** 2)

    def beam(
        self, start: Point, end: Point, widths: tuple[float, float], color: RGB, strengths: tuple[float, float]
    ) -> None:
        """Add a shaft of light from `start` to `end`; it has a half width and a strength at each end."""
        (x0, y0), (x1, y1) = start, end
        across, down = x1 - x0, y1 - y0
        square = across * across + down * down or 1.0
        widest = max(widths)
        for y in range(max(0, int(min(y0, y1) - widest)), min(self.height, ceil(max(y0, y1) + widest))):
            for x in range(max(0, int(min(x0, x1) - widest)), min(self.width, ceil(max(x0, x1) + widest))):
                aside, below = x + 0.5 - x0, y + 0.5 - y0
                place = (aside * across + below * down) / square
                if not 0 <= place <= 1:
                    continue
                half = widths[0] + (widths[1] - widths[0]) * place
                edge = 1 - abs(aside * down - below * across) / square**0.5 / half
                if edge > 0:
                    # The shaft is nearly even across, with a soft rim, as dust in a lamp's cone is.
                    strength = strengths[0] + (strengths[1] - strengths[0]) * place
                    self._add(y * self.width + x, color, strength * min(1.0, edge * 2.5))

    def _add(self, index: int, color: RGB, strength: float) -> None:
        red, green, blue = self.pixels[index]
        self.pixels[index] = (
            min(255, red + int(color[0] * strength)),
            min(255, green + int(color[1] * strength)),
            min(255, blue + int(color[2] * strength)),
        )

    def _within(self, x: float, y: float, across: float, down: float) -> Iterator[tuple[int, float]]:
        """Give the index, and the squared distance from 0 to 1, of each pixel in an ellipse."""
        if across <= 0 or down <= 0:
            return
        for row in range(max(0, floor(y - down)), min(self.height, ceil(y + down))):
            fall = ((row + 0.5 - y) / down) ** 2
            for column in range(max(0, floor(x - across)), min(self.width, ceil(x + across))):
                distance = fall + ((column + 0.5 - x) / across) ** 2
                if distance < 1:
                    yield row * self.width + column, distance

    def _covered(self, outline: Sequence[Point]) -> Iterator[tuple[int, float]]:
        """Give the index of each pixel that `outline` touches, and the share of it that lies inside."""
        left = max(0, floor(min(x for x, _ in outline)))
        right = min(self.width, ceil(max(x for x, _ in outline)))
        if left >= right:
            return
        edges = [(a, b) if a[1] < b[1] else (b, a) for a, b in zip(outline, (*outline[1:], outline[0]), strict=True)]
        for y in range(max(0, floor(min(y for _, y in outline))), min(self.height, ceil(max(y for _, y in outline)))):
            shares = [0.0] * (right - left + 1)
            for subline in range(_SUBLINES):
                level = y + (subline + 0.5) / _SUBLINES
                crossings = sorted(
                    x0 + (x1 - x0) * (level - y0) / (y1 - y0) for (x0, y0), (x1, y1) in edges if y0 <= level < y1
                )
                for enter, leave in zip(crossings[::2], crossings[1::2], strict=True):
                    _spread(shares, max(enter, left) - left, min(leave, right) - left)
            for column, share in enumerate(shares[:-1]):
                if share:
                    yield y * self.width + left + column, min(1.0, share / _SUBLINES)


def _spread(shares: list[float], enter: float, leave: float) -> None:
    """Add the stretch from `enter` to `leave` to the columns that it crosses."""
    if leave <= enter:
        return
    first, last = int(enter), int(leave)
    if first == last:
        shares[first] += leave - enter
        return
    shares[first] += first + 1 - enter
    for column in range(first + 1, last):
        shares[column] += 1
    shares[last] += leave - last
