"""A pair with masks for the tests of clouds: made images, and a cloud in each date."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine, from_origin
from rasterio.warp import reproject

from tests.engine.jobs.conftest import CHANGED, HEIGHT_PX, WIDTH_PX, changed_scene, scene, write_raster

CLOUD = (slice(40, 75), slice(30, 160))  # covers part of the changed block
SHADOW = (slice(120, 141), slice(60, 101))
GRID = from_origin(500000.0, 5000000.0, 10.0, 10.0)


def codes(cloud: int, shadow: int, clear: int) -> np.ndarray:
    """A class for each pixel, [1, H, W]."""
    made = np.full((1, HEIGHT_PX, WIDTH_PX), clear, np.uint16)
    made[(0, *CLOUD)], made[(0, *SHADOW)] = cloud, shadow
    return made


def cloudy_pair(folder: Path, bands: int = 5) -> tuple[Path, Path]:
    """Both dates; the second has a bright cloud and a dark shadow."""
    before, after = scene(bands=bands), changed_scene(bands=bands)
    after[(slice(None), *CLOUD)] = 5000 + np.random.default_rng(2).normal(0, 50, after[(slice(None), *CLOUD)].shape)
    after[(slice(None), *SHADOW)] *= 0.3
    return write_raster(folder / "before.tif", before), write_raster(folder / "after.tif", after)


def write_mask(path: Path, made: np.ndarray, **profile: Any) -> Path:
    """Writes a mask; bytes unless told otherwise."""
    return write_raster(path, made, **{"dtype": "uint8", **profile})


def on_grid(made: np.ndarray, crs: CRS, transform: Affine, shape: tuple[int, int], fill: int) -> np.ndarray:
    """The same classes on another grid, by the nearest pixel."""
    target = np.full((made.shape[0], *shape), fill, made.dtype)
    reproject(
        made,
        target,
        src_transform=GRID,
        src_crs=CRS.from_epsg(32631),
        dst_transform=transform,
        dst_crs=crs,
        resampling=rasterio.enums.Resampling.nearest,
        init_dest_nodata=False,
    )
    return target


def hidden_px() -> np.ndarray:
    """[H, W]: under the cloud or in its shadow."""
    found = np.zeros((HEIGHT_PX, WIDTH_PX), bool)
    found[CLOUD] = found[SHADOW] = True
    return found


def left_of_the_change() -> np.ndarray:
    """[H, W]: changed, and not hidden."""
    found = np.zeros((HEIGHT_PX, WIDTH_PX), bool)
    found[CHANGED] = True
    return found & ~hidden_px()
