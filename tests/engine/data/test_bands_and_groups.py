"""Which bands of each image are learned from, and which images are standardised together."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.contract.jobs.pretraining import Pretrain
from engine.data.patches import PatchSettings
from engine.data.refusals import WITHOUT_BANDS
from tests.engine import rasters
from tests.engine.data.pictures import SMALL, encode, found, jpegs, picture, said, stored, write_folder
from tests.engine.rasters import PLAIN


def test_alpha_of_a_png_is_a_mask(tmp_path: Path) -> None:
    data = np.concatenate([picture(1, height=64, width=64), np.full((1, 64, 64), 255, np.uint8)])
    data[3, :32] = 0
    path = tmp_path / "a.png"
    path.write_bytes(encode(data, "PNG"))
    patches = found(path)
    assert patches.band_count == 3
    assert patches.count == 2
    assert patches.patches.row.tolist() == [32, 32]


def test_bands_by_name_number_and_default(tmp_path: Path) -> None:
    fake = replace(PLAIN, descriptions=("B02 blue", "B03 green", "B04 red", "B08 near infrared"))
    path = rasters.write(tmp_path / "a.tif", fake)
    data = stored(path)[:, :96, :128].reshape(4, -1)
    for bands, order in (("", [2, 1, 0]), ("B08, B02", [3, 0]), ("4,1,2", [3, 0, 1]), ("nir", [3])):
        group = found(path, settings=replace(SMALL, bands=bands)).groups[0]
        assert group.mean == pytest.approx(data[order].mean(axis=1)), bands
    with pytest.raises(ParameterError, match="B11"):
        found(path, settings=replace(SMALL, bands="B11"))


def test_a_sentinel_name_finds_the_colour_of_a_picture(tmp_path: Path) -> None:
    fake = replace(PLAIN, descriptions=("B02 blue", "B03 green", "B04 red", "B08 near infrared"))
    raster = rasters.write(tmp_path / "a.tif", fake)
    folder = write_folder(tmp_path / "f", jpegs(4))
    patches = found(raster, folder, settings=replace(SMALL, bands="B04,B03,B02"))
    assert patches.band_roles == ("red", "green", "blue")
    assert {group.dtype for group in patches.groups} == {"uint16", "uint8"}  # each on its own statistics
    assert patches.groups[0].mean[0] > 10 * patches.groups[1].mean[0]


@pytest.mark.parametrize("bands", ["", "1", "1,2", "red"])
def test_label_files_beside_imagery_are_left_out(tmp_path: Path, bands: str) -> None:
    fake = replace(PLAIN, descriptions=("blue", "green", "red", "nir"))
    for city in ("x", "y"):
        rasters.write_pair(tmp_path / city, fake)
        label = np.zeros((1, 101, 137), np.uint8)
        rasters.write(tmp_path / city / "change.tif", replace(PLAIN, dtype="uint8"), label)
    patches = found(tmp_path, settings=replace(SMALL, bands=bands))
    assert {file.entry.name for file in patches.files} == {"x/before.tif", "x/after.tif", "y/before.tif", "y/after.tif"}
    assert patches.skipped == {WITHOUT_BANDS: 2}
    assert any("x/change.tif" in text for text in said(patches))


def test_different_numbers_of_bands_are_refused_by_name_with_the_remedy(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "colour", jpegs(3))
    raster = rasters.write(tmp_path / "four.tif", PLAIN)
    with pytest.raises(InputError) as caught:
        found(folder, raster)
    assert caught.value.code == ErrorCode.BANDS
    assert "four.tif: 4" in caught.value.message and "colour: 3" in caught.value.message
    assert "|bands=" in caught.value.hint
    patches = found(folder, f"{raster}|bands=3,2,1")  # the remedy works
    assert patches.band_count == 3
    data = stored(raster)[[2, 1, 0], :96, :128].reshape(3, -1)
    assert patches.groups[1].mean == pytest.approx(data.mean(axis=1))


def test_different_ground_resolutions_are_grouped_and_said(tmp_path: Path) -> None:
    coarse = replace(PLAIN, transform=rasters.Affine(30.0, 0, 5e5, 0, -30.0, 5e6))
    degrees = replace(PLAIN, crs="EPSG:4326", transform=rasters.DEGREES)
    paths = [
        rasters.write(tmp_path / f"{n}.tif", f) for n, f in enumerate((PLAIN, coarse, degrees, rasters.rotated(20)))
    ]
    patches = found(*paths)
    assert [group.resolution_m for group in patches.groups] == pytest.approx([10.0, 30.0, 9.36, 10.0], abs=0.1)
    assert any("from 9.36 to 30 m" in text for text in said(patches))
    assert not any("resolution" in text for text in said(found(*paths[2:])))


def test_a_paletted_raster_is_refused_and_left_out_of_a_folder(tmp_path: Path) -> None:
    path = tmp_path / "f" / "classes.tif"
    path.parent.mkdir()
    profile = {"driver": "GTiff", "height": 64, "width": 64, "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(picture(0, 1, 64, 64))
        dataset.colorinterp = [ColorInterp.palette]
        dataset.write_colormap(1, {0: (0, 0, 0, 255), 9: (255, 0, 0, 255)})
    with pytest.raises(InputError, match="paletted"):
        found(path)
    rasters.write(path.parent / "image.tif", replace(PLAIN, bands=1))
    assert [file.entry.name for file in found(path.parent).files] == ["image.tif"]


def test_the_real_cities_have_two_dates_each_and_no_labels(data_dir: Path) -> None:
    patches = found(data_dir / "oscd", settings=PatchSettings.of(Pretrain(bands="B04,B03,B02")))
    assert patches.scene_count == len(patches.groups) == 40
    assert not any(file.entry.name.endswith("change.tif") for file in patches.files)
    assert patches.skipped[WITHOUT_BANDS] == 10
    paris = found(data_dir / "oscd" / "paris", settings=PatchSettings.of(Pretrain()))
    assert paris.band_roles == ("red", "green", "blue")
