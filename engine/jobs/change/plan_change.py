"""`plan-change`: what detect-change would do, said before it is done."""

from __future__ import annotations

import time
from dataclasses import replace

import torch

from engine.backbones.device import describe_device, name_device
from engine.change.detection import PairPlan
from engine.change.detectors import detector_entry
from engine.change.survey import valid_px
from engine.contract.jobs.change import PlanChange
from engine.contract.results.change import ChangePlan
from engine.jobs.change.area import describe_area
from engine.jobs.change.masks import report_masks
from engine.jobs.change.plan import describe_bands, describe_shift, needed_bytes, pair_remarks, plan_pair
from engine.jobs.shared.descriptions import describe_grid
from engine.jobs.shared.machine import Storage, use_threads
from engine.observer import Observer, SilentObserver, SpanObserver
from engine.pieces.memory import window_bytes
from engine.raster.extent import cut_grid
from engine.raster.grid import Grid
from engine.raster.reading.reader import READER_MEMORY_BYTES
from engine.raster.windows import Window

TRIAL_PLACES = 16
TRIAL_PX = 256  # edge of the piece in the middle that is really computed, to know this machine's speed
START_S = 4.0  # loading the libraries


def run(job: PlanChange, observer: Observer) -> ChangePlan:
    """Opens both rasters, computes a small piece, and says grid, bands, shift, device, minutes, memory and disk."""
    threads = use_threads(job.threads)
    plan = plan_pair(job)
    grid, band_count = plan.pair.grid, plan.pair.band_count
    found = plan.find_shift(SpanObserver(observer, 0.0, 0.4))
    shift = describe_shift(plan, found)
    masks = report_masks(plan.pair, plan.correction_px(found), SpanObserver(observer, 0.4, 0.5), sampled=True)
    observer.progress(0.5, "Trying a small part")
    seconds_per_px, constant_s, device = _trial(plan)
    seconds = START_S + constant_s + seconds_per_px * _scored_px(plan)
    memory_bytes = (
        window_bytes(band_count, job.window_px, grid.size_px)
        + detector_entry(job.method).fit_bytes
        + min(READER_MEMORY_BYTES, 8 * band_count * grid.size_px)
    )
    disk_bytes = needed_bytes(plan.pair, Storage("zstd", False, threads), spool_exists=False, groups=job.groups)
    unit = "ha" if grid.crs_wkt is not None else "px"
    area = describe_area(job, plan.pair.region, grid)
    text = " · ".join(
        (
            grid.describe(),
            plan.pair.mapping.text,
            *([f"encoder {plan.encoder.name}"] if plan.encoder.path else []),
            f"shift {shift.text}",
            *(() if area is None else (f"area of interest about {area.area:,.4g} {unit}",)),
            *(f"{mask.name} hides {mask.hidden_share:.0%} of {mask.date}" for mask in masks.described),
            describe_device(device),
            _duration(seconds),
            f"{memory_bytes / 2**30:.1f} GB memory",
            f"up to {_size(disk_bytes)} on disk",
        )
    )
    return ChangePlan(
        text=text,
        grid=describe_grid(grid),
        bands=describe_bands(plan),
        shift=shift,
        device=describe_device(device),
        minutes=seconds / 60.0,
        memory_bytes=memory_bytes,
        disk_bytes=disk_bytes,
        remarks=(*masks.remarks, *pair_remarks(plan, shift)),
        device_name=name_device(device),
        masks=masks.described,
        encoder=plan.encoder.name,
        area_of_interest=area,
    )


def _trial(plan: PairPlan) -> tuple[float, float, torch.device]:
    """Fits and scores the middle of the grid; gives seconds per pixel, those for any size, and the device."""
    middle = replace(plan, pair=replace(plan.pair, grid=_piece(plan)))
    scorer = middle.scorer()
    with middle.open() as reader:
        started_s = time.perf_counter()
        scorer.fit(reader, SilentObserver())
        for tile in reader.tiles(plan.settings.window_px, scorer.halo_px, scorer.align_px):
            scorer.score(tile)
        seconds = time.perf_counter() - started_s
    return (seconds - scorer.constant_s) / middle.pair.grid.size_px, scorer.constant_s, scorer.device


def _piece(plan: PairPlan) -> Grid:
    """The middle of the grid; where it may be hidden, the part of a sample that holds most data."""
    grid = plan.pair.grid
    height, width = min(TRIAL_PX, grid.height), min(TRIAL_PX, grid.width)
    piece = Window((grid.height - height) // 2, (grid.width - width) // 2, height, width)
    if plan.pair.masked or plan.pair.region is not None:
        with plan.open() as reader:
            best = max(reader.sample(TRIAL_PLACES, TRIAL_PX), key=valid_px)
            if not valid_px(best):
                best = next(filter(valid_px, reader.tiles(TRIAL_PX)), best)
            piece = best.core
    return cut_grid(grid, piece)


def _scored_px(plan: PairPlan) -> int:
    """Pixels of the windows that hold something of the area of interest."""
    if plan.pair.region is None:
        return plan.pair.grid.size_px
    scorer = plan.scorer()
    with plan.open() as reader:
        places = reader.left_out(plan.settings.window_px, scorer.halo_px, scorer.align_px)
        return plan.pair.grid.size_px - sum(core.size_px for core in places)


def _duration(seconds: float) -> str:
    if seconds < 50:
        return f"about {max(5, round(seconds / 5) * 5)} s"
    minutes = seconds / 60
    return f"about {minutes:.0f} min" if minutes < 90 else f"about {minutes / 60:.1f} h"


def _size(count: int) -> str:
    return f"{count / 2**30:.1f} GB" if count >= 2**30 else f"{max(1, round(count / 2**20))} MB"
