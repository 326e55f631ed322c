"""The part of the page that finds objects: model, image, districts, folder, the button."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...contract import jobs, model_card
from ...texts import tr
from ..common.field_grid import FieldGrid
from ..common.job_fields import help_of
from ..common.model_box import ModelBox
from ..common.widgets import POLYGONS, add_row, folder_chooser, icon, layer_chooser, main_button, tool_button


class FindPanel(QWidget):
    """Says which model looks for objects, and where."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ModelBox((model_card.OBJECTS,), tr("The model that finds objects: one of those trained before."))
        self.file = tool_button(tr("Open…"), tr("Opens a model that is not in the list"), icon("mActionFileOpen.svg"))
        self.raster = layer_chooser(tr("The raster that is searched."), empty=tr("The image above"))
        self.districts = layer_chooser(help_of(jobs.DetectObjects, "districts"), POLYGONS, tr("None"))
        self.folder = folder_chooser(tr("Folder for the objects"))
        self.find = main_button(tr("Fin&d objects"), tr("Searches the whole image with this model"))
        form = QWidget()
        grid = FieldGrid(form)
        add_row(grid, 0, tr("&Model"), self.model)
        grid.put(self.file, 0, 2)
        add_row(grid, 1, tr("Search in"), self.raster, 2)
        add_row(grid, 2, tr("Districts"), self.districts, 2)
        add_row(grid, 3, tr("Sa&ve in"), self.folder, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (form, self.find):
            column.addWidget(widget)
        self.model.currentIndexChanged.connect(lambda _: self.changed.emit())
        for chooser in (self.raster, self.districts):
            chooser.layerChanged.connect(lambda _: self.changed.emit())

    def hide_layers(self, layers: list[QgsMapLayer]) -> None:
        """Leaves results of earlier runs out of the choosers."""
        for chooser in (self.raster, self.districts):
            chooser.setExceptedLayerList(layers)

    def set_suggested_folder(self, folder: str) -> None:
        """Shows where the objects go when nothing is filled in."""
        self.folder.lineEdit().setPlaceholderText(folder)
        self.folder.lineEdit().setToolTip(tr("Folder for the objects. Empty: {}").format(folder))

    def set_busy(self, busy: bool) -> None:
        """Locks what would start another job."""
        for widget in (self.model, self.file, self.raster, self.districts, self.folder):
            widget.setEnabled(not busy)
