"""`evaluate`: from an encoder and labelled data to figures, with their spread over seeds."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from engine.backbones.device import describe_device, pick_device
from engine.contract.jobs.evaluation import Evaluate
from engine.contract.parameters import to_dict
from engine.contract.remarks import INFO, Remark
from engine.contract.remarks.texts import Value, piece
from engine.contract.results.common import REPORT, RESULT, Provenance
from engine.contract.results.evaluation import (
    FIGURES,
    METRICS,
    RESULT_NAMES,
    EvaluationAnswer,
    EvaluationResult,
    MeasuredEncoder,
    ScoreRow,
)
from engine.evaluation.encoders import EncoderSource, open_source
from engine.evaluation.table import Table
from engine.files.commit import Commit, write_bytes, write_text
from engine.files.output_folder import OutputFolder
from engine.jobs.evaluate.pairs import first_date, measure_change
from engine.jobs.evaluate.parts import Findings, first_image, measure_images, source_list, title
from engine.jobs.evaluate.segments import first_segmented, measure_segments
from engine.jobs.shared.machine import use_threads
from engine.observer import Observer, SpanObserver, conclude
from engine.report.evaluation import TEMPLATE, figures_picture
from engine.report.html import render
from engine.tasks.registry import TASKS, measured_with
from engine.versions import versions

# By what has a label, and the number of dates.
MEASURES = {
    ("image", 1): (measure_images, first_image),
    ("pixel", 1): (measure_segments, first_segmented),
    ("pixel", 2): (measure_change, first_date),
}

_FIGURES = {
    "f1": piece("F1"),
    "accuracy": piece("accuracy"),
    "average_precision": piece("average precision"),
    "mean_iou": piece("mean IoU"),
}


def run(job: Evaluate, observer: Observer) -> EvaluationAnswer:
    """Measures an encoder and writes table, plot and figures.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    use_threads(job.threads)
    entry = measured_with(TASKS, job.task)
    if entry.decoder:
        entry = measured_with(TASKS, job.task, job.decoder)
    measure, first = MEASURES[entry.labels, entry.dates]
    encoder = open_source(job.encoder, lambda: first(job), job.bands, job.ground_resolution_m)
    if job.bands.strip() and not (job.task == "change" and job.supervision == "none"):
        encoder = encoder.over(first(job), job.bands)
    inputs = [*source_list(job.train), *source_list(job.test), job.labels, str(encoder.path or "")]
    with OutputFolder(job.out, RESULT_NAMES, inputs, owner="evaluate") as output:
        findings = measure(job, encoder, output.path, SpanObserver(observer, 0.0, 0.97))
        for remark in (*encoder.remarks, *findings.remarks):
            observer.note(remark)
        observer.progress(0.97, "Writing the report")
        result = findings.complete(_result(job, encoder, findings, time.monotonic() - started_s))
        _write(output.commit(), result, findings.table)
    conclude(observer, result.summary)
    folder = output.path
    return EvaluationAnswer(
        folder=str(folder),
        report=str(folder / REPORT),
        result=str(folder / RESULT),
        table=str(folder / METRICS),
        figures=str(folder / FIGURES),
        scores=result.scores,
        summary=result.summary,
        text="\n" + findings.table.text(),
        remarks=result.remarks,
    )


def _result(job: Evaluate, encoder: EncoderSource, findings: Findings, seconds: float) -> EvaluationResult:
    table, main, card = findings.table, findings.main, encoder.card
    task, seeds = title(job), len(table.seeds)
    values: dict[str, Value] = {
        "task": piece(task),
        "encoder": encoder.name,
        "figure": _FIGURES[main],
        "mean": table.mean[main],
    }
    code = "evaluation.done"
    if seeds > 1:
        code, values = f"{code}_over_seeds", {**values, "spread": table.spread[main], "seeds": seeds}
    if main in findings.errors:
        code, values = f"{code}_with_error", {**values, "error": findings.errors[main], "images": findings.tested}
    if findings.interval is not None:
        low, high = findings.interval.low, findings.interval.high
        code, values = f"{code}_with_interval", {**values, "low": low, "high": high, "units": findings.tested}
    return EvaluationResult(
        job="evaluate",
        task=job.task,
        title=f"{task}: {encoder.name}",
        summary=Remark(code, values, severity=INFO),
        scores=table.mean,
        spread=table.spread,
        seeds=table.seeds,
        figure_names=table.names,
        figure_caption="Bars are means over the seeds, points are seeds; below, the mean of each one.",
        rows=tuple(ScoreRow(label, dict(figures)) for label, figures in table.lines),
        parts=findings.parts,
        encoder=MeasuredEncoder(
            encoder.name,
            "" if encoder.path is None else str(encoder.path),
            "" if card is None else card.sha256,
            "" if card is None else card.licence,
        ),
        protocol=findings.protocol,
        remarks=(*encoder.remarks, *findings.remarks),
        device=describe_device(pick_device(job.device)),
        seconds=seconds,
        provenance=Provenance(to_dict(job), datetime.now(UTC).isoformat(timespec="seconds"), versions("torch")),
        written=None,
    )


def _write(commit: Commit, result: EvaluationResult, table: Table) -> None:
    parts = [(str(name), float(value)) for name, *_, value in result.parts.rows if value is not None]
    picture = figures_picture(table.names, table.rows, table.mean, parts)
    with commit:
        write_text(commit, METRICS, table.csv())
        write_bytes(commit, FIGURES, picture)
        write_text(commit, REPORT, render(result, {"figures": picture}, TEMPLATE))
        commit.add_result(RESULT, result)
        commit.publish()
