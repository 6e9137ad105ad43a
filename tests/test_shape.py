"""Nothing grows past what one can read: 300 lines a module, 250 a class, 40 a function."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

MODULE, CLASS, FUNCTION = 300, 250, 40


def too_long(path: Path) -> Iterator[str]:
    """Name what is too long in a file, decorators and docstrings counted."""
    text = path.read_text(encoding="utf-8")
    if (lines := len(text.splitlines())) > MODULE:
        yield f"{path.name}: {lines} lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            limit = CLASS if isinstance(node, ast.ClassDef) else FUNCTION
            first = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            lines = (node.end_lineno or first) - first + 1
            if lines > limit:
                yield f"{path.name}: {node.name} has {lines} lines"


def test_nothing_is_too_long(root: Path) -> None:
    paths = [*(root / "app").rglob("*.py"), *(root / "packaging").rglob("*.py")]
    assert len(paths) > 20
    assert [found for path in sorted(paths) for found in too_long(path)] == []


def test_what_is_too_long_would_be_found(tmp_path: Path) -> None:
    path = tmp_path / "long.py"
    path.write_text("class A:\n    @property\n    def b(self):\n" + "        x = 1\n" * 300)
    found = list(too_long(path))
    assert found == [
        "long.py: 303 lines", "long.py: A has 303 lines", "long.py: b has 302 lines",
    ]  # fmt: skip


def test_every_exception_is_caught_in_two_places(root: Path) -> None:
    """At the edge of a thread or process, and where Qt asks for a value (DESIGN)."""
    sources = root / "app" / "redpencil"
    broad = [
        path.relative_to(sources).as_posix()
        for path in sorted(sources.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in ("Exception", "BaseException"))
    ]
    assert broad == ["base/attempt.py", "gui/guard.py"]
