"""Remarks on features that were left out or changed."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from engine.contract.remarks import PROBLEM, Remark
from engine.contract.remarks.texts import Value
from engine.labels.naming import LONGEST_NAME, Key, Naming, is_name
from engine.labels.placing import CUT, EMPTY, INVALID, NOT_FINITE, OUTSIDE, REPAIRED, UNPLACEABLE

UNREADABLE = "unreadable"
_KINDS = (EMPTY, UNREADABLE, NOT_FINITE, INVALID, REPAIRED, UNPLACEABLE, OUTSIDE, CUT)
_MOST_NAMES = 20  # of unknown classes, each with a line of its own


def problem(code: str, features: Iterable[str] = (), **values: Value) -> Remark:
    """Makes a remark on features that were left out or changed.

    Args:
        code: without its family, such as outside.
        features: ids of all of them.
        **values: of its sentence.
    """
    return Remark(f"labels.{code}", values, tuple(features), PROBLEM)


def placing_remarks(what: Mapping[str, Sequence[str]], unreadable: Container[str]) -> list[Remark]:
    """Says which features are not where they were drawn, or nowhere.

    Args:
        what: from the kind of a placed geometry to ids.
        unreadable: ids of features that have a geometry, though it reads as none.
    """
    lists = dict(what)
    empty = lists.pop(EMPTY, ())
    lists[UNREADABLE] = [id for id in empty if id in unreadable]
    lists[EMPTY] = [id for id in empty if id not in unreadable]
    return [problem(kind, lists[kind]) for kind in _KINDS if lists.get(kind)]


def class_remarks(field: str, ids: Sequence[str], values: Sequence[Key | float | None], naming: Naming) -> list[Remark]:
    """Says which features have no class that could be used.

    Args:
        field: that names the class.
        ids: of all features.
        values: what the field holds.
        naming: what it stands for.
    """
    empty = [id for id, value in zip(ids, values, strict=True) if value is None]
    long = [id for id, value in zip(ids, values, strict=True) if isinstance(value, str) and len(value) > LONGEST_NAME]
    fractions = [id for id, value in zip(ids, values, strict=True) if isinstance(value, float)]
    unknown: dict[Key, list[str]] = {}
    for id, value in zip(ids, values, strict=True):
        if is_name(value) and value not in naming.position:
            unknown.setdefault(value, []).append(id)
    said = []
    if empty:
        said.append(problem("no_class", empty, field=field))
    if long:
        said.append(problem("long_name", long, longest=LONGEST_NAME, field=field))
    if fractions:
        said.append(problem("no_whole_number", fractions, field=field))
    for name, of_name in list(unknown.items())[:_MOST_NAMES]:
        said.append(problem("unknown_class", of_name, name=str(name)))
    more = [id for of_name in list(unknown.values())[_MOST_NAMES:] for id in of_name]
    if more:
        said.append(problem("unknown_classes", more))
    return said
