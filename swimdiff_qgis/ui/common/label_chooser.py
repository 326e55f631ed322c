"""The chooser of labels in the dialog of an algorithm: QGIS's own for features leaves out rasters of classes."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsProject
from qgis.gui import QgsMapLayerComboBox, QgsProcessingMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ...compat import core_value
from .widgets import FEATURES, RASTERS

FILTERS = ("Qgis.LayerFilters", "QgsMapLayerProxyModel.Filters")


class LabelChooser(QWidget):
    """Shows QGIS's chooser of features, with its choice of selected ones, and rasters among its layers.

    Args:
        definition: of the parameter.
    """

    changed = pyqtSignal()

    def __init__(self, definition: QgsProcessingParameterDefinition) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._chooser = QgsProcessingMapLayerComboBox(definition)
        column.addWidget(self._chooser)
        both = core_value(*FILTERS)(core_value(*FEATURES) | core_value(*RASTERS))  # else a mere number, in newer QGIS
        for layers in self.layer_choosers():
            layers.setFilters(both)
        self._chooser.valueChanged.connect(self.changed.emit)

    def layer_choosers(self) -> list[QgsMapLayerComboBox]:
        """Finds the list of layers in it; Python takes what C++ has made for a plain list."""
        lists = self._chooser.findChildren(QComboBox)
        found = [one for one in lists if one.metaObject().className() == "QgsMapLayerComboBox"]
        return [sip.cast(one, QgsMapLayerComboBox) for one in found]

    def value(self) -> object:
        """Gives the id of a layer, a path, or what says which features of it are wanted."""
        return self._chooser.value()

    def take(self, value: object, definition: QgsProcessingParameterDefinition) -> None:
        """Chooses a layer or a file."""
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        self._chooser.setValue(value, context)


def label_chooser(definition: QgsProcessingParameterDefinition) -> LabelChooser:
    """Makes the chooser of a parameter."""
    return LabelChooser(definition)
