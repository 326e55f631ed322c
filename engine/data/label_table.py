"""Tables that say which classes an image shows."""

from __future__ import annotations

import csv

from engine.contract.errors import ErrorCode, InputError
from engine.files.tables import open_table

FILE_COLUMN = "file"
_FORM = "It needs a header with {column} and one column per class, and 0 or 1 in each row."


def read_table(table: str) -> tuple[tuple[str, ...], dict[str, tuple[int, ...]]]:
    """Reads a label table.

    Args:
        table: CSV file.

    Returns:
        The classes, and the numbers of each file's classes.

    Raises:
        InputError: it is missing, or not of this form.
    """
    try:
        with open_table(table) as stream:
            reader = csv.DictReader(stream)
            class_names = tuple(name for name in reader.fieldnames or () if name != FILE_COLUMN)
            if FILE_COLUMN not in (reader.fieldnames or ()) or not class_names:
                raise InputError(
                    ErrorCode.INPUT_UNSUPPORTED,
                    "{table} is not a label table.",
                    _FORM,
                    table=table,
                    column=repr(FILE_COLUMN),
                )
            rows = {}
            for number, row in enumerate(reader, start=2):
                values = [(row[name] or "").strip() for name in class_names]
                if not row[FILE_COLUMN] or set(values) - {"0", "1"}:
                    raise InputError(
                        ErrorCode.INPUT_UNSUPPORTED,
                        "{table}, line {line}: {row}.",
                        _FORM,
                        table=table,
                        column=repr(FILE_COLUMN),
                        line=number,
                        row=row,
                    )
                rows[row[FILE_COLUMN].replace("\\", "/")] = tuple(
                    place for place, value in enumerate(values) if value == "1"
                )
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
    return class_names, rows
