"""Refuses rasters that reach beyond a pole or around the Earth again: their coordinates cannot be what the CRS says."""

from __future__ import annotations

import math

from pyproj import CRS, Transformer
from rasterio.io import DatasetReader

from engine.contract.errors import ErrorCode, InputError
from engine.raster.placement import ON_GRID_PX

_RIGHT_ANGLE = math.pi / 2
_REPEATED_COLUMNS = 2  # models of the atmosphere repeat the first and the last one
# Projections that go on beyond a pole as if there were one more; others end there by themselves.
_ENDLESS = ("Equirectangular", "Equidistant Cylindrical", "Plate Carree")


def check_poles(path: str, dataset: DatasetReader) -> None:
    """Looks at a raster's corners; cells may have their centre on a pole, and the last column may be the first again.

    Args:
        path: for messages.
        dataset: open.

    Raises:
        InputError: it reaches further.
    """
    if dataset.crs is None:
        return
    t = dataset.transform
    corners = [t @ (col, row) for col in (0, dataset.width) for row in (0, dataset.height)]
    if dataset.crs.is_geographic:
        unit = float(dataset.crs.units_factor[1])
        latitudes, cell = [y * unit for _, y in corners], (abs(t.d) + abs(t.e)) * unit
        _check_turns(path, [x * unit for x, _ in corners], (abs(t.a) + abs(t.b)) * unit)
    elif any(name in dataset.crs.to_wkt() for name in _ENDLESS):
        crs = CRS.from_wkt(dataset.crs.to_wkt())
        turn = Transformer.from_crs(crs, crs.geodetic_crs or crs, always_xy=True)
        _, found = turn.transform([x for x, _ in corners], [y for _, y in corners])
        latitudes = [math.radians(lat) if math.isfinite(lat) else math.pi for lat in found]
        cell = (max(latitudes) - min(latitudes)) / dataset.height
    else:
        return
    if max(max(latitudes), -min(latitudes)) - _RIGHT_ANGLE > cell * (0.5 + ON_GRID_PX):
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} reaches beyond a pole: its latitudes run from {south:.6g} to {north:.6g} degrees.",
            "Its CRS is not the one that its coordinates are in, or longitude and latitude were swapped. Assign the "
            "right CRS (QGIS: Raster > Projections > Assign projection).",
            path=path,
            south=math.degrees(min(latitudes)),
            north=math.degrees(max(latitudes)),
        )


def _check_turns(path: str, longitudes: list[float], cell: float) -> None:
    if max(longitudes) - min(longitudes) - 2 * math.pi > cell * (_REPEATED_COLUMNS + ON_GRID_PX):
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} reaches around the Earth more than once: its longitudes run from {west:.6g} to {east:.6g} degrees.",
            "Its CRS is not the one that its coordinates are in, or it must be cut to 360 degrees. Assign the right "
            "CRS (QGIS: Raster > Projections > Assign projection), or clip it (Raster > Extraction).",
            path=path,
            west=math.degrees(min(longitudes)),
            east=math.degrees(max(longitudes)),
        )
