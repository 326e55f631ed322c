"""A STAC item for the cloud-optimised map: where it lies, what it shows, which value is which class."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyproj
import shapely
from pyproj import Transformer
from shapely.geometry import Polygon, box, mapping

from engine.contract.classes import NODATA_VALUE, LabelClass
from engine.raster.grid import Grid

# Versions that fit STAC 1.0.0, see https://github.com/radiantearth/stac-spec/blob/v1.0.0/item-spec/item-spec.md
EXTENSIONS = (
    "https://stac-extensions.github.io/projection/v1.1.0/schema.json",
    "https://stac-extensions.github.io/raster/v1.1.0/schema.json",
    "https://stac-extensions.github.io/classification/v2.0.0/schema.json",
)
COG_TYPE = "image/tiff; application=geotiff; profile=cloud-optimized"
_EDGE_POINTS = 16  # edges of a grid bend between projections; so many pieces follow them to a pixel or two
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_SPDX = re.compile(r"[A-Za-z0-9.+-]+")


@dataclass(frozen=True)
class Credits:
    """What a person said about the map.

    Args:
        title: of the map.
        date: of the imagery, ISO or any words.
        source: of the imagery.
        licence: of the map.
        author: who made it.
    """

    title: str
    date: str = ""
    source: str = ""
    licence: str = ""
    author: str = ""


def stac_item(
    raster: str, grid: Grid, classes: Sequence[LabelClass], credits: Credits, created: str
) -> tuple[dict[str, Any], list[str]]:
    """Describes the map.

    Args:
        raster: name of its file, in the same folder.
        grid: with a CRS.
        classes: of the map.
        credits: what a person said about it.
        created: ISO time of the export.

    Returns:
        The item, and what a person should know about it.
    """
    geometry, bounds = _footprint(grid)
    times, warnings = _times(credits.date, created)
    properties: dict[str, Any] = {"title": credits.title, "created": created, **times, **_projection(grid)}
    if credits.source:
        properties["description"] = f"Made from {credits.source}"
    if _SPDX.fullmatch(credits.licence):
        properties["license"] = credits.licence
    if credits.author:
        properties["providers"] = [{"name": credits.author, "roles": ["producer"]}]
    size_m = grid.cell_size_m
    item = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "stac_extensions": list(EXTENSIONS),
        "id": _slug(credits.title) or "map",
        "geometry": geometry,
        "bbox": bounds,
        "properties": properties,
        "links": [],
        "assets": {
            "map": {
                "href": f"./{raster}",
                "title": credits.title,
                "type": COG_TYPE,
                "roles": ["data"],
                "raster:bands": [
                    {
                        "data_type": "uint8",
                        "nodata": NODATA_VALUE,
                        "sampling": "area",
                        **({} if size_m is None else {"spatial_resolution": round(float(np.mean(size_m)), 6)}),
                    }
                ],
                "classification:classes": [_class(one) for one in classes],
            }
        },
    }
    return item, warnings


def _class(one: LabelClass) -> dict[str, Any]:
    # The extension's names are for programs; the name for people is the description.
    name = _slug(one.name)
    return {
        "value": one.value,
        "name": f"{name}-{one.value}" if name else f"class-{one.value}",
        "description": one.name,
        "color_hint": one.colour[1:].upper(),
    }


def _slug(text: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "-", text).strip("-").lower()[:60]


def _projection(grid: Grid) -> dict[str, Any]:
    crs = pyproj.CRS.from_wkt(grid.crs_wkt or "")
    code = crs.to_epsg()
    t = grid.transform
    found: dict[str, Any] = {
        "proj:epsg": code,
        "proj:shape": [grid.height, grid.width],
        "proj:transform": [t.a, t.b, t.c, t.d, t.e, t.f, 0.0, 0.0, 1.0],
        "proj:bbox": list(grid.bounds),
    }
    if code is None:
        found["proj:wkt2"] = crs.to_wkt("WKT2_2019")
    return found


def _times(date: str, created: str) -> tuple[dict[str, Any], list[str]]:
    """When the imagery was taken; a year or month is an interval."""
    found = _DATE.fullmatch(date.strip())
    if found is None or not _is_date(found):
        said = f"The date {date!r} is no ISO date" if date.strip() else "No date of the imagery is known"
        return {"datetime": created}, [
            f"{said}; the STAC item has the time of the export in its place. Give a date such as 2018-10-13."
        ]
    year, month, day = (int(part) if part else 0 for part in found.groups())
    if day:
        return {"datetime": f"{date.strip()}T00:00:00Z"}, []
    first, last = (month, month) if month else (1, 12)
    end = (np.datetime64(f"{year:04d}-{last:02d}") + 1).astype("datetime64[D]") - 1
    return {
        "datetime": None,
        "start_datetime": f"{year:04d}-{first:02d}-01T00:00:00Z",
        "end_datetime": f"{end}T23:59:59Z",
    }, []


def _is_date(found: re.Match[str]) -> bool:
    try:
        np.datetime64("-".join(part for part in found.groups() if part))
    except ValueError:
        return False
    return True


def _footprint(grid: Grid) -> tuple[dict[str, Any], list[float]]:
    """Outline in degrees, and its bounds; cut at the date line as GeoJSON wants it."""
    steps = np.linspace(0.0, 1.0, _EDGE_POINTS + 1)[:-1]
    along = [(steps, 0 * steps), (1 + 0 * steps, steps), (1 - steps, 1 + 0 * steps), (0 * steps, 1 - steps)]
    x = np.concatenate([cols for cols, _ in along]) * grid.width
    y = np.concatenate([rows for _, rows in along]) * grid.height
    t = grid.transform
    transformer = Transformer.from_crs(grid.crs_wkt or "", "OGC:CRS84", always_xy=True)
    lon, lat = transformer.transform(t.c + t.a * x, t.f + t.e * y)
    lon, lat = np.round(lon, 7), np.round(lat, 7)
    if float(lon.max() - lon.min()) <= 180:
        outline = shapely.orient_polygons(Polygon(np.column_stack((lon, lat))))
        return mapping(outline), [float(value) for value in outline.bounds]
    whole = Polygon(np.column_stack((np.where(lon < 0, lon + 360, lon), lat)))
    west, east = whole.intersection(box(0, -90, 180, 90)), whole.intersection(box(180, -90, 360, 90))
    east = shapely.transform(east, lambda xy: xy - np.array((360.0, 0.0)))
    bounds = [west.bounds[0], min(west.bounds[1], east.bounds[1]), east.bounds[2], max(west.bounds[3], east.bounds[3])]
    return mapping(shapely.orient_polygons(shapely.union_all([west, east]))), [float(value) for value in bounds]
