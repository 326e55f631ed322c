"""Scene: pictures of the check page: empty, sample drawn, a point in its frame, many answers, accuracy, opened again.

Without more it checks what the sample pair knows of its change. SCENE_MAP names a map of classes in its place,
SCENE_IMAGE the image that it was made of, SCENE_BANDS three of its bands for red, green and blue. The answers are the
map's own classes, but for one in eight, which is another one.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["SCENE_TOOLS"])

from osgeo import gdal
from qgis.core import QgsMultiBandColorRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QScrollArea
from qgis.utils import iface
from qgis_scene import FOLDER, play, plugin, say, shot

BY_HAND = 12  # points that are answered by keys, as a person does
WRONG_EVERY = 8


def press(widget, text):
    """Presses a key."""
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text)
    QCoreApplication.sendEvent(widget, event)


def answer_of(sample, position):
    """Gives the class that a point gets: that of the map, or now and then the one after it."""
    names = [one.name for one in sample.classes]
    mapped = sample.layer.getFeature(sample.numbers[position])["map"]
    other = position % WRONG_EVERY == WRONG_EVERY - 1
    return names[(names.index(mapped) + other) % len(names)]


def named_truth(path):
    """Copies the truth of the sample pair with names and colours of its classes."""
    copy = str(FOLDER / "change.tif")
    dataset = gdal.GetDriverByName("GTiff").CreateCopy(copy, gdal.Open(path))
    band, table = dataset.GetRasterBand(1), gdal.ColorTable()
    table.SetColorEntry(0, (230, 225, 210, 255))
    table.SetColorEntry(1, (213, 94, 0, 255))
    band.SetColorTable(table)
    band.SetCategoryNames(["Unchanged", "Changed"])
    return copy


def steps():
    """From a map to its accuracy."""
    iface.mainWindow().setGeometry(0, 0, 1440, 900)
    one = plugin()
    yield 0.5
    dock, session = one.open_dock(), one.session
    iface.mainWindow().resizeDocks([dock], [390], Qt.Orientation.Horizontal)
    page, check, canvas = dock.check, session.check, iface.mapCanvas()
    dock.show_page(page)
    yield 1.0
    shot("1-empty")
    if os.environ.get("SCENE_MAP"):
        picture, chart = os.environ["SCENE_IMAGE"], os.environ["SCENE_MAP"]
    else:
        dock.change.sample.trigger()
        yield lambda: not session.change.runner.running
        picture = dock.change.inputs.after.currentLayer().source()
        chart = named_truth(os.path.join(os.path.dirname(picture), "truth.tif"))
        QgsProject.instance().clear()
        dock.show_page(page)
    image, classes = QgsRasterLayer(picture, Path(picture).stem), QgsRasterLayer(chart, Path(chart).stem)
    for layer in (image, classes):
        QgsProject.instance().addMapLayer(layer)
    if os.environ.get("SCENE_BANDS"):  # for red, green and blue
        red, green, blue = (int(text) for text in os.environ["SCENE_BANDS"].split(","))
        image.setRenderer(QgsMultiBandColorRenderer(image.dataProvider(), red, green, blue))
        image.setDefaultContrastEnhancement()
    canvas.setDestinationCrs(image.crs())
    canvas.setExtent(classes.extent())
    page.inputs.map.setLayer(classes)
    page.inputs.count.setValue(120)
    page.inputs.folder.setFilePath(str(FOLDER / "sample"))
    page.draw.click()
    yield lambda: page.progress.bar.value() > 0 or not check.runner.running
    shot("2-running")
    yield lambda: not check.runner.running
    say(f"{page.banner.kind}: {page.banner.message.text()} {page.banner.hint.text()}")
    yield 2.0
    iface.messageBar().clearWidgets()
    shot("3-drawn")
    press(canvas, "n")
    yield 3.0
    shot("4-point")
    sample = check.points.sample
    keys = {one.name: page.panel.button(one.name).text().split()[0] for one in sample.classes}
    for _ in range(BY_HAND):
        press(canvas, keys[answer_of(sample, check.points.walk.position)])
        yield 0.1
    press(canvas, "b")
    yield 2.0
    shot("5-back")
    press(canvas, "n")
    for _ in range(84):
        check.points.give(answer_of(sample, check.points.walk.position))
    yield 2.0
    say(f"{sample.checked} checked")
    page.compute.click()
    yield lambda: not check.runner.running
    say(f"{page.banner.kind}: {page.banner.message.text()} {page.banner.hint.text()}")
    canvas.setExtent(classes.extent())
    yield 3.0
    iface.messageBar().clearWidgets()
    shot("6-accuracy")
    area = page.findChild(QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    yield 0.5
    shot("7-below")
    QgsProject.instance().clear()
    yield 1.0
    shot("8-removed")
    check.open_sample(FOLDER / "sample" / "sample.gpkg")
    QgsProject.instance().addMapLayer(QgsRasterLayer(picture, Path(picture).stem))
    yield 3.0
    say(f"{check.points.sample.checked} checked, map {page.inputs.map.currentLayer().name()}")
    shot("9-opened-again")


play(steps)
