"""The laws of prose: every passage is read by some run and reads whole, and nothing is read before it is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.play.state import first_state, scope_of
from game.proof.exploring import Explored, explore
from game.proof.law import Refuted
from game.proof.slices import read_in, slices
from game.proof.texts import branches, flaw, is_read, taken, unset

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.play.machine import Stage
    from game.play.state import State
    from game.proof.exploring import Run, Step
    from game.proof.texts import Branch, Prose
    from game.script.model import Story


def read(stage: Stage, prose: Prose) -> tuple[int, list[Refuted], int]:
    """Read a text in every state that differs in what it reads; give its passages, what is wrong, and the states."""
    story = stage.story
    wanted = dict(branches(prose.text))
    found: dict[str, Refuted] = {}
    seen: set[Branch] = set()
    heard: set[tuple[object, ...]] = set()
    names = tuple(sorted(read_in(prose.text)))

    def look(state: State, run: Callable[[], Run]) -> None:
        scope = scope_of(state, story)
        combination = tuple(scope[name] for name in names)
        if combination in heard:
            return
        heard.add(combination)
        seen.update(taken(prose.text, scope))
        for name in unset(prose.text, scope):
            found.setdefault(name, Refuted("a memory is set before it is read", f"{name}, in {prose.name}", run()))
        wrong = flaw(prose.text, scope)
        if wrong:
            found.setdefault(wrong, Refuted("every text reads whole", f"{prose.name} {wrong}", run()))

    def hear(explored: Explored, step: Step) -> None:
        if is_read(prose, step, story):
            look(step.after, lambda: explored.run_to(step.at, step.option.id))

    if prose.kind == "opening" and prose.beat == story.first:
        look(first_state(story), tuple)
    through = _up_to(story, prose.beat)
    explored = explore(stage, slices(story, {prose.beat: names}, through), through=through, told=hear)
    refuted = list(found.values())
    if heard:
        refuted += [
            Refuted("a passage that can never be read", f"{prose.name}, if {condition}")
            for branch, condition in wanted.items()
            if branch not in seen and branch[:-2] in {(), *seen}
        ]
    return 1 + len(wanted), refuted, len(explored.nodes)


def _up_to(story: Story, beat: str) -> set[str]:
    """Give the beats from which `beat` can be come to, itself among them."""
    found, waiting = {beat}, [beat]
    while waiting:
        to = waiting.pop()
        for one in story.beats.values():
            if one.id not in found and any(d.beat == to for option in one.options for d in option.destinations):
                found.add(one.id)
                waiting.append(one.id)
    return found
