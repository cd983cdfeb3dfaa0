"""Every call that a step makes fails once, in every way it can, and the end comes in every way it can."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from .computer import FAULTS, Fault
from .witness import Accident, Fate, Witness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FATES = (Fate(), Fate("zeroed", "some"), Fate("dropped", "dropped"), Fate("torn"))


def theatre() -> tuple[Witness, str]:
    """Give a shelf with two runs, of which the one named is open and was played on since it was opened."""
    witness = Witness()
    one, other = (witness.create() or "" for _ in range(2))
    witness.intrude(other)
    for name in (one, other):
        witness.choose(name)
        witness.close(name)
    witness.open(one)
    witness.intrude(one)
    witness.choose(one)
    return witness, one


def closed(witness: Witness, name: str) -> None:
    witness.close(name)


def reopened(witness: Witness, name: str) -> None:
    witness.close(name)
    witness.open(name)


def refused(witness: Witness, name: str) -> None:
    """The last step failed, and so did taking it back."""
    witness.choose(name, Accident({4: "partly", 5: "refused"}))


def torn(witness: Witness, name: str) -> None:
    """The process died as it wrote."""
    witness.choose(name, Accident({3: "died within"}))


def unflushed(witness: Witness, name: str) -> None:
    """The process died when it had written and not flushed."""
    witness.choose(name, Accident({4: "died before"}))


def unflushable(witness: Witness, name: str) -> None:
    """The process died when it could not flush what it had written."""
    witness.choose(name, Accident({4: "refused", 5: "died before"}))


def opened(witness: Witness, name: str) -> None:
    witness.open(name)


def flipped(witness: Witness, name: str) -> None:
    witness.close(name)
    witness.flip(name, at=40)


Before = tuple["Callable[[Witness, str], None]", ...]
STEPS: dict[str, tuple[Before, Callable[[Witness, str, Accident], object]]] = {
    "create the first": ((), lambda _, __, accident: _first(accident)),
    "create the first, again": ((), lambda _, __, accident: _first(accident, again=True)),
    "create": ((), lambda witness, _, accident: witness.create(accident)),
    "choose": ((), Witness.choose),
    "choose, just opened": ((reopened,), Witness.choose),
    "choose, after a failure": ((refused,), Witness.choose),
    "rewind": ((), lambda witness, name, accident: witness.rewind(name, 1, accident)),
    "rename": ((), Witness.rename),
    "close": ((), Witness.close),
    "open": ((closed,), Witness.open),
    "open what is torn": ((torn,), Witness.open),
    "open what was not flushed": ((unflushed,), Witness.open),
    "open what could not be flushed": ((unflushable,), Witness.open),
    "open what has a flipped bit": ((flipped,), Witness.open),
    "read": ((torn,), Witness.read),
    "list": ((), lambda witness, _, accident: witness.look(accident)),
    "delete": ((torn, opened, closed), Witness.delete),
}


STEPS_TO_MAKE_GOOD = ("choose", "choose, just opened", "choose, after a failure", "open what could not be flushed")
"""Those after which a second fault meets what was done about the first."""


def _first(accident: Accident, *, again: bool = False) -> Witness:
    """Begin the first run of all, whose folder is not there yet; it stands for the shelf that was prepared."""
    witness = Witness()
    witness.create(accident)
    failed = witness.failed
    if again:
        witness.create()
    witness.failed = failed
    return witness


def trial(step: str, accident: Accident, *, again: bool) -> list[str]:
    """Take a step in an accident, and what comes after; give the calls that failed."""
    before, take = STEPS[step]
    witness, name = theatre()
    for prepare in before:
        prepare(witness, name)
    given = take(witness, name, accident)
    witness = given if isinstance(given, Witness) else witness
    failed = witness.failed
    if again and name in witness.runs and witness.runs[name].open:
        assert witness.choose(name), "what is whole again takes no choice"
    witness.crash(accident.fate)
    witness.reckon()
    return failed


def one_fault(step: str) -> Iterator[Accident]:
    """Give every accident of one fault that means something to the call it befalls, with every end."""
    for call in itertools.count(1):
        failed = trial(step, Accident({call: "refused"}), again=False)
        if not failed:
            return
        for fault in faults(failed[0]):
            for fate in FATES:
                yield Accident({call: fault}, fate)


def two_faults(step: str) -> Iterator[Accident]:
    """Give those in which something fails while what failed first is made good."""
    lived = [accident for accident in one_fault(step) if _goes_on(accident)]
    for accident in lived:
        (call, fault), *_ = accident.faults.items()
        for other in itertools.count(call + 1):
            if len(trial(step, Accident({call: fault, other: "refused"}), again=False)) < 2:
                break
            for second in ("refused", "died before"):
                for fate in FATES[::2]:
                    yield Accident({call: fault, other: second}, fate)


def _goes_on(accident: Accident) -> bool:
    return accident.fate is FATES[0] and not any(fault.startswith("died") for fault in accident.faults.values())


def faults(call: str) -> tuple[Fault, ...]:
    """Give the faults that mean something to a call."""
    match call:
        case "write":
            return tuple(fault for fault in FAULTS if fault != "evicted")
        case "fsync":
            return ("refused", "evicted", "died before", "died after")
        case "read":
            return ("refused", "short", "died before")
        case _:
            return ("refused", "died before", "died after")


def accidents(step: str) -> Iterator[Accident]:
    """Give every accident that is tried with a step."""
    yield from one_fault(step)
    if step in STEPS_TO_MAKE_GOOD:
        yield from two_faults(step)


@pytest.mark.parametrize("step", STEPS)
def test_whatever_fails_and_however_it_ends(step: str) -> None:
    assert try_all(step) > 10


def try_all(step: str) -> int:
    """Try every accident with a step, and give how many there are."""
    count = 0
    for count, accident in enumerate(accidents(step), 1):
        trial(step, accident, again=bool(count % 2))
    return count
