"""Finds words of English among the values that fill templates in, where no translation reaches them.

A value is followed to where it is made: through names, choices, lists and joins, functions and attributes of the same
module, and arguments that the module itself hands on.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from engine.contract.remarks import SENTENCES
from tools.templates import spoken

WORD = re.compile(r"(?=.*[a-z])[A-Za-z]{2,}")
UNITS = {"px", "ha", "min", "KiB", "MiB", "GiB", "km", "dB"}
READY_MADE = {"sentence", "listed", "count_text", "text_of"}  # give English
CODES = {*SENTENCES, *(code.partition(".")[2] for code in SENTENCES)}  # of remarks; a helper may add the first part
KEPT = {"remaining_s", "log", "features", "severity"}  # keywords that fill nothing in


class Module:
    """A module, looked through for what makes values.

    Args:
        tree: as it was parsed.
        elsewhere: functions of other modules that give texts, by name.
    """

    def __init__(self, tree: ast.Module, elsewhere: Mapping[str, ast.FunctionDef] | None = None) -> None:
        self.tree = tree
        self.elsewhere = elsewhere or {}
        self._known: dict[ast.AST, dict[str, list[ast.expr]]] = {}

    @cached_property
    def nodes(self) -> list[ast.AST]:
        return list(ast.walk(self.tree))

    @cached_property
    def functions(self) -> dict[str, ast.FunctionDef]:
        return {one.name: one for one in self.nodes if isinstance(one, ast.FunctionDef)}

    @cached_property
    def calls(self) -> dict[str, list[ast.Call]]:
        found: dict[str, list[ast.Call]] = {}
        for one in self.nodes:
            if isinstance(one, ast.Call):
                found.setdefault(getattr(one.func, "attr", getattr(one.func, "id", "")), []).append(one)
        return found

    @cached_property
    def made(self) -> dict[str, list[ast.expr]]:
        """What attributes are given where the module makes objects, by their names."""
        found: dict[str, list[ast.expr]] = {}
        for name, calls in self.calls.items():
            for given in (one for call in calls for one in call.keywords if name[:1].isupper()):
                found.setdefault(given.arg or "", []).append(given.value)
        return found

    def fillings(self) -> Iterator[tuple[int, str, list[str]]]:
        """Line and name of each value, and the words of English that may stand in it."""
        remarks = (one for calls in self.calls.values() for one in calls if _is_remark(one))
        shown = (one for name in ("format", "filled") for one in self.calls.get(name, ()) if _is_translated(one))
        for call in [*(one.node for one in spoken(self.tree)), *remarks, *shown]:
            owners = self.around(call)
            for name, value in self._values(call, owners):
                words = [word for text in self.texts(value, owners, set()) if (word := foreign(text))]
                if words and not name.endswith("label"):
                    yield call.lineno, name, words

    def around(self, node: ast.expr) -> list[ast.FunctionDef]:
        """The functions that a call stands in, the inner one last."""
        return [one for one in self.functions.values() if one.lineno <= node.lineno <= (one.end_lineno or 0)]

    def _values(self, call: ast.Call, owners: list[ast.FunctionDef]) -> Iterator[tuple[str, ast.expr]]:
        given = [(one.arg or "", one.value) for one in call.keywords if one.arg not in KEPT]
        if _is_translated(call):
            first = 0 if getattr(call.func, "attr", "") == "format" else 1
            given += [(str(place), one) for place, one in enumerate(call.args[first:])]
        elif _is_remark(call):
            given = [*((("", call.args[1]),) if len(call.args) > 1 else ()), *given]
        for name, value in given:
            dicts = [value] if isinstance(value, ast.Dict) else []
            if isinstance(value, ast.Name):
                dicts = [one for one in self._made(value.id, owners) if isinstance(one, ast.Dict)]
            if name in ("", "values") and dicts:
                for one in dicts:
                    yield from (
                        (str(getattr(key, "value", "")), what) for key, what in zip(one.keys, one.values, strict=True)
                    )
            elif name:
                yield name, value

    def texts(self, value: ast.expr, owners: list[ast.FunctionDef], seen: set[ast.expr]) -> Iterator[str]:
        """Texts that may stand in a value.

        Args:
            value: as it is written.
            owners: the functions around it, the inner one last.
            seen: what was looked at already; grows.
        """
        if value in seen:
            return
        seen.add(value)
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value.value
        elif isinstance(value, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "\0" for part in value.values)
            parts = (part.value for part in value.values if isinstance(part, ast.FormattedValue))
            yield from (text for part in parts for text in self.texts(part, owners, seen))
        elif isinstance(value, ast.Call):
            yield from self._called(value, owners, seen)
        elif isinstance(value, ast.Attribute):
            if value.attr in ("message", "hint"):
                yield "a sentence in English"
            for one in self.made.get(value.attr, ()):
                yield from self.texts(one, [], seen)
        elif isinstance(value, ast.Name):
            for one in self._made(value.id, owners):
                yield from self.texts(one, owners, seen)
        else:
            for part in _parts(value):
                yield from self.texts(part, owners, seen)

    def _called(self, call: ast.Call, owners: list[ast.FunctionDef], seen: set[ast.expr]) -> Iterator[str]:
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if name in READY_MADE:
            yield "a sentence in English"
        elif name in ("join", "format") and isinstance(call.func, ast.Attribute):
            for one in (call.func.value, *call.args):
                yield from self.texts(one, owners, seen)
        elif name in ("str", "map", "sorted", "tuple", "list", "next", "set"):
            for one in call.args:
                if isinstance(one, ast.Name) and one.id in READY_MADE:
                    yield "a sentence in English"
                else:
                    yield from self.texts(one, owners, seen)
        elif isinstance(call.func, ast.Name) and name in {**self.elsewhere, **self.functions}:
            function = self.functions.get(name) or self.elsewhere[name]
            for node in ast.walk(function):
                if isinstance(node, ast.Return) and node.value is not None:
                    yield from self.texts(node.value, [function], seen)

    def _made(self, name: str, owners: list[ast.FunctionDef]) -> Iterator[ast.expr]:
        """What a name may stand for."""
        for scope in (*reversed(owners), self.tree):
            found = list(self._bindings(scope).get(name, ()))
            if isinstance(scope, ast.FunctionDef):
                found += self._handed(scope, name)
            if found:
                yield from found
                return

    def _bindings(self, scope: ast.FunctionDef | ast.Module) -> dict[str, list[ast.expr]]:
        """What each name of a function or of the module is given."""
        if scope not in self._known:
            found: dict[str, list[ast.expr]] = {}
            for node in scope.body if isinstance(scope, ast.Module) else ast.walk(scope):
                for name, value in _bound(node):
                    found.setdefault(name, []).append(value)
            self._known[scope] = found
        return self._known[scope]

    def _handed(self, function: ast.FunctionDef, name: str) -> Iterator[ast.expr]:
        """What the calls of a function in its own module hand on as an argument."""
        names = [one.arg for one in function.args.args]
        if name not in names + [one.arg for one in function.args.kwonlyargs]:
            return
        place = names.index(name) - (names[:1] == ["self"]) if name in names else -1
        for call in self.calls.get(function.name, ()):
            yield from (one.value for one in call.keywords if one.arg == name)
            if 0 <= place < len(call.args):
                yield call.args[place]


def text_functions(trees: Iterable[ast.Module]) -> dict[str, ast.FunctionDef]:
    """Functions that give a text, by their names where only one has it."""
    found: dict[str, list[ast.FunctionDef]] = {}
    for tree in trees:
        for one in tree.body:
            if isinstance(one, ast.FunctionDef) and one.returns is not None and ast.unparse(one.returns) == "str":
                found.setdefault(one.name, []).append(one)
    return {name: functions[0] for name, functions in found.items() if len(functions) == 1}


def foreign(text: str) -> str:
    """A word of English in a text, such as "is a folder"; empty for file names, codes, signs and units."""
    words = [word for word in re.split(r"[\s\0,;:()\[\]{}]+", text) if word and not word.startswith(".")]
    plain = [word for word in words if WORD.fullmatch(word.strip(".'’\"")) and word not in UNITS]
    return text.replace("\0", "…") if plain else ""


def _is_remark(call: ast.Call) -> bool:
    """Whether a call makes a remark, or hands the code and the values of one to who does."""
    code = getattr(call.args[0], "value", "") if call.args else ""
    known = isinstance(code, str) and code in CODES
    return getattr(call.func, "id", "") == "Remark" or (known and bool(call.keywords))


def _is_translated(call: ast.Call) -> bool:
    """Whether a call fills in what tr gave."""
    template = call.func.value if isinstance(call.func, ast.Attribute) else call.args[0] if call.args else None
    return isinstance(template, ast.Call) and getattr(template.func, "id", "") == "tr"


def _parts(value: ast.expr) -> list[ast.expr]:
    if isinstance(value, ast.IfExp):
        return [value.body, value.orelse]
    if isinstance(value, ast.BoolOp):
        return value.values
    if isinstance(value, ast.BinOp):
        return [value.left, value.right]
    if isinstance(value, (ast.Tuple, ast.List, ast.Set)):
        return value.elts
    if isinstance(value, (ast.GeneratorExp, ast.ListComp, ast.SetComp)):
        return [value.elt]
    if isinstance(value, ast.Dict):
        return value.values
    if isinstance(value, (ast.Subscript, ast.Starred)):
        return [value.value]
    return []


def _bound(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    """Names that a statement gives something to, and what."""
    if isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.NamedExpr)):
        for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
            if node.value is not None:
                yield from _unpacked(target, node.value)
    elif isinstance(node, (ast.For, ast.comprehension)):
        for row in node.iter.elts if isinstance(node.iter, (ast.Tuple, ast.List)) else [node.iter]:
            yield from _unpacked(node.target, row)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("append", "extend"):
        yield from ((node.func.value.id, one) for one in node.args if isinstance(node.func.value, ast.Name))


def _unpacked(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
        for one, part in zip(target.elts, value.elts, strict=True):
            yield from _unpacked(one, part)
