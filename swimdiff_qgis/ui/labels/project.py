"""Label files in the project: a group with a layer for each kind of label that the file holds. Main thread only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from ...project.label_layer import KINDS, open_view
from ..common.phrases import tr


def view_name(kind: str) -> str:
    """Names the layer of a view."""
    return {"polygon": tr("Labels: areas"), "line": tr("Labels: lines"), "point": tr("Labels: points")}[kind]


def add_beside(layer: QgsMapLayer, neighbour: QgsMapLayer) -> None:
    """Adds a layer to the project, below another one in the layer tree."""
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    node = project.layerTreeRoot().findLayer(neighbour.id())
    parent = project.layerTreeRoot() if node is None else node.parent()
    position = 0 if node is None else parent.children().index(node)
    parent.insertLayer(position, layer).setExpanded(False)


def add_to_project(path: Path, title: str, name_of: Callable[[str], str] = view_name) -> QgsVectorLayer:
    """Adds a label file as a group on top of the layers.

    Args:
        path: of the label file.
        title: of the group.
        name_of: names the layer of a kind of label.

    Returns:
        Its layer of polygons.
    """
    project = QgsProject.instance()
    group = project.layerTreeRoot().insertGroup(0, title)
    views = {kind: open_view(path, kind, name_of(kind)) for kind in KINDS}
    for kind, layer in views.items():
        if kind == "polygon" or next(layer.getFeatures(), None) is not None:
            project.addMapLayer(layer, False)
            group.addLayer(layer).setExpanded(kind == "polygon")
    return views["polygon"]
