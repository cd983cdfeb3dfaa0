"""Conditions asked and prose told, against what a run remembers. No parser is needed for it."""

from __future__ import annotations

import operator
import re
from typing import TYPE_CHECKING, Any

from game.script.model import And, Compare, Const, Expr, If, Name, Not, Or, Say, Text, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_BLANK_LINE = re.compile(r"\n[ \t]*\n")

_COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def ask(expr: Expr, scope: Mapping[str, Value]) -> Value:
    """Give what `expr` comes to where `scope` says what the names stand for.

    Raises KeyError for a name that `scope` lacks; `check` sees to it that a story holds none.
    """
    match expr:
        case Name(name):
            return scope[name]
        case Const(value):
            return value
        case Not(of):
            return not ask(of, scope)
        case And(left, right):
            return bool(ask(left, scope)) and bool(ask(right, scope))
        case Or(left, right):
            return bool(ask(left, scope)) or bool(ask(right, scope))
        case Compare(op, left, right):
            return _COMPARE[op](ask(left, scope), ask(right, scope))


def holds(when: Expr | None, scope: Mapping[str, Value]) -> bool:
    """Whether the condition holds; no condition always does."""
    return when is None or bool(ask(when, scope))


def tell(text: Text, scope: Mapping[str, Value]) -> tuple[str, ...]:
    """Give the paragraphs of `text` as this run reads them, each on one line."""
    told = "".join(_parts(text, scope))
    return tuple(" ".join(paragraph.split()) for paragraph in _BLANK_LINE.split(told) if paragraph.strip())


def _parts(text: Text, scope: Mapping[str, Value]) -> list[str]:
    parts: list[str] = []
    for part in text:
        match part:
            case Say(words):
                parts.append(words)
            case If(branches, otherwise):
                chosen = next((inner for condition, inner in branches if ask(condition, scope)), otherwise)
                parts.extend(_parts(chosen, scope))
    return parts


def words_of(text: Text) -> int:
    """Count the words of `text`, the longest branch of each condition being the one counted."""
    count = 0
    for part in text:
        match part:
            case Say(words):
                count += len(words.split())
            case If(branches, otherwise):
                count += max(words_of(inner) for inner in (*(t for _, t in branches), otherwise))
    return count
