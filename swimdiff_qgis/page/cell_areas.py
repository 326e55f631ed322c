"""What the pixels of a layer measure on the ground, right on coarse grids, over poles and around the world.

The engine measures the same in `engine/raster/areas.py`, by libraries that QGIS's own Python need not have.
"""

from __future__ import annotations

import math
from typing import List, Optional, Tuple

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsEllipsoidUtils,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsUnitTypes,
)

from ..compat import METRES, core_value

# Areas of pixels are measured at nodes along each side, and interpolated between them: to 0.007 % on half the Earth.
FEWEST_NODES, MOST_NODES, NODES_APART_M = 9, 97, 75_000.0
HALF_M = 50.0  # of the squares whose ground is compared with their size on the map
WGS84, RADIUS_M, INVERSE_FLATTENING = "EPSG:4326", 6378137.0, 298.257223563


class CellAreas:
    """Areas of the pixels of a layer on the ellipsoid of its CRS.

    Args:
        layer: north-up; without a CRS its pixels have no area.
    """

    def __init__(self, layer: QgsRasterLayer) -> None:
        extent, crs = layer.extent(), layer.crs()
        self._width, self._height = layer.width(), layer.height()
        self._west, self._north = extent.xMinimum(), extent.yMaximum()
        self._step = extent.width() / self._width, extent.height() / self._height
        base = _degrees_of(crs)
        found = QgsEllipsoidUtils.ellipsoidParameters(base.ellipsoidAcronym())
        self._radius_m = found.semiMajor if found.valid and found.semiMajor > 0 else RADIUS_M
        known = found.valid and not math.isnan(found.inverseFlattening)
        inverse = found.inverseFlattening if known else INVERSE_FLATTENING  # without end for a sphere
        flattening = 1.0 / inverse if inverse and math.isfinite(inverse) else 0.0
        self._es = flattening * (2.0 - flattening)
        self._known, self._geographic = crs.isValid(), crs.isGeographic()
        self._turn: Optional[QgsCoordinateTransform] = None
        self._nodes: Optional[np.ndarray] = None
        self._count = FEWEST_NODES
        if self._known and not self._geographic:
            self._turn = QgsCoordinateTransform(crs, base, QgsProject.instance().transformContext())
            metres = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), core_value(*METRES))
            longest_m = max(extent.width(), extent.height()) * metres
            self._count = min(MOST_NODES, FEWEST_NODES + int(longest_m / NODES_APART_M))
            self._nodes = self._measured(HALF_M / metres)

    def rows(self, first: int, stop: int) -> np.ndarray:
        """Gives the areas in m² of some rows of pixels, [stop - first, width]; 0 without a CRS."""
        shape = (stop - first, self._width)
        if not self._known:
            return np.broadcast_to(0.0, shape)
        if self._nodes is None:
            edges = np.radians(self._north - self._step[1] * np.arange(first, stop + 1))
            zone = np.abs(np.diff(self._sine(edges))) * self._squared_radius * math.radians(self._step[0])
            return np.broadcast_to(zone[:, None], shape)
        across = _between(np.arange(self._width), self._width, self._count)
        down = _between(np.arange(first, stop), self._height, self._count)
        left, right = self._nodes[:, across[0]], self._nodes[:, across[1]]
        along = left + (right - left) * across[2]
        upper, lower = along[down[0]], along[down[1]]
        found: np.ndarray = upper + (lower - upper) * down[2][:, None]
        return found

    def _measured(self, half: float) -> np.ndarray:
        """Areas of the pixels at the nodes."""
        xs = self._west + self._step[0] * (_nodes(self._width, self._count) + 0.5)
        ys = self._north - self._step[1] * (_nodes(self._height, self._count) + 0.5)
        found = np.zeros((len(ys), len(xs)))
        for row, y in enumerate(ys.tolist()):
            for col, x in enumerate(xs.tolist()):
                found[row, col] = self._ground_m2(x, y, half)
        return found * (self._step[0] * self._step[1] / (4.0 * half * half))

    def _ground_m2(self, x: float, y: float, half: float) -> float:
        """Ground of a small square around a point; 0 where there is no such place."""
        corners: List[Tuple[float, float, float]] = []
        for right, up in ((-half, -half), (half, -half), (half, half), (-half, half)):
            try:
                place = self._turn.transform(QgsPointXY(x + right, y + up))  # type: ignore[union-attr]
            except QgsCsException:
                return 0.0
            if not (math.isfinite(place.x()) and math.isfinite(place.y())):
                return 0.0
            lon, z = math.radians(place.x()), float(self._sine(np.radians(place.y())))
            wide = math.sqrt(max(0.0, 1.0 - z * z))
            corners.append((wide * math.cos(lon), wide * math.sin(lon), z))
        one, other = (np.subtract(corners[far], corners[near]) for near, far in ((0, 2), (1, 3)))
        return 0.5 * float(np.linalg.norm(np.cross(one, other))) * self._squared_radius

    def _q(self, sine: np.ndarray) -> np.ndarray:
        e, es = math.sqrt(self._es), self._es
        return 2.0 * sine if e == 0.0 else (1.0 - es) * (sine / (1.0 - es * sine**2) + np.arctanh(e * sine) / e)

    def _sine(self, lat: np.ndarray) -> np.ndarray:
        """Share of a hemisphere between the equator and a parallel (Snyder 1987, equations 3-11 and 3-12)."""
        return self._q(np.sin(np.clip(lat, -math.pi / 2, math.pi / 2))) / self._q(np.ones(1))[0]

    @property
    def _squared_radius(self) -> float:
        return self._radius_m**2 * float(self._q(np.ones(1))[0]) / 2.0


def _degrees_of(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The geographic system that a CRS is based on; WGS 84 where QGIS does not tell."""
    if crs.isGeographic():
        return crs
    base = crs.toGeographicCrs() if hasattr(crs, "toGeographicCrs") else QgsCoordinateReferenceSystem()  # from 3.24 on
    return base if base.isValid() else QgsCoordinateReferenceSystem(WGS84)


def _nodes(length: int, most: int) -> np.ndarray:
    return np.linspace(0.0, length - 1.0, min(most, length))


def _between(places: np.ndarray, length: int, most: int) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """For each pixel the nodes on both sides, and how far it is from the first to the second."""
    nodes = _nodes(length, most)
    at = np.interp(places, nodes, np.arange(len(nodes)))
    lower = np.minimum(at.astype(np.int64), max(len(nodes) - 2, 0))
    return lower, np.minimum(lower + 1, len(nodes) - 1), at - lower
