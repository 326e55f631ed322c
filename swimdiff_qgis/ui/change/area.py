"""The choosers of an area: polygons that limit the comparison, and the smallest change that counts."""

from __future__ import annotations

import contextlib

from qgis.core import QgsProcessingFeatureSourceDefinition, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QHBoxLayout, QWidget

from ...contract import jobs
from ...texts import tr
from ..common.field_grid import FIELD, FieldGrid
from ..common.job_fields import described, help_of, limits
from ..common.widgets import POLYGONS, add_row, layer_chooser, shrinkable

PX, M2, HA = "px", "m²", "ha"
HECTARE_M2 = 10_000.0
LARGEST = 1e9  # of the field; no change is as large


class AreaChooser(QObject):
    """A layer of polygons, or the features of it that are selected."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layer = layer_chooser(help_of(jobs.DetectChange, "area_of_interest"), POLYGONS, tr("All"))
        self.selected = QCheckBox(tr("Selected features only"))
        self.selected.setToolTip(tr("Only the features of the layer that are selected now limit the comparison"))
        self._followed: QgsVectorLayer | None = None
        self.layer.layerChanged.connect(self._follow)
        self.selected.toggled.connect(lambda _: self.changed.emit())

    def values(self) -> dict[str, object]:
        """Gives the parameter of the algorithm; nothing where all counts."""
        layer = self.layer.currentLayer()
        if layer is None:
            return {}
        only = self.selected.isChecked()
        chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True) if only else layer.id()
        return {"AREA_OF_INTEREST": chosen}

    def key(self) -> tuple[object, ...]:
        """Tells one choice from another."""
        layer = self.layer.currentLayer()
        if layer is None:
            return ()
        return (layer.id(), *(sorted(layer.selectedFeatureIds()) if self.selected.isChecked() else ("all",)))

    def add_to(self, grid: FieldGrid, row: int) -> int:
        """Lays the fields out; gives the row behind them."""
        add_row(grid, row, tr("Area of &interest"), self.layer)
        grid.put(self.selected, row + 1, FIELD)
        return row + 2

    def _follow(self, layer: QgsVectorLayer | None) -> None:
        """Hears of another selection in the layer that is chosen now."""
        if self._followed is not None:
            with contextlib.suppress(TypeError, RuntimeError):  # the layer is gone
                self._followed.selectionChanged.disconnect(self._selection_changed)
        self._followed = layer
        if layer is not None:
            layer.selectionChanged.connect(self._selection_changed)
        self.show_selected()
        self.changed.emit()

    def show_selected(self) -> None:
        """Offers the choice of features only where there is a layer."""
        self.selected.setEnabled(self.layer.currentLayer() is not None)

    def _selection_changed(self, *_: object) -> None:
        if self.selected.isChecked():
            self.changed.emit()


class MinimumField(QObject):
    """The smallest changed area, in pixels or on the ground."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._px = described(jobs.DetectChange, "minimum_area_px")
        self.number = QDoubleSpinBox()
        self.number.setToolTip(tr(self._px.help))
        self.unit = QComboBox()
        shrinkable(self.unit)
        for unit in (PX, M2, HA):
            self.unit.addItem(tr(unit), unit)
        self.unit.setToolTip(help_of(jobs.DetectChange, "minimum_area_m2"))
        self.unit.setAccessibleName(tr("Unit of the minimum area"))
        self.unit.currentIndexChanged.connect(self._show_unit)
        self._show_unit()

    def values(self) -> dict[str, object]:
        """Gives the parameter of the algorithm; nothing where it keeps its default."""
        unit, number = self.unit.currentData(), self.number.value()
        if unit == PX:
            return {} if int(number) == self._px.default else {"MINIMUM_AREA_PX": int(number)}
        return {"MINIMUM_AREA_M2": number * (HECTARE_M2 if unit == HA else 1.0)} if number > 0 else {}

    def add_to(self, grid: FieldGrid, row: int) -> int:
        """Lays the fields out; gives the row behind them."""
        both = QWidget()
        side_by_side = QHBoxLayout(both)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.addWidget(self.number, 1)
        side_by_side.addWidget(self.unit)
        add_row(grid, row, tr("Minimum area"), both).setBuddy(self.number)
        return row + 1

    def _show_unit(self, *_: object) -> None:
        unit = self.unit.currentData()
        least, most, usual = limits(self._px)
        self.number.setDecimals({PX: 0, M2: 0, HA: 2}[unit])
        self.number.setRange(*((least, most) if unit == PX else (0.0, LARGEST)))
        self.number.setValue({PX: usual, M2: 0.0, HA: 0.0}[unit])
