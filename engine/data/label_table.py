"""Tables that say which classes an image shows: a column a class, or one column with their names."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Generic, TypeVar

from engine.contract.errors import ErrorCode, InputError
from engine.files.tables import delimiter_of, open_table, unknown_encoding

FILE_COLUMN, CLASS_COLUMN = "file", "class"
POSITION = ("x", "y")  # columns that say where an image lies, where both are there; they are no classes then
BETWEEN = ";"  # two names in one text
_SHOWN = {"1": True, "true": True, "0": False, "false": False}
_FORM = (
    "It needs a header with {column} and one column per class, and 0 or 1 in each row; or with {column} and {names}, "
    "the name of the class."
)

Content = TypeVar("Content")


@dataclass(frozen=True)
class TableRows(Generic[Content]):
    """What a table says of files.

    Args:
        table: its path.
        of: content by the name of the file, as the table has it.
    """

    table: str
    of: Mapping[str, Content]

    def find(self, path: str, name: str) -> str | None:
        """How the table names an image; None where it does not.

        Args:
            path: of the image.
            name: of it in its folder or zip. The table may name the image so, by its last part alone, or by its path,
                whole or from the folder of the table on.
        """
        whole, folder = Path(path).absolute(), Path(self.table).absolute().parent
        names = [name, PurePosixPath(name).name, whole.as_posix()]
        if whole.is_relative_to(folder):
            names.append(whole.relative_to(folder).as_posix())
        return next((one for one in names if one in self.of), None)


def read_table(table: str) -> tuple[tuple[str, ...], TableRows[tuple[int, ...]]]:
    """Reads a label table.

    Args:
        table: CSV file.

    Returns:
        The classes, and the numbers of each file's classes.

    Raises:
        InputError: it is missing, not of this form, or contradicts itself.
    """
    columns, rows = _rows(table)
    own = [name for name in columns if name and name != FILE_COLUMN and not _is_position(name, columns)]
    if not own:
        raise _no_table(table)
    named = own == [CLASS_COLUMN] and not all(row[CLASS_COLUMN].casefold() in _SHOWN for row in rows)
    class_names = tuple(sorted({name for row in rows for name in _names(row)})) if named else tuple(own)
    number_of = {name: number for number, name in enumerate(class_names)}
    found: dict[str, tuple[int, ...]] = {}
    for line, row in enumerate(rows, start=2):
        if not row[FILE_COLUMN] or (not named and any(row[name].casefold() not in _SHOWN for name in class_names)):
            raise _wrong_line(table, line, row)
        shown = _names(row) if named else [name for name in class_names if _SHOWN[row[name].casefold()]]
        labels = tuple(sorted({number_of[name] for name in shown}))
        if found.setdefault(_file(row), labels) != labels:
            raise _twice(table, line, row)
    return class_names, TableRows(table, found)


def read_positions(table: str) -> TableRows[tuple[float, float]] | None:
    """Reads where the images of a label table lie; None where it has no columns x and y.

    Args:
        table: CSV file.

    Raises:
        InputError: a position is no number, or an image has two.
    """
    columns, rows = _rows(table)
    if not set(POSITION) <= set(columns):
        return None
    found: dict[str, tuple[float, float]] = {}
    for number, row in enumerate(rows, start=2):
        try:
            x, y = (float(row[name].replace(",", ".")) for name in POSITION)
        except ValueError:
            x = y = math.nan
        if not (math.isfinite(x) and math.isfinite(y)):
            raise _wrong_line(table, number, row)
        if found.setdefault(_file(row), (x, y)) != (x, y):
            raise _twice(table, number, row)
    return TableRows(table, found)


def _rows(table: str) -> tuple[tuple[str, ...], list[dict[str, str]]]:
    """The columns, and each line by column; lines without content are left out."""
    try:
        with open_table(table) as stream:
            reader = csv.reader(stream, delimiter=delimiter_of(stream))
            columns = tuple(_column(name) for name in next((line for line in reader if any(line)), []))
            if FILE_COLUMN not in columns:
                raise _no_table(table)
            lines = [[cell.strip() for cell in line] for line in reader]
            whole = [line + [""] * (len(columns) - len(line)) for line in lines if any(line)]
            return columns, [dict(zip(columns, line, strict=False)) for line in whole]
    except FileNotFoundError as error:
        raise InputError(ErrorCode.INPUT_MISSING, "{table} does not exist.", "Check the path.", table=table) from error
    except UnicodeDecodeError as error:
        raise unknown_encoding(table) from error
    except (OSError, csv.Error) as error:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "{table} cannot be read: {reason}.",
            _FORM,
            table=table,
            reason=error,
            column=repr(FILE_COLUMN),
            names=repr(CLASS_COLUMN),
        ) from error


def _column(name: str) -> str:
    """The name of a column; those that have a meaning may be written in capitals."""
    known = name.strip().lower()
    return known if known in (FILE_COLUMN, CLASS_COLUMN, *POSITION) else name.strip()


def _file(row: Mapping[str, str]) -> str:
    return row[FILE_COLUMN].replace("\\", "/").removeprefix("./")


def _names(row: Mapping[str, str]) -> list[str]:
    return [name.strip() for name in row[CLASS_COLUMN].split(BETWEEN) if name.strip()]


def _is_position(name: str, columns: Sequence[str]) -> bool:
    return name in POSITION and set(POSITION) <= set(columns)


def _no_table(table: str) -> InputError:
    return InputError(
        ErrorCode.INPUT_UNSUPPORTED,
        "{table} is not a label table.",
        _FORM,
        table=table,
        column=repr(FILE_COLUMN),
        names=repr(CLASS_COLUMN),
    )


def _wrong_line(table: str, number: int, row: Mapping[str, str]) -> InputError:
    return InputError(
        ErrorCode.INPUT_UNSUPPORTED,
        "{table}, line {line}, cannot be used: {row}",
        _FORM,
        table=table,
        column=repr(FILE_COLUMN),
        names=repr(CLASS_COLUMN),
        line=number,
        row=", ".join(row.values()),
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
