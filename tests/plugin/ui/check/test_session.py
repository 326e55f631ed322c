"""The check page: a sample is drawn, its points get their classes, and the accuracy is shown; nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.plugin.rasters import make_raster
from tests.plugin.ui.check.scene import class_map, frames, is_shown, make_accuracy, make_sample, references, shown_page
from tests.plugin.ui.classify.scene import press, show_map


@pytest.fixture
def page(qgis_app: Any) -> Iterator[Any]:
    with shown_page() as made:
        yield made


@pytest.fixture
def session(page: Any, interface: Any, project: Any) -> Iterator[Any]:
    from swimdiff_qgis.ui.check.session import CheckSession
    from tests.plugin.ui.fake_runner import FakeRunner

    made = CheckSession(page, interface, FakeRunner)
    yield made
    made.close()


@pytest.fixture
def classes(session: Any, page: Any, interface: Any, project: Any, tmp_path: Path) -> Any:
    """A map of classes, chosen, and shown on the canvas."""
    layer = class_map(tmp_path / "classes.tif")
    project.addMapLayer(layer)
    show_map(interface.canvas, layer)
    page.inputs.map.setLayer(layer)
    return layer


@pytest.fixture
def sample(session: Any, page: Any, classes: Any, tmp_path: Path) -> Any:
    """A sample of four points, drawn and taken."""
    page.inputs.folder.setFilePath(str(tmp_path / "sample"))
    page.draw.click()
    make_sample(tmp_path / "sample", classes.source())
    session.runner.end("done", results={"OUT": str(tmp_path / "sample"), "SUMMARY": "4 points."})
    assert session.points.sample is not None
    return session.points.sample


def test_what_is_chosen_is_handed_to_the_algorithm(
    session: Any, page: Any, classes: Any, provider: Any, tmp_path: Path
) -> None:
    assert "sample-classes" in page.inputs.folder.lineEdit().placeholderText()
    assert page.inputs.precision.isEnabled()
    page.inputs.design.setCurrentIndex(page.inputs.design.findData("simple"))
    page.inputs.precision.setValue(1.5)
    page.inputs.folder.setFilePath(str(tmp_path / "out"))
    page.draw.click()
    algorithm, values = session.runner.started[-1]
    assert algorithm == "swimdiff:drawsample"
    assert values == {
        "MAP": classes.id(), "DESIGN": "simple", "COUNT": 0, "PRECISION": 0.015, "OUT": str(tmp_path / "out"),
        "LOAD_RESULT": False,
    }  # fmt: skip
    known = {one.name() for one in provider.algorithm("drawsample").parameterDefinitions()}
    assert set(values) <= known
    page.inputs.count.setValue(120)
    assert not page.inputs.precision.isEnabled()
    assert page.inputs.values()["COUNT"] == 120


def test_without_a_map_nothing_can_be_drawn_and_only_maps_of_classes_are_offered(
    session: Any, page: Any, project: Any, tmp_path: Path
) -> None:
    from qgis.core import QgsRasterLayer

    assert not page.draw.isEnabled()
    assert "Points are drawn at random, and you say what is really there" in page.plan.text()
    for name, values in (("image", np.zeros((3, 4, 4), np.uint8)), ("score", np.zeros((4, 4), np.float32))):
        project.addMapLayer(QgsRasterLayer(make_raster(tmp_path / f"{name}.tif", values), name))
    project.addMapLayer(class_map(tmp_path / "codes.tif"))
    offered = {page.inputs.map.itemText(row) for row in range(page.inputs.map.count())}
    assert "codes" in offered
    assert not {"image", "score"} & offered


def test_a_folder_with_a_sample_is_never_drawn_into(session: Any, page: Any, sample: Any, classes: Any) -> None:
    folder = sample.path.parent
    page.inputs.folder.setFilePath(str(folder))
    started = len(session.runner.started)
    page.draw.click()
    assert len(session.runner.started) == started
    assert page.banner.kind == "failed"
    assert "already" in page.banner.message.text()


def test_points_are_shown_in_a_frame_close_enough_and_the_map_is_hidden(
    session: Any, page: Any, sample: Any, classes: Any, interface: Any
) -> None:
    canvas = interface.canvas
    assert page.panel.bar.maximum() == 4
    assert is_shown(classes)
    page.panel.next.click()
    assert canvas.center().x() == pytest.approx(500055)
    assert canvas.extent().height() / 10 == pytest.approx(60, rel=0.02)
    (frame,) = frames(canvas)
    box = frame.asGeometry().boundingBox()
    assert (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()) == (500050, 500060, 4999890, 4999900)
    assert (frame.fillColor().alpha(), frame.strokeColor().alpha()) == (0, 255), "the pixel itself stays free"
    assert not is_shown(classes)
    assert "hidden" in page.panel.hidden.text()
    assert "nothing to look at" in page.panel.hidden.text()
    page.panel.stop.click()
    assert (frames(canvas), is_shown(classes)) == ([], True)
    press(canvas, "n")
    assert canvas.center().x() == pytest.approx(500055), "the point that had no answer comes again"


def test_keys_and_buttons_answer_and_each_answer_is_in_the_file_at_once(
    session: Any, page: Any, sample: Any, interface: Any
) -> None:
    canvas = interface.canvas
    press(canvas, "2")
    assert references(sample.path) == [None] * 4, "no point is shown yet"
    press(canvas, "n")
    press(canvas, "2")
    assert references(sample.path) == ["Water", None, None, None]
    assert canvas.center().x() == pytest.approx(500105)
    page.panel.button("Sand").click()
    assert references(sample.path) == ["Water", "Sand", None, None]
    assert page.panel.bar.value() == 2
    press(canvas, "N")
    assert "Point 4" in page.panel.said.text(), "skipped"
    press(canvas, "1")
    assert "Point 3" in page.panel.said.text(), "the one that was skipped comes in the end"
    press(canvas, "1")
    assert references(sample.path) == ["Water", "Sand", "Sand", "Sand"]
    assert "All points" in page.panel.said.text()
    assert not page.panel.next.isEnabled()
    assert not frames(canvas)
    assert page.compute.isEnabled()


def test_an_answer_can_be_changed_and_taken_away(session: Any, page: Any, sample: Any, interface: Any) -> None:
    canvas = interface.canvas
    for key in ("n", "2", "1", "b"):
        press(canvas, key)
    assert "Point 2: your answer is Sand" in page.panel.said.text()
    assert page.panel.button("Sand").isChecked()
    press(canvas, "2")
    assert references(sample.path)[:2] == ["Water", "Water"]
    assert "Point 3" in page.panel.said.text(), "where it was before going back"
    press(canvas, "b")
    page.panel.clear.click()
    assert references(sample.path)[:2] == ["Water", None]
    assert not any(page.panel.button(name).isChecked() for name in ("Sand", "Water"))


def test_the_zoom_of_a_person_is_kept_while_the_frame_can_be_seen(
    session: Any, page: Any, sample: Any, interface: Any
) -> None:
    canvas = interface.canvas
    press(canvas, "n")
    canvas.zoomByFactor(2.0)
    wide = canvas.extent().height()
    press(canvas, "n")
    assert canvas.extent().height() == pytest.approx(wide)
    page.panel.here.click()
    assert canvas.extent().height() == pytest.approx(600, rel=0.02)
    canvas.zoomByFactor(50.0)
    press(canvas, "n")
    assert canvas.extent().height() == pytest.approx(600, rel=0.02)


def test_keys_mean_nothing_while_another_page_is_shown_and_the_map_comes_back(
    session: Any, page: Any, sample: Any, classes: Any, interface: Any
) -> None:
    press(interface.canvas, "n")
    page.hide()
    assert (frames(interface.canvas), is_shown(classes)) == ([], True)
    press(interface.canvas, "n")
    press(interface.canvas, "1")
    assert not frames(interface.canvas)
    assert references(sample.path) == [None] * 4


def test_a_file_that_cannot_be_written_is_told_and_the_point_stays(
    session: Any, page: Any, sample: Any, interface: Any
) -> None:
    press(interface.canvas, "n")
    sample.layer.setReadOnly(True)
    press(interface.canvas, "1")
    assert page.banner.kind == "failed"
    assert "not saved" in page.banner.message.text()
    assert "disk has free space" in page.banner.hint.text()
    assert (page.panel.bar.value(), sample.answer(0)) == (0, "")
    assert "Point 1" in page.panel.said.text()
    sample.layer.setReadOnly(False)
    press(interface.canvas, "1")
    assert references(sample.path)[0] == "Sand"
    assert not page.banner.isVisible()


def test_answers_that_are_given_in_the_table_count(session: Any, page: Any, sample: Any) -> None:
    layer = sample.layer
    layer.startEditing()
    layer.changeAttributeValue(sample.numbers[2], layer.fields().indexOf("reference"), "Water")
    assert layer.commitChanges()
    assert (page.panel.bar.value(), sample.answer(2)) == (1, "Water")


def test_edits_of_the_person_stay_open_beside_an_answer(session: Any, page: Any, sample: Any, interface: Any) -> None:
    layer = sample.layer
    layer.startEditing()
    layer.changeAttributeValue(sample.numbers[3], layer.fields().indexOf("map"), "mine")
    press(interface.canvas, "n")
    press(interface.canvas, "1")
    assert references(sample.path)[0] == "Sand"
    assert layer.isModified()
    layer.rollBack()
    assert sample.answer(0) == "Sand"


def test_a_map_in_another_crs_gets_the_frame_where_the_pixel_is(
    session: Any, page: Any, sample: Any, interface: Any
) -> None:
    from qgis.core import QgsCoordinateReferenceSystem

    press(interface.canvas, "n")
    interface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    (frame,) = frames(interface.canvas)
    assert frame.asGeometry().centroid().asPoint().x() == pytest.approx(3.0007, abs=1e-3)
    assert interface.canvas.center().x() == pytest.approx(3.0007, abs=1e-3)


def test_the_accuracy_is_computed_from_the_file_and_shown(
    session: Any, page: Any, sample: Any, classes: Any, provider: Any, interface: Any
) -> None:
    assert not page.compute.isEnabled()
    press(interface.canvas, "n")
    press(interface.canvas, "1")
    heard: list[Any] = []
    session.measured.connect(lambda layer, path: heard.append((layer, path)))
    page.compute.click()
    algorithm, values = session.runner.started[-1]
    folder = sample.path.parent / "accuracy"
    assert algorithm == "swimdiff:accuracy"
    assert values == {
        "MAP": classes.id(), "REFERENCE": str(sample.path), "CLASS_FIELD": "reference", "OUT": str(folder)
    }  # fmt: skip
    assert set(values) <= {one.name() for one in provider.algorithm("accuracy").parameterDefinitions()}
    session.runner.end("done", results=make_accuracy(folder, 1), seconds=2.0)
    assert heard == [(classes, str(folder / "result.json"))]
    assert page.banner.kind == "done"
    result = page.result
    assert result.isVisible()
    assert "87.5 % (between 83.5 and 91.5 %)" in result.overall.text()
    texts = [[result.table.topLevelItem(row).text(column) for column in range(4)] for row in range(2)]
    assert texts == [["Sand", "60.0", "55.0", "50.0 – 60.0"], ["Water", "40.0", "45.0", "40.0 – 50.0"]]
    assert not result.age.isVisible()
    result._link("0")
    assert sample.layer.selectedFeatureIds() == [2]
    press(interface.canvas, "n")
    press(interface.canvas, "2")
    assert result.age.isVisible()


def test_the_three_endings(session: Any, page: Any, sample: Any, interface: Any) -> None:
    press(interface.canvas, "n")
    press(interface.canvas, "1")
    page.compute.click()
    assert page.progress.isVisible()
    assert not page.compute.isVisible()
    assert not page.draw.isVisible()
    press(interface.canvas, "1")
    assert references(sample.path)[1] == "Sand", "checking goes on while a job runs"
    page.progress.cancel.click()
    assert session.runner.cancels == 1
    session.runner.end("cancelled")
    assert page.banner.kind == "cancelled"
    page.compute.click()
    session.runner.end("failed", message="The disk is full.", hint="Free 3 GB.", log="line 1")
    assert (page.banner.kind, page.banner.hint.text()) == ("failed", "Free 3 GB.")
    page.compute.click()
    session.runner.end("done", results={"OUT": str(sample.path.parent / "nowhere")})
    assert page.banner.kind == "failed"
    assert not page.result.isVisible()


def test_a_sample_is_opened_again_with_its_map_its_answers_and_its_accuracy(
    session: Any, page: Any, sample: Any, classes: Any, interface: Any, project: Any
) -> None:
    press(interface.canvas, "n")
    press(interface.canvas, "2")
    path, map_path = sample.path, classes.source()
    make_accuracy(path.parent / "accuracy", 1)
    project.clear()
    assert session.points.sample is None
    assert "saved" in page.banner.hint.text()
    assert not page.panel.isVisible()
    session.open_sample(path)
    assert page.panel.isVisible()
    assert page.panel.bar.value() == 1
    assert page.inputs.map.currentLayer().source() == map_path
    assert page.result.isVisible()
    assert not page.result.age.isVisible()
    press(interface.canvas, "n")
    assert "Point 2" in page.panel.said.text()
    press(interface.canvas, "b")
    assert "Point 1: your answer is Water" in page.panel.said.text()


def test_a_sample_whose_map_is_gone_says_so(session: Any, page: Any, tmp_path: Path) -> None:
    session.open_sample(make_sample(tmp_path / "s", str(tmp_path / "gone.tif")))
    assert page.banner.kind == "info"
    assert "gone.tif" in page.banner.message.text()
    assert page.panel.isVisible()
    assert not page.compute.isEnabled()


def test_what_is_no_sample_is_refused(session: Any, page: Any, tmp_path: Path) -> None:
    from tests.plugin.ui.classify.scene import labelled

    labelled(tmp_path / "polygons.gpkg")
    (tmp_path / "text.gpkg").write_text("nonsense")
    for name in ("polygons.gpkg", "text.gpkg", "gone.gpkg"):
        session.open_sample(tmp_path / name)
        assert page.banner.kind == "failed", name
        assert session.points.sample is None
        assert not page.panel.isVisible()


def test_the_map_or_the_points_can_be_removed_meanwhile(
    session: Any, page: Any, sample: Any, classes: Any, interface: Any, project: Any
) -> None:
    press(interface.canvas, "n")
    project.removeMapLayer(classes.id())
    assert not frames(interface.canvas)
    assert not page.compute.isEnabled()
    press(interface.canvas, "n")
    press(interface.canvas, "1")
    path = sample.path
    assert references(path)[0] == "Sand", "without the map the points can still be checked"
    press(interface.canvas, "n")
    project.removeMapLayer(sample.layer.id())
    assert session.points.sample is None
    assert not frames(interface.canvas)
    press(interface.canvas, "1")
    page.compute.click()
    assert references(path)[1] is None


def test_another_map_than_that_of_the_sample_is_pointed_out(
    session: Any, page: Any, sample: Any, project: Any, tmp_path: Path
) -> None:
    assert "another map" not in page.plan.text()
    other = class_map(tmp_path / "other.tif")
    project.addMapLayer(other)
    session.offer(other)
    assert page.inputs.map.currentLayer() is other
    assert "another map" in page.plan.text()


def test_a_closed_session_leaves_nothing_behind(page: Any, interface: Any, project: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.ui.check.session import CheckSession
    from tests.plugin.ui.fake_runner import FakeRunner

    session = CheckSession(page, interface, FakeRunner)
    layer = class_map(tmp_path / "classes.tif")
    project.addMapLayer(layer)
    show_map(interface.canvas, layer)
    session.open_sample(make_sample(tmp_path / "s", layer.source()))
    press(interface.canvas, "n")
    assert frames(interface.canvas)
    session.close()
    assert session.runner.closed
    assert (frames(interface.canvas), is_shown(layer)) == ([], True)
    press(interface.canvas, "n")
    assert not frames(interface.canvas)
    other = type(layer.crs())("EPSG:4326")
    project.clear()
    interface.canvas.setDestinationCrs(other)


def test_nothing_is_squeezed_where_there_are_many_classes(
    session: Any, page: Any, project: Any, until: Any, tmp_path: Path
) -> None:
    names = [f"Class of number {number}" for number in range(1, 31)]
    layer = class_map(tmp_path / "classes.tif", names)
    project.addMapLayer(layer)
    path = make_sample(tmp_path / "s", layer.source(), names)
    make_accuracy(path.parent / "accuracy")
    session.open_sample(path)
    answers, table = page.panel.answers, page.result.table
    until(lambda: answers.height() >= answers.layout().heightForWidth(answers.width()) > 300)
    until(lambda: table.height() >= table.sizeHint().height())
