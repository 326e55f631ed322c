"""Rasters of labels: each area of one value is a feature, so that they serve wherever a label layer does."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
import shapely.geometry
from rasterio.features import shapes

from engine.class_map.opening import ClassMap, open_class_map
from engine.contract.errors import ErrorCode, InputError
from engine.observer import SilentObserver
from engine.raster.access import check_path
from engine.raster.categories import read_categories
from engine.raster.info import Access, AnyArray
from engine.raster.signatures import is_raster
from engine.vector.features import MAX_FEATURES, FeatureField, FeatureLayer, layer_fields, read_features

FIELD = "class"
# Areas are drawn from the whole raster at once, in four bytes a pixel.
MAX_PIXELS = 2**28


def label_fields(path: str, layer: str, access: Access) -> tuple[FeatureField, ...]:
    """Lists the fields of a layer or a raster of labels; see `layer_fields`."""
    if not is_raster(path):
        return layer_fields(path, layer, access)
    return (FeatureField(FIELD, "text" if _names(path, access) else "integer"),)


def label_layer(path: str, layer: str, access: Access, columns: Sequence[str], *, zero_counts: bool) -> FeatureLayer:
    """Reads a layer or a raster of labels.

    Args:
        path: vector file, or a raster of one band.
        layer: of a vector file; empty for the only one.
        access: what may be opened.
        columns: fields to read.
        zero_counts: whether 0 is a class of a raster that neither names it nor declares a nodata value; else it means
            that there is no label.

    Raises:
        InputError: the file cannot be read, or holds more areas than features can be read.
        ParameterError: the layer is not there, or the file holds several and none is named.
    """
    if not is_raster(path):
        return read_features(path, layer, access, columns)
    map, names = open_class_map(path, access, ungeoreferenced=True), _names(path, access)
    # A named or declared value speaks for itself.
    leaves_zero = not zero_counts and 0 not in names and all(value is None for value in map.info.nodata)
    values, position = _read(map, leaves_zero)
    areas, of = _areas(path, map, position)
    texts = [names.get(int(value), str(value)) if names else value for value in values]
    column = np.array([texts[number] for number in of], object if names else np.int64)
    return FeatureLayer(
        path=check_path(path, access),
        layer="",
        crs_wkt=map.grid.crs_wkt,
        implied_crs=False,
        fields=label_fields(path, layer, access),
        ids=np.arange(1, len(areas) + 1, dtype=np.int64),
        columns={FIELD: column},
        geometries=areas,
        zero_left_out=leaves_zero,
    )


def _names(path: str, access: Access) -> dict[int, str]:
    return dict(read_categories(check_path(path, access), access).names)


def _read(map: ClassMap, leaves_zero: bool) -> tuple[AnyArray, AnyArray]:
    """The values that occur, and the position of each pixel's among them, -1 for none."""
    height, width = map.grid.shape
    if height * width > MAX_PIXELS:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} is too large for a raster of labels: {width} x {height} pixels.",
            "Cut it to the area that has labels.",
            path=map.info.path,
            width=width,
            height=height,
        )
    whole = np.full((height, width), -1, np.int32)
    known: dict[int, int] = {}
    for window, values, valid in map.windows(SilentObserver()):
        used = valid & (values != 0) if leaves_zero else valid
        rows, cols = slice(window.row, window.row + window.height), slice(window.col, window.col + window.width)
        for value in np.unique(values[used]).tolist():
            number = known.setdefault(int(value), len(known))
            whole[rows, cols][used & (values == value)] = number
    return np.array(list(known), np.int64), whole


def _areas(path: str, map: ClassMap, position: AnyArray) -> tuple[AnyArray, list[int]]:
    polygons, of = [], []
    for outline, number in shapes(position, mask=position >= 0, transform=map.grid.transform):
        polygons.append(shapely.geometry.shape(outline))
        of.append(int(number))
        if len(polygons) > MAX_FEATURES:
            raise InputError(
                ErrorCode.INPUT_UNSUPPORTED,
                "{path} has more than {most} separate areas of labels.",
                "Use fewer labels, or filter the raster first (QGIS: Raster > Analysis > Sieve).",
                path=path,
                most=MAX_FEATURES,
            )
    found = np.empty(len(polygons), object)
    found[:] = polygons
    return found, of
