"""Results in the project: a group with polygons, classes and score, styled, and kept right when files are written anew.

Everything here touches layers and belongs on the main thread.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Mapping, Optional, Tuple

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from ..compat import error_text
from ..contract import errors
from ..texts import tr
from . import styles

PART = "swimdiff/part"  # custom property of a layer: polygons, change or score
FOLDER = "swimdiff/folder"  # custom property of group and layers: the result's folder
TOLD = "direction"  # field of polygons that bring their own style and names of fields
_SOURCE = "swimdiff/source"  # custom property of a layer that was released: where it came from
PARTS = ("polygons", "groups", "change", "score")  # from top to bottom
OPTIONAL = ("groups",)  # not every result has them; they bring their own legend


def add_result(result: Mapping[str, Any], project: QgsProject, title: str = "") -> QgsLayerTreeGroup:
    """Loads a finished result as a group on top of the layers; one that stands there already is replaced.

    Args:
        result: what the engine answered: absolute paths "folder", "polygons", "change", "score", and "groups" or None.
        project: receives the layers.
        title: of the group; empty: from the folder's name.

    Raises:
        InputError: where a file cannot be opened; nothing is added then.
    """
    folder = str(result["folder"])
    names = {
        "polygons": tr("Changed areas"),
        "groups": tr("Groups of alike changes"),
        "change": tr("Change"),
        "score": tr("Score"),
    }
    there = [part for part in PARTS if result.get(part)]
    made = {part: open_layer(str(result[part]), names[part], part == "polygons") for part in there}
    for part, layer in made.items():
        _style(layer, part)
        layer.setCustomProperty(PART, part)
        layer.setCustomProperty(FOLDER, folder)
    root = project.layerTreeRoot()
    remove_group(project, folder)
    group = root.insertGroup(0, title or tr("Change: {}").format(Path(folder).name))
    group.setCustomProperty(FOLDER, folder)
    for part in there:
        project.addMapLayer(made[part], False)
        node = group.addLayer(made[part])
        node.setExpanded(part in ("change", "groups"))
    show_classes(group)
    return group


def find_group(project: QgsProject, folder: str) -> Optional[QgsLayerTreeGroup]:
    """Finds the group of a result, also where the person moved it into another one."""
    groups = project.layerTreeRoot().findGroups(True)
    return next((group for group in groups if group.customProperty(FOLDER) == folder), None)


def remove_group(project: QgsProject, folder: str) -> None:
    """Takes the group of a result out of the project, if it is there; its files stay."""
    group = find_group(project, folder)
    if group is not None:
        project.removeMapLayers([node.layerId() for node in group.findLayers()])
        group.parent().removeChildNode(group)


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
        styles.style(layer, "score")
        grouped = result_layer(group, "groups") is not None
        _show(group, ("groups" if grouped else "change", "polygons"))


def release(project: QgsProject, folder: str) -> None:
    """Lets go of the files that apply-threshold writes anew; Windows replaces no file that is open.

    `refresh` takes them up again, whatever the ending.
    """
    for layer in _layers(project, folder):
        if layer.customProperty(PART) in ("change", "polygons", "groups") and not layer.customProperty(_SOURCE):
            layer.setCustomProperty(_SOURCE, layer.source())
            layer.dataProvider().reloadData()  # closes the connections that QGIS keeps for a minute
            # An empty layer in memory: of a vector layer without a source QGIS says that it cannot be opened.
            nothing = ("Polygon", "memory") if isinstance(layer, QgsVectorLayer) else ("", "gdal")
            layer.setDataSource(nothing[0], layer.name(), nothing[1])


def refresh(project: QgsProject, folder: str) -> bool:
    """Reads the layers of a folder anew, after its files were replaced; False where the project has none."""
    found = _layers(project, folder)
    for layer in [one for one in found if one.customProperty(PART) in OPTIONAL]:
        if not Path(layer.customProperty(_SOURCE) or layer.source()).is_file():  # the new result has none
            found.remove(layer)
            project.removeMapLayer(layer.id())
    for layer in found:
        source = layer.customProperty(_SOURCE) or layer.source()
        layer.removeCustomProperty(_SOURCE)
        layer.setDataSource(source, layer.name(), "ogr" if isinstance(layer, QgsVectorLayer) else "gdal")
        _style(layer, layer.customProperty(PART))
    group = find_group(project, folder)
    if group is not None:
        show_classes(group)
    return bool(found)


def take_up(project: QgsProject) -> None:
    """Takes up what was released in a project that was closed before its files were written."""
    for folder in {
        str(one.customProperty(FOLDER)) for one in project.mapLayers().values() if one.customProperty(_SOURCE)
    }:
        refresh(project, folder)


def open_layer(path: str, name: str, is_vector: bool) -> QgsMapLayer:
    """Opens a file of a result.

    Raises:
        InputError: where it cannot be opened.
    """
    layer = QgsVectorLayer(path, name, "ogr") if is_vector else QgsRasterLayer(path, name, "gdal")
    if not layer.isValid():
        raise errors.InputError(
            errors.ErrorCode.INPUT_UNREADABLE,
            "The result {path} cannot be opened: {reason}",
            "Run the job again with another output folder.",
            path=path,
            reason=error_text(layer),
        )
    return layer


def _style(layer: QgsMapLayer, part: str) -> None:
    """Draws a layer as its part is drawn; some have a legend, or names of fields, that lie with their file."""
    if part in OPTIONAL or (isinstance(layer, QgsVectorLayer) and TOLD in layer.fields().names()):
        layer.loadDefaultStyle()
        layer.triggerRepaint()
    else:
        styles.style(layer, part)


def _show(group: QgsLayerTreeGroup, parts: Tuple[str, ...]) -> None:
    for node in group.findLayers():
        if node.layer() is not None:
            visible = node.layer().customProperty(PART) in parts
            if node.itemVisibilityChecked() != visible:
                node.setItemVisibilityChecked(visible)


def _layers(project: QgsProject, folder: str) -> List[QgsMapLayer]:
    return [layer for layer in project.mapLayers().values() if layer.customProperty(FOLDER) == folder]
