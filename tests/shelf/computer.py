"""A computer that can be killed and cut off from its power, as far as a shelf can tell it from a real one.

It keeps apart what is in its memory and what is on its disk: of bytes (`File`) and of names (`Folder`). What was
written and not flushed is a list of what is still to be done to the disk; a power cut decides what of it was.
"""

from __future__ import annotations

import errno
import functools
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

from game.shelf import Disk
from game.shelf.disk import NEW, READ

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

SAVES = Path("/home/player/saves")
"""The folder of the shelf. Only `/home` is there from the first."""

Contents = Literal["kept", "zeroed", "dropped", "torn"]
CONTENTS: tuple[Contents, ...] = get_args(Contents)
"""What a power cut has made of what was written to a file and not flushed."""

Names = Literal["kept", "dropped", "some"]
NAMES: tuple[Names, ...] = get_args(Names)
"""What a power cut has made of names that were given or taken away in a folder that was not flushed."""

Fault = Literal["refused", "short", "partly", "evicted", "died before", "died within", "died after"]
FAULTS: tuple[Fault, ...] = get_args(Fault)
"""What can become of a call.

`refused` is an error, and nothing done (of a flush: what it should have flushed is still in memory, but will never
come to the disk); `short` takes half of a write or gives half of a read, and says so; `partly` takes half and gives an
error; `evicted` is a flush that fails and forgets what it should have flushed, also in memory. The process dies before
the call, with half of a write done, or after it. Where a fault means nothing to a call, it is `refused`.
"""


CHANGING = frozenset({"write", "fsync", "forget", "fsync_folder", "truncate", "link", "rename", "unlink", "mkdir"})
"""The calls on which hangs what is there after the end."""


class Died(BaseException):
    """The process is no more, and none of its code runs. Here the test catches it, as nobody else may."""


class File:
    """The bytes of a file, in memory and on disk, with what of the former has still to come to the latter."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.cached = bytearray()
        self.disk = bytearray()
        self.waiting: list[tuple[int, bytes | None]] = []  # bytes written there; None: cut there
        self.locked_by: object = None

    def do(self, at: int, data: bytes | None) -> None:
        """Write `data` at `at`, or with None cut the file there: in memory, and one day on disk."""
        _do(self.cached, at, data)
        self.waiting.append((at, data))

    def flush(self) -> None:
        """Bring the disk up to date."""
        for at, data in self.waiting:
            _do(self.disk, at, data)
        self.waiting.clear()

    def forget(self, *, also_in_memory: bool) -> None:
        """Fail to: what was waiting never comes to the disk, and reads as it did in memory, or not even there."""
        self.waiting.clear()
        if also_in_memory:
            self.cached[:] = self.disk

    def cut_off(self, contents: Contents) -> None:
        """Lose the power."""
        if contents == "zeroed":
            self.waiting = [(at, data and bytes(len(data))) for at, data in self.waiting]
        elif contents == "dropped":
            self.waiting.clear()
        elif contents == "torn" and self.waiting:
            *others, (at, data) = self.waiting
            self.waiting = [*others, (at, data[: len(data) // 2])] if data else others
        self.flush()
        self.cached[:] = self.disk
        self.locked_by = None


class Folder:
    """The names in a folder, in memory and on disk."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.cached: dict[str, File | Folder] = {}
        self.disk: dict[str, File | Folder] = {}
        self.waiting: list[dict[str, File | Folder | None]] = []  # each done in one step, or not at all

    def do(self, changed: dict[str, File | Folder | None]) -> None:
        """Give and take away (None) names: in memory, and one day on disk."""
        _name(self.cached, changed)
        self.waiting.append(changed)

    def flush(self) -> None:
        """Bring the disk up to date."""
        for changed in self.waiting:
            _name(self.disk, changed)
        self.waiting.clear()

    def cut_off(self, names: Names, contents: Contents, draw: Random) -> None:
        """Lose the power, here and in whatever lies below."""
        for changed in self.waiting:
            if names == "kept" or (names == "some" and draw.random() < 0.5):
                _name(self.disk, changed)
        self.waiting.clear()
        self.cached = dict(self.disk)
        for one in self.disk.values():
            if isinstance(one, Folder):
                one.cut_off(names, contents, draw)
            else:
                one.cut_off(contents)


def _do(held: bytearray, at: int, data: bytes | None) -> None:
    if data is None:
        del held[at:]
    else:
        held.extend(bytes(max(0, at - len(held))))
        held[at : at + len(data)] = data


def _name(held: dict[str, File | Folder], changed: dict[str, File | Folder | None]) -> None:
    for name, one in changed.items():
        if one is None:
            held.pop(name, None)
        else:
            held[name] = one


class Computer:
    """A disk, on which there is only `/home` at first, and the processes that use it."""

    def __init__(self) -> None:
        self._count = 2
        self.top = Folder(1)
        self.top.do({"home": Folder(2)})
        self.top.flush()
        self.processes: list[Process] = []

    def process(self, kind: type[Process] | None = None) -> Process:
        """Start a process, of a kind of its own where one is given."""
        process = (kind or Process)(self)
        self.processes.append(process)
        return process

    def number(self) -> int:
        """Give the number of the next file or folder."""
        self._count += 1
        return self._count

    def find(self, path: Path) -> File | Folder:
        """Give what lies at `path`; raises FileNotFoundError."""
        found: File | Folder = self.top
        for name in path.parts[1:]:
            if not isinstance(found, Folder) or name not in found.cached:
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
            found = found.cached[name]
        return found

    def folder(self, path: Path) -> Folder:
        """Give the folder at `path`; raises FileNotFoundError and NotADirectoryError."""
        found = self.find(path)
        if not isinstance(found, Folder):
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        return found

    def files(self) -> dict[str, bytes]:
        """Give the files of the shelf as a process would read them, by name."""
        try:
            saves = self.folder(SAVES)
        except FileNotFoundError:
            return {}
        return {name: bytes(one.cached) for name, one in saves.cached.items() if isinstance(one, File)}

    def kill(self) -> None:
        """Kill every process, now. What they wrote is in memory, flushed or not."""
        for process in self.processes:
            process.end()
        self.processes.clear()

    def cut_power(self, contents: Contents, names: Names, draw: Random) -> None:
        """Cut the power, and start again with what came to the disk."""
        self.kill()
        self.top.cut_off(names, contents, draw)


def _call(method: Callable[..., Any]) -> Callable[..., Any]:
    """Make a method one of the calls that are counted, and may fail."""

    @functools.wraps(method)
    def called(self: Process, *arguments: object) -> object:
        if self.dead:
            raise Died
        self.asked.append(method.__name__)
        self.calls += not self._among or method.__name__ in self._among
        fault = self.faults.pop(self.calls, None)
        if fault is None:
            return method(self, *arguments)
        self.failed.append(method.__name__)
        return self.fail(fault, method, arguments)

    return called


class Process(Disk):
    """A process, as the disk it sees. Its `faults` say what becomes of which of its `calls`, counted from 1.

    `asked` are the calls made since the last plan, and `failed` those of them that did.
    """

    def __init__(self, computer: Computer) -> None:
        self.computer = computer
        self.calls = 0
        self.faults: dict[int, Fault] = {}
        self._among: frozenset[str] = frozenset()
        self.asked: list[str] = []
        self.failed: list[str] = []
        self.dead = False
        self._open: dict[int, File] = {}
        self._last = 2

    def plan(self, faults: dict[int, Fault], among: frozenset[str] = frozenset()) -> None:
        """Count calls anew, those `among` if any are named, and let these fail."""
        self.calls, self.faults, self._among = 0, dict(faults), among
        self.asked, self.failed = [], []

    @property
    def held(self) -> int:
        """How many files are open."""
        return len(self._open)

    def end(self) -> None:
        """Be no more, and hold nothing."""
        self.dead = True
        for fd in tuple(self._open):
            self._let_go(fd)

    def fail(self, fault: Fault, method: Callable[..., Any], arguments: tuple[Any, ...]) -> object:
        """Let a call go wrong as `fault` says."""
        name = method.__name__
        writing = name == "write"
        if fault == "short" and writing:
            return method(self, arguments[0], arguments[1][: len(arguments[1]) // 2])
        if fault == "short" and name == "read":
            return method(self, arguments[0], max(1, arguments[1] // 2), arguments[2])
        if fault in ("partly", "died within") and writing:
            method(self, arguments[0], arguments[1][: len(arguments[1]) // 2])
        if name == "fsync" and not fault.startswith("died"):
            self._open[arguments[0]].forget(also_in_memory=fault == "evicted")
        if fault == "died after" or name == "close":
            method(self, *arguments)  # whatever close says, the file is closed
        if fault.startswith("died"):
            self.end()
            raise Died
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    @_call
    def open(self, path: Path, flags: int) -> int:
        folder = self.computer.folder(path.parent)
        if flags == NEW:
            if path.name in folder.cached:
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
            folder.do({path.name: File(self.computer.number())})
        one = self.computer.find(path)
        if isinstance(one, Folder):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        assert flags == READ or flags & os.O_APPEND, "the shelf writes at the end, and nowhere else"
        self._last += 1
        self._open[self._last] = one
        return self._last

    @_call
    def close(self, fd: int) -> None:
        self._let_go(fd)

    def _let_go(self, fd: int) -> None:
        one = self._open.pop(fd)
        if one.locked_by == (self, fd):
            one.locked_by = None

    @_call
    def read(self, fd: int, count: int, at: int) -> bytes:
        return bytes(self._open[fd].cached[at : at + count])

    @_call
    def write(self, fd: int, data: bytes) -> int:
        one = self._open[fd]
        one.do(len(one.cached), data)
        return len(data)

    @_call
    def fsync(self, fd: int) -> None:
        self._open[fd].flush()

    @_call
    def forget(self, fd: int) -> None:
        one = self._open[fd]
        if not one.waiting:
            one.cached[:] = one.disk

    @_call
    def fsync_folder(self, path: Path) -> None:
        self.computer.folder(path).flush()

    @_call
    def truncate(self, fd: int, length: int) -> None:
        self._open[fd].do(length, None)

    @_call
    def stat(self, path: Path) -> os.stat_result:
        return _told(self.computer.find(path))

    @_call
    def fstat(self, fd: int) -> os.stat_result:
        return _told(self._open[fd])

    @_call
    def link(self, source: Path, target: Path) -> None:
        folder = self.computer.folder(target.parent)
        if target.name in folder.cached:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        folder.do({target.name: self.computer.find(source)})

    @_call
    def rename(self, source: Path, target: Path) -> None:
        assert source.parent == target.parent
        self.computer.folder(target.parent).do({target.name: self.computer.find(source), source.name: None})

    @_call
    def unlink(self, path: Path) -> None:
        self.computer.find(path)
        self.computer.folder(path.parent).do({path.name: None})

    @_call
    def listdir(self, path: Path) -> list[str]:
        return list(self.computer.folder(path).cached)

    @_call
    def mkdir(self, path: Path) -> None:
        folder = self.computer.folder(path.parent)
        if path.name not in folder.cached:
            folder.do({path.name: Folder(self.computer.number())})

    @_call
    def lock(self, fd: int) -> bool:
        one = self._open[fd]
        if one.locked_by not in (None, (self, fd)):
            return False
        one.locked_by = (self, fd)
        return True

    def holder(self, fd: int) -> int | None:
        return 4711 if self._open[fd].locked_by else None


def _told(one: File | Folder) -> os.stat_result:
    mode, size = (stat.S_IFDIR, 0) if isinstance(one, Folder) else (stat.S_IFREG, len(one.cached))
    return os.stat_result((mode | 0o600, one.number, 1, 1, 0, 0, size, 0, 0, 0))
