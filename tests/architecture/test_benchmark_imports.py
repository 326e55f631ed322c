"""Benchmarks and tools, which no other test imports as a whole, still find what they import."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, modules, tree

OWN = ("engine", "benchmarks", "tools", "tests")


def names_of(path: Path) -> set[str]:
    """All names that a module may offer."""
    found: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            found.add(node.name)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            found |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
    return found


@pytest.mark.parametrize("package", ["benchmarks", "tools"])
def test_what_is_imported_is_there(package: str) -> None:
    missing = []
    for module in modules(package):
        for node in ast.walk(tree(module.path)):
            if not isinstance(node, ast.ImportFrom) or node.module is None or node.module.split(".")[0] not in OWN:
                continue
            base = ROOT / node.module.replace(".", "/")
            path = base.with_suffix(".py") if base.with_suffix(".py").is_file() else base / "__init__.py"
            offered = (names_of(path) | {"__doc__"}) if path.is_file() else set()
            missing += [
                f"{module.path.relative_to(ROOT)}:{node.lineno}: {node.module} has no {alias.name}"
                for alias in node.names
                if alias.name not in offered
                and not list(base.glob(f"{alias.name}.py"))
                and not (base / alias.name).is_dir()
            ]
    assert not missing, "\n".join(missing)
