"""The page that hands a map over: the map, what is said of it, what is written, the one button, and where it lies."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QLineEdit, QWidget

from ..algorithms.export_map import page_choices
from ..compat import core_value
from ..contract import jobs, parameters
from .banner import Banner
from .export_form import FILES, ExportForm
from .flow_layout import FlowLayout
from .progress_row import ProgressRow
from .widgets import action, fill_page, icon, main_button, rule, shrinkable, tool_button, toolbar

_FLOATS = ("Float32", "Float64", "CFloat32", "CFloat64")


class ExportPage(QWidget):
    """Everything that a person needs to hand a map over.

    Args:
        icon_size: of the tools, as QGIS's own docks have them.
    """

    shown = pyqtSignal()
    changed = pyqtSignal()  # anything that decides what can be done

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_actions()
        self._make_fields()
        self._make_choices()
        self.start = main_button(
            self.tr("E&xport map"), self.tr("Writes files that others can open, and a page with map and legend")
        )
        self.progress = ProgressRow()
        self.banner = Banner()
        self._make_result()
        tools = toolbar((self.advanced, self.options), icon_size, self.tr("Tools of the export"))
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
        tip = self.tr("Folder that receives the files, with checksums and a readme.")
        self.folder.lineEdit().setToolTip(tip + "\n" + self.tr("Empty: {}").format(folder))
        self.texts["title"].setPlaceholderText(title)

    def offer_class_maps(self) -> None:
        """Leaves rasters out that cannot be maps of classes: several bands, or fractions."""
        floats = {getattr(Qgis.DataType, name) for name in _FLOATS}
        layers = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsRasterLayer)]
        self.map.setExceptedLayerList([one for one in layers if not _is_class_map(one, floats)])

    def set_busy(self, busy: bool) -> None:
        """Locks what must rest while a job runs; the progress takes the place of the button."""
        for part in (self.inputs, self.choices):
            part.setEnabled(not busy)
        self.start.setVisible(not busy)
        self.progress.setVisible(busy)
        self.advanced.setEnabled(not busy)
        if busy:
            self.result.hide()

    def showEvent(self, event: object) -> None:
        """Tells that the page has come into sight."""
        super().showEvent(event)
        self.shown.emit()

    def _make_fields(self) -> None:
        self.map = QgsMapLayerComboBox()
        self.map.setFilters(core_value("Qgis.LayerFilter.RasterLayer", "QgsMapLayerProxyModel.Filter.RasterLayer"))
        self.map.setAllowEmptyLayer(True)
        self.map.setToolTip(_help("map"))
        shrinkable(self.map)
        self.map.layerChanged.connect(lambda _: self.changed.emit())
        self.texts = {name: QLineEdit() for name in ("title", "date", "source", "licence", "author")}
        for name, field in self.texts.items():
            field.setToolTip(_help(name))
        self.texts["date"].setPlaceholderText("2018-10-13")
        self.texts["licence"].setPlaceholderText("CC-BY-4.0")
        self.texts["title"].textChanged.connect(lambda _: self.changed.emit())
        self.accuracy = QgsFileWidget()
        self.accuracy.setFilter(self.tr("Results (result.json)") + ";;" + self.tr("All files (*)"))
        self.accuracy.setDialogTitle(self.tr("Result of an accuracy or of a training"))
        self.accuracy.lineEdit().setToolTip(_help("accuracy"))
        self.accuracy.lineEdit().setPlaceholderText(self.tr("None"))
        rows = (
            (self.tr("&Map"), self.map),
            (self.tr("&Title"), self.texts["title"]),
            (self.tr("&Date"), self.texts["date"]),
            (self.tr("&Source"), self.texts["source"]),
            (self.tr("&Author"), self.texts["author"]),
            (self.tr("&Licence"), self.texts["licence"]),
            (self.tr("Accurac&y"), self.accuracy),
        )
        self.inputs = _form(rows)

    def _make_choices(self) -> None:
        self.files = {name: QCheckBox(_label(name.lower())) for name in FILES}
        for name, box in self.files.items():
            box.setToolTip(_help(name.lower()))
            box.toggled.connect(self._choices_changed)
        self.zip = QCheckBox(self.tr("Zip file"))
        self.zip.setToolTip(self.tr("One zip file with all of it, beside the folder"))
        boxes = QWidget()
        row = FlowLayout(boxes)
        for box in (*self.files.values(), self.zip):
            row.addWidget(box)
        self.dissolve = QCheckBox(self.tr("One feature a class"))
        self.dissolve.setToolTip(_help("dissolve"))
        self.smoothing = QDoubleSpinBox()
        self.smoothing.setRange(0.0, 5.0)
        self.smoothing.setSingleStep(0.5)
        self.smoothing.setDecimals(1)
        self.smoothing.setSuffix(" px")
        self.smoothing.setSpecialValueText(self.tr("No smoothing"))
        self.smoothing.setPrefix(self.tr("smoothed by "))
        self.smoothing.setToolTip(_help("smoothing"))
        self.shapes = QWidget()
        row = FlowLayout(self.shapes)
        for part in (self.dissolve, self.smoothing):
            row.addWidget(part)
        self.page = QComboBox()
        shrinkable(self.page)
        names = _page_names(self)
        for value in page_choices():
            self.page.addItem(names[value], value)
        self.page.setToolTip(self.tr("Map, legend, scale, north, areas and accuracy as PDF, picture and QGIS template"))
        self.page.currentIndexChanged.connect(self._choices_changed)
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(self.tr("Folder for the files"))
        self.folder.lineEdit().setAccessibleName(self.tr("Output folder"))
        rows = (
            (self.tr("Files"), boxes),
            (self.tr("Polygons"), self.shapes),
            (self.tr("&Page"), self.page),
            (self.tr("Save &in"), self.folder),
        )
        self.choices = _form(rows)

    def _choices_changed(self, *_: Any) -> None:
        self.shapes.setEnabled(self.files["POLYGONS"].isChecked())
        self.changed.emit()

    def _make_result(self) -> None:
        self.open_folder = tool_button(
            self.tr("Open &folder"), self.tr("Shows the files in the file manager"), icon("mActionFileOpen.svg")
        )
        self.open_page = tool_button(self.tr("Open PD&F"), self.tr("Shows the page"), icon("mActionSaveAsPDF.svg"))
        self.edit_page = tool_button(
            self.tr("&Edit page"),
            self.tr("Adds the page to the layouts of this project, and opens it there"),
            icon("mActionNewLayout.svg"),
        )
        self.result = QWidget()
        row = FlowLayout(self.result)
        for button in (self.open_folder, self.open_page, self.edit_page):
            row.addWidget(button)
        self.result.hide()

    def _make_actions(self) -> None:
        self.advanced = action(
            self,
            "processingAlgorithm.svg",
            self.tr("Advanced settings…"),
            self.tr("Opens the tool with all its parameters, filled in as here"),
        )
        self.options = action(
            self,
            "mActionOptions.svg",
            self.tr("Engine options…"),
            self.tr("Chooses and checks the Python that does the computing"),
        )


def _page_names(page: QWidget) -> dict[str, str]:
    return {
        "none": page.tr("None"),
        "a4-landscape": page.tr("A4 landscape"),
        "a4-portrait": page.tr("A4 portrait"),
        "a3-landscape": page.tr("A3 landscape"),
        "a3-portrait": page.tr("A3 portrait"),
    }


def _is_class_map(layer: QgsRasterLayer, floats: set[Any]) -> bool:
    return layer.isValid() and layer.bandCount() == 1 and layer.dataProvider().dataType(1) not in floats


def _form(rows: Any) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    for row, (text, field) in enumerate(rows):
        label = QLabel(text)
        label.setBuddy(field.lineEdit() if isinstance(field, QgsFileWidget) else field)
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1)
    grid.setColumnStretch(1, 1)
    return made


def _parameter(name: str) -> Any:
    return next(one for one in parameters.parameters(jobs.ExportMap) if one.name == name)


def _help(name: str) -> str:
    return str(_parameter(name).help)


def _label(name: str) -> str:
    return str(_parameter(name).label)
