"""Who walks a story at random. The command line loads this at every start, so it holds the names alone."""

from __future__ import annotations

from typing import Literal, get_args

Persona = Literal["anyone", "mia", "sebastian", "loyal", "restless", "curious", "love", "work", "first", "last"]
PERSONAS: tuple[Persona, ...] = get_args(Persona)
"""Who walks: somebody who takes anything; who always lights her, or him; who nine times in ten keeps the light where it
is; who swings it each time; who takes what was taken least in the runs before; who takes what gives most to the two of
them, or to the work of each; and who takes the first option in the menu, or the last."""
