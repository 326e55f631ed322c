"""Results in the project: a group with polygons, classes and score, styled, and kept right when files are written anew.

Everything here touches layers and belongs on the main thread.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from . import styles
from .compat import error_text
from .contract import errors
from .sources import LayerSource, describe

__all__ = [
    "LayerSource",
    "add_result",
    "describe",
    "preview",
    "refresh",
    "release",
    "result_layer",
    "show_classes",
]

PART = "swimdiff/part"  # custom property of a layer: polygons, change or score
FOLDER = "swimdiff/folder"  # custom property of group and layers: the result's folder
_SOURCE = "swimdiff/source"  # custom property of a layer that was released: where it came from
PARTS = ("polygons", "change", "score")  # from top to bottom


def add_result(result: Mapping[str, Any], project: QgsProject, title: str = "") -> QgsLayerTreeGroup:
    """Loads a finished result as a group on top of the layers; one that stands there already is replaced.

    Args:
        result: what the engine answered: absolute paths "folder", "polygons", "change", "score".
        project: receives the layers.
        title: of the group; empty: from the folder's name.

    Raises:
        InputError: where a file cannot be opened; nothing is added then.
    """
    folder = str(result["folder"])
    made = {part: _open(part, str(result[part])) for part in PARTS}
    for part, layer in made.items():
        getattr(styles, f"style_{part}")(layer)
        layer.setCustomProperty(PART, part)
        layer.setCustomProperty(FOLDER, folder)
    root = project.layerTreeRoot()
    old = _group(project, folder)
    if old is not None:
        project.removeMapLayers([node.layerId() for node in old.findLayers()])
        old.parent().removeChildNode(old)
    group = root.insertGroup(0, title or _tr("Change: {}").format(Path(folder).name))
    group.setCustomProperty(FOLDER, folder)
    for part in PARTS:
        project.addMapLayer(made[part], False)
        node = group.addLayer(made[part])
        node.setExpanded(part == "change")
    show_classes(group)
    return group


def result_layer(group: QgsLayerTreeGroup, part: str) -> Optional[QgsMapLayer]:
    """Finds a layer of a result's group.

    Args:
        group: what add_result gave.
        part: polygons, change or score.
    """
    for node in group.findLayers():
        if node.layer() is not None and node.layer().customProperty(PART) == part:
            return node.layer()
    return None


def preview(group: QgsLayerTreeGroup, threshold: float) -> None:
    """Shows the score cut at a threshold in place of classes and polygons, which are of another threshold."""
    layer = result_layer(group, "score")
    if layer is not None:
        styles.apply_threshold_preview(layer, threshold)
        _show(group, ("score",))


def show_classes(group: QgsLayerTreeGroup) -> None:
    """Shows classes and polygons, and the score as it is, hidden, since it would cover the images below."""
    layer = result_layer(group, "score")
    if layer is not None:
        styles.style_score(layer)
        _show(group, ("change", "polygons"))


def release(project: QgsProject, folder: str) -> None:
    """Lets go of the files that apply-threshold writes anew; Windows replaces no file that is open.

    `refresh` takes them up again, whatever the ending.
    """
    for layer in _layers(project, folder):
        if layer.customProperty(PART) in ("change", "polygons") and not layer.customProperty(_SOURCE):
            layer.setCustomProperty(_SOURCE, layer.source())
            layer.dataProvider().reloadData()  # closes the connections that QGIS keeps for a minute
            layer.setDataSource("", layer.name(), layer.providerType())


def refresh(project: QgsProject, folder: str) -> bool:
    """Reads the layers of a folder anew, after its files were replaced; False where the project has none."""
    found = _layers(project, folder)
    for layer in found:
        source = layer.customProperty(_SOURCE) or layer.source()
        layer.removeCustomProperty(_SOURCE)
        layer.setDataSource(source, layer.name(), layer.providerType())
        getattr(styles, f"style_{layer.customProperty(PART)}")(layer)
    group = _group(project, folder)
    if group is not None:
        show_classes(group)
    return bool(found)


def _open(part: str, path: str) -> QgsMapLayer:
    names: Dict[str, str] = {"polygons": _tr("Changed areas"), "change": _tr("Change"), "score": _tr("Score")}
    kind = QgsVectorLayer if part == "polygons" else QgsRasterLayer
    layer = kind(path, names[part], "ogr" if part == "polygons" else "gdal")
    if not layer.isValid():
        raise errors.InputError(
            errors.ErrorCode.INPUT_UNREADABLE,
            _tr("The result {} cannot be opened: {}").format(path, error_text(layer)),
            _tr("Run the job again into another folder."),
        )
    return layer


def _show(group: QgsLayerTreeGroup, parts: tuple) -> None:
    for node in group.findLayers():
        if node.layer() is not None:
            visible = node.layer().customProperty(PART) in parts
            if node.itemVisibilityChecked() != visible:
                node.setItemVisibilityChecked(visible)


def _group(project: QgsProject, folder: str) -> Optional[QgsLayerTreeGroup]:
    groups = project.layerTreeRoot().findGroups(True)  # also where the person moved it into another group
    return next((group for group in groups if group.customProperty(FOLDER) == folder), None)


def _layers(project: QgsProject, folder: str) -> List[QgsMapLayer]:
    return [layer for layer in project.mapLayers().values() if layer.customProperty(FOLDER) == folder]


def _tr(text: str) -> str:
    return QCoreApplication.translate("layers", text)
