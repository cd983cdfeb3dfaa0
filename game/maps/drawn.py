"""The map in the languages of two programs that draw: Mermaid's flowcharts and Graphviz' DOT."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.maps.atlas import Atlas, Place

_SHAPES = {"both": ('["', '"]'), "mia": ('(["', '"])'), "sebastian": ('[["', '"]]'), "": ('>"', '"]')}
_DOT = {
    "both": "box",
    "mia": "oval",
    "sebastian": "component",
    "": "note",
}


def mermaid(atlas: Atlas) -> str:
    """Give the map as a Mermaid flowchart: hers are round, his are double-barred, what is to be written is a flag."""
    lines = ["flowchart TD"]
    for act, places in _by_act(atlas):
        lines.append(f'  subgraph act_{act}["{_html(atlas.acts[act])}"]')
        for place in places:
            left, right = _SHAPES[place.rail]
            lines.append(f"    {place.id}{left}{_html(_title(place))}{right}")
        lines.append("  end")
    lines += [f'  {start} -->|"{_html(told)}"| {end}' for (start, end), told in _ways(atlas).items()]
    return "\n".join(lines) + "\n"


def dot(atlas: Atlas) -> str:
    """Give the map as a directed graph in DOT, an act to a cluster."""
    lines = [
        f'digraph "{_quoted(atlas.title)}" {{',
        "  rankdir=TB; node [fontname=sans]; edge [fontname=sans, fontsize=9];",
    ]
    for act, places in _by_act(atlas):
        lines.append(f'  subgraph "cluster_{act}" {{ label="{_quoted(atlas.acts[act])}";')
        for place in places:
            style = "solid" if place.written else "dashed"
            lines.append(
                f'    "{place.id}" [label="{_quoted(_title(place))}", shape={_DOT[place.rail]}, style={style}];'
            )
        lines.append("  }")
    lines += [f'  "{start}" -> "{end}" [label="{_quoted(told)}"];' for (start, end), told in _ways(atlas).items()]
    return "\n".join([*lines, "}"]) + "\n"


def _by_act(atlas: Atlas) -> list[tuple[str, list[Place]]]:
    acts = dict.fromkeys(place.act for place in atlas.places)
    return [(act, [place for place in atlas.places if place.act == act]) for act in acts]


def _title(place: Place) -> str:
    return f"{place.title} (ending)" if place.ending else place.title


def _ways(atlas: Atlas) -> dict[tuple[str, str], str]:
    """Give, for each two beats that are joined, the options that join them, hers and his."""
    told: dict[tuple[str, str], list[str]] = {}
    for way in atlas.ways:
        condition = f" [{way.when}]" if way.when else ""
        told.setdefault((way.start, way.end), []).append(f"{way.who}: {way.option}{condition}")
    return {ends: ", ".join(dict.fromkeys(options)) for ends, options in told.items()}


def _html(text: str) -> str:
    """Spell what Mermaid would take for its own."""
    for sign, spelled in (("&", "&amp;"), ("#", "#35;"), ('"', "&quot;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.replace(sign, spelled)
    return text


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
