"""Reads the source tree: modules, and what each of them imports, also inside functions."""

from __future__ import annotations

import ast
from collections.abc import Container, Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Module:
    """One Python file under its dotted name."""

    name: str
    path: Path

    @property
    def package(self) -> str:
        """The package that relative imports start from."""
        return self.name if self.path.name == "__init__.py" else self.name.rpartition(".")[0]


@cache
def modules(folder: str) -> tuple[Module, ...]:
    """Lists the modules under a folder of the checkout."""
    found = []
    for path in sorted((ROOT / folder).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found.append(Module(".".join(parts[:-1] if parts[-1] == "__init__" else parts), path))
    return tuple(found)


@cache
def tree(path: Path) -> ast.Module:
    """Parses a file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def type_checking_only(parsed: ast.Module) -> set[ast.AST]:
    """Collects the nodes under `if TYPE_CHECKING:`, which are never run."""
    guarded: set[ast.AST] = set()
    for node in ast.walk(parsed):
        if isinstance(node, ast.If) and ast.unparse(node.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
            guarded.update(inner for statement in node.body for inner in ast.walk(statement))
    return guarded


@cache
def imported(module: Module, *, at_import_only: bool = False) -> set[str]:
    """Gives the dotted names that a module imports, relative ones made absolute.

    Args:
        module: whose file is read.
        at_import_only: whether to leave out imports inside functions.
    """
    parsed = tree(module.path)
    skipped = type_checking_only(parsed)
    if at_import_only:
        for node in ast.walk(parsed):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
                skipped.update(ast.walk(node))
    names: set[str] = set()
    for node in ast.walk(parsed):
        if node in skipped:
            continue
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                start = module.package.split(".")
                start = start[: len(start) - node.level + 1]
                base = ".".join([*start, base] if base else start)
            # What is imported from a package may be a module of it: the longer name tells them apart.
            names.update(f"{base}.{alias.name}" for alias in node.names)
            names.add(base)
        elif (
            isinstance(node, ast.Call)
            and ast.unparse(node.func) in ("import_module", "importlib.import_module")
            and isinstance(node.args[0], ast.Constant)
        ):
            names.add(str(node.args[0].value))
    return names


def known(name: str, ring: Container[str]) -> str | None:
    """Gives the module of a ring that an imported name lies in; None for a name from elsewhere."""
    while name and name not in ring:
        name = name.rpartition(".")[0]
    return name or None


def assert_none(offenders: Iterable[str]) -> None:
    """Fails with all offenders, each on a line of its own."""
    listed = sorted(offenders)
    assert not listed, "\n".join([f"{len(listed)} found:", *listed])
