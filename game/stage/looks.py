"""The colors of the stage: one look per season, one of high contrast, and one without color.

Every pair of text and ground reaches WCAG AA, which a test asks of each look. Hers is warm and his is cool in all of
them, and both are also named in words: nothing is said by color alone.
"""

from __future__ import annotations

from msgspec import Struct
from textual.theme import Theme


class Look(Struct, frozen=True):
    """The colors of one season, as #rrggbb. `dim` is for what the light is not on; it can still be read."""

    ground: str
    lifted: str
    ink: str
    dim: str
    hers: str
    his: str
    lit: str


LOOKS = {
    "winter": Look("#0b1220", "#16223a", "#dfe7f2", "#8b9ab3", "#f2b457", "#7fc4ea", "#22345a"),
    "spring": Look("#21121f", "#3a2036", "#fbe6ea", "#b795a8", "#ffb870", "#9cc7f5", "#5a2f50"),
    "summer": Look("#1d1608", "#352911", "#fbf0d6", "#b3a179", "#ffc64d", "#84cfd9", "#57431b"),
    "fall": Look("#1c0f0a", "#341d13", "#f6e3d4", "#b59480", "#f4a660", "#8dbfd6", "#563021"),
    "five_years_later": Look("#101010", "#202020", "#e8e8e8", "#a0a0a0", "#e3bd86", "#a9c4d2", "#3a3a3a"),
    "epilogue": Look("#0e0f2c", "#1d2050", "#fff7e0", "#a5a7cf", "#ffd23f", "#5ed3f3", "#33377e"),
    "last_look": Look("#12100e", "#25201b", "#f0e8dc", "#a89c8e", "#f0b860", "#8fc4e0", "#40362c"),
    "paris": Look("#121626", "#222a44", "#f1ecdf", "#9aa0b4", "#f0b27a", "#8fb8ef", "#37426b"),
    "contrast": Look("#000000", "#000000", "#ffffff", "#d0d0d0", "#ffdf3a", "#5fe0ff", "#3a3a3a"),
    "mono": Look("#000000", "#1a1a1a", "#f0f0f0", "#a8a8a8", "#ffffff", "#ffffff", "#4a4a4a"),
}
"""Looks by name: the acts', and the two that a player may choose for every act."""


def variables_of(name: str) -> dict[str, str]:
    """Give the names that the style sheets use beside Textual's own, for the look called `name`. Raises KeyError."""
    look = LOOKS[name]
    return {
        "dim": look.dim,
        "hers": look.hers,
        "his": look.his,
        "lit": look.lit,
        "lifted": look.lifted,
        "footer-background": look.lifted,
        "footer-foreground": look.ink,
        "footer-key-foreground": look.hers,
        "footer-description-foreground": look.ink,
        "footer-item-background": look.lifted,
    }


def theme_of(name: str) -> Theme:
    """Give the look called `name` as a Textual theme. Raises KeyError."""
    look = LOOKS[name]
    return Theme(
        name=name,
        primary=look.hers,
        secondary=look.his,
        accent=look.hers,
        foreground=look.ink,
        background=look.ground,
        surface=look.ground,
        panel=look.lifted,
        warning=look.hers,
        error=look.hers,
        success=look.his,
        variables=variables_of(name),
    )


def look_for(act: str, chosen: str, *, no_color: bool) -> str:
    """Give the name of the look to use: mono where there is no color, the player's choice, else the season's."""
    if no_color:
        return "mono"
    return chosen if chosen in {"contrast", "mono"} else act if act in LOOKS else "winter"
