"""Writes a layer that is no plain file, as QGIS sees it, into a GeoTIFF."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import List, Optional, Tuple

from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDataProvider,
    QgsProviderRegistry,
    QgsRasterBlockFeedback,
    QgsRasterFileWriter,
    QgsRasterPipe,
    QgsRasterRange,
)

from ..compat import core_value
from ..contract import errors

STRIPE_PX = 256  # rows that are changed at a time; a multiple of the tiles that QGIS writes
_SUCCESS = ("Qgis.RasterFileWriterResult.Success", "QgsRasterFileWriter.WriterError.NoError")


def reference_of(wkt: str) -> Optional[osr.SpatialReference]:
    """Makes GDAL's CRS of a WKT; None where it cannot be read.

    Args:
        wkt: of version 1 or 2.
    """
    reference = osr.SpatialReference()
    try:
        if reference.ImportFromWkt(wkt) != ogr.OGRERR_NONE:
            return None
    except RuntimeError:  # raised instead of a number where another plugin has switched GDAL's exceptions on
        return None
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


@dataclass(frozen=True)
class BandNames:
    """What a file says of a band.

    Args:
        description: its name.
        colour: GDAL's number of its colour interpretation.
        categories: names of its values, from 0; empty for none.
    """

    description: str
    colour: int
    categories: Tuple[str, ...] = ()


@dataclass(frozen=True)
class RasterExport:
    """What is written before the engine can read a layer; texts and numbers only, so that any thread may write it.

    Args:
        uri: of the layer's data.
        provider: key of the provider that reads it.
        crs: the CRS that the layer has in QGIS, as WKT; empty for none.
        nodata: for each band, the ranges (from, to) that the person declared to be no data.
        drop_nodata: whether the person switched the nodata value of the file off.
        bands: what QGIS's writer leaves out of each band.
    """

    uri: str
    provider: str
    crs: str
    nodata: Tuple[Tuple[Tuple[float, float], ...], ...]
    drop_nodata: bool
    bands: Tuple[BandNames, ...]

    def file_name(self, layer_name: str) -> str:
        """Names a file for it; the same data with the same settings has the same name in another run."""
        settings = repr((self.uri, self.provider, self.crs, self.nodata, self.drop_nodata))
        mark = hashlib.sha256(settings.encode("utf-8")).hexdigest()[:8]
        plain = re.sub(r"[^\w]+", "-", layer_name).strip("-")[:40] or "layer"
        return f"{plain}-{mark}.tif"

    def write(self, path: Path, feedback: Optional[QgsRasterBlockFeedback] = None) -> None:
        """Writes a GeoTIFF.

        Raises:
            InputError: where the data cannot be opened again.
            OutputError: where the file cannot be written whole.
            JobCancelled: where the feedback was cancelled.
        """
        # A provider of our own, opened here: copies of some providers of QGIS 3.22 give uninitialised pixels.
        options = QgsDataProvider.ProviderOptions()
        provider = QgsProviderRegistry.instance().createProvider(self.provider, self.uri, options)
        if provider is None or not provider.isValid():
            raise errors.InputError(
                errors.ErrorCode.INPUT_UNREADABLE,
                "{source} cannot be opened for export.",
                "Export the layer yourself and choose the file.",
                source=self.uri,
            )
        for band, ranges in enumerate(self.nodata, start=1):
            provider.setUserNoDataValue(band, [QgsRasterRange(low, high) for low, high in ranges])
            provider.setUseSourceNoDataValue(band, not self.drop_nodata)
        crs = QgsCoordinateReferenceSystem()
        crs.createFromWkt(self.crs)  # which may fail while QGIS's own table of CRS is busy: the file gets it below
        size, extent = (provider.xSize(), provider.ySize()), provider.extent()
        pipe = QgsRasterPipe()
        pipe.set(provider)  # which owns it from now on
        writer = QgsRasterFileWriter(str(path))
        writer.setOutputFormat("GTiff")
        set_options = getattr(writer, "setCreationOptions", None) or writer.setCreateOptions  # the newer name first
        set_options(["TILED=YES", "BIGTIFF=IF_SAFER"])
        answer = writer.writeRaster(pipe, *size, extent, crs, QgsCoordinateTransformContext(), feedback)
        if feedback is not None and feedback.isCanceled():
            raise errors.JobCancelled()
        if answer != core_value(*_SUCCESS):
            raise errors.OutputError(
                errors.ErrorCode.OUTPUT_UNWRITABLE,
                "The layer could not be exported to {path} (error {number}).",
                "Free some space, or export the layer yourself and choose the file.",
                path=path,
                number=answer,
            )
        self._finish(path)

    def _finish(self, path: Path) -> None:
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_UPDATE)
        self._place(dataset, path)
        bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
        if any(self.nodata) and bands[0].GetNoDataValue() is None:
            self._mark_nodata(bands)
        for number, band in enumerate(bands):
            if self.drop_nodata:
                band.DeleteNoDataValue()
            if len(self.bands) == len(bands):
                band.SetDescription(self.bands[number].description)
                band.SetColorInterpretation(self.bands[number].colour)
                if self.bands[number].categories:
                    band.SetCategoryNames(list(self.bands[number].categories))
        dataset.FlushCache()

    def _place(self, dataset: gdal.Dataset, path: Path) -> None:
        """Writes the CRS as PROJ reads it, whether or not QGIS's writer had one.

        Raises:
            OutputError: where the file has not the CRS of the layer.
        """
        if not self.crs:
            return
        reference = reference_of(self.crs)
        if reference is not None:
            dataset.SetSpatialRef(reference)
            dataset.FlushCache()
        if reference is None or dataset.GetSpatialRef() is None:
            raise errors.OutputError(
                errors.ErrorCode.OUTPUT_UNWRITABLE,
                "The CRS of the layer could not be written to {path}.",
                "Assign a known CRS to the layer (Layer CRS > Set Layer CRS), or export it and choose the file.",
                path=path,
            )

    def _mark_nodata(self, bands: List[gdal.Band]) -> None:
        """Puts one value in place of those that mean no data; QGIS's writer does so only where the file has one.

        Raises:
            InputError: where the bands differ; a GeoTIFF has one nodata value for all its bands.
        """
        ranges = self.nodata[0]
        if any(other != ranges for other in self.nodata):
            raise errors.InputError(
                errors.ErrorCode.INPUT_UNSUPPORTED,
                "{source} has nodata settings in QGIS that a file cannot store.",
                "Set the same nodata values for all its bands, or export the layer.",
                source=self.uri,
            )
        value = ranges[0][0]
        for band in bands:
            for top in range(0, band.YSize, STRIPE_PX):
                pixels = band.ReadAsArray(0, top, band.XSize, min(STRIPE_PX, band.YSize - top))
                for low, high in ranges:
                    pixels[(pixels >= low) & (pixels <= high)] = value
                band.WriteArray(pixels, 0, top)
        bands[0].SetNoDataValue(value)
