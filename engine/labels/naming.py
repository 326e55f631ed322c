"""Which classes a label layer has: values, names and colours from what its field holds, or from a given list."""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from numbers import Integral
from typing import TypeGuard

from engine.contract.classes import LARGEST_VALUE, LabelClass, default_colour, parse_classes
from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.contract.remarks import PROBLEM, Remark
from engine.contract.remarks.texts import Value, listing
from engine.raster.info import AnyArray

# A table that the label layers of the QGIS plugin carry beside their features.
CLASS_TABLE = "swimdiff_classes"
# Longer ones come from fields that hold no names.
LONGEST_NAME = 200
# What a number in the field of the class can be.
WHAT_IS_CLEAR, NAMES, VALUES = "auto", "names", "values"
NUMBERS_ARE = (WHAT_IS_CLEAR, NAMES, VALUES)
_WHOLE = re.compile(r"[+-]?[0-9]{1,15}(?:\.0*)?")  # float64 holds so many digits
_NUMBER = re.compile(r"[+-]?[0-9]{1,15}(?:\.[0-9]*)?")
_LARGEST_FLOAT = 2**53
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
    if isinstance(value, Integral):
        return int(value)
    number = float(value)  # type: ignore[arg-type]
    if math.isnan(number):
        return None
    # From here on a float64 does not tell whole numbers apart; so columns with nulls are read.
    return int(number) if abs(number) < _LARGEST_FLOAT and number == int(number) else number


def is_name(value: Key | float | None) -> TypeGuard[Key]:
    """Says whether a field's value can stand for a class: whole numbers, and text of a name's length."""
    return isinstance(value, int) or (isinstance(value, str) and len(value) <= LONGEST_NAME)


def classes_found(path: str, field: str, keys: Sequence[Key]) -> Naming:
    """Makes classes of what a field holds.

    Whole numbers from 1 to 255 keep their values, also where they are written as text; what else there is gets the
    values behind them, numbers before names.

    Args:
        path: of the file, for messages.
        field: for messages.
        keys: what the field holds, each at least once.

    Raises:
        InputError: there are more classes than a map can hold.
    """
    different = sorted(set(keys), key=_order)
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
    value_of: dict[Key, int] = {}
    taken: set[int] = set()
    for key in different:
        number = whole_number(key)
        if number is not None and 1 <= number <= LARGEST_VALUE and number not in taken:
            value_of[key] = number
            taken.add(number)
    last = max(taken, default=0)
    free = (value for value in (*range(last + 1, LARGEST_VALUE + 1), *range(1, last)) if value not in taken)
    moved = [key for key in different if key not in value_of]
    value_of.update(zip(moved, free, strict=False))
    remarks: list[Remark] = []
    renumbered = [key for key in moved if whole_number(key) is not None]
    if renumbered:
        pairs = ", ".join(f"{key} → {value_of[key]}" for key in renumbered[:8])
        pairs += " ..." if len(renumbered) > 8 else ""
        values_of: dict[str, Value] = {"field": field, "largest": LARGEST_VALUE, "pairs": pairs}
        remarks.append(Remark("labels.renumbered", values_of, severity=PROBLEM))
    remarks += _alike([key for key in different if isinstance(key, str)])
    ordered = sorted(different, key=lambda key: value_of[key])
    classes = tuple(
        LabelClass(value_of[key], str(key), default_colour(n), str(n + 1) if n < 9 else "")
        for n, key in enumerate(ordered)
    )
    return Naming(classes, {key: n for n, key in enumerate(ordered)}, tuple(remarks))


def classes_given(
    path: str, field: str, classes: Sequence[LabelClass], keys: Sequence[Key], numbers: str = WHAT_IS_CLEAR
) -> Naming:
    """Finds given classes in what a field holds: text by name, numbers by a name that is the number, or by value.

    Args:
        path: of the file, for messages.
        field: for messages.
        classes: what there is; other names and numbers are no class.
        keys: what the field holds.
        numbers: what numbers are, of NUMBERS_ARE.

    Raises:
        ParameterError: a number is the name of one class and the value of another, and nobody said which is meant.
    """
    ordered = tuple(sorted(classes, key=lambda one: one.value))
    by_name = {clean(one.name): position for position, one in enumerate(ordered)}
    folded: dict[str, list[int]] = {}
    for name, at in by_name.items():
        folded.setdefault(name.casefold(), []).append(at)
    by_number: dict[int | None, list[int]] = {}
    for name, at in by_name.items():
        by_number.setdefault(whole_number(name), []).append(at)
    by_value = {one.value: position for position, one in enumerate(ordered)}
    found: dict[Key, int] = {}
    for key in dict.fromkeys(keys):
        number = whole_number(key)
        alike = folded.get(str(key).casefold(), []) or (by_number.get(number, []) if number is not None else [])
        named = by_name.get(str(key), alike[0] if len(alike) == 1 else None)
        valued = None if number is None else by_value.get(number)
        if number is not None and numbers == VALUES:
            named = None
        elif numbers == NAMES:
            valued = None
        if named is not None and valued is not None and named != valued:
            raise ParameterError(
                "{number} in the field {field} of {path} is the name of the class with the value {value}, and the "
                "value of the class “{name}”.",
                "Say under “Numbers in the class field” whether they are names or values.",
                number=number if number is not None else str(key),
                field=repr(field),
                path=path,
                value=ordered[named].value,
                name=ordered[valued].name,
            )
        position = named if named is not None else valued
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
        return (), (Remark("labels.class_list", {"reason": error.said}, severity=PROBLEM),)


def whole_number(key: Key) -> int | None:
    """The number that a key is, or that its text is; 07 and 7.0 are 7."""
    if isinstance(key, int):
        return key
    return int(float(key)) if _WHOLE.fullmatch(key) else None


def _order(key: Key) -> tuple[bool, float, bool, str]:
    """To sort by: what looks like a number goes by it, before names; of equal ones, the plainest first."""
    number = key if isinstance(key, int) else float(key) if _NUMBER.fullmatch(key) else None
    return number is None, number or 0.0, str(whole_number(key)) != str(key), str(key)


def _alike(names: Sequence[str]) -> list[Remark]:
    folded: dict[str, list[str]] = {}
    for name in names:
        folded.setdefault(name.casefold(), []).append(name)
    return [
        Remark("labels.alike", {"names": listing(repr(name) for name in same)}, severity=PROBLEM)
        for same in folded.values()
        if len(same) > 1
    ]
