"""The keys, in one table. Bindings, footer, help page and command palette are all made from it.

The settings file can give any of them other keys, by its id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from textual.binding import Binding

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.binding import BindingType


class Key(Struct, frozen=True):
    """One thing that a key does: `keys` as Textual names them, separated by commas, and what the footer says.

    `shown` puts it in the footer, in the order of the table.
    """

    id: str
    keys: str
    action: str
    says: str
    means: str
    shown: bool = False


HELP = Key("help", "question_mark", "app.help", "help", "this page", shown=True)
SETTINGS = Key("settings", "comma", "app.settings", "settings", "motion, colors, spacing")

PLAY = (
    Key("page", "space,pagedown", "page", "on", "read on, to the options", shown=True),
    Key("page_back", "pageup,backspace", "page_back", "back", "go back in the text of this beat"),
    Key("take", "enter", "take", "take", "take the option that the light is on", shown=True),
    HELP,
    Key("left", "left", "swing('mia')", "hers", "swing the light to Mia"),
    Key("right", "right", "swing('sebastian')", "his", "swing the light to Sebastian"),
    Key("up", "up", "step(-1)", "up", "the option above"),
    Key("down", "down", "step(1)", "down", "the option below"),
    *(
        Key(f"hers_{n}", key, f"light('mia', {n - 1})", f"hers {n}", f"light hers, number {n}; again: take it")
        for n, key in enumerate(("a", "s", "d", "f"), 1)
    ),
    *(
        Key(f"his_{n}", key, f"light('sebastian', {n - 1})", f"his {n}", f"light his, number {n}; again: take it")
        for n, key in enumerate(("j", "k", "l", "semicolon"), 1)
    ),
    *(Key(f"number_{n}", str(n), f"number({n})", f"{n}", f"light option {n}; again: take it") for n in range(1, 10)),
    Key("undo", "u", "undo", "undo", "take back the last choice", shown=True),
    Key("skip", "tab", "skip", "skip", "pass over what was read before, in any run", shown=True),
    Key("history", "h", "history", "history", "all that was read in this run", shown=True),
    Key("reel", "m", "reel", "reel", "the beats of this run, to go back to one", shown=True),
    Key("playbill", "b", "playbill", "playbill", "the playbill, once the run has come to its end"),
    Key("runs", "r", "app.runs", "runs", "the saved runs", shown=True),
    SETTINGS,
    Key("leave", "q", "app.leave_run", "leave", "leave; the run is saved", shown=True),
)

TITLE = (
    Key("title_up", "up", "step(-1)", "up", "the line above"),
    Key("title_down", "down", "step(1)", "down", "the line below"),
    Key("title_take", "enter,space", "take", "take", "take the line that is lit", shown=True),
    HELP,
    SETTINGS,
    Key("title_runs", "r", "app.runs", "runs", "the saved runs", shown=True),
    Key("title_leave", "q", "leave", "leave", "leave the theater", shown=True),
)

PIANO = (
    Key("piano_done", "enter", "done", "done", "this is the theme", shown=True),
    Key("piano_his", "space", "his", "his own", "let Sebastian play his own", shown=True),
    Key("piano_rub", "backspace,delete", "rub", "rub", "take back a note", shown=True),
    Key("piano_close", "escape", "close", "back", "back to the options", shown=True),
)

LIST = (
    Key("list_rename", "t", "rename", "title", "give the run another title", shown=True),
    Key("list_delete", "x", "delete", "delete", "delete the run, asked twice", shown=True),
)

CLOSE = Key("close", "escape,q", "close", "back", "back to where you were", shown=True)

SCREENS: Mapping[str, tuple[Key, ...]] = {
    "title": TITLE,
    "play": PLAY,
    "piano": PIANO,
    "runs": (*LIST, CLOSE),
    "closable": (CLOSE,),
    "question": (Key("question_close", "escape", "close", "never mind", "back, with nothing done", shown=True),),
}

PIANO_KEYS = ("a", "w", "s", "e", "d", "f", "t", "g", "y", "h", "u", "j", "k", "o", "l", "p", "semicolon")
"""The keyboard keys of the on-screen piano, one for each of game.play.theme.NOTES, laid out as on a real one."""


def bindings(screen: str) -> list[BindingType]:
    """Give Textual's bindings for a screen of this table. Raises KeyError."""
    return [Binding(key.keys, key.action, key.says, show=key.shown, id=key.id) for key in SCREENS[screen]]


def in_palette(key_id: str | None) -> bool:
    """Whether the command palette offers it: every key of this table but those that put the light on one option."""
    return key_id is not None and not key_id.startswith(("hers_", "his_", "number_"))


def pretty(keys: str) -> str:
    """Give keys as a person writes them: "question_mark,h" becomes "? or h"."""
    names = {"question_mark": "?", "comma": ",", "semicolon": ";", "pagedown": "Page Down", "pageup": "Page Up"}
    return " or ".join(names.get(key, key if len(key) == 1 else key.capitalize()) for key in keys.split(","))
