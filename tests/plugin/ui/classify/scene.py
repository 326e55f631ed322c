"""What the tests of the classify page share: the page on a map, strokes of the mouse, files of a finished training."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from tests.plugin.results import accuracy_figures, training_result, write_result
from tests.plugin.ui import fake_engine

LEFT, TOP, CELL = 500000.0, 5000000.0, 10.0


def show_map(canvas: Any, layer: Any) -> None:
    """Shows a layer on a map that has a size and a CRS, as in the window of QGIS."""
    canvas.resize(640, 640)
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    canvas.setExtent(layer.extent())


def mouse(tool: Any, kind: str, pixel: Sequence[float], button: str = "Left") -> None:
    """Moves, presses or releases the mouse over the map.

    Args:
        tool: the map's.
        kind: Move, Press, Release or DoubleClick.
        pixel: place on the map, in pixels of the screen.
        button: Left or Right.
    """
    from qgis.gui import QgsMapMouseEvent
    from qgis.PyQt.QtCore import QEvent, QPoint, Qt

    kinds = {
        "Move": (QEvent.Type.MouseMove, tool.canvasMoveEvent),
        "Press": (QEvent.Type.MouseButtonPress, tool.canvasPressEvent),
        "Release": (QEvent.Type.MouseButtonRelease, tool.canvasReleaseEvent),
        "DoubleClick": (QEvent.Type.MouseButtonDblClick, tool.canvasDoubleClickEvent),
    }
    event_kind, take = kinds[kind]
    buttons = getattr(Qt.MouseButton, f"{button}Button")
    take(QgsMapMouseEvent(tool.canvas(), event_kind, QPoint(round(pixel[0]), round(pixel[1])), buttons, buttons))


def click(tool: Any, pixel: Sequence[float], button: str = "Left") -> None:
    """Clicks."""
    mouse(tool, "Move", pixel, button)
    mouse(tool, "Press", pixel, button)
    mouse(tool, "Release", pixel, button)


def draw(tool: Any, *pixels: Sequence[float]) -> None:
    """Clicks at each place and finishes with the right button."""
    for pixel in pixels:
        click(tool, pixel)
    click(tool, pixels[-1], "Right")


def press(widget: Any, text: str) -> None:
    """Presses a key."""
    from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
    from qgis.PyQt.QtGui import QKeyEvent

    key = Qt.Key.Key_Delete if text == "\x7f" else 0
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QCoreApplication.sendEvent(widget, event)


def labelled(
    path: Path, name: str = "polygons", field: str = "Classname", values: Sequence[Any] = ("Sand", "Water")
) -> Any:
    """Makes a layer of squares with a class each, as another program would."""
    from qgis.core import QgsVectorLayer

    system = osr.SpatialReference()
    system.ImportFromEPSG(32631)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    table = source.CreateLayer(name, system, ogr.wkbPolygon)
    number = all(isinstance(value, int) for value in values)
    table.CreateField(ogr.FieldDefn(field, ogr.OFTInteger if number else ogr.OFTString))
    for place, value in enumerate(values):
        row = ogr.Feature(table.GetLayerDefn())
        x = LEFT + 100 * place
        text = f"POLYGON(({x} {TOP},{x + 50} {TOP},{x + 50} {TOP - 40},{x} {TOP - 40},{x} {TOP}))"
        row.SetGeometry(ogr.CreateGeometryFromWkt(text))
        row.SetField(field, value)
        table.CreateFeature(row)
    row = table = source = None
    layer = QgsVectorLayer(str(path), name, "ogr")
    assert layer.isValid()
    return layer


def training(folder: Path, remarks: Sequence[Any] = (), places: int = 3, **accuracy: Any) -> dict[str, Any]:
    """Writes what a training leaves, and gives the algorithm's outputs."""
    folder.mkdir(parents=True, exist_ok=True)
    fake_engine.raster(folder / "classes.tif", [np.ones((64, 64), np.uint8)], gdal.GDT_Byte, 0)
    fake_engine.raster(folder / "uncertainty.tif", [fake_engine.score()], nodata=-1)
    points(folder / "places.gpkg", places)
    for name in ("model.safetensors", "report.html"):
        (folder / name).write_text("x")
    names = ("model.safetensors", "classes.tif", "uncertainty.tif", "places.gpkg")
    files = {name.split(".")[0]: name for name in names}
    figures = accuracy_figures(**accuracy)
    write_result(folder, training_result(files=files, accuracy=figures, remarks=tuple(remarks)))
    outputs = {name.split(".")[0].upper(): str(folder / name) for name in (*names, "report.html")}
    return {**outputs, "OUT": str(folder), "SUMMARY": "2 classes."}


def points(path: Path, count: int) -> None:
    """Writes places to label next, one every fifty metres."""
    path.unlink(missing_ok=True)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32631)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    table = source.CreateLayer("places", system, ogr.wkbPoint)
    table.CreateField(ogr.FieldDefn("guess", ogr.OFTString))
    for place in range(count):
        row = ogr.Feature(table.GetLayerDefn())
        row.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({LEFT + 55 + 50 * place} {TOP - 105})"))
        if place:
            row.SetField("guess", "Water")
        table.CreateFeature(row)
    row = table = source = None
