"""Writes a vector layer that is no plain file, as QGIS sees it, into a GeoPackage with the CRS that it has in QGIS."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, List, Optional, Tuple

from osgeo import ogr, osr
from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsGeometry,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..contract import classes as class_lists
from ..contract import errors
from ..texts import tr
from .drawn import Drawn
from .label_layer import CLASS_TABLE
from .raster_export import reference_of

LAYER = "labels"
_BATCH = 1000  # features between two looks at the feedback
# Names that no field of a person has, so that a field called fid or geom stays what it is.
_OPTIONS = ["FID=swimdiff_id", "GEOMETRY_NAME=swimdiff_geometry", "SPATIAL_INDEX=NO"]
_TEXT, _WHOLE, _NUMBER = ogr.OFTString, ogr.OFTInteger64, ogr.OFTReal


@dataclass(frozen=True)
class VectorExport:
    """What is written before the engine can read a layer; a picture of the layer that any thread may write.

    Args:
        features: a QgsVectorLayerFeatureSource, made on the main thread: it holds unsaved edits, joined and computed
            fields as they were then, whatever becomes of the layer.
        request: which features; all where it is empty.
        fields: name and kind (one of OGR's) of each field, with its position in the layer.
        crs: the CRS that the layer has in QGIS, as WKT; empty for none.
        classes: JSON list of the classes; empty for none.
        drawn: how QGIS draws the layer on the image, where their datums differ; None to leave coordinates as they are.
        count: how many features there are, for the progress.
    """

    features: QgsVectorLayerFeatureSource
    request: QgsFeatureRequest
    fields: Tuple[Tuple[str, int, int], ...]
    crs: str
    classes: str = ""
    drawn: Optional[Drawn] = None
    count: int = 0

    def write(self, path: Path, feedback: Optional[QgsFeedback] = None) -> int:
        """Writes a GeoPackage with one layer of features, and the table of the classes where there are any.

        Geometries lose heights, measures and curves, which no label needs. Features keep their ids, by which problems
        are named; those that were not saved yet get new ones.

        Returns:
            How many features were written.

        Raises:
            OutputError: where the file cannot be written.
            JobCancelled: where the feedback was cancelled.
        """
        try:
            return self._write(path, feedback)
        except (RuntimeError, AttributeError) as error:  # GDAL says None, or raises where it was told to
            raise errors.OutputError(
                errors.ErrorCode.OUTPUT_UNWRITABLE,
                "The layer could not be exported to {path}: {reason}",
                "Free some space, or export the layer yourself and choose the file.",
                path=path,
                reason=error,
            ) from error

    def _write(self, path: Path, feedback: Optional[QgsFeedback]) -> int:
        transform = None if self.drawn is None else self.drawn.transform()
        source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = source.CreateLayer(LAYER, self._reference(), ogr.wkbUnknown, _OPTIONS)
        for name, kind, _ in self.fields:
            layer.CreateField(ogr.FieldDefn(name, kind))
        definition = layer.GetLayerDefn()
        count = 0
        source.StartTransaction()
        for feature in self._ordered():
            if count % _BATCH == 0 and feedback is not None:
                if feedback.isCanceled():
                    raise errors.JobCancelled()
                feedback.setProgress(100.0 * min(1.0, count / max(1, self.count)))
            if layer.CreateFeature(self._made(definition, feature, transform)) != ogr.OGRERR_NONE:
                raise RuntimeError(tr("feature {} was refused").format(feature.id()))
            count += 1
        if self.classes:
            _write_classes(source, self.classes)
        source.CommitTransaction()
        layer = definition = source = None  # closes the file
        return count

    def _ordered(self) -> Iterator[QgsFeature]:
        """Gives the saved features, then the unsaved ones, whose numbers are free then."""
        unsaved: List[QgsFeature] = []
        for feature in self.features.getFeatures(self.request):
            if feature.id() < 0:
                unsaved.append(QgsFeature(feature))
            else:
                yield feature
        yield from unsaved

    def _made(
        self, definition: ogr.FeatureDefn, feature: QgsFeature, transform: Optional[QgsCoordinateTransform]
    ) -> ogr.Feature:
        made = ogr.Feature(definition)
        if feature.id() >= 0:
            made.SetFID(feature.id())
        for position, (_, kind, index) in enumerate(self.fields):
            value = feature.attribute(index)
            if value is None or (hasattr(value, "isNull") and value.isNull()):
                made.SetFieldNull(position)
            elif kind == _TEXT:
                made.SetField(position, value.toString() if hasattr(value, "toString") else str(value))
            elif kind == _WHOLE:
                made.SetField(position, int(value))
            else:
                made.SetField(position, float(value))
        geometry = feature.geometry()
        if not geometry.isNull():
            plain = geometry.constGet().segmentize() if _is_curved(geometry) else geometry.get()
            plain.dropZValue()
            plain.dropMValue()
            shape: Optional[QgsGeometry] = QgsGeometry(plain.clone())
            if self.drawn is not None and transform is not None and shape is not None:
                shape = self.drawn.placed(shape, transform)
            if shape is not None:
                made.SetGeometryDirectly(ogr.CreateGeometryFromWkb(bytes(shape.asWkb())))
        return made

    def _reference(self) -> Optional[osr.SpatialReference]:
        crs = self.crs if self.drawn is None else self.drawn.target
        reference = reference_of(crs) if crs else None
        if crs and reference is None:
            raise RuntimeError(tr("its CRS cannot be written"))
        return reference


def _is_curved(geometry: QgsGeometry) -> bool:
    return bool(QgsWkbTypes.isCurvedType(geometry.wkbType()))


def _write_classes(source: ogr.DataSource, classes: str) -> None:
    table = source.CreateLayer(CLASS_TABLE, None, ogr.wkbNone)
    for name, kind in (("value", ogr.OFTInteger), ("name", _TEXT), ("colour", _TEXT), ("key", _TEXT)):
        table.CreateField(ogr.FieldDefn(name, kind))
    for one in class_lists.parse_classes(classes):
        row = ogr.Feature(table.GetLayerDefn())
        for position, value in enumerate((one.value, one.name, one.colour, one.key)):
            row.SetField(position, value)
        table.CreateFeature(row)
