"""The pictures: pure, sturdy at any size, unlike one another; and the band that shows them, which rests when it may."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.color_triplet import ColorTriplet
from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.screen import Screen

import game.stage.scenery
from game.stage.scenery import PICTURES, painter
from game.stage.scenery.canvas import BLACK, Canvas, along, chance, mix
from game.stage.widgets.scenery import WIDEST, Scenery, fitted

if TYPE_CHECKING:
    from rich.style import Style

WIDE = (120, 28)
SIZES = [(1, 2), (2, 2), (7, 4), (36, 8), (80, 12), (72, 28), (13, 60), (300, 60)]
SOON = 0.2  # two frames
FADED = 0.55

MOVING = "party"
OTHER = "lamp"


@cache
def painted(name: str, size: tuple[int, int] = WIDE, seconds: float = 0) -> Canvas:
    canvas = Canvas(*size)
    painter(name)(canvas, seconds)
    return canvas


def light(canvas: Canvas) -> list[float]:
    return sorted(0.3 * red + 0.59 * green + 0.11 * blue for red, green, blue in canvas.pixels)


# -- the canvas


def test_chance_is_a_fair_and_lasting_hash():
    drawn = [chance(x, y) for x in range(40) for y in range(40)]
    assert drawn == [chance(x, y) for x in range(40) for y in range(40)]
    assert all(0 <= number < 1 for number in drawn)
    assert abs(sum(drawn) / len(drawn) - 0.5) < 0.02
    assert len(set(drawn)) == len(drawn)


def test_along_gives_the_ends_beyond_the_scale():
    stops = ((0.25, (0, 0, 0)), (0.75, (200, 100, 0)))
    assert along(stops, 0.5) == (100, 50, 0)
    assert along(stops, 0.0) == (0, 0, 0)
    assert along(stops, 1.0) == (200, 100, 0)


def test_a_gradient_weaves_only_the_colors_of_its_bands():
    canvas = Canvas(16, 40)
    canvas.gradient(((0.0, (0, 0, 0)), (1.0, (240, 0, 0))), bands=4)
    assert set(canvas.pixels) == {(red, 0, 0) for red in (0, 60, 120, 180, 240)}
    fours = [sum(red for red, _, _ in canvas.pixels[y * 16 : y * 16 + 64]) for y in range(0, 40, 4)]
    assert fours == sorted(set(fours)), "whole tiles of the weave grow steadily lighter"


def test_a_polygon_covers_its_area_and_softens_its_edge():
    canvas = Canvas(12, 12)
    canvas.polygon([(2.5, 2.5), (9.5, 2.5), (9.5, 9.5), (2.5, 9.5)], (100, 100, 100))
    assert sum(red for red, _, _ in canvas.pixels) == pytest.approx(7 * 7 * 100, rel=0.01)
    assert canvas.pixels[5 * 12 + 5] == (100, 100, 100)
    assert canvas.pixels[5 * 12 + 2] == canvas.pixels[2 * 12 + 5] == (50, 50, 50)
    assert canvas.pixels[2 * 12 + 2] == (25, 25, 25)


def test_a_box_is_sharp_and_never_lost():
    canvas = Canvas(10, 10)
    canvas.rect(3.2, 3.2, 3.3, 3.3, (9, 9, 9))
    assert [index for index, pixel in enumerate(canvas.pixels) if pixel != BLACK] == [3 * 10 + 3]


def test_light_adds_and_does_not_overflow():
    canvas = Canvas(9, 9)
    for _ in range(5):
        canvas.glow(4.5, 4.5, 5, 5, (255, 200, 0))
    assert canvas.pixels[4 * 9 + 4] == (255, 255, 0)
    assert canvas.pixels[0] == BLACK


def test_brushes_may_run_over_every_edge():
    for width, height in ((1, 2), (5, 4)):
        canvas = Canvas(width, height)
        canvas.polygon([(-9, -9), (30, -9), (30, 30), (-9, 30)], (50, 50, 50))
        assert set(canvas.pixels) == {(50, 50, 50)}
        canvas.rect(-5, -5, 40, 40, (60, 60, 60))
        canvas.ellipse(2, 2, 40, 40, (70, 70, 70))
        assert set(canvas.pixels) == {(70, 70, 70)}
        for x, y in ((-50, 1), (50, 1), (1, -50), (1, 50)):
            canvas.dot(x, y, (1, 1, 1))
            canvas.line((x, y), (x, y), (1, 1, 1))
            canvas.glow(x, y, 3, 3, (9, 9, 9))
            canvas.beam((x, y), (x + 1, y + 1), (0.5, 1), (9, 9, 9), (1, 1))
        assert set(canvas.pixels) == {(70, 70, 70)}


def test_blend_goes_from_one_to_the_other():
    one, other = Canvas(2, 2), Canvas(2, 2)
    other.rect(0, 0, 2, 2, (100, 200, 40))
    assert one.blend(other, 0).pixels == one.pixels
    assert one.blend(other, 1).pixels == other.pixels
    assert set(one.blend(other, 0.5).pixels) == {mix(BLACK, (100, 200, 40), 0.5)}


# -- the pictures


def test_an_unknown_picture_is_a_key_error():
    for name in ("", "canvas", "no_such_place", "../title"):
        with pytest.raises(KeyError):
            painter(name)


def test_every_picture_that_is_painted_is_listed():
    folder = Path(game.stage.scenery.__file__).parent
    plates = {file.stem for file in folder.glob("*.py") if "\ndef plate(" in file.read_text("utf-8")}
    assert plates == set(PICTURES)
    assert len(PICTURES) == len(set(PICTURES))


def test_a_picture_is_imported_only_when_asked_for():
    code = (
        "import sys; from game.stage.scenery import PICTURES, painter; painter('lamp');"
        "print([name for name in PICTURES if f'game.stage.scenery.{name}' in sys.modules], 'textual' in sys.modules)"
    )
    asked = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == "['lamp'] False"


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_says_in_a_line_what_is_seen(name: str):
    module = sys.modules.get(painter(name).plate.__module__)
    assert module is not None
    assert len((module.__doc__ or "").strip().splitlines()[0]) > 30


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_can_be_painted_at_any_size(name: str):
    for width, height in SIZES:
        canvas = painted(name, (width, height), 1.5)
        assert len(canvas.pixels) == width * height
        assert all(0 <= part <= 255 and isinstance(part, int) for pixel in set(canvas.pixels) for part in pixel)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_the_same_at_the_same_time(name: str):
    again = Canvas(*WIDE)
    painter(name)(again, 3.25)
    assert again.pixels == painted(name, WIDE, 3.25).pixels


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize("size", [WIDE, (72, 28), (80, 12)], ids=str)
def test_a_picture_reads_at_a_glance(name: str, size: tuple[int, int]):
    levels = light(painted(name, size))
    dark, bright = levels[len(levels) // 20], levels[-1 - len(levels) // 100]
    assert bright - dark > 60, "no value contrast: the darkest twentieth and the brightest hundredth are too near"


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_moves_if_it_says_so_and_only_in_small_places(name: str):
    plate = Canvas(*WIDE)
    painter(name).plate(plate)
    moments = [painted(name, WIDE, seconds).pixels for seconds in (0.0, 0.5, 1.3, 2.9, 6.1)]
    if painter(name).live is None:
        assert all(moment == plate.pixels for moment in moments)
        return
    assert len({tuple(moment) for moment in moments}) > 1
    changed = sum(one != two for one, two in zip(moments[0], moments[1], strict=True))
    assert changed < len(plate.pixels) * 0.35, "ambience is to be subtle"


def test_no_picture_is_another():
    for number, name in enumerate(PICTURES):
        for other in PICTURES[:number]:
            pairs = zip(painted(name).pixels[::7], painted(other).pixels[::7], strict=True)
            near = [max(abs(a - b) for a, b in zip(*pair, strict=True)) < 12 for pair in pairs]
            assert sum(near) < len(near) * 0.8, (name, other)


# -- the band


Cell = tuple[str, ColorTriplet | None, ColorTriplet | None]
"""What a cell shows: its sign, and the colors of its front and its back, if it has any of its own."""


class Band(App[None]):
    CSS = "Scenery { width: 100%; height: 14; }"

    def compose(self) -> ComposeResult:
        yield Scenery()

    @property
    def band(self) -> Scenery:
        return self.query_one(Scenery)


def shown(band: Scenery) -> list[list[Cell]]:
    strips = band.render_lines(Region(0, 0, *band.size))
    return [[cell(sign, segment.style) for segment in strip for sign in segment.text] for strip in strips]


def moves(app: Band) -> bool:
    return app.band.moving


def cell(sign: str, style: Style | None) -> Cell:
    assert style is not None
    return sign, style.color and style.color.triplet, style.bgcolor and style.bgcolor.triplet


def test_fitted_keeps_the_shape_of_the_screen():
    for columns in range(1, 300, 7):
        for rows in range(1, 50):
            wide, high = fitted(columns, rows)
            assert 1 <= wide <= columns
            assert 1 <= high <= rows
            assert wide / (high * 2) <= WIDEST + 1 / high
            assert (wide, high) == (columns, rows) or wide == columns or high == rows
    assert fitted(120, 14) == (120, 14)
    assert fitted(80, 6) == (80, 6)
    assert fitted(72, 20) == (72, 14)
    assert fitted(300, 8) == (107, 8)


@pytest.mark.parametrize("size", [(120, 36), (80, 24), (60, 20), (200, 60), (20, 15)], ids=str)
async def test_the_band_fills_exactly_its_room(size: tuple[int, int]):
    app = Band()
    async with app.run_test(size=size):
        app.band.picture = MOVING
        strips = app.band.render_lines(Region(0, 0, *app.band.size))
        assert len(strips) == app.band.size.height == 14
        assert {strip.cell_length for strip in strips} == {size[0]}
        part = app.band.render_lines(Region(3, 2, 5, 4))
        assert [strip.cell_length for strip in part] == [5] * 4
        assert [list(strip) for strip in part] == [list(strip.crop(3, 8)) for strip in strips[2:6]]


async def test_half_blocks_show_two_pixels_a_cell():
    app = Band()
    async with app.run_test(size=(120, 36)):
        app.band.picture = OTHER
        canvas = painted(OTHER)
        for y, row in enumerate(shown(app.band)):
            for x, (sign, upper, lower) in enumerate(row):
                assert sign == "▀"
                for color, line in ((upper, 2 * y), (lower, 2 * y + 1)):
                    assert color is not None
                    assert all(0 <= a - b < 4 for a, b in zip(canvas.pixels[line * 120 + x], color, strict=True))


async def test_a_band_of_another_shape_has_black_bars():
    app = Band()
    async with app.run_test(size=(60, 30)) as pilot:
        app.band.styles.height = 20
        app.band.picture = OTHER
        await pilot.pause()
        rows = shown(app.band)
        assert {cell for row in (*rows[:4], *rows[16:]) for cell in row} == {(" ", None, BLACK)}
        assert all(cell[0] == "▀" for row in rows[4:16] for cell in row)
        await pilot.resize_terminal(400, 30)
        edges = [row[column][0] for row in shown(app.band) for column in (0, 399)]
        assert set(edges) == {" "}


async def test_it_moves_only_with_full_motion():
    app = Band()
    async with app.run_test(size=(120, 36)) as pilot:
        app.band.picture = MOVING
        for motion in ("none", "reduced"):
            app.band.motion = motion
            still = shown(app.band)
            await pilot.pause(SOON)
            assert not moves(app)
            assert shown(app.band) == still
        app.band.motion = "full"
        await pilot.pause(SOON)
        assert moves(app)
        assert shown(app.band) != still
        app.band.motion = "none"
        assert not moves(app)
        assert shown(app.band) == still


async def test_it_rests_while_nobody_looks():
    app = Band()
    async with app.run_test(size=(120, 36)) as pilot:
        app.band.motion = "full"
        app.band.picture = MOVING
        await pilot.pause()
        assert moves(app)
        app.band.display = False
        await pilot.pause()
        assert not moves(app)
        app.band.picture = OTHER
        await pilot.pause()
        assert not moves(app)
        app.band.display = True
        await pilot.pause()
        assert moves(app)
        await app.push_screen(Screen())
        await pilot.pause()
        assert not moves(app)
        app.pop_screen()
        await pilot.pause()
        assert moves(app)


async def test_it_rests_when_the_picture_is_still(monkeypatch: pytest.MonkeyPatch):
    still = game.stage.scenery.Picture(painter(OTHER).plate, None)
    monkeypatch.setattr("game.stage.widgets.scenery.painter", lambda name: still if name == OTHER else painter(name))
    app = Band()
    async with app.run_test(size=(120, 36)) as pilot:
        app.band.motion = "full"
        app.band.picture = MOVING
        await pilot.pause()
        app.band.picture = OTHER
        assert moves(app), "it fades first"
        await pilot.pause(FADED)
        assert not moves(app)
        app.band.picture = ""
        await pilot.pause(FADED)
        assert not moves(app)
        assert {color for row in shown(app.band) for _, *colors in row for color in colors} == {BLACK}


async def test_pictures_fade_only_where_things_may_move():
    app = Band()
    async with app.run_test(size=(120, 36)) as pilot:
        app.band.picture = MOVING
        first = shown(app.band)
        app.band.picture = OTHER
        second = shown(app.band)
        assert second != first
        app.band.motion = "full"
        app.band.picture = MOVING
        assert shown(app.band) == second, "a fade begins with what is on view"
        await pilot.pause(SOON)
        assert shown(app.band) not in (first, second)


async def test_only_what_changes_is_sent_again(monkeypatch: pytest.MonkeyPatch):
    app = Band()
    async with app.run_test(size=(120, 36)) as pilot:
        app.band.motion = "full"
        app.band.picture = MOVING
        await pilot.pause(FADED)
        app.band.motion = "none"
        before = shown(app.band)
        sent: list[Region] = []
        monkeypatch.setattr(app.band, "refresh", lambda *regions: sent.extend(regions))
        for _ in range(5):
            app.band._advance()
            after = shown(app.band)
            differing = {(x, y) for y in range(14) for x in range(120) if before[y][x] != after[y][x]}
            assert differing
            assert all(any(region.contains(*place) for region in sent) for place in differing)
            before = after
            assert sum(region.area for region in sent) < 120 * 14
            sent.clear()


async def test_it_reflows_on_resize():
    app = Band()
    async with app.run_test(size=(120, 36)) as pilot:
        app.band.picture = OTHER
        wide = shown(app.band)
        await pilot.resize_terminal(72, 24)
        uppers = [upper for row in shown(app.band) for _, upper, _ in row]
        canvas = painted(OTHER, (72, 28))
        assert uppers == [
            tuple(part - part % 4 for part in canvas.pixels[y * 72 + x]) for y in range(0, 28, 2) for x in range(72)
        ]
        await pilot.resize_terminal(120, 36)
        assert shown(app.band) == wide


async def test_mono_says_it_with_shades_in_the_terminals_own_colors():
    app = Band()
    async with app.run_test(size=(120, 36)):
        for name in PICTURES:
            app.band.picture = name
            app.band.mono = True
            cells = [cell for row in shown(app.band) for cell in row]
            assert {sign for sign, *_ in cells} <= set(" ░▒▓█▀▄")
            assert {" ", "█"} <= {sign for sign, *_ in cells}, name
            assert {color for _, *colors in cells for color in colors} == {None}
            app.band.mono = False
            assert all(cell[0] == "▀" for row in shown(app.band) for cell in row)


async def test_no_color_is_mono(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NO_COLOR", "1")
    app = Band()
    async with app.run_test(size=(120, 36)):
        app.band.picture = OTHER
        assert {color for row in shown(app.band) for _, *colors in row for color in colors} == {None}


async def test_an_unknown_picture_is_refused_and_the_old_one_stays():
    app = Band()
    async with app.run_test(size=(120, 36)):
        app.band.picture = OTHER
        before = shown(app.band)
        with pytest.raises(KeyError):
            app.band.picture = "no_such_place"
        assert shown(app.band) == before
