"""Folders in which Sentinel-2 and Landsat products are delivered: each is one acquisition, told of as a STAC item.

Sources: Sentinel-2 Products Specification Document (layout, offset of reflectances since baseline 04.00); Landsat 8-9
Collection 2 Level 2 Science Product Guide (scale and offset of surface reflectances).
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from engine.files.disk import failed_write
from engine.files.user_cache import cache_folder

_SENTINEL_2 = re.compile(r"S2[A-D]_(MSIL[12][AC])_(\d{8}T\d{6})_N(\d{4})_R\d{3}_(T\w{5})_\d{8}T\d{6}(?:\.SAFE)?", re.I)
_LANDSAT = re.compile(r"L[COTE](0[45789])_L(1|2)\w\w_(\d{6})_(\d{8})_\d{8}_\d\d_(?:T1|T2|RT)", re.I)
_COLOURS = {"B02": "blue", "B03": "green", "B04": "red", "B08": "nir"}  # of Sentinel-2, those of 10 m
_OLI = {"B2": "blue", "B3": "green", "B4": "red", "B5": "nir", "B6": "swir16", "B7": "swir22"}
_TM = {"B1": "blue", "B2": "green", "B3": "red", "B4": "nir", "B5": "swir16", "B7": "swir22"}
_OFFSET_SINCE = 400  # baseline of Sentinel-2
_MADE_S = 315532800  # time of a written item: its content alone tells it from another one


@dataclass(frozen=True)
class _Band:
    path: str
    name: str
    role: str
    scale: float = 1.0
    offset: float = 0.0


def is_product(folder: str) -> bool:
    """Whether a folder is that of a product, by its name."""
    name = os.path.basename(os.path.normpath(folder))
    return bool(_SENTINEL_2.fullmatch(name) or _LANDSAT.fullmatch(name)) and os.path.isdir(folder)


def product_item(folder: str) -> str | None:
    """Writes the item of a product into the user's cache, unless it is there.

    Args:
        folder: of the product.

    Returns:
        Its path; None where the folder has no bands, as that of a product that was not unpacked as a whole.

    Raises:
        OutputError: it cannot be written.
    """
    folder = os.path.abspath(folder)
    name = os.path.basename(folder)
    sentinel, landsat = _SENTINEL_2.fullmatch(name), _LANDSAT.fullmatch(name)
    if sentinel:
        bands, moment = list(_sentinel_bands(Path(folder), sentinel)), sentinel.group(2)
    elif landsat:
        bands, moment = list(_landsat_bands(Path(folder), landsat)), f"{landsat.group(4)}T000000"
    else:
        return None
    if not bands:
        return None
    stamp = datetime.strptime(moment, "%Y%m%dT%H%M%S").isoformat() + "Z"
    item: dict[str, object] = {
        "type": "Feature", "stac_version": "1.0.0", "id": name, "geometry": None, "links": [],
        "properties": {"datetime": stamp}, "assets": {one.name: _asset(one) for one in bands},
    }  # fmt: skip
    return _written(name, json.dumps(item, indent=1))


def _sentinel_bands(folder: Path, found: re.Match[str]) -> Iterator[_Band]:
    offset = -0.1 if int(found.group(3)) >= _OFFSET_SINCE else 0.0
    for path in sorted(folder.glob("GRANULE/*/IMG_DATA/**/*.jp2")):
        band = re.search(r"_(B\d\d)(?:_10m)?$", path.stem)
        if band is not None and band.group(1) in _COLOURS:
            yield _Band(str(path), band.group(1), _COLOURS[band.group(1)], 0.0001, offset)


def _landsat_bands(folder: Path, found: re.Match[str]) -> Iterator[_Band]:
    roles, surface = (_OLI if found.group(1) in ("08", "09") else _TM), found.group(2) == "2"
    for path in sorted(folder.iterdir()):
        band = re.search(r"_SR_(B\d)$" if surface else r"_(B\d)$", path.stem)
        if band is not None and band.group(1) in roles and path.suffix.lower() in (".tif", ".tiff"):
            facts = (2.75e-05, -0.2) if surface else (1.0, 0.0)
            yield _Band(str(path), band.group(1), roles[band.group(1)], *facts)


def _asset(band: _Band) -> dict[str, object]:
    media = "image/jp2" if band.path.lower().endswith(".jp2") else "image/tiff; application=geotiff"
    return {
        "href": Path(band.path).as_uri(), "type": media, "roles": ["data", "reflectance"],
        "eo:bands": [{"name": band.name, "common_name": band.role}],
        "raster:bands": [{"nodata": 0, "scale": band.scale, "offset": band.offset}],
    }  # fmt: skip


def _written(name: str, text: str) -> str:
    folder = cache_folder("items")
    path = folder / f"{name}-{hashlib.sha256(text.encode()).hexdigest()[:16]}.json"
    if not path.is_file():
        aside = path.with_suffix(f".{os.getpid()}")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            aside.write_text(text, encoding="utf-8")
            os.utime(aside, (_MADE_S, _MADE_S))
            os.replace(aside, path)
        except OSError as error:
            raise failed_write(path, error) from error
    return str(path)
