"""The band of the play screen: a picture, as high as the terminal has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.stage.layout import room
from game.stage.widgets.scenery import Scenery

if TYPE_CHECKING:
    from textual.geometry import Size


class Band(Scenery):
    """A picture that asks for its rows while the screen is laid out, so that no frame has those of another size."""

    DEFAULT_CSS = "Band { width: 100%; height: auto; }"

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 - Textual asks
        """Give the rows."""
        return room(*viewport).band
