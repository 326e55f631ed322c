"""The page in QGIS's Options dialog: the engine, threads, the models folder."""

from __future__ import annotations

import os

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QGridLayout, QGroupBox, QLabel, QSpinBox, QVBoxLayout, QWidget

from ..locations import resource
from ..models import models_folder
from ..settings import MODELS_FOLDER, THREADS
from ..texts import tr
from .setup.engine_box import EngineBox
from .setup.session import SetupSession

PAGE = "swimdiffOptionsPage"  # the page's object name, by which showOptionsDialog finds it


class OptionsPage(QgsOptionsPageWidget):
    """Options of the plugin.

    Args:
        setup: sets the engine up.
    """

    def __init__(self, setup: SetupSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        self.engine = EngineBox(setup)
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
        self._lay_out()

    def apply(self) -> None:
        """Stores the options; called by the dialog's OK."""
        self.engine.apply()
        THREADS.set(self.threads.value())
        MODELS_FOLDER.set(self.models.filePath().strip())

    def showEvent(self, event: QEvent) -> None:
        """Shows what is so now: a set-up may have ended since."""
        super().showEvent(event)
        self.engine.refresh()

    def hideEvent(self, event: QEvent) -> None:
        """Drops what is on its way when the dialog is closed."""
        if not self.window().isVisible():
            self.engine.stop()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        runs = QGroupBox(tr("Jobs"))
        form = QGridLayout(runs)
        threads, models = QLabel(tr("T&hreads")), QLabel(tr("Models &folder"))
        threads.setBuddy(self.threads)
        models.setBuddy(self.models.lineEdit())
        form.addWidget(threads, 0, 0)
        form.addWidget(self.threads, 0, 1)
        form.addWidget(models, 1, 0)
        form.addWidget(self.models, 1, 1)
        form.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.engine)
        column.addWidget(runs)
        column.addStretch(1)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the options page.

    Args:
        setup: sets the engine up.
    """

    def __init__(self, setup: SetupSession) -> None:
        super().__init__()
        self._setup = setup
        self.setTitle(tr("SwiMDiff"))

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resource("icons", "swimdiff.svg")))

    def createWidget(self, parent: QWidget | None = None) -> QWidget:
        """Makes a page for one opening of the dialog."""
        return OptionsPage(self._setup, parent)
