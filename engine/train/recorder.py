"""`metrics.csv`: one row a logged step, continued by a resumed run without a gap or a double row."""

from __future__ import annotations

import csv
import os
from collections.abc import Mapping
from pathlib import Path

from engine.files.disk import failed_write

STEP = "step"


class Recorder:
    """Appends rows to a CSV file; each row is on its way to the disk at once.

    Args:
        path: the file; None records nothing, for all processes but the first.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._columns: list[str] = []

    def rewind(self, step: int) -> None:
        """Keeps what was recorded up to a step and drops the rest, and a last row that was cut off by a crash.

        Args:
            step: number of finished steps.
        """
        if self._path is None:
            return
        self._columns, rows = read_rows(self._path)
        self._rewrite([row for row in rows if row[STEP] <= step])

    def record(self, step: int, values: Mapping[str, float]) -> None:
        """Adds a row.

        Args:
            step: number of finished steps.
            values: by column; a name that is new becomes a column more.
        """
        if self._path is None:
            return
        new = [name for name in (STEP, *values) if name not in self._columns]
        if new:
            _, rows = read_rows(self._path)
            self._columns += new
            self._rewrite(rows)
        try:
            with self._path.open("a", encoding="utf-8", newline="") as stream:
                csv.writer(stream, lineterminator="\n").writerow(self._cells({**values, STEP: step}))
        except OSError as error:
            raise failed_write(self._path, error) from error

    def _rewrite(self, rows: list[dict[str, float]]) -> None:
        if self._path is None or (not self._columns and not self._path.exists()):
            return
        partial = self._path.with_name(f"{self._path.name}.partial-{os.getpid()}")
        try:
            with partial.open("w", encoding="utf-8", newline="") as stream:
                writer = csv.writer(stream, lineterminator="\n")
                if self._columns:
                    writer.writerow(self._columns)
                writer.writerows(self._cells(row) for row in rows)
            os.replace(partial, self._path)
        except OSError as error:
            raise failed_write(self._path, error) from error

    def _cells(self, row: Mapping[str, float]) -> list[str]:
        return ["" if name not in row else _text(row[name]) for name in self._columns]


def read_rows(path: Path) -> tuple[list[str], list[dict[str, float]]]:
    """Reads what was recorded.

    Returns:
        The columns, and a row each as numbers by column; empty cells are left out. Rows that are not whole are skipped.
    """
    if not path.is_file():
        return [], []
    with path.open(encoding="utf-8", newline="") as stream:
        lines = list(csv.reader(stream))
    if not lines or STEP not in lines[0]:
        return [], []
    columns = lines[0]
    rows = []
    for line in lines[1:]:
        try:
            row = {name: float(cell) for name, cell in zip(columns, line, strict=True) if cell != ""}
        except ValueError:
            continue
        if STEP in row:
            rows.append(row)
    return columns, rows


def _text(value: float) -> str:
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else f"{value:.8g}"
