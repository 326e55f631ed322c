"""What is handed over about the classes: areas, and how good the map is, as rows, CSV files and lines to read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.class_map.legend import NamedMap
from engine.contract.classes import LabelClass
from engine.contract.errors import ErrorCode, InputError
from engine.contract.results import from_json
from engine.contract.results.classes import AccuracyFigures as Counted
from engine.contract.results.classes import ConfusionTable, MappedRow, SampleEstimates
from engine.report.classification_tables import (
    accuracy_csv,
    area_rows,
    confusion_csv,
    csv_text,
    estimated_areas_csv,
)

SQUARE_METRES_A_HECTARE = 10_000.0
ACCURACY_JOBS = ("accuracy", "train-classifier")
# A matrix of 255 classes takes about a megabyte; a larger file is something else.
_LARGEST_BYTES = 64 * 2**20
_CHOOSE = "Choose the result.json of a finished accuracy or train-classifier."


@dataclass(frozen=True)
class AccuracyFigures:
    """How good the map is, as a finished job said.

    Args:
        job: accuracy or train-classifier.
        names: of the classes that it is about.
        tables: CSV files by name.
        lines: to read.
    """

    job: str
    names: tuple[str, ...]
    tables: Mapping[str, str]
    lines: tuple[str, ...]


def map_area_rows(named: NamedMap, classes: Sequence[LabelClass]) -> tuple[MappedRow, ...]:
    """Pixels, area and share of each class, as mapped."""
    return area_rows(classes, named.pixels, named.areas, named.grid.crs_wkt is not None)


def areas_csv(rows: Sequence[MappedRow], named: NamedMap) -> str:
    """Areas as mapped: a line a class."""
    head = ["value", "class", "colour", "pixels", "area_m2", "area_ha", "percent"]
    areas = [named.areas[row.value] for row in rows]
    return csv_text(
        [
            head,
            *(
                [
                    row.value,
                    row.name,
                    row.colour,
                    row.pixels,
                    area,
                    area / SQUARE_METRES_A_HECTARE,
                    row.percent,
                ]
                for row, area in zip(rows, areas, strict=True)
            ),
        ]
    )


def area_lines(rows: Sequence[MappedRow]) -> list[str]:
    """Areas as a table to read."""
    width = max([5, *(len(row.name) for row in rows)])
    lines = [f"{'Value':>5}  {'Class':<{width}}  {'Colour':<7}  {'Pixels':>14}  {'Hectares':>16}  {'Share':>8}"]
    for row in rows:
        share = "" if row.percent is None else f"{row.percent:.2f} %"
        lines.append(
            f"{row.value:>5}  {row.name:<{width}}  {row.colour:<7}  {row.pixels:>14,}  {row.area:>16,.2f}  {share:>8}"
        )
    return lines


def read_accuracy(path: str) -> AccuracyFigures:
    """Reads the figures of a finished job.

    Args:
        path: its result.json.

    Raises:
        InputError: the file is missing, or of another kind.
    """
    facts = _facts(path)
    job = facts.get("job")
    if job not in ACCURACY_JOBS:
        said = f"is the result of {job}" if isinstance(job, str) else "is the result of no job"
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED, "{path} {said}, which has no accuracy of a map.", _CHOOSE, path=path, said=said
        )
    try:
        estimates = None if facts.get("estimates") is None else from_json(SampleEstimates, facts["estimates"])
        counted, matrix = from_json(Counted, facts["accuracy"]), from_json(ConfusionTable, facts["matrix"])
        tables = {"accuracy.csv": accuracy_csv(counted, estimates), "confusion.csv": confusion_csv(matrix)}
        if estimates is not None:
            tables["estimated_areas.csv"] = estimated_areas_csv(estimates)
        names = matrix.names
        lines = _accuracy_lines(facts, counted, estimates is None)
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} lacks figures that {job} writes ({reason}).",
            _CHOOSE,
            path=path,
            job=job,
            reason=repr(error),
        ) from error
    return AccuracyFigures(str(job), names, tables, lines)


def _facts(path: str) -> dict[str, Any]:
    file = Path(path)
    if not file.is_file():
        raise InputError(ErrorCode.INPUT_MISSING, "{path} does not exist, or is not a file.", _CHOOSE, path=path)
    try:
        if file.stat().st_size > _LARGEST_BYTES:
            raise ValueError("it is too large")
        facts = json.loads(file.read_text(encoding="utf-8-sig"))
        if not isinstance(facts, dict):
            raise ValueError("it holds no object")
    except (ValueError, RecursionError) as error:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} is not the result of a job: {reason}.",
            _CHOOSE,
            path=path,
            reason=error,
        ) from error
    except OSError as error:
        raise InputError(
            ErrorCode.INPUT_UNREADABLE,
            "{path} cannot be read: {reason}.",
            "Check the file's permissions.",
            path=path,
            reason=error.strerror,
        ) from error
    return facts


def _accuracy_lines(facts: Mapping[str, Any], counted: Counted, bare: bool) -> tuple[str, ...]:
    low, high = counted.interval
    lines = [str(facts["summary"])] if facts.get("summary") else []
    if bare:
        lines.append(
            f"Overall accuracy {_percent(counted.overall)} ({_percent(low)} to {_percent(high)}), balanced accuracy "
            f"{_percent(counted.balanced)}, kappa {_number(counted.kappa)}."
        )
        if facts["job"] == "train-classifier":
            lines.append("Measured on labels that were held out of the training; not a sample of the map.")
    width = max([5, *(len(one.name) for one in counted.classes)])
    lines.append(f"{'Class':<{width}}  {'Precision':>10}  {'Recall':>10}  {'F1':>10}")
    for one in counted.classes:
        figures = "  ".join(f"{_percent(value):>10}" for value in (one.precision, one.recall, one.f1))
        lines.append(f"{one.name:<{width}}  {figures}")
    return tuple(lines)


def _percent(value: float | None) -> str:
    return "not known" if value is None else f"{100 * value:.1f} %"


def _number(value: float | None) -> str:
    return "not known" if value is None else f"{value:.2f}"
