"""Scene: pictures of the classify page: empty, two dates with labels, running, finished, next place, whole image.

Without more it learns change on the sample pair: labels are drawn where the sample knows it. SCENE_IMAGE and
SCENE_LABELS name a raster and a vector file with classes, which are copied into a label file and learned in its place.
SCENE_BANDS says which bands are shown as red, green and blue, SCENE_VALUES holds further parameters of the training as
JSON.
"""

from __future__ import annotations

import json
import os
import sys

sys.path.insert(0, os.environ["SCENE_TOOLS"])

from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateTransform,
    QgsGeometry,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QScrollArea
from qgis.utils import iface
from qgis_scene import FOLDER, play, plugin, say, shot

LABELS = 14  # of each class on the sample
SPREAD_PX = 97  # between places without change that are looked at


def add_values(values):
    """Adds parameters to those that the page hands over."""
    from swimdiff_qgis.ui.classify import session as classify_session

    whole = classify_session.training_values
    classify_session.training_values = lambda *given: {**whole(*given), **values}


def changes(truth):
    """Gives outlines of some changed places, and squares where nothing changed, in the CRS of the truth."""
    dataset = gdal.Open(truth)
    system = osr.SpatialReference(wkt=dataset.GetProjection())
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    table = source.CreateLayer("changed", system)
    table.CreateField(ogr.FieldDefn("class", ogr.OFTInteger))
    band = dataset.GetRasterBand(1)
    gdal.Polygonize(band, None, table, 0)
    shapes = [row.GetGeometryRef().Clone() for row in table if row.GetField(0) == 1]
    shapes = sorted(shapes, key=lambda one: -one.GetArea())[: 2 * LABELS : 2]
    changed = [QgsGeometry.fromWkt(one.ExportToWkt()) for one in shapes]
    left, cell, _, top, _, _ = dataset.GetGeoTransform()
    values = band.ReadAsArray()
    squares = []
    for row in range(SPREAD_PX // 2, values.shape[0] - 16, SPREAD_PX):
        for column in range(SPREAD_PX // 2, values.shape[1] - 16, 2 * SPREAD_PX):
            if not values[row - 8 : row + 20, column - 8 : column + 20].any():
                x, y, edge = left + column * cell, top - row * cell, 12 * cell
                corners = ((x, y), (x + edge, y), (x + edge, y - edge), (x, y - edge), (x, y))
                squares.append(QgsGeometry.fromWkt(f"POLYGON(({','.join(f'{a} {b}' for a, b in corners)}))"))
    return {"Changed": changed, "Unchanged": squares[:: max(len(squares) // LABELS, 1)]}


def drawn(labels):
    """Reads the shapes of a vector file by class, with its CRS."""
    from swimdiff_qgis.ui.labels.classes import guess_field

    layer = QgsVectorLayer(labels, "labels", "ogr")
    field, found = guess_field(layer), {}
    for one in layer.getFeatures():
        found.setdefault(str(one[field]), []).append(one.geometry())
    return found, layer


def steps():
    """From an image to its map."""
    iface.mainWindow().setGeometry(0, 0, 1440, 900)
    one = plugin()
    add_values(json.loads(os.environ.get("SCENE_VALUES", "{}")))
    yield 0.5
    dock, session = one.open_dock(), one.session
    iface.mainWindow().resizeDocks([dock], [390], Qt.Orientation.Horizontal)
    page, classify, canvas = dock.classify, session.classify, iface.mapCanvas()
    dock.show_page(page)
    yield 1.0
    shot("1-empty")
    if os.environ.get("SCENE_IMAGE"):
        image = QgsRasterLayer(os.environ["SCENE_IMAGE"], os.path.basename(os.environ["SCENE_IMAGE"]).split(".")[0])
        QgsProject.instance().addMapLayer(image)
        shapes, source = drawn(os.environ["SCENE_LABELS"])
        where = QgsCoordinateTransform(source.crs(), image.crs(), QgsProject.instance())
        extent = where.transformBoundingBox(source.extent())
        crs = source.crs()
    else:
        dock.change.sample.trigger()
        yield lambda: not session.change.runner.running
        image, after = dock.change.inputs.before.currentLayer(), dock.change.inputs.after.currentLayer()
        page.inputs.after.setLayer(after)
        crs, extent = image.crs(), image.extent()
        shapes = changes(os.path.join(os.path.dirname(image.source()), "truth.tif"))
    page.inputs.image.setLayer(image)
    classify.files.make(FOLDER / "labels.gpkg")
    for number, (name, found) in enumerate(sorted(shapes.items())):
        if number:
            classify.labels.classes.add()
        classify.labels.classes.rename(page.labels.list.classes[-1].name, name)
        for shape in found:
            classify.labels.write("polygon", shape, crs, name)
    if os.environ.get("SCENE_BANDS"):  # for red, green and blue
        red, green, blue = (int(text) for text in os.environ["SCENE_BANDS"].split(","))
        image.setRenderer(QgsMultiBandColorRenderer(image.dataProvider(), red, green, blue))
        image.setDefaultContrastEnhancement()
    yield 2.0
    canvas.setDestinationCrs(image.crs())
    extent.scale(1.1)
    canvas.setExtent(extent)
    canvas.refresh()
    yield page.train.isEnabled
    page.labels.tools["polygon"].click()
    page.labels.list.choose(sorted(shapes)[0])
    if page.inputs.swipe.isEnabled():
        page.inputs.swipe.click()
        yield 2.0
        yield lambda: classify.swipe.drawn and not canvas.isDrawing()
    yield 2.0
    iface.messageBar().clearWidgets()
    shot("2-labels")
    page.inputs.swipe.setChecked(False)
    canvas.zoomByFactor(float(os.environ.get("SCENE_ZOOM", "0.6")))
    page.train.click()
    yield lambda: page.progress.bar.value() > 0 or not classify.runner.running
    shot("3-running")
    yield lambda: not classify.runner.running
    say(f"{page.banner.kind}: {page.banner.message.text()} {page.banner.hint.text()}")
    yield 3.0
    iface.messageBar().clearWidgets()
    shot("4-finished")
    say(f"{page.result.accuracy.text()} | {page.result.details.text()} | {page.result.remarks.text()}")
    area = page.findChild(QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    page.result.next.click()
    page.result.uncertainty.click()
    yield 3.0
    shot("5-next-place")
    page.result.uncertainty.click()
    say(page.result.places.text())
    page.result.folder.setFilePath(str(FOLDER / "map"))
    page.result.classify.click()
    yield lambda: not classify.runner.running
    say(f"{page.banner.kind}: {page.banner.message.text()} {page.banner.hint.text()}")
    canvas.setExtent(image.extent())
    yield 4.0
    iface.messageBar().clearWidgets()
    shot("6-whole-image")


play(steps)
