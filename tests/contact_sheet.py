"""Show pictures side by side: `python -m tests.contact_sheet [--cells 80x8] [--seconds 2] [name ...] > sheet.svg`."""

from __future__ import annotations

import argparse
from itertools import groupby

from game.stage.scenery import PICTURES, painter
from game.stage.scenery.canvas import Canvas

_PIXEL = 5
_CAPTION = 18
_COLUMNS = 2


def drawn(name: str, columns: int, rows: int, seconds: float) -> list[str]:
    """Give one picture as SVG, each run of equal pixels one box, under its name."""
    canvas = Canvas(columns, rows * 2)
    painter(name)(canvas, seconds)
    boxes = [f'<text y="{_CAPTION - 5}" fill="#ccc" font-family="monospace" font-size="13">{name}</text>']
    for y in range(canvas.height):
        x = 0
        for color, run in groupby(canvas.pixels[y * columns : (y + 1) * columns]):
            wide = len(list(run))
            place = f'x="{x * _PIXEL}" y="{_CAPTION + y * _PIXEL}" width="{wide * _PIXEL}" height="{_PIXEL}"'
            boxes.append(f'<rect {place} fill="#{bytes(color).hex()}"/>')
            x += wide
    return boxes


def sheet(names: list[str], columns: int, rows: int, seconds: float) -> str:
    """Give an SVG of all the pictures called `names`, each `columns` by `rows` cells large."""
    wide, high = columns * _PIXEL + 10, rows * 2 * _PIXEL + _CAPTION + 6
    down = -(-len(names) // _COLUMNS)
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide * _COLUMNS}" height="{high * down}">']
    lines.append('<g shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#000"/>')
    for number, name in enumerate(names):
        place = f"translate({number % _COLUMNS * wide + 5} {number // _COLUMNS * high})"
        lines += [f'<g transform="{place}">', *drawn(name, columns, rows, seconds), "</g>"]
    return "\n".join([*lines, "</g></svg>"])


def main() -> None:
    """Print the sheet."""
    parser = argparse.ArgumentParser(prog="python -m tests.contact_sheet", description=__doc__)
    parser.add_argument("names", nargs="*", default=list(PICTURES), help="which pictures; all of them if none is named")
    parser.add_argument("--cells", default="120x14", help="columns and rows of the band (default: 120x14)")
    parser.add_argument("--seconds", type=float, default=0.0, help="how long the picture has been moving")
    asked = parser.parse_args()
    columns, rows = map(int, asked.cells.split("x"))
    print(sheet(asked.names, columns, rows, asked.seconds))


if __name__ == "__main__":
    main()
