"""A story of three beats, to read, to break, and to change under a saved run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.script.reading import read_story

if TYPE_CHECKING:
    from game.script.model import Story
    from game.script.sources import Sources

STORY = """\
id: small
title: Small
version: "1"
acts:
  one:
    title: One
    first: door
    card: A card.
    picture: door_card
    alt: A door.
    beats: [door, room, cellar]
cast:
  mia: Mia
  sebastian: Sebastian
endings:
  out: Out
"""

QUALITIES = "nerve: {start: 3, meaning: hers}\nus: {start: 3, meaning: theirs}\n"
MEMORIES = """\
knocked: {line: "She knocked.", read_in: [room]}
shoes: {line: "Something about shoes.", words: [red, black], read_in: [room, cellar]}
"""
ROADS = "way: {title: The way, as_it_was: Past., as_it_could_be: Stopped., closed: Never came.}\n"

DOOR = """\
---
title: The Door
place: a street
time: night
rail: both
people: [mia, sebastian]
alt: A door in a wall.
turn: 1
options:
  - id: listen
    who: mia
    label: Listen at the door first.
    to: stay
  - id: count
    who: sebastian
    label: Count the windows up there.
    to: stay
  - id: knock
    who: mia
    label: Knock on it, and wait.
    sets: [knocked, shoes: red]
    effects: {nerve: +9}
    to: room
  - id: lean
    who: sebastian
    label: Lean on the bell till morning.
    sets: [shoes: black]
    to:
      - if: us > 5
        beat: cellar
        sets: [way: as_it_could_be]
      - beat: room
        sets: [way: as_it_was]
---
A door, in a wall.

## listen
She listens.

## count
He counts.

## turn
A light goes on.

## knock
She knocks.

## lean
He leans.{% if way == "as_it_was" %} Nothing gives.{% endif %}
"""

ROOM = """\
---
title: The Room
place: a house
time: night
rail: mia
people: [mia]
alt: A room.
options:
  - id: sit
    who: mia
    label: Sit down in the chair.
    to: cellar
  - id: sing
    who: mia
    label: Sing, if she dares to.
    needs: nerve >= 8
    because: She has not the nerve for it.
    to: cellar
  - id: dig
    who: sebastian
    label: Dig, out there in the garden.
    to: cellar
---
A room. {% if knocked %}Somebody heard.{% else %}Nobody heard.{% endif %}
{% if shoes == "red" %}Red shoes.{% elif shoes == "black" %}Black shoes.{% else %}No shoes.{% endif %}

## sit
She sits.

## sing
She sings.

## dig
He digs.
"""


def sources(**changed: str) -> Sources:
    """Give the files of the small story, with `door`, `room`, `story`, `memories` … replaced by other texts."""
    files = {
        "story.yaml": changed.get("story", STORY),
        "qualities.yaml": changed.get("qualities", QUALITIES),
        "memories.yaml": changed.get("memories", MEMORIES),
        "roads.yaml": changed.get("roads", ROADS),
        "changes.yaml": changed.get("changes", ""),
        "one/door.md": changed.get("door", DOOR),
        "one/room.md": changed.get("room", ROOM),
        "one/chamber.md": changed.get("chamber", ""),
    }
    return {path: text.encode() for path, text in files.items() if text}


def small(**changed: str) -> Story:
    """Give the small story, read. Raises BadStory."""
    return read_story(sources(**changed))
