"""The column: all of the text, in its order, at every size; the newest in sight; and the same words after a resize."""

from __future__ import annotations

from itertools import islice, pairwise

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from textual.content import Content

from game.play.moment import Moment, Offer
from game.stage.columns import Column, Scene
from game.stage.flow import Block, flow, prose
from game.stage.layout import lay_out, room
from game.stage.menu import Menu
from game.stage.reading import KEPT, NEWEST, OLDER, Reading, Sheet, further, newest, scrolled, view

WORDS = st.lists(st.text(st.characters(categories=["Ll", "Lu", "Nd"]), min_size=1, max_size=9), min_size=1, max_size=9)
PARAGRAPHS = WORDS | st.integers(10, 90).map(lambda count: [f"word{number}" for number in range(count)])
BLOCKS = st.lists(
    st.builds(
        lambda words, before, centered: Block(Content(" ".join(words)), before, centered),
        PARAGRAPHS,
        st.sampled_from(["blank", "none", "spacing"]),
        st.booleans(),
    ),
    min_size=1,
    max_size=12,
)
SIZES = st.tuples(st.integers(40, 160), st.integers(15, 50))
CLOSE = st.booleans()
SCENE = Scene("winter", "Winter", "a street", "night", "", "")


def offer(who, number: int, label: str = "Listen at the door first, and then again.") -> Offer:
    return Offer(f"{who}_{number}", who, label, False, False, "", "")


def menu(hers: int, his: int, light=("mia", 0)) -> Menu:
    offers = tuple(offer("mia", n) for n in range(hers)), tuple(offer("sebastian", n) for n in range(his))
    moment = Moment("", "", "", "", "", "", 1, "", "", (), *offers, False, "")
    return Menu(moment, light)


MENUS = st.none() | st.builds(menu, st.integers(1, 4), st.integers(0, 4))


def column(blocks) -> Column:
    return Column(SCENE, 1, (), tuple(blocks), ())


def laid(blocks, offered, size, *, close=False) -> Sheet:
    return lay_out(column(blocks), offered, size, close=close)


def run_together(lines) -> str:
    """Give what lines say without what a change of width changes; the marks in the margin are none of it."""
    return "".join("".join(line.plain.split()) for line in lines).translate(str.maketrans("", "", "▴▾"))


def revealed(sheet: Sheet, reading: Reading) -> str:
    return run_together(row.line for row in sheet.rows[: sheet.before(reading.until)])


def steps(sheet: Sheet) -> list[Reading]:
    """Read a column from the beginning to its end."""
    reading, readings = Reading(), []
    while not sheet.read_out(reading):
        reading = further(sheet, reading)
        readings.append(reading)
    return readings


def text_in_view(sheet: Sheet, reading: Reading) -> str:
    now = view(sheet, reading)
    return run_together(line for line, option in zip(now.lines, now.options, strict=True) if option is None)


@given(BLOCKS, st.integers(8, 90), CLOSE)
def test_every_word_is_in_the_column_once_and_in_its_place(blocks, width, close):
    rows = flow(blocks, width, close=close)
    assert run_together(row.line for row in rows) == run_together(block.text for block in blocks)
    assert all(row.line.cell_length <= width for row in rows)
    assert [row.begin for row in rows] == sorted({row.begin for row in rows}), "no two rows begin at one place"
    assert all(one.end <= other.begin for one, other in pairwise(rows))


@given(BLOCKS, MENUS, SIZES, CLOSE)
def test_reading_reveals_all_in_order_and_each_step_can_be_read_at_once(blocks, offered, size, close):
    sheet = laid(blocks, offered, size, close=close)
    before = ""
    for reading in steps(sheet):
        now = view(sheet, reading)
        assert len(now.lines) <= sheet.height
        assert all(line.cell_length <= size[0] for line in now.lines)
        after = revealed(sheet, reading)
        assert after.startswith(before)
        assert after != before
        assert text_in_view(sheet, reading).endswith(after[len(before) :]), "all that is new is in sight"
        before = after
    assert before == run_together(block.text for block in blocks)


@given(BLOCKS, MENUS, SIZES, CLOSE)
def test_the_newest_stands_out_and_what_was_read_is_dimmer(blocks, offered, size, close):
    sheet = laid(blocks, offered, size, close=close)
    before = 0
    for reading in steps(sheet):
        shown = sheet.before(reading.until)
        lines = view(sheet, replace(reading, top=(0, 0), back=True)).lines
        for row, line in enumerate(lines[:shown]):
            if sheet.rows[row].line.plain:
                styles = {span.style for span in line.spans}
                assert (OLDER if row < before else NEWEST) in styles
        before = shown


@given(BLOCKS, SIZES, CLOSE, st.integers(1, 4), st.integers(1, 4), st.data())
def test_options_stand_below_the_last_line_and_the_lit_one_is_in_sight(blocks, size, close, hers, his, data):
    who = data.draw(st.sampled_from(["mia", "sebastian"]))
    light = (who, data.draw(st.integers(0, (hers if who == "mia" else his) - 1)))
    sheet = laid(blocks, menu(hers, his, light), size, close=close)
    reading = steps(sheet)[-1]
    now = view(sheet, reading)
    assert any(number is not None and sheet.menu[number].lit for number in now.options)
    first = next(y for y, number in enumerate(now.options) if number is not None)
    text = len(sheet.rows)
    assert now.lines[first - 1].plain.strip(" ▴") == "", "one blank row lies between"
    assert first - 1 >= min(KEPT, text), "some of the text stays, however many options there are"
    assert text_in_view(sheet, reading).endswith(run_together([sheet.rows[-1].line]))
    if len(sheet.menu) + 1 + min(KEPT, text) <= sheet.height:
        assert [n for n in now.options if n is not None] == [*range(len(sheet.menu))]


@given(BLOCKS, BLOCKS, SIZES, CLOSE, st.integers(1, 4), st.integers(1, 4), st.integers(0, 4))
def test_a_choice_moves_what_was_in_sight_up_and_only_as_far_as_it_must(blocks, more, size, close, hers, his, after):
    """The menu goes, what follows comes in below the text, and another menu below that."""
    sheet = laid(blocks, menu(hers, his), size, close=close)
    reading = steps(sheet)[-1]
    before = view(sheet, reading)
    longer = laid([*blocks, *more], menu(after, after) if after else None, size, close=close)
    stood = Reading(since=sheet.end, until=sheet.end, top=before.top, size=sheet.size)
    now = view(longer, further(longer, stood))
    assert now.first >= before.first, "nothing comes down"
    assert now.first == max(before.first, now.end), "and nothing goes up farther than it has to"


@given(BLOCKS, MENUS, SIZES, SIZES, CLOSE, st.data())
def test_a_resize_keeps_the_newest_in_sight(blocks, offered, size, other, close, data):
    sheet, again = laid(blocks, offered, size, close=close), laid(blocks, offered, other, close=close)
    reading = data.draw(st.sampled_from(steps(sheet)))
    was, now = revealed(sheet, reading), revealed(again, reading)
    assert now.startswith(was), "no word that was revealed is gone"
    assert len(now) - len(was) < room(*other).measure, "and no more than the rest of its row has come"
    assert text_in_view(again, reading).endswith(run_together([again.rows[again.before(reading.until) - 1].line]))
    seen = view(again, reading)
    assert size == other or not seen.first or len(seen.lines) == again.height, (
        "no room is left while there is more above"
    )
    assert view(sheet, reading) == view(laid(blocks, offered, size, close=close), reading)
    if other[0] == size[0] and other[1] >= size[1]:
        assert text_in_view(sheet, reading) in text_in_view(again, reading), "a higher terminal hides nothing"


@given(st.lists(st.integers(1, 80), min_size=1, max_size=8), MENUS, SIZES, SIZES, CLOSE, st.data())
def test_a_resize_keeps_what_somebody_has_gone_back_to(lengths, offered, size, other, close, data):
    words = iter(f"{number:04}" for number in range(1000))
    blocks = [Block(Content(" ".join(islice(words, length))), "spacing") for length in lengths]
    sheet, again = laid(blocks, offered, size, close=close), laid(blocks, offered, other, close=close)
    reading = scrolled(sheet, data.draw(st.sampled_from(steps(sheet))), -data.draw(st.integers(1, 60)))
    if reading.back:
        number, count = view(sheet, reading).top
        first = sum(lengths[:number]) + count // 4
        assert f"{first:04}" in text_in_view(again, reading)


@given(BLOCKS, MENUS, SIZES, CLOSE, st.data())
def test_back_and_on_again_passes_every_row(blocks, offered, size, close, data):
    sheet = laid(blocks, offered, size, close=close)
    reading = data.draw(st.sampled_from(steps(sheet)))
    seen: set[int] = set()
    back = reading
    while True:
        now = view(sheet, back)
        seen.update(range(now.first, now.first + len(now.lines)))
        before, back = back, scrolled(sheet, back, 2 - sheet.height)
        if back == before or view(sheet, back).first == now.first:
            break
    assert seen >= set(range(sheet.before(reading.until)))
    seen_again: set[int] = set()
    for _ in range(200):
        now = view(sheet, back)
        seen_again.update(range(now.first, now.first + len(now.lines)))
        if not back.back:
            break
        back = further(sheet, back)
    assert seen_again == seen
    assert view(sheet, back) == view(sheet, replace(reading, size=None, top=(0, 0)))
    assert view(sheet, newest(replace(reading, back=True))) == view(sheet, back)


def test_a_step_breaks_between_paragraphs_where_it_can():
    blocks = [Block(Content(f"{word} " * 60)) for word in ("one", "two", "six", "ten")]
    sheet = laid(blocks, menu(2, 2), (60, 15))
    ends = [sheet.rows[sheet.before(reading.until) - 1].end for reading in steps(sheet)]
    assert ends == [(1, 180), (2, 180), (3, 180)]


def test_a_larger_terminal_is_filled():
    blocks = [Block(Content("word " * 60)) for _ in range(3)]
    reading = steps(laid(blocks, menu(2, 2), (40, 15)))[-1]
    larger = laid(blocks, menu(2, 2), (160, 50))
    assert view(larger, reading).first == 0
    assert len(view(larger, reading).lines) == len(larger.rows) + 1 + len(larger.menu)


def test_what_fits_with_the_options_comes_with_them():
    sheet = laid([Block(Content("word " * 60))], menu(2, 2), (120, 36))
    assert len(steps(sheet)) == 1
    assert [n for n in view(sheet, steps(sheet)[0]).options if n is not None] == [0, 1, 2]


def test_stress_is_italic_and_its_stars_are_gone():
    text = prose("You *have* to *look*.")
    assert text.plain == "You have to look."
    assert [(text.plain[span.start : span.end], span.style) for span in text.spans] == [
        ("have", "italic"),
        ("look", "italic"),
    ]
