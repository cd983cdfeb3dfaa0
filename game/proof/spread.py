"""The least, the mean and the most."""

from __future__ import annotations

from statistics import mean
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Sequence


class Spread(Struct, frozen=True):
    """The least, the mean and the most of something."""

    least: float
    mean: float
    most: float


def spread(numbers: Sequence[int]) -> Spread:
    """Give the spread of one number or more."""
    return Spread(min(numbers), mean(numbers), max(numbers))
