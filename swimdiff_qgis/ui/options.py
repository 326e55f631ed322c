"""The page in QGIS's Options dialog: the Python that computes, its check, its threads, the models folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsTask
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QGridLayout, QGroupBox, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from ..contract import errors
from ..locations import resource
from ..models import models_folder
from ..settings import MODELS_FOLDER, PYTHON, THREADS
from ..texts import tr
from ..worker import environment
from .common.banner import Banner
from .common.endings import show_error

if TYPE_CHECKING:
    from engine.contract.errors import SwimdiffError

PAGE = "swimdiffOptionsPage"  # the page's object name, by which showOptionsDialog finds it


class EngineCheck(QgsTask):
    """Runs the engine's self-test with a Python that need not be stored yet.

    Args:
        python: path as typed; "" looks for one.
    """

    def __init__(self, python: str) -> None:
        super().__init__(tr("Checking the engine"))
        self._python = python
        self.text = ""
        self.error: SwimdiffError | None = None

    def run(self) -> bool:
        """Does the check, on a thread of the task manager."""
        try:
            found = environment.find_python(self._python)
            self.text = f"{found.path}\n"
            self.text += environment.health_check(environment.make_client(self._python), self.isCanceled)
        except errors.SwimdiffError as error:
            self.error = error
        return self.error is None


class OptionsPage(QgsOptionsPageWidget):
    """Options of the plugin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self._check: EngineCheck | None = None
        self.python = QgsFileWidget()
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setDialogTitle(tr("Python of the engine"))
        self.python.setFilePath(PYTHON.get())
        self.python.lineEdit().setPlaceholderText(tr("Found automatically"))
        self.python.setToolTip(tr("A Python 3.11 or newer with the engine's libraries. It is never QGIS's own."))
        self.check = QPushButton(tr("&Check"))
        self.check.setToolTip(tr("Starts the engine and runs a tiny job with a known answer"))
        self.used = QLabel()
        self.used.setWordWrap(True)
        self.used.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.answer = Banner()
        self.threads = QSpinBox()
        self.threads.setRange(0, 256)
        self.threads.setSpecialValueText(tr("All ({})").format(os.cpu_count() or 1))
        self.threads.setValue(THREADS.get())
        self.threads.setToolTip(tr("How many threads a job started from the dock uses"))
        self.models = QgsFileWidget()
        self.models.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.models.setDialogTitle(tr("Folder of the models"))
        self.models.setFilePath(MODELS_FOLDER.get())
        self.models.lineEdit().setPlaceholderText(tr("In the QGIS profile"))
        self.models.setToolTip(tr("The files in this folder are listed under Models. Now: {}").format(models_folder()))
        self.check.clicked.connect(self.start_check)
        self.python.fileChanged.connect(self._show_used)
        self._lay_out()
        self._show_used()

    def apply(self) -> None:
        """Stores the options; called by the dialog's OK."""
        PYTHON.set(self.python.filePath().strip())
        THREADS.set(self.threads.value())
        MODELS_FOLDER.set(self.models.filePath().strip())

    def start_check(self) -> None:
        """Checks the Python that is filled in."""
        self.stop_check()
        self.check.setEnabled(False)
        self.answer.show_message("info", tr("Checking… the first start can take half a minute."))
        self._check = EngineCheck(self.python.filePath().strip())
        self._check.taskCompleted.connect(self._checked)
        self._check.taskTerminated.connect(self._checked)
        QgsApplication.taskManager().addTask(self._check)

    def stop_check(self) -> None:
        """Drops a check that is on its way."""
        check, self._check = self._check, None
        if check is not None:
            check.taskCompleted.disconnect(self._checked)
            check.taskTerminated.disconnect(self._checked)
            check.cancel()

    def hideEvent(self, event: QEvent) -> None:
        """Drops the check when the dialog is closed."""
        if not self.window().isVisible():
            self.stop_check()
        super().hideEvent(event)

    def _checked(self) -> None:
        check, self._check = self._check, None
        self.check.setEnabled(True)
        if check is None:
            return
        if check.error is None:
            self.answer.show_message("done", tr("The engine works."), check.text)
        else:
            show_error(self.answer, check.error, check.text)

    def _show_used(self, *_: object) -> None:
        try:
            found = environment.find_python(self.python.filePath().strip())
        except errors.SwimdiffError as error:
            self.used.setText(" ".join(error.words(tr)))
            return
        text = tr("Used: {} (from {})").format(found.path, found.source)
        self.used.setText(text)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.python, 1)
        row.addWidget(self.check)
        engine = QGroupBox(tr("Engine"))
        form = QGridLayout(engine)  # a form layout gives wrapped labels the height of a narrow column
        python, threads = QLabel(tr("&Python")), QLabel(tr("&Threads"))
        python.setBuddy(self.python.lineEdit())
        threads.setBuddy(self.threads)
        models = QLabel(tr("&Models folder"))
        models.setBuddy(self.models.lineEdit())
        text = tr("The engine runs in its own process. The environment variable {} takes precedence.")
        note = QLabel(text.format(environment.VARIABLE))
        note.setWordWrap(True)
        form.addWidget(python, 0, 0)
        form.addLayout(row, 0, 1)
        form.addWidget(self.used, 1, 1)
        form.addWidget(self.answer, 2, 1)
        form.addWidget(threads, 3, 0)
        form.addWidget(self.threads, 3, 1)
        form.addWidget(note, 4, 1)
        form.addWidget(models, 5, 0)
        form.addWidget(self.models, 5, 1)
        form.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(engine)
        column.addStretch(1)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the options page."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(tr("SwiMDiff"))

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resource("icons", "swimdiff.svg")))

    def createWidget(self, parent: QWidget | None = None) -> QWidget:
        """Makes a page for one opening of the dialog."""
        return OptionsPage(parent)
