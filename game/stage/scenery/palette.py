"""The colors that several pictures share; those of one place stand in its own file."""

from __future__ import annotations

from typing import Final

from game.stage.scenery.canvas import rgb

# Darks, from the foreground back: nothing that is painted is pure black, which is kept for the letterbox.
INK: Final = rgb(0x05060D)
COAL: Final = rgb(0x0B0D18)
CREAM: Final = rgb(0xF6EBD0)

# Small lights.
SODIUM: Final = rgb(0xFFA64A)
LAMP: Final = rgb(0xFFD9A0)
CANDLE: Final = rgb(0xFF9A3C)
GLASS_RED: Final = rgb(0xD8281E)
BRAKE: Final = rgb(0xFF3020)
FOLLOWSPOT: Final = rgb(0xFFF0CC)

# People.
SKIN: Final = rgb(0xD9A27E)
RED_HAIR: Final = rgb(0xB4522A)
DARK_HAIR: Final = rgb(0x1A1216)
SUIT: Final = rgb(0x12141F)
RED_SUIT: Final = rgb(0xDC3834)
SHIRT: Final = rgb(0xE6E8EC)
BLUE_DRESS: Final = rgb(0x3E78D8)
YELLOW_DRESS: Final = rgb(0xF2C230)
