"""Classified maps in the project: a group with points, classes and uncertainty; on the main thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, Mapping, Optional, Tuple

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from . import styles
from .compat import error_text
from .contract import errors
from .layers import FOLDER, PART

# From top to bottom. Classes and uncertainty hide each other, so the latter waits until it is switched on.
PARTS = ("places", "sample", "uncertainty", "classes", "probabilities")
SHOWN = ("places", "sample", "classes")
TITLE = "swimdiff/title"  # custom property of a layer: of which map it is, since the layers of all are called alike
_VECTORS = ("places", "sample")


def add_map(result: Mapping[str, Any], project: QgsProject, title: str) -> QgsLayerTreeGroup:
    """Loads what a job on a map has written as a group on top of the layers; one that stands there is replaced.

    Args:
        result: what the engine answered: "folder", and the absolute paths of those of PARTS that it has written.
        project: receives the layers.
        title: of the group.

    Raises:
        InputError: where a file cannot be opened; nothing is added then.
    """
    folder = str(result["folder"])
    made = {part: _open(part, str(result[part])) for part in PARTS if result.get(part)}
    old = find_group(project, folder)
    hidden = () if old is None else _hidden(old)
    if old is not None:
        project.removeMapLayers([node.layerId() for node in old.findLayers()])
        old.parent().removeChildNode(old)
    group = project.layerTreeRoot().insertGroup(0, title)
    group.setCustomProperty(FOLDER, folder)
    for part, layer in made.items():
        layer.setCustomProperty(PART, part)
        layer.setCustomProperty(FOLDER, folder)
        layer.setCustomProperty(TITLE, title)
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setExpanded(part == "classes")
        node.setItemVisibilityChecked(part in SHOWN and part not in hidden)
    return group


def find_group(project: QgsProject, folder: str) -> Optional[QgsLayerTreeGroup]:
    """Finds the group of a result, also where the person moved it into another one."""
    groups = project.layerTreeRoot().findGroups(True)
    return next((group for group in groups if group.customProperty(FOLDER) == folder), None)


def _hidden(group: QgsLayerTreeGroup) -> Tuple[str, ...]:
    """Lists the parts that the person has switched off: they stay so when a map is made anew."""
    nodes = [node for node in group.findLayers() if node.layer() is not None and not node.itemVisibilityChecked()]
    return tuple(str(node.layer().customProperty(PART)) for node in nodes)


def _open(part: str, path: str) -> QgsMapLayer:
    name = _names()[part]
    layer = QgsVectorLayer(path, name, "ogr") if part in _VECTORS else QgsRasterLayer(path, name, "gdal")
    if not layer.isValid():
        raise errors.InputError(
            errors.ErrorCode.INPUT_UNREADABLE,
            _tr("The result {} cannot be opened: {}").format(path, error_text(layer)),
            _tr("Run the job again into another folder."),
        )
    style = _STYLES.get(part)
    # Names and colours of the classes stand beside the raster, where QGIS has read them from already.
    if style is not None and not Path(path).with_suffix(".qml").is_file():
        style(layer)
    return layer


_STYLES: Dict[str, Callable[[QgsMapLayer], None]] = {
    "places": styles.style_places,
    "sample": styles.style_sample,
    "uncertainty": styles.style_uncertainty,
}


def _names() -> Dict[str, str]:
    return {
        "places": _tr("Places to label next"),
        "sample": _tr("Sample"),
        "uncertainty": _tr("Uncertainty"),
        "classes": _tr("Classes"),
        "probabilities": _tr("Probabilities"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("layers", text)
