"""What `accuracy` writes: tables, report and result.json."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.class_map.legend import NamedMap
from engine.contract.jobs.accuracy import Accuracy
from engine.contract.parameters import to_dict
from engine.contract.results import result_text, to_json
from engine.contract.results.classes import AccuracyFigures, SampleEstimates
from engine.files.commit import Commit, write_text
from engine.jobs.accuracy.estimates import Estimated
from engine.jobs.accuracy.reference import Reference
from engine.jobs.shared.descriptions import describe_grid
from engine.jobs.shared.versions import versions
from engine.metrics.calibration import Reliability
from engine.metrics.matrix import ConfusionMatrix
from engine.raster.describe import fingerprint
from engine.report.classification import map_picture, reliability_curve, reliability_picture, render_report
from engine.report.classification_tables import (
    accuracy_csv,
    area_rows,
    class_rows,
    confusion_csv,
    estimated_areas_csv,
    mapped_areas_csv,
    sample_estimates,
)

CONFUSION, ACCURACIES, AREAS = "confusion.csv", "accuracy.csv", "areas.csv"
REPORT, RESULT = "report.html", "result.json"
RESULT_NAMES = (CONFUSION, ACCURACIES, AREAS, REPORT, RESULT)
_SAMPLE_TEXT = (
    "These figures describe the sample as it was counted: a class that got more points than its area counts more. What "
    "holds for the map stands above."
)
_POLYGON_TEXT = "Counted over {:,} pixels of {:,} features."


@dataclass(frozen=True)
class Compared:
    """The map at the places of the reference.

    Args:
        reference: places.
        mapped: [N] position of the class in the map, -1 where it has no data.
        matrix: of the places with data.
        estimated: None where the places are no sample.
        reliability: None without probabilities.
        warnings: what a person should know before trusting the figures.
    """

    reference: Reference
    mapped: npt.NDArray[np.int64]
    matrix: ConfusionMatrix
    estimated: Estimated | None
    reliability: Reliability | None
    warnings: tuple[str, ...]


def gather_facts(job: Accuracy, named: NamedMap, compared: Compared, seconds: float) -> dict[str, Any]:
    """Gives the content of result.json, which is that of the report as well."""
    reference, has_crs = compared.reference, named.grid.crs_wkt is not None
    own = {one.value: named.codes[one.value] for one in reference.classes[: len(named.codes)]}
    mapped = area_rows(
        reference.classes,
        {value: named.pixels[code] for value, code in own.items()},
        {value: named.areas[code] for value, code in own.items()},
        has_crs,
    )
    counted = compared.matrix.figures(job.confidence)
    estimates = None
    if compared.estimated is not None:
        estimates = sample_estimates(
            reference.classes, compared.estimated.estimates, mapped, job.confidence, has_crs, compared.estimated.text
        )
    return {
        "job": "accuracy",
        "title": f"Accuracy of {Path(named.info.path).name}",
        "summary": _summary(compared, counted, estimates),
        "classes": class_rows(reference.classes),
        "areas": mapped[: len(named.codes)],
        "areas_text": "Areas as mapped, pixel by pixel; what the map gets wrong is in them.",
        "estimates": estimates,
        "accuracy_text": _SAMPLE_TEXT if estimates else _POLYGON_TEXT.format(compared.matrix.total, reference.features),
        "reliability": None if compared.reliability is None else reliability_curve(compared.reliability),
        "places": {
            "features": reference.features,
            "compared": compared.matrix.total,
            "without_class": reference.unlabelled,
            "on_nodata": int((compared.mapped < 0).sum()),
            "points": reference.points,
        },
        "problems": list(reference.problems),
        "warnings": list(compared.warnings),
        "protocol": _protocol(job, named, compared),
        "seconds": seconds,
        "provenance": _provenance(job, named),
        "accuracy": counted,
        "matrix": compared.matrix.table(),
    }


def _summary(compared: Compared, counted: AccuracyFigures, estimates: SampleEstimates | None) -> str:
    places = compared.matrix.total
    if estimates is None:
        right = _percent(counted.overall or 0.0)
        return f"{right} of {places:,} pixels of known class are right. They are no random sample."
    overall = estimates.overall
    interval = ""
    if overall.low is not None and overall.high is not None:
        ends = f"{_percent(overall.low)} to {_percent(overall.high)}"
        interval = f" ({100 * estimates.confidence:g} % interval: {ends})"
    return f"{_percent(overall.value or 0.0)} of the mapped area is right{interval}, estimated from {places:,} points."


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _protocol(job: Accuracy, named: NamedMap, compared: Compared) -> list[list[str]]:
    reference = compared.reference
    design = str(reference.design.get("design", job.design))
    kind = {"stratified": "stratified random", "simple": "simple random", "systematic": "systematic"}.get(
        design, design
    )
    what = f"{reference.features:,} {'points' if reference.points else 'features'}"
    if reference.unlabelled:
        what += f" with a class, {reference.unlabelled:,} without one left out"
    rows = [
        ["Map", f"{named.info.path}, {named.grid.describe()}"],
        ["Reference", f"{job.reference}, field {reference.field}: {what}"],
    ]
    if reference.points:
        drawn = f", drawn by draw-sample with seed {reference.design['seed']}" if "seed" in reference.design else ""
        rows.append(["Sample", f"{kind}{drawn}"])
    if job.probabilities:
        rows.append(["Probabilities", job.probabilities])
    return rows


def _provenance(job: Accuracy, named: NamedMap) -> dict[str, Any]:
    inputs = [named.info.path, job.reference, *filter(None, [job.probabilities])]
    return {
        "inputs": {path: fingerprint(path) for path in inputs},
        "grid": to_json(describe_grid(named.grid)),
        "parameters": to_dict(job),
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        "versions": versions("rasterio", "gdal", "pyogrio"),
    }


def write_result(folder: Path, named: NamedMap, compared: Compared, facts: dict[str, Any]) -> None:
    """Writes all files of a result, and publishes them together."""
    pictures = {"map": map_picture(named.counts.picture, compared.reference.classes)}
    if compared.reliability is not None and compared.reliability.total:
        pictures["reliability"] = reliability_picture(compared.reliability.curve())
    estimates = facts["estimates"]
    with Commit(folder) as commit:
        write_text(commit, CONFUSION, confusion_csv(facts["matrix"]))
        write_text(commit, ACCURACIES, accuracy_csv(facts["accuracy"], estimates))
        areas = mapped_areas_csv(facts["areas"]) if estimates is None else estimated_areas_csv(estimates)
        write_text(commit, AREAS, areas)
        write_text(commit, REPORT, render_report(facts, pictures))
        write_text(commit, RESULT, result_text(facts))
        commit.publish()


def answer(folder: Path, facts: dict[str, Any]) -> dict[str, Any]:
    """Gives what a finished job returns: paths, the overall accuracy, one line, warnings."""
    overall = facts["accuracy"].overall if facts["estimates"] is None else facts["estimates"].overall.value
    return {
        "folder": str(folder),
        "confusion": str(folder / CONFUSION),
        "table": str(folder / ACCURACIES),
        "areas": str(folder / AREAS),
        "report": str(folder / REPORT),
        "result": str(folder / RESULT),
        "overall": overall,
        "places": facts["accuracy"].places,
        "summary": facts["summary"],
        "warnings": facts["warnings"],
    }
