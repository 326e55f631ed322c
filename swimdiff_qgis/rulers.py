"""Lengths and areas on the ellipsoid, as QGIS measures them."""

from __future__ import annotations

import math
from typing import Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
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

    A CRS that QGIS first met on a thread that has ended stays in its cache, bound to what ended with the thread, and
    may then measure nan (seen in 3.22). So where nan comes out, the cache is emptied and the CRS is made anew, once.

    Args:
        crs: of what is measured.
        context: of transformations.
        ellipsoid: as QGIS names it; empty for that of the CRS.
    """

    def __init__(
        self, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext, ellipsoid: str = ""
    ) -> None:
        self._context = context
        self._ellipsoid = ellipsoid or crs.ellipsoidAcronym() or WGS84
        # By its name where it has one: what is bound to an ended thread may give no WKT any more.
        self._definition = crs.authid() or crs.toWkt() if crs.isValid() else ""
        self._measure = self._on(crs)

    def area_m2(self, geometry: QgsGeometry) -> float:
        """Measures a geometry; UNKNOWN where it has no place on the ground, for which 3.40 raises and 3.22 gives 0."""
        return self._measured(lambda measure: measure.measureArea(geometry))

    def length_m(self, start: QgsPointXY, end: QgsPointXY) -> float:
        """Measures between two points, likewise."""
        return self._measured(lambda measure: measure.measureLine(start, end))

    def _on(self, crs: QgsCoordinateReferenceSystem) -> QgsDistanceArea:
        measure = QgsDistanceArea()
        if crs.isValid():
            measure.setSourceCrs(crs, self._context)
            measure.setEllipsoid(self._ellipsoid)
        return measure

    def _measured(self, by: Callable[[QgsDistanceArea], float]) -> float:
        try:
            found = float(by(self._measure))
            if math.isnan(found) and self._definition:
                QgsCoordinateReferenceSystem.invalidateCache()
                QgsCoordinateTransform.invalidateCache()
                self._measure, self._definition = self._on(QgsCoordinateReferenceSystem(self._definition)), ""
                found = float(by(self._measure))
        except QgsCsException:
            return UNKNOWN
        return found


def meet_the_ellipsoid() -> None:
    """Measures something on the main thread, so that QGIS meets the ellipsoid there.

    From 3.22 to 3.44, QGIS gives nan for every length and area of a process in which it first measured on a thread
    that has ended since: that of an algorithm, say.
    """
    ruler = GroundRuler(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    ruler.area_m2(QgsGeometry.fromRect(QgsRectangle(0.0, 0.0, 0.1, 0.1)))
