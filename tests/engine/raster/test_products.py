"""Folders of delivered products: each is one acquisition, by itself and among those of a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.contract.jobs.many import RunMany
from engine.jobs.many.sources import source_of
from engine.raster.describe import describe, fingerprint
from engine.raster.products import product_item
from tests.engine.raster.test_items import band

NAMES = (
    "S2A_MSIL2A_20210512T100601_N0300_R022_T33TWM_20210513T152000.SAFE",
    "S2B_MSIL2A_20230512T100601_N0509_R022_T33TWM_20230513T152000.SAFE",
)
LANDSAT = "LC08_L2SP_192028_20230512_20230520_02_T1"


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def safe(folder: Path, name: str) -> Path:
    """A product with bands of two resolutions, a mask, a preview and metadata that look like an item of STAC."""
    images = folder / name / "GRANULE/L2A_T33TWM/IMG_DATA"
    for cell, inside in ((10.0, "R10m"), (20.0, "R20m")):
        (images / inside).mkdir(parents=True)
        for number, one in enumerate(("B02", "B03", "B04", "B08", "TCI", "AOT"), 1):
            kind = {"driver": "JP2OpenJPEG", "tiled": None, "compress": None, "QUALITY": 100, "REVERSIBLE": "YES"}
            band(images / inside, f"T33TWM_x_{one}_{inside[1:]}.jp2", 1000 * number, cell, **kind)
    (folder / name / "QI_DATA").mkdir()
    band(folder / name / "QI_DATA", "MSK_CLDPRB_20m.tif", 1)
    return folder / name


def landsat(folder: Path) -> Path:
    (folder / LANDSAT).mkdir(parents=True)
    for number in range(1, 8):
        band(folder / LANDSAT, f"{LANDSAT}_SR_B{number}.TIF", 7000 + number, 30.0)
    band(folder / LANDSAT, f"{LANDSAT}_QA_PIXEL.TIF", 1)
    (folder / LANDSAT / f"{LANDSAT}_SR_stac.json").write_text('{"type": "Feature", "stac_version": "1.0.0"}')
    return folder / LANDSAT


def test_a_product_of_sentinel_2_is_a_raster_of_reflectances(tmp_path: Path) -> None:
    old, new = (describe(str(safe(tmp_path, name))) for name in NAMES)
    assert [one.role for one in new.bands] == ["blue", "green", "red", "nir"] and new.width == 64
    assert set(new.scales) == {0.0001} and set(old.offsets) == {0.0} and set(new.offsets) == {-0.1}
    assert (old.acquired, new.acquired) == ("2021-05-12", "2023-05-12") and new.nodata == (0.0,) * 4


def test_a_product_of_landsat_is_a_raster_of_reflectances(tmp_path: Path) -> None:
    info = describe(str(landsat(tmp_path)))
    assert [one.role for one in info.bands] == ["blue", "green", "red", "nir", "swir1", "swir2"]
    assert set(info.offsets) == {-0.2} and info.acquired == "2023-05-12"


def test_products_of_a_tile_become_a_pair(tmp_path: Path) -> None:
    for name in NAMES:
        safe(tmp_path / "in", name)
    landsat(tmp_path / "in")
    source = source_of(RunMany(source=str(tmp_path / "in")))
    (run,) = source.runs()
    assert (run.place, run.dates) == ("S2_MSIL2A_T33TWM", ("2021-05-12", "2023-05-12"))
    assert [Path(run.values[name]).name for name in ("before", "after")] == list(NAMES)
    assert source.remarks[0].values["count"] == 1  # Landsat's has no partner


def test_a_product_that_is_found_again_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = landsat(tmp_path)
    first = product_item(str(folder))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "other"))
    second = product_item(str(folder))
    assert first and second and first != second and fingerprint(first) == fingerprint(second)


def test_a_folder_of_that_name_without_bands_is_no_product(tmp_path: Path) -> None:
    (tmp_path / LANDSAT).mkdir()
    assert product_item(str(tmp_path / LANDSAT)) is None
