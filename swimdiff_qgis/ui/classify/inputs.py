"""The choosers of the classify page: image, second date, labels and the field of their classes."""

from __future__ import annotations

from qgis.core import QgsFieldProxyModel, QgsMapLayer
from qgis.gui import QgsFieldComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...project.label_layer import file_of
from ...texts import tr
from ..common.field_grid import FieldGrid
from ..common.widgets import FEATURES, add_row, icon, layer_chooser, tool_button
from ..labels.classes import guess_field


class ClassifyInputs(QWidget):
    """Says what is classified and from which labels it is learned."""

    imagesChanged = pyqtSignal()
    labelsChanged = pyqtSignal()  # another layer or another field

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = layer_chooser(tr("The raster whose pixels are classified."))
        self.after = layer_chooser(
            tr("A raster of a second date, for classes of change. Its grid may differ."),
            empty=tr("None: classes of one date"),
        )
        self.swipe = tool_button(
            tr("&Swipe"),
            tr("Shows both dates on the map. Drag the line between them; you can keep drawing."),
            icon("swipe.svg"),
        )
        self.swipe.setCheckable(True)
        self.labels = layer_chooser(tr("Polygons, lines or points with a field that names their class."), FEATURES)
        self.make = tool_button(
            tr("&New…"),
            tr("Creates a file for labels and their classes in the CRS of the image, or opens an existing one."),
            icon("mActionNewGeoPackageLayer.svg"),
        )
        self.field = QgsFieldComboBox()
        self.field.setFilters(QgsFieldProxyModel.Filter.String | QgsFieldProxyModel.Filter.Numeric)
        self.field.setToolTip(tr("The field that names the class: text or numbers."))
        self._lay_out()
        for chooser in (self.image, self.after):
            chooser.layerChanged.connect(lambda _: self.imagesChanged.emit())
        self.labels.layerChanged.connect(self._labels_chosen)
        self.field.fieldChanged.connect(lambda _: self.labelsChanged.emit())
        self._labels_chosen(None)

    def chosen_field(self) -> str:
        """Gives the field of the classes; "" for none."""
        return str(self.field.currentField() or "")

    def hide_layers(self, layers: list[QgsMapLayer]) -> None:
        """Leaves results of earlier runs out of the choosers."""
        for chooser in (self.image, self.after, self.labels):
            chooser.setExceptedLayerList(layers)

    def set_locked(self, locked: bool) -> None:
        """Locks what must rest while a job runs; labels can be drawn meanwhile."""
        for widget in (self.image, self.after, self.labels, self.make, self.field):
            widget.setEnabled(not locked)

    def _labels_chosen(self, layer: QgsMapLayer | None) -> None:
        blocked = self.field.blockSignals(True)
        self.field.setLayer(layer)
        self.field.setField("" if layer is None else guess_field(layer))
        self.field.blockSignals(blocked)
        needed = layer is not None and file_of(layer) is None  # the program's own files have one field for it
        self.field.setVisible(needed)
        self.field_label.setVisible(needed)
        self.labelsChanged.emit()

    def _lay_out(self) -> None:
        grid = FieldGrid(self)
        rows = (
            (tr("Ima&ge"), self.image, None),
            (tr("Second &date"), self.after, self.swipe),
            (tr("&Labels"), self.labels, self.make),
            (tr("Class &field"), self.field, None),
        )
        for row, (text, chooser, button) in enumerate(rows):
            label = add_row(grid, row, text, chooser, 2 if button is None else 1)
            if button is not None:
                grid.put(button, row, 2)
            if chooser is self.field:
                self.field_label = label
