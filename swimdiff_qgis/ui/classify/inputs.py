"""The choosers of the classify page: image, second date, labels and the field of their classes."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...texts import tr
from ..common.field_grid import FieldGrid
from ..common.widgets import add_row, icon, layer_chooser, tool_button
from ..labels.chooser import LabelChooser


class ClassifyInputs(QWidget):
    """Says what is classified and from which labels it is learned."""

    imagesChanged = pyqtSignal()

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
        self.chooser = LabelChooser(
            tr("Polygons, lines or points with a field that names their class; or a raster of classes."), parent=self
        )
        self.labels, self.field = self.chooser.layer, self.chooser.field
        self._lay_out()
        for chooser in (self.image, self.after):
            chooser.layerChanged.connect(lambda _: self.imagesChanged.emit())

    def hide_layers(self, layers: list[QgsMapLayer]) -> None:
        """Leaves results of earlier runs out of the choosers."""
        for chooser in (self.image, self.after, self.labels):
            chooser.setExceptedLayerList(layers)

    def set_locked(self, locked: bool) -> None:
        """Locks what must rest while a job runs; labels can be drawn meanwhile."""
        for widget in (self.image, self.after, *self.chooser.widgets()):
            widget.setEnabled(not locked)

    def _lay_out(self) -> None:
        grid = FieldGrid(self)
        add_row(grid, 0, tr("Ima&ge"), self.image, 2)
        add_row(grid, 1, tr("Second &date"), self.after)
        grid.put(self.swipe, 1, 2)
        self.chooser.add_to(grid, 2)
