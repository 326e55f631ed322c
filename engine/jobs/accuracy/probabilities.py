"""Whether the probabilities beside a map mean what they say, at places of known class."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from engine.class_map.legend import NamedMap
from engine.class_map.opening import read_at
from engine.contract.classes import LabelClass
from engine.contract.errors import ErrorCode, InputError
from engine.labels.naming import clean
from engine.metrics.calibration import Reliability
from engine.observer import Observer
from engine.raster.describe import describe
from engine.raster.info import Access, RasterInfo
from engine.raster.reading.reader import StackReader

Positions = npt.NDArray[np.int64]
PERCENT = 100.0
_LARGEST_SHARE = 1.01  # a band that goes beyond it holds percent


def reliability_at(
    path: str,
    named: NamedMap,
    classes: tuple[LabelClass, ...],
    rows: Positions,
    cols: Positions,
    true: Positions,
    access: Access,
    observer: Observer,
) -> tuple[Reliability, list[str]]:
    """Gathers a reliability curve.

    Args:
        path: raster with a band a class, in percent or as shares of 1.
        named: the map.
        classes: of the map, in the order of its bands; others may follow.
        rows: [N] of the map.
        cols: [N].
        true: [N] position of the true class.
        access: what may be opened.
        observer: may cancel between windows.

    Returns:
        The curve, and what a person should know.

    Raises:
        InputError: the raster cannot be read, or its bands are not the map's classes.
    """
    info = describe(path, access, ungeoreferenced=named.grid.crs_wkt is None)
    if (info.crs_wkt is None) != (named.grid.crs_wkt is None):
        raise InputError(
            ErrorCode.NO_CRS,
            "{path} and the map do not both have a CRS.",
            "Choose the probabilities of this map.",
            path=path,
        )
    order = _bands(info, path, classes[: len(named.codes)])
    reader = StackReader((info,), named.grid, (tuple(info.bands[b].index for b in order),), resampling="nearest")
    values, valid = read_at(reader, rows, cols, observer)
    shares = values[:, valid].T.astype(np.float64)
    if shares.size and shares.max() > _LARGEST_SHARE:
        shares /= PERCENT
    reliability = Reliability()
    reliability.add(shares, true[valid])
    left = len(rows) - reliability.total
    said = []
    if left:
        said.append(f"{left:,} of {len(rows):,} places have no probabilities in {path}: left out of the curve.")
    return reliability, said


def _bands(info: RasterInfo, path: str, classes: tuple[LabelClass, ...]) -> list[int]:
    """Position of the band of each class: by its name where all bands have one, else by order."""
    if len(info.bands) != len(classes):
        raise InputError(
            ErrorCode.BANDS,
            "{path} has {count} bands; the map has {classes} classes.",
            "Choose the probability.tif that classify wrote together with this map.",
            path=path,
            count=len(info.bands),
            classes=len(classes),
        )
    names = [clean(band.name) for band in info.bands]
    wanted = [clean(one.name) for one in classes]
    if sorted(names) == sorted(wanted) and len(set(names)) == len(names):
        return [names.index(name) for name in wanted]
    return list(range(len(classes)))
