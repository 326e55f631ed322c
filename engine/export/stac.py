"""A STAC item for the cloud-optimised map: where it lies, what it shows, which value is which class."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

import numpy as np
import pyproj
import pystac
from pystac.extensions.classification import AssetClassificationExtension, Classification
from pystac.extensions.projection import ProjectionExtension
from pystac.extensions.raster import AssetRasterExtension, DataType, RasterBand, Sampling
from shapely.geometry import mapping

from engine.contract.classes import NODATA_VALUE, LabelClass
from engine.contract.remarks import Remark
from engine.export.product import Credits
from engine.raster.grid import Grid
from engine.raster.outline import outline_of

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_SPDX = re.compile(r"[A-Za-z0-9.+-]+")


class Taken(NamedTuple):
    """When imagery was taken: a moment, or the first and the last one of a year or a month."""

    moment: datetime | None = None
    first: datetime | None = None
    last: datetime | None = None


def stac_item(
    raster: str, grid: Grid, classes: Sequence[LabelClass], credits: Credits, created: str
) -> tuple[dict[str, Any], tuple[Remark, ...]]:
    """Describes the map.

    Args:
        raster: name of its file, in the same folder.
        grid: with a CRS.
        classes: of the map.
        credits: what a person said about it.
        created: ISO time of the export.

    Returns:
        The item as JSON, and what a person should know about it.
    """
    outline = outline_of(grid)
    taken, remarks = _taken(credits.date, created)
    properties: dict[str, Any] = {"title": credits.title, "created": created}
    if credits.source:
        properties["description"] = f"Made from {credits.source}"
    if _SPDX.fullmatch(credits.licence):
        properties["license"] = credits.licence
    if credits.author:
        properties["providers"] = [{"name": credits.author, "roles": ["producer"]}]
    item = pystac.Item(
        slug(credits.title) or "map",
        mapping(outline.geometry),
        list(outline.bounds),
        taken.moment,
        properties,
        taken.first,
        taken.last,
    )
    project_item(ProjectionExtension.ext(item, add_if_missing=True), grid)
    asset = pystac.Asset(f"./{raster}", credits.title, media_type=pystac.MediaType.COG, roles=["data"])
    item.add_asset("map", asset)
    size_m = grid.cell_size_m
    band = RasterBand.create(
        data_type=DataType.UINT8,
        nodata=NODATA_VALUE,
        sampling=Sampling.AREA,
        spatial_resolution=None if size_m is None else round(float(np.mean(size_m)), 6),
    )
    AssetRasterExtension.ext(asset, add_if_missing=True).bands = [band]
    AssetClassificationExtension.ext(asset, add_if_missing=True).classes = [_class(one) for one in classes]
    return item.to_dict(transform_hrefs=False), remarks


def _class(one: LabelClass) -> Classification:
    # The extension's names are for programs; the name for people is the description.
    name = slug(one.name)
    return Classification.create(
        one.value,
        description=one.name,
        name=f"{name}-{one.value}" if name else f"class-{one.value}",
        color_hint=one.colour[1:].upper(),
    )


def slug(text: str) -> str:
    """Makes a name for programs of a text; empty where it has no letters or digits of theirs."""
    return re.sub(r"[^A-Za-z0-9]+", "-", text).strip("-").lower()[:60]


def project_item(projection: ProjectionExtension[pystac.Item], grid: Grid) -> None:
    """Writes CRS, extent, size and transform of a grid into an item."""
    crs = pyproj.CRS.from_wkt(grid.crs_wkt or "")
    code, t = crs.to_epsg(), grid.transform
    projection.apply(
        code,
        wkt2=crs.to_wkt("WKT2_2019") if code is None else None,
        bbox=list(grid.bounds),
        shape=[grid.height, grid.width],
        transform=[t.a, t.b, t.c, t.d, t.e, t.f, 0.0, 0.0, 1.0],
    )


def _taken(date: str, created: str) -> tuple[Taken, tuple[Remark, ...]]:
    """Reads a date; that of the export stands for one that is not known."""
    found = _DATE.fullmatch(date.strip())
    try:
        year, month, day = (int(part or 0) for part in found.groups()) if found else (0, 0, 0)
        first = datetime(year, month or 1, day or 1, tzinfo=UTC)
    except ValueError:
        remark = Remark("export.odd_date", {"date": date}) if date.strip() else Remark("export.no_date")
        return Taken(datetime.fromisoformat(created)), (remark,)
    if day:
        return Taken(first), ()
    last = month or 12
    end = datetime(year, last, monthrange(year, last)[1], 23, 59, 59, tzinfo=UTC)
    return Taken(first=first, last=end), ()
