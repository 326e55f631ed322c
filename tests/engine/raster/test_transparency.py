"""A fourth band is transparency where it behaves so or where the person says so; else it is what it shows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from engine.raster.describe import describe
from engine.raster.info import RasterInfo
from engine.raster.transparency import alpha_remarks, is_transparency

SIDE_PX = 96


def soft_edged() -> np.ndarray:
    """All or nothing, with one step between along the border of a disc."""
    rows, cols = np.mgrid[0:SIDE_PX, 0:SIDE_PX] - SIDE_PX / 2
    return np.clip((40 - np.hypot(rows, cols)) * 128 + 128, 0, 255).astype(np.uint8)


def near_infrared(top: int = 255, water: float = 0.3) -> np.ndarray:
    """Many values, and 0 over water; some saturated."""
    rng = np.random.default_rng(0)
    values = np.clip(rng.normal(0.6 * top, 0.2 * top, (SIDE_PX, SIDE_PX)), 1, top)
    values[: int(SIDE_PX * water)] = 0
    return values


def image(path: Path, fourth: np.ndarray, dtype: str = "uint8", driver: str = "GTiff") -> RasterInfo:
    """Red, green, blue, and a fourth band that is called alpha, as GDAL does by itself."""
    colours = np.random.default_rng(1).integers(1, 200, (3, *fourth.shape))
    with rasterio.open(
        path, "w", driver=driver, count=4, height=fourth.shape[0], width=fourth.shape[1], dtype=dtype,
        crs="EPSG:32633", transform=rasterio.Affine(10, 0, 5e5, 0, -10, 5e6), photometric="RGB", alpha="YES",
    ) as dataset:  # fmt: skip
        dataset.write(np.concatenate([colours, fourth[None]]).astype(dtype))
    with rasterio.open(path) as dataset:
        assert dataset.colorinterp[3] == ColorInterp.alpha
    return describe(str(path))


@pytest.mark.parametrize(("dtype", "top"), [("uint8", 255), ("uint16", 4000)])
def test_near_infrared_that_is_called_alpha_is_near_infrared(tmp_path: Path, dtype: str, top: int) -> None:
    info = image(tmp_path / "a.tif", near_infrared(top), dtype)
    assert [band.role for band in info.bands] == ["red", "green", "blue", "nir"]
    assert (info.alpha_band, info.not_alpha) == (0, 4)
    assert [(one.code, one.values["band"]) for one in alpha_remarks((info, info))] == [("raster.not_alpha", 4)]


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize("fourth", [soft_edged(), np.where(np.eye(SIDE_PX) > 0, 0, 255), np.full((9, 9), 255)])
def test_all_or_nothing_is_transparency(tmp_path: Path, dtype: str, fourth: np.ndarray) -> None:
    info = image(tmp_path / "a.tif", fourth, dtype)
    assert len(info.bands) == 3 and info.alpha_band == 4 and not alpha_remarks((info,))


def test_the_person_has_the_last_word(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    image(path, near_infrared())
    assert describe(str(path), alpha="transparency").alpha_band == 4
    image(path, soft_edged())
    assert [band.role for band in describe(str(path), alpha="imagery").bands] == ["red", "green", "blue", "nir"]


def test_a_large_band_is_looked_at_in_many_places(tmp_path: Path) -> None:
    fourth = np.full((2300, 2300), 255, np.uint8)
    fourth[300:] = np.random.default_rng(0).integers(1, 255, (2000, 2300))
    assert image(tmp_path / "a.tif", fourth).alpha_band == 0
    fourth[300:] = 0
    assert image(tmp_path / "a.tif", fourth).alpha_band == 4


@pytest.mark.parametrize(
    ("values", "transparent"),
    [
        (np.zeros(0), True),
        (np.zeros(9), True),
        (np.full(9, 128), True),
        (np.array([0, 0, 200, 200]), False),  # two values, but not those of a mask
        (np.array([0.0, 1.0, 1.0]), True),
        (np.array([0, 32767, 32767], np.int16), True),
    ],
)
def test_few_values(values: np.ndarray, transparent: bool) -> None:
    assert is_transparency(values) == transparent
