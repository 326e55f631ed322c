"""A STAC item for the result of any job: its rasters, layers and report, where they lie and what made them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pystac import Asset, Catalog, CatalogType, Item, Link, MediaType
from pystac.extensions.projection import ProjectionExtension
from pystac.extensions.raster import AssetRasterExtension, DataType, RasterBand
from shapely.geometry import mapping

from engine.contract.errors import SwimdiffError
from engine.export.stac import project_item, slug
from engine.raster.describe import describe
from engine.raster.grid import Grid
from engine.raster.outline import outline_of

ITEM = "item.json"
PROCESSING = "https://stac-extensions.github.io/processing/v1.2.0/schema.json"
_KINDS = {
    ".tif": (MediaType.GEOTIFF, "data"), ".gpkg": (MediaType.GEOPACKAGE, "data"), ".html": (MediaType.HTML, "overview"),
    ".png": (MediaType.PNG, "thumbnail"), ".json": (MediaType.JSON, "metadata"), ".csv": ("text/csv", "metadata"),
}  # fmt: skip


@dataclass(frozen=True)
class ResultFacts:
    """What is known of a result.

    Args:
        folder: of its files; the item lies in it too.
        files: names of those that are told of.
        grid: of its rasters, with a CRS.
        title: for people.
        description: what came out, in a line.
        dates: ISO dates, or years, of its images; none where they are not known.
        lineage: which job made it, and with which model.
        finished: ISO time.
        versions: of the engine and its libraries, by name.
        current: where the newest content of a file lies.
    """

    folder: Path
    files: tuple[str, ...]
    grid: Grid
    title: str
    description: str
    dates: tuple[str, ...]
    lineage: str
    finished: str
    versions: Mapping[str, str]
    current: Callable[[str], Path]


def result_item(facts: ResultFacts) -> dict[str, object]:
    """Describes a result as an item whose assets lie beside it."""
    outline = outline_of(facts.grid)
    made = _moment(facts.finished) or datetime(1970, 1, 1, tzinfo=UTC)
    moments = sorted(filter(None, map(_moment, facts.dates)))
    properties: dict[str, object] = {
        "title": facts.title, "created": made.isoformat().replace("+00:00", "Z"),
        "processing:software": dict(facts.versions), "processing:facility": "SwiMDiff", "processing:level": "L4",
        "processing:lineage": facts.lineage,
    }  # fmt: skip
    if facts.description:
        properties["description"] = facts.description
    several = len(moments) > 1
    item = Item(
        slug(facts.folder.name) or "result", mapping(outline.geometry), list(outline.bounds),
        None if several else (moments[0] if moments else made), properties,
        moments[0] if several else None, moments[-1] if several else None,
    )  # fmt: skip
    item.stac_extensions.append(PROCESSING)
    project_item(ProjectionExtension.ext(item, add_if_missing=True), facts.grid)
    for name in facts.files:
        media, role = _KINDS.get(Path(name).suffix, ("", ""))
        if not role:
            continue
        asset = Asset(f"./{name}", name, media_type=media, roles=[role])
        item.add_asset(Path(name).stem if Path(name).suffix == ".tif" else slug(name), asset)
        if Path(name).suffix == ".tif":
            _add_bands(asset, facts.current(name))
    found: dict[str, object] = item.to_dict(include_self_link=False, transform_hrefs=False)
    return found


def result_catalogue(title: str, items: Iterable[tuple[str, str]]) -> dict[str, object]:
    """A catalogue of results.

    Args:
        title: of it.
        items: path of each, relative to the catalogue, and its title.
    """
    catalogue = Catalog("results", title, title, catalog_type=CatalogType.SELF_CONTAINED)
    for href, name in items:
        catalogue.add_link(Link("item", href, MediaType.GEOJSON, title=name))
    links = [{"rel": "root", "href": "./catalog.json", "type": MediaType.JSON}]
    links += [one.to_dict(transform_href=False) for one in catalogue.get_links("item")]
    return {**catalogue.to_dict(include_self_link=False, transform_hrefs=False), "links": links}


def _add_bands(asset: Asset, path: Path) -> None:
    try:
        info = describe(str(path), ungeoreferenced=True)
        bands = [RasterBand.create(data_type=DataType(info.dtype), nodata=nodata) for nodata in info.nodata]
    except (SwimdiffError, ValueError):  # of a folder that somebody has changed
        return
    AssetRasterExtension.ext(asset, add_if_missing=True).bands = bands


def _moment(text: str) -> datetime | None:
    """A day, a year or a time, in UTC."""
    try:
        found = datetime.fromisoformat(f"{text}-01-01" if len(text) == 4 else text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
