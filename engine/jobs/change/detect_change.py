"""`detect-change`: from two rasters to scores, classes, polygons and a report."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path
from typing import Any

from engine.change.scale import ScoreScale
from engine.change.threshold import choose
from engine.contract.jobs.change import DetectChange
from engine.contract.results import to_json
from engine.export.scores import SpooledScores
from engine.files.output_folder import OutputFolder
from engine.jobs.change.pair import Pair, describe_pair, open_pair, pair_warnings, shift_facts
from engine.jobs.change.result import RESULT_NAMES, Request, publish
from engine.jobs.change.run import (
    find_shift,
    histogram_facts,
    load_or_fit,
    needed_bytes,
    provenance,
    run_key,
    scored_histogram,
    spans,
)
from engine.jobs.change.scorers import build_scorer
from engine.jobs.shared.descriptions import describe_grid, describe_input
from engine.jobs.shared.machine import Storage, use_threads
from engine.observer import Observer
from engine.predict import score_pair
from engine.raster.pictures import PairPictures, shown_bands
from engine.raster.writing.spool import Spool

WORK_FOLDER = ".partial"
MOSTLY_EQUAL = 0.5  # from here on the typical score is zero, and nothing can be counted in it
EQUAL_WARNING = (
    "{:.0%} of the pixels have the same values in both dates. If they are empty, give the value that means no data "
    "in before_nodata and after_nodata."
)


def run(job: DetectChange, observer: Observer) -> dict[str, Any]:
    """Detects change and writes the result's files.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    threads = use_threads(job.threads)
    pair = describe_pair(job)
    storage = Storage(job.compression, job.raster_format == "cog", threads)
    with (
        OutputFolder(job.out, RESULT_NAMES, [job.before, job.after]) as output,
        output.working_folder(WORK_FOLDER, job.resume, Spool.begun) as work,
    ):
        key = run_key(job, pair)
        output.require_space(needed_bytes(pair, storage, spool_exists=work.exists()))
        with Spool.open(work, pair.grid.shape, key) as spool:
            return _detect(job, pair, spool, storage, output.path, started_s, observer)


def _detect(
    job: DetectChange, pair: Pair, spool: Spool, storage: Storage, folder: Path, started_s: float, observer: Observer
) -> dict[str, Any]:
    shift_span, fit_span, score_span, write_span = spans(job, pair, observer)
    shift = find_shift(job, pair, shift_span)
    shift_said = shift_facts(pair, shift, job.correct_shift)
    warnings = pair_warnings(pair, shift_said)
    for warning in warnings:
        observer.log("warning", warning)
    scorer = build_scorer(job, pair)
    pictures = PairPictures(spool.folder / "pictures.raw", *pair.grid.shape, shown_bands(pair.mapping.roles))
    with closing(pictures), open_pair(pair, job, shift if job.correct_shift else None) as reader:
        load_or_fit(scorer, reader, spool, fit_span)
        score_pair(reader, scorer, spool, pictures, job.window_px, score_span)
    histogram = scored_histogram(spool, pair)
    scale = ScoreScale.fit(histogram)
    if histogram.counts[0] > MOSTLY_EQUAL * histogram.total:
        warnings.append(EQUAL_WARNING.format(histogram.counts[0] / histogram.total))
        observer.log("warning", warnings[-1])
    facts = {
        "job": "detect-change",
        "before": to_json(describe_input(pair.before, job.before_date)),
        "after": to_json(describe_input(pair.after, job.after_date)),
        "grid": to_json(describe_grid(pair.grid)),
        "bands": {"text": pair.mapping.text, "how": pair.mapping.how, "pairs": [list(p) for p in pair.mapping.pairs]},
        "shift": shift_said,
        "method": {"name": job.method, "text": scorer.text},
        "device": scorer.device_text,
        "raw_scores": histogram_facts(histogram, scale),
        "warnings": warnings,
        "seconds": time.monotonic() - started_s,
        "storage": {"compression": storage.compression, "cog": storage.cog},
        "provenance": provenance(job, pair, scorer),
    }
    request = Request(
        folder=folder,
        scores=SpooledScores(spool, scale),
        grid=pair.grid,
        threshold=choose(histogram, scale, job.threshold, job.false_alarm_rate, job.percentile),
        minimum_px=job.minimum_area_px,
        storage=storage,
        write_score=True,
        pictures=pictures.images(),
    )
    return publish(request, facts, write_span)
