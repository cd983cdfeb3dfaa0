"""A run as a screenplay, "your cut": in Fountain, as a page of HTML, or as text. The syntax is that of fountain.io."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from game.play.theme import caption

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from game.play.run import Passage, Run
    from game.script.model import Story

LineKind = Literal["title", "act", "heading", "action", "cue", "dialogue", "choice", "end"]

_SAID = re.compile(r'^"(?P<before>[^"]+?),?" (?:says|yells|asks|calls) (?P<who>Mia|Sebastian)(?P<rest>\.?|\..*)$')
"""A paragraph that begins with what one of the two says and names who does: the rest may go on, or say how."""

_WIDTHS = {"cue": 22, "dialogue": 12, "choice": 6}
"""Columns that a line of the text is set in by, as screenplays are typed."""


class Line(Struct, frozen=True):
    """One element of a screenplay: what it is, and its words, in which `*` marks emphasis."""

    kind: LineKind
    text: str


def screenplay(run: Run, title: str) -> list[Line]:
    """Give a run as a screenplay; `title` is what the player calls it."""
    story = run.stage.story
    lines = [Line("title", f"{story.title}: {title}")]
    for passage in run.passages:
        lines += _passage(passage, story)
    if run.beat and run.beat.ending:
        lines.append(Line("end", "THE END"))
    return lines


def _passage(passage: Passage, story: Story) -> Iterable[Line]:
    beat = story.beats.get(passage.beat)
    paragraphs = passage.paragraphs
    match passage.kind:
        case "card":
            yield Line("act", paragraphs[0])
            paragraphs = paragraphs[1:]
        case "opening" if beat:
            yield Line("heading", f"{beat.place}, {beat.time}")
        case "outcome":
            yield Line("choice", f"The light is on {story.cast[passage.who].name}: {passage.label}")
        case _:
            pass
    for paragraph in paragraphs:
        yield from _spoken(paragraph)
    if passage.tune:
        yield Line("action", caption(passage.tune))


def _spoken(paragraph: str) -> Iterable[Line]:
    """Give a paragraph as dialogue under its speaker's name where it is that and no more; else as action."""
    said = _SAID.match(paragraph)
    rest = said["rest"].strip(" .") if said else ""
    if said is None or (rest and not re.fullmatch(r'"[^"]+"', rest)):
        yield Line("action", paragraph)
        return
    yield Line("cue", said["who"].upper())
    first = said["before"] if said["before"].endswith(("?", "!", ".")) else f"{said['before']}."
    more = f" {rest.strip(chr(34))}" if rest else ""
    yield Line("dialogue", f"{first}{more}")


def fountain(lines: Iterable[Line]) -> str:
    """Give a screenplay in Fountain. What might be taken for something else is forced to be what it is."""
    marks: Mapping[LineKind, Callable[[str], str]] = {
        "title": lambda text: f"Title: {text}\nCredit: as lit by\nAuthor: the follow-spot",
        "act": lambda text: f"# {text}\n\n> {text.upper()} <",
        "heading": lambda text: f".{text.upper()}",
        "action": lambda text: f"!{text}",
        "cue": lambda text: f"@{text}",
        "dialogue": lambda text: text,
        "choice": lambda text: f"> {text} <",
        "end": lambda text: f"> {text} <",
    }
    told = ""
    for line in lines:
        told += ("\n" if line.kind == "dialogue" else "\n\n" if told else "") + marks[line.kind](line.text)
    return told + "\n"


def text(lines: Iterable[Line]) -> str:
    """Give a screenplay as text, typed as screenplays are, a paragraph to a line."""
    told = ""
    for line in lines:
        words = line.text.replace("*", "")
        words = words.upper() if line.kind in {"title", "act", "heading"} else words
        told += ("\n" if line.kind == "dialogue" else "\n\n" if told else "") + " " * _WIDTHS.get(line.kind, 0) + words
    return told + "\n"


def html(lines: Iterable[Line]) -> str:
    """Give a screenplay as one page of HTML that needs no other file."""
    lines = list(lines)
    tags = {"title": "h1", "act": "h2", "heading": "h3"}
    body = "\n".join(
        f'<{tags.get(line.kind, "p")} class="{line.kind}">{_emphasis(line.text)}</{tags.get(line.kind, "p")}>'
        for line in lines
    )
    return _PAGE.format(title=escape(lines[0].text), body=body)


def _emphasis(words: str) -> str:
    return re.sub(r"\*([^*]+)\*", r"<em>\1</em>", escape(words, quote=False))


_PAGE = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ max-width: 38em; margin: 4em auto; padding: 0 1em; font: 1em/1.5 "Courier Prime", "Courier New", monospace; }}
h1, h2, .choice, .end {{ text-align: center; }}
h3 {{ text-transform: uppercase; font-size: 1em; margin-top: 2.5em; }}
.choice {{ color: #8a5a00; font-style: italic; }}
.cue {{ margin: 1em 0 0 14em; }}
.dialogue {{ margin: 0 6em; }}
</style>
{body}
</html>
"""

FORMATS: Mapping[str, Callable[[Iterable[Line]], str]] = {"fountain": fountain, "html": html, "txt": text}
"""What a cut can be written in, by the name that the command line and the end of the file's name give it."""
