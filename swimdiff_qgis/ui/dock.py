"""The dock: pages to compare, classify, check, export, pretrain, and for the models. Each only drives algorithms."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QTabBar, QTabWidget, QWidget

from ..texts import tr
from .change_page import ChangePage
from .check_page import CheckPage
from .classify_page import ClassifyPage
from .export_page import ExportPage
from .models_page import ModelsPage
from .pretrain_page import PretrainPage

NAME = "SwimdiffDock"  # QGIS keeps the dock's place under this name


class _Tabs(QTabBar):
    """Tabs whose names a narrow dock shortens."""

    def minimumTabSizeHint(self, index: int) -> QSize:
        """So little that all of them fit into the narrowest dock."""
        return QSize(self.fontMetrics().horizontalAdvance("MMM"), super().minimumTabSizeHint(index).height())


class SwimdiffDock(QgsDockWidget):
    """The pages as tabs.

    Args:
        icon_size: of the tools, as QGIS's own docks have them.
    """

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(NAME)
        self.setWindowTitle(tr("SwiMDiff"))
        self.change = ChangePage(icon_size)
        self.classify = ClassifyPage(icon_size)
        self.check = CheckPage(icon_size)
        self.export = ExportPage(icon_size)
        self.pretrain = PretrainPage(icon_size)
        self.models = ModelsPage(icon_size)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setTabBar(_Tabs())
        self.tabs.setUsesScrollButtons(False)  # they would hide whole pages
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.addTab(self.change, tr("Change"))
        self.tabs.addTab(self.classify, tr("Classify"))
        self.tabs.addTab(self.check, tr("Check"))
        self.tabs.addTab(self.export, tr("Export"))
        self.tabs.addTab(self.pretrain, tr("Pretrain"))
        self.tabs.addTab(self.models, tr("Models"))
        for index in range(self.tabs.count()):
            self.tabs.setTabToolTip(index, self.tabs.tabText(index))  # a narrow dock shortens the names
        self.setWidget(self.tabs)

    def show_page(self, page: QWidget) -> None:
        """Brings a page to the front."""
        self.tabs.setCurrentWidget(page)
