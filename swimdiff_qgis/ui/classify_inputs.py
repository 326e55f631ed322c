"""The choosers of the classify page: image, second date, labels and the field of their classes."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFieldProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from ..compat import core_value
from ..label_layer import file_of
from .label_classes import guess_field
from .widgets import icon, shrinkable, tool_button

_RASTERS = ("Qgis.LayerFilter.RasterLayer", "QgsMapLayerProxyModel.Filter.RasterLayer")
_SHAPES = ("Qgis.LayerFilter.HasGeometry", "QgsMapLayerProxyModel.Filter.HasGeometry")


class ClassifyInputs(QWidget):
    """Says what is classified and from which labels it is learned."""

    imagesChanged = pyqtSignal()
    labelsChanged = pyqtSignal()  # another layer or another field

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = _chooser(_RASTERS, self.tr("The raster whose pixels are classified."))
        self.after = _chooser(
            _RASTERS,
            self.tr("A raster of a second date, for classes of change. It may have another grid."),
            self.tr("None: classes of one date"),
        )
        self.swipe = tool_button(
            self.tr("&Swipe"),
            self.tr("Shows both dates on the map. Drag the line between them; you can draw meanwhile."),
            icon("swipe.svg"),
        )
        self.swipe.setCheckable(True)
        self.labels = _chooser(_SHAPES, self.tr("Polygons, lines or points with a field that names their class."))
        self.make = tool_button(
            self.tr("&New…"),
            self.tr("Makes a file for labels, and their classes, in the CRS of the image. Opens one that is there."),
            icon("mActionNewGeoPackageLayer.svg"),
        )
        self.field = QgsFieldComboBox()
        self.field.setFilters(QgsFieldProxyModel.Filter.String | QgsFieldProxyModel.Filter.Numeric)
        self.field.setToolTip(self.tr("The field that names the class: text or numbers."))
        self._lay_out()
        for chooser in (self.image, self.after):
            chooser.layerChanged.connect(lambda _: self.imagesChanged.emit())
        self.labels.layerChanged.connect(self._labels_chosen)
        self.field.fieldChanged.connect(lambda _: self.labelsChanged.emit())
        self._labels_chosen(None)

    def chosen_field(self) -> str:
        """Gives the field of the classes; "" for none."""
        return str(self.field.currentField() or "")

    def hide_layers(self, layers: list[Any]) -> None:
        """Leaves results of earlier runs out of the choosers."""
        for chooser in (self.image, self.after, self.labels):
            chooser.setExceptedLayerList(layers)

    def set_locked(self, locked: bool) -> None:
        """Locks what must rest while a job runs; labels can be drawn meanwhile."""
        for widget in (self.image, self.after, self.labels, self.make, self.field):
            widget.setEnabled(not locked)

    def _labels_chosen(self, layer: Any) -> None:
        blocked = self.field.blockSignals(True)
        self.field.setLayer(layer)
        self.field.setField("" if layer is None else guess_field(layer))
        self.field.blockSignals(blocked)
        needed = layer is not None and file_of(layer) is None  # the program's own files have one field for it
        self.field.setVisible(needed)
        self.field_label.setVisible(needed)
        self.labelsChanged.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        rows = (
            (self.tr("&Image"), self.image, None),
            (self.tr("Second &date"), self.after, self.swipe),
            (self.tr("&Labels"), self.labels, self.make),
            (self.tr("Class &field"), self.field, None),
        )
        for row, (text, chooser, button) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(chooser)
            grid.addWidget(label, row, 0)
            grid.addWidget(chooser, row, 1, 1, 2 if button is None else 1)
            if button is not None:
                grid.addWidget(button, row, 2)
            if chooser is self.field:
                self.field_label = label
        grid.setColumnStretch(1, 1)


def _chooser(filters: tuple[str, ...], tip: str, empty: str = "") -> QgsMapLayerComboBox:
    chooser = QgsMapLayerComboBox()
    chooser.setFilters(core_value(*filters))
    chooser.setAllowEmptyLayer(True, empty)
    chooser.setCurrentIndex(0)
    chooser.setToolTip(tip)
    shrinkable(chooser)
    return chooser
