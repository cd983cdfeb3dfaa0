"""Your cut: a run as a screenplay, with its choices as they were made and nothing of what was read left out."""

from __future__ import annotations

import re

import pytest

from game.cli import main
from game.maps.cut import FORMATS, fountain, html, screenplay
from tests.ended import ended


@pytest.mark.parametrize("ending", ["the_nod", "beside_him"])
def test_all_that_was_read_is_in_the_cut_and_every_choice(stage, ending):
    run = ended(stage, 1, ending)
    lines = screenplay(run, "A night out")
    choices = [line.text for line in lines if line.kind == "choice"]
    assert len(choices) == len(run.decisions)
    words = re.sub(r"\W+", " ", " ".join(line.text for line in lines))
    for passage in run.passages:
        for paragraph in passage.paragraphs:
            spoken = re.match('"([^"]+)"', paragraph)
            start = re.sub(r"\W+", " ", spoken[1] if spoken else paragraph).split()[:4]
            assert " ".join(start).casefold() in words.casefold()


def test_what_one_of_the_two_says_stands_under_their_name(stage):
    lines = screenplay(ended(stage, 1), "A night out")
    cues = [n for n, line in enumerate(lines) if line.kind == "cue"]
    assert len(cues) > 50
    assert {lines[n].text for n in cues} == {"MIA", "SEBASTIAN"}
    assert all(lines[n + 1].kind == "dialogue" for n in cues)
    assert not any('"' in lines[n + 1].text for n in cues)


def test_fountain_says_of_each_line_what_it_is(stage):
    told = fountain(screenplay(ended(stage, 1), "A night out"))
    assert told.startswith("Title: Followspot: A night out\n")
    blocks = told.split("\n\n")[1:]
    assert all(block[0] in "#.!@>" for block in blocks)
    assert blocks[-1].strip() == "> THE END <"


def test_the_page_is_whole_and_holds_no_markup_but_its_own(stage):
    told = html(screenplay(ended(stage, 1), "<b>& co</b>"))
    assert "<b>" not in told
    assert told.count("<p") == told.count("</p>")
    assert "&lt;b&gt;&amp; co&lt;/b&gt;" in told


def test_every_format_is_one_that_the_command_offers():
    assert set(FORMATS) == {"fountain", "html", "txt"}
    for form in FORMATS:
        assert main(["export", "no such run", "--format", form]) == 1
