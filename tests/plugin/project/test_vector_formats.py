"""Layers in formats that only QGIS reads, in encodings that only QGIS knows, and on another datum than the image."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from swimdiff_qgis.project.vector_sources import describe
from tests.plugin.vectors import crs_of, make_labels, read_features

pytestmark = pytest.mark.usefixtures("qgis_app")
FORMATS = (
    ("a.kml", "LIBKML"), ("a.gml", "GML"), ("a.tab", "MapInfo File"), ("a.gdb", "OpenFileGDB"), ("a.sqlite", "SQLite"),
)  # fmt: skip


def exported(source: Any, path: Path) -> dict:
    assert source.export is not None
    assert source.reason
    source.export.write(path)
    return read_features(path, source.layer)


@pytest.mark.parametrize(("name", "driver"), FORMATS)
def test_formats_that_only_qgis_reads_are_exported(name: str, driver: str, tmp_path: Path) -> None:
    if ogr.GetDriverByName(driver) is None or (driver == "OpenFileGDB" and not can_create(driver)):
        driver = "GML"
        name = "b.gml"
    plain = make_labels(tmp_path / "plain.gpkg")
    options = gdal.VectorTranslateOptions(
        format=driver, layerName="labels", datasetCreationOptions=["SPATIALITE=YES"] if driver == "SQLite" else []
    )
    gdal.VectorTranslate(str(tmp_path / name), plain, options=options)
    opened = QgsVectorLayer(str(tmp_path / name), "x", "ogr")
    assert opened.isValid()
    source = describe(opened, "class")
    assert driver in source.reason or "SQLite" in source.reason
    found = exported(source, tmp_path / "out.gpkg")
    assert len(found) == len(read_features(Path(plain), "labels")) > 0


def can_create(driver: str) -> bool:
    return ogr.GetDriverByName(driver).GetMetadataItem("DCAP_CREATE") == "YES"


def shapefile(folder: Path, names: tuple[str, ...], encoding: str, declared: bool) -> Path:
    path = folder / "labels.shp"
    # QGIS switches GDAL's own conversion off, by an empty setting that wins over the option of the layer.
    gdal.SetConfigOption("SHAPE_ENCODING", encoding)
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    layer = source.CreateLayer("labels", None, ogr.wkbPoint, [f"ENCODING={encoding}"])
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    for number, name in enumerate(names):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, name)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({number} 0)"))
        layer.CreateFeature(feature)
    del feature, layer, source
    gdal.SetConfigOption("SHAPE_ENCODING", "")
    if not declared:
        path.with_suffix(".cpg").unlink(missing_ok=True)
        table = path.with_suffix(".dbf")
        content = bytearray(table.read_bytes())
        content[29] = 0
        table.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("encoding", "names"), [("CP1251", ("Вода", "Лес")), ("GBK", ("水体", "森林")), ("CP1252", ("Gehölz", "Äcker"))]
)
@pytest.mark.parametrize("zipped", [False, True])
def test_an_encoding_that_was_chosen_holds(encoding: str, names: tuple[str, ...], zipped: bool, tmp_path: Path) -> None:
    path = shapefile(tmp_path, names, encoding, declared=False)
    opened_from = str(path)
    if zipped:
        with zipfile.ZipFile(tmp_path / "labels.zip", "w") as archive:
            for part in path.parent.glob("labels.[sd]*"):
                archive.write(part, part.name)
        opened_from = f"/vsizip/{tmp_path}/labels.zip/labels.shp"
    layer = QgsVectorLayer(opened_from, "x", "ogr")
    layer.setProviderEncoding({"CP1251": "windows-1251", "CP1252": "windows-1252"}.get(encoding, encoding))
    shown = [feature["class"] for feature in layer.getFeatures()]
    assert tuple(shown) == names
    source = describe(layer, "class")
    source.export.write(tmp_path / "out.gpkg")
    written = ogr.Open(str(tmp_path / "out.gpkg"))  # a data set that is let go takes its layers with it
    assert [feature["class"] for feature in written.GetLayer(0)] == list(names)


def test_a_shapefile_that_says_it_is_unicode_goes_by_its_path(tmp_path: Path) -> None:
    path = shapefile(tmp_path, ("Gehölz", "Äcker"), "UTF-8", declared=True)
    assert describe(QgsVectorLayer(str(path), "x", "ogr"), "class").path == str(path)


def test_truth_values_are_numbers(tmp_path: Path) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=changed:bool", "x", "memory")
    for value in (True, False, None):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500000, 4600000)))
        layer.dataProvider().addFeatures([feature])
    source = describe(layer, "changed")
    source.export.write(tmp_path / "out.gpkg")
    written = ogr.Open(str(tmp_path / "out.gpkg"))
    assert [feature["changed"] for feature in written.GetLayer(0)] == [1, 0, None]


def places(path: Path) -> list[list[tuple[float, ...]]]:
    """Vertices of each feature."""
    written = ogr.Open(str(path))
    return [[shape.GetPoint_2D(n) for n in range(shape.GetPointCount())] for shape in shapes(written.GetLayer(0))]


def shapes(layer: Any) -> list[Any]:
    return [feature.GetGeometryRef().Clone() for feature in layer]


def drawn_pair() -> tuple[QgsVectorLayer, QgsCoordinateReferenceSystem, QgsCoordinateTransform]:
    """Points in Gauss-Kruger coordinates on the Bessel ellipsoid, over an image in ETRS89."""
    layer = QgsVectorLayer("Point?crs=EPSG:31467&field=class:string", "x", "memory")
    image = QgsCoordinateReferenceSystem("EPSG:25832")
    transform = QgsCoordinateTransform(layer.crs(), image, QgsProject.instance())
    for number in range(3):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["a"])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(3500000 + number, 5370000)))
        layer.dataProvider().addFeatures([feature])
    return layer, image, transform


def test_another_datum_goes_where_qgis_draws_it(tmp_path: Path) -> None:
    layer, image, transform = drawn_pair()
    context = QgsProject.instance().transformContext()
    source = describe(layer, "class", image=image, context=context)
    source.export.write(tmp_path / "out.gpkg")
    assert crs_of(tmp_path / "out.gpkg", source.layer) == "25832"
    found = [vertices[0] for vertices in places(tmp_path / "out.gpkg")]
    wanted = [transform.transform(feature.geometry().asPoint()) for feature in layer.getFeatures()]
    np.testing.assert_allclose(found, [(point.x(), point.y()) for point in wanted], atol=1e-6)


def test_the_transformation_that_the_project_chose_is_used(tmp_path: Path) -> None:
    layer, image, _ = drawn_pair()
    context = QgsCoordinateTransformContext()
    pipeline = (
        "+proj=pipeline +step +inv +proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=bessel "
        "+step +proj=push +v_3 +step +proj=cart +ellps=bessel +step +proj=helmert +x=1000 +y=0 +z=0 "
        "+step +inv +proj=cart +ellps=GRS80 +step +proj=pop +v_3 +step +proj=utm +zone=32 +ellps=GRS80"
    )
    assert context.addCoordinateOperation(layer.crs(), image, pipeline)
    found = []
    for number, chosen in enumerate((QgsCoordinateTransformContext(), context)):
        source = describe(layer, "class", image=image, context=chosen)
        source.export.write(tmp_path / f"{number}.gpkg")
        found.append(places(tmp_path / f"{number}.gpkg")[0][0])
    assert np.hypot(*np.subtract(*found)) > 100


def test_long_lines_bend_on_another_datum(tmp_path: Path) -> None:
    layer = QgsVectorLayer("LineString?crs=EPSG:4326&field=class:string", "x", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["a"])
    feature.setGeometry(QgsGeometry.fromWkt("LINESTRING (8 50, 10 50)"))
    layer.dataProvider().addFeatures([feature])
    source = describe(layer, "class", image=QgsCoordinateReferenceSystem("EPSG:25832"))
    source.export.write(tmp_path / "out.gpkg")
    heights = [y for _, y in places(tmp_path / "out.gpkg")[0]]
    assert len(heights) > 100
    assert max(heights) - min(heights) > 400  # a parallel, not a straight line of the image


def test_one_datum_needs_no_export(tmp_path: Path) -> None:
    layer = QgsVectorLayer(make_labels(tmp_path / "a.gpkg"), "x")
    zone = 32632 if layer.crs().authid() != "EPSG:32632" else 32631
    assert describe(layer, image=QgsCoordinateReferenceSystem(f"EPSG:{zone}")).export is None
    assert "datum" in describe(layer, image=QgsCoordinateReferenceSystem("EPSG:25831")).reason
