"""The pictures and the canvas they are painted on: pure, sturdy at any size, and unlike one another."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

import game.stage.scenery
from game.stage.scenery import PICTURES, painter
from game.stage.scenery.canvas import BLACK, RGB, Canvas, along, chance, mix
from game.stage.scenery.parts import poses, signs
from tests.contact_sheet import sheet

WIDE = (120, 28)
SIZES = [(1, 2), (2, 2), (7, 4), (36, 8), (80, 12), (72, 28), (13, 60), (300, 60)]


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


def test_a_gradient_keeps_to_its_box():
    canvas = Canvas(12, 8)
    canvas.gradient(((0.0, (9, 9, 9)), (1.0, (90, 90, 90))), 2, 6, left=3, right=7)
    painted_on = {divmod(index, 12) for index, pixel in enumerate(canvas.pixels) if pixel != BLACK}
    assert painted_on == {(y, x) for y in range(2, 6) for x in range(3, 7)}


def test_an_outline_is_mirrored_round_its_own_middle():
    flag = ((0.0, 0.0), (0.0, 1.0), (0.5, 1.0))
    one, other = Canvas(21, 10), Canvas(21, 10)
    one.cut(flag, 10.5, 10, 10, (80, 80, 80))
    other.cut(flag, 10.5, 10, 10, (80, 80, 80), turn=-1)
    assert one.pixels != other.pixels
    rows = [one.pixels[y * 21 : y * 21 + 21] for y in range(10)]
    assert other.pixels == [pixel for row in rows for pixel in reversed(row)]


# -- the parts


WORDS = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ '&", min_size=1, max_size=9)


@given(WORDS, st.integers(1, 3))
def test_writing_is_as_wide_as_it_says(text: str, size: int):
    wide = signs.width(text) * size
    canvas = Canvas(wide + 8, 5 * size + 4)
    signs.letters(canvas, text, canvas.width / 2, 2, (200, 200, 200), size=size)
    columns = {index % canvas.width for index, pixel in enumerate(canvas.pixels) if pixel != BLACK}
    assert all(4 <= column < 4 + wide for column in columns)
    if not text.startswith(" ") and not text.endswith(" "):
        assert {min(columns), max(columns)} == {4, 4 + wide - 1}


def test_no_letter_looks_like_another():
    shapes = set()
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ'&":
        canvas = Canvas(7, 5)
        signs.letters(canvas, letter, 3.5, 0, (200, 200, 200))
        shapes.add(tuple(canvas.pixels))
    assert len(shapes) == 28


def test_every_pose_has_an_outline_of_its_own():
    found = {name: pose for name, pose in vars(poses).items() if isinstance(pose, poses.Pose)}
    assert len(found) > 5
    outlines = set()
    for pose in found.values():
        canvas = Canvas(30, 32)
        poses.person(canvas, 15, 30, 24, pose, poses.silhouette((200, 200, 200)))
        assert any(pixel != BLACK for pixel in canvas.pixels[27 * 30 :]), "a foot is on the floor, or near it"
        outlines.add(tuple(pixel != BLACK for pixel in canvas.pixels))
    assert len(outlines) == len(found)


def test_who_carries_reaches_over_his_own_head():
    tops = []
    for pose in (poses.CARRYING, poses.WALKING):
        canvas = Canvas(30, 32)
        poses.person(canvas, 15, 30, 24, pose, poses.silhouette((200, 200, 200)))
        tops.append(next(index // 30 for index, pixel in enumerate(canvas.pixels) if pixel != BLACK))
    assert tops[0] < tops[1]


# -- the pictures


def test_an_unknown_picture_is_a_key_error():
    for name in ("", "canvas", "no_such_place", "../title"):
        with pytest.raises(KeyError):
            painter(name)


def test_every_picture_that_is_painted_is_listed():
    folder = Path(game.stage.scenery.__file__).parent
    plates = {file.stem for file in folder.rglob("*.py") if "\ndef plate(" in file.read_text("utf-8")}
    assert plates == set(PICTURES)
    assert len(PICTURES) == len(set(PICTURES))


def test_a_picture_is_imported_only_when_asked_for():
    code = (
        "import sys; from game.stage.scenery import PICTURES, painter; painter('lamp');"
        "print([name for name in PICTURES if f'game.stage.scenery.pictures.{name}' in sys.modules],"
        "'textual' in sys.modules)"
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


class Counted(list[RGB]):
    """Pixels that count how often one of them is painted."""

    strokes = 0

    def __setitem__(self, *args) -> None:
        self.strokes += 1
        super().__setitem__(*args)


@pytest.mark.parametrize("name", [name for name in PICTURES if painter(name).live])
def test_a_frame_paints_few_pixels_for_it_is_painted_twelve_times_a_second(name: str):
    canvas = Canvas(*WIDE)
    painter(name).plate(canvas)
    canvas.pixels = counted = Counted(canvas.pixels)
    live = painter(name).live
    assert live is not None
    live(canvas, 1.3)
    assert counted.strokes < len(counted) / 4


def test_the_contact_sheet_shows_each_picture_under_its_name():
    drawing = ElementTree.fromstring(sheet(["lamp", "title"], 20, 4, 0.0))
    names = [text.text for text in drawing.iter("{http://www.w3.org/2000/svg}text")]
    assert names == ["lamp", "title"]
    boxes = [box.attrib for box in drawing.iter("{http://www.w3.org/2000/svg}rect") if "x" in box.attrib]
    assert sum(int(box["width"]) * int(box["height"]) for box in boxes) == 2 * 20 * 8 * 5 * 5


def test_no_picture_is_another():
    for number, name in enumerate(PICTURES):
        for other in PICTURES[:number]:
            pairs = zip(painted(name).pixels[::7], painted(other).pixels[::7], strict=True)
            near = [max(abs(a - b) for a, b in zip(*pair, strict=True)) < 12 for pair in pairs]
            assert sum(near) < len(near) * 0.8, (name, other)
