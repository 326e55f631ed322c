"""`plan-change`: what detect-change would do, said before it is done."""

from __future__ import annotations

import time
from typing import Any

from affine import Affine

from engine.contract.jobs.change import PlanChange
from engine.contract.results import to_json
from engine.jobs.change.pair import Pair, describe_pair, open_pair, pair_warnings, shift_facts
from engine.jobs.change.run import find_shift, needed_bytes
from engine.jobs.change.scorers import build_scorer
from engine.jobs.shared.descriptions import describe_grid
from engine.jobs.shared.machine import Storage, use_threads
from engine.observer import Observer, SilentObserver, SpanObserver
from engine.raster.grid import Grid
from engine.raster.reading.reader import READER_MEMORY_BYTES

TRIAL_PX = 256  # edge of the piece in the middle that is really computed, to know this machine's speed
LIBRARIES_BYTES = 450 * 2**20  # torch, GDAL and the report's libraries, seen with benchmarks/memory.py
# Buffers of a window while it is computed: about thirty float32 values a pixel and band.
WINDOW_BYTES_PER_BAND_PX = 120
START_S = 4.0  # loading the libraries


def run(job: PlanChange, observer: Observer) -> dict[str, Any]:
    """Opens both rasters, computes a small piece, and says grid, bands, shift, device, minutes, memory and disk."""
    threads = use_threads(job.threads)
    pair = describe_pair(job)
    shift = shift_facts(pair, find_shift(job, pair, SpanObserver(observer, 0.0, 0.5)), job.correct_shift)
    observer.progress(0.5, "Trying a small part")
    seconds_per_px, device = _trial(job, pair)
    seconds = START_S + seconds_per_px * pair.grid.size_px
    memory_bytes = (
        LIBRARIES_BYTES
        + min(READER_MEMORY_BYTES, 8 * pair.band_count * pair.grid.size_px)
        + WINDOW_BYTES_PER_BAND_PX * pair.band_count * min(job.window_px**2, pair.grid.size_px)
    )
    disk_bytes = needed_bytes(pair, Storage("zstd", False, threads), spool_exists=False)
    grid = describe_grid(pair.grid)
    text = " · ".join(
        (
            grid.text,
            pair.mapping.text,
            f"shift {shift['text']}",
            device,
            _duration(seconds),
            f"{memory_bytes / 2**30:.1f} GB memory",
            f"up to {_size(disk_bytes)} on disk",
        )
    )
    return {
        "text": text,
        "grid": to_json(grid),
        "bands": {"text": pair.mapping.text, "how": pair.mapping.how, "pairs": [list(p) for p in pair.mapping.pairs]},
        "shift": shift,
        "device": device,
        "minutes": seconds / 60.0,
        "memory_bytes": memory_bytes,
        "disk_bytes": disk_bytes,
        "warnings": pair_warnings(pair, shift),
    }


def _trial(job: PlanChange, pair: Pair) -> tuple[float, str]:
    """Fits and scores the middle of the grid; gives seconds a pixel and the device in words."""
    middle = Pair(pair.before, pair.after, _middle(pair.grid), pair.mapping)
    scorer = build_scorer(job, middle)
    with open_pair(middle, job) as reader:
        started_s = time.perf_counter()
        scorer.fit(reader, SilentObserver())
        for tile in reader.tiles(job.window_px, scorer.halo_px, scorer.align_px):
            scorer.score(tile)
        seconds = time.perf_counter() - started_s
    return seconds / middle.grid.size_px, scorer.device_text


def _middle(grid: Grid) -> Grid:
    height, width = min(TRIAL_PX, grid.height), min(TRIAL_PX, grid.width)
    offset = Affine.translation((grid.width - width) // 2, (grid.height - height) // 2)
    return Grid(grid.crs_wkt, grid.transform * offset, width, height)


def _duration(seconds: float) -> str:
    if seconds < 50:
        return f"about {max(5, round(seconds / 5) * 5)} s"
    minutes = seconds / 60
    return f"about {minutes:.0f} min" if minutes < 90 else f"about {minutes / 60:.1f} h"


def _size(count: int) -> str:
    return f"{count / 2**30:.1f} GB" if count >= 2**30 else f"{max(1, round(count / 2**20))} MB"
