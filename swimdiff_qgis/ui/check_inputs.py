"""The form of the check page: which map, and how its points are drawn."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QSpinBox, QWidget

from ..compat import core_value
from ..contract import jobs, parameters
from .widgets import shrinkable

_RASTERS = ("Qgis.LayerFilter.RasterLayer", "QgsMapLayerProxyModel.Filter.RasterLayer")
_FRACTIONS = ("Float32", "Float64", "CFloat32", "CFloat64")


class CheckInputs(QWidget):
    """Says of which map points are drawn, and how many."""

    mapChanged = pyqtSignal()
    changed = pyqtSignal()  # anything else that decides what is drawn

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = QgsMapLayerComboBox()
        self.map.setFilters(core_value(*_RASTERS))
        self.map.setAllowEmptyLayer(True)
        self.map.setCurrentIndex(0)
        self.map.setToolTip(self.tr("The map of classes whose accuracy you want to know."))
        shrinkable(self.map)
        self.design = QComboBox()
        described = _described("design")
        for value, label in zip(described.choices, described.choice_labels):
            self.design.addItem(label, value)
        for sentence in described.help.split(". "):
            value, colon, text = sentence.partition(": ")
            if colon and self.design.findData(value) >= 0:
                self.design.setItemData(self.design.findData(value), text.rstrip("."), Qt.ItemDataRole.ToolTipRole)
        self.design.setToolTip(described.help)
        shrinkable(self.design)
        self.count = _optional(_described("count"))
        self.count.setSpecialValueText(self.tr("automatic"))
        self.precision = _share(_described("precision"))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(self.tr("Folder for the sample"))
        self.folder.lineEdit().setAccessibleName(self.tr("Output folder"))
        self._lay_out()
        self.map.layerChanged.connect(lambda _: self.mapChanged.emit())
        self.count.valueChanged.connect(self._changed)
        self.precision.valueChanged.connect(self._changed)
        self.design.currentIndexChanged.connect(self._changed)
        self.folder.fileChanged.connect(self._changed)
        self._changed()

    def values(self) -> dict[str, Any]:
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
        self.folder.lineEdit().setToolTip(self.tr("Folder that receives the sample.") + "\n" + folder)

    def offer_class_maps(self) -> None:
        """Leaves rasters out that cannot be maps of classes: several bands, or fractions."""
        fractions = {getattr(Qgis.DataType, name) for name in _FRACTIONS}
        layers = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsRasterLayer)]
        self.map.setExceptedLayerList(
            [
                one
                for one in layers
                if not one.isValid() or one.bandCount() != 1 or one.dataProvider().dataType(1) in fractions
            ]
        )

    def _changed(self, *_: Any) -> None:
        self.precision.setEnabled(not self.count.value())
        self.changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        rows: tuple[tuple[str, Any], ...] = (
            (self.tr("&Map"), self.map),
            (self.tr("&Design"), self.design),
            (self.tr("&Points"), self.count),
            (self.tr("Standard e&rror"), self.precision),
            (self.tr("Save &in"), self.folder),
        )
        for number, (text, field) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(field.lineEdit() if field is self.folder else field)
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1)
        grid.setColumnStretch(1, 1)


def _described(name: str) -> Any:
    return next(one for one in parameters.parameters(jobs.DrawSample) if one.name == name)


def _optional(described: Any) -> QSpinBox:
    box = QSpinBox()
    box.setRange(int(described.minimum), int(described.maximum))
    box.setValue(int(described.default))
    box.setSingleStep(10)
    box.setToolTip(described.help)
    box.setMinimumWidth(80)
    return box


def _share(described: Any) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(100.0 * described.minimum, 100.0 * described.maximum)
    box.setValue(100.0 * described.default)
    box.setDecimals(1)
    box.setSingleStep(0.5)
    box.setSuffix(" %")
    box.setToolTip(described.help)
    return box
