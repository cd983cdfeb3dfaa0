"""Whatever is done to a run, in whatever order, it is read as a few lines of plain Python say it is."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from .ground import MARK, quick_shelf

names = st.from_regex(r"[a-z0-9_]{1,12}", fullmatch=True)
payloads = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=20)
steps = st.one_of(
    st.tuples(st.just("choose"), names, names, payloads),
    st.tuples(st.just("rewind"), st.integers(0, 30)),
    st.tuples(st.just("rename"), st.text(max_size=30)),
    st.just(("reopen",)),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(steps, max_size=25))
def test_a_run_is_what_was_done_to_it(done: list[tuple[object, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shelf = quick_shelf(Path(folder))
        run = shelf.create(MARK, "T", "a")
        name = run.record.run
        parents: list[tuple[int, str, str, str]] = []
        cursor = 0
        title = "T"
        for step in done:
            match step:
                case ("choose", str(option), str(stands), str(payload)):
                    run.choose(beat=run.record.stands, option=option, payload=payload, digest="d", stands=stands)
                    parents.append((cursor, option, stands, payload))
                    cursor = len(parents)
                case ("rewind", int(to)):
                    cursor = to % (len(parents) + 1)
                    run.rewind(cursor)
                case ("rename", str(new)):
                    run.rename(new)
                    title = run.record.title
                case _:
                    run.close()
                    run = shelf.open(name)
            record = shelf.read(name)
            assert record == run.record
            assert [(c.parent, c.option, c.stands, c.payload) for c in record.choices] == parents
            assert (record.cursor, record.title, record.notices) == (cursor, title, ())
            (entry,) = shelf.entries()
            assert (entry.title, entry.beat, entry.trouble) == (title, record.stands, "")
            assert entry.choices == len(record.branch())
        run.close()
