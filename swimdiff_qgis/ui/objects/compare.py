"""The part of the page that compares the objects of two dates."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...contract import jobs
from ...texts import tr
from ..common.field_grid import LABEL, FieldGrid
from ..common.job_fields import help_of
from ..common.widgets import POLYGONS, add_row, icon, layer_chooser, tool_button, wrapped_label

FIELDS = {"class", "score", "value"}  # of a layer of objects


class ComparePanel(QgsCollapsibleGroupBox):
    """Says which two layers of objects are compared, and what came out."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Two dates"), parent)
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self.before = layer_chooser(help_of(jobs.CompareObjects, "before"), POLYGONS)
        self.after = layer_chooser(help_of(jobs.CompareObjects, "after"), POLYGONS)
        self.compare = tool_button(
            tr("Compare objects"), tr("Shows which objects appeared, vanished and stayed"), icon("swimdiff.svg")
        )
        self.said = wrapped_label()
        grid = FieldGrid(self)
        add_row(grid, 0, tr("Objects before"), self.before)
        add_row(grid, 1, tr("Objects after"), self.after)
        grid.put(self.compare, 2, LABEL, 1, 2)
        grid.put(self.said, 3, LABEL, 1, 2)
        for chooser in (self.before, self.after):
            chooser.layerChanged.connect(lambda _: self.changed.emit())

    def offer(self) -> None:
        """Offers the layers that can be objects, and nothing else."""
        layers = [one for one in QgsProject.instance().mapLayers().values() if not is_objects(one)]
        for chooser in (self.before, self.after):
            chooser.setExceptedLayerList(layers)

    def chosen(self) -> tuple[QgsVectorLayer, QgsVectorLayer] | None:
        """Gives both layers; None unless there are two."""
        before, after = self.before.currentLayer(), self.after.currentLayer()
        return None if before is None or after is None or before is after else (before, after)

    def show_ready(self, busy: bool) -> None:
        """Switches the button on where there are two layers and nothing runs."""
        self.compare.setEnabled(not busy and self.chosen() is not None)
        for chooser in (self.before, self.after):
            chooser.setEnabled(not busy)

    def show_result(self, text: str) -> None:
        """Says what came out."""
        self.said.setText(text)


def is_objects(layer: object) -> bool:
    """Says whether a layer may be one of objects that were found."""
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and set(layer.fields().names()) >= FIELDS
