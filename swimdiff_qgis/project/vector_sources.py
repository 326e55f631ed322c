"""From a vector layer that a person chose to a file that the engine can open; on the main thread only.

A layer whose file holds what QGIS shows is handed over by its path and the name of its layer. Any other one (in memory,
filtered, with an open edit session, joined, of a database) is exported first, with its own CRS.
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import List, Optional, Sequence, Tuple

from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..compat import core_value, error_text
from ..contract import classes as class_lists
from ..contract import errors, formats
from ..texts import tr
from . import label_layer
from .drawn import drawn_on
from .sources import quoted
from .vector_export import LAYER, VectorExport

_WKT2 = ("Qgis.CrsWktVariant.Preferred", "QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED")
_COMPUTED = ("Qgis.FieldOrigin.Expression", "QgsFields.FieldOrigin.OriginExpression")
_NO_GEOMETRY = ("Qgis.GeometryType.Null", "QgsWkbTypes.GeometryType.NullGeometry")
_WHOLE = (2, 3, 4, 5)  # Qt's numbers for integers of 32 and 64 bits, with and without sign
_TRUTH = 1  # Qt's number for truth values
_JOINED = ("Qgis.FieldOrigin.Join", "QgsFields.FieldOrigin.OriginJoin")


@dataclass(frozen=True)
class VectorSource:
    """What the engine gets for a layer.

    Args:
        name: of the layer.
        path: of the file; empty where the layer has to be exported first.
        layer: its name in that file; empty for the only one.
        field: that holds the classes, as far as the layer itself tells; else empty.
        classes: JSON list of the classes that the layer is drawn with; else empty.
        export: how it is exported; None where the file will do.
        reason: why it has to be exported, in words for the log.
    """

    name: str
    path: str
    layer: str = ""
    field: str = ""
    classes: str = ""
    export: Optional[VectorExport] = None
    reason: str = ""


def describe(
    layer: Optional[QgsMapLayer],
    field: str = "",
    usual: Sequence[str] = ("class",),
    chosen: Optional[QgsFeatureRequest] = None,
    in_container: bool = True,
    image: Optional[QgsCoordinateReferenceSystem] = None,
    context: Optional[QgsCoordinateTransformContext] = None,
) -> VectorSource:
    """Says how a layer gets to the engine. Call it on the main thread.

    Args:
        layer: what the person chose.
        field: that holds the classes; empty: found.
        usual: names of fields that are taken for it before the one that the layer is drawn by.
        chosen: which features are wanted; None for all.
        in_container: whether the name of a layer can be handed over beside the path; else a file that holds several
            is exported.
        image: CRS of the image that the features belong to; None where it is not known.
        context: which transformations the project uses.

    Raises:
        InputError: for what is no layer of features, with the remedy.
    """
    layer = _require_features(layer)
    field = field or class_field(layer, usual)
    path, inner, several = _file_of(layer)
    drawn = drawn_on(layer.crs(), image, context or QgsCoordinateTransformContext())
    classes = _listed_beside(layer, path) or class_list(layer, field)
    reason = "" if path else tr("it is not a plain file")
    reason = reason or (tr("only some of its features are selected") if chosen is not None else "")
    reason = reason or _difference(layer) or _format_reason(layer, path, field)
    reason = reason or (tr("its datum is not that of the image; it goes where QGIS draws it") if drawn else "")
    reason = reason or (tr("its file contains several layers") if several and not in_container else "")
    if not reason:
        return VectorSource(layer.name(), path, inner, field, classes)
    crs = layer.crs().toWkt(core_value(*_WKT2)) if layer.crs().isValid() else ""
    request = QgsFeatureRequest() if chosen is None else chosen
    fields = _fields_of(layer, field)
    listed = classes if in_container else ""
    count = max(0, layer.featureCount())
    export = VectorExport(QgsVectorLayerFeatureSource(layer), request, fields, crs, listed, drawn, count)
    return VectorSource(layer.name(), "", LAYER, field, classes, export, reason)


def class_field(layer: QgsVectorLayer, usual: Sequence[str] = ("class",)) -> str:
    """Finds the field that holds the classes: one of a usual name, else the one that the layer is drawn by."""
    names = {name.lower(): name for name in reversed(layer.fields().names())}
    found = next((names[name] for name in usual if name in names), "")
    attribute = _drawn_by(layer)
    return found or (attribute if attribute in layer.fields().names() else "")


def class_list(layer: QgsVectorLayer, field: str) -> str:
    """Reads the classes that a layer is drawn with.

    Args:
        layer: of features.
        field: that holds the classes.

    Returns:
        JSON list as jobs take it; empty where the layer is not drawn by this field, or not in a way that is a list of
        classes: values that share a symbol, more values than a raster has, numbers that are no class values.
    """
    if not field or _drawn_by(layer) != field:
        return ""
    whole = layer.fields().field(field).isNumeric()
    found: List[class_lists.LabelClass] = []
    for category in layer.renderer().categories():
        value = category.value()
        if isinstance(value, (list, tuple)):
            return ""
        if value is None or str(value).strip() in ("", "NULL"):
            continue  # what is drawn for all other values
        number = _class_value(value) if whole else len(found) + 1
        # A number names itself in words by its label; a text is what stands in the field, whatever its label says.
        name = (category.label().strip() or str(number)) if whole else str(value).strip()
        colour = category.symbol().color().name() if category.symbol() is not None else ""
        if not 1 <= number <= class_lists.LARGEST_VALUE:
            return ""
        found.append(class_lists.LabelClass(number, name, colour or class_lists.default_colour(len(found))))
    text = class_lists.classes_text(found) if found else ""
    try:
        class_lists.parse_classes(text)
    except errors.ParameterError:  # such as one name twice
        return ""
    return text


def _listed_beside(layer: QgsVectorLayer, whole: str) -> str:
    """Gives the class list of a label file, of which the layer may be a view: a style has no values and no keys."""
    path = label_layer.file_of(layer) or Path(whole)
    listed = label_layer.read_classes(path) if label_layer.is_label_file(path) else ()
    return class_lists.classes_text(listed) if listed else ""


def _class_value(value: object) -> int:
    try:
        number = float(str(value))
    except (TypeError, ValueError):
        return 0
    return int(number) if math.isfinite(number) and number == int(number) else 0


def _drawn_by(layer: QgsVectorLayer) -> str:
    """Gives the field of a categorised renderer; empty for other renderers and for expressions."""
    renderer = layer.renderer()
    if renderer is None or renderer.type() != "categorizedSymbol":
        return ""
    attribute = renderer.classAttribute().strip()
    if attribute.startswith('"') and attribute.endswith('"'):
        attribute = attribute[1:-1].replace('""', '"')
    return attribute if attribute in layer.fields().names() else ""


def _require_features(layer: Optional[QgsMapLayer]) -> QgsVectorLayer:
    code = errors.ErrorCode
    if layer is None:
        raise errors.InputError(code.INPUT_MISSING, "No layer is chosen.", "Choose a vector layer.")
    if not isinstance(layer, QgsVectorLayer):
        raise errors.InputError(
            code.INPUT_UNSUPPORTED, "{layer} is not a vector layer.", "Choose a vector layer.", layer=quoted(layer)
        )
    if not layer.isValid() or layer.dataProvider() is None:
        raise errors.InputError(
            code.INPUT_UNREADABLE,
            "{layer} cannot be read: {reason}",
            "Repair its data source or choose another layer.",
            layer=quoted(layer),
            reason=error_text(layer) or layer.source(),
        )
    if _is_table(layer):
        raise errors.InputError(
            code.INPUT_UNSUPPORTED,
            "{layer} is a table without geometries.",
            "Choose polygons, lines or points.",
            layer=quoted(layer),
        )
    return layer


def _is_table(layer: QgsVectorLayer) -> bool:
    # Not isSpatial(), which says no to a table of points, lines and polygons together.
    if QgsWkbTypes.geometryType(layer.wkbType()) != core_value(*_NO_GEOMETRY):
        return False
    # Such a table that is empty still counts as one without geometries in QGIS; its file knows better.
    path, inner, _ = _file_of(layer)
    dataset = _opened(path) if path else None
    table = None if dataset is None else dataset.GetLayerByName(inner)
    return table is None or table.GetGeomType() == ogr.wkbNone


def _file_of(layer: QgsVectorLayer) -> Tuple[str, str, bool]:
    """Gives the path of the file, the name of the layer in it, and whether it holds several; "" for what is no file."""
    provider = layer.dataProvider()
    if provider.name() != "ogr":
        return "", "", False
    parts = QgsProviderRegistry.instance().decodeUri("ogr", provider.dataSourceUri())
    if any(_text(parts.get(name)) for name in ("openOptions", "credentialOptions", "authcfg", "geometryType")):
        return "", "", False
    path = _text(parts.get("vsiPrefix")) + _text(parts.get("path")) + _text(parts.get("vsiSuffix"))
    if path.startswith("/vsi") or "://" in path or not Path(path).exists():
        return "", "", False
    path = os.path.abspath(path)
    inner = _text(parts.get("layerName"))
    names = _layers_of(path)
    if not inner and names:
        number = parts.get("layerId")
        inner = names[number if isinstance(number, int) and number < len(names) else 0]
    return path, inner, len(names) > 1


def _layers_of(path: str) -> Tuple[str, ...]:
    dataset = _opened(path)
    if dataset is None:
        return ()
    return tuple(dataset.GetLayer(position).GetName() for position in range(dataset.GetLayerCount()))


def _opened(path: str) -> Optional[ogr.DataSource]:
    try:
        return gdal.OpenEx(path, gdal.OF_VECTOR)
    except RuntimeError:  # raised instead of None where another plugin has switched GDAL's exceptions on
        return None


def _difference(layer: QgsVectorLayer) -> str:
    """Says in what way a layer shows something else than its file; empty where it does not."""
    if layer.isEditable():
        return tr("it is being edited, and unsaved edits are not in the file")
    if layer.subsetString():
        return tr("a filter hides some of its features")
    shown, stored = layer.crs(), layer.dataProvider().crs()
    if shown != stored and not (shown.isValid() and stored.isValid() and shown.toWkt() == stored.toWkt()):
        return tr("its CRS in QGIS ({}) is not that of its file").format(shown.authid() or shown.description())
    fields = layer.fields()
    made = (core_value(*_COMPUTED), core_value(*_JOINED))
    if any(fields.fieldOrigin(position) in made for position in range(fields.count())):
        return tr("it has fields that its file does not have")
    return ""


def _format_reason(layer: QgsVectorLayer, path: str, field: str) -> str:
    """Says why the engine cannot read a file as QGIS does; empty where it can."""
    dataset = _opened(path)
    driver = "" if dataset is None else str(dataset.GetDriver().ShortName)
    if driver not in formats.VECTOR_DRIVERS:
        return tr("its format ({}) is read by QGIS only").format(driver or "?")
    if driver != "ESRI Shapefile" or not Path(path).is_file():
        return "" if Path(path).is_file() else tr("it is not a plain file")
    # A Shapefile may say wrongly or not at all how its texts are encoded; what is chosen in QGIS is in QGIS alone.
    textual = not field or not layer.fields().field(field).isNumeric()
    said = Path(path).with_suffix(".cpg")
    unicode = said.is_file() and said.read_bytes()[:16].strip().upper() in (b"UTF-8", b"UTF8", b"65001")
    chosen = layer.dataProvider().encoding().upper() in ("", "UTF-8", "UTF8")
    return tr("its texts are encoded as is chosen in QGIS") if textual and not (unicode and chosen) else ""


def _fields_of(layer: QgsVectorLayer, first: str) -> Tuple[Tuple[str, int, int], ...]:
    """Gives name, kind and position of the fields; a file knows no two names that differ in capitals only."""
    fields: QgsFields = layer.fields()
    order = sorted(range(fields.count()), key=lambda position: fields.at(position).name() != first)
    found, seen = [], set()
    for position in order:
        field = fields.at(position)
        if field.name() and field.name().lower() not in seen:
            seen.add(field.name().lower())
            found.append((field.name(), _kind(field), position))
    return tuple(found)


def _kind(field: QgsField) -> int:
    kind = field.type()
    if int(getattr(kind, "value", kind)) == _TRUTH:
        return int(ogr.OFTInteger64)
    if not field.isNumeric():
        return int(ogr.OFTString)
    return int(ogr.OFTInteger64) if int(getattr(kind, "value", kind)) in _WHOLE else int(ogr.OFTReal)


def _text(value: object) -> str:
    """Gives a text; an empty one for what is none, such as the null of Qt, which counts as true."""
    return value if isinstance(value, str) else ""
