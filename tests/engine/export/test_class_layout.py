"""Class rasters as GDAL's own tools see them: names, colours, attribute table, overviews, whatever the names hold."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from engine.contract.classes import LabelClass
from engine.export.class_layout import class_layout, write_class_side_files
from engine.files.commit import Commit
from engine.raster.grid import Grid
from engine.raster.windows import Window
from engine.raster.writing.writer import RasterWriter

HOSTILE = (
    LabelClass(1, 'Water "deep" & <b>cold</b>', "#0072b2"),
    LabelClass(3, "Лес / غابة / 森林", "#009e73"),
    LabelClass(7, "it's; ]]> <!-- \x07\n two lines", "#d55e00"),
)
SHOWN = ('Water "deep" & <b>cold</b>', "Лес / غابة / 森林", "it's; ]]> <!-- two lines")


def published(folder: Path, classes: tuple[LabelClass, ...], cog: bool, name: str = "map.tif") -> Path:
    """Writes a map of 700 x 1300 px, whose values are those of the classes and 0, in blocks of 30 px."""
    grid = Grid(CRS.from_epsg(32631).to_wkt(), Affine(10, 0, 500000, 0, -10, 5000000), 1300, 700)
    values = np.array([0, *(one.value for one in classes)], np.uint8)
    data = np.random.default_rng(0).choice(values, (24, 44)).repeat(30, 0).repeat(30, 1)[:700, :1300]
    with Commit(folder) as commit:
        write_class_side_files(commit, name, classes)
        writer = RasterWriter(commit.path(name), grid, class_layout(classes, "deflate", cog, 1))
        writer.write(Window(0, 0, 700, 1300), data)
        writer.close()
        commit.add(name, writer.verify)
        commit.publish()
    return folder / name


def gdalinfo(path: Path) -> dict[str, Any]:
    """What GDAL's tool says of a raster."""
    done = subprocess.run(["gdalinfo", "-json", str(path)], capture_output=True, check=True, text=True)
    assert "ERROR" not in done.stderr and "Warning" not in done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("cog", [False, True], ids=["geotiff", "cog"])
def test_gdal_shows_names_colours_and_table(tmp_path: Path, cog: bool) -> None:
    facts = gdalinfo(published(tmp_path, HOSTILE, cog))
    band = facts["bands"][0]
    assert band["type"] == "Byte" and band["noDataValue"] == 0 and band["colorInterpretation"] == "Palette"
    assert [band["categories"][one.value] for one in HOSTILE] == list(SHOWN)
    assert [name for value, name in enumerate(band["categories"]) if value not in (1, 3, 7)] == [""] * 5
    assert [band["colorTable"]["entries"][one.value][:3] for one in HOSTILE] == [list(one.rgb) for one in HOSTILE]
    assert band["colorTable"]["entries"][0][3] == 0, "no data is not transparent"
    assert [overview["size"] for overview in band["overviews"]] == [[650, 350], [325, 175]]
    assert band["block"] == [512, 512]
    fields = [(field["name"], field["type"], field["usage"]) for field in facts["rat"]["fieldDefn"]]
    assert fields == [
        ("Value", 0, 5), ("Class", 2, 2), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8), ("Alpha", 0, 9),
    ]  # fmt: skip
    rows = [row["f"] for row in facts["rat"]["row"]]
    assert rows == [[one.value, name, *one.rgb, 255] for one, name in zip(HOSTILE, SHOWN, strict=True)]
    layout = facts["metadata"]["IMAGE_STRUCTURE"].get("LAYOUT")
    assert layout == ("COG" if cog else None)


def test_equal_maps_give_equal_bytes(tmp_path: Path) -> None:
    for cog in (False, True):
        first, second = tmp_path / f"a{cog}", tmp_path / f"b{cog}"
        first.mkdir()
        second.mkdir()
        assert published(first, HOSTILE, cog).read_bytes() == published(second, HOSTILE, cog).read_bytes()


def test_overviews_hold_classes_that_are_there_and_no_mixtures(tmp_path: Path) -> None:
    import rasterio

    path = published(tmp_path, (LabelClass(1, "a", "#000000"), LabelClass(9, "b", "#ffffff")), False)
    with rasterio.open(path) as dataset:
        assert set(np.unique(dataset.read(1, out_shape=(175, 325)))) <= {0, 1, 9}


def test_the_style_beside_it_is_xml_that_says_the_same(tmp_path: Path) -> None:
    published(tmp_path, HOSTILE, False)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["map.qml", "map.tif", "map.tif.aux.xml"]
    root = ElementTree.fromstring((tmp_path / "map.qml").read_text(encoding="utf-8").split("\n", 1)[1])
    entries = [entry.attrib for entry in root.iter("paletteEntry")]
    assert [(int(e["value"]), e["label"], e["color"]) for e in entries] == [
        (one.value, name, one.colour) for one, name in zip(HOSTILE, SHOWN, strict=True)
    ]


def test_value_255_is_a_class(tmp_path: Path) -> None:
    band = gdalinfo(published(tmp_path, (LabelClass(255, "last", "#112233"),), False))["bands"][0]
    assert band["categories"][255] == "last" and band["colorTable"]["entries"][255][:3] == [17, 34, 51]
