"""A run that is brought, on a computer that is killed as it is taken in: it is as it was here, or as it was brought."""

from __future__ import annotations

import contextlib
import itertools

from game.shelf import Shelf, ShelfError
from game.shelf.exchange import Parcel

from .computer import FAULTS, SAVES, Computer, Died
from .ground import MARK, Clock, take


def test_a_run_that_goes_on_to_where_it_was_brought_from_never_stands_in_between() -> None:
    elsewhere = Shelf(SAVES, Computer().process(), Clock())
    with elsewhere.create(MARK, "T", "a") as run:
        take(run, "o1")
        short = Parcel(run.record, elsewhere.export(run.record.run))
        for number in range(2, 6):
            take(run, f"o{number}")
        long = Parcel(run.record, elsewhere.export(run.record.run))
    for fault in FAULTS:
        for call in itertools.count(1):
            computer = Computer()
            process = computer.process()
            here = Shelf(SAVES, process, Clock())
            here.take_in(short)
            process.plan({call: fault})
            with contextlib.suppress(Died, ShelfError):
                here.take_in(long)
            ended = not process.failed
            computer.kill()
            again = Shelf(SAVES, computer.process(), Clock())
            with again.open(long.record.run) as found:
                assert found.record in (short.record, long.record)
            assert again.take_in(long)[1] in ("longer", "known")
            assert again.read(long.record.run) == long.record
            if ended:
                break
