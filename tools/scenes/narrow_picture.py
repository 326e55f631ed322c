"""Scene: each page of the dock at QGIS's default width, filled in, and the dock's dialogs."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["SCENE_TOOLS"])

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QScrollArea
from qgis.utils import iface
from qgis_scene import play, plugin, say, shot

WIDTH_PX = 298


def steps():
    """Pages one by one; that of the change with a result."""
    iface.mainWindow().setGeometry(0, 0, 1440, 1000)
    one = plugin()
    yield 0.5
    dock, session = one.open_dock(), one.session
    iface.mainWindow().resizeDocks([dock], [WIDTH_PX], Qt.Orientation.Horizontal)
    yield 1.0
    change = dock.change
    if os.environ.get("SCENE_RESULT", "1") == "1":
        change.sample.trigger()
        yield lambda: not session.change.runner.running
        change.inputs.method.setCurrentIndex(change.inputs.method.findData("cva"))
        yield lambda: "·" in change.plan.text()
        change.detect.click()
        yield lambda: not session.change.runner.running
        yield lambda: "·" in change.plan.text()
    iface.messageBar().clearWidgets()
    iface.mainWindow().resizeDocks([dock], [WIDTH_PX], Qt.Orientation.Horizontal)
    yield 0.5
    say(f"width {dock.width()}")
    for name in ("change", "classify", "places", "objects", "check", "export", "pretrain", "models"):
        page = getattr(dock, name)
        dock.show_page(page)
        yield 1.5
        shot(name, dock)
        area = page.findChild(QScrollArea)
        bar = area.verticalScrollBar() if area is not None else None
        if bar is not None and bar.maximum() > 0:
            bar.setValue(bar.maximum())
            yield 0.3
            shot(f"{name}-end", dock)
    shot("window")


play(steps)
