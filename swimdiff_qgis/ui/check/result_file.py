"""Reads what the page shows of a computed accuracy: result.json of the job."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..common.phrases import tr
from ..common.result_file import NAME, ResultError, read_file

REPORT = "report.html"
_HECTARES_A_KM2 = 100.0


@dataclass(frozen=True)
class Figure:
    """An estimate; None where the sample does not tell.

    Args:
        value: in the unit of whatever it is.
        low: end of its interval.
        high: end of its interval.
    """

    value: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class ClassRow:
    """What is known of a class.

    Args:
        name: in words.
        colour: #rrggbb.
        mapped: area as the map has it, in the unit of all rows.
        area: estimated, in the same unit.
        users: share of what is mapped as it that is right, 0 to 1.
        producers: share of what it is in truth that the map shows, 0 to 1.
    """

    name: str
    colour: str
    mapped: float
    area: Figure
    users: Figure
    producers: Figure


@dataclass(frozen=True)
class Accuracy:
    """A computed accuracy.

    Args:
        folder: where it lies.
        overall: share of the mapped area that is right, 0 to 1.
        confidence: of all intervals, 0 to 1.
        points: that were compared.
        given: points that had a class, with those where the map has no data.
        unit: of the areas: ha, km² or px.
        rows: by class.
        warnings: in plain words.
        report: path of the report; "" without one.
    """

    folder: Path
    overall: Figure
    confidence: float
    points: int
    given: int
    unit: str
    rows: tuple[ClassRow, ...]
    warnings: tuple[str, ...] = ()
    report: str = ""


def read_accuracy(folder: Path) -> Accuracy:
    """Reads the folder of an accuracy that was estimated from points.

    Raises:
        ResultError: in words, where there is none, or a damaged one.
    """
    return read_file(folder, _accuracy)


def overall_text(accuracy: Accuracy) -> str:
    """Says how much of the mapped area is right, and how sure that is."""
    one = accuracy.overall
    if one.value is None:
        return tr("Overall accuracy by area: unknown from this sample. Check more points.")
    text = tr("Overall accuracy by area: {}").format(percent(one.value))
    if one.low is not None and one.high is not None:
        text += " " + tr("(between {:.1f} and {:.1f} %)").format(100.0 * one.low, 100.0 * one.high)
    return text


def percent(share: float | None) -> str:
    """Writes a share; a dash for what is not known."""
    return "–" if share is None else f"{100.0 * share:.1f} %"


def interval_text(figure: Figure) -> str:
    """Writes a share with its interval."""
    if figure.low is None or figure.high is None:
        return percent(figure.value)
    return tr("{} (between {} and {})").format(percent(figure.value), percent(figure.low), percent(figure.high))


def area_text(value: float | None, largest: float) -> str:
    """Writes an area with as many digits as all of a table need."""
    if value is None:
        return "–"
    return f"{value:,.0f}" if largest >= 1000.0 else f"{value:,.1f}" if largest >= 10.0 else f"{value:,.2f}"


def _accuracy(folder: Path, facts: Any) -> Accuracy:
    estimates = facts["estimates"]
    if facts["job"] != "accuracy" or estimates is None:
        raise ResultError(tr("{} contains no accuracy estimated from points.").format(folder / NAME))
    unit, divisor = _unit(str(estimates["unit"]), [float(row["mapped"]) for row in estimates["rows"]])
    report = folder / REPORT
    return Accuracy(
        folder,
        _figure(estimates["overall"]),
        float(estimates["confidence"]),
        int(facts["places"]["compared"]),
        int(facts["places"]["compared"]) + int(facts["places"]["on_nodata"]),
        unit,
        tuple(_row(row, divisor) for row in estimates["rows"]),
        tuple(str(text) for text in facts.get("warnings", ())),
        str(report) if report.is_file() else "",
    )


def _unit(unit: str, mapped: list[float]) -> tuple[str, float]:
    """Takes km² where hectares would need five digits, which a narrow dock has no room for."""
    wide = unit == "ha" and max(mapped, default=0.0) >= 1000.0
    return ("km²", _HECTARES_A_KM2) if wide else (unit, 1.0)


def _row(row: Any, divisor: float) -> ClassRow:
    return ClassRow(
        str(row["name"]),
        str(row["colour"]),
        float(row["mapped"]) / divisor,
        _figure(row["area"], divisor),
        _figure(row["users"]),
        _figure(row["producers"]),
    )


def _figure(found: Any, divisor: float = 1.0) -> Figure:
    values = (found["value"], found["low"], found["high"])
    return Figure(*(None if value is None else float(value) / divisor for value in values))
