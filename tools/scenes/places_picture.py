"""Scene: pictures of the page of places: what is found, labels on it, a model and its accuracy, named places.

Without more it looks at the sample. SCENE_IMAGE names a raster in its place, SCENE_TILE_M the edge of a tile, and
SCENE_EXAMPLES two places, as shares of width and height from the lower left corner: 0.3,0.5 0.7,0.2.
"""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["SCENE_TOOLS"])

from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QScrollArea
from qgis.utils import iface
from qgis_scene import FOLDER, close_panels, play, plugin, say, shot, shot_map

WIDTH_PX = 390
WIDE_PX = 1150  # of the window, without QGIS's own panels
EACH = 8  # places of each class that are labelled


def steps():
    """From a click to named places."""
    iface.mainWindow().setGeometry(0, 0, 1440, 1000)
    one = plugin()
    yield 0.5
    dock, session = one.open_dock(), one.session
    iface.mainWindow().resizeDocks([dock], [WIDTH_PX], Qt.Orientation.Horizontal)
    page, places, canvas = dock.places, session.places, iface.mapCanvas()
    if os.environ.get("SCENE_IMAGE"):
        image = QgsRasterLayer(os.environ["SCENE_IMAGE"], os.path.basename(os.environ["SCENE_IMAGE"]).split(".")[0])
        QgsProject.instance().addMapLayer(image)
    else:
        page.sample.trigger()
        yield lambda: not places.runner.running and page.teaching.train.isEnabled()
        image = page.inputs.image.currentLayer()
    dock.show_page(page)
    page.inputs.image.setLayer(image)
    page.inputs.size.setValue(float(os.environ.get("SCENE_TILE_M", "640")))
    canvas.setDestinationCrs(image.crs())
    canvas.setExtent(image.extent())
    yield 2.0
    labelled = places.labels.labels is not None  # the sample brings labels along
    if not labelled:
        places.files.make(FOLDER / "labels.gpkg")
    area, extent = page.findChild(QScrollArea), image.extent()
    examples = [text.split(",") for text in os.environ.get("SCENE_EXAMPLES", "0.3,0.5 0.7,0.2").split()]
    page.similar.pick.click()
    for number, (across, up) in enumerate(examples):
        x = extent.xMinimum() + float(across) * extent.width()
        point = QgsPointXY(x, extent.yMinimum() + float(up) * extent.height())
        places.search.tool.mark(point)
        places.find(point)
        yield lambda: not places.runner.running
        say(f"found {page.banner.message.text()} {page.similar.said.text()}")
        yield 1.5
        shot(f"{number + 1}-found")
        if labelled:
            continue
        if number:
            places.labels.classes.add()
        name = page.teaching.panel.list.classes[-1].name
        for _ in range(EACH):
            page.similar.next.click()
            places.labels.given.emit(name)
    yield page.teaching.train.isEnabled
    canvas.setExtent(extent)
    page.teaching.train.click()
    yield lambda: not places.runner.running
    say(f"trained {page.banner.message.text()}")
    yield 1.0
    shot("3-trained")
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    yield 0.5
    shot("3-trained-end")
    page.naming.name.click()
    yield lambda: not places.runner.running
    yield 1.5
    area.verticalScrollBar().setValue(0)
    shot("4-named")
    close_panels()
    iface.mainWindow().setGeometry(0, 0, WIDE_PX, 1000)
    yield 1.0
    iface.mainWindow().resizeDocks([dock], [WIDTH_PX], Qt.Orientation.Horizontal)
    canvas.setExtent(extent)
    yield 4.0
    shot_map("4-named-map")
    say(f"named {page.banner.message.text()}")


play(steps)
