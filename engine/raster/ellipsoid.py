"""Places and areas on the ellipsoid of a CRS, right at the poles and at 180 degrees too."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from pyproj import CRS, Geod, Transformer
from pyproj.enums import TransformDirection

Doubles = npt.NDArray[np.float64]


# Up to this length a straight line is as long as a geodesic one, to 1e-7.
_STRAIGHT_M = 10_000.0


class Ellipsoid:
    """Areas on an ellipsoid of revolution.

    Source: Snyder, Map projections: a working manual, USGS 1987, equations 3-11 to 3-13.

    Args:
        geod: its size and shape.
    """

    def __init__(self, geod: Geod) -> None:
        self.geod, self.a, self._es = geod, float(geod.a), float(geod.es)
        self._e = math.sqrt(self._es)
        self._pole = float(self._q(np.array([1.0]))[0])

    def sine(self, lat: Doubles) -> Doubles:
        """Sines of the authalic latitudes: the share of a hemisphere between the equator and a parallel.

        Args:
            lat: in radians; beyond a pole counts as the pole.
        """
        return self._q(np.sin(np.clip(lat, -math.pi / 2, math.pi / 2))) / self._pole

    @property
    def squared_radius(self) -> float:
        """Of the sphere of the same area."""
        return self.a**2 * self._pole / 2.0

    def in_space(self, lon: Doubles, lat: Doubles) -> Doubles:
        """Places on it in metres from its middle, [3, N].

        Args:
            lon: [N] in radians.
            lat: [N].
        """
        sine, cosine = np.sin(lat), np.cos(lat)
        across = self.a / np.sqrt(1.0 - self._es * sine**2)
        return np.stack(
            (across * cosine * np.cos(lon), across * cosine * np.sin(lon), across * (1.0 - self._es) * sine)
        )

    def _q(self, sine: Doubles) -> Doubles:
        if self._e == 0.0:
            return 2.0 * sine
        e, es = self._e, self._es
        return (1.0 - es) * (sine / (1.0 - es * sine**2) + np.arctanh(e * sine) / e)


class Places:
    """Where points of a CRS lie on its own ellipsoid.

    Args:
        crs_wkt: geographic or projected, with or without heights.
    """

    def __init__(self, crs_wkt: str) -> None:
        crs = CRS.from_wkt(crs_wkt)
        crs = crs.source_crs if crs.is_bound and crs.source_crs is not None else crs
        crs = crs.sub_crs_list[0] if crs.is_compound else crs
        geodetic = crs.geodetic_crs or crs
        self.ellipsoid = Ellipsoid(crs.get_geod() or Geod(ellps="WGS84"))
        # A rotated pole is no geographic system in this sense: its degrees are those of another globe.
        self.geographic = crs.is_geographic and not crs.is_derived
        factor = float(crs.axis_info[0].unit_conversion_factor) if crs.axis_info else 1.0
        self.radians = factor if self.geographic else math.nan
        self.metres = self.ellipsoid.a * factor if crs.is_geographic else factor  # about a unit of the CRS
        base = crs.source_crs if crs.is_derived and crs.source_crs is not None else geodetic
        base_factor = float(base.axis_info[0].unit_conversion_factor) if base.axis_info else math.pi / 180.0
        self._base_radians = base_factor
        self._turn = None if self.geographic else Transformer.from_crs(crs, base, always_xy=True)
        self.step_m = 20_000.0  # cells up to this size are measured in their middle

    def zone(self, lat: Doubles) -> Doubles:
        """Area in m² between the equator and parallels, for each radian of longitude.

        Args:
            lat: in units of the CRS.
        """
        return self.ellipsoid.sine(lat * self.radians) * self.ellipsoid.squared_radius

    def lon_lat(self, x: Doubles, y: Doubles) -> tuple[Doubles, Doubles]:
        """Longitudes and latitudes in radians; not finite where there is no such place."""
        if self._turn is None:
            return x * self.radians, y * self.radians
        lon, lat = self._turn.transform(x, y)
        return np.asarray(lon) * self._base_radians, np.asarray(lat) * self._base_radians

    def areal_scale(self, x: Doubles, y: Doubles) -> Doubles:
        """Square metres of ground on a square unit of the CRS, at points; 0 where there is no such place.

        Args:
            x: any shape.
            y: likewise.
        """
        half = 50.0 / self.metres
        corners, there = [], self._is_there(x, y, half)
        for right, up in ((-half, -half), (half, -half), (half, half), (-half, half)):
            lon, lat = self.lon_lat(x + right, y + up)
            known = np.isfinite(lon) & np.isfinite(lat)
            lon, lat = np.where(known, lon, 0.0), np.where(known, lat, 0.0)
            z = self.ellipsoid.sine(lat)
            across = np.sqrt(np.maximum(1.0 - z**2, 0.0))
            corners.append(np.where(known, np.stack((across * np.cos(lon), across * np.sin(lon), z)), np.nan))
        one, other = corners[2] - corners[0], corners[3] - corners[1]
        area = 0.5 * np.linalg.norm(np.cross(one, other, axis=0), axis=0) * self.ellipsoid.squared_radius
        return np.where(there, np.nan_to_num(area / (4.0 * half**2), nan=0.0), 0.0)

    def _is_there(self, x: Doubles, y: Doubles, half: float) -> npt.NDArray[np.bool_]:
        """Whether points are where their longitudes and latitudes are: beyond the rim of a map the world repeats."""
        if self._turn is None:
            return np.ones(x.shape, np.bool_)
        back = self._turn.transform(*self._turn.transform(x, y), direction=TransformDirection.INVERSE)
        with np.errstate(invalid="ignore"):
            off = np.hypot(np.asarray(back[0]) - x, np.asarray(back[1]) - y)
            return np.asarray(off < half, np.bool_)

    def lengths_m(self, x: Doubles, y: Doubles) -> Doubles:
        """Geodesic lengths from each point to the next, [N - 1]; 0 where one of them has no place.

        Args:
            x: [N] in units of the CRS.
            y: [N].
        """
        lon, lat = self.lon_lat(x, y)
        known = np.isfinite(lon) & np.isfinite(lat)
        half = math.pi / 2.0
        lon, lat = np.where(known, lon, 0.0), np.clip(np.where(known, lat, 0.0), -half, half)
        length = np.linalg.norm(np.diff(self.ellipsoid.in_space(lon, lat), axis=1), axis=0)
        far = np.flatnonzero(length > _STRAIGHT_M)
        if len(far):
            _, _, length[far] = self.ellipsoid.geod.inv(lon[far], lat[far], lon[far + 1], lat[far + 1], radians=True)
        return np.where(known[1:] & known[:-1], length, 0.0)

    def ring_m2(self, x: Doubles, y: Doubles) -> float:
        """Area that a closed line surrounds: the smaller part of the ellipsoid.

        Args:
            x: [N] in units of the CRS; the last point is the first one.
            y: [N].
        """
        lon, lat = self.lon_lat(x, y)
        known = np.isfinite(lon) & np.isfinite(lat)
        lon, sine = lon[known], self.ellipsoid.sine(lat[known])
        step = np.diff(lon)
        if not self.geographic:
            step -= 2.0 * math.pi * np.rint(step / (2.0 * math.pi))
        area = abs(float((step * (sine[1:] + sine[:-1])).sum()) / 2.0)
        if abs(float(step.sum())) > math.pi:  # around a pole
            area = 2.0 * math.pi - area
        return area * self.ellipsoid.squared_radius
