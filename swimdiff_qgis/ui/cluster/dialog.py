"""The dialog in which a person lets this machine help a cluster. It shows and asks; the session does."""

from __future__ import annotations

import os

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ...contract import jobs
from ...settings import HELPING_PROCESSES, JOIN_FILE
from ...texts import tr
from ..common.banner import Banner
from ..common.field_grid import FieldGrid
from ..common.job_fields import described, help_of, spin_box
from ..common.join_file import warning_about
from ..common.widgets import add_row, wrapped_label

WIDTH_EM = 34


class HelpDialog(QDialog):
    """Join file, processes, start and stop."""

    startRequested = pyqtSignal()
    stopRequested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help a cluster"))
        self.intro = wrapped_label()
        self.intro.setText(
            tr(
                "This machine computes for the cluster of your office while nobody needs it: with the lowest priority, "
                "and not while other programs are busy, memory runs short, or it runs on its battery. It ends when you "
                "press Stop, or close QGIS."
            )
        )
        self.trust = wrapped_label()
        self.trust.setText(
            tr(
                "Whoever has the join file can run programs on this machine in your name. Use one only of people whom "
                "you trust, and keep it as you keep a password."
            )
        )
        self.join = QgsFileWidget()
        self.join.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.join.setDialogTitle(tr("Join file of the cluster"))
        self.join.setFilter(f"{tr('Join files')} (*.json);;{tr('All files')} (*)")
        self.join.setToolTip(help_of(jobs.HelpCluster, "join_file"))
        self.join.setFilePath(JOIN_FILE.get())
        self.join.fileChanged.connect(self._show_warning)
        self.warning = wrapped_label()
        self.processes = spin_box(described(jobs.HelpCluster, "processes"))
        self.processes.setMaximum(os.cpu_count() or 1)
        self.processes.setValue(HELPING_PROCESSES.get() or max(1, (os.cpu_count() or 1) // 2))
        self.banner = Banner()
        self.start = QPushButton(tr("&Start helping"))
        self.start.setDefault(True)
        self.start.clicked.connect(self.startRequested)
        self.stop = QPushButton(tr("S&top helping"))
        self.stop.clicked.connect(self.stopRequested)
        self.leave = QPushButton()
        self.leave.clicked.connect(self.close)
        self._lay_out()
        self._show_warning()
        self.show_running(False)
        self.resize(WIDTH_EM * self.fontMetrics().height(), self.sizeHint().height())

    def values(self) -> dict[str, object]:
        """Gives the fields of the job, and keeps them for the next time."""
        path = self.join.filePath().strip()
        JOIN_FILE.set(path)
        HELPING_PROCESSES.set(self.processes.value())
        return {"join_file": path, "processes": self.processes.value()}

    def show_running(self, running: bool) -> None:
        """Shows whether this machine helps."""
        self.start.setVisible(not running)
        self.stop.setVisible(running)
        self.stop.setEnabled(running)
        self.leave.setText(tr("Go on in the background") if running else tr("Close"))
        for widget in (self.join, self.processes):
            widget.setEnabled(not running)

    def _show_warning(self, *_: object) -> None:
        said = warning_about(self.join.filePath().strip())
        self.warning.setText(f"⚠ {said}" if said else "")
        self.warning.setVisible(bool(said))

    def _lay_out(self) -> None:
        fields = QWidget()
        grid = FieldGrid(fields)
        add_row(grid, 0, tr("&Join file"), self.join)
        add_row(grid, 1, tr("&Processes"), self.processes)
        buttons = QDialogButtonBox()
        for button in (self.start, self.stop):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.leave, QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        for widget in (self.intro, self.trust, fields, self.warning, self.banner):
            column.addWidget(widget)
        column.addStretch(1)
        column.addWidget(buttons)
