"""How an act is played: its choices and words in a run, and what is read between two choices; held to its pace."""

from __future__ import annotations

from collections import Counter
from statistics import mean
from typing import TYPE_CHECKING

from msgspec import Struct

from game.proof.spread import Spread, spread
from game.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.play.run import Run
    from game.script.model import Act, Pace, Story


class Gap(Struct, frozen=True):
    """The words that are read from one choice to the next: after which `option`, and before the menu of which `beat`.

    `option` is "" before the first choice of a run.
    """

    words: int
    option: str
    beat: str


class Read(Struct, frozen=True):
    """What a run had in each written beat, choices and words, and the gap before each of its choices, in order."""

    choices: Counter[str]
    words: Counter[str]
    gaps: tuple[Gap, ...]


class Measured(Struct, frozen=True):
    """How an act was played by the `runs` that were in it, counted from the act `since` on where its pace says so.

    `between` is the mean of the words between two choices, and `gaps` has each pair of option and beat with the most
    words it had, the longest first; `longest` is the first of them (None where there is no choice). A gap counts where
    its next choice is made, text where it is read. `warnings` says where this is not the pace that is declared.
    """

    runs: int
    choices: Spread
    words: Spread
    between: float
    longest: Gap | None
    gaps: tuple[Gap, ...]
    warnings: tuple[str, ...]


def read_by(run: Run) -> Read:
    """Give what a run had to read and to choose, as far as beats are written."""
    choices = Counter(state.beat for state in run.states[:-1])
    words: Counter[str] = Counter()
    since_choice: Counter[int] = Counter()
    for passage in run.passages:
        count = sum(len(paragraph.split()) for paragraph in passage.paragraphs)
        since_choice[passage.choice] += count
        if passage.beat in run.stage.story.beats:
            words[passage.beat] += count
    after = ("", *(decision.option for decision in run.decisions))
    gaps = tuple(Gap(since_choice[i], after[i], state.beat) for i, state in enumerate(run.states[:-1]))
    return Read(choices, words, gaps)


def measure(story: Story, runs: Sequence[Read]) -> dict[str, Measured]:
    """Give how each act was played, by its id; an act that no run was in is missing."""
    found = {}
    for act in story.acts:
        inside = [run for run in runs if not run.words.keys().isdisjoint(act.beats)]
        if inside:
            found[act.id] = _measured(story, act, inside)
    return found


def _measured(story: Story, act: Act, runs: Sequence[Read]) -> Measured:
    beats = _counted_in(story, act)
    choices = spread([sum(run.choices[beat] for beat in beats) for run in runs])
    words = spread([sum(run.words[beat] for beat in beats) for run in runs])
    met = [gap for run in runs for gap in run.gaps if gap.beat in beats]
    most: dict[tuple[str, str], Gap] = {}
    for gap in met:
        where = (gap.option, gap.beat)
        if where not in most or gap.words > most[where].words:
            most[where] = gap
    gaps = tuple(sorted(most.values(), key=lambda gap: (-gap.words, gap.option, gap.beat)))
    between = mean(gap.words for gap in met) if met else 0.0
    warnings: tuple[str, ...] = ()
    if act.pace is not None:
        # A run that stops where an act is not written further has not been through it.
        whole = beats <= story.beats.keys()
        warnings = tuple(_warnings(act.pace, choices if whole else None, words, between, gaps))
    return Measured(len(runs), choices, words, between, gaps[0] if gaps else None, gaps, warnings)


def _counted_in(story: Story, act: Act) -> set[str]:
    """Give the beats that an act's pace counts: its own, and those of the acts since the one it names."""
    ids = [one.id for one in story.acts]
    first = act.pace.since if act.pace and act.pace.since else act.id
    return {beat for one in story.acts[ids.index(first) : ids.index(act.id) + 1] for beat in one.beats}


def _warnings(pace: Pace, choices: Spread | None, words: Spread, between: float, gaps: Sequence[Gap]) -> Iterator[str]:
    if choices is not None and choices.least < pace.choices:
        yield (
            f"a run has {counted(int(choices.least), 'choice')}, {choices.mean:.1f} in the mean; "
            f"at least {pace.choices} are wanted"
        )
    if words.most > pace.words:
        yield f"a run has {words.most:,.0f} words, {words.mean:,.0f} in the mean; at most {pace.words:,} are wanted"
    if between > pace.between:
        yield f"{between:.1f} words between two choices, in the mean; at most {pace.between} are wanted"
    over = sum(gap.words > pace.longest and gap.beat not in pace.apart for gap in gaps)
    if over:
        yield f"more than {pace.longest} words between two choices, in {counted(over, 'place')}"
