"""Lengths and areas on the ellipsoid, as QGIS measures them."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

WGS84 = "EPSG:7030"  # the ellipsoid
UNKNOWN = math.nan  # what could not be measured


class GroundRuler:
    """Measures on an ellipsoid; without a CRS, in the plane of the coordinates.

    Args:
        crs: of what is measured.
        context: of transformations.
        ellipsoid: as QGIS names it; empty for that of the CRS.
    """

    def __init__(
        self, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext, ellipsoid: str = ""
    ) -> None:
        self._measure = QgsDistanceArea()
        if crs.isValid():
            self._measure.setSourceCrs(crs, context)
            self._measure.setEllipsoid(ellipsoid or crs.ellipsoidAcronym() or WGS84)

    def area_m2(self, geometry: QgsGeometry) -> float:
        """Measures a geometry; UNKNOWN where it has no place on the ground, for which 3.40 raises and 3.22 gives 0."""
        try:
            return float(self._measure.measureArea(geometry))
        except QgsCsException:
            return UNKNOWN

    def length_m(self, start: QgsPointXY, end: QgsPointXY) -> float:
        """Measures between two points, likewise."""
        try:
            return float(self._measure.measureLine(start, end))
        except QgsCsException:
            return UNKNOWN


def meet_the_ellipsoid() -> None:
    """Measures something on the main thread, so that QGIS meets the ellipsoid there.

    From 3.22 to 3.44, QGIS gives nan for every length and area of a process in which it first measured on a thread
    that has ended since: that of an algorithm, say.
    """
    ruler = GroundRuler(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    ruler.area_m2(QgsGeometry.fromRect(QgsRectangle(0.0, 0.0, 0.1, 0.1)))
