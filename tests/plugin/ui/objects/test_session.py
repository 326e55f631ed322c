"""What the buttons of the objects page start, and how trainings, searches and comparisons end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr

from tests.plugin.results import remark
from tests.plugin.ui import fake_engine
from tests.plugin.ui.classify.scene import labelled
from tests.plugin.ui.objects.scene import boxes, counts, found, group, shown_boxes, trained


def test_what_is_missing_is_said_in_its_order(
    session: Any, page: Any, image: Any, project: Any, tmp_path: Path, until: Any
) -> None:
    assert "Choose the image" in page.plan.text()
    page.inputs.image.setLayer(image)
    assert "New…" in page.plan.text()
    session.files.make(tmp_path / "labels.gpkg")
    assert "Draw a box around each object" in page.plan.text()
    layer = labelled(tmp_path / "boxes.gpkg", values=("Car",))
    project.addMapLayer(layer)
    page.inputs.labels.setLayer(layer)
    until(lambda: "searched completely" in page.plan.text())
    assert not page.train.isEnabled()
    page.inputs.whole.setChecked(True)
    assert page.train.isEnabled(), "one class is enough"
    assert "Trains on 1 object of 1 class." in page.plan.text()
    assert not page.inputs.areas.isEnabled()
    session.train()
    values = session.runner.started[0][1]
    assert values["SEARCHED_ALL"] is True
    assert "AREAS" not in values


def test_a_training_gets_objects_and_areas_and_its_model_is_chosen(
    ready: Any, page: Any, image: Any, tmp_path: Path, models_folder: Path
) -> None:
    assert "Trains on 3 objects of 2 classes. 2 searched areas." in page.plan.text()
    page.train.click()
    algorithm, values = ready.runner.started[0]
    assert algorithm == "swimdiff:traindetector"
    assert (values["RASTER"], values["LABELS"]) == (image.id(), page.inputs.labels.currentLayer().id())
    assert (values["AREAS"], values["SEARCHED_ALL"]) == (page.inputs.areas.currentLayer().id(), False)
    assert (values["CLASS_FIELD"], values["ADD_TO_MODELS"]) == ("Classname", False)
    assert Path(values["OUT"]).parent == tmp_path
    said = remark("labels.unsized", "1", "3", features="1, 3")
    ready.runner.end("done", results=trained(Path(values["OUT"]), remarks=(said,)), seconds=4.2)
    assert page.banner.kind == "done"
    assert page.trained.accuracy.text() == "Average precision: 0.62"
    assert page.trained.details.text() == "Car: 81\u00a0% (70–90) right, 70\u00a0% found, count off by 12\u00a0%"
    assert page.find.model.value() == str(Path(values["OUT"]) / "model.safetensors")
    assert page.find.find.isEnabled()
    page.trained.remarks.linkActivated.emit("0")
    assert sorted(page.inputs.labels.currentLayer().selectedFeatureIds()) == [1, 3]
    page.trained.keep.click()
    listed = list((models_folder / "classifiers").iterdir())
    assert page.find.model.value() == str(listed[0])


def test_a_search_shows_objects_and_their_counts(searched: Any, page: Any, image: Any, project: Any) -> None:
    algorithm, values = searched.runner.started[-1]
    assert algorithm == "swimdiff:detectobjects"
    assert (values["RASTER"], values["MODEL"]) == (image.id(), page.find.model.value())
    title = "Objects in scene <1>"
    assert group(project, title) == {"Windows to label next": False, "Objects": True, "Searched image": False}
    assert page.banner.kind == "done"
    assert not searched.shown._preview._timer.isActive(), "nobody has moved the slider"
    assert counts(page) == [["Car", "2", "2", "2 (1–3)"], ["House", "1", "1", "1 (0–2)"]]
    assert shown_boxes(project) == {1, 2, 5}
    assert not page.found.places.isVisible()
    assert not page.found.reset.isEnabled()


@pytest.mark.parametrize(("value", "offered"), [("trained_m", True), ("name", False)])
def test_an_image_of_another_kind_can_be_tried_anyway(
    ready: Any, page: Any, tmp_path: Path, value: str, offered: bool
) -> None:
    from swimdiff_qgis.contract import errors
    from swimdiff_qgis.ui.common.job_runner import Ending, Outcome

    trained(tmp_path / "detector")
    ready.shown.show_training(tmp_path / "detector")
    page.find.find.click()
    first = dict(ready.runner.started[-1][1])
    error = errors.rebuild("input_unsupported", "It has other pixels.", "Resample it.", {value: 2.0})
    ready.runner.running = False
    ready.runner.ended.emit(Outcome(Ending.FAILED, error=error))
    assert page.banner.remedy.isVisibleTo(page) == offered
    if offered:
        page.banner.remedy.click()
        assert ready.runner.started[-1] == ("swimdiff:detectobjects", {**first, "ALLOW_MISMATCH": True})


def test_two_dates_are_compared(searched: Any, page: Any, project: Any, tmp_path: Path, until: Any) -> None:
    assert not page.compare.compare.isEnabled()
    found(tmp_path / "later")
    searched.open_result(tmp_path / "later")
    layers = [one for one in project.mapLayers().values() if one.name() == "Objects"]
    layers.sort(key=lambda one: "later" in one.source())
    offered = page.compare.before
    names = [offered.itemText(row) for row in range(offered.count())]
    assert names == ["None", "Objects in later", "Objects in scene <1>"], "layers of the same name are told apart"
    page.compare.setCollapsed(False)
    page.compare.before.setLayer(layers[0])
    page.compare.after.setLayer(layers[1])
    page.compare.compare.click()
    algorithm, values = searched.runner.started[-1]
    assert algorithm == "swimdiff:compareobjects"
    assert (values["BEFORE"], values["AFTER"]) == (layers[0].id(), layers[1].id())
    out = Path(values["OUT"])
    assert out.name.startswith("objects-change-") and "Objects-in" not in out.name
    out.mkdir()
    path = boxes(out / "changes.gpkg", "changes", (("change", ogr.OFTString),), [("appeared",), ("stayed",)])
    said = "1 appeared, 0 vanished, 1 stayed."
    searched.runner.end("done", results={"OUT": str(out), "CHANGES": path, "SUMMARY": said}, seconds=2.0)
    assert page.compare.said.text() == said
    assert "Change of objects, scene-1 to later" in {one.name() for one in project.layerTreeRoot().findGroups()}
    assert "Changed objects" in {one.name() for one in project.mapLayers().values()}


def test_a_failure_leaves_the_page_as_it_was_and_says_why(searched: Any, page: Any, tmp_path: Path) -> None:
    page.find.find.click()
    searched.runner.end("failed", "No pixel has data.", "Check the nodata value.", code="no_valid_data")
    assert page.banner.kind == "failed"
    assert counts(page)[0][1] == "2"
    assert page.find.find.isEnabled()
    (tmp_path / "empty").mkdir()
    searched.open_result(tmp_path / "empty")
    assert page.banner.kind == "failed"
    searched.choose_model(str(tmp_path / "nothing.safetensors"))
    assert page.find.model.value() == str(tmp_path / "detector" / "model.safetensors") or not page.find.model.value()


def test_what_matters_comes_into_sight(searched: Any, page: Any, until: Any) -> None:
    from qgis.PyQt.QtWidgets import QScrollArea

    area = page.findChild(QScrollArea)

    def seen(part: Any) -> bool:
        top = part.mapTo(area.viewport(), part.rect().topLeft()).y()
        return part.isVisible() and 0 <= top < area.viewport().height()

    page.resize(340, 420)
    until(lambda: area.verticalScrollBar().maximum() > 0)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    page.find.find.click()
    until(lambda: seen(page.progress))
    searched.runner.end("done", results=found(Path(searched.runner.started[-1][1]["OUT"])), seconds=1.0)
    until(lambda: seen(page.found.slider))


def test_searched_areas_that_are_gone_are_asked_for(ready: Any, page: Any) -> None:
    areas = page.inputs.areas.currentLayer()
    assert page.train.isEnabled()
    areas.dataProvider().truncate()
    ready.labels.changed.emit()
    assert not page.train.isEnabled() and "searched completely" in page.plan.text()


def test_layers_that_go_are_let_go(searched: Any, page: Any, project: Any, until: Any) -> None:
    project.removeAllMapLayers()
    assert page.inputs.labels.currentLayer() is None
    assert not page.train.isEnabled()
    page.found.slider.setValue(20)
    until(lambda: counts(page)[0][1] == "3")  # the file is still there
    searched.labels.undo()


def test_the_sample_brings_labels_and_searched_areas(
    session: Any, page: Any, project: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, until: Any
) -> None:
    from swimdiff_qgis.ui.common import output_folder

    monkeypatch.setattr(output_folder, "documents_folder", lambda: str(tmp_path / "documents"))
    folder = tmp_path / "documents" / "SwiMDiff" / "sample"
    page.plan.linkActivated.emit("sample")
    algorithm, values = session.runner.started[-1]
    assert (algorithm, values) == ("swimdiff:samplepair", {"OUT": str(folder)})
    folder.mkdir(parents=True)
    fake_engine.raster(folder / "after.tif", [fake_engine.score() * 1000])
    # 640 m wide: the boxes are 50 m apart, so that the first six lie in the western half.
    boxes(folder / "sites.gpkg", "sites", (("class", ogr.OFTString),), [("Halls",), ("Quarry",)] * 5)
    session.runner.end("done", results={}, seconds=2.0)
    assert page.banner.kind == "done", page.banner.message.text()
    until(page.train.isEnabled)
    assert "Trains on 6 objects of 2 classes. 3 searched areas." in page.plan.text()
    layers = len(project.mapLayers())
    page.sample.trigger()
    assert len(session.runner.started) == 1, "what was made is taken"
    assert len(project.mapLayers()) == layers
    project.removeAllMapLayers()
    page.sample.trigger()
    until(page.train.isEnabled)
    assert "Trains on 6 objects of 2 classes. 3 searched areas." in page.plan.text()
