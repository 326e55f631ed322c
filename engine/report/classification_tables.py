"""Tables about classified maps: rows for the report and for result.json, and the same as CSV files."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterable, Mapping, Sequence

from engine.contract.classes import LabelClass
from engine.contract.results.classes import (
    AccuracyFigures,
    ClassRow,
    ConfusionTable,
    EstimateFigure,
    EstimateRow,
    MappedRow,
    SampleEstimates,
)
from engine.metrics.areas import AreaEstimates
from engine.metrics.intervals import Estimate
from engine.metrics.matrix import known

SQUARE_METRES_A_HECTARE = 10_000.0
PRECISION, RECALL = "precision (user's)", "recall (producer's)"
CORNER = "reference (rows) / map (columns)"
# Spreadsheets take a text that begins so for a formula, and run it.
_FORMULA = ("=", "+", "-", "@")
_BREAKS = re.compile(r"[\t\r\n\0]+")
# Spreadsheets take a CSV file for UTF-8 only where it begins with this mark.
BYTE_ORDER_MARK = "\ufeff"

Cell = str | float | None


def class_rows(classes: Iterable[LabelClass]) -> tuple[ClassRow, ...]:
    """Gives classes as result.json and the legend have them."""
    return tuple(ClassRow(one.value, one.name, one.colour) for one in classes)


def area_unit(has_crs: bool) -> tuple[str, float]:
    """Unit of areas, and what pixels' m² (or counts, without a CRS) are divided by."""
    return ("ha", SQUARE_METRES_A_HECTARE) if has_crs else ("px", 1.0)


def area_rows(
    classes: Sequence[LabelClass], pixels: Mapping[int, int], areas_m2: Mapping[int, float], has_crs: bool
) -> tuple[MappedRow, ...]:
    """What is mapped as each class: pixels, area, share.

    Args:
        classes: of the map.
        pixels: by value of the class; one that is missing has none.
        areas_m2: likewise; pixels where the map has no CRS.
        has_crs: of the map.
    """
    unit, divisor = area_unit(has_crs)
    total = sum(areas_m2.get(one.value, 0.0) for one in classes)
    return tuple(
        MappedRow(
            one.value,
            one.name,
            one.colour,
            pixels=int(pixels.get(one.value, 0)),
            area=areas_m2.get(one.value, 0.0) / divisor,
            unit=unit,
            percent=100.0 * areas_m2.get(one.value, 0.0) / total if total else None,
        )
        for one in classes
    )


def sample_estimates(
    classes: Sequence[LabelClass],
    estimates: AreaEstimates,
    mapped: Sequence[MappedRow],
    confidence: float,
    has_crs: bool,
    text: str = "",
) -> SampleEstimates:
    """What a sample says about the areas and accuracies of a map.

    Args:
        classes: in the order of the estimates.
        estimates: of areas in m², or in pixels where the map has no CRS.
        mapped: of `area_rows`, in the same order.
        confidence: of the intervals.
        has_crs: of the map.
        text: how it was estimated, in words.
    """
    unit, divisor = area_unit(has_crs)
    columns = (estimates.areas, estimates.shares, estimates.users, estimates.producers)
    rows = tuple(
        EstimateRow(
            one.value,
            one.name,
            one.colour,
            unit=unit,
            mapped=row.area,
            mapped_percent=row.percent,
            pixels=row.pixels,
            area=figure(area.times(1.0 / divisor), confidence, estimates.total / divisor),
            share=figure(share, confidence, 1.0),
            users=figure(users, confidence, 1.0),
            producers=figure(producers, confidence, 1.0),
        )
        for one, row, area, share, users, producers in zip(classes, mapped, *columns, strict=True)
    )
    return SampleEstimates(
        overall=figure(estimates.overall, confidence, 1.0),
        confidence=confidence,
        unit=unit,
        total=estimates.total / divisor,
        rows=rows,
        matrix=tuple(tuple(known(float(share)) for share in row) for row in estimates.matrix),
        text=text,
    )


def figure(estimate: Estimate, confidence: float, most: float) -> EstimateFigure:
    """An estimate in plain values: None where the sample does not tell."""
    interval = estimate.interval(confidence, 0.0, most)
    return EstimateFigure(
        value=known(estimate.value),
        standard_error=known(estimate.standard_error),
        margin=known(estimate.margin(confidence)),
        low=known(interval.low),
        high=known(interval.high),
    )


def confusion_csv(matrix: ConfusionTable) -> str:
    """The confusion matrix: rows are the reference, columns the map, and the first cell says so.

    Args:
        matrix: of `ConfusionMatrix.table`.
    """
    names, counts = matrix.names, matrix.counts
    columns = [sum(row[place] for row in counts) for place in range(len(names))]
    rows: list[Sequence[Cell]] = [(CORNER, *names, "total")]
    rows += [(name, *row, sum(row)) for name, row in zip(names, counts, strict=True)]
    return csv_text([*rows, ("total", *columns, sum(columns))])


def accuracy_csv(accuracy: AccuracyFigures, estimates: SampleEstimates | None = None) -> str:
    """Accuracies, one a row: which, of which class, from what, value and interval.

    Args:
        accuracy: of `ConfusionMatrix.figures`.
        estimates: of `sample_estimates`, where the reference is a sample.
    """
    rows: list[Sequence[Cell]] = [
        ["figure", "class", "basis", "value", "low", "high"],
        ["overall accuracy", "", "counts", accuracy.overall, *accuracy.interval],
        ["balanced accuracy", "", "counts", accuracy.balanced, None, None],
        ["kappa", "", "counts", accuracy.kappa, None, None],
    ]
    if accuracy.mean_f1 is not None:  # a place may have several classes
        means = (("mean average precision", accuracy.mean_average_precision), ("mean F1", accuracy.mean_f1))
        rows[1:] = [[title, "", "counts", value, None, None] for title, value in means]
    for of_class in accuracy.classes:
        values = (of_class.precision, of_class.recall, of_class.f1, of_class.iou)
        rows += [
            [title, of_class.name, "counts", value, None, None]
            for title, value in zip((PRECISION, RECALL, "F1", "IoU"), values, strict=True)
        ]
        if accuracy.mean_f1 is not None:
            rows.append(["average precision", of_class.name, "counts", of_class.average_precision, None, None])
    if estimates is not None:
        rows.append(["overall accuracy", "", "area", *_ends(estimates.overall)])
        for one in estimates.rows:
            rows.append([PRECISION, one.name, "area", *_ends(one.users)])
            rows.append([RECALL, one.name, "area", *_ends(one.producers)])
    return csv_text(rows)


def mapped_areas_csv(rows: Sequence[MappedRow], counted: str = "pixels") -> str:
    """Areas as mapped, one class a row.

    Args:
        rows: of `area_rows`.
        counted: what a pixel of the map is called.
    """
    unit = rows[0].unit if rows else "ha"
    lines = [[row.value, row.name, row.pixels, row.area, row.percent] for row in rows]
    return csv_text([["value", "class", counted, f"area_{unit}", "percent"], *lines])


def estimated_areas_csv(estimates: SampleEstimates) -> str:
    """Areas as mapped and as estimated, one class a row.

    Args:
        estimates: of `sample_estimates`.
    """
    unit = estimates.unit
    head = ["value", "class", "mapped_pixels", f"mapped_{unit}", f"estimated_{unit}", f"standard_error_{unit}"]
    lines = [
        [
            row.value,
            row.name,
            row.pixels,
            row.mapped,
            row.area.value,
            row.area.standard_error,
            row.area.low,
            row.area.high,
            row.share.value,
        ]
        for row in estimates.rows
    ]
    return csv_text([[*head, f"low_{unit}", f"high_{unit}", "share"], *lines])


def csv_text(rows: Iterable[Sequence[Cell]]) -> str:
    """Writes a CSV file that spreadsheets open as it is meant: no text in it is taken for a formula.

    Args:
        rows: texts and numbers; None gives an empty cell.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    for row in rows:
        writer.writerow([_cell(value) for value in row])
    return BYTE_ORDER_MARK + stream.getvalue()


def _cell(value: Cell) -> str:
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    if isinstance(value, (int, float)):
        return repr(value)
    text = _BREAKS.sub(" ", str(value))  # one cell, one line: not every program keeps what is quoted together
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text


def _ends(figures: EstimateFigure) -> list[Cell]:
    return [figures.value, figures.low, figures.high]
