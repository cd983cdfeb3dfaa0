"""The test of the tests: a bug is planted in the shelf, and the trials under faults have to find it."""

from __future__ import annotations

import inspect
import textwrap
from typing import TYPE_CHECKING, NamedTuple

import pytest

from game.shelf import disk, files, lines, opening
from game.shelf.openrun import Journal
from game.shelf.shelf import Shelf

from .test_every_call import try_all

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FunctionType


class Bug(NamedTuple):
    """An edit of one function of the shelf, and the step whose trials have to find it."""

    step: str
    where: Callable[..., object]
    right: str
    wrong: str = "pass"


RETRIED = """
    try:
        disk.fsync(fd)
    except OSError:
        disk.fsync(fd)"""

BUGS = {
    "no fsync": Bug("choose", disk.append, "disk.fsync(fd)"),
    "no fsync of the folder": Bug("create", files.place, "disk.fsync_folder(path.parent)"),
    "no fsync of the folders above": Bug("create the first", files.make_folder, "disk.fsync_folder(one)"),
    "no fsync of the folders above that were there": Bug(
        "create the first, again", files.make_folder, "for one in folder.parents:", "for one in missing[1:]:"
    ),
    "half a read": Bug("open", disk.read, "while count > 0 and (part", "if count > 0 and (part"),
    "an error of reading taken for the end": Bug(
        "open", files.read_all, "raise refused(path, error) from error", 'return b""'
    ),
    "a file left open": Bug("read", Shelf._bytes, "shut(self._disk, fd)"),
    "no fsync of a deletion": Bug("delete", Shelf.delete, "self._disk.fsync_folder(self.folder)"),
    "fsync retried": Bug("choose", disk.append, "    disk.fsync(fd)", RETRIED),
    "short write ignored": Bug("choose", disk.append, "if written != len(data):", "if False:"),
    "no truncation after a failure": Bug("choose", Journal._take_back, "self._disk.truncate(fd, self._length)"),
    "no truncation before the next try": Bug(
        "choose, after a failure", Journal._reopened, "disk.truncate(fd, self._length)"
    ),
    "a failed beginning left": Bug("create", files.place, "disk.unlink(path)"),
    "no lock": Bug("open", opening._lock, "if not disk.lock(fd):", "if False:"),
    "no lock of a new run": Bug("create", files._lock_new, "if not disk.lock(fd):", "if False:"),
    "no checksum": Bug("open what has a flipped bit", lines.unseal, "if body and seal(run, body) == line", "if body"),
    "tail not cut": Bug("open what is torn", opening._put_in_order, "disk.truncate(fd, len(found.whole))"),
    "no fsync on reopening": Bug("open what was not flushed", opening.open_run, "disk.fsync(fd)"),
    "memory believed on reopening": Bug("open what could not be flushed", opening.open_run, "disk.forget(fd)"),
    "mended without fsync of the folder": Bug(
        "open what has a flipped bit", files.put_in_place, "disk.fsync_folder(path.parent)"
    ),
}


def plant(bug: Bug, monkeypatch: pytest.MonkeyPatch) -> None:
    source = textwrap.dedent(inspect.getsource(bug.where))
    assert source.count(bug.right) == 1, "the line has changed: plant the bug anew"
    namespace: dict[str, FunctionType] = {}
    source = "from __future__ import annotations\n" + source.replace(bug.right, bug.wrong)
    exec(compile(source, "planted", "exec"), bug.where.__globals__, namespace)  # the names it uses are the module's
    monkeypatch.setattr(bug.where, "__code__", namespace[bug.where.__name__].__code__)


@pytest.mark.parametrize("name", BUGS)
def test_it_is_found(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    plant(BUGS[name], monkeypatch)
    with pytest.raises(AssertionError):
        try_all(BUGS[name].step)
