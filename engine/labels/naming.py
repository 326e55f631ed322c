"""Which classes a label layer has: values, names and colours from what its field holds, or from a given list."""

from __future__ import annotations

import json
import math
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeGuard

from engine.contract.classes import LARGEST_VALUE, LabelClass, default_colour, parse_classes
from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.contract.remarks import PROBLEM, Remark
from engine.contract.remarks.texts import Value, listed
from engine.raster.info import AnyArray

# A table that the label layers of the QGIS plugin carry beside their features.
CLASS_TABLE = "swimdiff_classes"
# Longer ones come from fields that hold no names.
LONGEST_NAME = 200
# Joiners that some scripts cannot be written without, though they print nothing.
_JOINERS = "\u200c\u200d"

Key = str | int


@dataclass(frozen=True)
class Naming:
    """What the values of a field stand for.

    Args:
        classes: by value.
        position: from a value of the field to the class's position; values that are no class are missing.
        remarks: on names that could be misread.
    """

    classes: tuple[LabelClass, ...]
    position: Mapping[Key, int]
    remarks: tuple[Remark, ...] = ()


def clean(text: str) -> str:
    """Puts a name into its plain form: composed letters, single blanks, nothing that prints nothing."""
    plain = unicodedata.normalize("NFC", text)
    shown = "".join(letter if letter.isprintable() or letter in _JOINERS else " " for letter in plain)
    return " ".join(shown.split())


def key_of(value: object) -> Key | float | None:
    """Gives what a field's value stands for: a name, a whole number, a fraction, or None where it is null or empty."""
    if isinstance(value, str):
        return clean(value) or None
    if value is None:
        return None
    number = float(value)  # type: ignore[arg-type]
    if math.isnan(number):
        return None
    return int(number) if math.isfinite(number) and number == int(number) else number


def is_name(value: Key | float | None) -> TypeGuard[Key]:
    """Says whether a field's value can stand for a class: whole numbers, and text of a name's length."""
    return isinstance(value, int) or (isinstance(value, str) and len(value) <= LONGEST_NAME)


def classes_found(path: str, field: str, keys: Sequence[Key]) -> Naming:
    """Makes classes of what a field holds.

    Whole numbers from 1 to 255 keep their values, also where they are written as text. Other numbers and names are
    numbered from 1, in their order.

    Args:
        path: of the file, for messages.
        field: for messages.
        keys: what the field holds, each at least once.

    Raises:
        InputError: there are more classes than a map can hold.
    """
    different = sorted(set(keys), key=lambda key: (isinstance(key, str), key))
    if len(different) > LARGEST_VALUE:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "The field {field} of {path} contains {count} different values; a map can have at most {largest} classes.",
            "Choose the field of the class under “Class field”.",
            field=repr(field),
            path=path,
            count=len(different),
            largest=LARGEST_VALUE,
        )
    numbers = [_whole(key) for key in different]
    remarks: list[Remark] = []
    keeps = all(number is not None and 1 <= number <= LARGEST_VALUE for number in numbers)
    if keeps and len(set(numbers)) == len(different):
        values = [number for number in numbers if number is not None]
    else:
        values = list(range(1, len(different) + 1))
        if all(number is not None for number in numbers):
            pairs = ", ".join(f"{key} as {value}" for key, value in list(zip(different, values, strict=True))[:8])
            pairs += " ..." if len(different) > 8 else ""
            values_of: dict[str, Value] = {"field": field, "largest": LARGEST_VALUE, "pairs": pairs}
            remarks.append(Remark("labels.renumbered", values_of, severity=PROBLEM))
    remarks += _alike([key for key in different if isinstance(key, str)])
    order = sorted(range(len(different)), key=lambda position: values[position])
    classes = tuple(
        LabelClass(values[p], str(different[p]), default_colour(n), str(n + 1) if n < 9 else "")
        for n, p in enumerate(order)
    )
    return Naming(classes, {different[p]: n for n, p in enumerate(order)}, tuple(remarks))


def classes_given(classes: Sequence[LabelClass], keys: Sequence[Key]) -> Naming:
    """Finds given classes in what a field holds: text by name, numbers by value or by a name that is the number.

    Args:
        classes: what there is; other names and numbers are no class.
        keys: what the field holds.
    """
    ordered = tuple(sorted(classes, key=lambda one: one.value))
    by_name = {clean(one.name): position for position, one in enumerate(ordered)}
    folded: dict[str, list[int]] = {}
    for name, at in by_name.items():
        folded.setdefault(name.casefold(), []).append(at)
    by_value = {one.value: position for position, one in enumerate(ordered)}
    found: dict[Key, int] = {}
    for key in dict.fromkeys(keys):
        position: int | None = by_name.get(str(key))
        if position is None and len(folded.get(str(key).casefold(), [])) == 1:
            position = folded[str(key).casefold()][0]
        if position is None and isinstance(key, int):
            position = by_value.get(key)
        if position is not None:
            found[key] = position
    return Naming(ordered, found)


def classes_of_table(table: Mapping[str, AnyArray]) -> tuple[tuple[LabelClass, ...], tuple[Remark, ...]]:
    """Reads the classes that a label layer carries with it.

    Args:
        table: columns value, name, colour and key.

    Returns:
        The classes, none where the table is empty or cannot be used; and a remark that says why it cannot be used.
    """
    columns = {name: table[name] for name in ("value", "name", "colour", "key") if name in table}
    count = len(next(iter(columns.values()), ()))
    entries = []
    for row in range(count):
        entry: dict[str, object] = {}
        for name, column in columns.items():
            value = column[row]
            if value is None or value != value or (name == "colour" and not value):
                continue
            entry[name] = str(value) if name != "value" else key_of(value)
        entries.append(entry)
    try:
        return parse_classes(json.dumps(entries) if entries else "", CLASS_TABLE), ()
    except ParameterError as error:
        return (), (Remark("labels.class_list", {"reason": error.message}, severity=PROBLEM),)


def _whole(key: Key) -> int | None:
    """The number that a key is, or that its text is in plain digits."""
    if isinstance(key, int):
        return key
    return int(key) if key.isascii() and key.isdecimal() and str(int(key[:6])) == key else None


def _alike(names: Sequence[str]) -> list[Remark]:
    folded: dict[str, list[str]] = {}
    for name in names:
        folded.setdefault(name.casefold(), []).append(name)
    return [
        Remark("labels.alike", {"names": listed(repr(name) for name in same)}, severity=PROBLEM)
        for same in folded.values()
        if len(same) > 1
    ]
