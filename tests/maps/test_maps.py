"""The maps: everything is on them, and the programs they are for can read them."""

from __future__ import annotations

import json
import re

import pytest
from pytwee.story import Story as TweeStory
from pytwee.twee3 import Parser

from game.maps.atlas import atlas
from game.maps.drawn import dot, mermaid
from game.maps.twee import twee
from tests.proof.stories import sound


def read(source: str) -> TweeStory:
    """Read Twee with a reader that is not ours."""
    story = TweeStory()
    parse = Parser(story)
    for line in source.split("\n"):
        parse(line)
    parse("")
    return story


def test_the_map_has_every_beat_and_every_way(story):
    drawn = atlas(story)
    assert [place.id for place in drawn.places] == [beat for act in story.acts for beat in act.beats]
    assert sum(place.written for place in drawn.places) == len(story.beats)
    options = {option.id for beat in story.beats.values() for option in beat.options if not option.stays}
    assert {way.option for way in drawn.ways} == options


def test_the_map_of_an_act_ends_where_the_act_does(story):
    drawn = atlas(story, "winter")
    winter = story.acts[0]
    assert [place.id for place in drawn.places] == [*winter.beats, story.acts[1].first]
    with pytest.raises(KeyError):
        atlas(story, "monsoon")


def test_a_condition_stands_on_its_way():
    ways = {(way.option, way.end): way.when for way in atlas(sound()).ways}
    assert ways["whistle", "his"] == "us >= 5"
    assert ways["whistle", "stay_there"] == ""


@pytest.mark.parametrize("draw", [mermaid, dot])
def test_every_beat_and_every_pair_of_beats_is_drawn(draw, story):
    drawn = atlas(story)
    told = draw(drawn)
    for place in drawn.places:
        assert re.search(rf'^ +"?{place.id}"?\W', told, re.MULTILINE), place.id
    arrows = len(re.findall(r"-->|->", told))
    assert arrows == len({(way.start, way.end) for way in drawn.ways})
    assert told.count('"') % 2 == 0


def test_what_a_drawing_program_would_take_for_its_own_is_spelled():
    story = sound("one/door.md", "title: The Door", "title: 'The \"Door\" <#1> & \\'")
    assert "The &quot;Door&quot; &lt;#35;1&gt; &amp; \\" in mermaid(atlas(story))
    assert '"The \\"Door\\" <#1> & \\\\"' in dot(atlas(story))


@pytest.mark.parametrize("act", ["", "winter"])
def test_twee_is_read_by_another_s_reader(story, act):
    source = twee(story, act)
    other = read(source)
    assert other.title == "Followspot"
    assert str(other.data["ifid"]).upper() == story.ifid
    assert other.data["format"] == "SugarCube"
    names = re.findall(r"^:: (.+?)(?: \[.*)?(?: \{.*)?$", source, re.MULTILINE)
    assert len(names) == len(set(names))
    assert other.data["start"] in names
    links = re.findall(r"->([^\]]+)\]\]", source)
    assert set(links) <= set(names)
    beats = [beat for one in story.acts if not act or one.id == act for beat in one.beats]
    assert set(beats) <= set(names)
    taken = {f"{option.id} (taken)" for beat in story.beats.values() if beat.id in beats for option in beat.options}
    assert taken <= set(links)


def test_twee_has_as_many_ends_as_beginnings(story):
    source = twee(story)
    assert source.count("<<if ") == source.count("<</if>>")
    assert "{%" not in source
    assert "*" not in re.sub(r"\$light\.\w+|100 \*", "", source)


def test_twee_asks_what_the_story_asks():
    source = twee(sound())
    assert '<<if $us gte 5>><<set $us to Math.clamp($us + 1, 0, 10)>><<set $next to "his">>' in source
    assert (
        '<<if (not $took.includes("listen")) and ($exchanges lt 1)>>[[Mia: Listen at the door first.->listen (taken)]]'
        in source
    )
    assert (
        '<<if $knocked>>She knocked.<<else>>He leaned.<</if>> <<if $shoes is "red">>Red.<<else>>Black.<</if>>' in source
    )
    assert "[[Go on->his]]" in source


def test_a_memory_that_is_called_like_a_derived_name_is_the_memory(story):
    assert "took_a_card" in story.memories
    assert '$took.includes("a_card")' not in twee(story)


def test_the_same_story_has_the_same_number(story):
    data = json.loads(re.search(r":: StoryData\n(\{.*?\n\})", twee(story), re.DOTALL)[1])  # type: ignore[index]
    assert data["ifid"] == story.ifid
    assert twee(sound()) == twee(sound())
