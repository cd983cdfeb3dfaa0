"""Saved runs: one file each, written line by line, and never believed unread."""

from __future__ import annotations

from game.shelf.disk import Disk
from game.shelf.errors import FromTheFuture, NoSuchRun, NotSaved, RunBusy, RunDamaged, ShelfError
from game.shelf.openrun import OpenRun
from game.shelf.record import UNKNOWN, Choice, Entry, Mark, Record
from game.shelf.shelf import Finding, Shelf

__all__ = [
    "UNKNOWN",
    "Choice",
    "Disk",
    "Entry",
    "Finding",
    "FromTheFuture",
    "Mark",
    "NoSuchRun",
    "NotSaved",
    "OpenRun",
    "Record",
    "RunBusy",
    "RunDamaged",
    "Shelf",
    "ShelfError",
]
