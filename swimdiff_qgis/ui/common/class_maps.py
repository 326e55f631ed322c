"""Maps of classes in the project: how pages choose and name them, and how results are shown and hidden."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import Qgis, QgsLayerTreeGroup, QgsLayerTreeLayer, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox

from ...project import class_layers
from ...project.class_layers import TITLE
from ...project.layers import FOLDER, PART, remove_group

_FRACTIONS = ("Float32", "Float64", "CFloat32", "CFloat64")
VIEW_OPACITY = 0.55  # the image stays readable below


def offer_class_maps(chooser: QgsMapLayerComboBox) -> None:
    """Leaves rasters out that cannot be maps of classes, and chooses the newest result where nothing is chosen."""
    layers = list(QgsProject.instance().mapLayers().values())
    chooser.setExceptedLayerList([one for one in layers if isinstance(one, QgsRasterLayer) and not _has_classes(one)])
    made = [one for one in layers if one.customProperty(PART) == "classes"]
    if made and chooser.currentLayer() is None:
        chooser.setLayer(made[-1])


def map_name(layer: QgsMapLayer) -> str:
    """Names a map; the layers of all results are called alike."""
    return str(layer.customProperty(TITLE) or layer.name())


def _has_classes(layer: QgsRasterLayer) -> bool:
    """Says whether it may be a map of classes: one band, and no fractions."""
    fractions = {getattr(Qgis.DataType, name) for name in _FRACTIONS}
    return layer.isValid() and layer.bandCount() == 1 and layer.dataProvider().dataType(1) not in fractions


def show_view(
    files: Mapping[str, str], folder: Path, title: str, labels: QgsMapLayer | None, replaced: Path | None
) -> None:
    """Shows what a training gave for the view, in place of what the one before it gave.

    Args:
        files: paths of classes, uncertainty and places, of those that are there.
        folder: of the training.
        title: of the group.
        labels: a layer that stays on top of it; None where there is none.
        replaced: folder whose group goes; None for none.

    Raises:
        InputError: where a file cannot be opened.
    """
    shown = {name: files[name] for name in class_layers.PARTS if name in files}
    if not shown:
        return
    project = QgsProject.instance()
    group = class_layers.add_map({**shown, "folder": str(folder)}, project, title)
    if replaced is not None and replaced != folder:
        remove_group(project, str(replaced))
    layer = part_of(folder, "classes")
    if layer is not None:
        layer.setOpacity(VIEW_OPACITY)
    _put_below(group, labels)


def show_map(files: Mapping[str, str], folder: Path, title: str, labels: QgsMapLayer | None) -> None:
    """Shows the map of a whole image.

    Args:
        files: paths by part, of those that are there.
        folder: of the result.
        title: of the group.
        labels: a layer that stays on top of it; None where there is none.

    Raises:
        InputError: where a file cannot be opened.
    """
    _put_below(class_layers.add_map({**files, "folder": str(folder)}, QgsProject.instance(), title), labels)


def part_of(folder: Path, part: str) -> QgsMapLayer | None:
    """Finds a layer of a result; None where the person removed it."""
    for layer in QgsProject.instance().mapLayers().values():
        if layer.customProperty(FOLDER) == str(folder) and layer.customProperty(PART) == part:
            return layer
    return None


def is_part_shown(folder: Path, part: str) -> bool:
    """Says whether a layer of a result is switched on."""
    node = _node(part_of(folder, part))
    return node is not None and node.itemVisibilityChecked()


def show_part(folder: Path, part: str, visible: bool) -> None:
    """Switches a layer of a result on or off."""
    node = _node(part_of(folder, part))
    if node is not None:
        node.setItemVisibilityChecked(visible)
        if visible:
            node.setItemVisibilityCheckedParentRecursive(True)


def _node(layer: QgsMapLayer | None) -> QgsLayerTreeLayer | None:
    return None if layer is None else QgsProject.instance().layerTreeRoot().findLayer(layer.id())


def _put_below(group: QgsLayerTreeGroup, labels: QgsMapLayer | None) -> None:
    """Moves a group below the labels: what a person draws must not vanish under the map of it."""
    root = QgsProject.instance().layerTreeRoot()
    top = _node(labels)
    while top is not None and top.parent() is not root:
        top = top.parent()
    if top is None or group.parent() is not root:
        return
    copy = group.clone()
    root.insertChildNode(root.children().index(top) + 1, copy)
    root.removeChildNode(group)
