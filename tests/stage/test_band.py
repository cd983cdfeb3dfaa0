"""The band that shows a picture: it fills its room exactly, sends what changes, and rests whenever it may."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rich.color_triplet import ColorTriplet
from textual.app import App, ComposeResult
from textual.geometry import Region
from textual.screen import Screen

from game.stage.scenery import PICTURES, Picture, painter
from game.stage.scenery.canvas import BLACK
from game.stage.widgets.scenery import WIDEST, Scenery, fitted
from tests.stage.test_scenery import painted

if TYPE_CHECKING:
    from rich.style import Style

SOON = 0.2  # two frames
FADED = 0.55

MOVING = "party"
OTHER = "lamp"

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
    still = Picture(painter(OTHER).plate, None)
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
