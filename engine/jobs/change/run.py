"""What the jobs that score share: the shift, a fitted scorer, the key of a run and its provenance."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

import numpy as np
from safetensors.torch import load_file, save_file

from engine import __version__
from engine.backbones.catalogue import EncoderChoice
from engine.change.coregister import Shift, estimate_shift
from engine.change.scale import ScoreScale
from engine.change.scorer import Scorer
from engine.contract.errors import ErrorCode, InputError
from engine.contract.jobs.change import ChangeSettings, DetectChange
from engine.contract.parameters import fingerprint_text, to_dict
from engine.export.classes import change_layout, score_layout
from engine.files.disk import failed_write
from engine.jobs.change.pair import Pair, open_pair
from engine.jobs.change.scorers import choose_encoder
from engine.jobs.shared.machine import Storage
from engine.jobs.shared.versions import versions
from engine.observer import Observer, SpanObserver
from engine.raster.describe import fingerprint
from engine.raster.reading.reader import PairReader
from engine.raster.statistics import Histogram
from engine.raster.windows import row_stripes
from engine.raster.writing.spool import Spool
from engine.raster.writing.writer import worst_case_bytes

# Neither where a result goes, nor how it is stored, nor its threshold changes a score.
NOT_IN_KEY = (
    "out",
    "resume",
    "threshold",
    "false_alarm_rate",
    "percentile",
    "minimum_area_px",
    "raster_format",
    "compression",
    "before_date",
    "after_date",
    "threads",
)
SPOOL_BYTES_PER_PX = 4
# Polygons of a busy scene and the report; the rasters are counted exactly.
OTHER_BYTES_PER_PX = 1


def spans(job: ChangeSettings, pair: Pair, observer: Observer) -> list[SpanObserver]:
    """Shares out the progress among shift, fit, scoring and writing, so that the remaining time is about right.

    The weights are pixels that take as long, seen on two cores; a sample is fitted on, whatever the raster's size.
    """
    size_px = pair.grid.size_px
    sampled_px = min(size_px, 3_000_000)
    fit_px = {"cva": sampled_px, "irmad": 20 * size_px, "deep": 3 * sampled_px, "fused": 8 * sampled_px}[job.method]
    # An encoder's maps take most of the time of the method that uses them.
    score_px = size_px * (4 if job.method == "deep" or choose_encoder(job, pair).path else 1)
    weights = (500_000, fit_px, score_px, size_px // 2 + 500_000)
    ends = [sum(weights[: count + 1]) / sum(weights) for count in range(len(weights))]
    return [SpanObserver(observer, start, stop) for start, stop in zip([0.0, *ends[:-1]], ends, strict=True)]


def find_shift(job: ChangeSettings, pair: Pair, observer: Observer) -> Shift:
    """Estimates how far the second date lies off the first."""
    observer.progress(0.0, "Estimating the shift between the dates")
    with open_pair(pair, job) as reader:
        return estimate_shift(reader, observer)


def load_or_fit(scorer: Scorer, reader: PairReader, spool: Spool, observer: Observer) -> None:
    """Fits a scorer, or takes over the fit of the run that is resumed, so that both give the same bytes."""
    path = spool.folder / "fit.safetensors"
    if path.exists() and spool.windows:
        scorer.load_state(load_file(path))
        return
    observer.progress(0.0, "Measuring both dates")
    scorer.fit(reader, observer)
    try:
        save_file({name: value.contiguous() for name, value in scorer.state().items()}, path)
    except OSError as error:
        raise failed_write(path, error) from error


def scored_histogram(spool: Spool, pair: Pair) -> Histogram:
    """Counts the raw scores of the whole grid.

    Raises:
        InputError: where not one pixel has data in both dates.
    """
    histogram = Histogram()
    for window in row_stripes(spool.shape):
        histogram.add(spool.read(window))
    if histogram.total == 0:
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "{before} and {after} have no pixel with data in both.",
            "Check their nodata values and masks, and that the two overlap where they have data.",
            before=pair.before.path,
            after=pair.after.path,
        )
    return histogram


def histogram_facts(histogram: Histogram, scale: ScoreScale) -> dict[str, Any]:
    """Keeps what a threshold is chosen from, so that it can be chosen anew without the raw scores."""
    filled = np.flatnonzero(histogram.counts)
    first, stop = int(filled[0]), int(filled[-1]) + 1
    return {"half": scale.half, "first_bin": first, "counts": [int(count) for count in histogram.counts[first:stop]]}


def histogram_from_facts(facts: dict[str, Any]) -> tuple[Histogram, ScoreScale]:
    """Undoes `histogram_facts`."""
    histogram = Histogram()
    counts = facts["counts"]
    histogram.counts[facts["first_bin"] : facts["first_bin"] + len(counts)] = counts
    return histogram, ScoreScale(facts["half"])


def run_key(job: DetectChange, pair: Pair) -> str:
    """Names inputs, parameters and version; a run resumes only one of the same name."""
    parts = [
        __version__,
        fingerprint_text(job, (*NOT_IN_KEY, "encoder")),
        choose_encoder(job, pair).identity,
        fingerprint(pair.before.path),
        fingerprint(pair.after.path),
    ]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def needed_bytes(pair: Pair, storage: Storage, spool_exists: bool) -> int:
    """What a run may write at worst."""
    options = (storage.compression, storage.cog, storage.threads)
    rasters = sum(worst_case_bytes(pair.grid, layout(*options)) for layout in (score_layout, change_layout))
    spool = 0 if spool_exists else SPOOL_BYTES_PER_PX * pair.grid.size_px
    return rasters + spool + OTHER_BYTES_PER_PX * pair.grid.size_px


def provenance(job: DetectChange, pair: Pair, scorer: Scorer) -> dict[str, Any]:
    """Says what the result was made from and with."""
    return {
        "inputs": {info.path: fingerprint(info.path) for info in (pair.before, pair.after)},
        "parameters": to_dict(job),
        "encoder": _encoder_facts(choose_encoder(job, pair)),
        "seed": job.seed,
        "device": scorer.device_text,
        "finished": datetime.now(UTC).isoformat(timespec="seconds"),
        "versions": versions("torch", "rasterio", "gdal"),
    }


def _encoder_facts(choice: EncoderChoice) -> dict[str, str]:
    """Says which weights were used."""
    card = choice.card
    if card is None:
        return {"none": choice.reason}
    return {"path": choice.path, "name": card.name, "licence": card.licence, "weights_sha256": card.sha256}
