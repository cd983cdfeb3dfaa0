"""A sound story of five beats with two endings, two rails and a road; and the same with one fault planted in it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import patch

from game.script.reading import read_story

if TYPE_CHECKING:
    from game.script.model import Story

FILES = {
    "story.yaml": """\
id: sound
title: Sound
version: "1"
acts:
  one:
    title: One
    first: door
    card: A card.
    picture: door_card
    alt: A door.
    beats: [door, hers, his, stay_there, go_away]
    ladders: [[hers, his]]
cast:
  mia: Mia
  sebastian: Sebastian
endings:
  stayed: Stayed
  gone: Gone
""",
    "qualities.yaml": "us: {start: 3, meaning: theirs}\n",
    "memories.yaml": """\
shoes: {line: "Something about shoes.", words: [red, black], read_in: [hers, stay_there]}
knocked: {line: "She knocked.", read_in: [stay_there]}
""",
    "roads.yaml": "way: {title: The way, as_it_was: Past., as_it_could_be: Stopped., closed: Never came.}\n",
    "one/door.md": """\
---
title: The Door
place: a street
time: night
rail: both
people: [mia, sebastian]
alt: A door in a wall.
turn: 1
options:
  - {id: listen, who: mia, label: Listen at the door first., to: stay}
  - {id: count, who: sebastian, label: Count the windows up there., to: stay}
  - {id: knock, who: mia, label: "Knock on it, and wait.", sets: [knocked, shoes: red], effects: {us: +2}, to: hers}
  - {id: lean, who: sebastian, label: Lean on the bell till morning., sets: [shoes: black], to: his}
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
He leans.
""",
    "one/hers.md": """\
---
title: Hers
place: a room
time: night
rail: mia
people: [mia]
alt: A room.
options:
  - {id: sit, who: mia, label: Sit down in the chair., sets: [way: as_it_was], to: stay_there}
  - {id: stand, who: mia, label: Stand up from the chair., to: go_away}
  - id: whistle
    who: sebastian
    label: Whistle under the window.
    to:
      - {if: us >= 5, beat: his, effects: {us: +1}}
      - {beat: stay_there}
---
A room. {% if shoes == "red" %}Red shoes.{% endif %}

## sit
She sits.

## stand
She stands.

## whistle
He whistles.
""",
    "one/his.md": """\
---
title: His
place: a street
time: night
rail: sebastian
people: [sebastian]
alt: A street.
options:
  - {id: wait, who: sebastian, label: Wait for a while longer., sets: [way: as_it_could_be], to: stay_there}
  - {id: drive, who: sebastian, label: Drive off at the light., to: go_away}
  - {id: sleep, who: mia, label: "Sleep, somewhere else in town.", to: go_away}
---
A street.

## wait
He waits.

## drive
He drives.

## sleep
She sleeps.
""",
    "one/stay_there.md": """\
---
title: Stay There
place: a room
time: day
rail: both
people: [mia, sebastian]
alt: A room by day.
ending: stayed
---
They stay. {% if knocked %}She knocked.{% else %}He leaned.{% endif %}
{% if shoes == "red" %}Red.{% else %}Black.{% endif %}
""",
    "one/go_away.md": """\
---
title: Go Away
place: a street
time: day
rail: both
people: [mia, sebastian]
alt: A street by day.
ending: gone
---
They go.
""",
}


def sound(path: str = "", right: str = "", wrong: str = "") -> Story:
    """Give the story, with `right` replaced by `wrong` in one file where those are given."""
    files = dict(FILES)
    if path:
        assert files[path].count(right) == 1, right
        files[path] = files[path].replace(right, wrong)
    # What `check` finds by looking is not to be in the way of what has to be walked for.
    with patch("game.script.check.faults", lambda story: []):
        return read_story({name: text.encode() for name, text in files.items()})
