"""What a run reads as columns: a beat's text from its opening to the outcome that leads on is one, a card another."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from msgspec import Struct
from textual.content import Content

from game.stage.flow import START, Block, Place, end_of, prose
from game.stage.heard import on_the_keys
from game.stage.menu import COLORS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from game.play.run import Passage, Run
    from game.script.model import Story


ARRIVALS = {"opening", "waiting"}
"""Passages that a beat begins with."""


class Scene(Struct, frozen=True):
    """What the slate and the band show while a column is read. `place` and `time` are "" on a card."""

    act: str
    title: str
    place: str
    time: str
    picture: str
    alt: str


class Column(Struct, frozen=True):
    """Passages that are read in one place, the blocks that they make, and the places where each of them ends.

    `reel` counts the beats of the run up to this one, or to the one that this card comes before.
    """

    scene: Scene
    reel: int
    passages: tuple[Passage, ...]
    blocks: tuple[Block, ...]
    ends: tuple[Place, ...]

    def start_of(self, number: int) -> Place:
        """Give the place where the passage with this number begins."""
        return self.ends[number - 1] if number else START

    def read_before(self, place: Place) -> tuple[Passage, ...]:
        """Give the passages that have ended at `place`."""
        return tuple(passage for passage, end in zip(self.passages, self.ends, strict=True) if end <= place)


def columns_of(run: Run) -> tuple[list[Column], Place]:
    """Give the columns from the one that the last choice was made in, and the place in it where what is new begins."""
    together: list[list[Passage]] = []
    for passage in run.passages:
        begins = passage.kind in {"card", "opening"}
        if begins or not together or (passage.kind == "waiting" and together[-1][-1].kind != "card"):
            together.append([])
        together[-1].append(passage)
    choice = len(run.decisions)
    first = next(n for n, passages in enumerate(together) if passages[-1].choice == choice)
    arrived = accumulate(any(passage.kind in ARRIVALS for passage in passages) for passages in together)
    reels = [count + (passages[-1].kind == "card") for count, passages in zip(arrived, together, strict=True)]
    columns = [_column(together[n], reels[n], run.stage.story) for n in range(first, len(together))]
    older = sum(passage.choice < choice for passage in columns[0].passages)
    return columns, columns[0].start_of(older)


def first_new(
    columns: Sequence[Column], at: int, until: Place, knows: Callable[[Passage], bool]
) -> tuple[int, Place] | None:
    """Give the column and the place of the first passage after `until`, in column `at`, that is new to the reader.

    None where all that is to come is known. A passage that has been begun is found where it begins.
    """
    for number, column in enumerate(columns[at:], at):
        for count, (passage, end) in enumerate(zip(column.passages, column.ends, strict=True)):
            if (number > at or end > until) and not knows(passage):
                return number, column.start_of(count)
    return None


def _column(passages: Sequence[Passage], reel: int, story: Story) -> Column:
    blocks: list[Block] = []
    ends: list[Place] = []
    for passage in passages:
        blocks += _blocks(passage, story)
        ends.append(end_of(len(blocks) - 1, blocks[-1]))
    return Column(_scene(passages[0], story), reel, tuple(passages), tuple(blocks), tuple(ends))


def _scene(passage: Passage, story: Story) -> Scene:
    act, beat = story.act_of(passage.beat), story.beats.get(passage.beat)
    if passage.kind in {"card", "waiting"} or beat is None:
        return Scene(act.id, act.title, "", "", act.picture, act.alt)
    return Scene(act.id, act.title, beat.place, beat.time, beat.picture, beat.alt)


def _blocks(passage: Passage, story: Story) -> Iterable[Block]:
    beat = story.beats.get(passage.beat)
    title = beat.title if beat else story.act_of(passage.beat).title
    match passage.kind:
        case "card":
            name, *rest = passage.paragraphs
            yield Block(Content.styled(" ".join(name.upper()), "bold $hers"), centered=True)
            yield from (Block(prose(text), centered=True) for text in rest)
            return
        case "waiting":
            yield Block(Content("To be continued."), centered=True)
            yield Block(Content(f"{title} is still being written. The run waits here, saved."), centered=True)
        case "opening":
            yield Block(Content.styled(title.upper(), "bold $hers"), centered=True)
        case "outcome":
            yield Block(Content.styled(passage.label, f"italic {COLORS[passage.who]}"))
        case "road":
            yield Block(Content.styled("what was not lit", "italic $dim"), centered=True)
            yield from (Block(prose(text), centered=True) for text in passage.paragraphs)
            return
        case "turn":
            pass
    for number, text in enumerate(passage.paragraphs):
        under_caption = passage.kind == "outcome" and not number
        yield Block(prose(text), before="none" if under_caption else "spacing" if number else "blank")
    if passage.tune:
        keys, names = on_the_keys(passage.tune)
        yield Block(keys, centered=True)
        yield Block(names, before="none", centered=True)
    if passage.kind == "opening" and beat and beat.ending:
        yield Block(Content.styled("THE END", "bold $hers"), centered=True)
        yield Block(Content.styled("Enter: the playbill", "italic"), before="none", centered=True)
