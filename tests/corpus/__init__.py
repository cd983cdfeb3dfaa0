"""Runs that were saved by earlier versions of the game and the story, to be resumed by every later one.

`python -m tests.corpus` adds runs of the story as it is now. Those that are there are never changed: they are what
players have on their disks.
"""
