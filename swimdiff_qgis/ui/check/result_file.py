"""Reads what the page shows of a computed accuracy: result.json of the job."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ...contract import errors, remarks, results
from ..common.phrases import filled, number, tr

if TYPE_CHECKING:
    from engine.contract.remarks import Remark
    from engine.contract.results.accuracy import AccuracyResult
    from engine.contract.results.classes import EstimateFigure, SampleEstimates

_HECTARES_A_KM2 = 100.0


@dataclass(frozen=True)
class Accuracy:
    """A computed accuracy.

    Args:
        folder: where it lies.
        result: what its result.json says.
        estimates: those of the result, in km² where hectares would be long; None where no sample was drawn.
        report: path of the report; "" without one.
    """

    folder: Path
    result: AccuracyResult
    estimates: SampleEstimates | None
    report: str = ""

    @property
    def given(self) -> int:
        """Points that had a class, with those where the map has no data."""
        return self.result.places.compared + self.result.places.on_nodata

    @property
    def warnings(self) -> list[Remark]:
        """What to be aware of; the report names the features that were left out as well."""
        return [one for one in self.result.remarks if one.severity != remarks.PROBLEM]


def read_accuracy(folder: Path) -> Accuracy:
    """Reads the folder of an accuracy: estimated from points, or counted where a reference has classes.

    Raises:
        InputError: where there is none, or a damaged one.
    """
    common, remedy = results.common, tr("Choose the folder of an accuracy assessment.")
    path = folder / common.RESULT
    result = results.read_result(results.accuracy.AccuracyResult, path, remedy)
    if result.job != "accuracy":
        unsupported = errors.ErrorCode.INPUT_UNSUPPORTED
        raise errors.InputError(unsupported, "{path} contains no accuracy.", remedy, path=path)
    estimates = None if result.estimates is None else _readable(result.estimates)
    report = folder / common.REPORT
    return Accuracy(folder, result, estimates, str(report) if report.is_file() else "")


def overall_text(accuracy: Accuracy) -> str:
    """Says how much of the mapped area is right, and how sure that is."""
    if accuracy.estimates is None:
        return tr("Overall accuracy of what was compared: {}").format(percent(accuracy.result.accuracy.overall))
    one = accuracy.estimates.overall
    if one.value is None:
        return tr("Overall accuracy by area: unknown from this sample. Check more points.")
    text = tr("Overall accuracy by area: {}").format(percent(one.value))
    if one.low is not None and one.high is not None:
        text += " " + filled(tr("(between {:.1f} and {:.1f} %)"), 100.0 * one.low, 100.0 * one.high)
    return text


def percent(share: float | None) -> str:
    """Writes a share; a dash for what is not known."""
    return "–" if share is None else filled(tr("{:.1f} %"), 100.0 * share)


def interval_text(figure: EstimateFigure) -> str:
    """Writes a share with its interval."""
    if figure.low is None or figure.high is None:
        return percent(figure.value)
    return tr("{} (between {} and {})").format(percent(figure.value), percent(figure.low), percent(figure.high))


def area_text(value: float | None, largest: float) -> str:
    """Writes an area with as many digits as all of a table need."""
    if value is None:
        return "–"
    return number(value, ",.0f" if largest >= 1000.0 else ",.1f" if largest >= 10.0 else ",.2f")


def _readable(estimates: SampleEstimates) -> SampleEstimates:
    """Takes km² where hectares would need five digits, which a narrow dock has no room for."""
    if estimates.unit != "ha" or max((row.mapped for row in estimates.rows), default=0.0) < 1000.0:
        return estimates
    rows = tuple(
        replace(row, unit="km²", mapped=row.mapped / _HECTARES_A_KM2, area=_divided(row.area)) for row in estimates.rows
    )
    return replace(estimates, unit="km²", rows=rows)


def _divided(area: EstimateFigure) -> EstimateFigure:
    return replace(
        area,
        **{name: None if value is None else value / _HECTARES_A_KM2 for name, value in vars(area).items()},
    )
