"""Which labels a page learns from: their layer, the field of their classes, and new or opened label files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsFieldProxyModel, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ...compat import core_value
from ...project.label_layer import file_of
from ...settings import LAST_FOLDER
from ...texts import tr
from ..common.field_grid import FieldGrid
from ..common.widgets import FEATURES, RASTERS, add_row, icon, layer_chooser, tool_button
from .classes import guess_field
from .session import LabelSession


class LabelChooser(QObject):
    """The choosers of a label layer and of the field of its classes.

    Args:
        tip: what labels are taken.
        filters: which layers are offered beside rasters of classes, in the words of either QGIS.
    """

    changed = pyqtSignal()  # another layer or another field

    def __init__(self, tip: str, filters: tuple[str, str] = FEATURES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layer = layer_chooser(tip, filters)
        self.layer.setFilters(core_value(*filters) | core_value(*RASTERS))
        self.make = tool_button(
            tr("&New…"),
            tr("Creates a file for labels and their classes in the CRS of the image, or opens an existing one."),
            icon("mActionNewGeoPackageLayer.svg"),
        )
        self.field = QgsFieldComboBox()
        self.field.setFilters(QgsFieldProxyModel.Filter.String | QgsFieldProxyModel.Filter.Numeric)
        self.field.setToolTip(tr("The field that names the class: text or numbers."))
        self.layer.layerChanged.connect(self._chosen)
        self.field.fieldChanged.connect(lambda _: self.changed.emit())

    def add_to(self, grid: FieldGrid, row: int) -> int:
        """Lays the fields out; gives the row behind them."""
        add_row(grid, row, tr("&Labels"), self.layer)
        grid.put(self.make, row, 2)
        self._field_label = add_row(grid, row + 1, tr("Class &field"), self.field, 2)
        self._chosen(None)
        return row + 2

    def chosen_field(self) -> str:
        """Gives the field of the classes; "" for none."""
        return str(self.field.currentField() or "")

    def widgets(self) -> tuple[QWidget, ...]:
        """Lists what rests while a job runs."""
        return self.layer, self.make, self.field

    def _chosen(self, layer: QgsMapLayer | None) -> None:
        features = layer if isinstance(layer, QgsVectorLayer) else None  # a raster's values are its classes
        blocked = self.field.blockSignals(True)
        self.field.setLayer(features)
        self.field.setField("" if features is None else guess_field(features))
        self.field.blockSignals(blocked)
        needed = features is not None and file_of(features) is None  # the program's own files have one field for it
        self.field.setVisible(needed)
        self._field_label.setVisible(needed)
        self.changed.emit()


class LabelFiles(QObject):
    """Lets the labels of a page follow its chooser, and makes label files.

    Args:
        page: that has a banner.
        chooser: of the labels.
        labels: draws.
        image: gives the image that is labelled; None where none is chosen.
    """

    def __init__(
        self, page: QWidget, chooser: LabelChooser, labels: LabelSession, image: Callable[[], QgsMapLayer | None]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._chooser = chooser
        self._labels = labels
        self._image = image
        chooser.changed.connect(self.follow)
        chooser.make.clicked.connect(self.choose)
        labels.refused.connect(lambda message, hint: page.banner.show_message("failed", message, hint))

    def follow(self) -> None:
        """Takes the labels that are chosen."""
        layer, field = self._chooser.layer.currentLayer(), self._chooser.chosen_field()
        if not isinstance(layer, QgsVectorLayer):
            layer = None  # nothing can be drawn on a raster
        now = self._labels.labels
        if now is None or not now.alive or (now.chosen, now.field) != (layer, field):
            self._labels.set_layer(layer, field)

    def let_go(self, ids: list[str]) -> None:
        """Lets go of layers before they are gone; the combo boxes follow on their own, but later."""
        labels = self._labels.labels
        if labels is not None and labels.alive and labels.chosen.id() in ids:
            self._chooser.layer.setLayer(None)

    def choose(self) -> None:
        """Asks for the name of a new label file, or for one that is there."""
        image = self._image()
        if image is None:
            said = tr("Choose the image first."), tr("The labels get the coordinate reference system of the image.")
            self._page.banner.show_message("info", *said)
            return
        parent = QgsProject.instance().absolutePath() or LAST_FOLDER.get() or str(Path.home())
        start = str(Path(parent) / f"labels-{image.name()}.gpkg".replace("/", "-"))
        options = (
            QFileDialog.Option.DontConfirmOverwrite
        )  # a label file that is there is opened, nothing is written over
        title, kinds = tr("New labels, or labels to open"), tr("GeoPackage (*.gpkg)")
        path, _ = QFileDialog.getSaveFileName(self._page, title, start, kinds, "", options)
        if path:
            self.make(Path(path if path.lower().endswith(".gpkg") else f"{path}.gpkg"))

    def make(self, path: Path) -> None:
        """Makes a label file, or opens one that is there, and chooses it."""
        image = self._image()
        layer = None if image is None else self._labels.make(path, image.crs())
        if layer is not None:
            self._page.banner.hide()
            self._chooser.layer.setLayer(layer)
            if not self._page.labels.list.classes:
                self._labels.classes.add()
