"""Scene: pictures of the objects page on the sample: labels, running, trained, found, a window to label next.

SCENE_STEPS is the number of training steps; without it the page's own.
"""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["SCENE_TOOLS"])

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QScrollArea
from qgis.utils import iface
from qgis_scene import close_panels, play, plugin, say, shot, shot_map

WIDE_PX = 1150  # of the window, without QGIS's own panels


def shorten(steps):
    """Makes the page ask for fewer steps, and for two parts that are left out in turn."""
    from swimdiff_qgis.ui.objects import session

    whole = session.training_values
    session.training_values = lambda *given: {**whole(*given), "STEPS": steps, "FOLDS": 2}


def steps():
    """From the sample to its objects."""
    iface.mainWindow().setGeometry(0, 0, 1440, 1000)
    one = plugin()
    if os.environ.get("SCENE_STEPS"):
        shorten(int(os.environ["SCENE_STEPS"]))
    yield 0.5
    dock, session = one.open_dock(), one.session.objects
    iface.mainWindow().resizeDocks([dock], [390], Qt.Orientation.Horizontal)
    page = dock.objects
    area = page.findChild(QScrollArea)
    dock.show_page(page)
    yield 1.0
    shot("1-empty")
    page.sample.trigger()
    yield lambda: not session.runner.running and page.train.isEnabled()
    yield 3.0
    page.labels.tools["box"].click()
    iface.messageBar().clearWidgets()
    shot("2-labels")
    page.labels.tools["box"].click()
    page.train.click()
    yield lambda: page.progress.bar.value() > 0 or not session.runner.running
    shot("3-running")
    yield lambda: not session.runner.running
    say(f"{page.banner.kind}: {page.banner.message.text()} {page.banner.hint.text()}")
    say(f"{page.trained.accuracy.text()} | {page.trained.details.text()} | {page.trained.remarks.text()}")
    yield 1.0
    page.find.find.click()
    yield lambda: not session.runner.running
    say(f"{page.banner.kind}: {page.banner.message.text()} {page.banner.hint.text()}")
    yield 4.0
    iface.messageBar().clearWidgets()
    area.verticalScrollBar().setValue(0)
    yield 0.5
    shot("4-trained")
    close_panels()
    iface.mainWindow().setGeometry(0, 0, WIDE_PX, 1000)
    yield 1.0
    iface.mainWindow().resizeDocks([dock], [390], Qt.Orientation.Horizontal)
    iface.mapCanvas().setExtent(page.inputs.image.currentLayer().extent())
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    yield 4.0
    shot("5-found")
    shot_map("5-found-map")
    page.found.next.click()
    yield 3.0
    say(page.found.where.text())
    shot("6-next-window")


play(steps)
