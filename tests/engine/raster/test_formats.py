"""Which file is which: headers beside other formats, several pages, names that are no UTF-8."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from engine.contract.errors import InputError
from engine.raster.categories import read_categories
from engine.raster.describe import describe
from tests.engine import rasters
from tests.engine.rasters import PLAIN


def envi(path: Path, bands: int = 3) -> Path:
    return rasters.write(path, replace(PLAIN, bands=bands, tile=0), driver="ENVI")


@pytest.mark.parametrize("begin", [b"\x89HDF\r\n\x1a\n", b"CDF\x01", b"SQLite format 3\0", b"PCIDSK  ", b"PK\x03\x04",
                                   b"GRIB", b"\x1f\x8b\x08"])  # fmt: skip
def test_a_header_beside_another_format(tmp_path: Path, begin: bytes) -> None:
    raw = envi(tmp_path / "scene.dat")
    assert describe(str(raw)).driver == "ENVI"
    other = tmp_path / "scene.nc"
    other.write_bytes(begin + raw.read_bytes()[len(begin) :])
    with pytest.raises(InputError, match="unsupported format") as caught:
        describe(str(other))
    assert "gdal_translate" in caught.value.hint


def test_a_geopackage_beside_a_header(tmp_path: Path) -> None:
    envi(tmp_path / "scene.dat")
    with sqlite3.connect(tmp_path / "scene.gpkg") as package:
        package.execute("create table gpkg_contents (table_name text)")
    with pytest.raises(InputError, match="GeoPackage"):
        describe(str(tmp_path / "scene.gpkg"))


@pytest.mark.parametrize("name", ["scene.jp2", "scene.png", "scene.tif", "scene.asc"])
def test_the_format_wins_over_the_header(tmp_path: Path, name: str) -> None:
    envi(tmp_path / "scene.dat")
    data = np.full((1, 40, 50), 7, np.uint8 if not name.endswith(".asc") else np.int32)
    driver = {"jp2": "JP2OpenJPEG", "png": "PNG", "tif": "GTiff"}.get(name[-3:])
    if driver is None:
        rows = "\n".join(" ".join(["7"] * 50) for _ in range(40))
        head = "ncols 50\nnrows 40\nxllcorner 500000\nyllcorner 4600000\ncellsize 10\n"
        (tmp_path / name).write_text(head + rows + "\n")
    else:
        with rasterio.open(tmp_path / name, "w", driver=driver, height=40, width=50, count=1, dtype="uint8") as dataset:
            dataset.write(data)
    info = describe(str(tmp_path / name), ungeoreferenced=True)
    assert (info.driver, info.width, info.height) == (driver or "AAIGrid", 50, 40)


@pytest.mark.parametrize("more", [-100, 100])
def test_a_raw_file_of_another_length_than_its_header_says(tmp_path: Path, more: int) -> None:
    path = envi(tmp_path / "scene.dat")
    content = path.read_bytes()
    path.write_bytes(content[:more] if more < 0 else content + b"x" * more)
    with pytest.raises(InputError, match="ENVI header beside it describes"):
        describe(str(path))


def pages(path: Path, sizes: tuple[int, ...]) -> Path:
    for number, size in enumerate(sizes):
        more = {"APPEND_SUBDATASET": "YES"} if number else {}
        rasters.write(path, replace(PLAIN, bands=1, tile=0), data=np.ones((1, size, size), np.uint16), **more)
    return path


@pytest.mark.parametrize("sizes", [(64, 64), (64, 64, 64, 64, 64), (16, 64), (64, 40)])
def test_a_tiff_of_several_pages(tmp_path: Path, sizes: tuple[int, ...]) -> None:
    with pytest.raises(InputError, match=f"has {len(sizes)} pages") as caught:
        describe(str(pages(tmp_path / "pages.tif", sizes)))
    assert "GTIFF_DIR" in caught.value.hint


def test_small_pictures_behind_the_first_page(tmp_path: Path) -> None:
    assert describe(str(pages(tmp_path / "pages.tif", (64, 32, 16)))).width == 64


def test_names_of_bands_that_are_no_utf8(tmp_path: Path) -> None:
    path = rasters.write(tmp_path / "a.tif", replace(PLAIN, bands=3, descriptions=("Grün", "Rot & <Gelb>", "NIR")))
    content = path.read_bytes()
    changed = content.replace("Grün".encode(), b"Gr\xfcn ")
    assert changed != content and len(changed) == len(content)
    path.write_bytes(changed)
    assert [band.name for band in describe(str(path)).bands] == ["Grün", "Rot & <Gelb>", "NIR"]
    assert describe(str(path)).bands[2].role == "nir"


def test_names_in_an_envi_header_that_is_no_utf8(tmp_path: Path) -> None:
    path = envi(tmp_path / "a.dat")
    header = path.with_suffix(".hdr")
    text = re.sub(rb"band names = \{.*?\}", b"", header.read_bytes(), flags=re.DOTALL)
    text += "band names = {\nGrün,\nRot,\nInfrarot nahé}\n".encode("latin-1")
    text += "class names = {Gewässer, Straße}\nclasses = 2\n".encode("latin-1")
    header.write_bytes(text)
    path.with_name("a.dat.aux.xml").unlink(missing_ok=True)
    assert [band.name for band in describe(str(path)).bands] == ["Grün", "Rot", "Infrarot nahé"]


def test_names_of_classes_that_are_no_utf8(tmp_path: Path) -> None:
    path = rasters.write(tmp_path / "map.tif", replace(PLAIN, bands=1, dtype="uint8"))
    names = "<Category>-</Category><Category>Gewässer</Category><Category>Straße</Category>"
    text = f"<PAMDataset><PAMRasterBand band='1'><CategoryNames>{names}</CategoryNames></PAMRasterBand></PAMDataset>"
    (tmp_path / "map.tif.aux.xml").write_bytes(text.encode("latin-1"))
    with rasterio.Env():
        assert read_categories(str(path)).names == {0: "-", 1: "Gewässer", 2: "Straße"}


@pytest.mark.parametrize(("number", "read"), [("1,5", False), ("1.5", True)])
def test_a_grid_of_text_with_decimal_commas_is_refused(tmp_path: Path, number: str, read: bool) -> None:
    path = tmp_path / "heights.asc"
    path.write_text(f"ncols 2\nnrows 1\nxllcorner 0\nyllcorner 0\ncellsize 1\nNODATA_value -9999\n{number} 2\n")
    if read:
        assert describe(str(path), ungeoreferenced=True).width == 2
        return
    with pytest.raises(InputError, match="decimal commas"):
        describe(str(path), ungeoreferenced=True)
