"""Signs: letters of five pixels, boards that carry them, and bulbs that chase each other round an edge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.stage.scenery.canvas import mix, rgb

if TYPE_CHECKING:
    from game.stage.scenery.canvas import RGB, Canvas, Point

# Each letter in five rows from the top: as small as capitals can be and still be read.
_LETTERS: Final = {
    "A": ".#. #.# ### #.# #.#", "B": "##. #.# ##. #.# ##.", "C": ".## #.. #.. #.. .##", "D": "##. #.# #.# #.# ##.",
    "E": "### #.. ##. #.. ###", "F": "### #.. ##. #.. #..", "G": ".## #.. #.# #.# .##", "H": "#.# #.# ### #.# #.#",
    "I": "# # # # #", "J": "..# ..# ..# #.# .#.", "K": "#.# #.# ##. #.# #.#", "L": "#.. #.. #.. #.. ###",
    "M": "#...# ##.## #.#.# #...# #...#", "N": "#..# ##.# #.## #..# #..#", "O": ".#. #.# #.# #.# .#.",
    "P": "##. #.# ##. #.. #..", "Q": ".#. #.# #.# .#. ..#", "R": "##. #.# ##. #.# #.#", "S": ".## #.. .#. ..# ##.",
    "T": "### .#. .#. .#. .#.", "U": "#.# #.# #.# #.# ###", "V": "#.# #.# #.# #.# .#.",
    "W": "#...# #...# #.#.# ##.## #...#", "X": "#.# #.# .#. #.# #.#", "Y": "#.# #.# .#. .#. .#.",
    "Z": "### ..# .#. #.. ###",
    "'": "# # . . .", "&": ".#.. #.#. .#.# #.#. .#.#", "♪": ".#. .## .#. ##. ##.", " ": ".. .. .. .. ..",
}  # fmt: skip
_TALL: Final = 5
_RED: Final = rgb(0xFF3A44)
_BLUE: Final = rgb(0x3A8AFF)


def width(text: str) -> int:
    """Give how many pixels wide `text` is at its smallest."""
    return sum(len(_LETTERS[letter].split()[0]) + 1 for letter in text) - 1


def letters(canvas: Canvas, text: str, x: float, y: float, color: RGB, *, size: int = 1) -> None:
    """Write `text` in capitals, its middle at `x` and its top at `y`; each of its pixels is `size` across."""
    left, top = round(x - width(text) * size / 2), round(y)
    for letter in text:
        rows = _LETTERS[letter].split()
        for down, row in enumerate(rows):
            for across, sign in enumerate(row):
                if sign == "#":
                    at_x, at_y = left + across * size, top + down * size
                    canvas.rect(at_x, at_y, at_x + size, at_y + size, color)
        left += (len(rows[0]) + 1) * size


def board(canvas: Canvas, text: str, x: float, y: float, ground: RGB, ink: RGB) -> None:
    """Hang a board with `text` on it, its middle at (x, y), two pixels wider than the writing."""
    half, top = width(text) / 2 + 2, round(y - _TALL / 2) - 1
    canvas.rect(x - half, top, x + half, top + _TALL + 2, ground)
    letters(canvas, text, x, top + 1, ink)


def neon(canvas: Canvas, text: str, x: float, y: float, color: RGB, *, size: int = 1) -> None:
    """Bend `text` in tube that glows `color`, its middle at (x, y)."""
    canvas.glow(x, y, width(text) * size * 0.8 + 3, _TALL * size * 1.4, color, 0.4)
    letters(canvas, text, x, y - _TALL * size / 2, mix(color, rgb(0xFFFFFF), 0.45), size=size)


def chase(canvas: Canvas, start: Point, end: Point, seconds: float, color: RGB) -> None:
    """Run bulbs from `start` to `end`, every third of them dim, and the dim ones wandering."""
    (x0, y0), (x1, y1) = start, end
    count = max(2, round(max(abs(x1 - x0), abs(y1 - y0)) / 2))
    for number in range(count + 1):
        lit = (number - int(seconds * 4)) % 3 != 0
        place = number / count
        canvas.dot(x0 + (x1 - x0) * place, y0 + (y1 - y0) * place, color if lit else mix(color, rgb(0x301000), 0.7))


def club_sign(canvas: Canvas, x: float, y: float, *, size: int = 1, red: RGB = _RED, blue: RGB = _BLUE) -> None:
    """Bend the club's name in red tube, its middle at (x, y), with a note in blue tube where the apostrophe is."""
    whole, part = width("SEB♪S"), width("SEB") + 1
    left = x - whole * size / 2
    canvas.glow(x, y, whole * size * 0.85 + 4, _TALL * size * 1.7, red, 0.45)
    note = left + (part + 1.5) * size
    canvas.glow(note, y, 4.5 * size, _TALL * size, blue, 0.6)
    for text, at, color in (("SEB", left + width("SEB") * size / 2, red), ("S", left + (whole - 1.5) * size, red),
                            ("♪", note, blue)):  # fmt: skip
        letters(canvas, text, at, y - _TALL * size / 2, mix(color, rgb(0xFFFFFF), 0.4), size=size)
