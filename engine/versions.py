"""What computed a result: the versions that it states."""

from __future__ import annotations

import platform
from importlib import import_module
from operator import attrgetter

from engine import __version__

# Module and attribute of what does not state its version as other libraries do, as it lies in another's wheel.
_STATED = {
    "gdal": ("rasterio", "__gdal_version__"),
    "geos": ("shapely", "geos_version_string"),
}


def versions(*libraries: str) -> dict[str, str]:
    """Names what computed a result: the engine, Python, and libraries.

    Args:
        libraries: that took part. No other one is imported. The build is told where a library tells it (2.13.0+cpu).
    """
    stated = {name: _STATED.get(name, (name, "__version__")) for name in libraries}
    found = {name: str(attrgetter(place)(import_module(module))) for name, (module, place) in stated.items()}
    return {"engine": __version__, "python": platform.python_version(), **found}
