"""Tables that say which classes an image shows."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping, Sequence

from engine.contract.errors import ErrorCode, InputError
from engine.files.tables import open_table

FILE_COLUMN = "file"
POSITION = ("x", "y")  # columns that say where an image lies, where both are there; they are no classes then
_FORM = "It needs a header with {column} and one column per class, and 0 or 1 in each row."


def read_table(table: str) -> tuple[tuple[str, ...], dict[str, tuple[int, ...]]]:
    """Reads a label table.

    Args:
        table: CSV file.

    Returns:
        The classes, and the numbers of each file's classes.

    Raises:
        InputError: it is missing, not of this form, or contradicts itself.
    """
    columns, rows = _rows(table)
    class_names = tuple(name for name in columns if name != FILE_COLUMN and not _is_position(name, columns))
    if not class_names:
        raise _no_table(table)
    found: dict[str, tuple[int, ...]] = {}
    for number, row in enumerate(rows, start=2):
        values = [(row[name] or "").strip() for name in class_names]
        if not row[FILE_COLUMN] or set(values) - {"0", "1"}:
            raise _wrong_line(table, number, row)
        labels = tuple(place for place, one in enumerate(values) if one == "1")
        if found.setdefault(row[FILE_COLUMN].replace("\\", "/"), labels) != labels:
            raise _twice(table, number, row)
    return class_names, found


def read_positions(table: str) -> dict[str, tuple[float, float]]:
    """Reads where the images of a label table lie; nothing where it has no columns x and y.

    Args:
        table: CSV file.

    Raises:
        InputError: a position is no number, or an image has two.
    """
    columns, rows = _rows(table)
    if not set(POSITION) <= set(columns):
        return {}
    found: dict[str, tuple[float, float]] = {}
    for number, row in enumerate(rows, start=2):
        try:
            x, y = (float(row[name]) for name in POSITION)
        except (TypeError, ValueError):
            x = y = math.nan
        if not (math.isfinite(x) and math.isfinite(y)):
            raise _wrong_line(table, number, row)
        if found.setdefault(row[FILE_COLUMN].replace("\\", "/"), (x, y)) != (x, y):
            raise _twice(table, number, row)
    return found


def _rows(table: str) -> tuple[tuple[str, ...], list[dict[str, str]]]:
    """The columns, and each line by column."""
    try:
        with open_table(table) as stream:
            reader = csv.DictReader(stream)
            columns = tuple(reader.fieldnames or ())
            if FILE_COLUMN not in columns:
                raise _no_table(table)
            return columns, list(reader)
    except FileNotFoundError as error:
        raise InputError(ErrorCode.INPUT_MISSING, "{table} does not exist.", "Check the path.", table=table) from error
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "{table} cannot be read: {reason}.",
            _FORM,
            table=table,
            reason=error,
            column=repr(FILE_COLUMN),
        ) from error


def _is_position(name: str, columns: Sequence[str]) -> bool:
    return name in POSITION and set(POSITION) <= set(columns)


def _no_table(table: str) -> InputError:
    return InputError(
        ErrorCode.INPUT_UNSUPPORTED, "{table} is not a label table.", _FORM, table=table, column=repr(FILE_COLUMN)
    )


def _wrong_line(table: str, number: int, row: Mapping[str, str]) -> InputError:
    return InputError(
        ErrorCode.INPUT_UNSUPPORTED,
        "{table}, line {line}: {row}.",
        _FORM,
        table=table,
        column=repr(FILE_COLUMN),
        line=number,
        row=row,
    )


def _twice(table: str, number: int, row: Mapping[str, str]) -> InputError:
    return InputError(
        ErrorCode.INPUT_UNSUPPORTED,
        "{table}, line {line}: an earlier line says something else of {path}.",
        "Put all that is known of an image into one line.",
        table=table,
        line=number,
        path=row[FILE_COLUMN],
    )
