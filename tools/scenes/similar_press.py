"""Scene: how long a press of *Pick a place* takes until the places that look alike are on the map.

SCENE_RASTER the image, SCENE_SIZE_M the size of the tiles; FOLDER/presses.json receives seconds for each press, the
first with nothing kept.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time

sys.path.insert(0, os.environ["SCENE_TOOLS"])

from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.utils import iface
from qgis_scene import FOLDER, play, plugin, say

PRESSES = ((0.5, 0.5), (0.2, 0.7), (0.8, 0.3), (0.4, 0.1))  # shares of width and height


def computing_s(who):
    """Processor seconds until now."""
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


def steps():
    """Presses some times."""
    iface.mainWindow().setGeometry(0, 0, 1440, 900)
    one = plugin()
    page, places = one.open_dock().places, one.session.places
    yield 1.0
    image = QgsRasterLayer(os.environ["SCENE_RASTER"], "image")
    QgsProject.instance().setFileName(str(FOLDER / "project.qgz"))
    QgsProject.instance().setCrs(image.crs())
    QgsProject.instance().addMapLayer(image)
    page.inputs.image.setLayer(image)
    page.inputs.size.setValue(float(os.environ["SCENE_SIZE_M"]))
    page.similar.pick.setChecked(True)
    yield 3.0
    figures = []
    extent = image.extent()
    for across, up in PRESSES:
        before = time.perf_counter(), computing_s(resource.RUSAGE_CHILDREN), computing_s(resource.RUSAGE_SELF)
        places.find(QgsPointXY(extent.xMinimum() + across * extent.width(), extent.yMinimum() + up * extent.height()))
        yield lambda: not places.runner.running
        clock, children, own = (
            time.perf_counter(), computing_s(resource.RUSAGE_CHILDREN), computing_s(resource.RUSAGE_SELF)
        )  # fmt: skip
        figures.append({"clock": clock - before[0], "engine": children - before[1], "qgis": own - before[2]})
        say(f"{page.banner.kind}: {page.banner.message.text()} {page.banner.hint.text()} {figures[-1]}")
        yield 1.5
    iface.mainWindow().grab().save(str(FOLDER / "pressed.png"))
    (FOLDER / "presses.json").write_text(json.dumps(figures), encoding="utf-8")


play(steps)
