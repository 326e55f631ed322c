"""What a raster says of itself beside its pixels, compared with a file of one pixel that was told the same."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable

import rasterio
import rasterio.shutil
from rasterio.io import DatasetReader, DatasetWriter

_numbers = itertools.count()


def description(dataset: DatasetReader) -> tuple[object, ...]:
    """Type, place, no data, names, tags and colours of a raster; not its size, nor how it is laid out."""
    colours = dataset.colormap(1) if "palette" in {one.name for one in dataset.colorinterp} else None
    return (
        dataset.dtypes,
        dataset.crs.to_wkt() if dataset.crs else None,
        tuple(dataset.transform),
        repr(dataset.nodatavals),  # NaN equals itself as a text only
        dataset.descriptions,
        tuple(one.name for one in dataset.colorinterp),
        dataset.tags(),
        [dataset.tags(band) for band in dataset.indexes],
        colours,
    )


def twin(create: Callable[[str], DatasetWriter]) -> tuple[object, ...]:
    """What a raster must say of itself.

    Formats store some things otherwise than they are handed in, so what was handed in is written and read once more,
    in memory, where no disk can damage it.

    Args:
        create: makes a raster of one pixel at the path that it gets.
    """
    path = f"/vsimem/twin-{os.getpid()}-{next(_numbers)}.tif"
    try:
        create(path).close()
        with rasterio.open(path, driver="GTiff", sharing=False) as dataset:
            return description(dataset)
    finally:
        rasterio.shutil.delete(path, driver="GTiff")
