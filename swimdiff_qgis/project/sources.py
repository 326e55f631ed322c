"""From a layer that a person chose to a file that the engine can open. Layers are looked at on the main thread only.

A layer whose file shows what QGIS shows is handed over by its path. Any other raster is exported first: what has to be
known for it is read on the main thread, and the thread that runs the job opens the data anew and writes it.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Optional, Tuple, Union

from osgeo import gdal
from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsRasterDataProvider, QgsRasterLayer

from ..compat import core_value, error_text
from ..contract import errors, formats
from ..texts import tr
from .raster_export import BandNames, RasterExport

# Providers that draw pictures on a server: their pixels are colours of a map, not measurements.
_PICTURES = ("wms", "arcgismapserver", "xyz")
_WKT2 = ("Qgis.CrsWktVariant.Preferred", "QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED")
Ranges = Tuple[Tuple[Tuple[float, float], ...], ...]  # for each band, the values (from, to) that mean no data


@dataclass(frozen=True)
class LayerSource:
    """What the engine gets for a layer.

    Args:
        name: of the layer.
        path: of the file; empty where the layer has to be exported first.
        nodata: a value that the person declared to mean no data, beside what the file says.
        export: how it is exported; None where the file will do.
        reason: why it has to be exported, in words for the log.
    """

    name: str
    path: str
    nodata: Optional[float] = None
    export: Optional[RasterExport] = None
    reason: str = ""


def describe(layer: Optional[QgsMapLayer], keep_nodata: bool = True, indirect: bool = False) -> LayerSource:
    """Says how a layer gets to the engine. Call it on the main thread.

    Args:
        layer: what the person chose.
        keep_nodata: whether a nodata value of its own can be handed over beside the path; else it is exported.
        indirect: whether the engine may open what refers to other files and hosts itself.

    Raises:
        InputError: for what is no raster of measurements, with the remedy.
    """
    layer = _require_raster(layer)
    provider = layer.dataProvider()
    ranges = _nodata_ranges(provider)
    dropped = _is_nodata_dropped(layer, ranges)
    path, reason = _file_of(provider, indirect)
    reason = reason or _crs_reason(layer)
    reason = reason or (tr("the nodata value of its file is switched off in QGIS") if dropped else "")
    if not reason and keep_nodata and _is_one_value(ranges):
        return LayerSource(layer.name(), path, float(ranges[0][0][0]))
    reason = reason or (tr("it has its own nodata ranges in QGIS") if any(ranges) else "")
    if not reason:
        return LayerSource(layer.name(), path)
    crs = layer.crs().toWkt(core_value(*_WKT2))
    export = RasterExport(provider.dataSourceUri(), provider.name(), crs, ranges, dropped, _bands_of(provider))
    return LayerSource(layer.name(), "", None, export, reason)


def describe_text(
    text: str, find_layer: Callable[[str], Optional[QgsMapLayer]]
) -> Union[str, QgsMapLayer, LayerSource]:
    """Says what a text in a list of sources means.

    Args:
        text: a path, or id or name of a layer; what lies there under that name goes first.
        find_layer: looks a layer up without loading one.

    Returns:
        The layer, or a LayerSource with the path.
    """
    if not text.startswith("/vsi") and "://" not in text:  # such places are the engine's matter
        layer = None if os.path.exists(text) else find_layer(text)
        if layer is not None:
            return layer
        text = os.path.abspath(text)
        if os.path.isfile(text) and not text.lower().endswith(".zip") and _is_foreign(text):
            return QgsRasterLayer(text, Path(text).name)
    return LayerSource(Path(text).name, text)


def _is_foreign(path: str) -> bool:
    """Says whether QGIS reads a file and the engine does not; what neither reads is the engine's to refuse."""
    driver = _driver_of(path)
    return bool(driver) and driver not in (*formats.RASTER_DRIVERS, *formats.INDIRECT_RASTER_DRIVERS)


def _require_raster(layer: Optional[QgsMapLayer]) -> QgsRasterLayer:
    code = errors.ErrorCode
    if layer is None:
        raise errors.InputError(code.INPUT_MISSING, "No layer is chosen.", "Choose a raster layer.")
    if not isinstance(layer, QgsRasterLayer):
        raise errors.InputError(
            code.INPUT_UNSUPPORTED, "{layer} is not a raster layer.", "Choose a raster layer.", layer=quoted(layer)
        )
    provider = layer.dataProvider()
    if not layer.isValid() or provider is None:
        raise errors.InputError(
            code.INPUT_UNREADABLE,
            "{layer} cannot be read: {reason}",
            "Repair its data source or choose another layer.",
            layer=quoted(layer),
            reason=error_text(layer) or layer.source(),
        )
    if _is_picture(provider):
        raise errors.InputError(
            code.INPUT_REFUSED,
            "{layer} is an image rendered by a server ({provider}); its colours are not measurements.",
            "Export the layer to a GeoTIFF (Export > Save As...), or use the imagery that it was made from.",
            layer=quoted(layer),
            provider=provider.name(),
        )
    return layer


def _is_picture(provider: QgsRasterDataProvider) -> bool:
    if provider.name() in _PICTURES:
        return True
    pictures = [core_value(f"Qgis.DataType.{name}", f"Qgis.{name}") for name in ("ARGB32", "ARGB32_Premultiplied")]
    return provider.dataType(1) in pictures


def _file_of(provider: QgsRasterDataProvider, indirect: bool) -> Tuple[str, str]:
    """Gives the path of the file where the source is that and nothing more, else why the engine cannot open it."""
    plain = tr("it is not a plain file")
    if provider.name() != "gdal" or getattr(provider, "subsetString", str)():
        return "", plain
    source = provider.dataSourceUri()
    parts = QgsProviderRegistry.instance().decodeUri("gdal", source)
    if parts.get("layerName") or parts.get("openOptions") or parts.get("credentialOptions"):
        return "", plain
    if source.startswith("/vsi") or "://" in source:
        return (source, "") if indirect else ("", tr("it is not a file on this machine"))
    if not Path(source).is_file():
        return "", plain
    driver = _driver_of(source)
    if driver in formats.RASTER_DRIVERS or (indirect and driver in formats.INDIRECT_RASTER_DRIVERS):
        return os.path.abspath(source), ""
    return "", tr("its format ({}) is read by QGIS only").format(driver or "?")


def _driver_of(source: str) -> str:
    try:
        dataset = gdal.OpenEx(source, gdal.OF_RASTER)
    except RuntimeError:  # raised instead of None where another plugin has switched GDAL's exceptions on
        return ""
    return "" if dataset is None else str(dataset.GetDriver().ShortName)


def _crs_reason(layer: QgsRasterLayer) -> str:
    shown, stored = layer.crs(), layer.dataProvider().crs()
    if not shown.isValid() or shown == stored or (stored.isValid() and shown.toWkt() == stored.toWkt()):
        return ""
    return tr("its CRS in QGIS ({}) is not that of its file").format(shown.authid() or shown.description())


def _nodata_ranges(provider: QgsRasterDataProvider) -> Ranges:
    bands = range(1, provider.bandCount() + 1)
    return tuple(tuple((one.min(), one.max()) for one in provider.userNoDataValues(band)) for band in bands)


def _is_one_value(ranges: Ranges) -> bool:
    """Whether it is a single value, the same for all bands: that needs no export."""
    first = ranges[0]
    return len(first) == 1 and first[0][0] == first[0][1] and all(other == first for other in ranges)


def _is_nodata_dropped(layer: QgsRasterLayer, ranges: Ranges) -> bool:
    """Whether the person switched the nodata value of the file off.

    Raises:
        InputError: where that holds for some bands, or beside other nodata values; no plain GeoTIFF can say that.
    """
    provider = layer.dataProvider()
    bands = [band for band in range(1, provider.bandCount() + 1) if provider.sourceHasNoDataValue(band)]
    off = [band for band in bands if not provider.useSourceNoDataValue(band)]
    if off and (len(off) < len(bands) or any(ranges)):
        raise errors.InputError(
            errors.ErrorCode.INPUT_UNSUPPORTED,
            "{layer} has nodata settings in QGIS that a file cannot store.",
            "Use the nodata value of the file (layer properties, Transparency), or export the layer.",
            layer=quoted(layer),
        )
    return bool(off)


def _bands_of(provider: QgsRasterDataProvider) -> Tuple[BandNames, ...]:
    """Reads what bands and values are called; the engine matches the bands of two dates, and names classes, by it."""
    if provider.name() != "gdal":
        return ()
    try:
        dataset = gdal.OpenEx(provider.dataSourceUri().split("|")[0], gdal.OF_RASTER)
    except RuntimeError:  # raised instead of None where another plugin has switched GDAL's exceptions on
        dataset = None
    if dataset is None:  # a source that only QGIS's provider understands: no names then
        return ()
    bands = (dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount))
    return tuple(
        BandNames(band.GetDescription(), band.GetColorInterpretation(), tuple(band.GetCategoryNames() or ()))
        for band in bands
    )


def quoted(layer: QgsMapLayer) -> str:
    """The name of a layer for a message."""
    return f"“{layer.name()}”"
