"""Patches of rasters, folders and zips: where they lie, what is left out, their statistics."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from engine.contract.errors import InputError, JobCancelled, ParameterError
from engine.data.patches import check_batch
from engine.data.sources import find_patches
from engine.observer import SilentObserver
from tests.engine import rasters
from tests.engine.data.pictures import SMALL, Recorder, encode, found, jpegs, picture, stored, write_folder, write_zip
from tests.engine.rasters import PLAIN


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
@pytest.mark.parametrize("stride_px", [None, 16, 50])
def test_patches_of_a_raster_of_odd_size(tmp_path: Path, dtype: str, stride_px: int | None) -> None:
    path = rasters.write(tmp_path / "a.tif", replace(PLAIN, bands=5, dtype=dtype))
    patches = found(path, settings=replace(SMALL, stride_px=stride_px))
    step = stride_px or 32
    places = [(r, c) for r in range(0, 101 - 31, step) for c in range(0, 137 - 31, step)]
    assert list(zip(patches.patches.row.tolist(), patches.patches.col.tolist(), strict=True)) == places
    assert patches.band_count == 5
    assert patches.scene_count == 1
    assert patches.groups[0].dtype == dtype
    assert patches.groups[0].resolution_m == pytest.approx(10.0, rel=1e-3)  # on the ground
    assert patches.scene_shares.tolist() == [1.0]


def test_statistics_are_those_of_all_pixels(tmp_path: Path) -> None:
    path = rasters.write(tmp_path / "a.tif", replace(PLAIN, height=1280, width=1300, bands=2))  # more than one chunk
    group = found(path).groups[0]
    data = stored(path)[:, :1280, :1280].reshape(2, -1).astype(np.float64)
    assert group.mean == pytest.approx(data.mean(axis=1), rel=1e-9)
    assert group.deviation == pytest.approx(data.std(axis=1), rel=1e-9)


def test_statistics_leave_out_nodata_nan_and_mask(tmp_path: Path) -> None:
    fake = replace(
        PLAIN, height=96, width=96, bands=2, dtype="float32", nodata=-9999.0, hole=(slice(50, 90), slice(0, 20))
    )
    path = rasters.write(tmp_path / "a.tif", replace(fake, kinds=("nan", "huge", "mask")))
    group = found(path).groups[0]
    data = stored(path).astype(np.float64)
    with rasterio.open(path) as dataset:
        good = (dataset.read_masks(1) != 0) & np.isfinite(data).all(0) & (np.abs(data) < 1e19).all(0)
    good &= (data != -9999.0).all(0)
    assert not good.all()
    assert group.mean == pytest.approx(data[:, good].mean(axis=1), rel=1e-6)
    assert group.deviation == pytest.approx(data[:, good].std(axis=1), rel=1e-6)


def test_patches_of_mostly_nodata_are_left_out(tmp_path: Path) -> None:
    fake = replace(PLAIN, height=96, width=96, nodata=0, hole=(slice(0, 32), slice(0, 80)))  # two patches and a half
    path = rasters.write(tmp_path / "a.tif", fake)
    assert found(path).count == 7  # the half that is there is enough
    strict = found(path, settings=replace(SMALL, minimum_valid=0.6))
    assert strict.count == 6
    assert strict.skipped == {"patches that are mostly nodata": 3}
    assert found(path, settings=replace(SMALL, minimum_valid=0.0)).count == 7  # nothing to learn from no pixel


def test_a_nodata_value_beside_the_declared_one(tmp_path: Path) -> None:
    data = rasters.pattern(replace(PLAIN, height=64, width=64))
    data[:, :32, :32] = 0
    data[:, 32:, 32:] = 7
    path = rasters.write(tmp_path / "a.tif", replace(PLAIN, nodata=0), data)
    assert found(path).count == 3
    assert found(path, settings=replace(SMALL, nodata=7.0)).count == 2


def test_images_smaller_than_a_patch_are_named(tmp_path: Path) -> None:
    images = {**jpegs(4), "a/tiny.jpg": encode(picture(9, height=20, width=60))}
    recorder = Recorder()
    patches = find_patches([str(write_folder(tmp_path / "f", images))], SMALL, recorder)
    assert patches.count == 4
    assert patches.skipped == {"images smaller than a patch": 1}
    assert any("tiny.jpg" in line for line in recorder.lines)
    with pytest.raises(InputError, match="or choose larger images"):
        found(tmp_path / "f", settings=replace(SMALL, patch_px=64))


@pytest.mark.parametrize("packed", [False, True])
def test_folder_and_zip_of_images_share_their_scaling(tmp_path: Path, packed: bool) -> None:
    images = {**jpegs(5), "c/six.png": encode(picture(6), "PNG"), "c/notes.txt": b"no image"}
    source = write_zip(tmp_path / "i.zip", images) if packed else write_folder(tmp_path / "i", images)
    patches = found(source)
    assert patches.count == patches.scene_count == 6
    assert len(patches.groups) == 1
    assert patches.band_roles == ("red", "green", "blue")
    assert patches.groups[0].resolution_m is None
    assert found(source, settings=replace(SMALL, scene="folder")).scene_count == 3


def test_the_same_images_from_a_folder_and_from_a_zip_are_the_same(tmp_path: Path) -> None:
    folder, packed = write_folder(tmp_path / "x", jpegs(4)), write_zip(tmp_path / "y.zip", jpegs(4))
    one, other = found(folder), found(packed)
    assert one.groups[0].mean.tolist() == other.groups[0].mean.tolist()
    assert one.key == other.key


def test_a_zip_in_a_folder_is_looked_into(tmp_path: Path) -> None:
    (tmp_path / "f").mkdir()
    write_zip(tmp_path / "f" / "i.zip", jpegs(3))
    assert found(tmp_path / "f").count == 3


def test_small_rasters_of_a_folder_are_measured_together_and_large_ones_alone(tmp_path: Path) -> None:
    for number in range(3):
        rasters.write(tmp_path / f"small{number}.tif", replace(PLAIN, height=64, width=64, seed=number))
    for number in range(2):
        rasters.write(tmp_path / f"large{number}.tif", replace(PLAIN, height=256, width=256, seed=number))
    patches = found(tmp_path)
    assert len(patches.groups) == 3
    assert len(np.unique(patches.patches.group[patches.patches.file >= 2])) == 1


def test_it_can_be_cancelled_and_tells_its_progress(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "f", jpegs(4))
    recorder = Recorder()
    find_patches([str(folder)], SMALL, recorder)
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] == 1.0

    class Cancels(SilentObserver):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(JobCancelled):
        find_patches([str(folder)], SMALL, Cancels())


def test_fewer_patches_than_a_batch(tmp_path: Path) -> None:
    patches = found(write_folder(tmp_path / "f", jpegs(5)))
    check_batch(patches, 5)
    with pytest.raises(ParameterError) as caught:
        check_batch(patches, 6)
    assert "5 patches" in caught.value.message and "6" in caught.value.message
