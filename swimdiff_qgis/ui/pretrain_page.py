"""The page that trains an encoder: sources, choices, plan, the one button, progress, loss, ending, result."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from ..contract import jobs, parameters
from .banner import Banner
from .flow_layout import FlowLayout
from .loss_curve import LossCurve
from .pretrain_form import PretrainForm
from .progress_row import ProgressRow
from .sources_list import SourcesList
from .widgets import action, fill_page, icon, main_button, shrinkable, tool_button, toolbar, wrapped_label

SCENES = ("file", "folder", "grid")  # a table needs fields of its own, which the tool's dialog has


class PretrainPage(QWidget):
    """Everything that a person needs to train an encoder.

    Args:
        icon_size: of the tools, as QGIS's own docks have them.
    """

    shown = pyqtSignal()
    changed = pyqtSignal()  # anything that decides what will be done
    renamed = pyqtSignal()  # name or output folder, which do not

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_actions()
        self._make_fields()
        self.plan = wrapped_label(rich=True)
        self.plan.setAccessibleName(self.tr("What will be done"))
        self.start = main_button("", "")
        self.set_resumable(False)
        self.progress = ProgressRow(pausable=True)
        self.banner = Banner()
        self.curve = LossCurve()
        self.curve.hide()
        self._make_result()
        tools = toolbar((self.open, self.advanced, self.options), icon_size, self.tr("Tools of the pretraining"))
        parts = (self.inputs, self.plan, self.start, self.progress, self.banner, self.result, self.curve)
        fill_page(self, tools, parts)

    def form(self) -> PretrainForm:
        """Gives what is filled in."""
        return PretrainForm(
            tuple(self.sources.texts()),
            self.bands.text().strip(),
            str(self.scene.currentData()),
            str(self.preset.currentData()),
            self.name.text().strip(),
            self.folder.filePath().strip(),
        )

    def fill(self, form: PretrainForm) -> None:
        """Fills the form in."""
        self.sources.set_texts(list(form.sources))
        self.bands.setText(form.bands)
        for chooser, value in ((self.scene, form.scene), (self.preset, form.preset)):
            chooser.setCurrentIndex(max(chooser.findData(value), 0))
        self.name.setText(form.name)
        self.folder.setFilePath(form.out)

    def set_suggested(self, folder: str, name: str) -> None:
        """Shows where the result goes, and what it is called, when nothing is filled in."""
        self.folder.lineEdit().setPlaceholderText(folder)
        tip = self.tr("Folder that receives the encoder, the checkpoints, the loss and a report.")
        self.folder.lineEdit().setToolTip(tip + "\n" + self.tr("Empty: {}").format(folder))
        self.name.setPlaceholderText(name)

    def set_resumable(self, resumable: bool) -> None:
        """Says on the button whether it begins a run or goes on with one."""
        self.start.setText(self.tr("&Resume pretraining") if resumable else self.tr("&Pretrain encoder"))
        self.start.setToolTip(
            self.tr("Goes on from the last checkpoint in the output folder")
            if resumable
            else self.tr("Trains an encoder on these images; no labels are needed. It can be paused at any time.")
        )

    def set_busy(self, busy: bool) -> None:
        """Locks what must rest while a job runs; the progress takes the place of the button."""
        self.inputs.setEnabled(not busy)
        self.start.setVisible(not busy)
        self.progress.setVisible(busy)
        for one in (self.open, self.advanced):
            one.setEnabled(not busy)

    def showEvent(self, event: object) -> None:
        """Tells that the page has come into sight."""
        super().showEvent(event)
        self.shown.emit()

    def _make_fields(self) -> None:
        self.sources = SourcesList(
            self.tr("Add the imagery to learn from, or drop layers, folders and files here. No labels are needed.")
        )
        self.bands = QLineEdit()
        self.bands.setPlaceholderText(self.tr("Red, green, blue; else all"))
        self.bands.setToolTip(_help("bands"))
        self.bands.setClearButtonEnabled(True)
        self.scene = _choice("scene", SCENES)
        self.preset = _choice("preset")
        self.name = QLineEdit()
        self.name.setToolTip(_help("name"))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(self.tr("Folder for the training"))
        self.folder.lineEdit().setAccessibleName(self.tr("Output folder"))
        self.sources.changed.connect(self.changed)
        for chooser in (self.scene, self.preset):
            chooser.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.bands.textChanged.connect(lambda _: self.changed.emit())
        self.name.textChanged.connect(lambda _: self.renamed.emit())
        self.folder.fileChanged.connect(lambda _: self.renamed.emit())
        self.inputs = QWidget()
        grid = QGridLayout(self.inputs)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.sources, 0, 0, 1, 2)
        rows = (
            (self.tr("&Bands"), self.bands),
            (self.tr("S&cene is a"), self.scene),
            (self.tr("Pr&eset"), self.preset),
            (self.tr("&Name"), self.name),
            (self.tr("&Save in"), self.folder),
        )
        for row, (text, field) in enumerate(rows, start=1):
            label = QLabel(text)
            label.setBuddy(field.lineEdit() if field is self.folder else field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)

    def _make_result(self) -> None:
        self.use = tool_button(
            self.tr("&Use in Detect change"), self.tr("Compares images through this encoder"), icon("swimdiff.svg")
        )
        self.report = tool_button(
            self.tr("Open re&port"), self.tr("Opens the report in the web browser"), icon("report.svg")
        )
        self.card = tool_button(
            self.tr("Show in &Models"), self.tr("Shows the card of the encoder"), icon("mActionPropertiesWidget.svg")
        )
        self.result = QWidget()
        row = FlowLayout(self.result)
        for button in (self.use, self.report, self.card):
            row.addWidget(button)
        self.result.hide()

    def _make_actions(self) -> None:
        self.open = action(
            self,
            "mActionFileOpen.svg",
            self.tr("Open training…"),
            self.tr("Shows an earlier training: its loss, its report and its encoder"),
        )
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
            self.tr("Chooses and checks the Python that does the computing, and the models folder"),
        )


def _parameter(name: str) -> Any:
    return next(one for one in parameters.parameters(jobs.Pretrain) if one.name == name)


def _help(name: str) -> str:
    return str(_parameter(name).help)


def _choice(name: str, values: tuple[str, ...] = ()) -> QComboBox:
    """Makes a chooser of a parameter's choices, or of some of them."""
    described = _parameter(name)
    chooser = QComboBox()
    shrinkable(chooser)
    for value, label in zip(described.choices, described.choice_labels):
        if not values or value in values:
            chooser.addItem(label, value)
    chooser.setCurrentIndex(max(chooser.findData(described.default), 0))
    chooser.setToolTip(described.help)
    for sentence in described.help.split(". "):
        value, colon, text = sentence.partition(": ")
        if colon and chooser.findData(value) >= 0:
            chooser.setItemData(chooser.findData(value), text.strip().rstrip("."), Qt.ItemDataRole.ToolTipRole)
    return chooser
