"""Scene: how long the window stands still while a job is planned, run, shown, cancelled, and while the slider moves."""

from __future__ import annotations

import json
import os
import sys
import time

sys.path.insert(0, os.environ["SCENE_TOOLS"])

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.utils import iface
from qgis_scene import FOLDER, play, plugin, say

TICK_MS = 10


class Pulse:
    """A timer that should beat each ten milliseconds; what it misses is time in which the window stood still."""

    def __init__(self):
        self.longest = {}
        self.phase = ""
        self._last_s = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self):
        now_s = time.perf_counter()
        stall_ms = 1000.0 * (now_s - self._last_s) - TICK_MS
        self._last_s = now_s
        if self.phase:
            self.longest[self.phase] = max(self.longest.get(self.phase, 0.0), stall_ms)


def steps():
    """Plans, runs, shows, moves the slider, cancels."""
    iface.mainWindow().setGeometry(0, 0, 1440, 900)
    one = plugin()
    dock, session = one.open_dock().change, one.session.change
    yield 1.0
    pair = [QgsRasterLayer(os.environ[f"SCENE_{name}"], name) for name in ("BEFORE", "AFTER")]
    from qgis.core import QgsProject

    QgsProject.instance().setCrs(pair[0].crs())
    QgsProject.instance().addMapLayers(pair)
    dock.inputs.method.setCurrentIndex(dock.inputs.method.findData("cva"))
    yield 2.0
    pulse = Pulse()
    pulse.phase = "planning"
    dock.inputs.set_pair(*pair)
    yield lambda: "·" in dock.plan.text()
    pulse.phase = "running"
    dock.inputs.folder.setFilePath(str(FOLDER / "result"))
    dock.detect.click()
    yield lambda: not session.runner.running
    # The picture that QGIS draws after it belongs to the job, as a person sees it.
    yield 1.5
    pulse.phase = ""
    say(f"{dock.banner.kind}: {dock.banner.message.text()} {dock.banner.hint.text()}")
    pulse.phase = "slider"
    for step in range(60):
        dock.result.slider.setValue(200 + 5 * step)
        yield 0.02
    yield 0.5
    pulse.phase = "cancelling"
    dock.inputs.folder.setFilePath(str(FOLDER / "cancelled"))
    dock.detect.click()
    yield lambda: dock.progress.bar.value() > 0 or not session.runner.running
    pressed_s = time.perf_counter()
    dock.progress.cancel.click()
    yield lambda: not session.runner.running
    cancel_s = time.perf_counter() - pressed_s
    say(f"{dock.banner.kind}: {dock.banner.message.text()}")
    figures = {"stalls_ms": pulse.longest, "cancel_s": cancel_s}
    (FOLDER / "stalls.json").write_text(json.dumps(figures), encoding="utf-8")


play(steps)
