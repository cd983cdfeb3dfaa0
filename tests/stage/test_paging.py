"""Pages: all of the text, in its order, at every size, and the same place after a change of size."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from textual.content import Content

from game.stage.paging import READABLE, Block, Page, page_at, paginate, prose

WORDS = st.lists(st.text(st.characters(categories=["Ll", "Lu", "Nd"]), min_size=1, max_size=9), min_size=1, max_size=40)
BLOCKS = st.lists(st.tuples(st.integers(0, 2), WORDS), min_size=1, max_size=8).map(
    lambda raw: [Block(scene, Content(" ".join(words))) for scene, words in sorted(raw, key=lambda each: each[0])]
)
SIZES = st.tuples(st.integers(8, 90), st.integers(1, 40), st.integers(-5, 39))


def words_of(pages: list[Page]) -> list[str]:
    return " ".join(line.plain for page in pages for line in page.lines if line.plain).split()


@given(BLOCKS, SIZES, st.booleans())
def test_every_word_is_on_a_page_once_and_in_its_place(blocks, size, gap):
    width, height, last = size
    pages = paginate(blocks, width, height, min(last, height), gap=int(gap))
    text = "".join(block.text.plain.replace(" ", "") for block in blocks)
    assert "".join(words_of(pages)) == text  # a word longer than the column is folded


@given(BLOCKS, SIZES, st.booleans())
def test_no_page_is_higher_than_its_room_and_none_mixes_scenes(blocks, size, gap):
    width, height, last = size
    last = min(last, height)
    pages = paginate(blocks, width, height, last, gap=int(gap))
    assert all(len(page.lines) <= height for page in pages)
    assert len(pages[-1].lines) <= (last if last >= READABLE else 0) or len(pages[-1].lines) <= max(last, 0)
    assert all(line.cell_length <= width for page in pages for line in page.lines)
    assert [page.scene for page in pages] == sorted(page.scene for page in pages)
    assert all(page.lines for page in pages[:-1])


@given(BLOCKS, SIZES, SIZES, st.data())
def test_a_reader_stays_at_the_same_place_when_the_size_changes(blocks, before, after, data):
    pages = paginate(blocks, *before)
    number = data.draw(st.integers(0, len(pages) - 1))
    place = pages[number].place
    again = paginate(blocks, *after)
    found = again[page_at(again, place)]
    following = again[page_at(again, place) + 1 : page_at(again, place) + 2]
    assert found.place <= place or found is again[0]
    assert all(page.place > place for page in following)
    assert page_at(pages, place) >= number


def test_a_page_breaks_between_paragraphs_where_it_can():
    blocks = [Block(0, Content("one " * 10)), Block(0, Content("two " * 10)), Block(0, Content("six " * 10))]
    pages = paginate(blocks, 20, 4, 4)
    assert [page.lines[0].plain[:3] for page in pages] == ["one", "two", "six"]


def test_stress_is_italic_and_its_stars_are_gone():
    text = prose("You *have* to *look*.")
    assert text.plain == "You have to look."
    assert [(text.plain[span.start : span.end], span.style) for span in text.spans] == [
        ("have", "italic"),
        ("look", "italic"),
    ]
