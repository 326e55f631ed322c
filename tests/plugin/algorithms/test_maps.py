"""The algorithms about classified maps: labels, extents and layers as the engine gets them, and what it gives."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import qgis.utils
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from swimdiff_qgis.contract import classes as class_lists
from swimdiff_qgis.project import class_layers, label_layer
from tests.plugin.rasters import make_raster
from tests.plugin.vectors import categorise, crs_of, make_labels, read_features, square

VALUES = np.arange(40 * 50, dtype=np.uint16).reshape(40, 50) + 1


@pytest.fixture
def given(tmp_path: Path, models_folder: Path) -> dict:
    return {
        "RASTER": make_raster(tmp_path / "scene.tif", VALUES),
        "LABELS": make_labels(tmp_path / "labels.gpkg"),
        "OUT": str(tmp_path / "out"),
        "ADD_TO_MODELS": False,
    }


@pytest.fixture
def answer(tmp_path: Path) -> dict:
    """What the engine answers at the end of a training."""
    folder = tmp_path / "out"
    folder.mkdir()
    classes = (VALUES % 3).astype(np.uint8)
    return {
        "folder": str(folder),
        "model": str(folder / "model.safetensors"),
        "classes": make_raster(folder / "classes.tif", classes, nodata=0),
        "uncertainty": make_raster(folder / "uncertainty.tif", (classes / 3).astype(np.float32), nodata=-1),
        "places": make_labels(folder / "places.gpkg", layer="places", points=True),
        "report": str(folder / "report.html"),
        "result": str(folder / "result.json"),
        "overall": 0.75,
        "summary": "Well learned.",
        "warnings": ["Few labels."],
    }


def test_labels_and_scene_go_by_their_paths(
    run_in_background: Any, fake_engine: Any, feedback: Any, given: dict, answer: dict
) -> None:
    job = fake_engine("answers", answer)
    successful, results = run_in_background("trainclassifier", given)
    assert successful, results
    sent = job()
    assert sent["job"] == "train-classifier"
    values = sent["values"]
    assert (values["raster"], values["labels"]) == (given["RASTER"], given["LABELS"])
    assert (values["label_layer"], values["class_field"], values["classes"]) == ("labels", "class", "")
    assert (values["after"], values["view"], values["encoder"], values["raster_nodata"]) == ("", "", "", None)
    for name in ("MODEL", "CLASSES", "UNCERTAINTY", "PLACES", "REPORT", "RESULT"):
        assert results[name] == answer[name.lower()]
    assert (results["ACCURACY"], results["SUMMARY"], results["LISTED"]) == (0.75, "Well learned.", "")
    assert "Few labels." in feedback.warnings


def test_a_layer_of_a_container_is_named_to_the_engine(
    run_in_background: Any, fake_engine: Any, given: dict, answer: dict
) -> None:
    job = fake_engine("answers", answer)
    path = make_labels(Path(given["LABELS"]), layer="second layer")
    assert run_in_background("trainclassifier", {**given, "LABELS": f"{path}|layername=second layer"})[0]
    assert (job()["values"]["labels"], job()["values"]["label_layer"]) == (path, "second layer")
    assert run_in_background("trainclassifier", {**given, "LABEL_LAYER": "second layer"})[0]
    assert (job()["values"]["labels"], job()["values"]["label_layer"]) == (path, "second layer")


def test_drawn_labels_are_exported_with_classes_and_tidied_away(
    run_in_background: Any, fake_engine: Any, feedback: Any, given: dict, answer: dict, project: Any
) -> None:
    job = fake_engine("answers", answer)
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=kind:string", "drawn", "memory")
    for name in ("Öl", "<b>", "Öl"):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(square(3.0, 45.0, 0.001)))
        feature.setAttribute("kind", name)
        layer.dataProvider().addFeature(feature)
    categorise(layer, "kind", [("Öl", "Oil", "#112233"), ("<b>", "bold", "#445566")])
    project.addMapLayer(layer)
    successful, results = run_in_background("trainclassifier", {**given, "LABELS": layer.id()})
    assert successful, results
    values = job()["values"]
    seen = fake_engine.folder / "labels_seen.gpkg"
    assert (values["label_layer"], values["class_field"]) == ("labels", "kind")
    assert [(one["value"], one["name"], one["colour"]) for one in json.loads(values["classes"])] == [
        (1, "Öl", "#112233"), (2, "<b>", "#445566")
    ]  # fmt: skip
    assert crs_of(seen) == "4326"
    assert len(read_features(seen)) == 3
    assert not Path(values["labels"]).exists()
    assert any("drawn" in info for info in feedback.infos)


def test_a_label_file_of_the_dock_goes_whole_with_its_classes(
    run_in_background: Any, fake_engine: Any, given: dict, answer: dict, tmp_path: Path
) -> None:
    job = fake_engine("answers", answer)
    path = tmp_path / "drawn.gpkg"
    classes = (class_lists.LabelClass(7, "Öl", "#112233", "o"), class_lists.LabelClass(3, "Eis", "#445566", "e"))
    label_layer.make(path, QgsCoordinateReferenceSystem("EPSG:32631"), classes)
    for text in (str(path), f"{path}|layername=labels"):
        successful, reason = run_in_background("trainclassifier", {**given, "LABELS": text})
        assert successful, reason
        values = job()["values"]
        assert (values["labels"], values["label_layer"], values["class_field"]) == (str(path), "labels", "class")
        assert values["classes"] == class_lists.classes_text(classes)


def test_only_the_selected_labels_are_taken_where_that_is_asked_for(
    run_in_background: Any, fake_engine: Any, given: dict, answer: dict, project: Any
) -> None:
    fake_engine("answers", answer)
    layer = QgsVectorLayer(given["LABELS"], "labels")
    project.addMapLayer(layer)
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    successful, reason = run_in_background("trainclassifier", {**given, "LABELS": chosen})
    assert not successful
    assert "no selected features" in reason
    layer.selectByIds([2])
    assert run_in_background("trainclassifier", {**given, "LABELS": chosen})[0]
    assert list(read_features(fake_engine.folder / "labels_seen.gpkg")) == [2]


def test_classes_and_field_that_are_given_win_over_those_of_the_layer(
    run_in_background: Any, fake_engine: Any, given: dict, answer: dict, project: Any
) -> None:
    job = fake_engine("answers", answer)
    layer = QgsVectorLayer(given["LABELS"], "labels")
    categorise(layer, "class", [("water", "water", "#0000ff"), ("wood", "wood", "#00ff00")])
    project.addMapLayer(layer)
    assert run_in_background("trainclassifier", {**given, "LABELS": layer.id()})[0]
    assert len(json.loads(job()["values"]["classes"])) == 2
    own = '[{"name": "water"}]'
    assert run_in_background("trainclassifier", {**given, "LABELS": layer.id(), "CLASSES": own})[0]
    assert job()["values"]["classes"] == own
    assert run_in_background("trainclassifier", {**given, "LABELS": layer.id(), "CLASS_FIELD": "code"})[0]
    assert (job()["values"]["class_field"], job()["values"]["classes"]) == ("code", "")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", ""),
        ("500010,500090,4999700,4999900 [EPSG:32631]", "500010.0,4999700.0,500090.0,4999900.0 [EPSG:32631]"),
        ("3.0001,3.0002,45.1,45.2 [EPSG:4326]", "3.0001,45.1,3.0002,45.2 [EPSG:4326]"),
        (
            QgsReferencedRectangle(QgsRectangle(3, 45, 4, 46), QgsCoordinateReferenceSystem("EPSG:4326")),
            "3.0,45.0,4.0,46.0 [EPSG:4326]",
        ),
    ],
)
def test_a_view_keeps_its_crs(
    run_in_background: Any, fake_engine: Any, given: dict, answer: dict, text: Any, wanted: str
) -> None:
    job = fake_engine("answers", answer)
    assert run_in_background("trainclassifier", {**given, "VIEW": text})[0]
    assert job()["values"]["view"] == wanted


def test_a_view_in_a_crs_that_qgis_alone_knows_is_written_out(
    run_in_background: Any, fake_engine: Any, given: dict, answer: dict
) -> None:
    job = fake_engine("answers", answer)
    own = QgsCoordinateReferenceSystem()
    own.createFromProj("+proj=tmerc +lat_0=0 +lon_0=3 +k=0.9996 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs")
    view = QgsReferencedRectangle(QgsRectangle(10, 4999700, 90, 4999900), own)
    assert run_in_background("trainclassifier", {**given, "VIEW": view})[0]
    sides, _, crs = job()["values"]["view"].partition(" ")
    assert sides == "10.0,4999700.0,90.0,4999900.0"
    assert QgsCoordinateReferenceSystem.fromWkt(crs[1:-1]).toProj().replace(" +type=crs", "") == own.toProj()


def test_an_image_without_crs_takes_a_view_in_pixels(
    run_in_background: Any, fake_engine: Any, given: dict, answer: dict, tmp_path: Path, project: Any
) -> None:
    job = fake_engine("answers", answer)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    plain = make_raster(tmp_path / "plain.tif", VALUES, epsg=None)
    values = {**given, "RASTER": plain, "UNGEOREFERENCED": True, "VIEW": "0,10,-20,0"}
    assert run_in_background("trainclassifier", values)[0]
    assert job()["values"]["view"] == "0.0,-20.0,10.0,0.0"


def test_two_dates_and_labels_so_far_are_optional(
    run_in_background: Any, fake_engine: Any, given: dict, answer: dict, tmp_path: Path, project: Any
) -> None:
    mapped = {key: answer[key] for key in ("folder", "classes", "uncertainty", "places", "report", "result", "summary")}
    table = str(tmp_path / "areas.csv")
    job = fake_engine("answers", {**mapped, "probabilities": answer["uncertainty"], "table": table})
    (tmp_path / "model.safetensors").touch()
    values = {"RASTER": given["RASTER"], "MODEL": str(tmp_path / "model.safetensors"), "OUT": given["OUT"]}
    successful, results = run_in_background("classify", {**values, "PROBABILITIES": True})
    assert successful, results
    assert (job()["values"]["after"], job()["values"]["labels"], job()["values"]["probabilities"]) == ("", "", True)
    assert results["PROBABILITIES"] == answer["uncertainty"]
    assert results["AREAS"] == table
    after = QgsRasterLayer(make_raster(tmp_path / "after.tif", VALUES), "after")
    after.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    path = make_labels(tmp_path / "labels.gpkg", layer="more")  # two layers, and the job takes a path only
    project.addMapLayer(after)
    more = {"AFTER": after.id(), "LABELS": f"{path}|layername=more"}
    assert run_in_background("classify", {**values, **more})[0]
    assert QgsRasterLayer(str(fake_engine.folder / "after_seen.tif")).crs().authid() == "EPSG:32632"
    assert len(read_features(fake_engine.folder / "labels_seen.gpkg")) == 3
    assert "label_layer" not in job()["values"]


def test_a_sample_and_an_accuracy(
    run_in_background: Any, fake_engine: Any, given: dict, answer: dict, tmp_path: Path
) -> None:
    points = make_labels(tmp_path / "sample.gpkg", layer="sample")
    job = fake_engine("answers", {"folder": given["OUT"], "sample": points})
    successful, results = run_in_background("drawsample", {"MAP": answer["classes"], "OUT": given["OUT"], "COUNT": 9})
    assert successful, results
    assert (results["SAMPLE"], job()["values"]["count"]) == (points, 9)
    job = fake_engine("answers", {"folder": given["OUT"], "report": "r.html", "overall": 0.5})
    values = {"MAP": answer["classes"], "REFERENCE": points, "OUT": given["OUT"]}
    successful, results = run_in_background("accuracy", values)
    assert successful, results
    sent = job()["values"]
    assert (sent["reference"], sent["reference_layer"], sent["class_field"]) == (points, "sample", "class")
    assert (results["ACCURACY"], results["REPORT"]) == (0.5, "r.html")


def test_wrong_inputs_are_refused_before_the_start(
    run_in_background: Any, fake_engine: Any, given: dict, tmp_path: Path, project: Any
) -> None:
    fake_engine("answers")
    table = QgsVectorLayer("NoGeometry?field=class:string", "table", "memory")
    project.addMapLayer(table)
    (tmp_path / "empty.gpkg").touch()
    (tmp_path / "noise.gpkg").write_bytes(b"noise" * 100)
    for change, words in (
        ({"LABELS": str(tmp_path / "empty.gpkg")}, "0 bytes"),
        ({"LABELS": str(tmp_path / "noise.gpkg")}, "noise.gpkg"),
        ({"LABELS": str(tmp_path / "lost.gpkg")}, "lost.gpkg"),
        ({"LABELS": table.id()}, "without geometries"),
        ({"LABELS": None}, "LABELS"),
        ({"AFTER": str(tmp_path / "lost.tif")}, "lost.tif"),
        ({"VIEW": "5,5,1,1"}, "is not an extent"),
        ({"MODE": "slow"}, "MODE"),
    ):
        successful, reason = run_in_background("trainclassifier", {**given, **change})
        assert not successful, change
        assert words in reason, (change, reason)
    assert not (fake_engine.folder / "job.json").exists()


def test_in_the_window_the_maps_are_loaded(
    run_in_background: Any,
    fake_engine: Any,
    given: dict,
    answer: dict,
    project: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fake_engine("answers", answer)
    run_in_background("trainclassifier", given)
    assert not project.mapLayers()
    monkeypatch.setattr(qgis.utils, "iface", object())
    run_in_background("trainclassifier", {**given, "LOAD_RESULT": False})
    assert not project.mapLayers()
    run_in_background("trainclassifier", {**given, "NAME": "mine"})
    group = class_layers.find_group(project, given["OUT"])
    assert group.name() == "View of mine"
    assert [node.name() for node in group.findLayers()] == ["Places to label next", "Uncertainty", "Classes"]


@pytest.fixture
def exported(answer: dict, tmp_path: Path) -> dict:
    """What is given to export-map, and what the engine answers."""
    folder = tmp_path / "handed over"
    folder.mkdir()
    (folder / "result.json").write_text("{}", encoding="utf-8")
    return {
        "given": {"MAP": answer["classes"], "OUT": str(folder), "TITLE": "A map", "PAGE_DPI": 60},
        "answer": {"folder": str(folder), "result": str(folder / "result.json"), "package": str(folder) + ".zip"},
    }


def test_a_page_goes_along_with_a_map_and_is_tidied_away(
    run_in_background: Any, fake_engine: Any, exported: dict, tmp_path: Path
) -> None:
    job = fake_engine("answers", exported["answer"])
    (tmp_path / "note.txt").write_text("more")
    given = {**exported["given"], "ATTACHMENTS": [str(tmp_path / "note.txt")], "PAGE": "a4-portrait"}
    successful, results = run_in_background("exportmap", given)
    assert successful, results
    sent = job()
    assert sent["job"] == "export-map"
    attached = [Path(text) for text in sent["values"]["attachments"].splitlines()]
    assert [path.name for path in attached] == ["note.txt", "page.pdf", "page.png", "page.qpt"]
    assert all((fake_engine.folder / path.name).stat().st_size > 0 for path in attached)
    assert not attached[1].parent.exists()
    assert "PAGE" not in {name.upper() for name in sent["values"]}
    assert results["PACKAGE"] == exported["answer"]["package"]


def test_without_a_page_nothing_is_drawn(run_in_background: Any, fake_engine: Any, exported: dict) -> None:
    job = fake_engine("answers", exported["answer"])
    assert run_in_background("exportmap", {**exported["given"], "PAGE": "none"})[0]
    assert job()["values"]["attachments"] == ""
    successful, reason = run_in_background("exportmap", {**exported["given"], "PAGE": "a0"})
    assert not successful
    assert "PAGE" in reason


def test_names_that_were_changed_in_the_project_are_handed_over(
    run_in_background: Any, fake_engine: Any, exported: dict, project: Any
) -> None:
    from swimdiff_qgis.page.classes import ShownClass, paint

    job = fake_engine("answers", exported["answer"])
    layer = QgsRasterLayer(exported["given"]["MAP"], "classes")
    paint(layer, [ShownClass(1, "", "#112233"), ShownClass(2, "", "#445566")], ["See", "Wald"])
    project.addMapLayer(layer)
    assert run_in_background("exportmap", {**exported["given"], "MAP": layer.id(), "PAGE": "none"})[0]
    classes = json.loads(job()["values"]["classes"])
    assert [(one["value"], one["name"], one["colour"]) for one in classes] == [
        (1, "See", "#112233"), (2, "Wald", "#445566")
    ]  # fmt: skip


def test_a_value_that_the_layer_calls_no_data_is_handed_over(
    run_in_background: Any, fake_engine: Any, exported: dict, project: Any
) -> None:
    job = fake_engine("answers", exported["answer"])
    layer = QgsRasterLayer(exported["given"]["MAP"], "classes")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(2, 2)])
    project.addMapLayer(layer)
    assert run_in_background("exportmap", {**exported["given"], "MAP": layer.id(), "PAGE": "none"})[0]
    assert (job()["values"]["map"], job()["values"]["map_nodata"]) == (exported["given"]["MAP"], 2.0)


def test_a_map_without_classes_gets_no_page_and_says_why(
    run_in_background: Any, fake_engine: Any, feedback: Any, exported: dict, tmp_path: Path
) -> None:
    fake_engine("answers", exported["answer"])
    empty = make_raster(tmp_path / "empty.tif", np.zeros((9, 9), np.uint8), nodata=0)
    successful, _ = run_in_background("exportmap", {**exported["given"], "MAP": empty})
    assert not successful
    assert any("shows no class" in error for error in feedback.errors), feedback.errors
    assert not (fake_engine.folder / "job.json").exists()
