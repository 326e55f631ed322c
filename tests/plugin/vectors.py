"""Small real vector files and layers for the plugin's tests, made with QGIS's own GDAL."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

gdal.UseExceptions()
SQUARES = (("water", 1), ("wood", 2), ("water", 1))


def make_labels(
    path: Path,
    squares: Sequence[tuple[Any, int]] = SQUARES,
    *,
    layer: str = "labels",
    epsg: int = 32631,
    origin: Sequence[float] = (500000.0, 5000000.0),
    points: bool = False,
) -> str:
    """Adds a layer of squares of 40 m with the fields class (text) and code to a GeoPackage.

    Args:
        path: of the file; one that is there gets another layer.
        squares: class and code of each.
        layer: its name.
        epsg: the CRS.
        origin: upper left corner of the first; each stands 60 m to the right of the one before.
        points: the corners in place of the squares.
    """
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    driver = ogr.GetDriverByName("GPKG")
    source = driver.Open(str(path), 1) if path.exists() else driver.CreateDataSource(str(path))
    made = source.CreateLayer(layer, reference, ogr.wkbPoint if points else ogr.wkbPolygon)
    made.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    made.CreateField(ogr.FieldDefn("code", ogr.OFTInteger))
    for number, (name, code) in enumerate(squares):
        feature = ogr.Feature(made.GetLayerDefn())
        left, top = origin[0] + 60 * number, origin[1]
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({left} {top})" if points else square(left, top)))
        if name is not None:
            feature.SetField("class", name)
        feature.SetField("code", code)
        made.CreateFeature(feature)
    made = source = feature = None
    return str(path)


def square(left: float, top: float, edge: float = 40.0) -> str:
    """A square as WKT."""
    right, bottom = left + edge, top - edge
    return f"POLYGON (({left} {top}, {right} {top}, {right} {bottom}, {left} {bottom}, {left} {top}))"


def read_features(path: Any, layer: str = "labels") -> dict:
    """Reads a layer: id -> (attributes, WKT)."""
    source = ogr.Open(str(path))
    found = {}
    for feature in source.GetLayerByName(layer):
        geometry = feature.GetGeometryRef()
        found[feature.GetFID()] = (feature.items(), geometry.ExportToWkt() if geometry is not None else "")
    return found


def crs_of(path: Any, layer: str = "labels") -> str:
    """The EPSG code of a layer."""
    source = ogr.Open(str(path))
    return str(source.GetLayerByName(layer).GetSpatialRef().GetAuthorityCode(None))


def rows_of(path: Any, table: str) -> list:
    """The rows of a table."""
    source = ogr.Open(str(path))
    return [feature.items() for feature in source.GetLayerByName(table)]


def categorise(layer: Any, field: str, categories: Sequence[tuple[Any, str, str]]) -> None:
    """Draws a layer by categories: value, label, colour."""
    from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsSymbol
    from qgis.PyQt.QtGui import QColor

    made = []
    for value, label, colour in categories:
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(QColor(colour))
        made.append(QgsRendererCategory(value, symbol, label))
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, made))
