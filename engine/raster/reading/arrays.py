"""An array as a raster in memory, for whoever has pixels and no file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from affine import Affine
from rasterio.io import MemoryFile

from engine.raster.access import expecting_no_georeference
from engine.raster.describe import describe
from engine.raster.info import Access, AnyArray, RasterInfo


@contextmanager
def raster_of(
    array: AnyArray,
    *,
    transform: Affine = Affine.identity(),  # noqa: B008 (it cannot be changed)
    crs: str = "",
    nodata: float | None = None,
    band_names: Sequence[str] = (),
) -> Iterator[RasterInfo]:
    """Keeps an array as a raster until the `with` block ends; readers take it like a file.

    Args:
        array: [C, H, W] of any number type; NaN means no data.
        transform: from pixels to CRS coordinates, of the upper left corners of pixels.
        crs: such as EPSG:32631; empty for none.
        nodata: value that means no data.
        band_names: C names such as red or B04, by which bands are matched and an encoder finds its own.
    """
    count, height, width = array.shape
    with MemoryFile(ext=".tif") as memory, expecting_no_georeference():
        with memory.open(
            driver="GTiff", count=count, height=height, width=width, dtype=array.dtype, transform=transform,
            crs=crs or None, nodata=nodata, tiled=True,
        ) as dataset:  # fmt: skip
            dataset.write(array)
            dataset.descriptions = tuple(band_names) or (None,) * count
        # A path in memory is no file of this machine, so leave is given here, to what was just written.
        yield describe(memory.name, Access(allow_indirect=True), ungeoreferenced=not crs)
