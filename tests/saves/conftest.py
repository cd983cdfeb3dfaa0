from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from game.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.shelf import Shelf

    from .ground import Said


@pytest.fixture
def followspot(
    shelf: Shelf, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Said]:
    """Run the command line on the shelf, in this process, with what is typed."""

    def run(*arguments: str, stdin: str = "") -> Said:
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        capsys.readouterr()
        code = main(["--saves", str(shelf.folder), *arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        assert "failed" not in err, err
        assert all(sign.isprintable() or sign == "\n" for sign in out + err), "a terminal would obey this"
        return code, out, err

    return run
