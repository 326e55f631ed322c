"""All products of an export, in the order in which they are written."""

from __future__ import annotations

from engine.contract.jobs.export import ExportMap
from engine.export.map_polygons import MapPolygons
from engine.export.map_raster import CloudGeoTiff, GeoTiff
from engine.export.product import Product
from engine.export.tables import AccuracyTables, AreaTable

PRODUCTS: tuple[type[Product], ...] = (GeoTiff, CloudGeoTiff, MapPolygons, AccuracyTables, AreaTable)


def chosen_products(job: ExportMap) -> tuple[Product, ...]:
    """Makes the products that a job asks for."""
    return tuple(kind.of(job) for kind in PRODUCTS if not kind.parameter or _asked(getattr(job, kind.parameter)))


def _asked(value: object) -> bool:
    return bool(value.strip() if isinstance(value, str) else value)
