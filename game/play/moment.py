"""The moment: everything a face needs to show, as plain values, and nothing that tells it how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from game.play.machine import DIM, HIDDEN, reach

if TYPE_CHECKING:
    from game.play.run import Passage, Run
    from game.script.model import Lead


class Offer(Struct, frozen=True):
    """One option as the player sees it. `because` says why it is out of reach; "" where it can be taken."""

    id: str
    who: Lead
    label: str
    cut: bool
    stays: bool
    carries: str
    because: str

    @property
    def open(self) -> bool:
        """Whether it can be taken."""
        return not self.because


class Moment(Struct, frozen=True):
    """Where a run stands: the slate, the picture, what is to be read, and what the two of them could do.

    `reel` counts the beats of this run, from 1. `waiting` says that the story goes on where it is not written yet;
    `ending` is the ending's title, "" until there is one.
    """

    act: str
    act_title: str
    beat: str
    title: str
    place: str
    time: str
    reel: int
    picture: str
    alt: str
    fresh: tuple[Passage, ...]
    hers: tuple[Offer, ...]
    his: tuple[Offer, ...]
    waiting: bool
    ending: str

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Hers and then his, in the order they are numbered in."""
        return self.hers + self.his


def moment_of(run: Run) -> Moment:
    """Give the moment that `run` stands in."""
    story, now, beat = run.stage.story, run.now, run.beat
    act = story.act_of(now.beat)
    offers = [
        Offer(
            id=option.id,
            who=option.who,
            label=option.label,
            cut=beat.is_cut(option),
            stays=option.stays,
            carries=option.carries,
            because=option.because if how == DIM else "",
        )
        for option in (beat.options if beat else ())
        if beat and (how := reach(story, now, option)) != HIDDEN
    ]
    return Moment(
        act=act.id,
        act_title=act.title,
        beat=now.beat,
        title=beat.title if beat else act.title,
        place=beat.place if beat else "",
        time=beat.time if beat else "",
        reel=len(now.seen),
        picture=beat.picture if beat else act.picture,
        alt=beat.alt if beat else act.alt,
        fresh=run.fresh,
        hers=tuple(offer for offer in offers if offer.who == "mia"),
        his=tuple(offer for offer in offers if offer.who == "sebastian"),
        waiting=beat is None,
        ending=story.endings[beat.ending].title if beat and beat.ending else "",
    )
