"""Folders of satellite products: one acquisition is one scene, masks, quality bands and previews are no imagery."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine

from engine.contract.errors import InputError
from engine.data.entry import Entry
from engine.data.found import FoundPatches
from engine.data.products import band_file, imagery
from engine.data.reading import ImageReader
from engine.raster.access import gdal_environment
from engine.raster.info import Access
from engine.raster.windows import Window
from tests.engine.data.pictures import SMALL, found, picture, said, write_zip
from tests.engine.rasters import UTM

SIDE_M = 960
S2 = "T33TVG_20200812T100031"
GRANULE = f"S2A_MSIL2A_20200812T100031_N0214_R122_T33TVG_20200812T130000.SAFE/GRANULE/L2A_{S2}"
LANDSAT = "LC08_L2SP_190030_20200812_20200918_02_T1"


def write(
    path: Path, cell_m: float = 10.0, bands: int = 1, seed: int = 0, dtype: str = "uint16", x: float = 5e5
) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    size = int(SIDE_M / cell_m)
    driver = {".jp2": "JP2OpenJPEG", ".jpg": "JPEG"}.get(path.suffix, "GTiff")
    more: dict[str, Any] = {"QUALITY": "100", "REVERSIBLE": "YES"} if driver == "JP2OpenJPEG" else {}
    placed = {} if driver == "JPEG" else {"crs": UTM, "transform": Affine(cell_m, 0, x, 0, -cell_m, 46e5)}
    with rasterio.open(
        path, "w", driver=driver, height=size, width=size, count=bands, dtype=dtype, **placed, **more
    ) as out:
        out.write(picture(seed, bands, size, size, dtype))
    return path


def safe(folder: Path) -> Path:
    base = folder / GRANULE
    for seed, band in enumerate(("B02", "B03", "B04", "B08")):
        write(base / f"IMG_DATA/R10m/{S2}_{band}_10m.jp2", 10, seed=seed)
    for band in ("B02", "B03", "B04", "B05", "B8A", "B11"):
        write(base / f"IMG_DATA/R20m/{S2}_{band}_20m.jp2", 20)
    for band in ("B01", "B02", "B09"):
        write(base / f"IMG_DATA/R60m/{S2}_{band}_60m.jp2", 60)
    for name, cell_m, bands in (("TCI", 10, 3), ("AOT", 10, 1), ("WVP", 10, 1)):
        write(base / f"IMG_DATA/R10m/{S2}_{name}_10m.jp2", cell_m, bands, dtype="uint8")
    write(base / f"IMG_DATA/R20m/{S2}_SCL_20m.jp2", 20, dtype="uint8")
    write(base / "QI_DATA/MSK_DETFOO_B02.jp2", dtype="uint8")
    write(base / f"QI_DATA/{S2}_PVI.jp2", 60, 3, dtype="uint8")
    return folder


def landsat(folder: Path, name: str = LANDSAT) -> Path:
    for seed, band in enumerate(("SR_B1", "SR_B2", "SR_B3", "SR_B4", "SR_B5", "SR_B6", "SR_B7")):
        write(folder / name / f"{name}_{band}.TIF", 30, seed=seed)
    for band in ("ST_B10", "QA_PIXEL", "QA_RADSAT", "SR_QA_AEROSOL", "ST_QA"):
        write(folder / name / f"{name}_{band}.TIF", 30)
    write(folder / name / f"{name}_thumb_large.jpg", 30, 3, dtype="uint8")
    return folder


def band_names(patches: FoundPatches) -> list[str]:
    (file,) = patches.files
    return [band.name for band in file.info.bands]


def test_a_sentinel_2_product_is_one_scene(tmp_path: Path) -> None:
    patches = found(safe(tmp_path))
    assert patches.scene_count == 1 and len(patches.files) == 1
    assert band_names(patches) == ["B02", "B03", "B04", "B08"] and patches.band_roles == ("red", "green", "blue")
    assert patches.groups[0].resolution_m == pytest.approx(10, rel=1e-2)
    words = " ".join(said(patches))
    assert "9 bands" in words and f"{S2}_B8A_20m.jp2" in words  # of the other resolutions
    assert "6 files" in words and f"{S2}_TCI_10m.jp2" in words and "4 files of one band each" in words


def test_the_pixels_are_those_of_the_bands_that_were_chosen(tmp_path: Path) -> None:
    patches = found(safe(tmp_path))
    (file,) = patches.files
    window = Window(5, 7, 40, 30)
    with gdal_environment(Access()):
        reader = ImageReader(Access())
        values, valid = reader.read(file, window)
        reader.close()
    assert valid is None
    for values_of, seed in zip(values, (2, 1, 0), strict=True):  # red is B04
        np.testing.assert_array_equal(values_of, picture(seed, 1, 96, 96, "uint16")[0][5:45, 7:37])


def test_a_changed_band_is_noticed(tmp_path: Path) -> None:
    patches = found(landsat(tmp_path))
    (file,) = patches.files
    write(Path(file.parts[2].entry.path), 30, seed=9)
    with gdal_environment(Access()), pytest.raises(InputError, match="has changed"):
        ImageReader(Access()).read(file, Window(0, 0, 8, 8))


def test_a_landsat_folder_is_one_scene(tmp_path: Path) -> None:
    patches = found(landsat(tmp_path))
    assert patches.scene_count == 1
    assert band_names(patches) == [f"SR_B{number}" for number in range(1, 8)]
    assert [band.role for band in patches.files[0].info.bands][:5] == ["coastal", "blue", "green", "red", "nir"]


def test_several_acquisitions_are_several_scenes(tmp_path: Path) -> None:
    landsat(tmp_path)
    landsat(tmp_path, LANDSAT.replace("20200812", "20200828"))
    tm = "LT05_L2SP_190030_19900812_20200918_02_T1"
    for seed, number in enumerate((1, 2, 3, 4, 5, 7)):
        write(tmp_path / f"{tm}_SR_B{number}.TIF", 30, seed=seed)
    write(tmp_path / f"{tm}_ST_B6.TIF", 30)
    patches = found(tmp_path)
    assert patches.scene_count == 3
    assert [file.info.bands[2].role for file in patches.files] == ["red", "green", "green"]


def test_planetscope_without_its_masks(tmp_path: Path) -> None:
    for day in ("20220801", "20220815"):
        write(tmp_path / f"{day}_093000_24_2429_3B_AnalyticMS_SR_8b_clip.tif", 10, 8)
        write(tmp_path / f"{day}_093000_24_2429_3B_udm2_clip.tif", 10, 8, dtype="uint8")
    patches = found(tmp_path)
    assert patches.scene_count == 2 and all("AnalyticMS" in file.entry.name for file in patches.files)


@pytest.mark.parametrize(
    "names",
    [
        ("field_red.tif", "field_green.tif", "field_blue.tif", "field_nir.tif"),
        ("a_B02_(Raw).tiff", "a_B03_(Raw).tiff", "a_B04_(Raw).tiff"),
        ("HLS.S30.T33TVG.2020225T100031.v2.0.B02.tif", "HLS.S30.T33TVG.2020225T100031.v2.0.B03.tif",
         "HLS.S30.T33TVG.2020225T100031.v2.0.B04.tif", "HLS.S30.T33TVG.2020225T100031.v2.0.Fmask.tif"),
        ("B02.tif", "B03.tif", "B04.tif"),
    ],
)  # fmt: skip
def test_other_names_of_bands(tmp_path: Path, names: Sequence[str]) -> None:
    for name in names:
        write(tmp_path / name)
    patches = found(tmp_path)
    assert patches.scene_count == 1 and patches.band_roles == ("red", "green", "blue")


def test_tiles_of_a_mosaic_are_no_bands(tmp_path: Path) -> None:
    for number in range(3):
        write(tmp_path / f"ortho_B{number}.tif", x=5e5 + number * SIDE_M)
    assert found(tmp_path).scene_count == 3


def test_what_is_all_there_is_is_imagery(tmp_path: Path) -> None:
    for number in range(2):
        write(tmp_path / f"T33TVG_2020080{number}T100031_TCI.tif", 10, 3, dtype="uint8")
    assert found(tmp_path).scene_count == 2
    kept, beside = imagery([Entry(0, "mask_1.tif", ""), Entry(0, "mask_2.tif", "")])
    assert len(kept) == 2 and not beside


def test_streets_are_imagery() -> None:
    entries = [Entry(0, name, "") for name in ("main_st.tif", "high-quality.tif", "masked_area.tif", "a_mask.tif")]
    assert [entry.name for entry in imagery(entries)[1]] == ["a_mask.tif"]


def test_names_of_bands_tell_scene_and_role() -> None:
    one = band_file(Entry(0, f"x/IMG_DATA/R20m/{S2}_B8A_20m.jp2", ""))
    other = band_file(Entry(0, f"x/IMG_DATA/R10m/{S2}_B02_10m.jp2", ""))
    assert one is not None and other is not None and one.scene == other.scene and one.role == "nir2"
    hls = band_file(Entry(0, "HLS.L30.T33TVG.2020225T100031.v2.0.B05.tif", ""))
    assert hls is not None and hls.role == "nir"
    assert band_file(Entry(0, "scene_1.tif", "")) is None


def test_any_file_of_an_acquisition_may_stand_in_a_scene_table(tmp_path: Path) -> None:
    landsat(tmp_path / "images")
    table = tmp_path / "scenes.csv"
    table.write_text(f"file,scene\n{LANDSAT}_SR_B4.TIF,north\n")
    settings = replace(SMALL, scene="table", scene_table=str(table), scene_field="scene")
    assert found(tmp_path / "images", settings=settings).scene_names == ("north",)


def test_a_zip_of_a_product_says_that_it_must_be_unpacked(tmp_path: Path) -> None:
    inside = {f"IMG_DATA/{S2}_B02.jp2": write(tmp_path / "a.jp2").read_bytes()}
    with pytest.raises(InputError, match="contains no images") as caught:
        found(write_zip(tmp_path / "a.zip", inside))
    assert "Unpack" in caught.value.hint
