"""Finds the templates of errors, progress and log lines in the code, for the translation and for the test of them."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator
from dataclasses import dataclass
from string import Formatter

# Where the templates stand among the arguments of a call.
PLACES = {
    **dict.fromkeys(("SwimdiffError", "InputError", "OutputError", "EngineError"), (1, 2)),
    **dict.fromkeys(("ParameterError", "ModelError", "JobCancelled"), (0, 1)),
    **dict.fromkeys(("progress", "log"), (1,)),
    "piece": (0,),
}
_OWN = {"remaining_s", "log"}  # keywords that fill nothing in; the log of an engine that died is shown apart


@dataclass(frozen=True)
class Spoken:
    """A call that hands a sentence on.

    Args:
        node: the call.
        templates: its arguments that are templates, as they are written.
        values: names of the keywords that fill them in; None where more are handed on by **.
    """

    node: ast.Call
    templates: tuple[ast.expr, ...]
    values: frozenset[str] | None


def spoken(module: ast.AST) -> Iterator[Spoken]:
    """Finds the calls that hand a sentence on."""
    for node in ast.walk(module):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in ("progress", "log") and not isinstance(node.func, ast.Attribute):
            continue
        if is_internal(node):
            continue
        given = [node.args[place] for place in PLACES.get(name, ()) if place < len(node.args)]
        if given and not isinstance(getattr(given[0], "value", ""), (int, float)):
            names = [keyword.arg for keyword in node.keywords]
            known = frozenset(name for name in names if name is not None) - _OWN
            yield Spoken(node, tuple(given), None if None in names else known)


def is_internal(node: ast.Call) -> bool:
    """Whether a call writes a line for those who look for faults, or makes an exception of Python's own.

    A person sees neither as a sentence, so they stay English.
    """
    name = getattr(node.func, "attr", getattr(node.func, "id", ""))
    if name in ("log", "Log"):
        return bool(node.args) and getattr(node.args[0], "value", "") == "debug"
    known = getattr(builtins, name, None)
    return isinstance(known, type) and issubclass(known, BaseException)


def constants(module: ast.Module) -> dict[str, str]:
    """Gives the texts that a module keeps under a name."""
    return {
        target.id: node.value.value
        for node in module.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def texts(template: ast.expr, known: dict[str, str]) -> list[str] | None:
    """Gives what a template may be; None where that is decided elsewhere.

    Args:
        template: an argument of a call.
        known: texts that the module keeps under a name.
    """
    if isinstance(template, ast.Constant) and isinstance(template.value, str):
        return [template.value]
    if isinstance(template, ast.Name):
        return [known[template.id]] if template.id in known else None
    if isinstance(template, ast.IfExp):
        both = texts(template.body, known), texts(template.orelse, known)
        return None if both[0] is None or both[1] is None else [*both[0], *both[1]]
    return None


def fields(template: str) -> set[str]:
    """Names the fields of a template; a ValueError where it is none."""
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}
