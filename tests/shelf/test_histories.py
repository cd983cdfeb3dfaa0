"""Whatever fails, and whenever the end comes, nothing is lost that was called saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from .computer import CHANGING, CONTENTS, FAULTS, NAMES
from .witness import SAFE, Accident, Fate, Witness

if TYPE_CHECKING:
    import pytest

seeds = st.integers(0, 2**16)
fates = st.one_of(st.just(Fate()), st.builds(Fate, st.sampled_from(CONTENTS), st.sampled_from(NAMES), seeds))


def accidents(calls: int, among: frozenset[str] = CHANGING) -> st.SearchStrategy[Accident]:
    """Give strategies for a step that makes about so many calls `among` these: none fails, or one of them, or two."""
    number, how = st.integers(1, calls), st.sampled_from(FAULTS)
    one = st.builds(lambda call, fault: {call: fault}, number, how)
    two = st.dictionaries(number, how, min_size=2, max_size=2)
    return st.one_of(st.just(SAFE), *(st.builds(Accident, faults, fates, st.just(among)) for faults in (one, two)))


ANY: frozenset[str] = frozenset()
which = st.integers(0, 7)


class History(RuleBasedStateMachine):
    """What a player does to a shelf, and what happens to the computer meanwhile."""

    told = 0

    def __init__(self) -> None:
        super().__init__()
        History.told += 1
        self.witness = Witness()

    def one(self, number: int, *, is_open: bool) -> str | None:
        """Give one of the runs that are open, or closed."""
        names = [name for name, known in self.witness.runs.items() if bool(known.open) == is_open]
        return names[number % len(names)] if names else None

    def any_open(self) -> bool:
        return any(known.open for known in self.witness.runs.values())

    def any_closed(self) -> bool:
        return any(not known.open for known in self.witness.runs.values())

    @precondition(lambda self: len(self.witness.runs) < 4)
    @rule(accident=accidents(9))
    def create(self, accident: Accident) -> None:
        self.witness.create(accident)

    @precondition(any_open)
    @rule(number=which, accident=accidents(3))
    def choose(self, number: int, accident: Accident) -> None:
        self.witness.choose(self.one(number, is_open=True) or "", accident)

    @precondition(any_open)
    @rule(number=which, to=which, accident=accidents(3))
    def rewind(self, number: int, to: int, accident: Accident) -> None:
        self.witness.rewind(self.one(number, is_open=True) or "", to, accident)

    @precondition(any_open)
    @rule(number=which, accident=accidents(3))
    def rename(self, number: int, accident: Accident) -> None:
        self.witness.rename(self.one(number, is_open=True) or "", accident)

    @precondition(any_open)
    @rule(number=which, accident=accidents(3))
    def close(self, number: int, accident: Accident) -> None:
        self.witness.close(self.one(number, is_open=True) or "", accident)

    @precondition(any_closed)
    @rule(number=which, accident=accidents(8))
    def open(self, number: int, accident: Accident) -> None:
        self.witness.open(self.one(number, is_open=False) or "", accident)

    @precondition(any_closed)
    @rule(number=which, accident=accidents(4))
    def delete(self, number: int, accident: Accident) -> None:
        self.witness.delete(self.one(number, is_open=False) or "", accident)

    @rule(number=which, is_open=st.booleans(), accident=accidents(8, ANY))
    def read(self, number: int, is_open: bool, accident: Accident) -> None:
        name = self.one(number, is_open=is_open)
        if name:
            self.witness.read(name, accident)

    @rule(accident=accidents(20, ANY))
    def look(self, accident: Accident) -> None:
        self.witness.look(accident)

    @precondition(any_open)
    @rule(number=which)
    def intrude(self, number: int) -> None:
        self.witness.intrude(self.one(number, is_open=True) or "")

    @precondition(any_closed)
    @rule(number=which, at=seeds, bit=which)
    def flip(self, number: int, at: int, bit: int) -> None:
        self.witness.flip(self.one(number, is_open=False) or "", at, bit)

    @rule(fate=fates)
    def crash(self, fate: Fate) -> None:
        self.witness.crash(fate)

    def teardown(self) -> None:
        self.witness.crash(Fate())
        self.witness.reckon()


def test_histories(capsys: pytest.CaptureFixture[str], pytestconfig: pytest.Config) -> None:
    count = pytestconfig.getoption("histories")
    run_state_machine_as_test(
        History,
        settings=settings(
            max_examples=count, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
    with capsys.disabled():
        print(f"\n{History.told} histories of the shelf under faults")
    assert History.told >= count
