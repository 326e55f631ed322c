"""The choosers of the change page: before, after, method, encoder, output folder."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ..compat import core_value
from ..locations import resource
from .encoder_box import EncoderBox
from .widgets import shrinkable

WITH_ENCODER = ("deep", "fused")  # methods that look through an encoder


class InputsPanel(QWidget):
    """Says what is compared, how, and where the result goes.

    Args:
        methods: (value, label, tool tip) of each method.
        method: the one that is chosen at first.
        encoder: likewise; "" for the one that comes with the plugin, "random", or a path.
    """

    changed = pyqtSignal()  # anything that decides what will be done

    def __init__(
        self, methods: list[tuple[str, str, str]], method: str, encoder: str = "", parent: QWidget | None = None
    ) -> None:
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
        shrinkable(self.method)
        for value, label, tip in methods:
            self.method.addItem(label, value)
            self.method.setItemData(self.method.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.method.setCurrentIndex(max(self.method.findData(method), 0))
        self.encoder = EncoderBox(encoder)
        self.encoder.setToolTip(self.tr("The encoder that deep and fused look through. The page Models lists them."))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(self.tr("Folder for the result"))
        self.folder.lineEdit().setPlaceholderText(self.tr("New folder"))
        self.folder.lineEdit().setAccessibleName(self.tr("Output folder"))
        self._lay_out()
        for chooser in (self.before, self.after):
            chooser.layerChanged.connect(self._changed)
        self.method.currentIndexChanged.connect(self._changed)
        self.encoder.currentIndexChanged.connect(self._changed)
        self._show_encoder()

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

    def chosen_encoder(self) -> str:
        """Gives the encoder as the job takes it; "" where the method uses none."""
        return self.encoder.value() if self.chosen_method() in WITH_ENCODER else ""

    def choose_encoder(self, path: str) -> None:
        """Chooses an encoder, and a method that uses one."""
        if self.chosen_method() not in WITH_ENCODER:
            self.method.setCurrentIndex(self.method.findData(WITH_ENCODER[-1]))
        self.encoder.choose(path)

    def _changed(self, *_: Any) -> None:
        self._show_encoder()
        self.changed.emit()

    def _show_encoder(self) -> None:
        used = self.chosen_method() in WITH_ENCODER
        self.encoder.setVisible(used)
        self.encoder_label.setVisible(used)

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
            (self.tr("&Encoder"), self.encoder),
            (self.tr("&Save in"), self.folder),
        )
        for row, (text, field) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(field.lineEdit() if field is self.folder else field)
            if field is self.encoder:
                self.encoder_label = label
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1, 1, 1 if row < 2 else 2)
        grid.addWidget(self.swap, 0, 2, 2, 1)
        grid.setColumnStretch(1, 1)
        order = (self.before, self.after, self.swap, self.method, self.encoder, self.folder)
        for first, second in zip(order, order[1:]):
            self.setTabOrder(first, second)

    def _layer_chooser(self, tip: str) -> QgsMapLayerComboBox:
        chooser = QgsMapLayerComboBox()
        chooser.setFilters(core_value("Qgis.LayerFilter.RasterLayer", "QgsMapLayerProxyModel.Filter.RasterLayer"))
        chooser.setAllowEmptyLayer(True)
        chooser.setCurrentIndex(0)
        chooser.setToolTip(tip)
        shrinkable(chooser)
        return chooser
