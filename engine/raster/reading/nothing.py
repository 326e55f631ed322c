"""The error for rasters that share no pixel with data."""

from __future__ import annotations

from engine.contract.errors import ErrorCode, InputError
from engine.raster.info import RasterInfo

_EMPTY = "Check their nodata values and masks, and that the two overlap where they have data."
_CLOUDED = "No pixel is free of clouds in both dates: choose dates with fewer clouds, or use no masks."


def nothing_in_common(before: RasterInfo, after: RasterInfo, masked: bool = False) -> InputError:
    """Makes the error for two rasters that have no pixel with data in both.

    Args:
        before: first date.
        after: second date.
        masked: clouds and shadows are hidden.
    """
    return InputError(
        ErrorCode.NO_VALID_DATA,
        "{before} and {after} have no pixel with data in both.",
        _CLOUDED if masked else _EMPTY,
        before=before.path,
        after=after.path,
    )
