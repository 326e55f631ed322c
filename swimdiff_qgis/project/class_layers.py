"""Classified maps in the project: a group with points, classes and uncertainty; on the main thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Mapping, Tuple

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRuleBasedRenderer

from ..texts import tr
from . import styles
from .layers import FOLDER, PART, find_group, open_layer, remove_group

# From top to bottom. Classes and uncertainty hide each other, so the latter waits until it is switched on.
PARTS = (
    "footprints", "similar", "places", "sample", "unsure", "changes", "objects", "searched", "scenes", "uncertainty",
    "classes", "probabilities",
)  # fmt: skip
SHOWN = ("footprints", "similar", "places", "sample", "changes", "objects", "scenes", "classes")
TITLE = "swimdiff/title"  # custom property of a layer: of which map it is, since the layers of all are called alike
_VECTORS = ("footprints", "places", "sample", "scenes", "similar", "unsure", "changes", "objects", "searched")
_STYLED = ("places", "sample", "uncertainty")  # the others bring their style along


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
    remove_group(project, folder)
    group = project.layerTreeRoot().insertGroup(0, title)
    group.setCustomProperty(FOLDER, folder)
    for part, layer in made.items():
        layer.setCustomProperty(PART, part)
        layer.setCustomProperty(FOLDER, folder)
        layer.setCustomProperty(TITLE, title)
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setExpanded(part in ("classes", "objects", "changes"))
        node.setItemVisibilityChecked(part in SHOWN and part not in hidden)
    return group


def _hidden(group: QgsLayerTreeGroup) -> Tuple[str, ...]:
    """Lists the parts that the person has switched off: they stay so when a map is made anew."""
    nodes = [node for node in group.findLayers() if node.layer() is not None and not node.itemVisibilityChecked()]
    return tuple(str(node.layer().customProperty(PART)) for node in nodes)


def _open(part: str, path: str) -> QgsMapLayer:
    layer = open_layer(path, _names()[part], part in _VECTORS)
    # Names and colours of the classes stand beside the raster, where QGIS has read them from already.
    if part in _STYLED and not Path(path).with_suffix(".qml").is_file():
        styles.style(layer, part)
    if part == "changes":
        _translate_rules(layer)
    return layer


def _translate_rules(layer: QgsMapLayer) -> None:
    """Names the rules of a style that an engine without languages has written."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsRuleBasedRenderer):
        names = {"Appeared": tr("Appeared"), "Vanished": tr("Vanished"), "Stayed": tr("Stayed")}
        for rule in renderer.rootRule().children():
            rule.setLabel(names.get(rule.label(), rule.label()))


def _names() -> Dict[str, str]:
    return {
        "places": tr("Places to label next"),
        "sample": tr("Sample"),
        "unsure": tr("Windows to label next"),
        "changes": tr("Changed objects"),
        "objects": tr("Objects"),
        "searched": tr("Searched image"),
        "scenes": tr("Named places"),
        "similar": tr("Similar places"),
        "footprints": tr("Runs"),
        "uncertainty": tr("Uncertainty"),
        "classes": tr("Classes"),
        "probabilities": tr("Probabilities"),
    }
