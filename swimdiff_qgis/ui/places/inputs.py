"""What the page of places begins with: the image, and how large a place is."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QWidget

from ...contract import jobs
from ...texts import tr
from ..common.field_grid import FieldGrid
from ..common.job_fields import described
from ..common.widgets import add_row, layer_chooser

DIGITS = 2
LARGEST_M = 100_000.0  # larger ones are asked for under Advanced settings


class PlacesInputs(QWidget):
    """Says which image is looked at, in tiles of which size."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = described(jobs.MoreLikeThis, "size_m")
        self.image = layer_chooser(tr("The raster whose places are looked at."))
        self.size = QDoubleSpinBox()
        self.size.setDecimals(DIGITS)
        self.size.setRange(0.0, LARGEST_M)
        self.size.setSingleStep(10.0)
        self.size.setSpecialValueText(tr("Automatic"))
        self.size.setSuffix(f" {size.unit}")
        self.size.setToolTip(tr(size.help))
        grid = FieldGrid(self)
        add_row(grid, 0, tr("Ima&ge"), self.image)
        add_row(grid, 1, tr("Tile si&ze"), self.size)
        self.image.layerChanged.connect(lambda _: self.changed.emit())
        self.size.valueChanged.connect(lambda _: self.changed.emit())

    def size_m(self) -> float | None:
        """Edge of a tile on the ground; None for the usual one."""
        return float(self.size.value()) or None

    def hide_layers(self, layers: list[QgsMapLayer]) -> None:
        """Leaves results of earlier runs out of the chooser."""
        self.image.setExceptedLayerList(layers)

    def set_locked(self, locked: bool) -> None:
        """Locks what must rest while a job runs."""
        for widget in (self.image, self.size):
            widget.setEnabled(not locked)
