"""Label files: made whole or not at all, classes that come back as they were, mended where a hand damaged them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, ogr

NAMES = ("Water", 'O\'Brien "quoted" <b>bold</b>', "森林", "مياه")


@pytest.fixture
def system(qgis_app: Any) -> Any:
    from qgis.core import QgsCoordinateReferenceSystem

    return QgsCoordinateReferenceSystem("EPSG:32631")


def classes_of(*names: str) -> tuple[Any, ...]:
    from swimdiff_qgis.project.label_layer import extended

    return extended((), names)


def test_a_label_file_takes_all_kinds_of_labels_in_one_table(system: Any, tmp_path: Path) -> None:
    from qgis.core import QgsFeature, QgsGeometry

    from swimdiff_qgis.project import label_layer

    path = tmp_path / "my labels" / "äöü.gpkg"
    label_layer.make(path, system, classes_of(*NAMES))
    shapes = {"polygon": "Polygon((0 0,1 0,1 1,0 0))", "line": "LineString(0 0,1 1)", "point": "Point(0 0)"}
    numbers = []
    for kind, text in shapes.items():
        view = label_layer.open_view(path, kind, kind)
        assert (label_layer.kind_of(view), view.crs().authid()) == (kind, "EPSG:32631")
        assert label_layer.file_of(view) == path
        feature = QgsFeature(view.fields())
        feature.setGeometry(QgsGeometry.fromWkt(text))
        feature.setAttribute("class", NAMES[1])
        written, added = view.dataProvider().addFeatures([feature])
        assert written
        numbers.append(added[0].id())
        assert [one["class"] for one in view.getFeatures()] == [NAMES[1]]
    assert len(set(numbers)) == 3, "a label's number stands for it alone"
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    table = dataset.GetLayerByName("labels")
    assert table.GetFeatureCount() == 3
    assert [one.GetName() for one in table.schema] == ["class", "note", "drawn"]


def test_classes_come_back_as_they_were(system: Any, tmp_path: Path) -> None:
    from dataclasses import replace

    from swimdiff_qgis.project import label_layer

    path = tmp_path / "labels.gpkg"
    classes = classes_of(*NAMES)
    assert [one.value for one in classes] == [1, 2, 3, 4]
    label_layer.make(path, system, classes)
    assert label_layer.read_classes(path) == classes
    changed = (replace(classes[2], key="w", colour="#123456"), classes[0])
    label_layer.write_classes(path, changed)
    assert label_layer.read_classes(path) == changed


def test_a_list_damaged_by_hand_is_mended(system: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.project import label_layer

    path = tmp_path / "labels.gpkg"
    label_layer.make(path, system, classes_of("Water"))
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    table = dataset.GetLayerByName("swimdiff_classes")
    rows = (
        (2, "Water", "#ffffff", ""),
        (300, "Forest", "green", "forest"),
        (None, None, None, None),
        (3, "Sand", "#111111", None),
    )
    for values in rows:
        row = ogr.Feature(table.GetLayerDefn())
        for name, value in zip(("value", "name", "colour", "key"), values):
            row.SetFieldNull(name) if value is None else row.SetField(name, value)
        table.CreateFeature(row)
    table = row = dataset = None
    read = label_layer.read_classes(path)
    assert [(one.value, one.name) for one in read] == [(1, "Water"), (2, "Forest"), (3, "Sand")]
    assert read[2].colour == "#111111"


def test_nothing_is_written_over(system: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.contract import errors
    from swimdiff_qgis.project import label_layer

    path = tmp_path / "labels.gpkg"
    path.write_bytes(b"another file")
    with pytest.raises(errors.SwimdiffError, match="already exists"):
        label_layer.make(path, system, ())
    assert path.read_bytes() == b"another file"
    assert not label_layer.is_label_file(path)


def test_a_file_that_cannot_be_made_leaves_nothing(system: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.contract import errors
    from swimdiff_qgis.project import label_layer

    (tmp_path / "no folder").write_text("a file")
    with pytest.raises(errors.SwimdiffError) as caught:
        label_layer.make(tmp_path / "no folder" / "labels.gpkg", system, ())
    assert "labels.gpkg" in caught.value.message
    assert caught.value.hint
    assert os.listdir(tmp_path) == ["no folder"]


def test_a_damaged_file_is_no_label_file(system: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.contract import errors
    from swimdiff_qgis.project import label_layer

    path = tmp_path / "labels.gpkg"
    label_layer.make(path, system, ())
    path.write_bytes(path.read_bytes()[:2000])
    assert not label_layer.is_label_file(path)
    assert label_layer.read_classes(path) == ()
    with pytest.raises(errors.SwimdiffError, match="cannot be written"):
        label_layer.write_classes(path, classes_of("Water"))


def test_labels_of_an_image_without_georeference_have_no_crs(qgis_app: Any, tmp_path: Path) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    from swimdiff_qgis.project import label_layer

    path = tmp_path / "labels.gpkg"
    label_layer.make(path, QgsCoordinateReferenceSystem(), ())
    assert not label_layer.open_view(path, "polygon", "x").crs().isValid()


def test_other_layers_are_no_views(qgis_app: Any, tmp_path: Path) -> None:
    from qgis.core import QgsVectorLayer

    from swimdiff_qgis.project import label_layer
    from tests.plugin.rasters import make_polygons

    assert label_layer.file_of(QgsVectorLayer("Polygon?field=class:string", "labels", "memory")) is None
    other = QgsVectorLayer(make_polygons(tmp_path / "change.gpkg"), "x", "ogr")
    assert label_layer.file_of(other) is None
    assert label_layer.kind_of(QgsVectorLayer("NoGeometry?field=class:string", "t", "memory")) == ""


def test_new_classes_get_free_values_and_colours(qgis_app: Any) -> None:
    from swimdiff_qgis.contract import classes as lists
    from swimdiff_qgis.project.label_layer import extended

    first = (lists.LabelClass(2, "B", lists.PALETTE[0]),)
    more = extended(first, ["A", "C"])
    assert [one.value for one in more] == [2, 1, 3]
    assert len({one.colour for one in more}) == 3
