"""Scene: a job is cancelled after more than the five seconds from which on QGIS tells how its tasks end."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["SCENE_TOOLS"])
sys.path.insert(0, os.environ["SCENE_TESTS"])

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsTask
from qgis.utils import iface
from qgis_scene import FOLDER, play, plugin, say, shot

LONGER_S = 6.5  # than those five seconds


def notices():
    """Gives what stands in QGIS's message bar."""
    return [f"{item.title()} {item.text()}" for item in iface.messageBar().items()]


def steps():
    """Detects, cancels; then does the same with a task of QGIS's own, which must be told to show that it would be."""
    iface.mainWindow().setGeometry(0, 0, 1440, 900)
    one = plugin()
    yield 0.5
    from fake_engine import raster, score

    layers = []
    for name in ("before", "after"):
        raster(FOLDER / f"{name}.tif", [score()])
        layers.append(QgsRasterLayer(str(FOLDER / f"{name}.tif"), name))
    QgsProject.instance().addMapLayers(layers)
    dock = one.open_dock().change
    dock.inputs.set_pair(*layers)
    dock.inputs.folder.setFilePath(str(FOLDER / "slow-600-x"))
    session = one.session.change
    yield 0.5
    iface.messageBar().clearWidgets()
    dock.detect.click()
    yield LONGER_S
    session.runner.cancel()
    yield lambda: not session.runner.running
    yield 1.0
    shot("cancelled")
    say(f"ended: {dock.banner.kind}")
    say(f"notices of the plugin: {[text for text in notices() if 'fail' in text.lower()]}")
    task = QgsTask.fromFunction("A task of another plugin", lambda task: _until_cancelled(task))
    QgsApplication.taskManager().addTask(task)
    yield LONGER_S
    task.cancel()
    yield 1.5
    say(f"notices of others: {len([text for text in notices() if 'fail' in text.lower()])}")


def _until_cancelled(task):
    import time

    while not task.isCanceled():
        time.sleep(0.05)
    raise RuntimeError("cancelled")


play(steps)
