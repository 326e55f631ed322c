"""Bounds as a person gives them: four numbers, and a CRS in brackets behind them where it is another one."""

from __future__ import annotations

import math
import re

from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform_bounds

from engine.contract.errors import ParameterError
from engine.raster.access import GDAL_ERRORS
from engine.raster.foreign_crs import is_foreign

Bounds = tuple[float, float, float, float]

_TEXT = re.compile(r"\s*(?P<numbers>[^\[\]]*?)\s*(?:\[(?P<crs>.*)\])?\s*", re.DOTALL)  # WKT has brackets of its own
_HINT = "Use xmin,ymin,xmax,ymax, and add the CRS in brackets if it is another one: 1,2,3,4 [EPSG:4326]."
_WORDS_HINT = (
    "Use one of {words}, or xmin,ymin,xmax,ymax; add the CRS in brackets if it is another one: 1,2,3,4 [EPSG:4326]."
)
# Edges bend between CRSs; 21 points, the default, can miss the bow of a wide extent.
POINTS_PER_EDGE = 101


def parse_bounds(text: str, label: str, words: str = "") -> tuple[Bounds, CRS | None]:
    """Reads `xmin,ymin,xmax,ymax`, or `xmin,ymin,xmax,ymax [CRS]`; longitude is x.

    Args:
        text: of the person.
        label: of the parameter, for messages.
        words: what else could have been given, for messages.

    Returns:
        The numbers, and the CRS; None where none is named.

    Raises:
        ParameterError: it is something else, or its CRS is not known.
    """
    found, hint = _TEXT.fullmatch(text), _WORDS_HINT if words else _HINT
    try:
        numbers = [float(part) for part in (found["numbers"] if found else "").split(",")]
        west, south, east, north = numbers
    except ValueError as error:
        raise ParameterError(
            "“{label}” cannot be read: {value}.", hint, label=label, value=repr(text), words=words
        ) from error
    if not all(math.isfinite(number) for number in numbers) or east <= west or north <= south:
        raise ParameterError(
            "“{label}” is empty: {value}. xmax must be above xmin, and ymax above ymin.",
            hint,
            label=label,
            value=repr(text),
            words=words,
        )
    code = (found["crs"] or "").strip() if found else ""
    if not code:
        return (west, south, east, north), None
    try:
        if is_foreign(code):
            raise ValueError("it refers to a file or a host")
        return (west, south, east, north), CRS.from_user_input(code)
    except (CRSError, ValueError) as error:
        raise ParameterError(
            "“{label}”: the CRS {crs} is unknown.", "Use a code such as EPSG:4326.", label=label, crs=repr(code[:80])
        ) from error


def bounds_in(crs_wkt: str | None, bounds: Bounds, crs: CRS | None, label: str) -> Bounds | None:
    """Brings bounds into the CRS of an image.

    Args:
        crs_wkt: of the image; None for an image without georeference.
        bounds: are brought.
        crs: their own; None where they are in that of the image.
        label: of the parameter, for messages.

    Returns:
        None where they have no place in that CRS.

    Raises:
        ParameterError: they have a CRS, and the image has none.
    """
    if crs is None:
        return bounds
    if crs_wkt is None:
        raise ParameterError(
            "“{label}” names a CRS, but the image has none.", "Write it in pixels, without brackets.", label=label
        )
    target = CRS.from_wkt(crs_wkt)
    if crs == target:
        return bounds
    try:
        west, south, east, north = transform_bounds(crs, target, *bounds, densify_pts=POINTS_PER_EDGE)
    except GDAL_ERRORS:
        return None
    return (west, south, east, north) if all(map(math.isfinite, (west, south, east, north))) else None
