"""`evaluate`: from an encoder and labelled data to figures, with their spread over seeds."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from engine.backbones.device import describe_device, pick_device
from engine.contract.jobs.evaluation import Evaluate
from engine.contract.parameters import to_dict
from engine.evaluation.encoders import Measured, open_measured
from engine.files.commit import Commit, remove_partials, write_bytes, write_text
from engine.files.disk import prepare_folder, refuse_inputs_as_outputs
from engine.files.lock import FolderLock
from engine.jobs.evaluate.pairs import measure_change
from engine.jobs.evaluate.parts import Findings, measure_images, source_list, title
from engine.jobs.shared.machine import use_threads
from engine.jobs.shared.versions import versions
from engine.observer import Observer, SpanObserver
from engine.report.evaluation import TEMPLATE, figures_picture
from engine.report.html import render
from engine.tasks.registry import TASKS, measured_with

METRICS, FIGURES, REPORT, RESULT = "metrics.csv", "figures.png", "report.html", "result.json"
MEASURES = {"image": measure_images, "pixel": measure_change}  # by what has a label
RESULT_NAMES = (METRICS, FIGURES, REPORT, RESULT)


def run(job: Evaluate, observer: Observer) -> dict[str, Any]:
    """Measures an encoder and writes table, plot and figures.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    use_threads(job.threads)
    encoder = open_measured(job.encoder)
    folder = Path(job.out).absolute()
    inputs = [*source_list(job.train), *source_list(job.test), job.labels, str(encoder.path or "")]
    refuse_inputs_as_outputs([folder / name for name in RESULT_NAMES], inputs)
    prepare_folder(folder)
    with FolderLock(folder):
        remove_partials(folder)
        if encoder.warning:
            observer.log("warning", encoder.warning)
        span = SpanObserver(observer, 0.0, 0.97)
        measure = MEASURES[measured_with(TASKS, job.task).labels]
        findings = measure(job, encoder, folder, span)
        observer.progress(0.97, "Writing the report")
        facts = _facts(job, encoder, findings, time.monotonic() - started_s)
        _write(folder, facts, findings)
    observer.progress(1.0, facts["summary"])
    return answer(folder, facts, findings)


def answer(folder: Path, facts: dict[str, Any], findings: Findings) -> dict[str, Any]:
    """Gives what a finished job returns: paths, the figures, one line, warnings."""
    return {
        "folder": str(folder),
        "report": str(folder / REPORT),
        "result": str(folder / RESULT),
        "table": str(folder / METRICS),
        "figures": str(folder / FIGURES),
        **{name: facts[name] for name in findings.table.names},
        "summary": facts["summary"],
        "text": "\n" + findings.table.text(),
        "warnings": facts["warnings"],
    }


def _facts(job: Evaluate, encoder: Measured, findings: Findings, seconds: float) -> dict[str, Any]:
    mean, spread, table = findings.table.mean, findings.table.spread, findings.table
    count = len(table.seeds)
    figure = findings.main.replace("_", " ")
    shown = f"{figure} {mean[findings.main]:.3f}, spread {spread[findings.main]:.3f} over {count} seeds"
    if count == 1:
        shown = f"{figure} {mean[findings.main]:.3f}"
    card = encoder.card
    return {
        "job": "evaluate",
        "task": job.task,
        "title": f"{title(job)}: {encoder.name}",
        "summary": f"{title(job)} of {encoder.name}: {shown}.",
        **mean,
        "spread": spread,
        "seeds": list(table.seeds),
        "figure_names": list(table.names),
        "figure_caption": "Bars are means over the seeds, points are seeds; below, the mean of each one.",
        "rows": [{"label": label, "figures": dict(figures)} for label, figures in table.lines],
        "parts": {"title": findings.parts_title, "heads": list(findings.parts_heads), "rows": findings.parts_rows},
        "encoder": {
            "name": encoder.name,
            "path": "" if encoder.path is None else str(encoder.path),
            "weights_sha256": "" if card is None else card.sha256,
            "licence": "" if card is None else card.licence,
        },
        "protocol": [list(row) for row in findings.protocol],
        "warnings": [text for text in (encoder.warning, *findings.warnings) if text],
        "device": describe_device(pick_device(job.device)),
        "seconds": seconds,
        **findings.facts,
        "provenance": {
            "parameters": to_dict(job),
            "finished": datetime.now(UTC).isoformat(timespec="seconds"),
            "versions": versions("torch"),
        },
    }


def _write(folder: Path, facts: dict[str, Any], findings: Findings) -> None:
    table = findings.table
    parts = [(str(row[0]), float(row[-1])) for row in findings.parts_rows if row[-1] is not None]
    picture = figures_picture(table.names, table.rows, table.mean, parts)
    with Commit(folder) as commit:
        write_text(commit, METRICS, table.csv())
        write_bytes(commit, FIGURES, picture)
        write_text(commit, REPORT, render(facts, {"figures": picture}, TEMPLATE))
        write_text(commit, RESULT, json.dumps(facts, indent=1, sort_keys=True, allow_nan=False) + "\n")
        commit.publish()
