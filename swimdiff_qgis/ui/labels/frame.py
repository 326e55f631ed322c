"""A frame on the map, around what a person should look at."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ...compat import core_value

_POLYGON = ("Qgis.GeometryType.Polygon", "QgsWkbTypes.GeometryType.PolygonGeometry")


def make_frame(canvas: QgsMapCanvas) -> QgsRubberBand:
    """Makes a frame that shows nothing yet; what is inside of it stays free."""
    frame = QgsRubberBand(canvas, core_value(*_POLYGON))
    frame.setFillColor(QColor(0, 0, 0, 0))
    frame.setStrokeColor(QColor("#d55e00"))
    frame.setSecondaryStrokeColor(QColor(255, 255, 255))
    frame.setWidth(2)
    return frame
