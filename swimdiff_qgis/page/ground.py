"""The ground of a page: the CRS in which it is drawn, the scale, the length of the scale bar."""

from __future__ import annotations

import math
from typing import Sequence, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
    QgsRectangle,
)

from ..rulers import WGS84, GroundRuler

WIDEST_DEGREES = 12.0  # a map that is wider is no map of one zone
HIGHEST_DEGREES = 80.0  # where the zones of UTM end
# Numbers that scales have on printed maps.
_SCALES = (
    1.0, 1.1, 1.2, 1.25, 1.3, 1.4, 1.5, 1.6, 1.75, 2.0, 2.2, 2.5, 2.75, 3.0, 3.25, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5,
    7.0, 7.5, 8.0, 9.0, 10.0,
)  # fmt: skip
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_MARGIN = 1.02  # a little space between the map and its frame


def drawn_in(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> Tuple[QgsCoordinateReferenceSystem, QgsRectangle]:
    """Chooses the CRS of the page: that of the map; for one in degrees the zone of UTM, in which shapes are true.

    Args:
        extent: of the map.
        crs: of the map.
        context: of transformations.

    Returns:
        The CRS, and the extent in it.
    """
    centre = extent.center()
    fits = extent.width() <= WIDEST_DEGREES and max(abs(extent.yMinimum()), abs(extent.yMaximum())) <= HIGHEST_DEGREES
    if not crs.isValid() or not crs.isGeographic() or not fits:
        return crs, extent
    zone = min(60, max(1, int((centre.x() + 180.0) // 6.0) + 1))
    chosen = QgsCoordinateReferenceSystem(f"EPSG:{32600 + zone if centre.y() >= 0 else 32700 + zone}")
    try:
        return chosen, QgsCoordinateTransform(crs, chosen, context).transformBoundingBox(extent)
    except QgsCsException:
        return crs, extent


def fitting_extent(extent: QgsRectangle, frame_mm: Tuple[float, float], metres_a_unit: float) -> QgsRectangle:
    """Gives what the frame of the map shows: the map in its middle, at a scale with a round number.

    Args:
        extent: of the map.
        frame_mm: width and height of the frame.
        metres_a_unit: of the CRS; 0 where it has none, or one of degrees: then the scale is not rounded.
    """
    wanted = max(extent.width() / frame_mm[0], extent.height() / frame_mm[1]) * _MARGIN  # units a mm
    if metres_a_unit > 0.0:
        scale = wanted * metres_a_unit * 1000.0
        wanted = round_up(scale, _SCALES) / (metres_a_unit * 1000.0)
    centre = extent.center()
    half_width, half_height = wanted * frame_mm[0] / 2.0, wanted * frame_mm[1] / 2.0
    return QgsRectangle(
        centre.x() - half_width, centre.y() - half_height, centre.x() + half_width, centre.y() + half_height
    )


def round_up(value: float, numbers: Sequence[float] = _SCALES) -> float:
    """Gives the smallest round number that is not below a value."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(number * power for number in numbers if number * power >= value * (1.0 - 1e-9))


def bar_step_m(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, share: float) -> float:
    """Gives the length on the ground of one of the two steps of a scale bar.

    Args:
        extent: that the frame shows.
        crs: of it.
        share: of the width of the frame that the bar may take.

    Returns:
        Metres; 0 where the map has no scale.
    """
    if not crs.isValid():
        return 0.0
    ruler, y = GroundRuler(crs, QgsCoordinateTransformContext(), WGS84), extent.center().y()
    width_m = ruler.length_m(QgsPointXY(extent.xMinimum(), y), QgsPointXY(extent.xMaximum(), y))
    longest = width_m * share / 2.0
    if not math.isfinite(longest) or longest <= 0.0:
        return 0.0
    power = 10.0 ** math.floor(math.log10(longest))
    return max(number * power for number in _STEPS if number * power <= longest * (1.0 + 1e-9))
