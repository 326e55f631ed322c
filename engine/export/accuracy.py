"""How good an exported map is, as a finished job has measured it: CSV files and lines to read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.contract.remarks import sentence
from engine.contract.results.accuracy import ACCURACIES, CONFUSION, MeasuredAccuracy, read_measured
from engine.report.classification_tables import accuracy_csv, confusion_csv, estimated_areas_csv

ESTIMATED_AREAS = "estimated_areas.csv"
_CHOOSE = "Choose the result.json of a finished accuracy or train-classifier."


@dataclass(frozen=True)
class MapAccuracy:
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


def read_accuracy(path: str) -> MapAccuracy:
    """Reads the figures of a finished job.

    Args:
        path: its result.json.

    Raises:
        InputError: the file is missing, or of another kind.
    """
    result = read_measured(Path(path), _CHOOSE)
    counted, matrix, estimates = result.accuracy, result.matrix, result.estimates
    tables = {ACCURACIES: accuracy_csv(counted, estimates), CONFUSION: confusion_csv(matrix)}
    if estimates is not None:
        tables[ESTIMATED_AREAS] = estimated_areas_csv(estimates)
    return MapAccuracy(result.job, matrix.names, tables, _accuracy_lines(result))


def _accuracy_lines(result: MeasuredAccuracy) -> tuple[str, ...]:
    counted = result.accuracy
    low, high = counted.interval
    lines = [sentence(result.summary)]
    if result.estimates is None:
        lines.append(
            f"Overall accuracy {_percent(counted.overall)} ({_percent(low)} to {_percent(high)}), balanced accuracy "
            f"{_percent(counted.balanced)}, kappa {_number(counted.kappa)}."
        )
        if result.job == "train-classifier":
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
