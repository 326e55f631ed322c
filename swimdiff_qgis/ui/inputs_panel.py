"""The choosers of the dock: before, after, method, output folder."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ..compat import core_value
from ..locations import resource

SHORTEST_NAME = 10  # characters of a layer's name that stay visible in a narrow dock


class InputsPanel(QWidget):
    """Says what is compared, how, and where the result goes.

    Args:
        methods: (value, label, tool tip) of each method.
        method: the one that is chosen at first.
    """

    changed = pyqtSignal()  # anything that decides what will be done

    def __init__(self, methods: list[tuple[str, str, str]], method: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = self._layer_chooser(self.tr("Raster of the first date. The result lies on its grid."))
        self.after = self._layer_chooser(
            self.tr("Raster of the second date. It may have another CRS, cell size or extent.")
        )
        self.swap = QToolButton()
        self.swap.setIcon(QIcon(str(resource("icons", "swap.svg"))))
        self.swap.setToolTip(self.tr("Swap before and after"))
        self.swap.setAccessibleName(self.tr("Swap before and after"))
        self.swap.setAutoRaise(True)
        self.swap.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.swap.clicked.connect(self._swap)
        self.method = QComboBox()
        self.method.setToolTip(self.tr("How change is scored without labels"))
        self._shrinkable(self.method)
        for value, label, tip in methods:
            self.method.addItem(label, value)
            self.method.setItemData(self.method.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.method.setCurrentIndex(max(self.method.findData(method), 0))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(self.tr("Folder for the result"))
        self.folder.lineEdit().setPlaceholderText(self.tr("New folder"))
        self.folder.lineEdit().setAccessibleName(self.tr("Output folder"))
        self._lay_out()
        for chooser in (self.before, self.after):
            chooser.layerChanged.connect(self._changed)
        self.method.currentIndexChanged.connect(self._changed)

    def set_suggested_folder(self, folder: str) -> None:
        """Shows where the result goes when nothing is filled in."""
        self.folder.lineEdit().setPlaceholderText(folder)
        tip = self.tr("Folder that receives score, change, polygons and report.")
        self.folder.lineEdit().setToolTip(tip + "\n" + self.tr("Empty: {}").format(folder))

    def set_pair(self, before: Any, after: Any) -> None:
        """Chooses both layers."""
        for chooser, layer in ((self.before, before), (self.after, after)):
            chooser.setLayer(layer)

    def hide_layers(self, layers: list[Any]) -> None:
        """Leaves results of earlier runs out of the choosers."""
        for chooser in (self.before, self.after):
            chooser.setExceptedLayerList(layers)

    def chosen_method(self) -> str:
        """Gives the method's name in the job."""
        return str(self.method.currentData())

    def _changed(self, *_: Any) -> None:
        self.changed.emit()

    def _swap(self) -> None:
        before, after = self.before.currentLayer(), self.after.currentLayer()
        self.set_pair(after, before)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        rows = (
            (self.tr("&Before"), self.before),
            (self.tr("&After"), self.after),
            (self.tr("&Method"), self.method),
            (self.tr("&Save in"), self.folder),
        )
        for row, (text, field) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(field.lineEdit() if field is self.folder else field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1, 1, 1 if row < 2 else 2)
        grid.addWidget(self.swap, 0, 2, 2, 1)
        grid.setColumnStretch(1, 1)
        order = (self.before, self.after, self.swap, self.method, self.folder)
        for first, second in zip(order, order[1:]):
            self.setTabOrder(first, second)

    def _layer_chooser(self, tip: str) -> QgsMapLayerComboBox:
        chooser = QgsMapLayerComboBox()
        chooser.setFilters(core_value("Qgis.LayerFilter.RasterLayer", "QgsMapLayerProxyModel.Filter.RasterLayer"))
        chooser.setAllowEmptyLayer(True)
        chooser.setCurrentIndex(0)
        chooser.setToolTip(tip)
        self._shrinkable(chooser)
        return chooser

    @staticmethod
    def _shrinkable(chooser: QComboBox) -> None:
        # Without this a long name makes the dock wider than the person wants it.
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chooser.setMinimumContentsLength(SHORTEST_NAME)

