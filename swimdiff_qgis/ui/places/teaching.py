"""The part of the page where a model of places is taught: labels on the map, or labelled images."""

from __future__ import annotations

from qgis.core import QgsFieldProxyModel, QgsMapLayer
from qgis.gui import QgsFieldComboBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ...contract import jobs
from ...project.label_layer import file_of
from ...texts import tr
from ..common.field_grid import FieldGrid
from ..common.job_fields import choice_box, described, help_of
from ..common.widgets import (
    FEATURES,
    add_row,
    icon,
    layer_chooser,
    main_button,
    plan_label,
    shrinkable,
    tool_button,
    wrapped_label,
)
from ..labels.classes import guess_field
from ..labels.panel import LabelPanel

LABELS, IMAGES = "labels", "images"


class TeachingPanel(QWidget):
    """Shows what a model is learned from."""

    labelsChanged = pyqtSignal()  # another layer or another field
    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = wrapped_label(bold=True)
        self.title.setText(tr("Teach names"))
        self.source = QComboBox()
        shrinkable(self.source)
        self.source.addItem(tr("Labels on the map"), LABELS)
        self.source.addItem(tr("Labelled images"), IMAGES)
        self.source.setToolTip(
            tr("Points and polygons name tiles of the image; labelled images are places themselves.")
        )
        self.labels = layer_chooser(tr("Points or polygons with a field that names their class."), FEATURES)
        self.make = tool_button(
            tr("Ne&w…"),
            tr("Creates a file for labels and their classes in the CRS of the image, or opens an existing one."),
            icon("mActionNewGeoPackageLayer.svg"),
        )
        self.field = QgsFieldComboBox()
        self.field.setFilters(QgsFieldProxyModel.Filter.String | QgsFieldProxyModel.Filter.Numeric)
        self.field.setToolTip(tr("The field that names the class: text or numbers."))
        self.panel = LabelPanel()
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder of labelled images"))
        self.folder.setToolTip(tr("A folder with one folder of images a class, or with a label table."))
        self.table = QgsFileWidget()
        self.table.setFilter(tr("Tables (*.csv)"))
        self.table.setDialogTitle(tr("Label table"))
        self.table.setToolTip(help_of(jobs.TrainScenes, "table"))
        self.head = choice_box(described(jobs.TrainScenes, "head"))
        self.plan = plan_label()
        self.train = main_button(tr("&Train a model"), tr("Learns the names, and measures how well they are told"))
        self._lay_out()
        self.source.currentIndexChanged.connect(lambda _: self._show_source())
        self.labels.layerChanged.connect(self._labels_chosen)
        self.field.fieldChanged.connect(lambda _: self.labelsChanged.emit())
        for one in (self.folder, self.table):
            one.fileChanged.connect(lambda _: self.changed.emit())
        self._labels_chosen(None)
        self._show_source()

    def from_images(self) -> bool:
        """Whether labelled images teach; else labels on the map."""
        return bool(self.source.currentData() == IMAGES)

    def chosen_field(self) -> str:
        """Gives the field of the classes; "" for none."""
        return str(self.field.currentField() or "")

    def set_locked(self, locked: bool) -> None:
        """Locks what must rest while a job runs; labels can be drawn meanwhile."""
        for widget in (self.source, self.labels, self.make, self.field, self.folder, self.table, self.head):
            widget.setEnabled(not locked)
        self.train.setVisible(not locked)

    def _show_source(self) -> None:
        images = self.from_images()
        self._images.setVisible(images)
        for widget in (self._map, self.panel):
            widget.setVisible(not images)
        self.changed.emit()

    def _labels_chosen(self, layer: QgsMapLayer | None) -> None:
        blocked = self.field.blockSignals(True)
        self.field.setLayer(layer)
        self.field.setField("" if layer is None else guess_field(layer))
        self.field.blockSignals(blocked)
        needed = layer is not None and file_of(layer) is None  # the program's own files have one field for it
        self.field.setVisible(needed)
        self._field_label.setVisible(needed)
        self.labelsChanged.emit()

    def _lay_out(self) -> None:
        what, self._map, self._images, how = QWidget(), QWidget(), QWidget(), QWidget()
        add_row(FieldGrid(what), 0, tr("F&rom"), self.source)
        grid = FieldGrid(self._map)
        add_row(grid, 0, tr("&Labels"), self.labels)
        grid.put(self.make, 0, 2)
        self._field_label = add_row(grid, 1, tr("Class &field"), self.field, 2)
        grid = FieldGrid(self._images)
        add_row(grid, 0, tr("Fol&der"), self.folder)
        add_row(grid, 1, tr("Ta&ble"), self.table)
        grid = FieldGrid(how)
        add_row(grid, 0, tr("&Head"), self.head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, what, self._map, self.panel, self._images, how, self.plan, self.train):
            column.addWidget(widget)
