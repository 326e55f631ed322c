"""`accuracy`: a map against places of known class: confusion matrix, accuracies and areas with their intervals."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np

from engine.class_map.legend import NamedMap, open_named_map
from engine.class_map.opening import class_position
from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.accuracy import Accuracy
from engine.contract.remarks.texts import listed
from engine.files.commit import remove_partials
from engine.files.disk import check_space, prepare_folder, refuse_inputs_as_outputs
from engine.files.lock import FolderLock
from engine.jobs.accuracy.estimates import estimate
from engine.jobs.accuracy.probabilities import reliability_at
from engine.jobs.accuracy.reference import Reference, read_reference
from engine.jobs.accuracy.result import RESULT_NAMES, Compared, answer, gather_facts, write_result
from engine.metrics.matrix import ConfusionMatrix
from engine.observer import Observer, SpanObserver, raise_if_cancelled
from engine.raster.info import Access

OUTPUT_BYTES = 8 * 2**20  # the report with its pictures and 255 classes, and the tables, at worst
NO_SAMPLE = (
    "The reference is polygons or lines, all of whose pixels were compared. They are no random sample: the figures "
    "hold for them, not for the map, and their intervals are too narrow. For figures of the whole map, draw a sample "
    "and label its points."
)


def run(job: Accuracy, observer: Observer) -> dict[str, Any]:
    """Compares a map with a reference and writes tables and report.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    started_s = time.monotonic()
    folder = Path(job.out).absolute()
    access = Access(job.allow_indirect)
    refuse_inputs_as_outputs(
        [folder / name for name in RESULT_NAMES], [job.map, job.reference, *filter(None, [job.probabilities])]
    )
    named = open_named_map(
        job.map, access, ungeoreferenced=job.ungeoreferenced, observer=SpanObserver(observer, 0.0, 0.5)
    )
    raise_if_cancelled(observer)
    reference = read_reference(job, named, access)
    compared = compare(job, named, reference, access, SpanObserver(observer, 0.5, 0.9))
    prepare_folder(folder)
    with FolderLock(folder):
        remove_partials(folder)
        check_space(folder, OUTPUT_BYTES)
        for warning in compared.warnings:
            observer.log("warning", warning)
        raise_if_cancelled(observer)
        observer.progress(0.92, "Writing the report")
        facts = gather_facts(job, named, compared, time.monotonic() - started_s)
        write_result(folder, named, compared, facts)
    observer.progress(1.0, facts["summary"])
    return answer(folder, facts)


def compare(job: Accuracy, named: NamedMap, reference: Reference, access: Access, observer: Observer) -> Compared:
    """Reads the map at the places, counts, and estimates.

    Raises:
        InputError: no place lies on the map's data.
    """
    half = SpanObserver(observer, 0.0, 0.6)
    values, valid = named.map.at(reference.rows, reference.cols, half)
    known = np.array([one.value for one in reference.classes[: len(named.codes)]], np.int32)
    mapped = np.where(valid, class_position(values, known), -1)
    kept = mapped >= 0
    if not kept.any():
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "{map} has no data at any of the places in {reference}.",
            "Check that they belong together, and check the nodata value of the map.",
            map=job.map,
            reference=job.reference,
        )
    warnings = list(reference.warnings)
    if not kept.all():
        lost = [str(number) for number in np.unique(reference.feature[~kept]).tolist()]
        warnings.append(
            f"{'Feature' if len(lost) == 1 else 'Features'} {listed(lost)} {'lies' if len(lost) == 1 else 'lie'} where "
            f"the map has no data"
            f"{'' if reference.points else ', wholly or in part'}: {int((~kept).sum()):,} places left out."
        )
    matrix = ConfusionMatrix([one.name for one in reference.classes])
    matrix.add(reference.true[kept], mapped[kept])
    estimated = None
    if reference.points:
        estimated = estimate(reference, mapped, kept, named, job.design)
        warnings += estimated.warnings
    else:
        warnings.insert(0, NO_SAMPLE)
    reliability = None
    if job.probabilities:
        reliability, said = reliability_at(
            job.probabilities,
            named,
            reference.classes,
            reference.rows[kept],
            reference.cols[kept],
            reference.true[kept],
            access,
            SpanObserver(observer, 0.6, 1.0),
        )
        warnings += said
    return Compared(reference, mapped, matrix, estimated, reliability, tuple(warnings))
