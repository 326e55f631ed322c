"""The ways to the set-up and back: from the dock, from a job, from a tool of the toolbox, from the options."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest


@pytest.fixture
def plugin(qgis_app: Any, interface: Any, project: Any, made: Any) -> Any:
    from qgis.core import QgsApplication

    from swimdiff_qgis import classFactory

    registry = QgsApplication.processingRegistry()
    if registry.providerById("swimdiff") is not None:
        registry.removeProvider("swimdiff")
    one = classFactory(interface)
    one.initGui()
    yield one
    one.unload()


def test_the_dock_leads_there_and_the_strip_goes_when_there_is_an_engine(
    plugin: Any, interface: Any, monkeypatch: pytest.MonkeyPatch, fake_engine: Path
) -> None:
    monkeypatch.delenv("SWIMDIFF_PYTHON")
    dock = plugin.open_dock()
    interface.window.show()
    assert dock.setup.isVisible()
    assert "not set up" in dock.setup.banner.message.text()
    assert dock.setup.banner.remedy.text().startswith("Set up engine")
    dock.setup.banner.remedy.click()
    assert plugin._setup.dialog.isVisible()
    monkeypatch.setenv("SWIMDIFF_PYTHON", str(fake_engine))
    plugin._setup.changed.emit()
    assert not dock.setup.isVisible()


@pytest.mark.slow
def test_nothing_stays_behind_where_the_plugin_goes_meanwhile(
    plugin: Any, interface: Any, made: Any, until: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.PyQt.QtCore import QCoreApplication, QEvent
    from qgis.PyQt.QtWidgets import QDialog

    from swimdiff_qgis.compat import task_manager
    from swimdiff_qgis.worker.installer import place

    manager = task_manager()
    plugin.open_dock().setup.banner.remedy.click()
    setup = plugin._setup
    until(setup.dialog.fields.device.count)
    setup.dialog.fields.wheels.setFilePath(str(made()))
    setup.dialog.set_up.click()
    until(lambda: (place.home() / "set-up.log").is_file())
    plugin.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert interface.window.findChildren(QDialog) == []
    until(lambda: manager.countActiveTasks() == 0)
    assert place.environments(place.home()) == ()
    plugin.initGui()  # so that there is something to unload after the test


def test_a_job_leads_there_and_starts_afterwards(
    plugin: Any, make_layer: Any, fake_engine: Path, until: Any, monkeypatch: Any
) -> None:
    monkeypatch.delenv("SWIMDIFF_PYTHON")
    dock = plugin.open_dock().change
    dock.inputs.set_pair(make_layer("a"), make_layer("b"))
    dock.detect.click()
    setup, session = plugin._setup, plugin.session.change
    assert setup.dialog.isVisible() and not session.runner.running
    monkeypatch.setenv("SWIMDIFF_PYTHON", str(fake_engine))  # as if it had been made
    setup._then()
    assert session.runner.running
    until(lambda: not session.runner.running)


def test_a_tool_leads_there_and_opens_afterwards(plugin: Any, until: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from qgis.core import QgsApplication

    opened: list = []
    monkeypatch.setitem(
        sys.modules, "processing", SimpleNamespace(execAlgorithmDialog=lambda *given: opened.append(given))
    )
    tool = QgsApplication.processingRegistry().createAlgorithmById("swimdiff:detectchange")
    assert tool.canExecute()[0]
    dialog = tool.createCustomParametersWidget(None)
    assert dialog is plugin._setup.dialog
    dialog.setParameters({"METHOD": "cva"})
    plugin._setup._then()
    until(lambda: bool(opened))
    assert opened == [("swimdiff:detectchange", {"METHOD": "cva"})]


def test_without_a_window_a_tool_says_what_is_missing(made: Any, provider: Any) -> None:
    from qgis.core import QgsApplication

    tool = QgsApplication.processingRegistry().createAlgorithmById("swimdiff:detectchange")
    fine, text = tool.canExecute()
    assert not fine and "not set up" in text
    assert tool.createCustomParametersWidget(None) is None


def test_with_an_engine_a_tool_has_its_own_dialog(plugin: Any, fake_engine: Path) -> None:
    from qgis.core import QgsApplication

    tool = QgsApplication.processingRegistry().createAlgorithmById("swimdiff:detectchange")
    assert tool.createCustomParametersWidget(None) is None


def test_the_report_has_versions_and_no_names(made: Any, qgis_app: Any) -> None:
    from swimdiff_qgis.ui.setup.report import anonymous, report
    from swimdiff_qgis.worker.installer import place

    place.home().mkdir(parents=True)
    (place.home() / "set-up.log").write_text("$ pip --proxy http://zoe:secret@proxy /home/zoe/x\nlast line\n")
    text = report("all well")
    assert "QGIS 3." in text and "libraries" in text and "last line" in text and "all well" in text
    assert "secret" not in text
    said = anonymous("zoe at /home/zoe/a and C:\\Users\\zoe\u200b, zoeology", "/home/zoe", "zoe")
    assert said == "USER at ~/a and C:\\Users\\USER, zoeology"


def test_environments_are_removed_after_all(plugin: Any, until: Any) -> None:
    from swimdiff_qgis.worker.installer import place

    old = place.home() / "environments" / "engine-0.0-00000000-cpu"
    old.mkdir(parents=True)
    (old / "file").write_bytes(b"x" * 2_000_000)
    page = plugin._options.createWidget(None)
    until(page.engine.remove.isEnabled)
    page.engine.remove_folders(((old, 2_000_000),))
    assert page.engine.progress.cancel.isEnabled() and not page.engine.remove.isEnabled()
    until(lambda: page.engine._removal is None)
    assert not old.exists() and page.engine.answer.kind == "done"
    until(lambda: page.engine._sizes is None)
    assert not page.engine.remove.isEnabled()


def test_nothing_is_removed_while_a_set_up_runs(plugin: Any, made: Any, until: Any) -> None:
    from swimdiff_qgis.worker.installer import place
    from swimdiff_qgis.worker.installer.lock import SetupLock

    coming = place.home() / "environments" / f"engine-1.0-00000000-cpu-123456{place.UNFINISHED}"
    coming.mkdir(parents=True)
    page = plugin._options.createWidget(None)
    with SetupLock(place.home()):
        page.engine.remove_folders(((coming, 0),))
        until(lambda: page.engine._removal is None)
    assert coming.is_dir() and page.engine.answer.kind == "failed"


def test_a_removal_can_be_cancelled_and_what_is_left_is_no_environment(
    plugin: Any, until: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    from swimdiff_qgis.worker.installer import place

    old = place.home() / "environments" / "engine-0.0-00000000-cpu"
    for name in ("a", "b", "c"):
        (old / "lib" / "python3.12" / "site-packages" / name).mkdir(parents=True)
    place.write_record(place.Environment(old, "0.0", "00000000", "cpu"))
    page = plugin._options.createWidget(None)
    until(page.engine.remove.isEnabled)
    remove, threads = place.remove, []

    def follows(folder: Path, follow: Any) -> bool:
        def counted(share: float) -> bool:
            threads.append(threading.current_thread() is threading.main_thread())
            if share > 0.3:
                page.engine._removal.cancel()
            return bool(follow(share))

        return bool(remove(folder, counted))

    monkeypatch.setattr(place, "remove", follows)
    page.engine.remove_folders(((old, 1),))
    until(lambda: page.engine._removal is None)
    assert threads and not any(threads), "it holds up the window"
    assert page.engine.answer.kind == "cancelled" and old.is_dir()
    assert place.environments(place.home()) == () and old in place.left_over(place.home())
    monkeypatch.undo()
