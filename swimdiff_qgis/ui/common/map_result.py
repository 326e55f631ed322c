"""The result on the map: adds its group, lets it follow the threshold, and reads it anew. Main thread only."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateTransform, QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas

from ...contract import results
from ...project import layers
from .phrases import tr


def paths_of(folder: Path) -> dict[str, str]:
    """Gives the paths of a result's files by their part, as the engine names them."""
    return {
        "folder": str(folder),
        "score": str(folder / results.change.SCORE),
        "change": str(folder / results.change.CHANGE),
        "polygons": str(folder / results.change.POLYGONS),
        "groups": str(groups) if (groups := folder / results.change.GROUPS).is_file() else "",
    }


def find_group(folder: Path) -> QgsLayerTreeGroup | None:
    """Finds the group of a result in the project; None where the person removed it."""
    groups = QgsProject.instance().layerTreeRoot().findGroups(True)
    return next((group for group in groups if _same(group.customProperty(layers.FOLDER), folder)), None)


def show(folder: Path) -> QgsLayerTreeGroup:
    """Gives the group of a result; loads it where it is not in the project."""
    group = find_group(folder) or layers.add_result(paths_of(folder), QgsProject.instance())
    # The legend in words is worth its place. A group that was empty when it came is drawn closed, but counts as open.
    group.setExpanded(False)
    group.setExpanded(True)
    return group


def result_layers() -> list[QgsMapLayer]:
    """Lists the layers of the project that are results; they are no inputs."""
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(layers.PART)]


def zoom(folder: Path, canvas: QgsMapCanvas) -> None:
    """Shows the whole result on the map."""
    group = find_group(folder)
    layer = None if group is None else layers.result_layer(group, "score")
    if layer is not None:
        zoom_to_layer(layer, canvas)


def zoom_to_layer(layer: QgsMapLayer, canvas: QgsMapCanvas) -> None:
    """Shows a whole layer on the map, whatever the map's CRS."""
    transform = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    extent = QgsRectangle(transform.transformBoundingBox(layer.extent()))
    extent.scale(1.05)  # a little space around it, as QGIS's own "Zoom to layer" leaves
    canvas.setExtent(extent)
    canvas.refresh()


def add_pair(before: str, after: str, title: str) -> tuple[QgsRasterLayer, QgsRasterLayer]:
    """Adds two rasters as a group on top of the layers.

    Raises:
        ValueError: where one cannot be opened.
    """
    project = QgsProject.instance()
    pair = (QgsRasterLayer(before, tr("Before")), QgsRasterLayer(after, tr("After")))
    for layer, path in zip(pair, (before, after)):
        if not layer.isValid():
            raise ValueError(tr("{} cannot be opened.").format(path))
    if not project.mapLayers():
        project.setCrs(pair[0].crs())
    group = project.layerTreeRoot().insertGroup(0, title)
    for layer in reversed(pair):
        project.addMapLayer(layer, False)
        group.addLayer(layer).setExpanded(False)
    return pair


def _same(stored: object, folder: Path) -> bool:
    return bool(stored) and Path(str(stored)) == folder
