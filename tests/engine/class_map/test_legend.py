"""Maps of classes of whatever origin: their values, names and colours; what is no map is refused by name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine, from_origin

from engine.class_map.legend import NamedMap, open_named_map, overlaid
from engine.contract.classes import PALETTE, LabelClass
from engine.contract.errors import ErrorCode, InputError, JobCancelled
from engine.export.styles import raster_qml
from engine.observer import SilentObserver
from engine.raster.windows import Window
from engine.raster.writing.attribute_table import attribute_table_xml
from engine.raster.writing.pam import categories_xml

FORESTS = (LabelClass(2, 'Forest & "wood" <b>', "#009e73"), LabelClass(5, "Вода", "#0072b2"))


def raster(path: Path, values: Any, dtype: str = "uint8", **profile: Any) -> Path:
    """Writes [h, w] as a raster with a CRS."""
    data = np.asarray(values).astype(dtype)
    settings = {
        "driver": "GTiff", "dtype": dtype, "count": 1, "height": data.shape[0], "width": data.shape[1],
        "crs": CRS.from_epsg(32631), "transform": from_origin(500000, 5000000, 10, 10), **profile,
    }  # fmt: skip
    colours = settings.pop("colours", None)
    with rasterio.open(path, "w", **settings) as dataset:
        dataset.write(data, 1)
        if colours:
            dataset.write_colormap(1, colours)
    return path


SOME = np.array([[0, 2, 2, 5], [5, 5, 2, 0]])


def whole(found: NamedMap) -> np.ndarray:
    """All classes of a map."""
    [(_, _, values)] = found.read([Window(0, 0, *found.grid.shape)], 0, SilentObserver())
    return values


def classes_of(path: Path) -> tuple[LabelClass, ...]:
    return open_named_map(str(path)).classes


def beside(path: Path, text: str, suffix: str = ".aux.xml") -> Path:
    path.with_name(path.name + suffix).write_text(text, encoding="utf-8")
    return path


def test_the_attribute_table_gives_names_and_colours(tmp_path: Path) -> None:
    path = beside(raster(tmp_path / "a.tif", SOME, nodata=0), attribute_table_xml(FORESTS))
    assert classes_of(path) == FORESTS


def test_a_table_with_other_columns_is_understood(tmp_path: Path) -> None:
    """As QGIS and ArcGIS write them: usage missing, columns in another order, a class without pixels."""
    table = (
        '<PAMDataset><PAMRasterBand band="1"><GDALRasterAttributeTable>'
        '<FieldDefn index="0"><Name>Count</Name><Type>1</Type><Usage>1</Usage></FieldDefn>'
        '<FieldDefn index="1"><Name>CLASS_NAME</Name><Type>2</Type><Usage>0</Usage></FieldDefn>'
        '<FieldDefn index="2"><Name>VALUE</Name><Type>0</Type><Usage>0</Usage></FieldDefn>'
        '<Row index="0"><F>3</F><F>Forest</F><F>2</F></Row><Row index="1"><F>3</F><F>Water</F><F>5</F></Row>'
        '<Row index="2"><F>0</F><F>Bare</F><F>9</F></Row>'
        "</GDALRasterAttributeTable></PAMRasterBand></PAMDataset>"
    )
    path = beside(raster(tmp_path / "a.tif", SOME, nodata=0), table)
    assert [(one.value, one.name) for one in classes_of(path)] == [
        (2, "Forest"),
        (5, "Water"),
        (9, "Bare"),
    ]


def test_category_names_go_with_the_colour_table(tmp_path: Path) -> None:
    colours = {2: (1, 2, 3, 255), 5: (250, 251, 252, 255)}
    path = raster(tmp_path / "a.tif", SOME, nodata=0, colours=colours)
    beside(path, categories_xml(["", "", "Forest", "", "", "Water <i>"]))
    assert classes_of(path) == (
        LabelClass(2, "Forest", "#010203"),
        LabelClass(5, "Water <i>", "#fafbfc"),
    )


def test_names_inside_the_file_serve_when_its_side_file_is_lost(tmp_path: Path) -> None:
    path = raster(tmp_path / "a.tif", SOME, nodata=0, colours={2: (1, 2, 3, 255)})
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(1, CLASS_2="Forest", CLASS_5="Water", CLASS_x="no")
    Path(f"{path}.aux.xml").unlink(missing_ok=True)
    assert [one.name for one in classes_of(path)] == ["Forest", "Water"]


def test_the_style_beside_it_gives_names_and_colours(tmp_path: Path) -> None:
    path = raster(tmp_path / "a.tif", SOME, nodata=0)
    (tmp_path / "a.qml").write_text(raster_qml(FORESTS), encoding="utf-8")
    assert classes_of(path) == FORESTS


@pytest.mark.parametrize(
    "style",
    [
        "no xml at all",
        "<qgis><pipe>",
        '<!DOCTYPE q [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><qgis><paletteEntry value="2" label="&b;"/></qgis>',
        '<!DOCTYPE q [<!ENTITY a SYSTEM "file:///etc/hostname">]><qgis><paletteEntry value="2" label="&a;"/></qgis>',
    ],
    ids=["text", "cut off", "growing", "reads a file"],
)
def test_a_style_that_is_damaged_or_hostile_is_passed_over(tmp_path: Path, style: str) -> None:
    path = raster(tmp_path / "a.tif", SOME, nodata=0)
    (tmp_path / "a.qml").write_text(style, encoding="utf-8")
    assert [(one.value, one.name) for one in classes_of(path)] == [(2, "2"), (5, "5")]


def test_bare_values_get_the_palette(tmp_path: Path) -> None:
    path = raster(tmp_path / "a.tif", SOME, nodata=0)
    assert classes_of(path) == (LabelClass(2, "2", PALETTE[0]), LabelClass(5, "5", PALETTE[1]))


def test_the_names_of_an_erdas_file_are_read(tmp_path: Path) -> None:
    path = raster(tmp_path / "a.img", SOME, driver="HFA", colours={2: (0, 158, 115, 255), 5: (0, 114, 178, 255)})
    found = classes_of(path)
    assert [(one.value, one.colour) for one in found if one.value in (2, 5)] == [(2, "#009e73"), (5, "#0072b2")]


def test_two_classes_of_one_name_can_be_told_apart(tmp_path: Path) -> None:
    path = beside(raster(tmp_path / "a.tif", SOME, nodata=0), categories_xml(["", "", "x", "", "", "x"]))
    assert [one.name for one in classes_of(path)] == ["x (2)", "x (5)"]


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float32", "float64"])
def test_values_are_the_same_in_any_type(tmp_path: Path, dtype: str) -> None:
    path = raster(tmp_path / "a.tif", SOME, dtype, nodata=0)
    found = open_named_map(str(path))
    np.testing.assert_array_equal(whole(found), SOME)
    assert found.pixels == {2: 3, 5: 3} and found.renumbered == {}


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_zero_is_a_class_where_another_value_means_no_data(tmp_path: Path, dtype: str) -> None:
    path = raster(tmp_path / "a.tif", [[0, 1, 255], [1, 0, 0]], dtype, nodata=255)
    found = open_named_map(str(path))
    assert found.renumbered == {0: 2} and found.pixels == {1: 2, 2: 3}
    assert [(one.value, one.name) for one in found.classes] == [(1, "1"), (2, "0")]
    np.testing.assert_array_equal(whole(found), [[2, 1, 0], [1, 2, 2]])


def test_zero_is_a_class_where_it_has_a_name_and_none_where_it_is_called_unclassified(tmp_path: Path) -> None:
    path = beside(raster(tmp_path / "a.tif", SOME), categories_xml(["Sea", "", "Forest", "", "", "Field"]))
    classes = classes_of(path)
    assert [(one.value, one.name) for one in classes] == [(1, "Sea"), (2, "Forest"), (5, "Field")]
    beside(path, categories_xml(["Unclassified", "", "Forest", "", "", "Field"]))
    assert [one.value for one in classes_of(path)] == [2, 5]


@pytest.mark.parametrize("name", ["", "Background", "Sea"])
def test_zero_counts_whatever_its_name_where_no_nodata_is_declared(tmp_path: Path, name: str) -> None:
    path = beside(raster(tmp_path / "a.tif", SOME), categories_xml([name, "", "Forest", "", "", "Field"]))
    found = open_named_map(str(path))
    assert found.codes == {0: 1, 2: 2, 5: 5} and sum(found.pixels.values()) == SOME.size
    assert open_named_map(str(path), nodata=0).codes == {2: 2, 5: 5}


def test_codes_above_24_bits_stay_apart(tmp_path: Path) -> None:
    codes = [2**24, 2**24 + 1, 4_000_000_001, 4_000_000_003]
    values = np.array(codes)[np.arange(24).reshape(4, 6) % 4]
    found = open_named_map(str(raster(tmp_path / "a.tif", values, "uint32")))
    assert found.codes == dict(zip(codes, (1, 2, 3, 4), strict=True))
    np.testing.assert_array_equal(whole(found), np.arange(24).reshape(4, 6) % 4 + 1)


def test_codes_of_16_bits_get_free_values_and_keep_their_names(tmp_path: Path) -> None:
    path = raster(tmp_path / "a.tif", [[111, 523, 112], [1, -5, 523]], "int16", nodata=-9999)
    found = open_named_map(str(path))
    assert found.codes == {-5: 2, 1: 1, 111: 111, 112: 112, 523: 3}
    assert [(one.value, one.name) for one in found.classes] == [
        (1, "1"), (2, "-5"), (3, "523"), (111, "111"), (112, "112"),
    ]  # fmt: skip
    np.testing.assert_array_equal(whole(found), [[111, 3, 112], [1, 2, 3]])


def test_255_classes_are_a_map_and_256_are_measurements(tmp_path: Path) -> None:
    values = np.arange(1000, 1260, dtype=np.uint16).reshape(10, 26)
    fits = raster(tmp_path / "a.tif", np.minimum(values, 1254), "uint16")
    assert [one.value for one in open_named_map(str(fits)).classes] == list(range(1, 256))
    with pytest.raises(InputError, match="255 different values") as caught:
        open_named_map(str(raster(tmp_path / "b.tif", values, "uint16")))
    assert caught.value.code == ErrorCode.INPUT_UNSUPPORTED and caught.value.hint


def test_a_mask_is_no_data(tmp_path: Path) -> None:
    path = raster(tmp_path / "a.tif", SOME + 1)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as dataset:
        dataset.write_mask(SOME != 5)
    found = open_named_map(str(path))
    np.testing.assert_array_equal(whole(found), np.where(SOME == 5, 0, SOME + 1))
    assert found.pixels == {1: 2, 3: 3}


@pytest.mark.parametrize(
    ("make", "code", "said"),
    [
        (lambda p: raster(p, [[0.5, 1.0]], "float32"), ErrorCode.INPUT_UNSUPPORTED, "whole numbers"),
        (lambda p: raster(p, np.zeros((3, 3)), nodata=0), ErrorCode.NO_VALID_DATA, "contains only nodata"),
        (lambda p: raster(p, SOME, crs=None), ErrorCode.NO_CRS, "coordinate reference system"),
    ],
    ids=["score", "empty", "no crs"],
)
def test_what_is_no_map_is_refused_by_name(tmp_path: Path, make: Any, code: ErrorCode, said: str) -> None:
    path = make(tmp_path / "odd.tif")
    with pytest.raises(InputError, match=r"odd\.tif") as caught:
        open_named_map(str(path))
    assert caught.value.code == code and said in caught.value.message and caught.value.hint


def test_three_bands_are_no_map(tmp_path: Path) -> None:
    path = tmp_path / "rgb.tif"
    settings = {"driver": "GTiff", "dtype": "uint8", "count": 3, "height": 2, "width": 2, "crs": "EPSG:32631"}
    with rasterio.open(path, "w", **settings, transform=from_origin(0, 0, 1, 1)) as dataset:
        dataset.write(np.ones((3, 2, 2), np.uint8))
    with pytest.raises(InputError, match="3 bands"):
        open_named_map(str(path))


def test_a_map_that_is_upside_down_is_turned(tmp_path: Path) -> None:
    path = raster(tmp_path / "a.tif", SOME[::-1], nodata=0, transform=Affine(10, 0, 500000, 0, 10, 4999980))
    found = open_named_map(str(path))
    np.testing.assert_array_equal(whole(found), SOME)
    assert found.grid.transform == Affine(10, 0, 500000, 0, -10, 5000000)


def test_a_map_that_changes_is_noticed(tmp_path: Path) -> None:
    path = raster(tmp_path / "a.tif", SOME, nodata=0)
    reading = open_named_map(str(path)).read([Window(0, 0, 2, 4)], 0, SilentObserver())
    next(reading)
    raster(path, SOME + 1, nodata=0)
    with pytest.raises(InputError, match="changed while"):
        next(reading)


def test_windows_with_halos_show_the_same_map(tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(0, 4, (90, 70))
    found = open_named_map(str(raster(tmp_path / "a.tif", values, nodata=0)))
    cores = [Window(row, 0, min(32, 90 - row), 70) for row in range(0, 90, 32)]
    for core, outer, classes in found.read(cores, 5, SilentObserver()):
        assert outer == core.grow(5, (90, 70))
        np.testing.assert_array_equal(classes, values[outer.row : outer.row_stop])


def test_counting_can_be_cancelled(tmp_path: Path) -> None:
    class Stopped(SilentObserver):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(JobCancelled):
        open_named_map(str(raster(tmp_path / "a.tif", SOME)), observer=Stopped())


def test_names_that_a_person_gives_replace_those_of_the_map() -> None:
    mine = LabelClass(5, "Lake", "#010101")
    assert overlaid(FORESTS, (mine, LabelClass(9, "unused", "#020202"))) == (FORESTS[0], mine)
