"""Label layers: made, opened, and their list of classes. Main thread only.

A label file is a GeoPackage with two tables: `labels` takes polygons, lines and points alike, so that each label has a
number of its own and one table goes to the engine; `swimdiff_classes` is the list of classes. QGIS shows a table of
mixed geometries as one layer for each kind; here these are the views of the file.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Iterable, Iterator, List, Optional, Set, Tuple, TypeVar

from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes

from ..compat import core_value, error_text
from ..contract import classes as class_lists
from ..contract import errors
from ..texts import tr

if TYPE_CHECKING:
    from engine.contract.classes import LabelClass

Answer = TypeVar("Answer")

TABLE = "labels"
CLASS_TABLE = "swimdiff_classes"
FIELD = "class"
KINDS = {"polygon": "Polygon", "line": "LineString", "point": "Point"}  # a view each, as QGIS names its geometries
_GEOMETRIES = {
    kind: core_value(f"Qgis.GeometryType.{name}", f"QgsWkbTypes.GeometryType.{name}Geometry")
    for kind, name in (("polygon", "Polygon"), ("line", "Line"), ("point", "Point"))
}
_WKT2 = ("Qgis.CrsWktVariant.Preferred", "QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED")
_FIELDS = (("class", ogr.OFTString), ("note", ogr.OFTString), ("drawn", ogr.OFTDateTime))
_COLUMNS = (("value", ogr.OFTInteger), ("name", ogr.OFTString), ("colour", ogr.OFTString), ("key", ogr.OFTString))


def make(path: Path, crs: QgsCoordinateReferenceSystem, classes: Iterable[LabelClass]) -> None:
    """Makes an empty label file; it appears whole or not at all.

    Args:
        path: of the GeoPackage; nothing is there yet.
        crs: of the labels; an invalid one for images without georeference.
        classes: to begin with.

    Raises:
        SwimdiffError: where it cannot be written.
    """
    if path.exists():
        raise errors.SwimdiffError(
            errors.ErrorCode.OUTPUT_CONFLICT,
            "{path} already exists.",
            "Choose another name, or open the existing label file.",
            path=path,
        )
    partial = path.with_name(f"partial-{path.stem}.gpkg")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.unlink(missing_ok=True)
        dataset = _checked(ogr.GetDriverByName("GPKG").CreateDataSource(str(partial)))
        system = None
        if crs.isValid():
            system = osr.SpatialReference()
            system.ImportFromWkt(crs.toWkt(core_value(*_WKT2)))
        table = _checked(dataset.CreateLayer(TABLE, system, ogr.wkbUnknown))
        for name, kind in _FIELDS:
            table.CreateField(ogr.FieldDefn(name, kind))
        _fill(dataset, classes)
        table = dataset = None  # closes the file
        partial.replace(path)
    except (OSError, RuntimeError) as error:
        with contextlib.suppress(OSError):  # where nothing was written there is nothing to take away
            partial.unlink()
        raise _unwritable(path, error) from error


def is_label_file(path: Path) -> bool:
    """Says whether a file was made by `make`."""
    return {TABLE, CLASS_TABLE} <= tables_of(path)


def tables_of(path: Path) -> Set[str]:
    """Names the tables of a GeoPackage; none for what is no GeoPackage."""
    dataset = open_file(path) if path.is_file() else None
    return set() if dataset is None else {dataset.GetLayer(place).GetName() for place in range(dataset.GetLayerCount())}


def open_view(path: Path, kind: str, name: str) -> QgsVectorLayer:
    """Opens one view of a label file as a layer.

    Args:
        path: of the label file.
        kind: polygon, line or point.
        name: of the layer.

    Raises:
        InputError: where QGIS cannot open it.
    """
    return open_table(f"{path}|layername={TABLE}|geometrytype={KINDS[kind]}", name, path)


def open_table(source: str, name: str, path: Path) -> QgsVectorLayer:
    """Opens a table of a label file as a layer.

    Args:
        source: as QGIS writes it.
        name: of the layer.
        path: of the label file.

    Raises:
        InputError: where QGIS cannot open it.
    """
    layer = QgsVectorLayer(source, name, "ogr")
    if not layer.isValid():
        raise errors.InputError(
            errors.ErrorCode.INPUT_UNREADABLE,
            "{path} cannot be opened: {reason}",
            "Open another label file.",
            path=path,
            reason=error_text(layer),
        )
    if layer.crs().description().startswith("Undefined"):  # as a GeoPackage says that there is none
        layer.setCrs(QgsCoordinateReferenceSystem())
    return layer


def file_of(layer: QgsVectorLayer) -> Optional[Path]:
    """Gives the label file that a layer is a view of; None for layers of other origin."""
    if layer.providerType() != "ogr":
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    if parts.get("layerName") != TABLE or layer.fields().indexOf(FIELD) < 0:
        return None
    path = Path(str(parts.get("path", "")))
    return path if is_label_file(path) else None


def kind_of(layer: QgsVectorLayer) -> str:
    """Gives polygon, line or point; "" for a table without geometries."""
    geometry = QgsWkbTypes.geometryType(layer.wkbType())
    return next((kind for kind, one in _GEOMETRIES.items() if one == geometry), "")


def extended(classes: Iterable[LabelClass], names: Iterable[str]) -> Tuple[LabelClass, ...]:
    """Adds classes to a list, each with a value and a colour that are free."""
    result = list(classes)
    for name in names:
        used = {one.value for one in result}
        value = next(one for one in range(1, class_lists.LARGEST_VALUE + 2) if one not in used)
        taken = {one.colour for one in result}
        colour = next((one for one in class_lists.PALETTE if one not in taken), class_lists.default_colour(value - 1))
        result.append(class_lists.LabelClass(value, name, colour))
    return tuple(result)


def read_classes(path: Path) -> Tuple[LabelClass, ...]:
    """Reads the class list of a label file; an entry that was damaged by hand is mended or left out."""
    dataset = open_file(path)
    table = None if dataset is None else dataset.GetLayerByName(CLASS_TABLE)
    found: List[LabelClass] = []
    for row in () if table is None else table:
        value, name, colour, key = (row.GetField(column) for column, _ in _COLUMNS)
        entry = {"value": value, "name": name, "colour": colour, "key": (key or "")[:1]}
        try:
            (one,) = class_lists.parse_classes(json.dumps([entry]))
        except errors.ParameterError:
            one = extended(found, [str(name or "").strip()])[-1]
        same = any(one.name == other.name or one.value == other.value for other in found)
        if one.name and not same:
            found.append(one)
    return tuple(found)


def write_classes(path: Path, classes: Iterable[LabelClass]) -> None:
    """Replaces the class list of a label file.

    Raises:
        SwimdiffError: where the file cannot be written.
    """
    with changed_file(path) as dataset:
        _fill(dataset, classes)


@contextlib.contextmanager
def changed_file(path: Path) -> Iterator[gdal.Dataset]:
    """Opens a label file for changes that are made together or not at all.

    Raises:
        SwimdiffError: where the file cannot be written.
    """
    try:
        dataset = _checked(open_file(path, update=True))
        _checked(dataset.StartTransaction() == ogr.OGRERR_NONE)
        yield dataset
        _checked(dataset.CommitTransaction() == ogr.OGRERR_NONE)
    except RuntimeError as error:
        raise _unwritable(path, error) from error


def _fill(dataset: gdal.Dataset, classes: Iterable[LabelClass]) -> None:
    table = dataset.GetLayerByName(CLASS_TABLE)
    if table is None:
        table = _checked(dataset.CreateLayer(CLASS_TABLE, None, ogr.wkbNone))
        for name, kind in _COLUMNS:
            table.CreateField(ogr.FieldDefn(name, kind))
    for number in [row.GetFID() for row in table]:
        _checked(table.DeleteFeature(number) == ogr.OGRERR_NONE)
    for one in classes:
        row = ogr.Feature(table.GetLayerDefn())
        for name, _ in _COLUMNS:
            row.SetField(name, getattr(one, name))
        _checked(table.CreateFeature(row) == ogr.OGRERR_NONE)


def open_file(path: Path, update: bool = False) -> Optional[gdal.Dataset]:
    """Opens a label file; None for what is no GeoPackage."""
    try:
        return gdal.OpenEx(str(path), gdal.OF_VECTOR | (gdal.OF_UPDATE if update else 0), ["GPKG"])
    except RuntimeError:  # raised instead of None where another plugin has switched GDAL's exceptions on
        return None


def _checked(answer: Optional[Answer]) -> Answer:
    """Turns GDAL's silent answers into the exception that it raises where these are switched on."""
    if answer is None or answer is False:
        raise RuntimeError(gdal.GetLastErrorMsg() or tr("it cannot be written"))
    return answer


def _unwritable(path: Path, error: Exception) -> errors.SwimdiffError:
    reason = getattr(error, "strerror", None) or str(error)
    writable = os.access(path if path.exists() else path.parent, os.W_OK)
    return errors.SwimdiffError(
        errors.ErrorCode.OUTPUT_UNWRITABLE,
        "The labels cannot be written to {path}: {reason}",
        "Check the free disk space." if writable else "Copy it to a folder where you have write permission.",
        path=path,
        reason=reason,
    )
