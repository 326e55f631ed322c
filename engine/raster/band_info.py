"""What is known of each band of a raster: its name, its wavelength, what it shows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rasterio.enums import ColorInterp
from rasterio.io import DatasetReader

from engine.raster.gdal_text import descriptions
from engine.raster.info import BandInfo
from engine.raster.roles import is_composed, roles_from_names
from engine.raster.wavelengths import may_be, role_from_wavelength, wavelength_from_text

_NUMBERED = re.compile(r"Layer_\d+")  # what Erdas Imagine calls bands that nobody named
_COLOURS = {ColorInterp.red: "red", ColorInterp.green: "green", ColorInterp.blue: "blue"}


def describe_bands(dataset: DatasetReader, indexes: Sequence[int]) -> tuple[BandInfo, ...]:
    """Describes bands.

    Args:
        dataset: opened.
        indexes: their numbers, from 1.
    """
    names = ["" if _NUMBERED.fullmatch(name) and dataset.driver == "HFA" else name for name in descriptions(dataset)]
    roles = roles_from_names(names)
    return tuple(_band(dataset, index, names[index - 1], roles[index - 1]) for index in indexes)


def _band(dataset: DatasetReader, index: int, description: str, role: str | None) -> BandInfo:
    name = description or f"band {index}"
    wavelength = _wavelength(dataset, index, description)
    if is_composed(description):
        return BandInfo(index, name)
    seen = None if wavelength is None else role_from_wavelength(wavelength)
    # A name that cannot be that of light of this wavelength is believed less; of red edges it rarely says which.
    better = seen is not None and str(role).startswith("rededge") and seen.startswith("rededge")
    if role is not None and not better and (wavelength is None or may_be(role, wavelength)):
        return BandInfo(index, name, role, wavelength, "name")
    if wavelength is not None:
        return BandInfo(index, name, seen, wavelength, "wavelength")
    colour = _COLOURS.get(dataset.colorinterp[index - 1])
    return BandInfo(index, name, colour, None, "colour" if colour else "")


def _wavelength(dataset: DatasetReader, index: int, description: str) -> float | None:
    tags = dataset.tags(index)
    image_tags = dataset.tags(index, ns="IMAGERY")
    wavelength = None
    if "CENTRAL_WAVELENGTH_UM" in image_tags:
        wavelength = wavelength_from_text(image_tags["CENTRAL_WAVELENGTH_UM"], "micrometers")
    for key in ("wavelength", "WAVELENGTH", "central_wavelength"):
        if wavelength is None and key in tags:
            unit = tags.get("wavelength_units", dataset.tags().get("wavelength_units", ""))
            wavelength = wavelength_from_text(tags[key], unit)
    return wavelength if wavelength is not None else wavelength_from_text(description)
