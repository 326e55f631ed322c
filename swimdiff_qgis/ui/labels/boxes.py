"""Boxes on the map: between two corners, or around a place with an edge in metres."""

from __future__ import annotations

import math

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle

from ...rulers import GroundRuler

ROUNDS = 3  # of the search for the edge: where a unit of the map grows over a box, the first guess is a little off


def corners(first: QgsPointXY, second: QgsPointXY) -> list[QgsPointXY]:
    """Gives the corners of a box, from corner to opposite corner and back."""
    return [first, QgsPointXY(second.x(), first.y()), second, QgsPointXY(first.x(), second.y())]


def between(first: QgsPointXY, second: QgsPointXY) -> QgsGeometry:
    """Makes a box of two opposite corners; an empty one where it has no area."""
    box = QgsRectangle(first, second)
    return QgsGeometry.fromRect(box) if box.width() > 0.0 and box.height() > 0.0 else QgsGeometry()


def around(middle: QgsPointXY, edge_m: float, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
    """Makes a square around a place.

    Args:
        middle: in units of the CRS.
        edge_m: length of an edge on the ground; in units of the coordinates where there is no CRS.
        crs: of the map.

    Returns:
        The square; an empty one where its size cannot be measured.
    """
    ruler = GroundRuler(crs, QgsProject.instance().transformContext())
    half_x = _half(middle, edge_m, ruler, QgsPointXY(1.0, 0.0), crs)
    half_y = _half(middle, edge_m, ruler, QgsPointXY(0.0, 1.0), crs)
    if not (math.isfinite(half_x) and math.isfinite(half_y)):
        return QgsGeometry()
    across = QgsPointXY(middle.x() - half_x, middle.y() - half_y), QgsPointXY(middle.x() + half_x, middle.y() + half_y)
    return between(*across)


def _half(
    middle: QgsPointXY, edge_m: float, ruler: GroundRuler, way: QgsPointXY, crs: QgsCoordinateReferenceSystem
) -> float:
    """Half an edge in units of the map, along one of its axes; nan where it cannot be measured."""
    half = edge_m / (222_640.0 if crs.isGeographic() else 2.0)  # a degree of a meridian is about 111,320 m
    for _ in range(ROUNDS):
        start = QgsPointXY(middle.x() - half * way.x(), middle.y() - half * way.y())
        end = QgsPointXY(middle.x() + half * way.x(), middle.y() + half * way.y())
        measured_m = ruler.length_m(start, end)
        if not measured_m > 0.0:
            return math.nan
        half *= edge_m / measured_m
    return half
