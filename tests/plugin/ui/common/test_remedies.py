"""The button that an error brings along, by its code: jobs run in QGIS's task manager with a fake engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def session(dock: Any, interface: Any, project: Any, provider: Any, fake_engine: Path) -> Any:
    from swimdiff_qgis.ui.change.session import ChangeSession

    made = ChangeSession(dock, interface)
    yield made
    made.close()


@pytest.fixture
def fail(session: Any, dock: Any, make_layer: Any, until: Any, tmp_path: Path) -> Any:
    """Runs a job that fails with a code; gives the layer that the error is about."""

    def run(code: str) -> Any:
        pair = make_layer("first"), make_layer("second")
        dock.inputs.set_pair(*pair)
        dock.inputs.folder.setFilePath(str(tmp_path / f"fails-{code}"))
        dock.detect.click()
        until(dock.banner.isVisible)
        assert dock.banner.kind == "failed"
        return pair[0]

    return run


def choose(monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    from qgis.PyQt.QtWidgets import QFileDialog

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: folder)


@pytest.mark.parametrize("code", ["disk_full", "output_busy", "output_conflict", "output_unwritable"])
def test_a_folder_that_cannot_take_the_result_offers_another_one(
    fail: Any, dock: Any, until: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    fail(code)
    assert "another folder" in dock.banner.remedy.text()
    choose(monkeypatch, "")  # the dialog was left
    dock.banner.remedy.click()
    assert dock.banner.isVisible()
    choose(monkeypatch, str(tmp_path / "elsewhere"))
    dock.banner.remedy.click()
    assert not dock.banner.isVisible()
    assert dock.inputs.folder.filePath() == str(tmp_path / "elsewhere")
    dock.detect.click()
    until(dock.banner.isVisible)
    assert dock.banner.kind == "done"
    assert (tmp_path / "elsewhere" / "result.json").is_file()


def test_a_folder_that_nobody_chose_is_not_offered(session: Any, dock: Any, make_result: Any, until: Any) -> None:
    session.show_result(make_result("fails-disk_full"))
    session.apply(0.5)
    until(dock.banner.isVisible)
    assert dock.banner.kind == "failed"
    assert not dock.banner.remedy.isVisible()


@pytest.mark.parametrize("accepted", [True, False])
def test_a_layer_without_crs_gets_one_in_the_project(
    fail: Any, session: Any, dock: Any, monkeypatch: pytest.MonkeyPatch, accepted: bool
) -> None:
    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.gui import QgsProjectionSelectionDialog

    asked: list = []

    def answer(dialog: Any) -> bool:
        asked.append(dialog.windowTitle())
        dialog.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
        return accepted

    monkeypatch.setattr(QgsProjectionSelectionDialog, "exec", answer)
    layer = fail("no_crs")
    plans: list = []
    monkeypatch.setattr(session.planner, "request", plans.append)
    dock.banner.remedy.click()
    assert layer.name() in asked[0]
    assert (layer.crs().authid() == "EPSG:32632") == accepted
    assert dock.banner.isVisible() != accepted
    assert bool(plans) == accepted, "what will be done depends on it"


def test_a_file_that_is_no_layer_gets_no_crs(fail: Any, session: Any, dock: Any) -> None:
    from swimdiff_qgis.contract import errors

    fail("no_overlap")
    assert not dock.banner.remedy.isVisible()
    session.show_error(errors.InputError(errors.ErrorCode.NO_CRS, "{path} has no CRS.", path="/no/layer.tif"))
    assert dock.banner.message.text().endswith("has no CRS.")
    assert not dock.banner.remedy.isVisible()


def test_an_engine_that_is_not_there_leads_to_the_options(
    fail: Any, session: Any, dock: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list = []
    session.optionsRequested.connect(lambda: asked.append(True))
    monkeypatch.setenv("SWIMDIFF_PYTHON", str(tmp_path / "gone"))
    fail("whatever")
    dock.banner.remedy.click()
    assert asked == [True]
    assert dock.banner.isVisible()


def test_a_page_can_add_a_remedy_of_its_own(fail: Any, session: Any, dock: Any) -> None:
    from swimdiff_qgis.ui.common.remedies import CODE, Remedy

    said: list = []
    session.remedies[CODE.BANDS] = lambda error: Remedy("Mend", "", lambda: bool(said.append(error.code)))
    fail("bands")
    assert dock.banner.remedy.text() == "Mend"
    dock.banner.remedy.click()
    assert said == [CODE.BANDS]
