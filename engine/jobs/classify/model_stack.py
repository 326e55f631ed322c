"""The images that a model is applied to: bands as it was trained on, found by what they show or by their names."""

from __future__ import annotations

from dataclasses import replace

from engine.contract.jobs.classification import Classify
from engine.contract.model_card import ModelCard
from engine.raster.info import RasterInfo
from engine.raster.reading.image_stack import ImageStack, OneDate, describe_stack, described


def stack_for_model(job: Classify | OneDate, card: ModelCard) -> ImageStack:
    """Reads the headers, and chooses the model's bands where the job names none.

    Args:
        job: names the rasters.
        card: of the model.

    Raises:
        InputError: a raster cannot be used, or the two do not fit.
        ParameterError: a choice does not fit the rasters.
    """
    if job.bands.strip():
        return describe_stack(job)
    info = described(job.raster, job.raster_nodata, job)
    wanted = matching_bands(info, card)
    if wanted is None or wanted == tuple(band.index for band in info.bands):
        return describe_stack(job)
    return describe_stack(replace(job, bands=",".join(str(index) for index in wanted)))


def matching_bands(info: RasterInfo, card: ModelCard) -> tuple[int, ...] | None:
    """The raster's bands that are those of a model, in its order; None where the files do not tell.

    Args:
        info: first date.
        card: of the model.
    """
    by_role = [(band.role or "", band.index) for band in info.bands]
    by_name = [(band.name.lower(), band.index) for band in info.bands if band.name != f"band {band.index}"]
    names = [name.lower() for name in card.band_names]
    return _all_found(card.bands, by_role) or _all_found(names, by_name)


def _all_found(wanted: list[str] | tuple[str, ...], known: list[tuple[str, int]]) -> tuple[int, ...] | None:
    """Where each is found exactly once."""
    keys = [key for key, _ in known]
    if not wanted or len(set(wanted)) != len(wanted) or any(not key or keys.count(key) != 1 for key in wanted):
        return None
    place = dict(known)
    return tuple(place[key] for key in wanted)
