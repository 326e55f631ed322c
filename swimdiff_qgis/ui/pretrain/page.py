"""The page that trains an encoder: sources, choices, plan, the one button, progress, loss, ending, result."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from ...contract import jobs
from ...texts import tr
from ..common.banner import Banner
from ..common.field_grid import LABEL, FieldGrid
from ..common.flow_layout import FlowLayout
from ..common.job_fields import choice_box, choice_help, described, help_of
from ..common.progress_row import ProgressRow
from ..common.widgets import (
    DockPage,
    action,
    add_row,
    common_actions,
    fill_page,
    folder_chooser,
    icon,
    main_button,
    plan_label,
    tool_button,
    toolbar,
    wrapped_label,
)
from .form import PretrainForm
from .loss import LossCurve
from .sources_list import SourcesList
from .start_box import StartBox

SCENES = ("file", "folder", "grid")  # a table needs fields of its own, which the tool's dialog has


class PretrainPage(DockPage):
    """Everything that a person needs to train an encoder.

    Args:
        icon_size: of the tools, as QGIS's own docks have them.
    """

    changed = pyqtSignal()  # anything that decides what will be done
    renamed = pyqtSignal()  # name or output folder, which do not

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_actions()
        self._make_fields()
        self.plan = plan_label()
        self.start = main_button("", "")
        self.set_resumable(False)
        self.progress = ProgressRow()
        self.banner = Banner()
        self.curve = LossCurve()
        self.curve.hide()
        self._make_result()
        tools = toolbar((self.open, self.advanced, self.options), icon_size, tr("Tools for pretraining"), "encoders")
        parts = (self.inputs, self.plan, self.start, self.progress, self.banner, self.result, self.curve)
        fill_page(self, tools, parts)

    def form(self) -> PretrainForm:
        """Gives what is filled in."""
        return PretrainForm(
            tuple(self.sources.texts()),
            self.bands.text().strip(),
            str(self.scene.currentData()),
            str(self.method.currentData()),
            str(self.preset.currentData()),
            self.start_from.value(),
            self.start_from.backbone(),
            self.name.text().strip(),
            self.folder.filePath().strip(),
        )

    def fill(self, form: PretrainForm) -> None:
        """Fills the form in."""
        self.sources.set_texts(list(form.sources))
        self.bands.setText(form.bands)
        for chooser, value in ((self.scene, form.scene), (self.method, form.method), (self.preset, form.preset)):
            chooser.setCurrentIndex(max(chooser.findData(value), 0))
        self.start_from.choose(form.start_from)
        self.name.setText(form.name)
        self.folder.setFilePath(form.out)

    def set_suggested(self, folder: str, name: str) -> None:
        """Shows where the result goes, and what it is called, when nothing is filled in."""
        self.folder.lineEdit().setPlaceholderText(folder)
        tip = tr("Folder for the encoder, the checkpoints, the loss and a report.")
        self.folder.lineEdit().setToolTip(tip + "\n" + tr("Empty: {}").format(folder))
        self.name.setPlaceholderText(name)

    def set_resumable(self, resumable: bool) -> None:
        """Says on the button whether it begins a run or goes on with one."""
        self.start.setText(tr("&Resume pretraining") if resumable else tr("&Pretrain encoder"))
        self.start.setToolTip(
            tr("Continues from the last checkpoint in the output folder")
            if resumable
            else tr("Trains an encoder on these images; no labels are needed. It can be paused at any time.")
        )

    def set_busy(self, busy: bool) -> None:
        """Locks what must rest while a job runs; the progress takes the place of the button."""
        self.inputs.setEnabled(not busy)
        self.start.setVisible(not busy)
        self.progress.setVisible(busy)
        for one in (self.open, self.advanced):
            one.setEnabled(not busy)

    def _make_fields(self) -> None:
        self.sources = SourcesList(
            tr("Add the imagery for the training, or drop layers, folders and files here. No labels are needed.")
        )
        self.bands = QLineEdit()
        self.bands.setPlaceholderText(tr("Red, green, blue; otherwise all"))
        self.bands.setToolTip(help_of(jobs.Pretrain, "bands"))
        self.bands.setClearButtonEnabled(True)
        self.scene = choice_box(described(jobs.Pretrain, "scene"), SCENES)
        method = described(jobs.Pretrain, "method")
        self.method = choice_box(method)
        self.purpose = wrapped_label()
        self.method.currentIndexChanged.connect(lambda _: self._say_purpose())
        self._say_purpose()
        self.preset = choice_box(described(jobs.Pretrain, "preset"))
        self.start_from = StartBox()
        self.name = QLineEdit()
        self.name.setToolTip(help_of(jobs.Pretrain, "name"))
        self.folder = folder_chooser(tr("Folder for the training"))
        self.sources.changed.connect(self.changed)
        for chooser in (self.scene, self.method, self.preset, self.start_from):
            chooser.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.bands.textChanged.connect(lambda _: self.changed.emit())
        self.name.textChanged.connect(lambda _: self.renamed.emit())
        self.folder.fileChanged.connect(lambda _: self.renamed.emit())
        self.inputs = QWidget()
        grid = FieldGrid(self.inputs)
        grid.put(self.sources, 0, LABEL, 1, 2)
        rows = (
            (tr("&Bands"), self.bands),
            (tr("S&cene is a"), self.scene),
            (tr("Met&hod"), self.method),
            ("", self.purpose),
            (tr("Pr&eset"), self.preset),
            (tr("Start &from"), self.start_from),
            (tr("&Name"), self.name),
            (tr("&Save in"), self.folder),
        )
        shown = [one for one in rows if not (method.settled and one[1] in (self.method, self.purpose))]
        for row, (text, field) in enumerate(shown, start=1):
            if text:
                add_row(grid, row, text, field)
            else:
                grid.put(field, row, LABEL, 1, 2)

    def _say_purpose(self) -> None:
        """Says what the chosen method is for, to be read without pointing at anything."""
        text = choice_help(described(jobs.Pretrain, "method"), str(self.method.currentData()))
        self.purpose.setText(text[:1].upper() + text[1:])

    def _make_result(self) -> None:
        self.use = tool_button(
            tr("&Use in Detect change"), tr("Detects change with this encoder"), icon("swimdiff.svg")
        )
        self.report = tool_button(tr("Open repor&t"), tr("Opens the report in the web browser"), icon("report.svg"))
        self.card = tool_button(
            tr("Show in &Models"), tr("Shows the card of the encoder"), icon("mActionPropertiesWidget.svg")
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
            tr("Open training…"),
            tr("Opens an earlier training: its loss, its report and its encoder"),
        )
        self.advanced, self.options = common_actions(self)
