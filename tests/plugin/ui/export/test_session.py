"""What the buttons of the export page start, how it ends, and the page in the layouts of the project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.plugin.rasters import make_raster

CLASSES = np.array([[0, 1, 2, 2]] * 4, np.uint8)


@pytest.fixture
def page(qgis_app: Any) -> Iterator[Any]:
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QSize

    from swimdiff_qgis.settings import EXPORT
    from swimdiff_qgis.ui.export.page import ExportPage

    EXPORT.set(EXPORT.default)
    made = ExportPage(QSize(16, 16))
    made.resize(320, 800)
    made.show()
    yield made
    made.close()
    sip.delete(made)
    EXPORT.set(EXPORT.default)


@pytest.fixture
def session(page: Any, interface: Any, project: Any) -> Iterator[Any]:
    from swimdiff_qgis.ui.export.session import ExportSession
    from tests.plugin.ui.fake_runner import FakeRunner

    interface.opened = []
    interface.openLayoutDesigner = interface.opened.append
    made = ExportSession(page, interface, FakeRunner)
    yield made
    made.close()


@pytest.fixture
def classes(session: Any, project: Any, tmp_path: Path) -> Any:
    """A map of classes in the project."""
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer(make_raster(tmp_path / "classes.tif", CLASSES, nodata=0), "my map")
    project.addMapLayer(layer)
    return layer


def test_without_a_map_nothing_can_be_exported(session: Any, page: Any, classes: Any) -> None:
    assert not page.start.isEnabled()
    page.map.setLayer(classes)
    assert page.start.isEnabled()
    assert page.texts["title"].placeholderText() == "my map"
    assert "map-my-map" in page.folder.lineEdit().placeholderText()
    for box in page.files.values():
        box.setChecked(False)
    page.page.setCurrentIndex(page.page.findData("none"))
    assert not page.start.isEnabled()


def test_only_rasters_that_can_be_classes_are_offered(session: Any, page: Any, project: Any, tmp_path: Path) -> None:
    from qgis.core import QgsRasterLayer

    rasters = {
        "image": np.zeros((3, 4, 4), np.uint8),
        "score": np.zeros((4, 4), np.float32),
        "codes": np.ones((4, 4), np.uint16),
    }
    for name, values in rasters.items():
        project.addMapLayer(QgsRasterLayer(make_raster(tmp_path / f"{name}.tif", values), name))
    offered = [page.map.itemText(row) for row in range(page.map.count())]
    assert "codes" in offered
    assert not {"image", "score"} & set(offered)


def test_a_map_of_a_result_is_chosen_and_named_by_its_group(
    session: Any, page: Any, project: Any, tmp_path: Path
) -> None:
    from swimdiff_qgis.project import class_layers

    folder = tmp_path / "out"
    folder.mkdir()
    result = {"folder": str(folder), "classes": make_raster(folder / "classes.tif", CLASSES, nodata=0)}
    class_layers.add_map(result, project, "Classes of the delta")
    assert page.map.currentLayer().source() == result["classes"]
    assert page.texts["title"].placeholderText() == "Classes of the delta"


def test_what_is_filled_in_is_handed_over_and_most_of_it_kept(
    session: Any, page: Any, classes: Any, tmp_path: Path
) -> None:
    from swimdiff_qgis.ui.export.form import ExportForm

    page.map.setLayer(classes)
    for name in page.texts:
        page.texts[name].setText(f"my {name}")
    page.accuracy.setFilePath(str(tmp_path / "result.json"))
    page.files["COG"].setChecked(False)
    page.dissolve.setChecked(True)
    page.smoothing.setValue(1.5)
    page.zip.setChecked(True)
    page.page.setCurrentIndex(page.page.findData("a3-portrait"))
    page.folder.setFilePath(str(tmp_path / "out"))
    page.start.click()
    algorithm, values = session.runner.started[-1]
    assert algorithm == "swimdiff:exportmap"
    assert values == {
        "MAP": classes.id(), "OUT": str(tmp_path / "out"), "ACCURACY": str(tmp_path / "result.json"),
        "TITLE": "my title", "DATE": "my date", "SOURCE": "my source", "LICENCE": "my licence", "AUTHOR": "my author",
        "GEOTIFF": True, "COG": False, "POLYGONS": True, "STYLES": True, "DISSOLVE": True, "SMOOTHING": 1.5,
        "PAGE": "a3-portrait", "PACKAGE": "zip",
    }  # fmt: skip
    kept = ExportForm.stored()
    assert (kept.author, kept.licence, kept.page, kept.smoothing) == ("my author", "my licence", "a3-portrait", 1.5)
    assert "COG" not in kept.files
    assert (kept.title, kept.date, kept.accuracy, kept.out) == ("", "", "", "")


def test_every_parameter_is_one_of_the_algorithm(session: Any, page: Any, classes: Any, provider: Any) -> None:
    page.map.setLayer(classes)
    page.start.click()
    known = {one.name() for one in provider.algorithm("exportmap").parameterDefinitions()}
    assert set(session.runner.started[-1][1]) <= known


def test_a_kept_form_that_is_damaged_is_an_empty_one(qgis_app: Any) -> None:
    from swimdiff_qgis.settings import EXPORT
    from swimdiff_qgis.ui.export.form import ExportForm

    for text in ("{", "[]", '{"files": 3}', '{"smoothing": "x"}'):
        EXPORT.set(text)
        assert ExportForm.stored() == ExportForm()
    EXPORT.set(EXPORT.default)


def test_the_three_endings(session: Any, page: Any, classes: Any, tmp_path: Path) -> None:
    page.map.setLayer(classes)
    page.start.click()
    assert page.progress.isVisible()
    assert not page.start.isVisible()
    assert not page.inputs.isEnabled()
    session.runner.progressed.emit(0.5, "Writing polygons")
    assert page.progress.text.text() == "Writing polygons"
    page.progress.cancel.click()
    assert session.runner.cancels == 1
    session.runner.end("cancelled")
    assert page.banner.kind == "cancelled"
    assert not page.result.isVisible()
    page.start.click()
    session.runner.end("failed", message="The disk is full.", hint="Free 3 GB.", log="line 1")
    assert page.banner.kind == "failed"
    assert page.banner.hint.text() == "Free 3 GB."
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "page.pdf").write_bytes(b"%PDF")
    page.folder.setFilePath(str(folder))
    page.start.click()
    session.runner.end("done", results={"OUT": str(folder), "SUMMARY": "Five files."}, seconds=3.0)
    assert page.banner.kind == "done"
    assert "Five files." in page.banner.hint.text()
    assert page.result.isVisible()
    assert page.open_page.isVisible()
    assert not page.edit_page.isVisible()
    assert page.folder.filePath() == ""


def test_the_page_becomes_a_layout_of_the_project(
    session: Any, page: Any, classes: Any, project: Any, interface: Any, tmp_path: Path
) -> None:
    from swimdiff_qgis.page.classes import shown_classes
    from swimdiff_qgis.page.facts import PAPERS, Facts
    from swimdiff_qgis.page.files import write_page
    from swimdiff_qgis.page.layout import build_page

    folder = tmp_path / "out"
    folder.mkdir()
    facts = Facts("My map")
    write_page(build_page(classes, shown_classes(classes), facts, PAPERS["a4-portrait"]), folder, facts, 50)
    page.map.setLayer(classes)
    page.folder.setFilePath(str(folder))
    page.start.click()
    session.runner.end("done", results={"OUT": str(folder)})
    for wanted in ("My map", "My map 2"):
        page.edit_page.click()
        assert interface.opened[-1].name() == wanted
        assert project.layoutManager().layoutByName(wanted) is not None
        (node,) = interface.opened[-1].itemById("legend").model().rootGroup().findLayers()
        assert node.layer() == classes
    (folder / "page.qpt").write_text("nonsense")
    page.edit_page.click()
    assert page.banner.kind == "failed"
    assert len(interface.opened) == 2


def test_another_page_can_offer_a_map_and_its_accuracy(session: Any, page: Any, classes: Any) -> None:
    session.offer(classes, "/somewhere/result.json")
    assert page.map.currentLayer() == classes
    assert page.form().accuracy == "/somewhere/result.json"
    session.offer()
    assert page.form().accuracy == "/somewhere/result.json"


def test_a_closed_session_hears_nothing_more(page: Any, interface: Any, project: Any, tmp_path: Path) -> None:
    from qgis.core import QgsRasterLayer

    from swimdiff_qgis.ui.export.session import ExportSession
    from tests.plugin.ui.fake_runner import FakeRunner

    session = ExportSession(page, interface, FakeRunner)
    session.close()
    assert session.runner.closed
    project.addMapLayer(QgsRasterLayer(make_raster(tmp_path / "i.tif", np.zeros((3, 4, 4), np.uint8)), "image"))
    assert page.map.exceptedLayerList() == []
