"""What a STAC item says of the bands of its assets, in version 1.0 (eo:bands, raster:bands) and in 1.1 (bands)."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.raster.roles import role_from_name

if TYPE_CHECKING:
    from pystac import Asset, Item

# Roles of what lies beside imagery: pictures of it, masks, angles and texts.
_BESIDE = frozenset(
    {"thumbnail", "overview", "visual", "metadata", "cloud", "cloud-shadow", "snow-ice", "data-mask", "water-mask",
     "land-water", "saturation", "incidence-angle", "azimuth", "sun-azimuth", "sun-elevation", "date", "index"}
)  # fmt: skip
_IMAGERY = frozenset({"data", "reflectance"})
_RASTERS = (".tif", ".tiff", ".jp2")


@dataclass(frozen=True)
class StatedBand:
    """What is said of a band.

    Args:
        name: as it is called; empty where nothing is said.
        wavelength_um: middle of its light, in micrometres; None where nothing is said.
        nodata: likewise.
        scale: factor of its values.
        offset: summand of its values.
    """

    name: str = ""
    wavelength_um: float | None = None
    nodata: float | None = None
    scale: float = 1.0
    offset: float = 0.0


def image_assets(item: Item) -> dict[str, Asset]:
    """Gives the assets of an item that are imagery, by key: by their roles, and by what is said of their bands."""
    rasters = {
        key: asset
        for key, asset in item.assets.items()
        if "tiff" in (asset.media_type or "") or "jp2" in (asset.media_type or "")
        or asset.href.lower().partition("?")[0].endswith(_RASTERS)
    }  # fmt: skip
    found = {key: one for key, one in rasters.items() if not _BESIDE.intersection(one.roles or ())} or rasters
    found = {key: one for key, one in found.items() if _IMAGERY.intersection(one.roles or ())} or found
    named = {key: one for key, one in found.items() if any(_is_light(band) for band in stated_bands(key, one))}
    return named or found


def stated_bands(key: str, asset: Asset) -> list[StatedBand]:
    """Reads what an asset says of its bands; an empty list where it says nothing.

    Args:
        key: of the asset, which names a single band that has no other name.
        asset: of an item.
    """
    fields = asset.extra_fields
    lists = [_dicts(fields.get(name)) for name in ("bands", "eo:bands", "raster:bands")]
    count = max(map(len, lists))
    bands: list[StatedBand] = []
    for position in range(count):
        told: dict[str, object] = {}
        for one in lists:
            told |= one[position] if position < len(one) else {}
        name = _name(told, key if count == 1 else "")
        wavelength = _number(told.get("eo:center_wavelength", told.get("center_wavelength")))
        scale, offset = (
            _number(told.get("raster:scale", told.get("scale"))),
            _number(told.get("raster:offset", told.get("offset"))),
        )
        nodata = _number(told.get("nodata", fields.get("nodata")))
        bands.append(StatedBand(name, wavelength, nodata, 1.0 if scale is None else scale, offset or 0.0))
    return bands


def _name(told: Mapping[str, object], key: str) -> str:
    """The name that says most: B8A rather than nir08, which is said of two bands, and red rather than band 3."""
    names = [told.get("name"), told.get("eo:common_name", told.get("common_name")), key]
    texts = [name for name in names if isinstance(name, str) and name]
    return next((text for text in texts if role_from_name(text)), texts[0] if texts else "")


def _is_light(band: StatedBand) -> bool:
    role = role_from_name(band.name)
    return role not in (None, "thermal") or (band.wavelength_um is not None and band.wavelength_um < 4.0)


def _dicts(value: object) -> Sequence[dict[str, object]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _number(value: object) -> float | None:
    good = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    return float(value) if good and isinstance(value, int | float) else None
