"""The choosers of the change page: before, after, method, encoder, output folder."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton, QWidget

from ...contract import jobs
from ...texts import tr
from ..common.encoder_box import EncoderBox
from ..common.field_grid import FieldGrid
from ..common.job_fields import choice_box, described
from ..common.widgets import add_row, folder_chooser, icon, layer_chooser

WITH_ENCODER = jobs.change.WITH_ENCODER


class InputsPanel(QWidget):
    """Says what is compared, how, and where the result goes.

    Args:
        method: the one that is chosen at first; "" for the default of the job.
        encoder: likewise; "" for the choice by the program, "random", or a path.
    """

    changed = pyqtSignal()  # anything that decides what will be done

    def __init__(self, method: str = "", encoder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = layer_chooser(tr("Raster of the first date. The result has its grid."))
        self.after = layer_chooser(tr("Raster of the second date. Its CRS, cell size and extent may differ."))
        self.swap = QToolButton()
        self.swap.setIcon(icon("swap.svg"))
        self.swap.setToolTip(tr("Swap before and after"))
        self.swap.setAccessibleName(tr("Swap before and after"))
        self.swap.setAutoRaise(True)
        self.swap.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.swap.clicked.connect(self._swap)
        self.method = choice_box(described(jobs.DetectChange, "method"))
        self.method.setToolTip(tr("How change is scored without labels"))
        if method:
            self.method.setCurrentIndex(max(self.method.findData(method), 0))
        self.encoder = EncoderBox(encoder)
        self.encoder.setToolTip(
            tr("The encoder used by the methods deep, fused and learned. The page Models lists all encoders.")
        )
        self.folder = folder_chooser(tr("Folder for the result"))
        self.folder.lineEdit().setPlaceholderText(tr("New folder"))
        self._lay_out()
        for chooser in (self.before, self.after):
            chooser.layerChanged.connect(self._changed)
        self.method.currentIndexChanged.connect(self._changed)
        self.encoder.currentIndexChanged.connect(self._changed)
        self._show_encoder()

    def set_suggested_folder(self, folder: str) -> None:
        """Shows where the result goes when nothing is filled in."""
        self.folder.lineEdit().setPlaceholderText(folder)
        tip = tr("Folder for scores, change, polygons and the report.")
        self.folder.lineEdit().setToolTip(tip + "\n" + tr("Empty: {}").format(folder))

    def set_pair(self, before: QgsMapLayer | None, after: QgsMapLayer | None) -> None:
        """Chooses both layers."""
        for chooser, layer in ((self.before, before), (self.after, after)):
            chooser.setLayer(layer)

    def hide_layers(self, layers: list[QgsMapLayer]) -> None:
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
            self.method.setCurrentIndex(self.method.findData(described(jobs.DetectChange, "method").default))
        self.encoder.choose(path)

    def _changed(self, *_: object) -> None:
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
        grid = FieldGrid(self)
        rows = (
            (tr("&Before"), self.before),
            (tr("&After"), self.after),
            (tr("&Method"), self.method),
            (tr("&Encoder"), self.encoder),
            (tr("&Save in"), self.folder),
        )
        for row, (text, field) in enumerate(rows):
            label = add_row(grid, row, text, field, 1 if row < 2 else 2)
            if field is self.encoder:
                self.encoder_label = label
        grid.put(self.swap, 0, 2, 2, 1)
