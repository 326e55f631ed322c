"""How large the box is that a click makes, for each class: kept beside the labels. Main thread only.

In a label file it is a table of its own; for layers of other files it is kept with the layer in the project.
"""

from __future__ import annotations

import json
import math
from typing import Dict

from osgeo import ogr
from qgis.core import QgsVectorLayer

from ..texts import tr
from .label_layer import changed_file, file_of, open_file

TABLE = "swimdiff_box_sizes"
PROPERTY = "swimdiff/box_sizes"  # custom property of layers of other files
_VALUE, _SIZE = "value", "size_m"


def read_sizes(layer: QgsVectorLayer) -> Dict[int, float]:
    """Reads the sizes that are kept.

    Args:
        layer: of labels.

    Returns:
        Edge in metres by the value of the class; what was damaged by hand is left out.
    """
    path = file_of(layer)
    if path is None:
        return _kept(layer)
    dataset = open_file(path)
    table = None if dataset is None else dataset.GetLayerByName(TABLE)
    rows = [] if table is None else [(row.GetField(_VALUE), row.GetField(_SIZE)) for row in table]
    return {int(value): float(size) for value, size in rows if value is not None and _is_size(size)}


def keep_sizes(layer: QgsVectorLayer, sizes: Dict[int, float]) -> None:
    """Keeps sizes in place of those that were kept before.

    Raises:
        SwimdiffError: where the label file cannot be written.
    """
    path = file_of(layer)
    if path is None:
        layer.setCustomProperty(PROPERTY, json.dumps(sizes))
        return
    with changed_file(path) as dataset:
        table = dataset.GetLayerByName(TABLE)
        if table is None:
            table = dataset.CreateLayer(TABLE, None, ogr.wkbNone)
            if table is None:
                raise RuntimeError(tr("it cannot be written"))
            table.CreateField(ogr.FieldDefn(_VALUE, ogr.OFTInteger))
            table.CreateField(ogr.FieldDefn(_SIZE, ogr.OFTReal))
        for number in [row.GetFID() for row in table]:
            table.DeleteFeature(number)
        for value, size in sizes.items():
            row = ogr.Feature(table.GetLayerDefn())
            row.SetField(_VALUE, value)
            row.SetField(_SIZE, size)
            if table.CreateFeature(row) != ogr.OGRERR_NONE:
                raise RuntimeError(tr("it cannot be written"))


def _kept(layer: QgsVectorLayer) -> Dict[int, float]:
    try:
        kept = json.loads(layer.customProperty(PROPERTY) or "{}")
        return {int(value): float(size) for value, size in kept.items() if _is_size(size)}
    except (ValueError, TypeError, AttributeError):
        return {}


def _is_size(size: object) -> bool:
    return isinstance(size, (int, float)) and math.isfinite(size) and size > 0.0
