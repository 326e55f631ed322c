"""`detect-change`: from two rasters to scores, classes, polygons and a report."""

from __future__ import annotations

import time
from contextlib import closing
from datetime import UTC, datetime
from functools import partial

import numpy as np

from engine.backbones.choice import EncoderChoice
from engine.change.detection import PairPlan
from engine.change.differences import Differences
from engine.change.doubts import find_doubts
from engine.change.marks import Marks, find_marks
from engine.change.threshold import choose
from engine.cluster.opening import open_crew
from engine.contract.jobs.change import DetectChange
from engine.contract.parameters import to_dict
from engine.contract.remarks import Remark
from engine.contract.results.change import (
    ALL_NAMES,
    OWNER,
    ChangeAnswer,
    ChangeFacts,
    ChangeProvenance,
    MethodDescription,
    RawScores,
    ShiftDescription,
)
from engine.contract.results.change_details import MaskDescription
from engine.contract.results.common import StorageDescription
from engine.export.scores import SpooledDifferences, SpooledScores
from engine.export.small_areas import MinimumArea
from engine.files.output_folder import OutputFolder
from engine.jobs.change.area import describe_area
from engine.jobs.change.chips import chips_of
from engine.jobs.change.masks import report_masks
from engine.jobs.change.plan import describe_bands, describe_shift, needed_bytes, pair_remarks, plan_pair, run_key
from engine.jobs.change.request import Request
from engine.jobs.change.result import publish
from engine.jobs.shared.descriptions import describe_grid, describe_input
from engine.jobs.shared.item import item_names
from engine.jobs.shared.machine import Storage, threads_wanted, use_threads
from engine.observer import Observer, SpanObserver
from engine.pieces.pair import PairScores, score_pair
from engine.raster.describe import fingerprint
from engine.raster.pictures import PairPictures, PictureSampler, shown_bands
from engine.raster.windows import Window
from engine.raster.writing.spool import Spool
from engine.versions import versions

WORK_FOLDER = ".partial"
MOSTLY_EQUAL = 0.5  # from here on the typical score is zero, and nothing can be counted in it


def run(job: DetectChange, observer: Observer) -> ChangeAnswer:
    """Detects change and writes the result's files.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    storage = Storage(job.compression, job.raster_format == "cog", use_threads(threads_wanted(job)))
    plan = plan_pair(job)
    grid = plan.pair.grid
    shift_span, fit_span, score_span, write_span = plan.spans(observer)
    with (
        open_crew(job.cluster, job.join_file) as crew,
        OutputFolder(job.out, names_of(job), [*plan.pair.paths, job.area_of_interest], owner=OWNER) as output,
        output.working_folder(WORK_FOLDER, job.resume, Spool.begun) as work,
    ):
        output.require_space(needed_bytes(plan.pair, storage, work.exists(), job.groups))
        key, names = run_key(job, plan), Differences(plan.pair.mapping.roles).names
        with (
            Spool.open(work, grid.shape, key) as spool,
            Spool.open(work / "differences", grid.shape, key, len(names), "uint8") as kinds,
        ):
            shift = plan.find_shift(SpanObserver(shift_span, 0.0, 0.7))
            described = describe_shift(plan, shift)
            masks = report_masks(
                plan.pair, plan.correction_px(shift), SpanObserver(shift_span, 0.7, 1.0), sampled=False
            )
            remarks = (*masks.remarks, *pair_remarks(plan, described))
            for remark in remarks:
                observer.note(remark)
            shown = PictureSampler(Window(0, 0, *grid.shape), shown_bands(plan.pair.mapping.roles))
            pictures = PairPictures(work / "pictures.raw", shown)
            with closing(pictures):
                scores = score_pair(plan, shift, spool, fit_span, score_span, pictures, kinds, crew)
            marks = find_marks(scores.evidence)
            threshold = choose(scores.evidence, job.threshold, job.false_alarm_rate, job.percentile)
            of_scores = (*_equal_pixels(scores), *find_doubts(scores.evidence, marks, threshold))
            for remark in of_scores:
                observer.note(remark)
            all_remarks, seconds = (*remarks, *of_scores), time.monotonic() - started_s
            facts = _facts(job, plan, described, masks.described, scores, marks, all_remarks, seconds)
            request = Request(
                scores=SpooledScores(spool, scores.scale),
                grid=grid,
                threshold=threshold,
                minimum=MinimumArea(job.minimum_area_px, job.minimum_area_m2),
                span=scores.evidence.span,
                storage=storage,
                write_score=True,
                pictures=pictures.images(),
                region=plan.pair.region,
                differences=SpooledDifferences(kinds, names),
                group_count=job.groups,
                seed=job.seed,
                chips=partial(chips_of, plan.pair, plan.correction_px(shift), job.resampling),
                stac=job.stac,
            )
            return publish(output, request, facts, write_span)


def names_of(job: DetectChange) -> tuple[str, ...]:
    """All files that a run may write."""
    return (*ALL_NAMES, *item_names(job.out, job.stac))


def _equal_pixels(scores: PairScores) -> tuple[Remark, ...]:
    """Warns where most pixels did not change in the least, as empty ones do."""
    equal, total = int(scores.histogram.counts[0]), int(scores.histogram.total)
    return (Remark("change.equal_pixels", {"share": equal / total}),) if equal > MOSTLY_EQUAL * total else ()


def _facts(
    job: DetectChange,
    plan: PairPlan,
    shift: ShiftDescription,
    masks: tuple[MaskDescription, ...],
    scores: PairScores,
    marks: Marks,
    remarks: tuple[Remark, ...],
    seconds: float,
) -> ChangeFacts:
    pair = plan.pair
    return ChangeFacts(
        job="detect-change",
        before=describe_input(pair.before, job.before_date),
        after=describe_input(pair.after, job.after_date),
        grid=describe_grid(pair.grid),
        bands=describe_bands(plan),
        shift=shift,
        masks=masks,
        area_of_interest=describe_area(job, pair.region, pair.grid),
        method=MethodDescription(plan.settings.method, scores.text),
        device=scores.device,
        raw_scores=_raw_scores(scores, marks),
        remarks=remarks,
        seconds=seconds,
        storage=StorageDescription(job.compression, job.raster_format == "cog"),
        provenance=ChangeProvenance(
            inputs={path: {**fingerprint(path)} for path in pair.paths},
            parameters=to_dict(job),
            encoder=_encoder(plan.encoder),
            seed=plan.settings.seed,
            device=scores.device,
            finished=datetime.now(UTC).isoformat(timespec="seconds"),
            versions=versions("torch", "rasterio", "gdal"),
        ),
    )


def _raw_scores(scores: PairScores, marks: Marks) -> RawScores:
    counts = scores.histogram.counts
    filled = np.flatnonzero(counts)
    first, stop = int(filled[0]), int(filled[-1]) + 1
    return RawScores(
        scores.scale.half,
        first,
        tuple(int(count) for count in counts[first:stop]),
        marks.marks,
        scores.evidence.likeness.above,
    )


def _encoder(choice: EncoderChoice) -> dict[str, str]:
    """Says which weights were used."""
    card = choice.card
    if card is None:
        return {"none": choice.reason}
    facts = {"path": choice.path, "name": card.name, "licence": card.licence, "weights_sha256": card.sha256}
    return {**facts, "why": choice.why}
