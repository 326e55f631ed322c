"""How the jobs on objects read their rasters."""

from __future__ import annotations

from engine.contract.jobs.objects import DetectObjects, TrainDetector
from engine.raster.reading.image_stack import OneDate


def one_date(job: TrainDetector | DetectObjects, raster: str = "") -> OneDate:
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
