"""What the jobs on places have in common: the raster that tiles are cut from, the cache, the report's words."""

from __future__ import annotations

from pathlib import Path

from engine.contract.jobs.scenes import ClassifyScenes, MoreLikeThis, TrainScenes
from engine.files.user_cache import cache_folder
from engine.raster.reading.image_stack import ImageStack, OneDate
from engine.scenes.lattice import Lattice

CACHE = "places"  # folder in that of this user's caches


def one_date(job: TrainScenes | ClassifyScenes | MoreLikeThis, raster: str = "") -> OneDate:
    """Says how a job reads a raster.

    Args:
        job: that reads it.
        raster: its path; empty for the job's own.
    """
    return OneDate(
        raster or job.raster,
        job.bands,
        job.visible_bands,
        job.ground_resolution_m,
        job.raster_nodata,
        job.alpha,
        job.ungeoreferenced,
        job.allow_indirect,
        job.allow_hosts,
    )


def cache_root(job: TrainScenes | ClassifyScenes | MoreLikeThis) -> Path:
    """Folder that keeps the vectors of tiles."""
    return Path(job.cache).absolute() if job.cache.strip() else cache_folder(CACHE)


def tiles_text(lattice: Lattice, stack: ImageStack) -> str:
    """The tiles in words."""
    (rows, cols), (high, wide), pixel_m = lattice.shape, lattice.tile, stack.ground.metres
    size = f"{wide} x {high} px"
    if not stack.ground.assumed:
        size += f" ({(high * wide) ** 0.5 * pixel_m:.4g} m)"
    overlap = "" if lattice.step == lattice.tile else f", one every {lattice.step[1]} x {lattice.step[0]} px"
    return f"{cols} x {rows} tiles of {size}{overlap}"
