"""The band that shows a picture of the place, in half blocks, and moves only while there is something to see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from game.stage.scenery import painter
from game.stage.scenery.canvas import BLACK, RGB, Canvas

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.timer import Timer

    from game.stage.scenery import Picture
    from game.stage.settings import Motion

T = TypeVar("T")

FRAMES_A_SECOND: Final = 12
FADE_FRAMES: Final = 5  # 0.4 seconds

# CinemaScope; and the lowest band that a picture still fills, 80 columns by 6 rows.
NARROWEST: Final = 2.55
WIDEST: Final = 80 / 12

# Colors are rounded by a step that no eye sees, so that a moving light asks for few new styles.
_ROUNDED: Final = 0xFC
_MOST_CELLS: Final = 20_000

_SHADES: Final = " ░▒▓█"
_SHADED: Final = {sign: Segment(sign, Style()) for sign in f"{_SHADES}▀▄"}


class _Cells(dict[tuple[RGB, RGB], Segment]):
    """Every cell shown so far, by its upper and lower pixel: to make a style takes longer than to paint a row."""

    def __missing__(self, pair: tuple[RGB, RGB]) -> Segment:
        if len(self) >= _MOST_CELLS:
            self.clear()
        upper, lower = ((red & _ROUNDED, green & _ROUNDED, blue & _ROUNDED) for red, green, blue in pair)
        if (upper, lower) == pair:
            segment = Segment("▀", Style(color=Color.from_rgb(*upper), bgcolor=Color.from_rgb(*lower)))
        else:
            segment = self[upper, lower]
        self[pair] = segment
        return segment


_cells: Final = _Cells()


def fitted(columns: int, rows: int) -> tuple[int, int]:
    """Give the columns and rows of the largest picture within a band that is neither too narrow nor too wide."""
    if columns < rows * 2 * NARROWEST:
        return columns, max(1, round(columns / NARROWEST / 2))
    return min(columns, round(rows * 2 * WIDEST)), rows


class Scenery(Widget):
    """A picture of the place, letterboxed. Its owner says which, and whether it may move."""

    ALLOW_SELECT = False

    DEFAULT_CSS = """
    Scenery {
        width: 1fr;
        height: 14;
    }
    """

    picture: reactive[str] = reactive("", repaint=False)
    """Which picture is shown, one of `PICTURES`; empty for a dark band."""

    motion: reactive[Motion] = reactive("none", repaint=False)
    """Only `full` moves the lights, and fades from one picture to the next."""

    mono: reactive[bool] = reactive(False, repaint=False)
    """Show light and dark only, in shades of the terminal's own color."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, classes=classes)
        self._seen = False
        self._timer: Timer | None = None
        self._frame = 0
        self._painted: Picture | None = None
        self._plate: Canvas | None = None
        self._leaving: Canvas | None = None
        self._fade = 0
        self._lines: list[list[Segment]] | None = None
        self._fits = Size()

    @property
    def moving(self) -> bool:
        """Whether a timer is painting frames just now."""
        return self._timer is not None

    # -- when to move

    def on_mount(self) -> None:
        """Listen for other screens: of all widgets only a screen is told that it is covered."""
        self.app.screen_change_signal.subscribe(self, lambda _screen: self._schedule())

    def on_show(self) -> None:
        """Somebody looks."""
        self._seen = True
        self._schedule()

    def on_hide(self) -> None:
        """Nobody looks."""
        self._seen = False
        self._schedule()

    def watch_picture(self, name: str) -> None:
        """Change the set, fading from what is on view if things may move."""
        self._settle()
        on_view = self._canvas() if self._may_move and self._plate is not None else None
        self._painted = painter(name) if name else None
        self._plate, self._leaving = None, on_view
        self._fade, self._frame = FADE_FRAMES, 0
        self._change()

    def watch_motion(self) -> None:
        """Start or stop at once; what stands still stands as it does at its first moment."""
        if self.motion != "full":
            self._leaving, self._frame = None, 0
        self._change()

    def watch_mono(self) -> None:
        """Show the picture in the other manner."""
        self._change()

    @property
    def _may_move(self) -> bool:
        return self.motion == "full" and self._seen and self.screen.is_active

    def _change(self) -> None:
        self._lines = None
        self._schedule()
        self.refresh()

    def _schedule(self) -> None:
        """Run the timer exactly while there is a next frame that may differ."""
        live = self._painted is not None and self._painted.live is not None
        wanted = self._may_move and (live or self._leaving is not None)
        if wanted and self._timer is None:
            self._timer = self.set_interval(1 / FRAMES_A_SECOND, self._advance)
        elif not wanted and self._timer is not None:
            self._timer.stop()
            self._timer = None

    def _advance(self) -> None:
        """Paint the next frame, and send to the terminal only the stretches of cells that it changes."""
        self._settle()
        self._frame += 1
        self._fade -= 1
        if self._fade <= 0:
            self._leaving = None
        before, self._lines = self._lines, self._rendered()
        self._schedule()
        if before is None:
            self.refresh()
            return
        stretches = [_differing(y, *pair) for y, pair in enumerate(zip(before, self._lines, strict=True))]
        if changed := [stretch for stretch in stretches if stretch is not None]:
            self.refresh(*changed)

    def _settle(self) -> None:
        """Forget what was painted for another size, of which a widget hears only after it is asked to render."""
        if self._fits != self.size:
            self._fits = self.size
            self._plate = self._leaving = self._lines = None

    # -- what to show

    def render_lines(self, crop: Region) -> list[Strip]:
        """Give the rows that are asked for, made of cells that are kept."""
        self._settle()
        if self._lines is None:
            self._lines = self._rendered()
        strips = [Strip(line) for line in self._lines[crop.y : crop.bottom]]
        return [strip.crop(crop.x, crop.right) for strip in strips]

    def _canvas(self) -> Canvas:
        """Paint this moment: the kept plate, the light on it, and what has not yet faded."""
        if self._plate is None:
            columns, rows = fitted(*self.size)
            self._plate = Canvas(columns, rows * 2)
            if self._painted is not None:
                self._painted.plate(self._plate)
        canvas = self._plate
        if self._painted is not None and self._painted.live is not None:
            canvas = canvas.copy()
            self._painted.live(canvas, self._frame / FRAMES_A_SECOND)
        if self._leaving is not None:
            canvas = canvas.blend(self._leaving, self._fade / FADE_FRAMES)
        return canvas

    def _rendered(self) -> list[list[Segment]]:
        """Give the cells of the whole band: the picture in the middle, bars where it ends."""
        width, height = self.size
        if not width or not height:
            return []
        mono = self.mono or self.app.no_color
        bar = Segment(" ", Style() if mono else Style(bgcolor=Color.from_rgb(*BLACK)))
        canvas = self._canvas()
        lines = _in_shades(canvas) if mono else _in_color(canvas)
        left, above = (width - canvas.width) // 2, (height - len(lines)) // 2
        right, below = width - canvas.width - left, height - len(lines) - above
        lines = [[bar] * left + line + [bar] * right for line in lines]
        return [[bar] * width] * above + lines + [[bar] * width] * below


def _differing(y: int, before: Sequence[Segment], after: Sequence[Segment]) -> Region | None:
    """Give the stretch of row `y` from the first cell that differs to the last, if any does."""
    if before == after:
        return None
    places = [x for x, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]
    return Region(places[0], y, places[-1] + 1 - places[0], 1)


def _pairs(width: int, pixels: Sequence[T]) -> Iterator[Iterator[tuple[T, T]]]:
    """Give row after row of cells, each the pixel above and the pixel below."""
    for at in range(0, len(pixels), 2 * width):
        yield zip(pixels[at : at + width], pixels[at + width : at + 2 * width], strict=True)


def _in_color(canvas: Canvas) -> list[list[Segment]]:
    """Give a picture's rows in half blocks, the upper pixel in front and the lower behind it."""
    return [[_cells[pair] for pair in row] for row in _pairs(canvas.width, canvas.pixels)]


def _in_shades(canvas: Canvas) -> list[list[Segment]]:
    """Give a picture's rows in five shades, spread over the light there is, so that a night is not all blank."""
    light = [0.3 * red + 0.59 * green + 0.11 * blue for red, green, blue in canvas.pixels]
    ranked = sorted(light)
    darkest, brightest = ranked[len(ranked) // 20], ranked[-1 - len(ranked) // 50]
    span = max(1.0, brightest - darkest)
    light = [min(1.0, max(0.0, (level - darkest) / span)) for level in light]
    return [[_SHADED[_shade(*pair)] for pair in row] for row in _pairs(canvas.width, light)]


def _shade(upper: float, lower: float) -> str:
    """Give the sign for two levels of light: a half block where they are far apart, else the nearest shade."""
    if abs(upper - lower) > 0.6:
        return "▀" if upper > lower else "▄"
    return _SHADES[min(4, int((upper + lower) * 2.5))]
