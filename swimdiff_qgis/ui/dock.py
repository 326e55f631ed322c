"""The dock: a page to compare, a page to pretrain, a page for the models. Each page only drives algorithms."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QTabWidget, QWidget

from .change_page import ChangePage
from .models_page import ModelsPage
from .pretrain_page import PretrainPage

NAME = "SwimdiffDock"  # QGIS keeps the dock's place under this name


class SwimdiffDock(QgsDockWidget):
    """The pages as tabs.

    Args:
        icon_size: of the tools, as QGIS's own docks have them.
    """

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(NAME)
        self.setWindowTitle(self.tr("Change Detection"))
        self.change = ChangePage(icon_size)
        self.pretrain = PretrainPage(icon_size)
        self.models = ModelsPage(icon_size)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.change, self.tr("Change"))
        self.tabs.addTab(self.pretrain, self.tr("Pretrain"))
        self.tabs.addTab(self.models, self.tr("Models"))
        self.setWidget(self.tabs)

    def show_page(self, page: QWidget) -> None:
        """Brings a page to the front."""
        self.tabs.setCurrentWidget(page)
