"""What the buttons of the classify page start, and how trainings and maps end, in every way."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.plugin.results import remark
from tests.plugin.ui.classify.scene import LEFT, TOP, draw, labelled, press, training


@pytest.fixture
def ready(session: Any, page: Any, image: Any, tmp_path: Path, until: Any) -> Any:
    """Image and labels are chosen."""
    from qgis.core import QgsProject

    layer = labelled(tmp_path / "rcr.gpkg", values=("Sand", "Water", "Sand"))
    QgsProject.instance().addMapLayer(layer)
    page.inputs.image.setLayer(image)
    page.inputs.labels.setLayer(layer)
    until(page.train.isEnabled)
    return session


def finish(session: Any, folder: Path, remarks: Any = (), **accuracy: Any) -> None:
    """Starts a training and lets it come to its end."""
    session.train()
    session.runner.end("done", results=training(folder, remarks, **accuracy), seconds=4.2)


def names(project: Any) -> set[str]:
    return {layer.name() for layer in project.mapLayers().values()}


def test_what_is_missing_is_said_in_its_order(session: Any, page: Any, image: Any, tmp_path: Path, until: Any) -> None:
    assert not page.train.isEnabled()
    assert "Choose the image" in page.plan.text()
    page.inputs.image.setLayer(image)
    assert "New" in page.plan.text()
    session.files.make(tmp_path / "labels.gpkg")
    assert page.inputs.labels.currentLayer().name() == "Labels: areas"
    assert not page.inputs.field.isVisible(), "its own files have one field for the class"
    assert [one.name for one in page.labels.list.classes] == ["Class 1"]
    session.labels.classes.add()
    session.labels.draw("polygon")
    draw(session.labels.tool, (100, 100), (200, 100), (200, 200))
    until(lambda: page.labels.total == 1)
    assert "two classes" in page.plan.text()
    assert not page.train.isEnabled()
    page.labels.list.choose("Class 1")
    draw(session.labels.tool, (300, 300), (400, 300), (400, 400))
    until(page.train.isEnabled)
    assert "Trains 2 classes on 2 labels" in page.plan.text()
    session.train()
    values = session.runner.started[-1][1]
    assert values["LABELS"] == f"{tmp_path / 'labels.gpkg'}|layername=labels"
    assert values["CLASS_FIELD"] == "class"


def test_a_training_gets_labels_classes_and_the_view(ready: Any, page: Any, image: Any, tmp_path: Path) -> None:
    assert page.inputs.field.isVisible()
    assert page.inputs.chooser.chosen_field() == "Classname"
    page.train.click()
    algorithm, values = ready.runner.started[-1]
    assert algorithm == "swimdiff:trainclassifier"
    assert (values["RASTER"], values["LABELS"]) == (image.id(), page.inputs.labels.currentLayer().id())
    assert "AFTER" not in values
    assert [one["name"] for one in json.loads(values["CLASSES"])] == ["Sand", "Water"]
    assert (values["MODE"], values["LOAD_RESULT"]) == ("quick", False)
    assert Path(values["OUT"]) == tmp_path / "classifier-scene-1"
    view = values["VIEW"]
    assert view.crs() == image.crs()
    assert image.extent().contains(view)
    assert not page.train.isVisible()
    assert not page.progress.pause.isVisible(), "a training of seconds needs no pause"
    assert page.labels.isEnabled(), "labels can be drawn meanwhile"


def test_a_raster_of_classes_is_learned_from(session: Any, page: Any, image: Any, make_layer: Any, until: Any) -> None:
    classes = make_layer("classes 2018")
    page.inputs.image.setLayer(image)
    page.inputs.labels.setLayer(image)
    assert not page.train.isEnabled(), "the image itself is no labels"
    page.inputs.labels.setLayer(classes)
    until(page.train.isEnabled)
    assert "classes 2018" in page.plan.text() and not page.inputs.field.isVisible()
    session.train()
    _, values = session.runner.started[-1]
    assert values["LABELS"] == classes.id() and (values["CLASS_FIELD"], values["CLASSES"]) == ("", "")
    page.inputs.labels.setLayer(None)
    assert "New" in page.plan.text()


def test_the_second_date_is_handed_on_and_shown_beside_the_first(
    ready: Any, page: Any, make_layer: Any, interface: Any, until: Any
) -> None:
    later = make_layer("later")
    assert not page.inputs.swipe.isEnabled()
    page.inputs.after.setLayer(later)
    page.inputs.swipe.click()
    assert ready.swipe.active
    until(lambda: ready.swipe.drawn)
    ready.labels.draw("polygon")
    draw(ready.labels.tool, (10, 10), (90, 10), (90, 90))
    assert page.inputs.labels.currentLayer().featureCount() == 4, "one can draw while both dates are in view"
    ready.train()
    assert ready.runner.started[-1][1]["AFTER"] == later.id()
    page.inputs.after.setLayer(None)
    assert not ready.swipe.active
    assert not page.inputs.swipe.isChecked()


def test_the_result_is_shown_below_the_labels(ready: Any, page: Any, project: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.ui.common import class_maps

    folder = tmp_path / "classifier-scene-1"
    finish(ready, folder)
    assert page.banner.kind == "done"
    assert "4 s" in page.banner.message.text()
    assert "94.2\u00a0%" in page.result.accuracy.text()
    assert "between 91.0 and 96.4\u00a0%" in page.result.accuracy.text()
    assert "Water (F1 0.81)" in page.result.details.text()
    order = [layer.name() for layer in project.layerTreeRoot().layerOrder()]
    assert order.index("polygons") < order.index("Classes") < order.index("scene <1>")
    assert class_maps.part_of(folder, "classes").opacity() < 1.0
    page.result.map.click()
    assert not class_maps.is_part_shown(folder, "classes")
    page.result.map.click()
    assert class_maps.is_part_shown(folder, "classes")
    assert not class_maps.is_part_shown(folder, "uncertainty")
    page.result.uncertainty.click()
    assert class_maps.is_part_shown(folder, "uncertainty")
    assert "Classes" not in [page.inputs.image.itemText(row) for row in range(page.inputs.image.count())]


def test_a_second_training_takes_the_place_of_the_first(ready: Any, page: Any, project: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.ui.common import class_maps

    first, second = tmp_path / "classifier-scene-1", tmp_path / "classifier-scene-1-2"
    finish(ready, first)
    page.result.uncertainty.click()
    count = len(project.mapLayers())
    ready.train()
    assert Path(ready.runner.started[-1][1]["OUT"]) == second, "nothing is written over"
    ready.runner.end("done", results=training(second))
    assert len(project.mapLayers()) == count
    assert class_maps.part_of(first, "classes") is None
    assert class_maps.is_part_shown(second, "uncertainty"), "what was switched on stays so"
    assert (first / "classes.tif").is_file()


def test_problems_lead_to_their_labels(ready: Any, page: Any, interface: Any, tmp_path: Path) -> None:
    layer = page.inputs.labels.currentLayer()
    outside, alike = remark("labels.outside", "1", "3"), remark("labels.alike", names="<b>bold</b>")
    gone = remark("labels.cut", "77")
    finish(ready, tmp_path / "classifier-scene-1", (outside, alike, gone))
    text = page.result.remarks.text()
    assert "Features 1 and 3 lie outside" in text and text.count("href") == 2
    assert "&lt;b&gt;bold" in text
    interface.canvas.setExtent(layer.extent().buffered(5000))
    page.result.remarks.linkActivated.emit("0")
    assert sorted(layer.selectedFeatureIds()) == [1, 3]
    assert interface.canvas.extent().width() < 5000
    page.result.remarks.linkActivated.emit("2")
    assert page.banner.kind == "info"
    assert "These labels are no longer in the layer" in page.banner.message.text()


def test_keys_walk_through_the_places_and_give_them_classes(
    session: Any, page: Any, image: Any, interface: Any, tmp_path: Path, until: Any
) -> None:
    page.inputs.image.setLayer(image)
    session.files.make(tmp_path / "labels.gpkg")
    session.labels.classes.add()
    for name in ("Class 1", "Class 2"):
        page.labels.list.choose(name)
        session.labels.draw("polygon")
        draw(session.labels.tool, (10, 10), (30, 10), (30, 30))
    until(page.train.isEnabled)
    finish(session, tmp_path / "classifier-scene-1")
    assert "3 places" in page.result.places.text()
    press(interface.canvas, "n")
    assert "Place 1 of 3" in page.result.places.text()
    press(interface.canvas, "2")
    assert "Place 2 of 3" in page.result.places.text(), "the key of a class goes on to the next place"
    found = [(one["class"], one.geometry().asPoint().x()) for one in session.labels.labels.view("point").getFeatures()]
    assert found == [("Class 2", pytest.approx(LEFT + 55))]
    press(page, "n")
    assert "Place 3 of 3" in page.result.places.text()
    session.labels.undo()
    session.labels.draw("polygon")
    centre, tool = interface.canvas.getCoordinateTransform().transform(LEFT + 155, TOP - 105), session.labels.tool
    draw(tool, *((centre.x() + x, centre.y() + y) for x, y in ((-5, -5), (5, -5), (0, 9))))
    assert session.places.walk.left == 1, "a label that is drawn around a place counts"


def test_where_no_points_can_be_drawn_a_key_begins_an_area(
    ready: Any, page: Any, interface: Any, tmp_path: Path
) -> None:
    finish(ready, tmp_path / "classifier-scene-1")
    press(interface.canvas, "n")
    press(interface.canvas, "2")
    assert interface.canvas.mapTool() is ready.labels.tool
    assert page.labels.list.chosen_name() == "Water"
    assert page.inputs.labels.currentLayer().featureCount() == 3


def test_the_whole_image_gets_the_model_and_the_fields(ready: Any, page: Any, project: Any, tmp_path: Path) -> None:
    folder = tmp_path / "classifier-scene-1"
    finish(ready, folder)
    page.result.minimum.setValue(5)
    page.result.probabilities.setChecked(True)
    page.result.folder.setFilePath(str(tmp_path / "my map"))
    mapped = []
    ready.mapped.connect(mapped.append)
    page.result.classify.click()
    algorithm, values = ready.runner.started[-1]
    assert algorithm == "swimdiff:classify"
    assert values["MODEL"] == str(folder / "model.safetensors")
    assert (values["MINIMUM_AREA_PX"], values["PROBABILITIES"]) == (5, True)
    assert values["OUT"] == str(tmp_path / "my map")
    outputs = training(tmp_path / "my map")
    for name in ("MODEL", "UNCERTAINTY", "PLACES"):
        del outputs[name]
    ready.runner.end("done", results=outputs, seconds=70.0)
    assert page.banner.kind == "done"
    assert mapped == [str(tmp_path / "my map")]
    assert any("my map" in layer.source() for layer in project.mapLayers().values())
    assert page.result.folder.filePath() == ""
    assert any(str(folder) in layer.source() for layer in project.mapLayers().values()), "the view stays"
    assert not page.result.map.isChecked(), "but does not lie over the map"
    assert project.layerTreeRoot().layerOrder()[0].name() == "polygons"


def test_cancelled_paused_and_failed_are_three_endings(ready: Any, page: Any) -> None:
    page.mode.setCurrentIndex(page.mode.findData("thorough"))
    page.train.click()
    assert page.progress.pause.isVisible()
    page.progress.pause.click()
    ready.runner.end("cancelled", message="Stopped after epoch 3.")
    assert (page.banner.kind, page.banner.message.text()) == ("info", "Paused.")
    page.train.click()
    page.progress.cancel.click()
    assert ready.runner.cancels == 2
    ready.runner.end("cancelled")
    assert page.banner.kind == "cancelled"
    page.train.click()
    ready.runner.end("failed", message="rcr.gpkg holds labels of Sand only.", hint="Draw others.", log="log")
    assert page.banner.kind == "failed"
    assert "Sand only" in page.banner.message.text()
    assert page.train.isVisible()
    folders = {values["OUT"] for _, values in ready.runner.started}
    assert len(folders) == 1, "what was not finished is gone on with"


def test_labels_removed_while_a_training_runs(ready: Any, page: Any, project: Any, tmp_path: Path, until: Any) -> None:
    page.train.click()
    project.removeMapLayer(page.inputs.labels.currentLayer().id())
    assert ready.labels.labels is None or not ready.labels.labels.alive
    ready.runner.end("done", results=training(tmp_path / "classifier-scene-1", (remark("labels.invalid", "1"),)))
    assert page.banner.kind == "done"
    page.result.remarks.linkActivated.emit("0")
    assert page.banner.kind == "info"
    assert not page.train.isEnabled()
    page.result.next.click()
    press(page, "1")


def test_unsaved_edits_are_pointed_out(session: Any, page: Any, image: Any, tmp_path: Path) -> None:
    page.inputs.image.setLayer(image)
    session.files.make(tmp_path / "labels.gpkg")
    session.labels.draw("polygon")
    draw(session.labels.tool, (100, 100), (200, 100), (200, 200))
    layer = page.inputs.labels.currentLayer()
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("note"), "mine")
    session._show_plan()
    assert "Save the edits of the label layer" in page.plan.text()
    layer.rollBack()


def test_a_folder_without_a_training_is_told(ready: Any, page: Any, tmp_path: Path) -> None:
    assert not ready.shown.show(tmp_path)
    assert page.banner.kind == "failed"
    damaged = tmp_path / "damaged"
    training(damaged)
    for text in ("{", "[]", "{}", '{"accuracy": 3, "files": {"model": "model.safetensors"}}', '{"files": {}}'):
        (damaged / "result.json").write_text(text)
        page.banner.hide()
        assert not ready.shown.show(damaged)
        assert page.banner.isVisible()
    training(damaged)
    (damaged / "classes.tif").write_bytes(b"nothing")
    assert not ready.shown.show(damaged)
    assert not page.result.isVisible()


def test_a_training_that_was_moved_is_opened_at_its_new_place(
    ready: Any, page: Any, interface: Any, tmp_path: Path
) -> None:
    from qgis.core import QgsRectangle

    training(tmp_path / "old")
    (tmp_path / "old").rename(tmp_path / "new")
    interface.canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    ready.open_training(tmp_path / "new")
    assert page.result.isVisible()
    assert interface.canvas.extent().contains(QgsRectangle(LEFT, TOP - 640, LEFT + 640, TOP))
    page.result.classify.click()
    assert ready.runner.started[-1][1]["MODEL"] == str(tmp_path / "new" / "model.safetensors")


def test_nothing_stays_behind(
    ready: Any, page: Any, interface: Any, project: Any, make_layer: Any, tmp_path: Path
) -> None:
    from qgis.gui import QgsRubberBand, QgsVertexMarker

    from swimdiff_qgis.ui.classify.swipe import _Halves

    page.inputs.after.setLayer(make_layer("later"))
    page.inputs.swipe.click()
    finish(ready, tmp_path / "classifier-scene-1")
    ready.places.next()
    ready.labels.draw("polygon")
    draw(ready.labels.tool, (100, 100), (200, 100))
    layers = len(project.mapLayers())
    ready.close()
    ours = [
        one for one in interface.canvas.scene().items() if isinstance(one, (QgsRubberBand, QgsVertexMarker, _Halves))
    ]
    assert ours == []
    assert interface.canvas.mapTool() is not ready.labels.tool
    assert ready.runner.closed
    assert len(project.mapLayers()) == layers, "layers are the person's"
    make_layer("late")
    page.inputs.image.setLayer(None)
    project.clear()


def test_images_without_georeference_are_said_to_be_so(ready: Any, page: Any, image: Any) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    image.setCrs(QgsCoordinateReferenceSystem())
    ready.train()
    assert ready.runner.started[-1][1]["UNGEOREFERENCED"] is True


def test_what_reaches_the_engine(
    page: Any, interface: Any, image: Any, provider: Any, fake_engine: Path, project: Any, tmp_path: Path, until: Any
) -> None:
    """Through the real algorithm: the engine that plays notes what it was given."""
    from swimdiff_qgis.ui.classify.session import ClassifySession

    project.setFileName(str(tmp_path / "project.qgz"))
    playing = ClassifySession(page, interface)
    page.inputs.image.setLayer(image)
    playing.files.make(tmp_path / "labels.gpkg")
    playing.labels.classes.rename("Class 1", "Wasser & “Meer”")
    playing.labels.classes.add()
    for one in page.labels.list.classes:
        page.labels.list.choose(one.name)
        playing.labels.draw("polygon")
        draw(playing.labels.tool, (10, 10), (30, 10), (30, 30))
    until(page.train.isEnabled)
    page.train.click()
    until(lambda: not playing.runner.running)
    given = json.loads((tmp_path / "classifier-scene-1" / "train-classifier.json").read_text())
    assert (given["labels"], given["label_layer"]) == (str(tmp_path / "labels.gpkg"), "labels")
    assert given["class_field"] == "class"
    assert [one["name"] for one in json.loads(given["classes"])] == ["Wasser & “Meer”", "Class 1"]
    assert given["raster"] == image.source()
    assert given["after"] == ""
    sides = [float(side) for side in given["view"].split(" ")[0].split(",")]
    assert sides == pytest.approx([LEFT, TOP - 640, LEFT + 640, TOP], abs=1.0)
    playing.close()
