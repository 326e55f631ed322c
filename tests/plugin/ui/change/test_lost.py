"""What must not get lost in the dock: typed thresholds, earlier results, edits, the project that a run is of."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def session(dock: Any, interface: Any, project: Any) -> Any:
    from swimdiff_qgis.ui.change.session import ChangeSession
    from tests.plugin.ui.fake_runner import FakeRunner

    FakeRunner.made.clear()
    made = ChangeSession(dock, interface, FakeRunner)
    yield made
    made.close()


def visible(group: Any) -> set:
    from swimdiff_qgis.project import layers

    return {node.layer().customProperty(layers.PART) for node in group.findLayers() if node.itemVisibilityChecked()}


WHOLE, PREVIEW = {"change", "polygons"}, {"score"}


def type_in(field: Any, text: str) -> None:
    from qgis.PyQt.QtTest import QTest

    field.setFocus()
    field.selectAll()
    for letter in text:
        QTest.keyClicks(field, letter)


def press(field: Any, key: str) -> None:
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    QTest.keyClick(field, getattr(Qt.Key, f"Key_{key}"))


@pytest.mark.parametrize("text", ["0.30", "0,30", ".3"])
def test_a_threshold_can_be_typed(session: Any, dock: Any, make_result: Any, text: str) -> None:
    session.show_result(make_result())
    moved: list = []
    dock.result.thresholdMoved.connect(moved.append)
    before = dock.result.threshold
    type_in(dock.result.field, text)
    assert dock.result.field.lineEdit().text() == text and moved == [] and dock.result.threshold == before
    press(dock.result.field, "Return")
    assert moved == [pytest.approx(0.3)] and dock.result.threshold == pytest.approx(0.3)
    press(dock.result.field, "End")
    press(dock.result.field, "Backspace")
    assert moved == [pytest.approx(0.3)]


def test_apply_takes_what_was_typed_and_nothing_else(session: Any, dock: Any, make_result: Any) -> None:
    session.show_result(make_result())
    type_in(dock.result.field, "0.7")
    assert dock.result.apply.isEnabled() and session.runner.started == []
    dock.result.apply.click()
    assert session.runner.started[-1][1]["THRESHOLD"] == "0.7"


def test_a_number_that_is_none_is_not_taken(session: Any, dock: Any, make_result: Any) -> None:
    session.show_result(make_result())
    before = dock.result.threshold
    for text in ("0.", "", "2", "x"):
        type_in(dock.result.field, text)
        press(dock.result.field, "Return")
        assert dock.result.threshold == before and dock.result.field.value() == pytest.approx(before)
    assert session.runner.started == []


def test_the_same_folder_opened_again_shows_its_files(session: Any, dock: Any, make_result: Any, until: Any) -> None:
    from swimdiff_qgis.ui.common import map_result

    folder = make_result()
    session.show_result(folder)
    group = map_result.find_group(folder)
    dock.result.slider.setValue(600)
    until(lambda: visible(group) == PREVIEW)
    session.show_result(folder)
    assert visible(group) == WHOLE and not dock.result.moved


def test_another_result_leaves_the_first_as_its_files_have_it(
    session: Any, dock: Any, make_result: Any, until: Any, tmp_path: Path
) -> None:
    import shutil

    from swimdiff_qgis.ui.common import map_result

    first = make_result()
    second = Path(shutil.copytree(first, tmp_path / "second"))
    session.show_result(first)
    dock.result.slider.setValue(600)
    until(lambda: visible(map_result.find_group(first)) == PREVIEW)
    session.show_result(second)
    assert visible(map_result.find_group(first)) == visible(map_result.find_group(second)) == WHOLE
    dock.result.slider.setValue(700)
    until(lambda: visible(map_result.find_group(second)) == PREVIEW)
    assert visible(map_result.find_group(first)) == WHOLE


def test_a_closed_project_takes_the_panel_along(session: Any, dock: Any, make_result: Any, project: Any) -> None:
    session.show_result(make_result())
    assert dock.result.isVisible()
    project.clear()
    assert not dock.result.isVisible()
    dock.result.applyRequested.emit(0.7)
    assert session.runner.started == []


def detect(session: Any, dock: Any, make_layer: Any, folder: Path) -> None:
    dock.inputs.set_pair(make_layer("first"), make_layer("second"))
    dock.inputs.folder.setFilePath(str(folder))
    dock.detect.click()


def test_a_result_stays_out_of_another_project(
    session: Any, dock: Any, make_result: Any, make_layer: Any, project: Any, tmp_path: Path
) -> None:

    detect(session, dock, make_layer, tmp_path / "new")
    assert project.write(str(tmp_path / "mine.qgs")) and session.runner.running
    project.clear()
    session.runner.end("done", results={"OUT": str(make_result())})
    assert not project.mapLayers() and not dock.result.isVisible()
    assert "for a project that is closed" in dock.banner.message.text()


def test_a_result_waits_for_its_project(
    session: Any, dock: Any, make_result: Any, make_layer: Any, project: Any, tmp_path: Path
) -> None:
    from swimdiff_qgis.ui.common import map_result

    assert project.write(str(tmp_path / "mine.qgs"))
    detect(session, dock, make_layer, tmp_path / "new")
    project.clear()
    folder = make_result()
    session.runner.end("done", results={"OUT": str(folder)})
    assert map_result.find_group(folder) is None
    assert project.read(str(tmp_path / "mine.qgs"))
    assert map_result.find_group(folder) is not None and dock.result.isVisible()


def test_an_earlier_result_is_asked_about(session: Any, dock: Any, make_result: Any, make_layer: Any) -> None:
    folder = make_result()
    detect(session, dock, make_layer, folder)
    assert not session.runner.running and "already contains a result" in dock.banner.hint.text().replace("\u200b", "")
    dock.banner.remedy.click()
    assert session.runner.started[-1][0] == "swimdiff:detectchange" and not dock.banner.isVisible()


def edit(folder: Path) -> None:
    """Makes result.json tell of other areas than there are."""
    told = json.loads((folder / "result.json").read_text())
    told["written"] = {"change.gpkg": {"bytes": 1, "sha256": "0", "content": "0"}}
    (folder / "result.json").write_text(json.dumps(told))


def test_edited_areas_are_asked_about(session: Any, dock: Any, make_result: Any, project: Any) -> None:
    folder = make_result()
    edit(folder)
    session.show_result(folder)
    dock.result.slider.setValue(600)
    dock.result.apply.click()
    assert session.runner.started == [] and "copy of the edited ones is kept" in dock.banner.hint.text()
    # The layers were not let go of.
    assert all(layer.isValid() and layer.source() for layer in project.mapLayers().values())
    dock.banner.remedy.click()
    assert session.runner.started[-1][0] == "swimdiff:applythreshold"


@pytest.mark.parametrize("edited", [True, False])
def test_large_areas_are_read_in_the_background(
    session: Any, dock: Any, make_result: Any, edited: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.PyQt.QtCore import QThread
    from qgis.PyQt.QtWidgets import QApplication

    from swimdiff_qgis.ui.change import edit_check

    folder = make_result()
    if edited:
        edit(folder)
    session.show_result(folder)
    threads: list[bool] = []
    main, changed = QThread.currentThread(), edit_check.results.written.changed_files
    monkeypatch.setattr(edit_check, "LARGEST_AT_ONCE_BYTES", -1)
    monkeypatch.setattr(
        edit_check.results.written,
        "changed_files",
        lambda *asked: threads.append(QThread.currentThread() is main) or changed(*asked),
    )
    dock.result.slider.setValue(600)
    dock.result.apply.click()
    assert session.runner.started == []
    end_s = time.monotonic() + 20
    while not (session.runner.started or dock.banner.hint.text()) and time.monotonic() < end_s:
        QApplication.processEvents()
    assert threads == [False]
    assert ("copy of the edited ones is kept" in dock.banner.hint.text()) is edited
    assert bool(session.runner.started) is not edited


def test_edits_that_are_not_saved_stop_an_apply(session: Any, dock: Any, make_result: Any) -> None:
    from qgis.core import QgsFeature

    from swimdiff_qgis.project import layers
    from swimdiff_qgis.ui.common import map_result

    folder = make_result()
    session.show_result(folder)
    areas = layers.result_layer(map_result.find_group(folder), "polygons")
    assert areas.startEditing() and areas.addFeature(QgsFeature(areas.fields()))
    dock.result.slider.setValue(600)
    dock.result.apply.click()
    assert session.runner.started == [] and areas.isModified()
    assert "not saved" in dock.banner.message.text()
    areas.rollBack()
