"""Runs from a CSV file: a line a run, a column a parameter."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import PureWindowsPath

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.contract.parameters import NUMBERS
from engine.files.tables import delimiter_of, open_table, unknown_encoding
from engine.jobs.many.wanted import Wanted, folder_name, inputs_of, known_parameters
from engine.raster.access import unreadable
from engine.raster.addresses import lasting

NAME = "name"  # column that names the run, where the job has no parameter of that name
_FRACTIONS = (*NUMBERS, "threshold")
_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods")
_DECIMAL_COMMA = re.compile(r"[-+]?\d+,\d+")


def runs_of_table(path: str, job: str) -> Iterator[Wanted]:
    """Reads the runs one by one, so that a long table takes no more memory than its text.

    Args:
        path: of the file.
        job: whose parameters the columns are.

    Raises:
        InputError: it cannot be read, or a line has more cells than there are columns.
        ParameterError: a column is no parameter of the job.
    """
    if path.lower().endswith(_WORKBOOKS):
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} is a workbook.",
            "Save its sheet as a CSV file in UTF-8.",
            path=path,
        )
    try:
        with open_table(path) as stream:
            delimiter = delimiter_of(stream)
            rows = csv.reader(stream, delimiter=delimiter, strict=True)
            columns = _columns(next((cells for cells in rows if any(cell.strip() for cell in cells)), []))
            _check(path, columns, job)
            number = 0
            for cells in rows:
                if not any(cell.strip() for cell in cells):
                    continue
                number += 1
                if any(cell.strip() for cell in cells[len(columns) :]):
                    raise InputError(
                        ErrorCode.INPUT_UNSUPPORTED,
                        "Line {line} of {path} has more cells than there are columns.",
                        "Put quotation marks around values that contain the separator.",
                        path=path,
                        line=rows.line_num,
                    )
                values = dict(zip(columns, cells, strict=False))
                yield _run(number, values if delimiter == "," else _with_points(values, job), job)
    except OSError as error:
        raise unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise unknown_encoding(path) from error
    except csv.Error as error:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "{path} is no table: {reason}",
            "Save it as a CSV file in UTF-8.",
            path=path,
            reason=error,
        ) from error


def _columns(cells: list[str]) -> list[str]:
    """Names of the columns; spreadsheets write empty ones behind the last."""
    names = [cell.strip().lower() for cell in cells]
    while names and not names[-1]:
        names.pop()
    return names


def _check(path: str, columns: list[str], job: str) -> None:
    known = known_parameters(job)
    unknown = [column for column in columns if column not in known and column != NAME]
    if unknown:
        raise ParameterError(
            "{path} has a column {column}, which is no parameter of {job}.",
            "Remove it, or rename it: columns may be called name, or {known}.",
            path=path,
            column=repr(unknown[0]),
            job=job,
            known=", ".join(known),
        )
    if len(set(columns)) != len(columns) or not columns:
        raise ParameterError(
            "{path} has no columns, or two of the same name.", "Give each column a name of its own.", path=path
        )


def _with_points(cells: dict[str, str], job: str) -> dict[str, str]:
    """Spreadsheets write 0,5 where they put semicolons between cells."""
    known = known_parameters(job)
    return {
        name: text.replace(",", ".")
        if name in known and known[name].kind in _FRACTIONS and _DECIMAL_COMMA.fullmatch(text.strip())
        else text
        for name, text in cells.items()
    }


def _run(number: int, cells: dict[str, str], job: str) -> Wanted:
    named = cells.get(NAME, "").strip()
    if NAME not in known_parameters(job):
        cells.pop(NAME, None)
    given = [cells.get(name, "").strip().strip('"') for name in inputs_of(job)]
    stems = [PureWindowsPath(lasting(path)).stem for path in given if path]
    name = named or "-".join((f"{number:05d}", *stems))
    dates = tuple(cells.get(one, "").strip() for one in ("before_date", "after_date"))
    return Wanted(folder_name(name), cells, named, dates if all(dates) else (), named or " - ".join(stems))
