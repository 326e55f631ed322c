"""From a job's fields to a plan: the one place where they become plain values."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from engine import __version__
from engine.change.coregister import Shift
from engine.change.detection import DetectionSettings, PairPlan
from engine.change.differences import Differences
from engine.contract.jobs.change import ChangeSettings, DetectChange
from engine.contract.parameters import fingerprint_text
from engine.contract.remarks import Remark
from engine.contract.results.change import BandsDescription, ShiftDescription
from engine.export.classes import change_layout, differences_layout, score_layout
from engine.files.known import Known, read_with
from engine.jobs.change.pair import pair_of
from engine.jobs.shared.machine import Storage, threads_in_use
from engine.raster.describe import fingerprint
from engine.raster.reading.pair import RasterPair
from engine.raster.writing.writer import worst_case_bytes

SHIFT_WARNING_PX = 0.5  # from half a pixel on, edges of unchanged objects begin to count as change
# Neither where a result goes, nor how it is stored, nor its threshold changes a score. The encoder, masks and the area
# of interest count by content.
NOT_IN_KEY = (
    "out", "resume", "threshold", "false_alarm_rate", "percentile", "minimum_area_px", "minimum_area_m2",
    "raster_format", "compression", "before_date", "after_date", "threads", "encoder", "find_masks", "before_mask",
    "after_mask", "area_of_interest", "area_layer", "groups", "cluster", "join_file", "stac",
)  # fmt: skip
SPOOL_BYTES_PER_PX = 4
# Polygons of a busy scene and the report; the rasters are counted exactly.
OTHER_BYTES_PER_PX = 1


def plan_pair(job: ChangeSettings) -> PairPlan:
    """Reads the headers and decides grid, bands, masks, area and encoder.

    Raises:
        InputError: where a raster cannot be used or the two do not fit.
        ModelError: where the encoder cannot be used.
        ParameterError: where a choice does not fit the rasters.
    """
    return replace(PairPlan.make(pair_of(job), DetectionSettings.of(job), job.encoder), known=Known())


def run_key(job: DetectChange, plan: PairPlan) -> str:
    """Names inputs, parameters and version; a run resumes only one of the same name."""
    parts = [
        __version__,
        fingerprint_text(job, NOT_IN_KEY),
        threads_in_use(),
        plan.encoder.identity,
        [[fingerprint(info.path), read_with(info.path)] for info in (plan.pair.before, plan.pair.after)],
        [None if mask is None else mask.identity for mask in plan.pair.masks],
        None if plan.pair.region is None else plan.pair.region.identity,
    ]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def needed_bytes(pair: RasterPair, storage: Storage, spool_exists: bool, groups: int = 0) -> int:
    """What a run may write at worst.

    Args:
        pair: both dates.
        storage: of the rasters.
        spool_exists: of an interrupted run, which is gone on with.
        groups: of alike changes.
    """
    grid, options = pair.grid, (storage.compression, storage.cog, storage.threads)
    names = Differences(pair.mapping.roles).names
    layouts = [score_layout(*options), change_layout(*options), differences_layout(names, *options)]
    if groups:
        layouts.append(change_layout(*options))
    rasters = sum(worst_case_bytes(grid, layout) for layout in layouts)
    spool = 0 if spool_exists else (SPOOL_BYTES_PER_PX + len(names)) * grid.size_px
    return rasters + spool + OTHER_BYTES_PER_PX * grid.size_px


def describe_bands(plan: PairPlan) -> BandsDescription:
    """Says which bands are compared."""
    mapping = plan.pair.mapping
    return BandsDescription(mapping.text, mapping.how, mapping.pairs)


def describe_shift(plan: PairPlan, shift: Shift) -> ShiftDescription:
    """Says the estimated shift in pixels and metres."""
    corrected, size_m = plan.settings.correct_shift, plan.pair.grid.cell_size_m
    length_px = float((shift.rows_px**2 + shift.cols_px**2) ** 0.5)
    length_m = None
    if size_m is not None:
        length_m = float(((shift.rows_px * size_m[1]) ** 2 + (shift.cols_px * size_m[0]) ** 2) ** 0.5)
    text = shift.text if length_m is None else f"{shift.text} ({length_m:.1f} m)"
    return ShiftDescription(
        text=f"{text}, corrected" if corrected else text,
        rows_px=shift.rows_px,
        cols_px=shift.cols_px,
        length_px=length_px,
        metres=length_m,
        confidence=shift.confidence,
        corrected=corrected,
    )


def pair_remarks(plan: PairPlan, shift: ShiftDescription) -> tuple[Remark, ...]:
    """Lists what a person should know before trusting the comparison."""
    pair, remarks = plan.pair, []
    if shift.length_px > SHIFT_WARNING_PX and not shift.corrected:
        remarks.append(Remark("change.shift", {"length_px": shift.length_px}))
    if pair.mapping.how == "order" and pair.band_count > 1:
        remarks.append(Remark("change.bands_by_order"))
    if pair.before.path == pair.after.path:
        remarks.append(Remark("change.same_file"))
    return (*remarks, *pair.mapping.remarks, *plan.encoder.remarks)
