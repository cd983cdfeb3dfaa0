"""Who walks a story at random."""

from __future__ import annotations

from typing import Literal, get_args

Persona = Literal["anyone", "mia", "sebastian", "loyal", "restless", "curious"]
PERSONAS: tuple[Persona, ...] = get_args(Persona)
"""Who walks: somebody who takes anything; who always lights her, or him; who nine times in ten keeps the light where it
is; who swings it each time; and who takes what was taken least in the runs before."""
