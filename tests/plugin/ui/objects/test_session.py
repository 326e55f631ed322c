"""What the buttons of the objects page start, and how trainings, searches and comparisons end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr

from tests.plugin.results import remark
from tests.plugin.ui import fake_engine
from tests.plugin.ui.classify.scene import labelled, press, show_map
from tests.plugin.ui.objects.scene import boxes, found, repeat, trained


@pytest.fixture
def image(make_layer: Any, interface: Any) -> Any:
    layer = make_layer("scene <1>")
    show_map(interface.canvas, layer)
    return layer


@pytest.fixture
def page(qgis_app: Any, interface: Any, image: Any, models_folder: Path) -> Any:
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QSize

    from swimdiff_qgis.ui.objects.page import ObjectsPage

    made = ObjectsPage(QSize(16, 16))
    made.resize(340, 900)
    made.show()
    yield made
    made.close()
    sip.delete(made)  # else it may outlive the project


@pytest.fixture
def session(page: Any, interface: Any, project: Any, tmp_path: Path) -> Any:
    """The page with a runner that the test ends."""
    from swimdiff_qgis.ui.objects.session import ObjectsSession
    from tests.plugin.ui.fake_runner import FakeRunner

    project.setFileName(str(tmp_path / "project.qgz"))  # results go beside it
    made = ObjectsSession(page, interface, FakeRunner)
    yield made
    if not made.runner.closed:
        made.close()


@pytest.fixture
def ready(session: Any, page: Any, image: Any, project: Any, tmp_path: Path, until: Any) -> Any:
    """Image, labels and searched areas are chosen."""
    from qgis.core import QgsVectorLayer

    layer = labelled(tmp_path / "boxes.gpkg", values=("Car", "House", "Car"))
    areas = QgsVectorLayer(boxes(tmp_path / "areas.gpkg", "areas", (), [(), ()]), "searched", "ogr")
    for one in (layer, areas):
        project.addMapLayer(one)
    page.inputs.image.setLayer(image)
    page.inputs.labels.setLayer(layer)
    page.inputs.areas.setLayer(areas)
    until(page.train.isEnabled)
    return session


def group(project: Any, title: str) -> dict[str, Any]:
    """The layers of a group by their name, with whether they are visible."""
    found = project.layerTreeRoot().findGroup(title)
    return {node.name(): node.isVisible() for node in found.findLayers()}


def counts(page: Any) -> list[list[str]]:
    table = page.found.counts
    return [[table.topLevelItem(row).text(column) for column in range(4)] for row in range(table.topLevelItemCount())]


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


@pytest.fixture
def searched(ready: Any, page: Any, tmp_path: Path) -> Any:
    """Objects were found in the image."""
    trained(tmp_path / "detector")
    ready.shown.show_training(tmp_path / "detector")
    page.find.find.click()
    out = Path(ready.runner.started[-1][1]["OUT"])
    ready.runner.end("done", results=found(out), seconds=4.2)
    return ready


def shown_boxes(project: Any) -> set[int]:
    """Numbers of the objects that the map draws."""
    from qgis.core import QgsRenderContext

    layer = next(one for one in project.mapLayers().values() if one.name() == "Objects")
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    context.expressionContext().setFields(layer.fields())
    renderer.startRender(context, layer.fields())
    drawn = set()
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        if renderer.willRenderFeature(feature, context):
            drawn.add(feature.id())
    renderer.stopRender(context)
    return drawn


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


def test_the_slider_filters_map_and_counts_at_once_and_writes_nothing(
    searched: Any, page: Any, project: Any, until: Any
) -> None:
    path = Path(searched.shown.found.files["objects"])
    before = path.read_bytes()
    assert page.found.slider.value() == 40, "the lowest of the usual scores"
    page.found.slider.setValue(20)
    until(lambda: counts(page)[0][1] == "3")
    assert counts(page) == [["Car", "3", "2", "2 (1–3)"], ["House", "2", "1", "1 (0–2)"]]
    assert shown_boxes(project) == {1, 2, 3, 5, 6}
    assert page.found.score.text() == "0.20"
    page.found.slider.setValue(99)
    until(lambda: counts(page)[0][1] == "0")
    assert "No object has such a score." in page.found.note.text()
    assert shown_boxes(project) == set()
    page.found.reset.click()
    assert shown_boxes(project) == {1, 2, 5}
    assert counts(page)[0][1] == "2"
    assert path.read_bytes() == before


def test_a_layer_that_is_drawn_in_another_way_is_filtered_too(
    searched: Any, page: Any, project: Any, until: Any
) -> None:
    from qgis.core import QgsFeatureRenderer

    layer = next(one for one in project.mapLayers().values() if one.name() == "Objects")
    layer.setRenderer(QgsFeatureRenderer.defaultRenderer(layer.geometryType()))
    page.found.slider.setValue(60)
    until(lambda: layer.featureCount() == 2)
    page.found.reset.click()
    assert layer.featureCount() == 6


@pytest.mark.slow
def test_a_hundred_thousand_objects_are_counted_by_the_file_and_not_one_by_one(
    ready: Any, page: Any, project: Any, tmp_path: Path, until: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.core import QgsVectorLayer

    found(tmp_path / "found", windows=0)
    repeat(tmp_path / "found" / "objects.gpkg", 20_000)

    def walked(*_: object) -> None:
        raise AssertionError("each object was asked for")

    monkeypatch.setattr(QgsVectorLayer, "getFeatures", walked)
    ready.open_result(tmp_path / "found")
    assert page.banner.isHidden(), page.banner.message.text()
    assert counts(page)[0][1:3] == ["40,002", "31,002"]
    page.found.slider.setValue(20)
    until(lambda: counts(page)[0][1] == "60,003")
    assert counts(page)[1][1] == "40,002"


def test_of_very_many_districts_the_fullest_are_listed(qgis_app: Any) -> None:
    from swimdiff_qgis.project.object_layers import ShownCount
    from swimdiff_qgis.ui.objects import count_table
    from tests.plugin.ui.objects.scene import found_result

    table = count_table.PlaceTable()
    places = {f"d{number}": {1: ShownCount(number, None)} for number in range(count_table.MOST_PLACES + 1500)}
    table.show_counts(found_result().counts, places)
    assert table.topLevelItemCount() == count_table.MOST_PLACES + 1
    assert [table.topLevelItem(0).text(column) for column in range(3)] == ["d1999", "1,999", "0"]
    assert table.topLevelItem(count_table.MOST_PLACES).text(0) == "1,500 more, in counts.csv"


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


def test_counts_of_each_district(ready: Any, page: Any, project: Any, tmp_path: Path, until: Any) -> None:
    from swimdiff_qgis.contract import results

    place = results.objects.PlaceCount
    districts = tuple(place(name, value, "", 0, None) for name in ("North", "South", "East") for value in (1, 2))
    found(tmp_path / "found", places=districts)
    ready.open_result(tmp_path / "found")
    table = page.found.places
    assert table.isVisible()

    def rows() -> list[list[str]]:
        items = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
        return [[item.text(column) for column in range(3)] for item in items]

    assert rows() == [["North", "1", "1"], ["South", "1", "0"], ["East", "0", "0"]]
    page.found.slider.setValue(20)
    until(lambda: rows()[1] == ["South", "2", "0"])
    assert "expected" in table.topLevelItem(0).toolTip(1)


def test_a_model_without_calibration_promises_nothing(ready: Any, page: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.contract import results

    count = results.objects.ObjectCount(1, "Car", "#0072b2", 0.4, 2, None, None, None)
    found(tmp_path / "found", rows=[(1, 0.9, None, None), (1, 0.5, None, None)], counts=(count,), windows=0)
    ready.open_result(tmp_path / "found")
    assert counts(page) == [["Car", "2", "–", "–"]]
    assert "unknown" in page.found.note.text()
    assert page.found.where.text() == "No windows to label next."
    assert not page.found.next.isEnabled()


def test_the_walk_goes_from_window_to_window(searched: Any, page: Any, interface: Any, tmp_path: Path) -> None:
    assert page.found.where.text() == "2 windows where labels would help most."
    press(interface.canvas, "n")
    assert "Window 1 of 2: least certain is House." in page.found.where.text()
    assert interface.canvas.extent().height() < 15.0, "the window fills the map"
    searched.labels.write("polygon", searched.shown.walk.geometry, searched.shown.walk.crs, "Car")
    assert searched.shown.walk.left == 1
    page.found.next.click()
    assert "Window 2 of 2" in page.found.where.text()


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
