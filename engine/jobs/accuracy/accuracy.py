"""`accuracy`: a map against places of known class: confusion matrix, accuracies and areas with their intervals."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

from engine.class_map.legend import NamedMap, open_named_map
from engine.contract.jobs.accuracy import Accuracy
from engine.contract.parameters import to_dict
from engine.contract.remarks import INFO, PROBLEM, Remark
from engine.contract.remarks.texts import Value, count_text
from engine.contract.results.accuracy import (
    ACCURACIES,
    ACCURACY_FILES,
    AREAS,
    CONFUSION,
    AccuracyAnswer,
    AccuracyProvenance,
    AccuracyResult,
    PlaceCounts,
)
from engine.contract.results.classes import FEATURES, AccuracyFigures, SampleEstimates
from engine.contract.results.common import REPORT, RESULT
from engine.files.commit import Commit, write_text
from engine.files.output_folder import OutputFolder
from engine.jobs.accuracy.comparison import Comparison, compare
from engine.jobs.accuracy.reference import read_reference
from engine.jobs.shared.descriptions import describe_grid
from engine.metrics.clusters import grouped
from engine.observer import Observer, SpanObserver, conclude, raise_if_cancelled
from engine.raster.addresses import hosts_of
from engine.raster.describe import fingerprint
from engine.raster.info import Access
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
from engine.versions import versions

OUTPUT_BYTES = 8 * 2**20  # the report with its pictures and 255 classes, and the tables, at worst
_SAMPLE_TEXT = (
    "These figures describe the sample as it was counted: a class that got more points than its area counts more. What "
    "holds for the map stands above."
)
_DESIGNS = {"stratified": "stratified random", "simple": "simple random"}


def run(job: Accuracy, observer: Observer) -> AccuracyAnswer:
    """Compares a map with a reference and writes tables and report.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    inputs = [job.map, job.reference, job.probabilities]
    output = OutputFolder(job.out, ACCURACY_FILES, inputs, owner="accuracy")
    access, span = Access(job.allow_indirect, hosts_of(job.allow_hosts)), SpanObserver(observer, 0.0, 0.5)
    named = open_named_map(job.map, access, ungeoreferenced=job.ungeoreferenced, nodata=job.map_nodata, observer=span)
    raise_if_cancelled(observer)
    reference = read_reference(job, named, access)
    comparison = compare(job, named, reference, access, SpanObserver(observer, 0.5, 0.9))
    with output:
        output.require_space(OUTPUT_BYTES)
        # The report names the features that were left out; here they would hide the rest.
        remarks = tuple(one for one in comparison.remarks if one.severity != PROBLEM)
        for remark in remarks:
            observer.note(remark)
        raise_if_cancelled(observer)
        observer.progress(0.92, "Writing the report")
        result = make_result(job, named, comparison, time.monotonic() - started_s)
        with output.commit() as commit:
            _write(commit, named, comparison, result)
            commit.publish()
    conclude(observer, result.summary)
    folder, estimates = output.path, result.estimates
    return AccuracyAnswer(
        folder=str(folder),
        confusion=str(folder / CONFUSION),
        table=str(folder / ACCURACIES),
        areas=str(folder / AREAS),
        report=str(folder / REPORT),
        result=str(folder / RESULT),
        overall=result.accuracy.overall if estimates is None else estimates.overall.value,
        places=result.accuracy.places,
        summary=result.summary,
        remarks=remarks,
    )


def make_result(job: Accuracy, named: NamedMap, comparison: Comparison, seconds: float) -> AccuracyResult:
    """Gives the content of result.json, which is that of the report as well."""
    reference, has_crs = comparison.reference, named.grid.crs_wkt is not None
    own = {one.value: named.codes[one.value] for one in reference.classes[: len(named.codes)]}
    mapped = area_rows(
        reference.classes,
        {value: named.pixels[code] for value, code in own.items()},
        {value: named.areas[code] for value, code in own.items()},
        has_crs,
    )
    counted, places = _counted(comparison, job.confidence), comparison.matrix.total
    estimates = None
    if comparison.estimation is not None:
        found = comparison.estimation
        estimates = sample_estimates(reference.classes, found.estimates, mapped, job.confidence, has_crs, found.text)
    return AccuracyResult(
        job="accuracy",
        title=f"Accuracy of {Path(named.info.path).name}",
        summary=_summary(counted, estimates),
        classes=class_rows(reference.classes),
        areas=mapped[: len(named.codes)],
        areas_text="Areas as mapped, counted pixel by pixel; they contain the errors of the map.",
        estimates=estimates,
        accuracy=counted,
        accuracy_text=_SAMPLE_TEXT if estimates else _polygon_text(places, reference.features),
        matrix=comparison.matrix.table(),
        reliability=None if comparison.reliability is None else reliability_curve(comparison.reliability),
        places=PlaceCounts(
            features=reference.features,
            compared=places,
            without_class=reference.unlabelled,
            on_nodata=int((comparison.mapped < 0).sum()),
            points=reference.points,
        ),
        remarks=comparison.remarks,
        protocol=_protocol(job, named, comparison),
        seconds=seconds,
        provenance=AccuracyProvenance(
            inputs={
                path: {**fingerprint(path)}
                for path in (named.info.path, job.reference, *filter(None, [job.probabilities]))
            },
            grid=describe_grid(named.grid),
            parameters=to_dict(job),
            finished=datetime.now(UTC).isoformat(timespec="seconds"),
            versions=versions("rasterio", "gdal", "pyogrio"),
        ),
    )


def _counted(comparison: Comparison, confidence: float) -> AccuracyFigures:
    """The figures of the places; those of a polygon are alike, so that its interval is over whole features."""
    reference, kept = comparison.reference, comparison.mapped >= 0
    if reference.points:
        return comparison.matrix.figures(confidence)
    right = comparison.mapped[kept] == reference.true[kept]
    interval = grouped(reference.feature[kept], right, confidence)
    return comparison.matrix.figures(confidence, interval, FEATURES)


def _summary(counted: AccuracyFigures, estimates: SampleEstimates | None) -> Remark:
    figure, places = (counted.overall if estimates is None else estimates.overall.value), counted.places
    values: dict[str, Value] = {"overall": 100 * (figure or 0.0), "places": places}
    if estimates is None:
        return Remark("accuracy.counted", values, severity=INFO)
    low, high = estimates.overall.low, estimates.overall.high
    if low is None or high is None:
        return Remark("accuracy.estimated_alone", values, severity=INFO)
    ends: dict[str, Value] = {"confidence": 100 * estimates.confidence, "low": 100 * low, "high": 100 * high}
    return Remark("accuracy.estimated", {**values, **ends}, severity=INFO)


def _polygon_text(pixels: int, features: int) -> str:
    return f"Counted over {count_text(pixels, 'pixel', 'pixels')} of {count_text(features, 'feature', 'features')}."


def _protocol(job: Accuracy, named: NamedMap, comparison: Comparison) -> tuple[tuple[str, str], ...]:
    reference, drawn = comparison.reference, comparison.reference.design
    words = ("point", "points") if reference.points else ("feature", "features")
    what = count_text(reference.features, *words)
    if reference.unlabelled:
        what += f" with a class, {reference.unlabelled:,} without one left out"
    rows = [
        ("Map", f"{named.info.path}, {named.grid.describe()}"),
        ("Reference", f"{job.reference}, field {reference.field}: {what}"),
    ]
    if reference.points:
        design = job.design if drawn is None else drawn.design
        said = "" if drawn is None else f", drawn by draw-sample with seed {drawn.seed}"
        rows.append(("Sample", f"{_DESIGNS.get(design, design)}{said}"))
    if job.probabilities:
        rows.append(("Probabilities", job.probabilities))
    return tuple(rows)


def _write(commit: Commit, named: NamedMap, comparison: Comparison, result: AccuracyResult) -> None:
    pictures = {"map": map_picture(named.counts.picture, comparison.reference.classes)}
    if comparison.reliability is not None and comparison.reliability.total:
        pictures["reliability"] = reliability_picture(comparison.reliability.curve())
    estimates = result.estimates
    write_text(commit, CONFUSION, confusion_csv(result.matrix))
    write_text(commit, ACCURACIES, accuracy_csv(result.accuracy, estimates))
    write_text(commit, AREAS, mapped_areas_csv(result.areas) if estimates is None else estimated_areas_csv(estimates))
    write_text(commit, REPORT, render_report(result, pictures))
    commit.add_result(RESULT, result)
