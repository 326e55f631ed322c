"""Scene: the change page computes on a cluster, which was tested."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["SCENE_TOOLS"])

from qgis.PyQt.QtCore import Qt
from qgis.utils import iface
from qgis_scene import play, plugin, say, shot

WIDTH_PX = 330


def steps():
    """The sample pair, two processes of this machine, and the test of them."""
    iface.mainWindow().setGeometry(0, 0, 1440, 1000)
    one = plugin()
    yield 0.5
    dock, session = one.open_dock(), one.session
    iface.mainWindow().resizeDocks([dock], [WIDTH_PX], Qt.Orientation.Horizontal)
    yield 1.0
    change, compute = dock.change, dock.change.compute
    change.sample.trigger()
    yield lambda: not session.change.runner.running
    change.banner.hide()
    change.inputs.method.setCurrentIndex(change.inputs.method.findData("cva"))
    yield lambda: "·" in change.plan.text()
    compute.where.setCurrentIndex(compute.where.findData("there"))
    compute.address.setText("local:2")
    yield 0.5
    compute.test.click()
    yield lambda: not session.change.cluster.runner.running
    yield lambda: "·" in change.plan.text()
    yield 0.5
    say(compute.banner.message.text())
    picture = dock.grab()
    bottom = change.detect.mapTo(dock, change.detect.rect().bottomLeft()).y() + 12
    picture.copy(0, 0, picture.width(), bottom).save(os.path.join(os.environ["SCENE_FOLDER"], "tested.png"))
    shot("window")


play(steps)
