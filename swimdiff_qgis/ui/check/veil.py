"""Hides the map while its points are checked: whoever sees what it says finds it right too often."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsLayerTreeLayer, QgsMapLayer, QgsProject

from ...project.layers import PART

PARTS = ("classes", "uncertainty", "probabilities")  # of a result; each tells what the map thinks


class Veil:
    """Switches layers off, and later those on again that it has switched off."""

    def __init__(self) -> None:
        self._hidden: list[str] = []

    @property
    def drawn(self) -> bool:
        """Whether layers are hidden now."""
        return bool(self._hidden)

    def draw(self, map_layer: QgsMapLayer | None) -> None:
        """Hides a map, and the other results that would tell its classes."""
        for layer in QgsProject.instance().mapLayers().values():
            tells = layer is map_layer or layer.customProperty(PART) in PARTS
            same = map_layer is not None and layer.source() == map_layer.source()
            node = _node(layer.id())
            if (tells or same) and node is not None and node.itemVisibilityChecked():
                node.setItemVisibilityChecked(False)
                self._hidden.append(layer.id())

    def lift(self) -> None:
        """Shows them again."""
        hidden, self._hidden = self._hidden, []
        for one in hidden:
            node = _node(one)
            if node is not None:
                node.setItemVisibilityChecked(True)


def something_to_look_at(but: Iterable[QgsMapLayer]) -> bool:
    """Says whether the map shows any layer other than these."""
    left = list(but)
    return any(layer not in left for layer in QgsProject.instance().layerTreeRoot().checkedLayers())


def _node(layer_id: str) -> QgsLayerTreeLayer | None:
    return QgsProject.instance().layerTreeRoot().findLayer(layer_id)
