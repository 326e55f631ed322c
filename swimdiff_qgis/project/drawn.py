"""Coordinates as QGIS draws them: transformed with the grids and choices of the project, which the engine has not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ..compat import METRES, core_value

_WKT2 = ("Qgis.CrsWktVariant.Preferred", "QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED")
_POINT = ("Qgis.GeometryType.Point", "QgsWkbTypes.GeometryType.PointGeometry")
_DEGREE_M = 111_320.0
# A straight line of so many metres leaves its place in another CRS by 2 mm (its square over eight times the Earth's
# radius), less than any pixel.
STEP_M = 300.0
MOST_STEPS = 20_000  # of one geometry


@dataclass(frozen=True)
class Drawn:
    """How the features of a layer get to the CRS of an image.

    Args:
        source: CRS of the layer.
        destination: CRS of the image.
        context: which transformations the project uses.
    """

    source: QgsCoordinateReferenceSystem
    destination: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext

    @property
    def target(self) -> str:
        """The CRS of the image, as WKT."""
        return str(self.destination.toWkt(core_value(*_WKT2)))

    def transform(self) -> QgsCoordinateTransform:
        """Makes the transformation, for the thread that asks."""
        return QgsCoordinateTransform(self.source, self.destination, self.context)

    def placed(self, geometry: QgsGeometry, transform: QgsCoordinateTransform) -> Optional[QgsGeometry]:
        """Transforms a geometry, with vertices where a straight line of the layer is bent in the image.

        Args:
            geometry: in the CRS of the layer.
            transform: see `transform`.

        Returns:
            None where it has no place in the other CRS.
        """
        if geometry.type() != core_value(*_POINT) and not QgsWkbTypes.isCurvedType(geometry.wkbType()):
            geometry = geometry.densifyByDistance(max(self._step(), geometry.length() / MOST_STEPS))
        try:
            geometry.transform(transform)
        except QgsCsException:
            return None
        return geometry

    def _step(self) -> float:
        if self.source.isGeographic():
            return STEP_M / _DEGREE_M
        factor = QgsUnitTypes.fromUnitToUnitFactor(core_value(*METRES), self.source.mapUnits())
        return STEP_M * float(factor or 1.0)


def drawn_on(
    source: QgsCoordinateReferenceSystem,
    destination: Optional[QgsCoordinateReferenceSystem],
    context: QgsCoordinateTransformContext,
) -> Optional[Drawn]:
    """Says how a layer gets to an image; None where both have the same datum, or one has no CRS.

    Args:
        source: CRS of the layer.
        destination: CRS of the image; None where there is none.
        context: which transformations the project uses.
    """
    if destination is None or not source.isValid() or not destination.isValid() or source == destination:
        return None
    datums = source.geographicCrsAuthId(), destination.geographicCrsAuthId()
    if datums[0] and datums[0] == datums[1]:
        return None
    return Drawn(source, destination, context)
