"""The story's language: what it has, and that it has nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.script.contract import written
from game.script.expression import NotOurs, parse_condition, parse_text
from game.script.model import And, Compare, Const, Expr, Name, Not, Or, Value
from game.script.telling import ask, tell

SCOPE: dict[str, Value] = {"us": 4, "nerve": 7, "finger": True, "sorry": False, "shape": "climbs"}


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("finger", True),
        ("not sorry", True),
        ("finger and not sorry", True),
        ("sorry or us >= 4", True),
        ("us > -1", True),
        ("nerve < us", False),
        ("shape == 'climbs'", True),
        ('shape != "falls" and (sorry or finger)', True),
        ("true", True),
    ],
)
def test_a_condition_is_asked(source, value):
    assert ask(parse_condition(source), SCOPE) is value


@pytest.mark.parametrize(
    "source",
    [
        "__import__('os')",
        "finger.real",
        "shape[0]",
        "us + 1",
        "us if finger else nerve",
        "shape | upper",
        "us is defined",
        "1 < us < 5",
        "us in [1, 2]",
        "[us]",
        "{'a': 1}",
        "1.5",
        "none",
        "'a' ~ 'b'",
        "",
        "}} {{ us",
        "us {# no #}",
        "(" * 60 + "us" + ")" * 60 + " or " + "not " * 60 + "us",
    ],
)
def test_nothing_else_is_in_the_language(source):
    with pytest.raises(NotOurs):
        parse_condition(source)


@pytest.mark.parametrize(
    "source",
    [
        "{{ us }}",
        "{% for x in y %}{% endfor %}",
        "{% set x = 1 %}",
        "{% include 'x' %}",
        "{% macro x() %}{% endmacro %}",
        "{% if us %}",
        "{% raw %}x{% endraw %}{{ x }}",
        "{% if us %}" * 20 + "x" + "{% endif %}" * 20,
        "x" * 20_001,
    ],
)
def test_prose_holds_conditions_and_no_more(source):
    with pytest.raises(NotOurs):
        parse_text(source)


def test_a_fault_knows_its_line():
    with pytest.raises(NotOurs) as caught:
        parse_text("one\ntwo\n{% if us + 1 %}three{% endif %}\n")
    assert caught.value.line == 3


def test_prose_is_told_in_paragraphs_of_one_line():
    text = parse_text("One\nline.\n\n{% if sorry %}\nNot this.\n{% elif finger %}\nThis.\n{% endif %}\n\n  \n\nLast.")
    assert tell(text, SCOPE) == ("One line.", "This.", "Last.")


NAMES = st.sampled_from([Name("us"), Name("nerve")])
FLAGS = st.sampled_from([Name("finger"), Name("sorry"), Const(value=True), Const(value=False)])
COMPARISONS = st.builds(
    Compare, st.sampled_from(["==", "!=", "<", "<=", ">", ">="]), NAMES, st.builds(Const, st.integers(0, 10))
)
EXPRESSIONS = st.recursive(
    FLAGS | COMPARISONS,
    lambda inner: st.builds(Not, inner) | st.builds(And, inner, inner) | st.builds(Or, inner, inner),
    max_leaves=6,
)


@given(EXPRESSIONS)
def test_what_is_written_out_reads_back_the_same(expr: Expr):
    text = written(expr)
    assert text is not None
    assert parse_condition(text) == expr
