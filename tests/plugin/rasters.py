"""Small real rasters and vectors for the plugin's tests, made with QGIS's own GDAL."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()


def make_raster(
    path: Path,
    values: Any,
    *,
    nodata: float | None = None,
    epsg: int | None = 32631,
    origin: Sequence[float] = (500000.0, 5000000.0),
    cell: float = 10.0,
    names: Sequence[str] = (),
) -> str:
    """Writes a GeoTIFF.

    Args:
        path: of the file.
        values: [h, w] or [bands, h, w].
        nodata: declared for all bands.
        epsg: the CRS; None for none.
        origin: x and y of the upper left corner.
        cell: edge of a pixel in CRS units.
        names: a description for each band.
    """
    values = np.asarray(values)
    values = values[np.newaxis] if values.ndim == 2 else values
    kinds = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}
    count, height, width = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, kinds[values.dtype.name])
    dataset.SetGeoTransform((origin[0], cell, 0.0, origin[1], 0.0, -cell))
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    for number in range(count):
        band = dataset.GetRasterBand(number + 1)
        if nodata is not None:  # first: newer GDAL fills blocks of zeros with it when it closes
            band.SetNoDataValue(nodata)
        band.WriteArray(values[number])
        if names:
            band.SetDescription(names[number])
    dataset.FlushCache()
    return str(path)


def make_polygons(path: Path, count: int = 2) -> str:
    """Writes a GeoPackage with squares."""
    from osgeo import ogr

    if path.exists():
        path.unlink()
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("change", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("area_m2", ogr.OFTReal))
    for number in range(count):
        x = 500000 + 20 * number
        feature = ogr.Feature(layer.GetLayerDefn())
        text = f"POLYGON (({x} 5000000, {x} 4999990, {x + 10} 4999990, {x + 10} 5000000, {x} 5000000))"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        feature.SetField("area_m2", 100.0)
        layer.CreateFeature(feature)
    layer = source = feature = None
    return str(path)


def read(path: Any) -> Any:
    """Reads all bands of a raster as [bands, h, w], with nodata masked."""
    dataset = gdal.Open(str(path))
    bands = []
    for number in range(dataset.RasterCount):
        band = dataset.GetRasterBand(number + 1)
        values = band.ReadAsArray()
        bands.append(np.ma.masked_array(values, band.GetMaskBand().ReadAsArray() == 0))
    return np.ma.stack(bands)


def make_result(folder: Path, changed: int = 2) -> dict:
    """Makes the files of a finished run, as the engine answers them."""
    folder.mkdir(exist_ok=True)
    score = np.linspace(0, 1, 2000, dtype=np.float32).reshape(40, 50)
    return {
        "folder": str(folder),
        "score": make_raster(folder / "score.tif", score, nodata=-1),
        "change": make_raster(folder / "change.tif", (score > 0.5).astype(np.uint8), nodata=255),
        "polygons": make_polygons(folder / "change.gpkg", changed),
        "report": str(folder / "report.html"),
        "result": str(folder / "result.json"),
        "threshold": 0.5,
        "summary": "Half of it changed.",
        "warnings": [],
    }
