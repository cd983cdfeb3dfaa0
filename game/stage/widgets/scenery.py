"""The band that shows a picture of the place, in half blocks, and moves only while there is something to see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from game.stage.scenery import painter
from game.stage.scenery.canvas import BLACK, RGB, Canvas, mix

if TYPE_CHECKING:
    from textual import events
    from textual.geometry import Region
    from textual.timer import Timer

    from game.stage.scenery import Picture

Motion: TypeAlias = Literal["full", "reduced", "none"]
Rows: TypeAlias = list[list[RGB]]

FRAMES_A_SECOND: Final = 12
FADE_FRAMES: Final = 5  # 0.4 seconds

# CinemaScope; and the lowest band that a picture still fills, 80 columns by 6 rows.
NARROWEST: Final = 2.55
WIDEST: Final = 80 / 12

# A whole-number step of colour that no eye sees; it keeps the number of styles, which are dear to make, small.
_STEP: Final = 4
_MOST_CELLS: Final = 20_000

_SHADES: Final = " ░▒▓█"


class _Cells(dict[tuple[RGB, RGB], Segment]):
    """Every cell that was ever shown, by its upper and lower pixel: a style costs more than a frame to make."""

    def __missing__(self, pair: tuple[RGB, RGB]) -> Segment:
        if len(self) >= _MOST_CELLS:
            self.clear()
        upper, lower = (Color.from_rgb(*pixel) for pixel in pair)
        segment = self[pair] = Segment("▀", Style(color=upper, bgcolor=lower))
        return segment


_cells: Final = _Cells()


def fitted(columns: int, rows: int) -> tuple[int, int]:
    """Give the columns and rows of the largest picture that keeps the screen's shape within a band."""
    if columns < rows * 2 * NARROWEST:
        return columns, max(1, min(rows, round(columns / NARROWEST / 2)))
    return min(columns, round(rows * 2 * WIDEST)), rows


class Scenery(Widget):
    """A picture of the place, letterboxed; `motion` decides whether its lights move."""

    ALLOW_SELECT = False

    DEFAULT_CSS = """
    Scenery {
        width: 1fr;
        height: 14;
        background: black;
    }
    """

    picture: reactive[str] = reactive("")
    """Which picture is shown, one of `PICTURES`; empty for a dark band."""

    dim: reactive[float] = reactive(0.0)
    """How far the picture is sunk into black, from 0 to 1: for what is laid over it."""

    motion: reactive[Motion] = reactive[Motion]("none")
    """Only `full` moves the lights, and fades from one picture to the next."""

    mono: reactive[bool] = reactive(False)
    """Show light and dark only, in shades of the terminal's own colour."""

    def __init__(
        self,
        picture: str = "",
        *,
        motion: Motion = "none",
        mono: bool = False,
        id: str | None = None,  # noqa: A002 - Textual's own name for it
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self._timer: Timer | None = None
        self._painted: Picture | None = None
        self._plate: Canvas | None = None
        self._leaving: Canvas | None = None
        self._fade = 0
        self._frame = 0
        self._strips: list[Strip] | None = None
        self.set_reactive(Scenery.motion, motion)
        self.set_reactive(Scenery.mono, mono)
        self.set_reactive(Scenery.picture, picture)
        self._painted = painter(picture) if picture else None

    @property
    def moving(self) -> bool:
        """Whether frames are being painted just now."""
        return self._timer is not None

    # -- when to move

    def on_mount(self) -> None:
        """Stop and start with the screen, which tells only itself when another covers it."""
        self.app.screen_change_signal.subscribe(self, lambda _screen: self._schedule())
        self._schedule()

    def on_show(self) -> None:
        """Move again once seen."""
        self._schedule()

    def on_hide(self) -> None:
        """Nobody looks: stand still."""
        self._stop()

    def on_resize(self, _event: events.Resize) -> None:
        """Paint anew for the new size; a fade that was under way is over."""
        self._plate = self._leaving = None
        self._change()

    def watch_picture(self, name: str) -> None:
        """Change the set, fading from what is on view if things may move."""
        shown = self._current() if self._may_move and self._plate is not None else None
        self._painted = painter(name) if name else None
        self._plate = None
        self._leaving, self._fade, self._frame = shown, FADE_FRAMES, 0
        self._change()

    def watch_motion(self) -> None:
        """Start or stop at once; without motion a picture stands as it was at its first moment."""
        if self.motion != "full":
            self._leaving, self._frame = None, 0
        self._change()

    def watch_dim(self) -> None:
        """Show the light as it now is."""
        self._change()

    def watch_mono(self) -> None:
        """Show the picture in the other manner."""
        self._change()

    @property
    def _may_move(self) -> bool:
        return self.motion == "full" and self.is_mounted and self.screen.is_current and self.size.area > 0

    def _change(self) -> None:
        self._strips = None
        self._schedule()
        self.refresh()

    def _schedule(self) -> None:
        """Run the timer exactly while there is a next frame that would differ."""
        live = self._painted is not None and self._painted.live is not None
        if not (self._may_move and (live or self._leaving is not None)):
            self._stop()
        elif self._timer is None:
            self._timer = self.set_interval(1 / FRAMES_A_SECOND, self._advance)

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer = None

    def _advance(self) -> None:
        self._frame += 1
        if self._leaving is not None:
            self._fade -= 1
            if self._fade <= 0:
                self._leaving = None
        self._change()

    # -- what to show

    def render_lines(self, crop: Region) -> list[Strip]:
        """Give the rows of the picture that are asked for, from cells that were made before."""
        if self._strips is None:
            self._strips = self._rendered()
        rows = self._strips[crop.y : crop.bottom]
        if crop.x == 0 and crop.width == self.size.width:
            return rows
        return [row.crop(crop.x, crop.right) for row in rows]

    def _current(self) -> Canvas:
        """Paint the frame of this moment: the kept plate, the light on it, and what is still fading out."""
        if self._plate is None:
            columns, rows = fitted(self.size.width, self.size.height)
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

    def _rendered(self) -> list[Strip]:
        width, height = self.size
        if not width or not height:
            return []
        canvas = self._current()
        lines = _in_shades(canvas) if self.mono or self.app.no_color else _in_colour(canvas, self.dim)
        before, above = (width - canvas.width) // 2, (height - len(lines)) // 2
        bar = Style() if self.mono or self.app.no_color else Style(bgcolor=Color.from_rgb(*BLACK))
        blank = Strip.blank(width, bar)
        left, right = Segment(" " * before, bar), Segment(" " * (width - before - canvas.width), bar)
        picture = [Strip([left, *line, right] if width > canvas.width else line, width) for line in lines]
        return [blank] * above + picture + [blank] * (height - above - len(picture))


def _in_colour(canvas: Canvas, dim: float) -> list[list[Segment]]:
    """Give a picture's rows in half blocks, in colours that are rounded so that few styles serve them all."""
    shown: dict[RGB, RGB] = {}
    for pixel in set(canvas.pixels):
        red, green, blue = mix(pixel, BLACK, dim)
        shown[pixel] = red - red % _STEP, green - green % _STEP, blue - blue % _STEP
    pixels = [shown[pixel] for pixel in canvas.pixels]
    width = canvas.width
    return [
        [_cells[pair] for pair in zip(pixels[at : at + width], pixels[at + width : at + 2 * width], strict=True)]
        for at in range(0, len(pixels), 2 * width)
    ]


def _in_shades(canvas: Canvas) -> list[list[Segment]]:
    """Give a picture's rows in five shades, spread over the light there is: a night must not be all blank."""
    light = [0.3 * red + 0.59 * green + 0.11 * blue for red, green, blue in canvas.pixels]
    ranked = sorted(light)
    darkest, brightest = ranked[len(ranked) // 20], ranked[-1 - len(ranked) // 50]
    span = max(1.0, brightest - darkest)
    width = canvas.width
    lines = []
    for at in range(0, len(light), 2 * width):
        pairs = zip(light[at : at + width], light[at + width : at + 2 * width], strict=True)
        lines.append([Segment("".join(_shade((upper - darkest) / span, (lower - darkest) / span) for upper, lower in pairs))])
    return lines


def _shade(upper: float, lower: float) -> str:
    """Give the character for two pixels: a half block where they are far apart, else the nearest shade."""
    if abs(upper - lower) > 0.6:
        return "▀" if upper > lower else "▄"
    return _SHADES[max(0, min(4, int((upper + lower) / 2 * 5)))]
