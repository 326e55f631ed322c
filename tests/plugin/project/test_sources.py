"""From a layer to a file for the engine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterBlockFeedback,
    QgsRasterLayer,
    QgsRasterRange,
    QgsVectorLayer,
)

from swimdiff_qgis.contract import errors
from swimdiff_qgis.project import raster_export
from swimdiff_qgis.project.sources import describe, describe_text
from tests.plugin.rasters import make_raster, read

pytestmark = pytest.mark.usefixtures("qgis_app")
VALUES = np.arange(2 * 20 * 30, dtype=np.uint16).reshape(2, 20, 30)


@pytest.fixture
def layer(tmp_path: Path) -> Any:
    return QgsRasterLayer(make_raster(tmp_path / "a.tif", VALUES, nodata=0, names=("B04", "B08")), "my layer")


def exported(layer: Any, path: Path) -> Any:
    source = describe(layer)
    assert source.export is not None
    assert source.path == ""
    source.export.write(path)
    return read(path)


def test_a_plain_file_goes_by_its_path(layer: Any, tmp_path: Path) -> None:
    source = describe(layer)
    assert (source.name, source.path, source.export, source.nodata) == ("my layer", str(tmp_path / "a.tif"), None, None)


@pytest.mark.parametrize("source", ["a.vrt", "/vsizip/somewhere/a.zip/a.tif"])
def test_what_refers_to_other_files_is_exported_or_left_to_an_engine_that_may_open_it(
    source: str, layer: Any, tmp_path: Path
) -> None:
    if source == "a.vrt":
        source = str(tmp_path / source)
        gdal.Translate(source, layer.source(), format="VRT")
    else:
        import zipfile

        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            archive.write(tmp_path / "a.tif", "a.tif")
        source = f"/vsizip/{tmp_path}/a.zip/a.tif"
    opened = QgsRasterLayer(source, "x")
    assert describe(opened, indirect=True).path == source
    assert (exported(opened, tmp_path / "out.tif").data == VALUES).all()


FORMATS = (("a.nc", "netCDF"), ("a.gpkg", "GPKG"), ("a.pix", "PCIDSK"), ("a.ntf", "NITF"), ("a.rst", "RST"))


@pytest.mark.parametrize(("name", "driver"), FORMATS)
def test_formats_that_only_qgis_reads_are_exported(name: str, driver: str, tmp_path: Path) -> None:
    classes = (VALUES[:1] % 5).astype(np.uint8)
    gdal.Translate(str(tmp_path / name), make_raster(tmp_path / "plain.tif", classes), format=driver)
    opened = QgsRasterLayer(str(tmp_path / name), "x")
    assert opened.isValid()
    source = describe(opened)
    assert driver in source.reason
    assert (exported(opened, tmp_path / "out.tif").data == classes).all()
    assert gdal.Open(str(tmp_path / "out.tif")).GetGeoTransform() == opened_transform(tmp_path / "plain.tif")
    listed = describe_text(str(tmp_path / name), lambda text: None)
    assert isinstance(listed, QgsRasterLayer)  # in a list of sources, a path of such a file becomes a layer


def opened_transform(path: Path) -> tuple[float, ...]:
    return tuple(gdal.Open(str(path)).GetGeoTransform())


def test_names_of_values_are_exported(layer: Any, tmp_path: Path) -> None:
    dataset = gdal.Open(layer.source(), gdal.GA_Update)
    dataset.GetRasterBand(1).SetCategoryNames(["", "Wasser", "Wald"])
    dataset.FlushCache()
    gdal.Translate(str(tmp_path / "a.vrt"), layer.source(), format="VRT")
    exported(QgsRasterLayer(str(tmp_path / "a.vrt"), "x"), tmp_path / "out.tif")
    bands = gdal.Info(str(tmp_path / "out.tif"), format="json")["bands"]
    assert bands[0]["categories"] == ["", "Wasser", "Wald"]


def test_a_path_from_the_folder_of_qgis_is_made_absolute(
    layer: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert describe(QgsRasterLayer("a.tif", "x")).path == str(tmp_path / "a.tif")


def test_a_page_of_a_tiff_is_exported(tmp_path: Path) -> None:
    for number, options in enumerate(([], ["APPEND_SUBDATASET=YES"])):
        plain = make_raster(tmp_path / f"{number}.tif", VALUES[number])
        gdal.Translate(str(tmp_path / "pages.tif"), plain, creationOptions=options)
    page = QgsRasterLayer(f"GTIFF_DIR:2:{tmp_path}/pages.tif", "page 2")
    assert (exported(page, tmp_path / "out.tif").data[0] == VALUES[1]).all()


def test_an_export_has_its_crs_though_qgis_could_not_make_it(
    layer: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Busy(QgsCoordinateReferenceSystem):
        def createFromWkt(self, wkt: str) -> bool:
            return False

    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    source = describe(layer)
    monkeypatch.setattr(raster_export, "QgsCoordinateReferenceSystem", Busy)
    source.export.write(tmp_path / "out.tif")
    assert gdal.Open(str(tmp_path / "out.tif")).GetSpatialRef().GetAuthorityCode(None) == "32632"
    unknown = replace(source.export, crs="nonsense")
    with pytest.raises(errors.OutputError, match="CRS of the layer could not be written"):
        unknown.write(tmp_path / "lost.tif")


def test_one_nodata_value_of_the_person_is_handed_over(layer: Any) -> None:
    for band in (1, 2):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(7, 7)])
    source = describe(layer)
    assert (source.nodata, source.export) == (7.0, None)


def test_nodata_ranges_of_the_person_are_exported(layer: Any, tmp_path: Path) -> None:
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(5, 9)])
    pixels = exported(layer, tmp_path / "out.tif")
    hidden = np.ma.getmaskarray(pixels)
    assert hidden[0].sum() == 6  # 5 to 9, and the 0 of the file
    assert hidden[1].sum() == 0
    assert (pixels.data[~hidden] == VALUES[~hidden]).all()


def test_nodata_ranges_are_exported_where_the_file_has_no_nodata_value(tmp_path: Path) -> None:
    layer = QgsRasterLayer(make_raster(tmp_path / "b.tif", VALUES), "plain")
    ranges = [QgsRasterRange(5, 9), QgsRasterRange(20, 20)]
    layer.dataProvider().setUserNoDataValue(1, ranges)
    with pytest.raises(errors.InputError, match="has nodata settings in QGIS that a file cannot store"):
        exported(layer, tmp_path / "differ.tif")
    layer.dataProvider().setUserNoDataValue(2, ranges)
    pixels = exported(layer, tmp_path / "out.tif")
    hidden = np.ma.getmaskarray(pixels)
    assert (hidden == (((VALUES >= 5) & (VALUES <= 9)) | (VALUES == 20))).all()
    assert hidden.any()
    assert (pixels.data[~hidden] == VALUES[~hidden]).all()


def test_nodata_that_was_switched_off_is_exported(layer: Any, tmp_path: Path) -> None:
    for band in (1, 2):
        layer.dataProvider().setUseSourceNoDataValue(band, False)
    pixels = exported(layer, tmp_path / "out.tif")
    assert not np.ma.getmaskarray(pixels).any()
    assert (pixels.data == VALUES).all()


def test_another_crs_of_the_person_is_exported(layer: Any, tmp_path: Path) -> None:
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    source = describe(layer)
    assert "EPSG:32632" in source.reason
    exported(layer, tmp_path / "out.tif")
    # Asked of the file: what QGIS calls a CRS may come from its cache, where it has been without a code.
    written = gdal.Open(str(tmp_path / "out.tif")).GetSpatialRef()
    assert (written.GetAuthorityName(None), written.GetAuthorityCode(None)) == ("EPSG", "32632")
    again = QgsRasterLayer(str(tmp_path / "out.tif"))
    assert again.extent() == layer.extent()


def test_a_file_without_crs_stays_what_it_is(tmp_path: Path) -> None:
    path = make_raster(tmp_path / "plain.tif", VALUES, epsg=None)
    assert describe(QgsRasterLayer(path, "x")).path == path


def test_an_export_keeps_pixels_grid_and_names_of_bands(layer: Any, tmp_path: Path) -> None:
    opened = QgsRasterLayer(layer.source() + "|option:NUM_THREADS=2", "x")
    assert (exported(opened, tmp_path / "out.tif").data == VALUES).all()
    before, after = gdal.Open(layer.source()), gdal.Open(str(tmp_path / "out.tif"))
    assert after.GetGeoTransform() == before.GetGeoTransform()
    assert [after.GetRasterBand(number).GetDescription() for number in (1, 2)] == ["B04", "B08"]
    assert after.GetRasterBand(1).DataType == gdal.GDT_UInt16


def test_a_table_in_a_container_is_exported(layer: Any, tmp_path: Path) -> None:
    container = tmp_path / "box.gpkg"
    gdal.Translate(
        str(container),
        layer.source(),
        format="GPKG",
        bandList=[1],
        outputType=gdal.GDT_Byte,
        scaleParams=[[0, 1200, 0, 250]],
        creationOptions=["RASTER_TABLE=t", "TILE_FORMAT=PNG"],
    )
    inside = QgsRasterLayer(f"GPKG:{container}:t", "x")
    assert inside.isValid()
    assert exported(inside, tmp_path / "out.tif").shape[1:] == (inside.height(), inside.width())


def test_a_virtual_raster_is_exported_though_the_project_is_gone(layer: Any, tmp_path: Path, project: Any) -> None:
    project.addMapLayer(layer)
    extent, crs = layer.extent(), layer.crs().authid()
    uri = (
        f"?crs={crs}&extent={extent.xMinimum()},{extent.yMinimum()},{extent.xMaximum()},{extent.yMaximum()}"
        f"&width=30&height=20&formula=%22my%20layer%402%22%20%2B%201&my%20layer:uri={layer.source()}&my%20layer:provider=gdal"
    )
    virtual = QgsRasterLayer(uri, "calculated", "virtualraster")
    assert virtual.isValid()
    source = describe(virtual)
    del virtual
    QgsProject.instance().clear()
    source.export.write(tmp_path / "out.tif")
    assert (read(tmp_path / "out.tif")[0] == VALUES[1] + 1).all()


def test_refusals_name_the_layer_and_the_remedy(tmp_path: Path) -> None:
    picture = QgsRasterLayer(
        "type=xyz&url=http://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=1", "tiles", "wms"
    )
    roads = QgsVectorLayer("Point?crs=EPSG:4326", "roads", "memory")
    lost = QgsRasterLayer(str(tmp_path / "lost.tif"), "lost")
    for layer, words in ((picture, "tiles"), (roads, "roads"), (lost, "lost"), (None, "No layer")):
        with pytest.raises(errors.InputError, match=words) as caught:
            describe(layer)
        assert caught.value.hint


def test_an_export_that_cannot_be_written_is_an_error(layer: Any, tmp_path: Path) -> None:
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    source = describe(layer)
    with pytest.raises(errors.OutputError):
        source.export.write(tmp_path / "no folder" / "out.tif")
    feedback = QgsRasterBlockFeedback()
    feedback.cancel()
    with pytest.raises(errors.JobCancelled):
        source.export.write(tmp_path / "out.tif", feedback)
