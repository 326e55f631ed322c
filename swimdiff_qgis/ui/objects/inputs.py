"""The choosers of the objects page: image, labels, and what was searched completely."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ...contract import jobs
from ...texts import tr
from ..common.field_grid import FieldGrid
from ..common.job_fields import help_of
from ..common.widgets import POLYGONS, add_row, layer_chooser
from ..labels.chooser import LabelChooser


class ObjectInputs(QWidget):
    """Says where objects are learned from."""

    changed = pyqtSignal()  # image or searched areas

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = layer_chooser(tr("The raster whose objects are labelled, and in which others are found."))
        tip = tr("Boxes or outlines of objects, with a field that names their class. The bounds of an outline count.")
        self.chooser = LabelChooser(tip, parent=self)
        self.labels = self.chooser.layer
        self.areas = layer_chooser(help_of(jobs.TrainDetector, "areas"), POLYGONS, tr("None yet"))
        self.whole = QCheckBox(tr("Whole image searched"))
        self.whole.setToolTip(help_of(jobs.TrainDetector, "searched_all"))
        form = QWidget()
        grid = FieldGrid(form)
        add_row(grid, 0, tr("Ima&ge"), self.image, 2)
        row = self.chooser.add_to(grid, 1)
        self.areas_label = add_row(grid, row, tr("Searched"), self.areas, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (form, self.whole):
            column.addWidget(widget)
        for chooser in (self.image, self.areas):
            chooser.layerChanged.connect(lambda _: self.changed.emit())
        self.whole.toggled.connect(self._whole_chosen)

    def chosen_areas(self) -> QgsVectorLayer | None:
        """Gives the layer of searched areas; None where none is chosen."""
        return self.areas.currentLayer()

    def hide_layers(self, layers: list[QgsMapLayer]) -> None:
        """Leaves results of earlier runs out of the choosers."""
        for chooser in (self.image, self.labels, self.areas):
            chooser.setExceptedLayerList(layers)

    def set_locked(self, locked: bool) -> None:
        """Locks what must rest while a job runs; labels can be drawn meanwhile."""
        for widget in (self.image, *self.chooser.widgets(), self.whole):
            widget.setEnabled(not locked)
        self.areas.setEnabled(not locked and not self.whole.isChecked())

    def _whole_chosen(self, whole: bool) -> None:
        self.areas.setEnabled(not whole)
        self.changed.emit()
