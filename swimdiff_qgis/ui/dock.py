"""The dock: pages for change, classes, places, checks, export, pretraining and models. Each only drives algorithms."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QTabBar, QTabWidget, QVBoxLayout, QWidget

from ..texts import tr
from .change.page import ChangePage
from .check.page import CheckPage
from .classify.page import ClassifyPage
from .common.widgets import icon
from .export.page import ExportPage
from .models.page import ModelsPage
from .objects.page import ObjectsPage
from .places.page import PlacesPage
from .pretrain.page import PretrainPage
from .setup.strip import SetupStrip

LEAST_MARGINS_PX = 16  # beside an icon, where the tabs are as narrow as they can be told apart
TIGHT = "QTabBar::tab {{ padding-left: {0}px; padding-right: {0}px; }}"
NAME = "SwimdiffDock"  # QGIS keeps the dock's place under this name


class DockTabs(QTabBar):
    """Tabs with icons. A dock too narrow for all names shows that of the chosen tab alone; the tips have the others."""

    def __init__(self) -> None:
        super().__init__()
        self._names: list[str] = []
        self.setUsesScrollButtons(False)  # they would hide whole pages
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setExpanding(False)
        self.currentChanged.connect(self.fit)

    def tabInserted(self, index: int) -> None:
        """Takes the name of a new tab."""
        super().tabInserted(index)
        self._names.insert(index, self.tabText(index))
        self.setTabToolTip(index, self._names[index])
        self.fit()

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Whole: what does not fit goes without its name instead."""
        return self.tabSizeHint(index)

    def least_px(self) -> int:
        """Width of the icons alone."""
        return (self.iconSize().width() + LEAST_MARGINS_PX) * self.count()

    def fit(self, *_: object) -> None:
        """Shows as many names as there is room for: all, that of the chosen tab, or none."""
        if self.styleSheet():
            self.setStyleSheet("")
        room_px = self.parentWidget().width() if self.parentWidget() else self.width()
        for named in (range(self.count()), (self.currentIndex(),), ()):
            for index, name in enumerate(self._names):
                text = name if index in named else ""
                if self.tabText(index) != text:
                    self.setTabText(index, text)
            if self._whole_px() <= room_px:
                break
        self._narrow(room_px)

    def _whole_px(self) -> int:
        return sum(self.tabSizeHint(index).width() for index in range(self.count()))

    def _narrow(self, room_px: int) -> None:
        """Takes from the room beside the icons where it is more than there is, as in the themes of QGIS."""
        if self._whole_px() <= room_px:
            return
        self.setStyleSheet(TIGHT.format(0))
        spare_px = room_px - self._whole_px()
        self.setStyleSheet(TIGHT.format(max(0, spare_px // (2 * self.count()))))


class _Pages(QTabWidget):
    """Pages under such tabs."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = DockTabs()
        self.setDocumentMode(True)
        self.setTabBar(self.bar)

    def minimumSizeHint(self) -> QSize:
        """As wide as the pages and the tabs need."""
        hint = super().minimumSizeHint()
        pages = [self.widget(index).minimumSizeHint().width() for index in range(self.count())]
        return QSize(max([self.bar.least_px(), *pages]), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows the names that fit."""
        super().resizeEvent(event)
        self.bar.fit()


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
        self.places = PlacesPage(icon_size)
        self.objects = ObjectsPage(icon_size)
        self.check = CheckPage(icon_size)
        self.export = ExportPage(icon_size)
        self.pretrain = PretrainPage(icon_size)
        self.models = ModelsPage(icon_size)
        self.tabs = _Pages()
        self.tabs.addTab(self.change, icon("swimdiff.svg"), tr("Change"))
        self.tabs.addTab(self.classify, icon("rendererCategorizedSymbol.svg"), tr("Classify"))
        self.tabs.addTab(self.places, icon("algorithms/mAlgorithmCreateGrid.svg"), tr("Places"))
        self.tabs.addTab(self.objects, icon("mActionAddBasicRectangle.svg"), tr("Objects"))
        self.tabs.addTab(self.check, icon("mActionIdentify.svg"), tr("Check"))
        self.tabs.addTab(self.export, icon("mActionSharingExport.svg"), tr("Export"))
        self.tabs.addTab(self.pretrain, icon("processingAlgorithm.svg"), tr("Pretrain"))
        self.tabs.addTab(self.models, icon("mIconFolder.svg"), tr("Models"))
        self.setup = SetupStrip()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.setup)
        column.addWidget(self.tabs, 1)
        self.setWidget(whole)

    def show_page(self, page: QWidget) -> None:
        """Brings a page to the front."""
        self.tabs.setCurrentWidget(page)
