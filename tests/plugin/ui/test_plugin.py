"""The plugin comes, and goes without a trace."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def plugin(qgis_app: Any, interface: Any, project: Any, fake_engine: Path) -> Any:
    from qgis.core import QgsApplication

    from swimdiff_qgis import classFactory

    # That of the other tests would answer to the same name; their fixture makes another one.
    registry = QgsApplication.processingRegistry()
    if registry.providerById("swimdiff") is not None:
        registry.removeProvider("swimdiff")
    made = classFactory(interface)
    made.initGui()
    yield made
    if made._action is not None:
        made.unload()


def test_the_package_imports_nothing_before_it_is_asked(root: Path) -> None:
    tree = ast.parse((root / "swimdiff_qgis" / "__init__.py").read_text())
    imports = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    assert [node.module for node in imports if isinstance(node, ast.ImportFrom)] == ["__future__", "typing"]


def test_the_dock_is_made_when_it_is_asked_for(plugin: Any, interface: Any) -> None:
    from qgis.core import QgsApplication

    assert QgsApplication.processingRegistry().algorithmById("swimdiff:detectchange") is not None
    assert plugin._dock is None
    interface.window.show()
    plugin._action.trigger()
    assert plugin._dock in interface.added
    assert plugin._dock.isVisible()
    plugin._action.trigger()
    assert not plugin._dock.isVisible()


def test_the_tools_lead_to_the_options(plugin: Any, interface: Any) -> None:
    from swimdiff_qgis.ui.options import PAGE

    plugin.open_dock().change.options.trigger()
    assert interface.options_pages == [PAGE]


def test_nothing_stays_behind(plugin: Any, interface: Any, make_layer: Any, until: Any, tmp_path: Path) -> None:
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication, QEvent
    from qgis.PyQt.QtWidgets import QAction, QDockWidget

    from swimdiff_qgis.compat import task_manager
    from swimdiff_qgis.worker import client

    dock = plugin.open_dock().change
    dock.inputs.set_pair(make_layer("a"), make_layer("b"))
    dock.inputs.folder.setFilePath(str(tmp_path / "slow-600-x"))
    dock.detect.click()
    until(lambda: len(client._RUNNING) == 1)
    plugin.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert interface.added == []
    assert len(client._RUNNING) == 0
    until(lambda: task_manager().countActiveTasks() == 0)  # on a busy machine a moment later
    assert QgsApplication.processingRegistry().providerById("swimdiff") is None
    assert interface.window.findChildren(QDockWidget) == []
    assert [one for one in interface.window.findChildren(QAction) if one.objectName().startswith("swimdiff")] == []
    make_layer("late")


def test_a_named_python_that_is_gone_is_told_with_a_way_to_the_options(
    plugin: Any, interface: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from swimdiff_qgis.ui.options import PAGE

    monkeypatch.setenv("SWIMDIFF_PYTHON", str(tmp_path / "gone"))
    banner = plugin.open_dock().setup.banner
    assert "does not exist" in banner.message.text()
    banner.remedy.click()
    assert interface.options_pages == [PAGE]


def test_a_wrong_folder_in_the_options_is_told_and_the_set_up_offered(
    plugin: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from swimdiff_qgis.settings import PYTHON

    monkeypatch.delenv("SWIMDIFF_PYTHON")
    banner = plugin.open_dock().setup.banner
    PYTHON.set(str(tmp_path))
    plugin._dock.setup.refresh()
    PYTHON.set("")
    assert "no Python environment" in banner.message.text() and "options of the plugin" in banner.message.text()
    assert "Correct this setting" in banner.hint.text()


def test_the_options_page_checks_what_is_typed_and_stores_it_at_ok(
    plugin: Any, until: Any, fake_engine: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from swimdiff_qgis.models import models_folder
    from swimdiff_qgis.settings import MODELS_FOLDER, PYTHON, THREADS
    from swimdiff_qgis.ui.options import PAGE

    monkeypatch.delenv("SWIMDIFF_PYTHON")
    page = plugin._options.createWidget(None)
    assert page.objectName() == PAGE
    box = page.engine
    box.python.setFilePath(str(tmp_path / "gone"))
    box.start_check()
    until(box.check.isEnabled)
    assert box.answer.kind == "failed"
    box.python.setFilePath(str(fake_engine))  # no name of a Python
    assert "is not a Python" in box.used.text()
    page.apply()
    assert PYTHON.get() == ""
    python = tmp_path / "environment" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(fake_engine)
    box.python.setFilePath(str(tmp_path / "environment"))  # the folder will do
    assert str(python) in box.used.text()
    box.start_check()
    assert not box.check.isEnabled()
    until(box.check.isEnabled)
    assert box.answer.kind == "done"
    assert "all well" in box.answer.hint.text()
    assert PYTHON.get() == ""
    page.threads.setValue(3)
    page.models.setFilePath(str(tmp_path / "my models"))
    page.apply()
    assert (PYTHON.get(), THREADS.get()) == (str(tmp_path / "environment"), 3)
    assert models_folder() == tmp_path / "my models"
    for setting in (PYTHON, THREADS, MODELS_FOLDER):
        setting.set(setting.default)
