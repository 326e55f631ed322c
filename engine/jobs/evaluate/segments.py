"""`evaluate --task segmentation`: images found, read and shared out, in the words of the report."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from engine.backbones.device import pick_device
from engine.contract.errors import ParameterError
from engine.contract.jobs.evaluation import Evaluate
from engine.contract.remarks import PROBLEM, Remark
from engine.contract.remarks.texts import Scalar, listing
from engine.contract.results.evaluation import EvaluationResult, PartTable, SegmentationEvaluation
from engine.evaluation.encoders import EncoderSource
from engine.evaluation.judged import judged
from engine.evaluation.masked import Masked, read_masked
from engine.evaluation.masked_files import described, find_masked
from engine.evaluation.masked_parts import SharedOut, share_out
from engine.evaluation.segmentation import (
    BATCH,
    EPOCHS,
    SegmentationOutcome,
    SegmentationSettings,
    measure_segmentation,
)
from engine.jobs.evaluate.parts import Findings, same_sources, seeds_of, source_list
from engine.observer import Observer, SpanObserver
from engine.raster.info import RasterInfo
from engine.tasks.registry import MAPS_TASKS, measured_with

MEAN = "mean_iou"
HEADS = ("Class", "Pixels", "Lower end of the interval", "Upper end", "Intersection over union")


def first_segmented(job: Evaluate) -> RasterInfo:
    """Describes the first image that is measured on."""
    return described(find_masked(source_list(job.test), job.labels)[0], job.nodata, job.alpha)


def measure_segments(job: Evaluate, encoder: EncoderSource, folder: Path, observer: Observer) -> Findings:
    """Classes of pixels: a decoder above the encoder, measured by intersection over union."""
    if job.supervision == "none":
        raise ParameterError(
            "“Supervision” is none, but segmentation is learned from labels.", "Choose frozen or fine-tuned."
        )
    sources = source_list(job.train), source_list(job.test)
    if not sources[0]:
        raise ParameterError(
            "“Training data” is missing.",
            "Choose the images to train on. If it is the same path as “Test data”, the images or polygons are split.",
        )
    same = same_sources(*sources)
    parts = [_read(job, encoder, sources[0], SpanObserver(observer, 0.0, 0.1))]
    if not same:
        parts.append(_read(job, encoder, sources[1], SpanObserver(observer, 0.1, 0.2)))
    train, *others = judged(parts)
    shared = share_out(train, others[0] if others else None, job.test_share, job.seed)
    settings = SegmentationSettings(
        job.task, job.decoder, seeds_of(job), job.supervision == "frozen", job.epochs, job.batch_size,
        pick_device(job.device), job.fraction,
    )  # fmt: skip
    outcome = measure_segmentation(encoder, shared, settings, folder, SpanObserver(observer, 0.2, 1.0))
    return _findings(job, shared, settings, outcome)


def _read(job: Evaluate, encoder: EncoderSource, sources: list[str], observer: Observer) -> Masked:
    return read_masked(
        find_masked(sources, job.labels),
        lambda info: encoder.image_bands(info, job.bands),
        job.labels,
        job.class_field,
        observer,
        nodata=job.nodata,
        alpha=job.alpha,
    )


def _findings(
    job: Evaluate, shared: SharedOut, settings: SegmentationSettings, outcome: SegmentationOutcome
) -> Findings:
    names, unions = shared.train.classes, outcome.unions
    there = [place for place in range(len(names)) if np.isfinite(unions.classes[place])]
    rows: list[tuple[Scalar, ...]] = [
        (names[k], int(outcome.pixels[k]), unions.intervals[k].low, unions.intervals[k].high, float(unions.classes[k]))
        for k in there
    ]
    intervals = {names[k]: (unions.intervals[k].low, unions.intervals[k].high) for k in there}
    drawn = "polygons" if any(shared.train.groups) else "images"
    same = shared.test is shared.train
    way = "frozen" if settings.frozen else "learns too"
    learned = measured_with(MAPS_TASKS, job.task, job.decoder).text
    protocol = (
        ("Learned from", f"{len(shared.learned):,} {drawn} of {', '.join(source_list(job.train))}"),
        ("Measured on", f"{len(shared.tested):,} {drawn} of {', '.join(source_list(job.test))}"),
        ("Split", f"whole {drawn} by seed {job.seed}, {job.test_share:.0%} for testing" if same else "as given"),
        (
            "Task",
            f"encoder {way}, {learned}, cross-entropy, AdamW, {job.epochs or EPOCHS} epochs "
            f"({outcome.steps:,} steps of {settings.batch_size or BATCH} patches)",
        ),
        (
            "Figures",
            f"intersection over union of all test pixels together, the mean of the seeds; intervals of 95 % of that "
            f"mean over whole {drawn}",
        ),
    )
    missing = [name for place, name in enumerate(names) if place not in there]
    remarks = list(shared.train.remarks)
    remarks += [one for one in shared.test.remarks if one not in remarks]
    if missing:
        remarks.append(Remark("evaluation.untested", {"names": listing(missing)}, severity=PROBLEM))

    def complete(result: EvaluationResult) -> SegmentationEvaluation:
        return SegmentationEvaluation(
            **vars(result),
            train_units=len(shared.learned),
            test_units=len(shared.tested),
            classes=names,
            intervals={MEAN: (unions.interval.low, unions.interval.high), **intervals},
        )

    parts = PartTable("Classes", HEADS, tuple(rows))
    return Findings(
        outcome.table, MEAN, parts, protocol, tuple(remarks), tested=len(shared.tested), complete=complete,
        interval=unions.interval,
    )  # fmt: skip
