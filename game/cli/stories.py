"""The commands about the story, for those who write it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import msgspec

from game.cli.answer import BROKEN, OK, say
from game.cli.loading import load
from game.house.places import story_folder
from game.maps.atlas import atlas
from game.maps.drawn import dot, mermaid
from game.maps.twee import twee
from game.play.machine import Stage
from game.proof.proof import prove
from game.proof.walking import walk
from game.script.check import due
from game.script.contract import contract
from game.script.faults import BadStory
from game.script.reading import read_story
from game.script.sources import gather
from game.wording import counted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from game.proof.pace import Gap, Measured
    from game.script.model import Story


def check(asked: argparse.Namespace) -> int:
    """Find what is wrong with the story, and what is due; prove it, or walk it at random, where that is asked for."""
    folder = asked.story or story_folder()
    try:
        story = read_story(gather(folder))
    except OSError as error:
        return say(f"The story's folder {folder} cannot be read ({error.strerror}).", BROKEN)
    except BadStory as error:
        for fault in error.faults:
            print(fault)
        return BROKEN
    if asked.walk:
        return _walk(story, asked)
    waiting = due(story)
    if asked.prove:
        return _prove(story, [str(fault) for fault in waiting], asked)
    for fault in waiting:
        print(f"due: {fault}")
    options = sum(len(beat.options) for beat in story.beats.values())
    print(
        f"{len(story.beats)} beats, {options} options, {len(story.memories)} memories: nothing is wrong, "
        f"{len(waiting)} things are due."
    )
    return OK


def _prove(story: Story, waiting: list[str], asked: argparse.Namespace) -> int:
    proof = prove(Stage(story), _progress)
    _progress("")
    code = BROKEN if proof.refuted else OK
    if asked.format == "json":
        print(_json(msgspec.structs.replace(proof, due=(*waiting, *proof.due))))
        return code
    for what in (*waiting, *proof.due):
        print(f"due: {what}")
    for refuted in proof.refuted:
        print(refuted)
    longest = "without end" if proof.longest is None else f"{proof.longest} choices"
    print(
        f"{proof.states:,} states that differ in routing, and {proof.read:,} in what is read; "
        f"{proof.options} options and {proof.passages:,} passages can be met; "
        f"the shortest run has {proof.shortest} choices, the longest {longest}."
    )
    print(f"{counted(len(proof.refuted), 'law')} broken." if proof.refuted else "All laws hold.")
    return code


def _walk(story: Story, asked: argparse.Namespace) -> int:
    walked = walk(Stage(story), asked.walk, asked.seed, asked.persona, lambda count: _progress(f"{count} runs"))
    _progress("")
    if asked.format == "json":
        print(_json(walked))
        return OK
    _print_pace(walked.acts)
    for what, hits in (("option", walked.options), ("passage", walked.passages)):
        rarest = sorted(hits.items(), key=lambda hit: (hit[1], hit[0]))
        for name, count in rarest if asked.all else rarest[:10]:
            print(f"{count:>6} {what} {name}")
    for end, share in walked.ends.items():
        print(f"{share:6.1%} end in {end}")
    print(
        f"{walked.runs} runs of “{walked.persona}” from seed {walked.seed}: {walked.words.mean:,.0f} words "
        f"({walked.words.least:,.0f} to {walked.words.most:,.0f}), {walked.choices.mean:.1f} choices "
        f"({walked.choices.least:.0f} to {walked.choices.most:.0f}); two of them share {walked.shared:.0%} of their "
        f"text, one pair in ten {walked.shared_by_a_tenth:.0%} or more."
    )
    never = sum(not count for hits in (walked.options, walked.passages) for count in hits.values())
    print(f"{never} of the options and passages were not met.")
    return OK


def _print_pace(acts: Mapping[str, Measured]) -> None:
    """Print how each act was played; below that, for an act that is not as declared, why, and its longest gaps."""
    wide = max(map(len, ("act", *acts)))
    print(f"{'act':{wide}}   runs {'choices':>16} {'words':>20} {'between':>8}  longest")
    for act, found in acts.items():
        choices = f"{found.choices.least:.0f} {found.choices.mean:.1f} {found.choices.most:.0f}"
        words = f"{found.words.least:,.0f} {found.words.mean:,.0f} {found.words.most:,.0f}"
        longest = _told(found.longest) if found.longest else "no choice"
        print(f"{act:{wide}} {found.runs:>6} {choices:>16} {words:>20} {found.between:>8.0f}  {longest}")
    for act, found in acts.items():
        for warning in found.warnings:
            print(f"warning: {act}: {warning}")
        for gap in found.gaps[:5] if found.warnings else ():
            print(f"         {_told(gap)}")


def _told(gap: Gap) -> str:
    return f"{gap.words} from {gap.option or 'the beginning'} to {gap.beat}"


def graph(asked: argparse.Namespace) -> int:
    """Print the map of an act, or of the whole story, for other tools."""
    story = load(asked.story)
    if story is None:
        return BROKEN
    if asked.act and asked.act not in {act.id for act in story.acts}:
        return say(f"There is no act `{asked.act}`. The acts are {', '.join(act.id for act in story.acts)}.", BROKEN)
    match asked.format:
        case "mermaid":
            told = mermaid(atlas(story, asked.act))
        case "dot":
            told = dot(atlas(story, asked.act))
        case "twee":
            told = twee(story, asked.act)
        case _:
            told = _json(atlas(story, asked.act)) + "\n"
    print(told, end="")
    return OK


def _progress(what: str) -> None:
    """Say on a terminal what is being done, and wipe it away for "": nothing where nobody looks."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{what[:70]}", end="", file=sys.stderr, flush=True)


def _json(value: object) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def tell(asked: argparse.Namespace) -> int:
    """Print the story as data."""
    story = load(asked.story)
    if story is None:
        return BROKEN
    print(json.dumps(contract(story), indent=2, ensure_ascii=False))
    return OK
