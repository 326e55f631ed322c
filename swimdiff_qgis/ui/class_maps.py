"""Maps of classes as the pages that check and export them choose and name them."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox

from ..class_layers import TITLE
from ..layers import PART

_FRACTIONS = ("Float32", "Float64", "CFloat32", "CFloat64")


def offer_class_maps(chooser: QgsMapLayerComboBox) -> None:
    """Leaves rasters out that cannot be maps of classes, and chooses the newest result where nothing is chosen."""
    layers = list(QgsProject.instance().mapLayers().values())
    chooser.setExceptedLayerList([one for one in layers if isinstance(one, QgsRasterLayer) and not _has_classes(one)])
    made = [one for one in layers if one.customProperty(PART) == "classes"]
    if made and chooser.currentLayer() is None:
        chooser.setLayer(made[-1])


def map_name(layer: Any) -> str:
    """Names a map; the layers of all results are called alike."""
    return str(layer.customProperty(TITLE) or layer.name())


def _has_classes(layer: QgsRasterLayer) -> bool:
    """Says whether it may be a map of classes: one band, and no fractions."""
    fractions = {getattr(Qgis.DataType, name) for name in _FRACTIONS}
    return layer.isValid() and layer.bandCount() == 1 and layer.dataProvider().dataType(1) not in fractions
