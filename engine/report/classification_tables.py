"""Tables about classified maps: rows for the report and for result.json, and the same as CSV files.

Rows are plain values, so that they can be kept in result.json and shown anew.
"""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from engine.contract.classes import LabelClass
from engine.metrics.areas import AreaEstimates
from engine.metrics.intervals import Estimate
from engine.metrics.matrix import ORIENTATION, known

SQUARE_METRES_A_HECTARE = 10_000.0
CORNER = "reference (rows) / map (columns)"
# Spreadsheets take a text that begins so for a formula, and run it.
_FORMULA = ("=", "+", "-", "@")
_BREAKS = re.compile(r"[\t\r\n\0]+")
# Spreadsheets take a CSV file for UTF-8 only where it begins with this mark.
BYTE_ORDER_MARK = "\ufeff"

Row = dict[str, Any]


def class_facts(classes: Iterable[LabelClass]) -> list[Row]:
    """Gives classes as result.json and the legend have them."""
    return [{"value": one.value, "name": one.name, "colour": one.colour} for one in classes]


def area_unit(has_crs: bool) -> tuple[str, float]:
    """Unit of areas, and what pixels' m² (or counts, without a CRS) are divided by."""
    return ("ha", SQUARE_METRES_A_HECTARE) if has_crs else ("px", 1.0)


def area_rows(
    classes: Sequence[LabelClass], pixels: Mapping[int, int], areas_m2: Mapping[int, float], has_crs: bool
) -> list[Row]:
    """What is mapped as each class: pixels, area, share.

    Args:
        classes: of the map.
        pixels: by value of the class; one that is missing has none.
        areas_m2: likewise; pixels where the map has no CRS.
        has_crs: of the map.
    """
    unit, divisor = area_unit(has_crs)
    total = sum(areas_m2.get(one.value, 0.0) for one in classes)
    return [
        {
            **fact,
            "pixels": int(pixels.get(one.value, 0)),
            "area": areas_m2.get(one.value, 0.0) / divisor,
            "unit": unit,
            "percent": 100.0 * areas_m2.get(one.value, 0.0) / total if total else None,
        }
        for one, fact in zip(classes, class_facts(classes), strict=True)
    ]


def estimate_facts(
    classes: Sequence[LabelClass], estimates: AreaEstimates, mapped: Sequence[Row], confidence: float, has_crs: bool
) -> dict[str, Any]:
    """What a sample says about the areas and accuracies of a map.

    Args:
        classes: in the order of the estimates.
        estimates: of areas in m², or in pixels where the map has no CRS.
        mapped: of `area_rows`, in the same order.
        confidence: of the intervals.
        has_crs: of the map.
    """
    unit, divisor = area_unit(has_crs)
    rows = [
        {
            **fact,
            "unit": unit,
            "mapped": row["area"],
            "mapped_percent": row["percent"],
            "pixels": row["pixels"],
            "area": figure(area.times(1.0 / divisor), confidence, estimates.total / divisor),
            "share": figure(share, confidence, 1.0),
            "users": figure(users, confidence, 1.0),
            "producers": figure(producers, confidence, 1.0),
        }
        for fact, row, area, share, users, producers in zip(
            class_facts(classes),
            mapped,
            estimates.areas,
            estimates.shares,
            estimates.users,
            estimates.producers,
            strict=True,
        )
    ]
    return {
        "overall": figure(estimates.overall, confidence, 1.0),
        "confidence": confidence,
        "unit": unit,
        "total": estimates.total / divisor,
        "rows": rows,
        "matrix": [[known(float(share)) for share in row] for row in estimates.matrix],
    }


def figure(estimate: Estimate, confidence: float, most: float) -> Row:
    """An estimate in plain values: None where the sample does not tell."""
    interval = estimate.interval(confidence, 0.0, most)
    return {
        "value": known(estimate.value),
        "standard_error": known(estimate.standard_error),
        "margin": known(estimate.margin(confidence)),
        "low": known(interval.low),
        "high": known(interval.high),
    }


def confusion_csv(matrix: Mapping[str, Any]) -> str:
    """The confusion matrix: rows are the reference, columns the map, and the first cell says so.

    Args:
        matrix: `matrix` of `ConfusionMatrix.facts`.
    """
    names, counts = matrix["names"], matrix["counts"]
    columns = [sum(row[place] for row in counts) for place in range(len(names))]
    return csv_text(
        [
            [CORNER, *names, "total"],
            *([name, *row, sum(row)] for name, row in zip(names, counts, strict=True)),
            ["total", *columns, sum(columns)],
        ]
    )


def accuracy_csv(accuracy: Mapping[str, Any], estimates: Mapping[str, Any] | None = None) -> str:
    """Accuracies, one a row: which, of which class, from what, value and interval.

    Args:
        accuracy: `accuracy` of `ConfusionMatrix.facts`.
        estimates: of `estimate_facts`, where the reference is a sample.
    """
    low, high = accuracy["interval"]
    rows: list[list[Any]] = [
        ["figure", "class", "basis", "value", "low", "high"],
        ["overall accuracy", "", "counts", accuracy["overall"], low, high],
        ["balanced accuracy", "", "counts", accuracy["balanced"], None, None],
        ["kappa", "", "counts", accuracy["kappa"], None, None],
    ]
    titles = {"precision": "precision (user's)", "recall": "recall (producer's)", "f1": "F1", "iou": "IoU"}
    for one in accuracy["classes"]:
        rows += [[title, one["name"], "counts", one[key], None, None] for key, title in titles.items()]
    if estimates is not None:
        rows.append(["overall accuracy", "", "area", *_ends(estimates["overall"])])
        for one in estimates["rows"]:
            rows.append([titles["precision"], one["name"], "area", *_ends(one["users"])])
            rows.append([titles["recall"], one["name"], "area", *_ends(one["producers"])])
    return csv_text(rows)


def mapped_areas_csv(rows: Sequence[Row]) -> str:
    """Areas as mapped, one class a row.

    Args:
        rows: of `area_rows`.
    """
    unit = rows[0]["unit"] if rows else "ha"
    lines = [[row["value"], row["name"], row["pixels"], row["area"], row["percent"]] for row in rows]
    return csv_text([["value", "class", "pixels", f"area_{unit}", "percent"], *lines])


def estimated_areas_csv(estimates: Mapping[str, Any]) -> str:
    """Areas as mapped and as estimated, one class a row.

    Args:
        estimates: of `estimate_facts`.
    """
    unit = estimates["unit"]
    head = ["value", "class", "mapped_pixels", f"mapped_{unit}", f"estimated_{unit}", f"standard_error_{unit}"]
    lines = [
        [
            row["value"],
            row["name"],
            row["pixels"],
            row["mapped"],
            row["area"]["value"],
            row["area"]["standard_error"],
            row["area"]["low"],
            row["area"]["high"],
            row["share"]["value"],
        ]
        for row in estimates["rows"]
    ]
    return csv_text([[*head, f"low_{unit}", f"high_{unit}", "share"], *lines])


def csv_text(rows: Iterable[Sequence[Any]]) -> str:
    """Writes a CSV file that spreadsheets open as it is meant: no text in it is taken for a formula.

    Args:
        rows: texts and numbers; None gives an empty cell.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return BYTE_ORDER_MARK + stream.getvalue()


def _cell(value: Any) -> str:
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    if isinstance(value, (int, float)):
        return repr(value)
    text = _BREAKS.sub(" ", str(value))  # one cell, one line: not every program keeps what is quoted together
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text


def _ends(figures: Mapping[str, Any]) -> list[Any]:
    return [figures["value"], figures["low"], figures["high"]]


__all__ = [
    "ORIENTATION",
    "accuracy_csv",
    "area_rows",
    "area_unit",
    "class_facts",
    "confusion_csv",
    "csv_text",
    "estimate_facts",
    "estimated_areas_csv",
    "figure",
    "mapped_areas_csv",
]
