"""A chooser of layers of found objects by the image that they were found in; the layers themselves are called alike."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...texts import tr
from ..common.class_maps import map_name
from ..common.widgets import shrinkable

FIELDS = {"class", "score", "value"}  # of a layer of objects


class ObjectsBox(QComboBox):
    """Offers the layers of the project that can be found objects.

    Args:
        tip: its tool tip.
    """

    layerChanged = pyqtSignal()

    def __init__(self, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTip(tip)
        shrinkable(self)
        self.offer()
        self.currentIndexChanged.connect(lambda _: self.layerChanged.emit())

    def offer(self) -> None:
        """Reads the list anew and keeps the choice; says nothing where it stays."""
        before = self.currentData()
        found = [one for one in QgsProject.instance().mapLayers().values() if is_objects(one)]
        blocked = self.blockSignals(True)
        self.clear()
        self.addItem(tr("None"), "")
        for layer in sorted(found, key=lambda one: map_name(one).casefold()):
            self.addItem(map_name(layer), layer.id())
            self.setItemData(self.count() - 1, layer.source().partition("|")[0], Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(max(self.findData(before), 0))
        self.blockSignals(blocked)
        if self.currentData() != (before or ""):
            self.layerChanged.emit()

    def currentLayer(self) -> QgsVectorLayer | None:
        """Gives the layer that is chosen; None for none."""
        return QgsProject.instance().mapLayer(str(self.currentData() or ""))

    def setLayer(self, layer: QgsVectorLayer | None) -> None:
        """Chooses a layer; None, or one that is not offered, for none."""
        self.setCurrentIndex(max(0 if layer is None else self.findData(layer.id()), 0))


def is_objects(layer: object) -> bool:
    """Says whether a layer may be one of objects that were found."""
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and set(layer.fields().names()) >= FIELDS
