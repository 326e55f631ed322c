"""The form of the check page: which map, and how its points are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QWidget

from ...compat import core_value
from ...contract import jobs
from ...texts import tr
from ..common.field_grid import FieldGrid
from ..common.job_fields import choice_box, described, limits, spin_box
from ..common.widgets import FEATURES, RASTERS, add_row, folder_chooser, layer_chooser

if TYPE_CHECKING:
    from engine.contract.parameters import Parameter


class CheckInputs(QWidget):
    """Says of which map points are drawn, and how many."""

    mapChanged = pyqtSignal()
    changed = pyqtSignal()  # anything else that decides what is drawn

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = layer_chooser(tr("The class map whose accuracy you want to know."))
        self.reference = layer_chooser(
            tr("A raster of classes, polygons or points whose classes are known. Without it, points are drawn."),
            FEATURES,
            tr("none, points are drawn"),
        )
        self.reference.setFilters(core_value(*FEATURES) | core_value(*RASTERS))
        self.design = choice_box(described(jobs.DrawSample, "design"))
        self.count = spin_box(described(jobs.DrawSample, "count"))
        self.count.setSingleStep(10)
        self.count.setMinimumWidth(80)
        self.count.setSpecialValueText(tr("automatic"))
        self.precision = _share(described(jobs.DrawSample, "precision"))
        self.folder = folder_chooser(tr("Folder for the sample"))
        self._lay_out()
        self.map.layerChanged.connect(lambda _: self.mapChanged.emit())
        self.reference.layerChanged.connect(self._changed)
        self.count.valueChanged.connect(self._changed)
        self.precision.valueChanged.connect(self._changed)
        self.design.currentIndexChanged.connect(self._changed)
        self.folder.fileChanged.connect(self._changed)
        self._changed()

    def values(self) -> dict[str, object]:
        """Gives what the algorithm takes, but for map and folder."""
        return {
            "DESIGN": str(self.design.currentData()),
            "COUNT": self.count.value(),
            "PRECISION": round(self.precision.value() / 100.0, 6),
        }

    def chosen_folder(self) -> str:
        """Gives the folder that was typed; "" for none."""
        return str(self.folder.filePath() or "").strip()

    def set_suggested_folder(self, folder: str) -> None:
        """Shows where the sample goes when nothing is filled in."""
        self.folder.lineEdit().setPlaceholderText(folder)
        self.folder.lineEdit().setToolTip(tr("Folder for the sample.") + "\n" + folder)

    def _changed(self, *_: object) -> None:
        self.precision.setEnabled(not self.count.value())
        self.changed.emit()

    def _lay_out(self) -> None:
        grid = FieldGrid(self)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("&Map"), self.map),
            (tr("Re&ference"), self.reference),
            (tr("&Design"), self.design),
            (tr("&Points"), self.count),
            (tr("Standard e&rror"), self.precision),
            (tr("Save &in"), self.folder),
        )
        for number, (text, field) in enumerate(rows):
            add_row(grid, number, text, field)


def _share(one: Parameter) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    least, most, usual = limits(one)
    box.setRange(100.0 * least, 100.0 * most)
    box.setValue(100.0 * usual)
    box.setDecimals(1)
    box.setSingleStep(0.5)
    box.setSuffix(" %")
    box.setToolTip(tr(one.help))
    return box
