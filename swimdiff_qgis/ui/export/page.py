"""The page that hands a map over: the map, what is said of it, what is written, the one button, and where it lies."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QWidget

from ...algorithms.export_map import page_choices
from ...contract import jobs
from ...texts import tr
from ..common.banner import Banner
from ..common.field_grid import FieldGrid
from ..common.flow_layout import FlowLayout
from ..common.job_fields import described, help_of
from ..common.progress_row import ProgressRow
from ..common.widgets import (
    DockPage,
    add_row,
    common_actions,
    fill_page,
    folder_chooser,
    icon,
    layer_chooser,
    main_button,
    rule,
    shrinkable,
    tool_button,
    toolbar,
)
from .form import FILES, ExportForm


class ExportPage(DockPage):
    """Everything that a person needs to hand a map over.

    Args:
        icon_size: of the tools, as QGIS's own docks have them.
    """

    changed = pyqtSignal()  # anything that decides what can be done

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.advanced, self.options = common_actions(self)
        self._make_fields()
        self._make_choices()
        self.start = main_button(
            tr("E&xport map"), tr("Writes files that others can open, and a page with the map and its legend")
        )
        self.progress = ProgressRow()
        self.banner = Banner()
        self._make_result()
        tools = toolbar((self.advanced, self.options), icon_size, tr("Tools for export"), "export")
        parts = (self.inputs, rule(), self.choices, self.start, self.progress, self.banner, self.result)
        fill_page(self, tools, parts)

    def form(self) -> ExportForm:
        """Gives what is filled in."""
        return ExportForm(
            **{name: field.text().strip() for name, field in self.texts.items()},
            accuracy=self.accuracy.filePath().strip(),
            files=tuple(name for name, box in self.files.items() if box.isChecked()),
            dissolve=self.dissolve.isChecked(),
            smoothing=self.smoothing.value(),
            page=str(self.page.currentData()),
            package="zip" if self.zip.isChecked() else "folder",
            out=self.folder.filePath().strip(),
        )

    def fill(self, form: ExportForm) -> None:
        """Fills the form in."""
        for name, field in self.texts.items():
            field.setText(getattr(form, name))
            field.setCursorPosition(0)  # the beginning says more than the end
        self.accuracy.setFilePath(form.accuracy)
        for name, box in self.files.items():
            box.setChecked(name in form.files)
        self.dissolve.setChecked(form.dissolve)
        self.smoothing.setValue(form.smoothing)
        self.page.setCurrentIndex(max(self.page.findData(form.page), 0))
        self.zip.setChecked(form.package == "zip")
        self.folder.setFilePath(form.out)

    def set_suggested(self, folder: str, title: str) -> None:
        """Shows where the files go, and what the map is called, when nothing is filled in."""
        self.folder.lineEdit().setPlaceholderText(folder)
        tip = tr("Folder for the files, with checksums and a readme.")
        self.folder.lineEdit().setToolTip(tip + "\n" + tr("Empty: {}").format(folder))
        self.texts["title"].setPlaceholderText(title)

    def set_busy(self, busy: bool) -> None:
        """Locks what must rest while a job runs; the progress takes the place of the button."""
        for part in (self.inputs, self.choices):
            part.setEnabled(not busy)
        self.start.setVisible(not busy)
        self.progress.setVisible(busy)
        self.advanced.setEnabled(not busy)
        if busy:
            self.result.hide()

    def _make_fields(self) -> None:
        self.map = layer_chooser(help_of(jobs.ExportMap, "map"))
        self.map.layerChanged.connect(lambda _: self.changed.emit())
        self.texts = {name: QLineEdit() for name in ("title", "date", "source", "licence", "author")}
        for name, field in self.texts.items():
            field.setToolTip(help_of(jobs.ExportMap, name))
        self.texts["date"].setPlaceholderText("2018-10-13")
        self.texts["licence"].setPlaceholderText("CC-BY-4.0")
        self.texts["title"].textChanged.connect(lambda _: self.changed.emit())
        self.accuracy = QgsFileWidget()
        self.accuracy.setFilter(tr("Results (result.json)") + ";;" + tr("All files (*)"))
        self.accuracy.setDialogTitle(tr("Result of an accuracy assessment or a training"))
        self.accuracy.lineEdit().setToolTip(help_of(jobs.ExportMap, "accuracy"))
        self.accuracy.lineEdit().setPlaceholderText(tr("No accuracy"))
        rows = (
            (tr("&Map"), self.map),
            (tr("&Title"), self.texts["title"]),
            (tr("&Date"), self.texts["date"]),
            (tr("&Source"), self.texts["source"]),
            (tr("&Author"), self.texts["author"]),
            (tr("&Licence"), self.texts["licence"]),
            (tr("Accurac&y"), self.accuracy),
        )
        self.inputs = _form(rows)

    def _make_choices(self) -> None:
        self.files = {name: QCheckBox(tr(described(jobs.ExportMap, name.lower()).label)) for name in FILES}
        for name, box in self.files.items():
            box.setToolTip(help_of(jobs.ExportMap, name.lower()))
            box.toggled.connect(self._choices_changed)
        self.zip = QCheckBox(tr("Zip file"))
        self.zip.setToolTip(tr("A zip file with everything, next to the folder"))
        boxes = QWidget()
        row = FlowLayout(boxes)
        for box in (*self.files.values(), self.zip):
            row.addWidget(box)
        self.dissolve = QCheckBox(tr("One feature per class"))
        self.dissolve.setToolTip(help_of(jobs.ExportMap, "dissolve"))
        self.smoothing = QDoubleSpinBox()
        self.smoothing.setRange(0.0, 5.0)
        self.smoothing.setSingleStep(0.5)
        self.smoothing.setDecimals(1)
        self.smoothing.setSuffix(" px")
        self.smoothing.setSpecialValueText(tr("No smoothing"))
        self.smoothing.setPrefix(tr("smoothed by "))
        self.smoothing.setToolTip(help_of(jobs.ExportMap, "smoothing"))
        self.shapes = QWidget()
        row = FlowLayout(self.shapes)
        for part in (self.dissolve, self.smoothing):
            row.addWidget(part)
        self.page = QComboBox()
        shrinkable(self.page)
        names = _page_names(self)
        for value in page_choices():
            self.page.addItem(names[value], value)
        self.page.setToolTip(tr("Map, legend, scale, north arrow, areas and accuracy as PDF, image and QGIS template"))
        self.page.currentIndexChanged.connect(self._choices_changed)
        self.folder = folder_chooser(tr("Folder for the files"))
        rows = (
            (tr("Files"), boxes),
            (tr("Polygons"), self.shapes),
            (tr("&Page"), self.page),
            (tr("Save &in"), self.folder),
        )
        self.choices = _form(rows)

    def _choices_changed(self, *_: object) -> None:
        self.shapes.setEnabled(self.files["POLYGONS"].isChecked())
        self.changed.emit()

    def _make_result(self) -> None:
        self.open_folder = tool_button(
            tr("Open &folder"), tr("Shows the files in the file manager"), icon("mActionFileOpen.svg")
        )
        self.open_page = tool_button(tr("&Open PDF"), tr("Shows the page"), icon("mActionSaveAsPDF.svg"))
        self.edit_page = tool_button(
            tr("&Edit page"),
            tr("Adds the page to the layouts of this project and opens it there"),
            icon("mActionNewLayout.svg"),
        )
        self.result = QWidget()
        row = FlowLayout(self.result)
        for button in (self.open_folder, self.open_page, self.edit_page):
            row.addWidget(button)
        self.result.hide()


def _page_names(page: QWidget) -> dict[str, str]:
    return {
        "none": tr("No page"),
        "a4-landscape": tr("A4 landscape"),
        "a4-portrait": tr("A4 portrait"),
        "a3-landscape": tr("A3 landscape"),
        "a3-portrait": tr("A3 portrait"),
    }


def _form(rows: Iterable[tuple[str, QWidget]]) -> QWidget:
    made = QWidget()
    grid = FieldGrid(made)
    for row, (text, field) in enumerate(rows):
        add_row(grid, row, text, field)
    return made
