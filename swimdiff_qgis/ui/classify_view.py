"""Which part of an image is classified at once: what the map shows of it, up to a number of pixels."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsRectangle, QgsReferencedRectangle

MOST_PX = 1000 * 800  # so much is classified within seconds; the middle of the map where it shows more


def view_of(canvas: Any, layer: Any) -> QgsReferencedRectangle | None:
    """Gives what the map shows of a raster layer, in the layer's CRS; None where it shows nothing of it."""
    shown = canvas.extent()
    system = canvas.mapSettings().destinationCrs()
    try:
        transform = QgsCoordinateTransform(system, layer.crs(), QgsProject.instance())
        shown = transform.transformBoundingBox(shown)
    except QgsCsException:
        return None
    view = QgsRectangle(shown).intersect(layer.extent())
    if view.isEmpty() or not view.isFinite():
        return None
    pixels = view.width() / layer.rasterUnitsPerPixelX() * view.height() / layer.rasterUnitsPerPixelY()
    if pixels > MOST_PX:
        view.scale(math.sqrt(MOST_PX / pixels))
    return QgsReferencedRectangle(view, layer.crs())
