"""What a scene's values are like: from valid pixels alone, also where they are few."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.contract.errors import ErrorCode, InputError, JobCancelled
from engine.observer import SilentObserver
from engine.pixels.statistics import sample_pixels, statistics
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reading.reader import StackReader
from tests.engine import rasters


def reader(path: Path, bands: int = 2) -> StackReader:
    info = describe(str(path))
    return StackReader([info], common_grid(info, info), [range(1, bands + 1)])


def test_statistics_leave_out_nodata_and_rare_outliers(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    values = rng.normal(1000, 100, (2, 300, 300)).clip(1, None).astype(np.uint16)
    values[1] += 500
    values[:, 10, 10] = 60000  # a glint
    values[:, :150] = 0
    path = rasters.write(tmp_path / "a.tif", rasters.Fake(300, 300, 2, nodata=0), values)
    with reader(path) as scene:
        pixels = sample_pixels(scene, SilentObserver())
    found = statistics(pixels)
    assert pixels.min() > 0
    assert found.mean == pytest.approx((1000, 1500), rel=0.02)
    assert found.deviation == pytest.approx((100, 100), rel=0.05)
    assert 600 < found.low[0] < 800 and 1200 < found.high[0] < 1400
    assert 1100 < found.low[1] < 1300


def test_a_few_valid_pixels_are_found_wherever_they_are(tmp_path: Path) -> None:
    values = np.zeros((2, 700, 700), np.uint16)
    values[:, 5:7, 693:696] = 7
    path = rasters.write(tmp_path / "a.tif", rasters.Fake(700, 700, 2, nodata=0), values)
    with reader(path) as scene:
        found = statistics(sample_pixels(scene, SilentObserver()))
    assert found.mean == (7.0, 7.0)
    assert found.deviation == (1.0, 1.0) and found.high[0] > found.low[0]


def test_a_scene_without_data_is_named(tmp_path: Path) -> None:
    path = rasters.write(tmp_path / "a.tif", rasters.Fake(64, 64, 2, nodata=0), np.zeros((2, 64, 64), np.uint16))
    with reader(path) as scene, pytest.raises(InputError, match="No pixel of") as caught:
        sample_pixels(scene, SilentObserver())
    assert caught.value.code is ErrorCode.NO_VALID_DATA and str(path) in caught.value.message


def test_measuring_can_be_cancelled(tmp_path: Path) -> None:
    class Cancels(SilentObserver):
        def cancelled(self) -> bool:
            return True

    path = rasters.write(tmp_path / "a.tif", rasters.Fake(bands=2))
    with reader(path) as scene, pytest.raises(JobCancelled):
        sample_pixels(scene, Cancels())
