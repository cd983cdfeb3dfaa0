"""The scenery: places, painted in pixels by pure functions of time and size.

A picture is a plate, which stands still, and perhaps live light on top of it. Each module of `pictures` is one: it has
`plate(canvas)`, and `live(canvas, seconds)` if anything in it moves. It is put together from `parts` with the brushes
of `canvas`.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.stage.scenery.canvas import Canvas

PICTURES: Final[tuple[str, ...]] = (
    "title",
    "winter_card",
    "freeway",
    "jam",
    "lot",
    "tapas",
    "audition",
    "lookalikes",
    "apartment",
    "housemates",
    "party",
    "liptons",
    "canyon",
    "songs",
    "lamp",
    "lights_up",
    "walk_home",
    "spring_card",
    "auditions",
    "pool_party",
    "canyon_dusk",
    "lamp_posts",
    "coffee_counter",
    "studio_street",
    "lighthouse",
    "pier",
    "office",
    "bedroom",
    "marquee",
    "restaurant",
    "rialto",
    "film_burns",
    "observatory",
    "planetarium",
    "summer_card",
    "curb",
    "dates",
    "club_night",
    "flat_dusk",
    "hall_light",
    "rehearsal",
    "loading_dock",
    "duet",
    "apart",
    "concert",
    "small_room",
    "candles",
    "fall_card",
    "dark_marquee",
    "kitchen",
    "table_for_two",
    "smoke",
    "coins",
    "ten_chairs",
    "photo_shoot",
    "wedding",
    "the_play",
    "dressing_room",
    "theater_street",
    "front_row",
    "desert_road",
    "boulder_bedroom",
    "library_street",
    "eight_oclock",
    "waiting_room",
    "the_fools",
    "griffith_park",
    "five_years_card",
    "palm_scrim",
    "club_day",
    "fine_house",
    "lunch",
    "nursery",
    "poster_wall",
    "gridlock_night",
    "neon_steps",
    "sebs",
    "last_set",
    "epilogue_card",
    "painted_liptons",
    "painted_waltz",
    "painted_door",
    "full_house",
    "soundstage",
    "painted_seine",
    "home_movie",
    "painted_jam",
    "two_seats",
    "club_door",
    "paris_card",
    "airport",
    "bare_room",
    "cellar",
    "pont_des_arts",
    "small_house",
    "other_neon",
    "other_club",
    "mirror_sign",
    "mirror_poster",
    "mirror_door",
)


@dataclass(frozen=True, slots=True)
class Picture:
    """One place: what stands still, which may be kept, and the light on it, which is painted again each frame."""

    plate: Callable[[Canvas], None]
    live: Callable[[Canvas, float], None] | None

    def __call__(self, canvas: Canvas, seconds: float) -> None:
        """Paint the whole picture as it is after `seconds`; at 0 it is the picture for those who want no motion."""
        self.plate(canvas)
        if self.live is not None:
            self.live(canvas, seconds)


def painter(name: str) -> Picture:
    """Give the picture called `name`, whose module is only imported now; KeyError if there is none."""
    if name not in PICTURES:
        raise KeyError(name)
    module = import_module(f"{__name__}.pictures.{name}")
    return Picture(module.plate, getattr(module, "live", None))
