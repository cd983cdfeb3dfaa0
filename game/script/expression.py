"""The story's own small language: Jinja2's syntax, read into values of ours, and nothing ever executed.

A condition may use names, whole numbers, words in quotes, `true` and `false`, `not`, `and`, `or`, brackets, and one
comparison at a time (`==`, `!=`, `<`, `<=`, `>`, `>=`). Prose may hold `{% if … %}`, `{% elif … %}`, `{% else %}` and
`{% endif %}`. That is all of it: Jinja2 is asked to parse, never to compile, and what is not on the list is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from jinja2 import Environment, nodes
from jinja2.exceptions import TemplateSyntaxError

from game.script.model import And, Compare, Const, Expr, If, Name, Not, Or, Say, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LONGEST_SOURCE = 20_000
"""Characters. The longest beat of a musical number is about a tenth of this."""

DEEPEST = 12
"""How many conditions or brackets may stand inside one another: a person cannot read more."""

_OPS: Mapping[str, Literal["==", "!=", "<", "<=", ">", ">="]] = {
    "eq": "==",
    "ne": "!=",
    "lt": "<",
    "lteq": "<=",
    "gt": ">",
    "gteq": ">=",
}

# `newline_sequence` and whitespace control stay at their defaults: prose is joined by paragraphs afterwards anyway.
_JINJA = Environment(autoescape=False)  # noqa: S701 - a parser only: nothing is rendered by it, to HTML or otherwise


class NotOurs(ValueError):
    """Something that the language does not have: what it is, and the line of the source it stands in (from 1)."""

    def __init__(self, what: str, line: int) -> None:
        super().__init__(what)
        self.what = what
        self.line = line


def parse_text(source: str) -> Text:
    """Give the prose in `source` with its conditions as values. Raises NotOurs."""
    return tuple(_body(_parse(source).body, depth=0))


def parse_condition(source: str) -> Expr:
    """Give the one condition in `source`. Raises NotOurs."""
    if "}}" in source or "{%" in source or "{{" in source or "{#" in source:
        raise NotOurs(f"expected a condition without braces, found {source!r}", 1)
    match _parse("{{ " + source + " }}").body:
        case [nodes.Output(nodes=[expr])]:
            return _expr(expr, depth=0)
        case _:
            raise NotOurs(f"expected one condition, found {source!r}", 1)


def _parse(source: str) -> nodes.Template:
    if len(source) > LONGEST_SOURCE:
        raise NotOurs(f"expected at most {LONGEST_SOURCE:,} characters, found {len(source):,}", 1)
    try:
        return _JINJA.parse(source)
    except TemplateSyntaxError as error:
        raise NotOurs(error.message or "the template syntax is broken", error.lineno) from None
    except RecursionError:
        raise NotOurs(f"conditions stand more than {DEEPEST} deep", 1) from None


def _body(body: list[nodes.Node], depth: int) -> Iterator[Say | If]:
    for node in body:
        match node:
            case nodes.Output():
                for part in node.nodes:
                    if not isinstance(part, nodes.TemplateData):
                        raise NotOurs("expected plain words or {% if … %}, found {{ … }}", part.lineno)
                    yield Say(part.data)
            case nodes.If():
                yield _if(node, depth + 1)
            case _:
                raise NotOurs(f"expected {{% if … %}}, found a {type(node).__name__.lower()}", node.lineno)


def _if(node: nodes.If, depth: int) -> If:
    if depth > DEEPEST:
        raise NotOurs(f"conditions stand more than {DEEPEST} deep", node.lineno)
    return If(
        branches=tuple((_expr(n.test, 0), tuple(_body(n.body, depth))) for n in (node, *node.elif_)),
        otherwise=tuple(_body(node.else_, depth)),
    )


def _expr(node: nodes.Node, depth: int) -> Expr:
    if depth > DEEPEST:
        raise NotOurs(f"brackets stand more than {DEEPEST} deep", node.lineno)
    deeper = depth + 1
    match node:
        case nodes.Name(name=name):
            return Name(name)
        case nodes.Const(value=bool() | int() | str() as value):
            return Const(value)
        case nodes.Neg(node=nodes.Const(value=int(value))) if not isinstance(value, bool):
            return Const(-value)
        case nodes.Not(node=of):
            return Not(_expr(of, deeper))
        case nodes.And(left=left, right=right):
            return And(_expr(left, depth), _expr(right, deeper))
        case nodes.Or(left=left, right=right):
            return Or(_expr(left, depth), _expr(right, deeper))
        case nodes.Compare(expr=left, ops=[nodes.Operand(op=op, expr=right)]) if op in _OPS:
            return Compare(_OPS[op], _expr(left, deeper), _expr(right, deeper))
        case nodes.Compare():
            raise NotOurs("expected one comparison at a time, of the kind == != < <= > >=", node.lineno)
        case _:
            raise NotOurs(
                "expected names, whole numbers, words in quotes, not, and, or, and comparisons; "
                f"found a {type(node).__name__.lower()}",
                node.lineno,
            )


def walk(expr: Expr) -> Iterator[Expr]:
    """Give `expr` and every expression inside it."""
    yield expr
    match expr:
        case Not(of):
            yield from walk(of)
        case And(left, right) | Or(left, right) | Compare(_, left, right):
            yield from walk(left)
            yield from walk(right)
        case _:
            pass


def conditions(text: Text) -> Iterator[Expr]:
    """Give every condition in `text`, inner ones too."""
    for part in text:
        if isinstance(part, If):
            for condition, inner in part.branches:
                yield condition
                yield from conditions(inner)
            yield from conditions(part.otherwise)
