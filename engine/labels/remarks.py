"""What people are told of features that were left out or changed: their ids, what was done, what to do."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from engine.labels.base import named
from engine.labels.naming import LONGEST_NAME, Key, Naming, is_name
from engine.labels.placing import CUT, EMPTY, INVALID, NOT_FINITE, OUTSIDE, REPAIRED, UNPLACEABLE

_UNREADABLE = "unreadable"
# For one feature, for several, and the rest.
_SAID = {
    EMPTY: ("has", "have", "no geometry: left out. Draw again, or delete."),
    _UNREADABLE: ("has", "have", "a geometry that cannot be read: left out. Draw again."),
    NOT_FINITE: ("has", "have", "coordinates that are no numbers: left out. Draw again."),
    INVALID: ("is", "are", "invalid and cannot be repaired: left out. Draw again, or use Fix geometries in QGIS."),
    REPAIRED: ("was", "were", "invalid (an outline crosses itself) and repaired. Look at the shape."),
    UNPLACEABLE: ("has", "have", "no place in the CRS of the image: left out. Check the CRS of the layer."),
    OUTSIDE: ("lies", "lie", "outside of the image: left out. Check the CRS of the layer if that is a surprise."),
    CUT: ("reaches", "reach", "beyond the image: the part inside is used."),
}
_MOST_NAMES = 20  # of unknown classes, each with a line of its own


def placing_remarks(what: Mapping[str, Sequence[str]], unreadable: Container[str]) -> list[str]:
    """Says which features are not where they were drawn, or nowhere.

    Args:
        what: from the kind of a placed geometry to ids.
        unreadable: ids of features that have a geometry, though it reads as none.
    """
    lists = dict(what)
    empty = lists.pop(EMPTY, ())
    lists[_UNREADABLE] = [id for id in empty if id in unreadable]
    lists[EMPTY] = [id for id in empty if id not in unreadable]
    return [_sentence(lists[kind], *words) for kind, words in _SAID.items() if lists.get(kind)]


def class_remarks(field: str, ids: Sequence[str], values: Sequence[Key | float | None], naming: Naming) -> list[str]:
    """Says which features have no class that could be used.

    Args:
        field: that names the class.
        ids: of all features.
        values: what the field holds.
        naming: what it stands for.
    """
    empty = [id for id, value in zip(ids, values, strict=True) if value is None]
    long = [id for id, value in zip(ids, values, strict=True) if isinstance(value, str) and len(value) > LONGEST_NAME]
    fractions = [id for id, value in zip(ids, values, strict=True) if value is not None and _is_fraction(value)]
    unknown: dict[Key, list[str]] = {}
    for id, value in zip(ids, values, strict=True):
        if is_name(value) and value not in naming.position:
            unknown.setdefault(value, []).append(id)
    said = []
    if empty:
        said.append(_sentence(empty, "has", "have", f"no class in {field!r}: left out. Fill it in."))
    if long:
        said.append(
            _sentence(long, "has", "have", f"more than {LONGEST_NAME} letters in {field!r}: left out. Give a name.")
        )
    if fractions:
        said.append(
            _sentence(fractions, "has", "have", f"no whole number in {field!r}: left out. Give whole numbers or names.")
        )
    for name, of_name in list(unknown.items())[:_MOST_NAMES]:
        rest = f"the class {str(name)!r}, which is not in the list of classes: left out. Add it to the list."
        said.append(_sentence(of_name, "has", "have", rest))
    more = [id for of_name in list(unknown.values())[_MOST_NAMES:] for id in of_name]
    if more:
        said.append(_sentence(more, "has", "have", "other classes that are not in the list: left out."))
    return said


def _is_fraction(value: Key | float) -> bool:
    return isinstance(value, float)


def _sentence(ids: Sequence[str], one: str, several: str, rest: str) -> str:
    return f"{named(ids)} {one if len(ids) == 1 else several} {rest}"
