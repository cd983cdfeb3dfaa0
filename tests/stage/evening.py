"""An evening in four beats, for the screens to be tested with: it stays as it is while the game's own story changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.script.reading import read_story

if TYPE_CHECKING:
    from game.script.model import Story

STORY = """\
id: evening
title: An Evening
version: "1"
acts:
  winter:
    title: Winter
    first: ramp
    card: A string of bulbs around the neck of a palm.
    card_before: lane
    picture: winter_card
    alt: A palm tree with lights wound around it.
    beats: [ramp, lane, lamp]
  spring:
    title: Spring
    first: kitchen
    card: The bulbs come down.
    picture: spring_card
    alt: A street with two purple trees.
    beats: [kitchen]
cast:
  mia: Mia
  sebastian: Sebastian
endings: {}
"""

QUALITIES = "nerve: {start: 3, meaning: hers}\n"

RAMP = """\
---
title: The Ramp
place: the ramp up to the freeway
time: a morning in December
rail: both
people: [mia, sebastian]
picture: freeway
alt: A ramp full of cars in the sun.
options:
  - id: settle_on_the_hatchback
    who: mia
    label: Settle on a hatchback with a green ribbon.
    to: lane
  - id: swing_to_the_convertible
    who: sebastian
    label: Swing to a convertible and its tape deck.
    to: lane
---
Four hundred cars stand on the ramp in the sun, and none of them is moving. Each has a radio of its own: a preacher, a
cello, the traffic, which is bad.

A woman in yellow switches hers off. She opens her door, which nobody does up here, and *sings*.

Somebody answers on a hubcap. Then the doors open, one, then one, then the whole length of the ramp.

## settle_on_the_hatchback
Light comes in over the dash, and Mia tips the visor against it without losing her place on the page.

She says the line again, to the windshield. The windshield has heard it better.

## swing_to_the_convertible
The convertible is older than its driver. He runs four bars back, plays them, and runs them back again.
"""

LANE = """\
---
title: Six Car Lengths
place: the freeway, lane three
time: morning
rail: both
people: [mia, sebastian]
picture: freeway
alt: Cars in the sun.
turn: 1
options:
  - id: give_him_a_second
    who: mia
    label: Give the telephone a second to answer.
    effects: {nerve: +5}
    to: stay
  - id: try_it_laughing
    who: mia
    label: Try the line with a laugh in it.
    to: stay
  - id: rewind_once_more
    who: sebastian
    label: Rewind the tape one last time.
    to: stay
  - id: wait_like_a_gentleman
    who: sebastian
    label: Wait for her, like a gentleman.
    to: stay
  - id: show_a_finger
    who: mia
    label: Show him what she thinks, and drive.
    to: lamp
  - id: mouth_a_sorry
    who: mia
    label: Mouth a sorry at his window.
    to: lamp
  - id: lean_on_it
    who: sebastian
    label: Lean on the horn, and keep leaning.
    to: lamp
---
Four. In the next lane a child in a booster seat holds a cracker up to the glass, and considers it.

The phone in her hand is dark, and upside down. She listens to it well.

## give_him_a_second
She counts it for him: one Mississippi, two. On two he says what he would say.

"It was worth it," she says, and has to look out of the side window, at a man shaving.

## try_it_laughing
It comes out as a seal. She tries the laugh first and the line second. Better.

The child has stopped eating. Mia gives her the whole laugh again.

## rewind_once_more
Back, and back. In the fourth bar the left hand does what he thought it did.

## wait_like_a_gentleman
He waits. He has been told that he waits loudly.

## turn
A gap opens in lane three, six car lengths of it. You could put a small plane down. In the convertible an arm comes up,
straightens its cuff, and stops above the middle of the horn.

## show_a_finger
Her hand is up before she has picked a finger. It picks well.

Half a mile goes by before she finds out that she has the line. She says it louder, so she will know where she keeps it.

## mouth_a_sorry
He sees her mouth move, and takes it for something else.

## lean_on_it
It is a good horn, with something the matter with it, and he gives it four bars in whole notes.
"""

LAMP = """\
---
title: His Own
place: Lipton's
time: night
rail: both
people: [mia, sebastian]
picture: lamp
alt: A dark room with one lamp in it, a piano, and a man at the piano.
sounds: [hear_the_phrase, play_the_phrase]
turn: 1
options:
  - id: hear_the_phrase
    who: mia
    label: Forget the menu, and listen to him.
    carries: phrase
    to: stay
  - id: play_the_phrase
    who: sebastian
    label: Play what is not on the list.
    carries: phrase
    to: stay
  - id: pay_the_glass
    who: mia
    label: Put her cab fare in the glass.
    needs: nerve >= 8
    because: The glass is on the piano, and she stayed by the coats.
    to: kitchen
  - id: walk_to_the_lamp
    who: mia
    label: Walk in, between the tables, to him.
    to: kitchen
  - id: turn_the_page
    who: sebastian
    label: Turn the page, and go on.
    to: kitchen
---
There is one lamp, and under it a piano and a man, bent over, in somebody else's jacket.

Just past where the light gives out stands a woman in blue, with the street behind her.

## hear_the_phrase
He puts the napkin down. What comes then is on no list.
{% if theme_shape == "climbs" %}You want to get up on your toes.{% endif %}

## play_the_phrase
He looks at the register, and away, and his hands go where they like.

## turn
At the register a man with a carnation looks up. He looks at the clock.

## pay_the_glass
It is all she has for the cab.

## walk_to_the_lamp
She lets go of the door.

## turn_the_page
There is nothing on the other side.
"""

TO_THE_LAMP = ["settle_on_the_hatchback", "try_it_laughing", "show_a_finger"]
"""What brings her to where he plays."""


def evening() -> Story:
    """Give the story."""
    files = {
        "story.yaml": STORY,
        "qualities.yaml": QUALITIES,
        "memories.yaml": "{}\n",
        "roads.yaml": "{}\n",
        "winter/ramp.md": RAMP,
        "winter/lane.md": LANE,
        "winter/lamp.md": LAMP,
    }
    return read_story({path: text.encode() for path, text in files.items()})
