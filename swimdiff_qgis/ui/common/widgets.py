"""Small parts that the pages of the dock share."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...compat import core_value
from ...locations import resource
from .broken_texts import TextBreaker
from .field_grid import FIELD, LABEL, FieldGrid
from .manual import open_manual
from .phrases import tr
from .tab_order import order_tabs

RASTERS = ("Qgis.LayerFilter.RasterLayer", "QgsMapLayerProxyModel.Filter.RasterLayer")
FEATURES = ("Qgis.LayerFilter.HasGeometry", "QgsMapLayerProxyModel.Filter.HasGeometry")
POLYGONS = ("Qgis.LayerFilter.PolygonLayer", "QgsMapLayerProxyModel.Filter.PolygonLayer")
SIDE_PX = 9  # beside what a page shows
SHORTEST_NAME = 5  # characters of a name that stay visible in a narrow dock


class DockPage(QWidget):
    """A page of the dock; it tells when it comes into sight."""

    shown = pyqtSignal()

    def showEvent(self, event: QEvent) -> None:
        """Tells that the page has come into sight."""
        super().showEvent(event)
        self.shown.emit()

    def bring(self, part: QWidget) -> None:
        """Scrolls to a part of the page, once it has its place."""

        def scroll() -> None:
            if not sip.isdeleted(self) and not sip.isdeleted(part) and part.isVisibleTo(self):
                for area in self.findChildren(QScrollArea):
                    area.ensureWidgetVisible(part, 0, SIDE_PX)

        QTimer.singleShot(0, scroll)


def icon(name: str) -> QIcon:
    """Gives an icon of the plugin, or else of QGIS's theme."""
    own = resource("icons", name)
    return QIcon(str(own)) if own.is_file() else QgsApplication.getThemeIcon("/" + name)


def wrapped_label(bold: bool = False, rich: bool = False) -> QLabel:
    """Makes a label that wraps and never widens the dock; plain text, so that a file name cannot become markup."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    font = label.font()
    font.setBold(bold)
    label.setFont(font)
    return label


def plan_label() -> QLabel:
    """Makes the label that says what will be done."""
    label = wrapped_label(rich=True)
    label.setAccessibleName(tr("What will be done"))
    return label


def tool_button(text: str, tip: str, shown: QIcon) -> QToolButton:
    """Makes a flat button with icon and text."""
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip)
    button.setIcon(shown)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def main_button(text: str, tip: str) -> QPushButton:
    """Makes the one button of a page."""
    button = QPushButton(text)
    button.setIcon(icon("swimdiff.svg"))
    button.setToolTip(tip)
    font = button.font()
    font.setBold(True)
    button.setFont(font)
    button.setMinimumHeight(round(button.fontMetrics().height() * 2.1))
    return button


def action(parent: QWidget, icon_name: str, text: str, tip: str) -> QAction:
    """Makes an action whose tool tip has its name above it."""
    made = QAction(icon(icon_name), text, parent)
    made.setToolTip(f"<b>{text}</b><br>{tip}")
    return made


def common_actions(page: QWidget) -> tuple[QAction, QAction]:
    """Makes the actions that end the tools of a page: all parameters of its job, and the options of the engine."""
    return (
        action(
            page,
            "processingAlgorithm.svg",
            tr("Advanced settings…"),
            tr("Opens the tool with all its parameters, filled in with these values"),
        ),
        action(
            page,
            "mActionOptions.svg",
            tr("Engine options…"),
            tr("Chooses and checks the Python that does the computations, and the models folder"),
        ),
    )


def rule() -> QFrame:
    """Makes a horizontal line."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line


def shrinkable(chooser: QComboBox) -> None:
    """Keeps a long name from making the dock wider than the person wants it."""
    chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    chooser.setMinimumContentsLength(SHORTEST_NAME)


def layer_chooser(tip: str, filters: tuple[str, str] = RASTERS, empty: str = "") -> QgsMapLayerComboBox:
    """Makes a chooser of layers of the project in which none is chosen yet.

    Args:
        tip: its tool tip.
        filters: which layers it offers, in the words of either QGIS.
        empty: what it shows for no layer.
    """
    chooser = QgsMapLayerComboBox()
    chooser.setFilters(core_value(*filters))
    chooser.setAllowEmptyLayer(True, empty)
    chooser.setCurrentIndex(0)
    chooser.setToolTip(tip)
    shrinkable(chooser)
    return chooser


def folder_chooser(title: str) -> QgsFileWidget:
    """Makes the field of an output folder.

    Args:
        title: of the dialog that chooses one.
    """
    chooser = QgsFileWidget()
    chooser.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    chooser.setDialogTitle(title)
    chooser.lineEdit().setAccessibleName(tr("Output folder"))
    return chooser


def add_row(grid: FieldGrid, row: int, text: str, field: QWidget, columns: int = 1) -> QLabel:
    """Adds a field and its label to a form.

    Args:
        grid: the form.
        row: from 0.
        text: of the label, whose key leads to the field.
        field: of any kind.
        columns: over which it reaches.
    """
    label = QLabel(text)
    label.setBuddy(field.lineEdit() if isinstance(field, QgsFileWidget) else field)
    grid.put(label, row, LABEL)
    grid.put(field, row, FIELD, 1, columns)
    return label


def toolbar(actions: Iterable[QAction], icon_size: QSize, name: str, topic: str) -> QToolBar:
    """Makes a row of tools, which ends with the way to the manual.

    Args:
        actions: from left to right.
        icon_size: as QGIS's own docks have it.
        name: for screen readers.
        topic: the manual's page about these tools.
    """
    tools = QToolBar()
    tools.setIconSize(icon_size)
    tools.setAccessibleName(name)
    manual = action(tools, "mActionHelpContents.svg", tr("Help"), tr("Opens the manual at this page"))
    manual.triggered.connect(lambda: open_manual(topic, tools))
    for one in (*actions, manual):
        tools.addAction(one)
        button = tools.widgetForAction(one)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt leaves tools to the mouse
        button.setAccessibleName(one.text())
    return tools


def fill_page(page: QWidget, tools: QToolBar, parts: Iterable[QWidget]) -> None:
    """Lays a page out: tools that stay on top, and below them parts that scroll."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(SIDE_PX, 6, SIDE_PX, 9)
    column.setSpacing(9)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(body)
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    rows.addWidget(tools)
    rows.addWidget(area, 1)
    TextBreaker(body)
    order_tabs(page)
