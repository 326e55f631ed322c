"""The part of the page where a model of places is taught: labels on the map, or labelled images."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from ...contract import jobs
from ...texts import tr
from ..common.field_grid import FIELD, FieldGrid
from ..common.job_fields import choice_box, described, help_of
from ..common.widgets import (
    add_row,
    main_button,
    plan_label,
    shrinkable,
    wrapped_label,
)
from ..labels.chooser import LabelChooser
from ..labels.panel import LabelPanel

LABELS, IMAGES = "labels", "images"
TUNED = "tuned"  # of the choices of the head


class TeachingPanel(QWidget):
    """Shows what a model is learned from."""

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
        tip = tr("Points or polygons with a field that names their class.")
        self.chooser = LabelChooser(tip, parent=self)
        self.panel = LabelPanel()
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder of labelled images"))
        self.folder.setToolTip(tr("A folder with one folder of images a class, or with a label table."))
        self.table = QgsFileWidget()
        self.table.setFilter(tr("Tables (*.csv)"))
        self.table.setDialogTitle(tr("Label table"))
        self.table.setToolTip(help_of(jobs.TrainScenes, "table"))
        self.several = QCheckBox(tr("Several classes a place"))
        self.several.setToolTip(help_of(jobs.TrainScenes, "several"))
        self.head = choice_box(described(jobs.TrainScenes, "head"))
        self.plan = plan_label()
        self.train = main_button(tr("&Train a model"), tr("Learns the names, and measures how well they are told"))
        self._lay_out()
        self.source.currentIndexChanged.connect(lambda _: self._show_source())
        for one in (self.folder, self.table):
            one.fileChanged.connect(lambda _: self.changed.emit())
        self._show_source()

    def from_images(self) -> bool:
        """Whether labelled images teach; else labels on the map."""
        return bool(self.source.currentData() == IMAGES)

    def tunes(self) -> bool:
        """Whether the encoder learns as well, which takes long and can be paused."""
        return bool(self.head.currentData() == TUNED)

    def set_locked(self, locked: bool) -> None:
        """Locks what must rest while a job runs; labels can be drawn meanwhile."""
        for widget in (self.source, *self.chooser.widgets(), self.folder, self.table, self.several, self.head):
            widget.setEnabled(not locked)
        self.train.setVisible(not locked)

    def _show_source(self) -> None:
        images = self.from_images()
        self._images.setVisible(images)
        for widget in (self._map, self.panel):
            widget.setVisible(not images)
        self.changed.emit()

    def _lay_out(self) -> None:
        what, self._map, self._images, how = QWidget(), QWidget(), QWidget(), QWidget()
        add_row(FieldGrid(what), 0, tr("F&rom"), self.source)
        self.chooser.add_to(FieldGrid(self._map), 0)
        grid = FieldGrid(self._images)
        add_row(grid, 0, tr("Fo&lder"), self.folder)
        add_row(grid, 1, tr("Ta&ble"), self.table)
        grid = FieldGrid(how)
        grid.put(self.several, 0, FIELD)
        add_row(grid, 1, tr("&Head"), self.head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, what, self._map, self.panel, self._images, how, self.plan, self.train):
            column.addWidget(widget)
