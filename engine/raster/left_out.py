"""Drivers of GDAL that this program never uses."""

from __future__ import annotations

import os

# They ask hosts themselves and not by /vsicurl, whose settings would be nothing to them: a virtual raster may name what
# they open as a source.
ASK_HOSTS = ("DAAS", "EEDA", "EEDAI", "HTTP", "PLMOSAIC", "WCS", "WMS", "WMTS")
OPTION = "GDAL_SKIP"


def skipped() -> str:
    """Value of the option: what a person leaves out, and these."""
    theirs = os.environ.get(OPTION, "").replace(",", " ").split()
    return " ".join(dict.fromkeys((*theirs, *ASK_HOSTS)))


def leave_out_drivers() -> None:
    """Makes GDAL leave them out in this process and its children; to be called before rasterio is first used."""
    os.environ[OPTION] = skipped()
