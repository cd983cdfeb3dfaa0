"""The files that a story is made of, as they lie on disk."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

DECLARATIONS = ("story.yaml", "qualities.yaml", "memories.yaml", "roads.yaml")
"""The files that must lie at the top of a story's folder."""

CHANGES = "changes.yaml"
"""The file that may lie beside them: what saved runs hold that the story no longer has."""

Sources = dict[str, bytes]
"""The files of a story: paths relative to its folder, with `/` on every platform, and what they hold."""


def gather(folder: Path) -> Sources:
    """Give the story files below `folder`: the declarations, and each act's Markdown files. Raises OSError."""
    paths = [*(folder / name for name in (*DECLARATIONS, CHANGES)), *folder.glob("*/*.md")]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(paths) if path.is_file()}


def fingerprint(sources: Sources) -> str:
    """Give the hash of a story's files, names and contents: 16 bytes in hexadecimal."""
    digest = hashlib.blake2b(digest_size=16)
    for path, content in sorted(sources.items()):
        digest.update(f"{path}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()
