"""What a story is made of, as immutable values. Everything else in the game reads these and changes none of them."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Lead = Literal["mia", "sebastian"]
LEADS: tuple[Lead, Lead] = ("mia", "sebastian")

Value = bool | int | str
"""What a name can stand for when a condition is asked: a flag, a number, or one of declared words."""


class Name(Struct, frozen=True, tag=True):
    """A name of the story's own: a quality, a memory, a road, or one that is derived from the run."""

    name: str


class Const(Struct, frozen=True, tag=True):
    """A number, a word in quotes, or true and false."""

    value: bool | int | str


class Not(Struct, frozen=True, tag=True):
    """True where what it holds is not."""

    of: Expr


class And(Struct, frozen=True, tag=True):
    """True where both are."""

    left: Expr
    right: Expr


class Or(Struct, frozen=True, tag=True):
    """True where either is."""

    left: Expr
    right: Expr


class Compare(Struct, frozen=True, tag=True):
    """One comparison, of two numbers or of two words."""

    op: Literal["==", "!=", "<", "<=", ">", ">="]
    left: Expr
    right: Expr


Expr = Name | Const | Not | And | Or | Compare


class Say(Struct, frozen=True, tag=True):
    """Words as they stand."""

    text: str


class If(Struct, frozen=True, tag=True):
    """The first branch whose condition holds, else `otherwise`."""

    branches: tuple[tuple[Expr, Text], ...]
    otherwise: Text


Text = tuple[Say | If, ...]


class Destination(Struct, frozen=True):
    """Where an option leads when its condition holds, and what that alone changes."""

    beat: str
    when: Expr | None = None
    sets: tuple[tuple[str, str], ...] = ()
    effects: tuple[tuple[str, int], ...] = ()


class Road(Struct, frozen=True):
    """What is told of an option that was offered and declined: in full, and in short."""

    full: str
    short: str


class Option(Struct, frozen=True):
    """One thing that one of the leads could do in a beat.

    `id` is given by the author, unique in the whole story and never used again: saved runs are made of these.
    An option with no destinations stays in its beat. `when` hides it, `needs` leaves it in sight, dim, with the
    sentence `because`. `sets` holds memories and roads with their word ("" for a flag).
    """

    id: str
    who: Lead
    label: str
    line: int
    text: Text
    destinations: tuple[Destination, ...] = ()
    when: Expr | None = None
    needs: Expr | None = None
    because: str = ""
    sets: tuple[tuple[str, str], ...] = ()
    effects: tuple[tuple[str, int], ...] = ()
    carries: str = ""
    road: Road | None = None

    @property
    def stays(self) -> bool:
        """Whether the scene goes on where it is after this option."""
        return not self.destinations


class Beat(Struct, frozen=True):
    """One plot beat: what is seen when it opens, and what the two could do in it.

    `turn` is the number of exchanges after which the scene turns (0: it does not). Until then only options that stay
    are offered; then `turned` is read, and only options that lead on are. `sounds` names the passages in which the
    theme of the run is heard: `opening`, `turn`, or the ids of options. `roads` is how many of the roads
    that the run did not take are told before it.
    """

    id: str
    act: str
    path: str
    title: str
    place: str
    time: str
    rail: Literal["mia", "sebastian", "both"]
    people: tuple[str, ...]
    picture: str
    alt: str
    opening: Text
    options: tuple[Option, ...]
    turn: int = 0
    turned: Text = ()
    number: bool = False
    sounds: tuple[str, ...] = ()
    roads: int = 0
    ending: str = ""

    def is_cut(self, option: Option) -> bool:
        """Whether `option` cuts across town, to the one of the leads who is not in the room."""
        return self.rail not in {"both", option.who}


class Pace(Struct, frozen=True):
    """How an act is to be played, as its author wants it; no run is stopped by it, and `check --walk` warns.

    A run through it has `choices` at least and `words` at most; the words between two choices are `between` in the
    mean, and never more than `longest`, before the menus of the beats `apart` excepted. All of it is counted from the
    act `since` on ("": in this act alone).
    """

    choices: int
    words: int
    between: int
    longest: int
    apart: tuple[str, ...] = ()
    since: str = ""


class Act(Struct, frozen=True):
    """One season: the beat it begins with, the beat its title card comes before, and all its beats in order.

    The beats may be written or still to come. A ladder is some of them that stand on two rails, hour by hour: whoever
    is lit at a rung's last choice holds the next rung.
    """

    id: str
    title: str
    first: str
    card: str
    card_before: str
    picture: str
    alt: str
    beats: tuple[str, ...]
    ladders: tuple[tuple[str, ...], ...] = ()
    pace: Pace | None = None


class Quality(Struct, frozen=True):
    """A number of the run, 0 to 10, that is never shown: how far she trusts her own voice, for one."""

    id: str
    start: int
    meaning: str


class Memory(Struct, frozen=True):
    """A fact of a run that later beats remember.

    `words` are the values it can take (none: it is a flag). `read_in` names the beats that have promised to read it:
    where such a beat is not written yet, the memory is due there.
    """

    id: str
    line: str
    line_no: int
    words: tuple[str, ...] = ()
    read_in: tuple[str, ...] = ()


class RoadFork(Struct, frozen=True):
    """One of the places where the life that was and the life that could have been part."""

    id: str
    title: str
    as_it_was: str
    as_it_could_be: str
    closed: str


class Person(Struct, frozen=True):
    """Somebody in the cast: the id that front matter uses, and the name that a player reads."""

    id: str
    name: str


class Ending(Struct, frozen=True):
    """One of the ways a run can end: the id its last beat carries, and the title that a player reads.

    It can be come to from anywhere, `unless` that holds: by then the run has shut it out.
    """

    id: str
    title: str
    unless: Expr | None = None


class Changes(Struct, frozen=True):
    """What saved runs may hold that the story no longer has.

    `options` and `beats` were given other ids: the old one to the new one. `removed` are options that are gone, each
    with what the player is told of it.
    """

    options: dict[str, str] = {}
    beats: dict[str, str] = {}
    removed: dict[str, str] = {}

    def option(self, saved: str) -> str:
        """Give the id that an option goes by today."""
        return self.options.get(saved, saved)

    def beat(self, saved: str) -> str:
        """Give the id that a beat goes by today."""
        return self.beats.get(saved, saved)


class Story(Struct, frozen=True):
    """The whole of it. `hash` is taken from the bytes of every file it was read from.

    `ifid` is the number that libraries of interactive fiction know it by, "" where none was given.
    """

    id: str
    title: str
    version: str
    hash: str
    first: str
    acts: tuple[Act, ...]
    beats: dict[str, Beat]
    qualities: dict[str, Quality]
    memories: dict[str, Memory]
    roads: dict[str, RoadFork]
    cast: dict[str, Person]
    endings: dict[str, Ending]
    changes: Changes = Changes()
    ifid: str = ""

    def act_of(self, beat: str) -> Act:
        """Give the act that declares `beat`, written or not. Raises KeyError where none does."""
        for act in self.acts:
            if beat in act.beats:
                return act
        raise KeyError(beat)

    def is_unwritten(self, beat: str) -> bool:
        """Whether `beat` is declared by an act and has no file yet: a legal place for a run to wait."""
        return beat not in self.beats and any(beat in act.beats for act in self.acts)


ROAD_WORDS = ("open", "as_it_was", "as_it_could_be")
"""The three states of a road: not come to yet, then one of its two values."""

QUALITY_RANGE = (0, 10)
"""Qualities are held between these, both included (story bible, "State")."""
