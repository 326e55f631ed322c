"""The part of the page that compares the objects of two dates."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...contract import jobs
from ...project.layers import FOLDER
from ...texts import tr
from ..common.field_grid import LABEL, FieldGrid
from ..common.job_fields import help_of
from ..common.widgets import add_row, icon, tool_button, wrapped_label
from .objects_box import ObjectsBox

FOUND = "objects"  # begins the names of folders of found objects


class ComparePanel(QgsCollapsibleGroupBox):
    """Says which two layers of objects are compared, and what came out."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Two dates"), parent)
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self.before = ObjectsBox(help_of(jobs.CompareObjects, "before"))
        self.after = ObjectsBox(help_of(jobs.CompareObjects, "after"))
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
            chooser.layerChanged.connect(self.changed)

    def offer(self) -> None:
        """Offers the layers that can be objects, and nothing else."""
        for chooser in (self.before, self.after):
            chooser.offer()

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


def date_name(layer: QgsMapLayer) -> str:
    """Names the image that objects were found in, by the folder of the result."""
    folder = layer.customProperty(FOLDER)
    name = Path(str(folder)).name if folder else layer.name()
    return name[len(FOUND) + 1 :] if name.startswith(f"{FOUND}-") else name
