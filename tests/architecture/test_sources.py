"""Rules of style that a machine can keep: size of files, no asserts, no silent except, no read without a window."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable

import pytest

from tests.architecture.sources import ROOT, Module, assert_none, modules, tree

MAXIMUM_LINES = 400  # 250 is the aim; beyond this a file holds more than one idea
CODE = modules("engine") + modules("swimdiff_qgis")
ENGINE = modules("engine")
OTHER = modules("tools") + modules("benchmarks")
FORBIDDEN_CALLS = {"eval", "exec"}
# The command line writes to the terminal; that is its job.
MAY_PRINT = {"engine.cli"}
FORBIDDEN_MODULES = {"pickle", "marshal", "shelve", "multiprocessing"}
Finder = Callable[[ast.AST], bool]


def lines(chosen: Iterable[Module], found: Finder) -> list[str]:
    """Lists the places whose node is found, as file:line."""
    return [
        f"{module.path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"
        for module in chosen
        for node in ast.walk(tree(module.path))
        if found(node)
    ]


def test_a_file_holds_one_idea() -> None:
    counts = {
        module.name: len(module.path.read_text(encoding="utf-8").splitlines())
        for module in CODE + OTHER + modules("tests")
    }
    assert_none(f"{name}: {count} lines" for name, count in counts.items() if count > MAXIMUM_LINES)


def test_modules_and_public_things_say_what_they_are() -> None:
    def is_undescribed(node: ast.AST) -> bool:
        public = isinstance(node, ast.Module) or (
            isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_")
        )
        return public and not ast.get_docstring(node)

    assert_none(
        f"{module.name}: {getattr(node, 'name', 'the module')}"
        for module in CODE
        for node in (tree(module.path), *tree(module.path).body)
        if is_undescribed(node)
    )


def test_no_asserts() -> None:
    assert_none(lines(CODE, lambda node: isinstance(node, ast.Assert)))


def test_no_exception_vanishes() -> None:
    def is_silent(node: ast.AST) -> bool:
        return isinstance(node, ast.ExceptHandler) and (
            node.type is None
            or all(isinstance(statement, ast.Pass) for statement in node.body)
            or ("Exception" in ast.unparse(node.type).split(".") and isinstance(node.body[0], ast.Continue))
        )

    assert_none(lines(CODE, is_silent))


def test_nothing_that_runs_foreign_code() -> None:
    def is_foreign(node: ast.AST) -> bool:
        if isinstance(node, ast.Call):
            named = isinstance(node.func, ast.Name) and node.func.id in FORBIDDEN_CALLS
            return named or any(keyword.arg == "shell" for keyword in node.keywords)
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        return any(name.split(".")[0] in FORBIDDEN_MODULES for name in names)

    def is_print(node: ast.AST) -> bool:
        return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"

    assert_none(lines(CODE, is_foreign))
    assert_none(lines([module for module in CODE if module.name not in MAY_PRINT], is_print))


def is_whole_read(node: ast.AST) -> bool:
    """Says whether a call reads all of something: no window, and no count of bytes."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    if node.func.attr not in ("read", "read_masks", "dataset_mask"):
        return False
    if not node.args and not node.keywords:
        return True
    # Readers of our own take a window by position; rasterio's datasets take bands there, and the window by its name.
    numbered = bool(node.args) and ast.unparse(node.args[0]).isdigit() and int(ast.unparse(node.args[0])) < 1024
    of_dataset = "dataset" in ast.unparse(node.func.value) or numbered
    return of_dataset and not {"window", "out_shape"} & {str(keyword.arg) for keyword in node.keywords}


def test_nothing_is_read_whole() -> None:
    assert_none(lines(ENGINE, is_whole_read))


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("dataset.read()", True),
        ("dataset.read(1)", True),
        ("dataset.read(out_dtype='float32')", True),
        ("dataset.read_masks(1)", True),
        ("stream.read()", True),
        ("dataset.read(1, window=part)", False),
        ("stream.read(4096)", False),
        ("spool.read(window)", False),
    ],
)
def test_the_rule_about_reading_can_fail(text: str, whole: bool) -> None:
    assert is_whole_read(ast.parse(text, mode="eval").body) is whole


def test_the_plugin_imports_qt_through_qgis_and_writes_enums_in_full() -> None:
    # exec_() is gone in Qt 6.
    assert_none(m.name for m in modules("swimdiff_qgis") if "exec_(" in m.path.read_text(encoding="utf-8"))


def test_the_version_is_stated_once() -> None:
    stated = [line for line in (ROOT / "metadata.txt").read_text().splitlines() if line.startswith("version=")]
    engine = (ROOT / "engine" / "__init__.py").read_text()
    assert len(stated) == 1
    assert f'__version__ = "{stated[0].removeprefix("version=")}"' in engine


def test_pinned_requirements_are_exact_and_agree() -> None:
    pins: dict[str, str] = {}
    lists = (ROOT / "resources" / "locks").glob("*.txt")
    for path in sorted(path for path in lists if path.name != "wheels.txt"):  # that one names files
        for line in path.read_text().splitlines():
            if not line or line.startswith(("#", "-r ")):
                continue
            name, separator, version = line.partition("==")
            assert separator and version and " " not in line, f"{path.name}: {line}"
            assert pins.setdefault(name.lower(), version) == version, f"{path.name}: {line} disagrees"
    assert pins["torch"] == "2.13.0" and pins["torchvision"] == "0.28.0"
    assert not any(name.startswith("openvino") for name in pins)
