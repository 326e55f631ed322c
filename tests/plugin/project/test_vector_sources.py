"""From a vector layer to a file for the engine."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QVariant

from swimdiff_qgis.contract import classes as class_lists
from swimdiff_qgis.contract import errors
from swimdiff_qgis.project import label_layer
from swimdiff_qgis.project.vector_sources import class_field, class_list, describe
from tests.plugin.rasters import make_raster
from tests.plugin.vectors import categorise, crs_of, make_labels, read_features, rows_of, square

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def layer(tmp_path: Path) -> Any:
    return QgsVectorLayer(make_labels(tmp_path / "a.gpkg"), "my labels")


def exported(source: Any, path: Path) -> dict:
    assert source.export is not None
    assert source.path == ""
    assert source.reason
    source.export.write(path)
    return read_features(path, source.layer)


def add_square(layer: Any, name: str, left: float = 500500.0) -> None:
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(square(left, 5000000.0)))
    feature.setAttribute("class", name)
    assert layer.addFeature(feature)


def test_a_plain_file_goes_by_its_path_and_the_name_of_its_layer(layer: Any, tmp_path: Path) -> None:
    source = describe(layer)
    assert (source.path, source.layer, source.field) == (str(tmp_path / "a.gpkg"), "labels", "class")
    assert (source.classes, source.export) == ("", None)


def test_one_layer_of_several_is_named_however_it_was_opened(tmp_path: Path) -> None:
    path = make_labels(tmp_path / "a.gpkg")
    make_labels(tmp_path / "a.gpkg", layer="second layer")
    for given, wanted in (
        (f"{path}|layername=second layer", "second layer"),
        (f"{path}|layerid=1", "second layer"),
        (path, "labels"),
    ):
        source = describe(QgsVectorLayer(given, "x"))
        assert (source.path, source.layer) == (path, wanted)
    # A job that takes a path alone could not know which layer is meant.
    alone = describe(QgsVectorLayer(f"{path}|layerid=1", "x"), in_container=False)
    assert len(exported(alone, tmp_path / "out.gpkg")) == 3


def test_a_layer_in_memory_is_exported_with_its_crs_and_ids(tmp_path: Path) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=class:string&field=size:double", "drawn", "memory")
    for number, name in enumerate(("Wäld", '<b>& "x"\'', None)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(square(2.0 + number, 45.0, 0.5)))
        feature.setAttributes([name, 1.5])
        layer.dataProvider().addFeature(feature)
    ids = [one.id() for one in layer.getFeatures()]
    features = exported(describe(layer), tmp_path / "out.gpkg")
    assert sorted(features) == sorted(ids)
    assert [features[one][0]["class"] for one in ids] == ["Wäld", '<b>& "x"\'', None]
    assert features[ids[0]][0]["size"] == 1.5
    assert "2.5 45" in features[ids[0]][1]  # longitude first
    assert crs_of(tmp_path / "out.gpkg") == "4326"


def test_unsaved_edits_are_seen_and_the_file_stays(layer: Any, tmp_path: Path) -> None:
    before = read_features(tmp_path / "a.gpkg")
    assert layer.startEditing()
    add_square(layer, "drawn just now")
    layer.deleteFeature(2)
    layer.changeAttributeValue(1, layer.fields().indexOf("class"), "renamed")
    features = exported(describe(layer), tmp_path / "out.gpkg")
    assert {one: facts["class"] for one, (facts, _) in features.items()} == {
        1: "renamed", 3: "water", 4: "drawn just now"
    }  # fmt: skip
    assert read_features(tmp_path / "a.gpkg") == before
    layer.rollBack()
    assert describe(layer).path


def test_what_was_described_is_written_whatever_becomes_of_the_layer(layer: Any, tmp_path: Path) -> None:
    layer.startEditing()
    add_square(layer, "drawn just now")
    source = describe(layer)
    layer.rollBack()
    del layer
    written: list = []
    thread = threading.Thread(target=lambda: written.append(source.export.write(tmp_path / "out.gpkg")))
    thread.start()
    thread.join()
    assert written == [4]
    assert "drawn just now" in [facts["class"] for facts, _ in read_features(tmp_path / "out.gpkg").values()]


def test_a_filter_and_a_selection_leave_features_out(layer: Any, tmp_path: Path) -> None:
    chosen = QgsFeatureRequest().setFilterFids([1, 3])
    assert list(exported(describe(layer, chosen=chosen), tmp_path / "chosen.gpkg")) == [1, 3]
    layer.setSubsetString("code = 2")
    assert list(exported(describe(layer), tmp_path / "filtered.gpkg")) == [2]


def test_another_crs_of_the_person_is_exported_and_not_relabelled(layer: Any, tmp_path: Path) -> None:
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    source = describe(layer)
    assert "EPSG:32632" in source.reason
    features = exported(source, tmp_path / "out.gpkg")
    assert crs_of(tmp_path / "out.gpkg") == "32632"
    assert features[1][1] == read_features(tmp_path / "a.gpkg")[1][1]


def test_joined_and_computed_fields_are_exported(layer: Any, tmp_path: Path, project: Any) -> None:
    layer.addExpressionField('upper("class")', QgsField("computed", QVariant.String))
    table = QgsVectorLayer("NoGeometry?field=code:integer&field=kind:string", "kinds", "memory")
    for code, kind in ((1, "wet"), (2, "dry")):
        row = QgsFeature(table.fields())
        row.setAttributes([code, kind])
        table.dataProvider().addFeature(row)
    project.addMapLayers([layer, table])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("code")
    join.setTargetFieldName("code")
    join.setUsingMemoryCache(True)
    assert layer.addJoin(join)
    features = exported(describe(layer, "kinds_kind"), tmp_path / "out.gpkg")
    assert [facts["computed"] for facts, _ in features.values()] == ["WATER", "WOOD", "WATER"]
    assert [facts["kinds_kind"] for facts, _ in features.values()] == ["wet", "dry", "wet"]


def test_a_virtual_layer_is_exported(layer: Any, tmp_path: Path, project: Any) -> None:
    project.addMapLayer(layer)
    virtual = QgsVectorLayer(f'?query=SELECT * FROM "{layer.id()}" WHERE code = 2', "virtual", "virtual")
    assert virtual.isValid()
    assert [facts["class"] for facts, _ in exported(describe(virtual), tmp_path / "out.gpkg").values()] == ["wood"]


def test_curves_heights_and_missing_geometries_are_made_plain(tmp_path: Path) -> None:
    layer = QgsVectorLayer("CurvePolygonZ?crs=EPSG:32631&field=class:string", "curves", "memory")
    for text in ("CURVEPOLYGON Z (CIRCULARSTRING Z (0 0 1, 10 10 1, 20 0 1, 10 -10 1, 0 0 1))", ""):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("class", "round")
        if text:
            feature.setGeometry(QgsGeometry.fromWkt(text))
        layer.dataProvider().addFeature(feature)
    features = exported(describe(layer), tmp_path / "out.gpkg")
    assert features[1][1].startswith("POLYGON ((")
    assert features[1][1].count(",") > 50
    assert features[2][1] == ""


def test_fields_that_differ_in_capitals_only_do_not_hinder(tmp_path: Path) -> None:
    layer = QgsVectorLayer(
        "Point?crs=EPSG:32631&field=CLASS:string&field=class:string&field=fid:integer", "x", "memory"
    )
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POINT (1 2)"))
    feature.setAttributes(["shouted", "said", 77])
    layer.dataProvider().addFeature(feature)
    ((facts, _),) = exported(describe(layer, "class"), tmp_path / "out.gpkg").values()
    assert facts["class"] == "said"
    assert facts["fid"] == 77


def test_the_classes_are_those_that_the_layer_is_drawn_with(layer: Any, tmp_path: Path) -> None:
    assert class_list(layer, "class") == ""
    drawn = [("wood", "Wood and forest", "#007d34"), ("water", "Water", "#0072b2"), ("", "all others", "#ffffff")]
    categorise(layer, "class", drawn)
    source = describe(layer)
    assert source.path  # no export for it
    assert json.loads(source.classes) == [
        {"value": 1, "name": "wood", "colour": "#007d34", "key": ""},
        {"value": 2, "name": "water", "colour": "#0072b2", "key": ""},
    ]
    layer.setSubsetString("code = 2")
    exported(describe(layer), tmp_path / "out.gpkg")
    assert rows_of(tmp_path / "out.gpkg", "swimdiff_classes")[1] == {
        "value": 2, "name": "water", "colour": "#0072b2", "key": ""
    }  # fmt: skip


def test_a_label_file_goes_whole_and_a_view_of_it_is_exported_with_its_classes(tmp_path: Path) -> None:
    classes = (class_lists.LabelClass(7, "Öl", "#112233", "o"), class_lists.LabelClass(3, "Eis", "#445566", "e"))
    path = tmp_path / "labels.gpkg"
    label_layer.make(path, QgsCoordinateReferenceSystem("EPSG:32631"), classes)
    for kind, text in (("polygon", square(0, 0)), ("point", "POINT (5 5)")):
        view = label_layer.open_view(path, kind, kind)
        feature = QgsFeature(view.fields())
        feature.setGeometry(QgsGeometry.fromWkt(text))
        feature.setAttribute("class", "Eis")
        assert view.dataProvider().addFeature(feature)
        categorise(view, "class", [("Eis", "Eis", "#445566"), ("Öl", "Öl", "#112233")])
        source = describe(view)
        features = exported(source, tmp_path / f"{kind}.gpkg")
        assert [wkt.split(" ")[0] for _, wkt in features.values()] == [text.split(" ")[0]]
        assert [(one["value"], one["key"]) for one in json.loads(source.classes)] == [(7, "o"), (3, "e")]
        assert len(rows_of(tmp_path / f"{kind}.gpkg", "swimdiff_classes")) == 2
    for given in (str(path), f"{path}|layername=labels"):
        source = describe(QgsVectorLayer(given, "whole"))
        assert (source.path, source.layer, source.field) == (str(path), "labels", "class")
        assert json.loads(source.classes)[0]["value"] == 7


def test_numbers_are_named_by_their_labels(layer: Any) -> None:
    categorise(layer, "code", [(2, "Wood", "#007d34"), (1, "", "#0072b2")])
    classes = json.loads(class_list(layer, "code"))
    assert [(one["value"], one["name"]) for one in classes] == [(2, "Wood"), (1, "1")]


@pytest.mark.parametrize(
    "categories",
    [
        [(0, "none", "#000000"), (1, "water", "#0000ff")],
        [(1000, "water", "#0000ff")],
        [([1, 2], "both", "#0000ff")],
        [(1, "same", "#000000"), (2, "same", "#0000ff")],
    ],
)
def test_a_style_that_is_no_list_of_classes_is_passed_over(layer: Any, categories: list) -> None:
    categorise(layer, "code", categories)
    assert class_list(layer, "code") == ""


def test_the_field_has_a_usual_name_or_is_what_the_layer_is_drawn_by(layer: Any) -> None:
    assert class_field(layer) == "class"
    assert class_field(layer, ("reference", "class")) == "class"
    assert class_field(layer, ("reference",)) == ""
    categorise(layer, '"code"', [(1, "Water", "#0000ff")])
    assert class_field(layer, ("reference",)) == "code"
    assert class_field(layer) == "class"
    assert describe(layer).classes == ""
    categorise(layer, '"code" + 1', [(1, "Water", "#0000ff")])
    assert class_field(layer, ("reference",)) == ""


def test_refusals_name_the_layer_and_the_remedy(tmp_path: Path) -> None:
    raster = QgsRasterLayer(make_raster(tmp_path / "a.tif", np.ones((4, 5), np.uint8)), "picture")
    table = QgsVectorLayer("NoGeometry?field=class:string", "table", "memory")
    lost = QgsVectorLayer(str(tmp_path / "lost.gpkg"), "lost")
    for layer, words in ((raster, "picture"), (table, "without geometries"), (lost, "lost"), (None, "No layer")):
        with pytest.raises(errors.InputError, match=words) as caught:
            describe(layer)
        assert caught.value.hint


def test_an_export_that_cannot_be_written_is_an_error(layer: Any, tmp_path: Path) -> None:
    layer.setSubsetString("code = 2")
    export = describe(layer).export
    with pytest.raises(errors.OutputError, match="no folder") as caught:
        export.write(tmp_path / "no folder" / "out.gpkg")
    assert caught.value.hint
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    with pytest.raises(errors.JobCancelled):
        export.write(tmp_path / "out.gpkg", feedback)
