"""The state machine: a state for every beat, a trigger for every option, and one walker that serves every run.

`transitions` decides what may happen and where it leads; what it changes is a value (game.play.state). The walker is
set to a state, steps once, and is read: no run keeps it, so any number of runs can share one machine.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from transitions import EventData, Machine, MachineError, State, Transition

from game.play import state as states
from game.play.theme import is_phrase

if TYPE_CHECKING:
    from game.script.model import Beat, Destination, Option, Story

# It warns about each of the hundreds of triggers that the walker does not spell out, which is as it should be.
logging.getLogger("transitions").setLevel(logging.ERROR)


class NotOffered(ValueError):
    """The choice cannot be made here; the message says which, and where."""


class BeatState(State):
    """A beat, as a state. No method of the walker is bound to it by its name."""

    dynamic_methods: list[str] = []  # noqa: RUF012 - the name and the type are the library's


class OptionTransition(Transition):
    """An option, or one of its destinations, as a transition; without a destination it is an internal one."""

    def __init__(self, *args: Any, option: Option, destination: Destination | None, **kwargs: Any) -> None:  # noqa: ANN401 - passed through to the library
        super().__init__(*args, **kwargs)
        self.option = option
        self.destination = destination


class _StoryMachine(Machine):
    state_cls = BeatState
    transition_cls = OptionTransition


class _Walker:
    """The machine's model: where it stands, what the run has come to there, and what the next choice carries."""

    state: str

    def __init__(self, story: Story) -> None:
        self.story = story
        self.now = states.first_state(story)
        self.payload = ""

    def set_to(self, now: states.State) -> None:
        self.state, self.now = now.beat, now

    def trigger(self, option: str) -> bool:
        """Take the option; the machine puts its own method in the place of this declaration."""
        raise NotImplementedError(option)

    def may_trigger(self, option: str) -> bool:
        """Ask for the option; the machine puts its own method in the place of this declaration."""
        raise NotImplementedError(option)

    def is_open(self, event: EventData) -> bool:
        transition = event.transition
        assert isinstance(transition, OptionTransition)  # noqa: S101 - the machine makes no other kind
        destination = transition.destination
        return reach(self.story, self.now, transition.option) == OFFERED and (
            destination is None or states.met(destination.when, self.now, self.story)
        )

    def change(self, event: EventData) -> None:
        transition = event.transition
        assert isinstance(transition, OptionTransition)  # noqa: S101 - the machine makes no other kind
        self.now = states.after(self.now, self.story, transition.option, transition.destination, self.payload)


OFFERED, DIM, HIDDEN = "offered", "dim", "hidden"
"""Whether an option can be taken, is in sight with the reason why it cannot, or is not there."""


def reach(story: Story, now: states.State, option: Option) -> str:
    """Give OFFERED, DIM or HIDDEN for an option of the beat that `now` stands in."""
    beat = story.beats[now.beat]
    if option.stays and option.id in now.took:
        return HIDDEN
    if beat.turn and option.stays == states.has_turned(now, beat):
        return HIDDEN
    if not states.met(option.when, now, story):
        return HIDDEN
    return OFFERED if states.met(option.needs, now, story) else DIM


class Stage:
    """A story set up to be played. Building it costs a few milliseconds; every run of the story can share it."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self._options = {option.id: (beat, option) for beat in story.beats.values() for option in beat.options}
        self._walker = _Walker(story)
        self._machine = _StoryMachine(
            model=self._walker,
            states=[beat for act in story.acts for beat in act.beats],
            initial=story.first,
            transitions=[
                {
                    "trigger": option.id,
                    "source": beat.id,
                    "dest": destination and destination.beat,
                    "conditions": "is_open",
                    "before": "change",
                    "option": option,
                    "destination": destination,
                }
                for beat, option in self._options.values()
                for destination in (option.destinations or (None,))
            ],
            auto_transitions=False,
            send_event=True,
            model_override=True,
        )

    def beat_of(self, now: states.State) -> Beat | None:
        """Give the beat that a run stands in; None where it is declared and not written yet."""
        return self.story.beats.get(now.beat)

    def take(self, now: states.State, option: str, payload: str = "") -> states.State:
        """Give the state after `option` was taken in the state `now`. Raises NotOffered."""
        beat, known = self._options.get(option, (None, None))
        if beat is None or known is None or beat.id != now.beat:
            raise NotOffered(f"“{option}” is no choice of the beat “{now.beat}”.")
        if bool(known.carries) != bool(payload) or (known.carries == "phrase" and not is_phrase(payload)):
            raise NotOffered(f"“{option}” was saved with something that it cannot carry.")
        self._walker.set_to(now)
        self._walker.payload = payload
        try:
            taken = self._walker.trigger(option)
        except MachineError:
            taken = False
        if taken is not True:
            raise NotOffered(f"“{option}” is out of reach in the beat “{now.beat}”.")
        return self._walker.now

    def may_take(self, now: states.State, option: str) -> bool:
        """Whether the machine itself would let `option` be taken; slower than `reach`, which a test holds to it."""
        self._walker.set_to(now)
        return self._walker.may_trigger(option)
