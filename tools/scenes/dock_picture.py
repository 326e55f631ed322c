"""Scene: the sample project, a finished run, and pictures of the dock at every stage."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["SCENE_TOOLS"])

from qgis.utils import iface
from qgis_scene import play, plugin, say, shot


def steps():
    """Empty, planned, running, finished, threshold moved."""
    iface.mainWindow().setGeometry(0, 0, 1440, 900)
    one = plugin()
    yield 0.5
    dock, session = one.open_dock().change, one.session.change
    yield 1.0
    shot("1-empty")
    dock.sample.trigger()
    yield lambda: not session.runner.running
    if os.environ.get("SCENE_METHOD"):
        dock.inputs.method.setCurrentIndex(dock.inputs.method.findData(os.environ["SCENE_METHOD"]))
    yield lambda: "·" in dock.plan.text()
    yield 0.5
    shot("2-planned")
    dock.detect.click()
    yield lambda: dock.progress.bar.value() > 0 or not session.runner.running
    yield 0.5
    shot("3-running")
    yield lambda: not session.runner.running
    say(f"{dock.banner.kind}: {dock.banner.message.text()} {dock.banner.hint.text()}")
    iface.messageBar().clearWidgets()
    yield lambda: "·" in dock.plan.text()
    yield 1.0
    iface.messageBar().clearWidgets()
    yield 0.5
    shot("4-finished")
    dock.result.slider.setValue(dock.result.slider.value() + 80)
    yield 1.0
    shot("5-moved")


play(steps)
