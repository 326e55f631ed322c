"""The areas that were searched completely, as a table beside the labels in their file. Main thread only.

In these areas everything that belongs to a class has a label, so that what has none there is background.
"""

from __future__ import annotations

from pathlib import Path

from osgeo import ogr
from qgis.core import QgsVectorLayer

from ..texts import tr
from . import styles
from .label_layer import TABLE as LABEL_TABLE
from .label_layer import changed_file, open_table, tables_of

TABLE = "searched"
_FIELDS = (("note", ogr.OFTString), ("drawn", ogr.OFTDateTime))


def is_there(path: Path) -> bool:
    """Says whether a label file has the table."""
    return TABLE in tables_of(path)


def make(path: Path) -> None:
    """Adds the table to a label file, in the CRS of its labels.

    Raises:
        SwimdiffError: where the file cannot be written.
    """
    with changed_file(path) as dataset:
        system = dataset.GetLayerByName(LABEL_TABLE).GetSpatialRef()
        table = dataset.CreateLayer(TABLE, system, ogr.wkbPolygon)
        if table is None:
            raise RuntimeError(tr("it cannot be written"))
        for name, kind in _FIELDS:
            table.CreateField(ogr.FieldDefn(name, kind))


def open_searched(path: Path) -> QgsVectorLayer:
    """Opens the table as a layer, drawn as a dashed outline.

    Raises:
        InputError: where QGIS cannot open it.
    """
    layer = open_table(f"{path}|layername={TABLE}", tr("Searched areas"), path)
    styles.style(layer, "searched")
    return layer


def is_searched(layer: QgsVectorLayer, path: Path) -> bool:
    """Says whether a layer shows the searched areas of a label file."""
    source, _, rest = layer.source().partition("|")
    return layer.providerType() == "ogr" and Path(source) == path and f"layername={TABLE}" in rest.split("|")
