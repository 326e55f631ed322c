"""The dock without the window of QGIS: an interface of its own, and a program in place of the engine's Python."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

FAKE = Path(__file__).with_name("fake_engine.py")
PATIENCE_S = 120.0  # far more than any of these takes, also where others use the cores; a test that needs it fails


@pytest.fixture
def fake_engine(qgis_app: Any, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Names the fake engine as the engine's Python."""
    monkeypatch.setenv("SWIMDIFF_PYTHON", str(FAKE))
    return FAKE


@pytest.fixture
def until(qgis_app: Any) -> Callable[[Callable[[], bool]], None]:
    """Lets the event loop run until something is so."""
    from qgis.PyQt.QtCore import QCoreApplication

    def wait(condition: Callable[[], bool]) -> None:
        deadline_s = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < deadline_s, "waited in vain"
            QCoreApplication.processEvents()
            time.sleep(0.005)

    return wait


class Interface:
    """As much of QGIS's interface as the dock uses; remembers what was added."""

    def __init__(self) -> None:
        from qgis.gui import QgsMapCanvas, QgsMessageBar
        from qgis.PyQt.QtWidgets import QMainWindow

        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        self.added: list[Any] = []
        self.options_pages: list[str] = []

    def mainWindow(self) -> Any:
        return self.window

    def mapCanvas(self) -> Any:
        return self.canvas

    def messageBar(self) -> Any:
        return self.bar

    def iconSize(self, docked: bool) -> Any:
        from qgis.PyQt.QtCore import QSize

        return QSize(16, 16)

    def addDockWidget(self, area: Any, dock: Any) -> None:
        self.window.addDockWidget(area, dock)
        self.added.append(dock)

    def removeDockWidget(self, dock: Any) -> None:
        self.window.removeDockWidget(dock)
        self.added.remove(dock)

    def addToolBarIcon(self, action: Any) -> None:
        self.added.append(("toolbar", action))

    def removeToolBarIcon(self, action: Any) -> None:
        self.added.remove(("toolbar", action))

    def addPluginToRasterMenu(self, name: str, action: Any) -> None:
        self.added.append((name, action))

    def removePluginRasterMenu(self, name: str, action: Any) -> None:
        self.added.remove((name, action))

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.added.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.added.remove(factory)

    def showOptionsDialog(self, parent: Any, page: str) -> None:
        self.options_pages.append(page)


@pytest.fixture
def interface(qgis_app: Any) -> Interface:
    """QGIS's interface."""
    return Interface()


@pytest.fixture
def whole_dock(qgis_app: Any, interface: Interface, models_folder: Path) -> Iterator[Any]:
    """A dock that is shown, with nothing remembered from another time."""
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QSize

    from swimdiff_qgis.settings import ENCODER, METHOD, PRETRAINING
    from swimdiff_qgis.ui.dock import SwimdiffDock

    for setting in (ENCODER, METHOD, PRETRAINING):
        setting.set(setting.default)
    made = SwimdiffDock(QSize(16, 16))
    made.resize(320, 800)
    made.show()
    yield made
    made.close()
    sip.delete(made)  # else it may outlive the application, at the end of the last test
    for setting in (ENCODER, METHOD, PRETRAINING):
        setting.set(setting.default)


@pytest.fixture
def dock(whole_dock: Any) -> Any:
    """The page of the dock that compares two layers."""
    return whole_dock.change


@pytest.fixture
def opened_dialogs(qgis_app: Any, monkeypatch: pytest.MonkeyPatch) -> list:
    """Stands in for QGIS's Processing plugin: what its dialogs were asked for, and the dialogs."""
    from qgis.PyQt.QtCore import pyqtSignal
    from qgis.PyQt.QtWidgets import QWidget

    class Dialog(QWidget):
        algorithmFinished = pyqtSignal(bool, dict)

    made: list = []

    def create(algorithm: str, values: dict) -> Any:
        made.append((algorithm, values, Dialog()))
        return made[-1][2]

    monkeypatch.setitem(sys.modules, "processing", SimpleNamespace(createAlgorithmDialog=create))
    return made


@pytest.fixture
def make_layer(project: Any, tmp_path: Path) -> Callable[[str], Any]:
    """Adds a small raster layer to the project."""
    from qgis.core import QgsRasterLayer

    from tests.plugin.ui import fake_engine as engine

    def make(name: str) -> Any:
        path = tmp_path / f"{name}.tif"
        engine.raster(path, [engine.score() * 1000])
        layer = QgsRasterLayer(str(path), name)
        assert layer.isValid()
        project.addMapLayer(layer)
        return layer

    return make


@pytest.fixture
def make_result(tmp_path: Path) -> Callable[..., Path]:
    """Writes a result folder, as the engine does."""
    from tests.plugin.ui import fake_engine as engine

    def make(name: str = "result", threshold: float = 0.4, minimum_area_px: int = 7) -> Path:
        engine.result(tmp_path / name, threshold, minimum_area_px)
        return tmp_path / name

    return make
