"""What can be set: motion, colors, spacing. Keys are changed in the settings file, which the screen names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from game.stage.screens.closable import ClosableScreen
from game.stage.settings import CHOICES, FILE, turned

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget


class SettingsScreen(ClosableScreen[None]):
    """A line for each setting; taking it moves it on to its next value."""

    HEADING = "Settings: Enter changes one"

    def contents(self) -> Iterable[Widget]:
        """Give the settings as a list, and where they are kept."""
        yield OptionList(*self._told(), id="contents", markup=False)
        yield Static(
            f"Kept in {self.app.shelf.folder / FILE}. Keys are changed there: README says how.", id="kept", markup=False
        )

    def _told(self) -> list[Option]:
        settings = self.app.settings
        return [Option(dict(values)[getattr(settings, name)], id=name) for name, values in CHOICES.items()]

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Move a setting on."""
        if event.option_id:
            self.app.set_settings(turned(self.app.settings, event.option_id))
            at = event.option_list.highlighted
            event.option_list.clear_options()
            event.option_list.add_options(self._told())
            event.option_list.highlighted = at
