"""YAML read for its marks: every value knows its line, text stays text, and what is wrong is noted and not raised.

`yaml.compose` builds nodes and no Python objects, so `No` stays a word, `7:30` a time of day, and a tag does nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from game.script.expression import NotOurs, parse_condition
from game.script.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Collection

    from game.script.model import Expr

# The C parser is three times as fast; PyYAML's wheels carry it, a build from source may not.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_WORD = re.compile(r"[a-z][a-z0-9_]*\Z")


class Sheet:
    """One file under the reader's hand: its path, and the faults found in it so far.

    `shift` is added to YAML's own line numbers, for a document that does not begin on the file's first line.
    """

    def __init__(self, path: str, faults: list[Fault], shift: int = 0) -> None:
        self.path = path
        self.shift = shift
        self._faults = faults

    def fault(self, line: int, what: str) -> None:
        """Note that `what` is wrong at `line` of the file."""
        self._faults.append(Fault(self.path, line, what))

    def line(self, node: yaml.Node) -> int:
        """Give the line of the file that `node` begins on, from 1."""
        mark = node.start_mark
        return (mark.line if mark else 0) + 1 + self.shift

    def compose(self, source: str) -> yaml.Node | None:
        """Give the one YAML document in `source`; None, noted, where there is none or it is broken."""
        try:
            node = yaml.compose(source, Loader=_Loader)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            problem = getattr(error, "problem", None) or "broken YAML"
            self.fault((mark.line if mark else 0) + 1 + self.shift, f"expected YAML: {problem}")
            return None
        if node is None:
            self.fault(1 + self.shift, "expected YAML, found nothing")
        return node

    def mapping(
        self, node: yaml.Node, known: Collection[str] | None = None, required: Collection[str] = ()
    ) -> dict[str, yaml.Node]:
        """Give the fields of a mapping, in order; doubled, unknown and missing keys are noted.

        With `known` None any word may be a key.
        """
        if not isinstance(node, yaml.MappingNode):
            self.fault(self.line(node), f"expected `key: value` lines, found {_kind(node)}")
            return {}
        fields: dict[str, yaml.Node] = {}
        for key_node, value in node.value:
            key = self.word(key_node) if known is None else self.text(key_node)
            if key in fields:
                self.fault(self.line(key_node), f"`{key}` stands here twice")
            elif known is not None and key not in known:
                self.fault(self.line(key_node), f"unknown key `{key}`; expected one of: {', '.join(sorted(known))}")
            else:
                fields[key] = value
        for key in required:
            if key not in fields:
                self.fault(self.line(node), f"expected a `{key}`")
        return fields

    def sequence(self, node: yaml.Node | None) -> list[yaml.Node]:
        """Give the items of a list; of nothing, none."""
        if node is None:
            return []
        if not isinstance(node, yaml.SequenceNode):
            self.fault(self.line(node), f"expected a list, found {_kind(node)}")
            return []
        return list(node.value)

    def text(self, node: yaml.Node | None) -> str:
        """Give a scalar as the author typed it; of nothing, the empty text."""
        if node is None:
            return ""
        if not isinstance(node, yaml.ScalarNode):
            self.fault(self.line(node), f"expected text, found {_kind(node)}")
            return ""
        if not node.value.strip():
            self.fault(self.line(node), "expected text, found nothing")
        return str(node.value).strip()

    def word(self, node: yaml.Node | None) -> str:
        """Give an id: small letters, digits and underscores, a letter first."""
        word = self.text(node)
        if node is not None and word and not _WORD.match(word):
            self.fault(self.line(node), f"expected an id of small letters, digits and `_`, found `{word}`")
        return word

    def words(self, node: yaml.Node | None) -> tuple[str, ...]:
        """Give a list of ids."""
        return tuple(self.word(item) for item in self.sequence(node))

    def whole(self, node: yaml.Node | None, *, default: int = 0) -> int:
        """Give a whole number, with or without a sign."""
        if node is None:
            return default
        text = self.text(node).replace("−", "-")  # the typographic minus that a writer's keyboard may produce
        if not re.fullmatch(r"[+-]?[0-9]{1,4}", text):
            self.fault(self.line(node), f"expected a whole number, found `{text}`")
            return default
        return int(text)

    def condition(self, node: yaml.Node | None) -> Expr | None:
        """Give the condition that a scalar holds; None for no node, and for one that is noted as wrong."""
        if node is None:
            return None
        try:
            return parse_condition(self.text(node))
        except NotOurs as error:
            self.fault(self.line(node) + error.line - 1, error.what)
            return None

    def yes(self, node: yaml.Node | None) -> bool:
        """Give `true` or `false`; of nothing, false."""
        if node is None:
            return False
        text = self.text(node)
        if text not in {"true", "false"}:
            self.fault(self.line(node), f"expected true or false, found `{text}`")
        return text == "true"


def _kind(node: yaml.Node) -> str:
    match node:
        case yaml.MappingNode():
            return "`key: value` lines"
        case yaml.SequenceNode():
            return "a list"
        case _:
            return f"`{node.value}`"
