"""One Markdown file, one beat: front matter for the machine, headings and prose for the player."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, cast

import yaml

from game.script.expression import NotOurs, parse_text
from game.script.model import LEADS, Beat, Destination, Option, Road, Say, Text
from game.script.sheet import Sheet

if TYPE_CHECKING:
    from game.script.faults import Fault

_BEAT_KEYS = frozenset(
    "title place time rail people picture alt turn number sounds roads ending options".split()  # noqa: SIM905 - reads as a line
)
_OPTION_KEYS = frozenset(
    "id who label if needs because to sets effects carries road short".split()  # noqa: SIM905
)
_TO_KEYS = frozenset({"if", "beat", "sets", "effects"})
_FRONT = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
_HEADING = re.compile(r"^## +(.*?) *$", re.MULTILINE)

TURN = "turn"
"""The heading of what is read when the scene turns; no option may have it for its id."""

OPENING = "opening"
"""What `sounds:` calls the prose above the first heading; no option may have it for its id."""

STAY = "stay"
"""The destination of an option after which the scene goes on where it is."""

CARRIES = ("", "phrase")
"""What an option may carry beside itself: nothing, or the phrase that the player plays."""


def read_beat(path: str, act: str, beat_id: str, source: str, faults: list[Fault]) -> Beat | None:
    """Give the beat in `source`; what is wrong goes to `faults`, and None comes back where no beat can be made."""
    sheet = Sheet(path, faults)
    front = _FRONT.match(source)
    if front is None:
        sheet.fault(1, "expected front matter between two lines of `---`")
        return None
    sheet.shift = 1
    node = sheet.compose(front[1])
    if node is None:
        return None
    fields = sheet.mapping(node, _BEAT_KEYS, required=("title", "place", "time", "rail", "people", "alt"))
    sections = _sections(sheet, source, front.end())
    options = tuple(
        option
        for item in sheet.sequence(fields.get("options"))
        if (option := _option(sheet, item, sections)) is not None
    )
    sounds = sheet.words(fields.get("sounds"))
    for unknown in set(sounds) - {OPENING, TURN, *(option.id for option in options)}:
        sheet.fault(
            sheet.line(fields["sounds"]), f"the theme can sound in `opening`, `turn` or an option; not in `{unknown}`"
        )
    opening = sections.pop("", ())
    turned = sections.pop(TURN, ())
    for heading in sections.keys() - {option.id for option in options}:
        sheet.fault(_line_of(source, f"## {heading}"), f"no option has the id `{heading}`")
    rail = sheet.word(fields.get("rail"))
    if rail not in {"mia", "sebastian", "both", ""}:
        sheet.fault(sheet.line(fields["rail"]), f"expected mia, sebastian or both, found `{rail}`")
    turn = sheet.whole(fields.get("turn"))
    if bool(turn) != bool(turned):
        sheet.fault(
            sheet.line(fields.get("turn") or node), f"a beat that turns has both `turn:` and a `## {TURN}` section"
        )
    if not opening:
        sheet.fault(_line_of(source, "---", after=1), "expected the opening's prose after the front matter")
    return Beat(
        id=beat_id,
        act=act,
        path=path,
        title=sheet.text(fields.get("title")),
        place=sheet.text(fields.get("place")),
        time=sheet.text(fields.get("time")),
        rail=cast("Literal['mia', 'sebastian', 'both']", rail),
        people=sheet.words(fields.get("people")),
        picture=sheet.word(fields["picture"]) if "picture" in fields else "",
        alt=sheet.text(fields.get("alt")),
        opening=opening,
        options=options,
        turn=turn,
        turned=turned,
        number=sheet.yes(fields.get("number")),
        sounds=sounds,
        roads=sheet.whole(fields.get("roads")),
        ending=sheet.word(fields["ending"]) if "ending" in fields else "",
    )


def _sections(sheet: Sheet, source: str, start: int) -> dict[str, Text]:
    """Give the prose under each heading, the opening under the empty one."""
    sections: dict[str, Text] = {}
    heads = [("", start, start), *((m[1], m.start(), m.end()) for m in _HEADING.finditer(source, start))]
    ends = [begin for _, begin, _ in heads[1:]] + [len(source)]
    for (heading, begin, body), end in zip(heads, ends, strict=True):
        line = source.count("\n", 0, body) + 1
        if heading in sections:
            sheet.fault(source.count("\n", 0, begin) + 1, f"`## {heading}` stands here twice")
        try:
            sections[heading] = parse_text(source[body:end])
        except NotOurs as error:
            sheet.fault(line + error.line - 1, error.what)
            sections[heading] = (Say(""),)  # there, if unreadable: that it is missing would be a second, false fault
        else:
            if not source[body:end].strip():
                sections[heading] = ()
    return sections


def _option(sheet: Sheet, node: yaml.Node, sections: dict[str, Text]) -> Option | None:
    fields = sheet.mapping(node, _OPTION_KEYS, required=("id", "who", "label", "to"))
    option_id = sheet.word(fields.get("id"))
    who = sheet.word(fields.get("who"))
    if who not in LEADS:
        sheet.fault(sheet.line(node), f"expected `who: mia` or `who: sebastian`, found `{who}`")
        return None
    if option_id in {OPENING, TURN}:
        sheet.fault(sheet.line(node), f"`{option_id}` is kept for the beat's own prose; give the option another id")
    if not sections.get(option_id):
        sheet.fault(sheet.line(node), f"expected prose for this option, under the heading `## {option_id}`")
    if ("needs" in fields) != ("because" in fields):
        sheet.fault(sheet.line(node), "an option out of reach has both `needs:` and `because:`")
    if ("road" in fields) != ("short" in fields):
        sheet.fault(sheet.line(node), "a road has both its full form `road:` and its `short:` one")
    carries = sheet.word(fields["carries"]) if "carries" in fields else ""
    if carries not in CARRIES:
        sheet.fault(sheet.line(fields["carries"]), f"an option can carry a phrase, not `{carries}`")
    return Option(
        id=option_id,
        who=who,
        label=sheet.text(fields.get("label")),
        line=sheet.line(node),
        text=sections.get(option_id, ()),
        destinations=_destinations(sheet, fields["to"]) if "to" in fields else (),
        when=sheet.condition(fields.get("if")),
        needs=sheet.condition(fields.get("needs")),
        because=sheet.text(fields.get("because")),
        sets=_sets(sheet, fields.get("sets")),
        effects=_effects(sheet, fields.get("effects")),
        carries=carries,
        road=Road(sheet.text(fields["road"]), sheet.text(fields["short"]))
        if {"road", "short"} <= fields.keys()
        else None,
    )


def _destinations(sheet: Sheet, node: yaml.Node) -> tuple[Destination, ...]:
    """Give where `to:` leads: nowhere for `stay`, one beat, or an ordered list whose last has no condition."""
    if isinstance(node, yaml.ScalarNode):
        beat = sheet.word(node)
        return () if beat == STAY else (Destination(beat),)
    found = []
    items = sheet.sequence(node)
    for item in items:
        fields = sheet.mapping(item, _TO_KEYS, required=("beat",))
        last = item is items[-1]
        if last == ("if" in fields):
            sheet.fault(
                sheet.line(item),
                "the last destination has no `if`, so that there is always one"
                if last
                else "a destination before the last has an `if`; nothing after it would be reached",
            )
        found.append(
            Destination(
                beat=sheet.word(fields.get("beat")),
                when=sheet.condition(fields.get("if")),
                sets=_sets(sheet, fields.get("sets")),
                effects=_effects(sheet, fields.get("effects")),
            )
        )
    if not found:
        sheet.fault(sheet.line(node), f"expected a beat, a list of beats, or `{STAY}`")
    return tuple(found)


def _sets(sheet: Sheet, node: yaml.Node | None) -> tuple[tuple[str, str], ...]:
    """Give what is remembered: `[finger]` for a flag, `[liptons: as_it_was]` for a word."""
    found: list[tuple[str, str]] = []
    for item in sheet.sequence(node):
        if isinstance(item, yaml.MappingNode):
            found.extend((key, sheet.word(value)) for key, value in sheet.mapping(item).items())
        else:
            found.append((sheet.word(item), ""))
    return tuple(found)


def _effects(sheet: Sheet, node: yaml.Node | None) -> tuple[tuple[str, int], ...]:
    if node is None:
        return ()
    return tuple((key, sheet.whole(value)) for key, value in sheet.mapping(node).items())


def _line_of(source: str, start: str, *, after: int = 0) -> int:
    """Give the line of `source` that begins with `start`, looking below line `after`; 1 where none does."""
    for number, line in enumerate(source.splitlines(), 1):
        if number > after and line.startswith(start):
            return number
    return 1
