"""An array in memory is read like a file that holds it."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine

from engine.raster.grid import common_grid
from engine.raster.reading.arrays import raster_of
from engine.raster.reading.reader import StackReader

SHAPE = (5, 31, 47)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32", "float64"])
def test_pixels_are_those_of_the_array(dtype: str) -> None:
    array = np.random.default_rng(3).integers(0, 200, SHAPE).astype(dtype)
    with raster_of(array) as info, StackReader([info], common_grid(info, info), [[1, 2, 3, 4, 5]]) as reader:
        (tile,) = reader.tiles()
    assert np.array_equal(tile.before, array)
    assert tile.valid.all()


def test_nan_and_nodata_are_holes() -> None:
    array = np.ones(SHAPE, np.float32)
    array[2, 4, 5], array[0, 7, 8] = np.nan, -9
    with raster_of(array, nodata=-9) as info, StackReader([info], common_grid(info, info), [[1, 2, 3, 4, 5]]) as reader:
        (tile,) = reader.tiles()
    assert sorted(zip(*np.nonzero(~tile.valid), strict=True)) == [(4, 5), (7, 8)]


def test_place_and_names_of_bands_are_kept() -> None:
    transform = Affine(10, 0, 600_000, 0, -10, 5_700_000)
    with raster_of(np.ones((2, 3, 4)), transform=transform, crs="EPSG:32631", band_names=("red", "B08")) as info:
        grid = common_grid(info, info)
    assert (grid.crs_name, grid.transform, grid.shape) == ("EPSG:32631", transform, (3, 4))
    assert [band.role for band in info.bands] == ["red", "nir"]


def test_nothing_is_left_in_memory() -> None:
    with raster_of(np.ones((1, 3, 4))) as info:
        grid = common_grid(info, info)
    with pytest.raises(Exception, match="cannot be opened"), StackReader([info], grid, [[1]]) as reader:
        list(reader.tiles())
