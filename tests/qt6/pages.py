"""Runs dock and pages of the plugin under PyQt6 without QGIS, and prints what went wrong, as JSON.

Usage: pages.py ROOT; a process of its own, without a screen, with the plugin of that checkout.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

sys.path[:0] = [sys.argv[1], str(Path(__file__).resolve().parents[2])]

from tests.qt6 import stand_ins  # noqa: E402

stand_ins.install()

from PyQt6.QtCore import QEvent, QMimeData, QPointF, QSize, Qt, QUrl  # noqa: E402
from PyQt6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent  # noqa: E402
from PyQt6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractScrollArea, QApplication, QWidget  # noqa: E402

WIDTHS_PX = (298, 700)  # of the dock: QGIS's default, and wide enough for two columns
HEIGHT_PX = 900


def report(text: str) -> None:
    """Notes what went wrong."""
    found["wrong"].append(text)


def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Takes what was raised where Qt calls Python, which would end the process."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = "" if trace is None else f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}: "
    report(f"{place}{kind.__name__}: {error}")


def import_all(application: QApplication) -> int:
    """Imports every module of the plugin; gives how many there are."""
    import swimdiff_qgis

    count = 0
    for module in pkgutil.walk_packages(swimdiff_qgis.__path__, "swimdiff_qgis."):
        count += 1
        try:
            importlib.import_module(module.name)
        except Exception as error:
            report(f"{module.name}: {error!r}")
    return count


def fill(dock: Any) -> None:
    """Shows something everywhere, so that everything is painted."""
    from swimdiff_qgis.contract import card, classes
    from swimdiff_qgis.models import Model
    from swimdiff_qgis.ui.change.histogram import Histogram
    from swimdiff_qgis.ui.labels.tally import Count

    histogram = Histogram(tuple(n / 20 for n in range(21)), tuple(range(20)))
    result = dock.change.result
    result.histogram.set_histogram(histogram, {"auto": 0.4})
    result.histogram.set_threshold(0.5)
    result.setVisible(True)
    known = card.Card("resnet18", ("red", "green", "blue"), accuracy={"a figure with a long name": 0.5})
    models = [Model(Path("/a/one.safetensors"), "One", known), Model(Path("/b"), "Two", None, "cannot be read")]
    dock.models.show_models(models)
    dock.models.list.setCurrentRow(0)
    drawn = (classes.LabelClass(1, "Water", "#0072b2"), classes.LabelClass(2, "Wood", "#009e73"))
    labels = dock.classify.labels.list
    labels.set_classes(drawn)
    labels.set_counts({"Water": Count(1, 1200.0)})
    labels.choose("Wood")
    for part in (dock.classify.labels, labels):
        part.setVisible(True)
        part.setEnabled(True)
    curve = dock.pretrain.curve
    curve.begin(100)
    curve.add([("loss", 1.0 / (step + 1), step) for step in range(50)])
    curve.setVisible(True)
    for page in (dock.change, dock.classify, dock.check, dock.export, dock.pretrain, dock.models):
        page.banner.show_message("failed", "A message", "and a hint", "details")
        if hasattr(page, "progress"):
            page.progress.begin("Working", pausable=True)
            page.progress.set_progress(0.5, "Half")


def use(application: QApplication, widget: QWidget) -> None:
    """Sends what a person does: mouse, keys, files that are dropped. Buttons are left alone: they open dialogs."""
    # What scrolls hears of mouse and drops through what it shows.
    shown = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    middle = QPointF(shown.rect().center())
    if isinstance(widget, QAbstractItemView) and widget.model().rowCount() > 0:
        middle = QPointF(widget.visualRect(widget.model().index(0, 0)).center())
    away = middle + QPointF(7.0, 3.0)
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    plain = Qt.KeyboardModifier.NoModifier
    for kind, place, button in (
        (QEvent.Type.MouseButtonPress, middle, left),
        (QEvent.Type.MouseMove, away, left),
        (QEvent.Type.MouseButtonRelease, away, left),
        (QEvent.Type.MouseMove, middle, none),
        (QEvent.Type.MouseButtonPress, middle, left),
        (QEvent.Type.MouseButtonRelease, middle, left),
        (QEvent.Type.MouseButtonDblClick, middle, left),
    ):
        spot = shown.mapToGlobal(place)
        application.sendEvent(shown, QMouseEvent(kind, place, spot, button, button, plain))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_F2, Qt.Key.Key_Escape, Qt.Key.Key_A):
        application.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, plain, "a" if key == Qt.Key.Key_A else ""))
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/nowhere/one.safetensors")])
    copy = Qt.DropAction.CopyAction
    application.sendEvent(shown, QDragEnterEvent(middle.toPoint(), copy, files, left, plain))
    application.sendEvent(shown, QDropEvent(middle, copy, files, left, plain))


def own(widget: QWidget) -> bool:
    """Whether a widget is of a class of the plugin."""
    return type(widget).__module__.startswith("swimdiff_qgis") and not isinstance(widget, QAbstractButton)


def main() -> int:
    """Imports, shows, fills, draws and uses everything."""
    application = QApplication([])
    found["modules"] = import_all(application)
    from swimdiff_qgis.ui.dock import SwimdiffDock
    from swimdiff_qgis.ui.options import OptionsFactory
    from swimdiff_qgis.ui.setup.dialog import SetupDialog
    from swimdiff_qgis.ui.setup.session import SetupSession

    dock = SwimdiffDock(QSize(16, 16))
    fill(dock)
    for width in WIDTHS_PX:
        dock.resize(width, HEIGHT_PX)
        dock.show()
        for index in range(dock.tabs.count()):
            dock.tabs.setCurrentIndex(index)
            application.processEvents()
            picture = dock.grab().toImage()
            tones = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
            found["pages"].append([dock.tabs.tabToolTip(index), width, len(tones)])
    for index in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(index)
        application.processEvents()
        for widget in [one for one in dock.findChildren(QWidget) if own(one) and one.isVisible()]:
            found["used"] += 1
            use(application, widget)
            application.processEvents()
    for window in (OptionsFactory(SetupSession(dock)).createWidget(None), SetupDialog(dock)):
        window.show()
        application.processEvents()
        window.grab()
    return 0


found: dict[str, Any] = {"wrong": [], "pages": [], "used": 0, "modules": 0}
sys.excepthook = hook
try:
    main()
except Exception as error:
    hook(type(error), error, error.__traceback__)
print(json.dumps(found))
sys.stdout.flush()
# QGIS's stand-ins are forgotten in no order.
importlib.import_module("os")._exit(0)
