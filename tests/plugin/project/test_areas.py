"""How many areas a threshold leaves, against a slow count."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from swimdiff_qgis.project import areas


def write(path: Path, values: np.ndarray) -> Path:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.GetRasterBand(1).SetNoDataValue(-1.0)  # first: newer GDAL fills blocks of zeros with it when it closes
    dataset.GetRasterBand(1).WriteArray(values)
    return path


def slow_sizes(changed: np.ndarray) -> list[int]:
    """Sizes of the areas, by walking from pixel to pixel."""
    left, sizes = {(int(row), int(col)) for row, col in zip(*np.nonzero(changed))}, []
    while left:
        todo, size = [left.pop()], 0
        while todo:
            row, col = todo.pop()
            size += 1
            for near in ((row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)):
                if near in left:
                    left.remove(near)
                    todo.append(near)
        sizes.append(size)
    return sorted(sizes)


@pytest.mark.parametrize("share", [0.02, 0.3, 0.5, 0.6, 0.95])
def test_the_count_is_that_of_a_walk(tmp_path: Path, share: float) -> None:
    values = np.random.default_rng(int(100 * share)).random((61, 47)).astype(np.float32)
    values[:5, :9] = -1.0
    score = write(tmp_path / "score.tif", values)
    sizes = slow_sizes(values >= 1.0 - share)
    for minimum_px in (1, 4):
        kept = [size for size in sizes if size >= minimum_px]
        found = areas.count_areas(score, 1.0 - share, minimum_px)
        assert found == areas.AreaCount(len(kept), pytest.approx(sum(kept) / (61 * 47 - 45)), True)


def test_a_spiral_is_one_area(tmp_path: Path) -> None:
    values = np.zeros((41, 41), np.float32)
    low, high = 0, 40
    while low < high:
        values[low, low : high + 1] = values[low : high + 1, high] = 1.0
        values[high, low : high + 1] = values[low + 2 : high + 1, low] = 1.0
        values[low + 2, low : low + 3] = 1.0
        low, high = low + 2, high - 2
    sizes = slow_sizes(values >= 0.5)
    found = areas.count_areas(write(tmp_path / "score.tif", values), 0.5, 1)
    assert found is not None and found.areas == len(sizes)


def test_nothing_above_the_threshold(tmp_path: Path) -> None:
    score = write(tmp_path / "score.tif", np.zeros((8, 8), np.float32))
    assert areas.count_areas(score, 0.5, 1) == areas.AreaCount(0, 0.0, True)


def test_of_a_large_raster_some_pixels_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(areas, "LARGEST_PX", 1000)
    values = np.zeros((100, 100), np.float32)
    values[10:40, 20:60] = values[70:90, 70:90] = 1.0
    found = areas.count_areas(write(tmp_path / "score.tif", values), 0.5, 50)
    assert found == areas.AreaCount(2, pytest.approx(0.16, abs=0.03), False)


def test_no_raster_no_count(tmp_path: Path) -> None:
    assert areas.count_areas(tmp_path / "none.tif", 0.5, 1) is None
