"""The dock: choosers, plan, the one button, progress, ending, result. It shows and asks; the session does."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon
from qgis.PyQt.QtWidgets import (
    QAction,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from ..contract import jobs, parameters
from ..locations import resource
from ..settings import METHOD
from ..styles import CHANGE_COLOUR
from .banner import Banner
from .inputs_panel import InputsPanel
from .progress_row import ProgressRow
from .result_panel import ResultPanel

NAME = "SwimdiffDock"  # QGIS keeps the dock's place under this name


class ChangeDock(QgsDockWidget):
    """Everything that a person needs to compare two layers.

    Args:
        icon_size: of the tools, as QGIS's own docks have them.
    """

    shown = pyqtSignal()
    linkActivated = pyqtSignal(str)

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_size = icon_size
        self.setObjectName(NAME)
        self.setWindowTitle(self.tr("Change Detection"))
        self._make_actions()
        self.inputs = InputsPanel(method_choices(), METHOD.get() or default_method())
        self.plan = QLabel()
        self.plan.setWordWrap(True)
        self.plan.setTextFormat(Qt.TextFormat.RichText)
        self.plan.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.plan.setAccessibleName(self.tr("What will be done"))
        self.plan.linkActivated.connect(self.linkActivated)
        self.detect = QPushButton(self.tr("&Detect change"))
        self.detect.setIcon(QIcon(str(resource("icons", "swimdiff.svg"))))
        self.detect.setToolTip(self.tr("Scores the change, writes rasters, polygons and a report, and shows them"))
        font = self.detect.font()
        font.setBold(True)
        self.detect.setFont(font)
        self.detect.setMinimumHeight(round(self.fontMetrics().height() * 2.1))
        self.progress = ProgressRow()
        self.banner = Banner()
        self.result = ResultPanel(
            QColor(CHANGE_COLOUR),
            QIcon(str(resource("icons", "report.svg"))),
            QgsApplication.getThemeIcon("/mActionZoomToLayer.svg"),
        )
        self.rule = _rule()
        self._lay_out()
        self.set_result_visible(False)

    def set_result_visible(self, visible: bool) -> None:
        """Shows or hides the part about the result."""
        self.rule.setVisible(visible)
        self.result.setVisible(visible)

    def set_busy(self, busy: bool) -> None:
        """Locks what must rest while a job runs; the progress takes the place of the button."""
        self.inputs.setEnabled(not busy)
        self.detect.setVisible(not busy)
        self.progress.setVisible(busy)
        self.result.set_busy(busy)
        for action in (self.sample, self.open, self.advanced):
            action.setEnabled(not busy)

    def showEvent(self, event: object) -> None:
        """Tells that the dock has come into sight."""
        super().showEvent(event)
        self.shown.emit()

    def _lay_out(self) -> None:
        tools = QToolBar()
        tools.setIconSize(self._icon_size)
        tools.setAccessibleName(self.tr("Tools of the change detection"))
        for action in (self.sample, self.open, self.advanced, self.options):
            tools.addAction(action)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(9, 6, 9, 9)
        column.setSpacing(9)
        for part in (self.inputs, self.plan, self.detect, self.progress, self.banner, self.rule, self.result):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        outer = QWidget()
        rows = QVBoxLayout(outer)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(tools)
        rows.addWidget(area, 1)
        self.setWidget(outer)
        self.setTabOrder(self.inputs, self.detect)
        self.setTabOrder(self.detect, self.result)

    def _make_actions(self) -> None:
        self.sample = self._action(
            "sample.svg",
            self.tr("Load sample project"),
            self.tr("Makes a pair of images with known change and adds it to the project"),
        )
        self.open = self._action(
            "mActionFileOpen.svg", self.tr("Open result…"), self.tr("Shows the result of an earlier run")
        )
        self.advanced = self._action(
            "processingAlgorithm.svg",
            self.tr("Advanced settings…"),
            self.tr("Opens the tool with all its parameters, filled in as here"),
        )
        self.options = self._action(
            "mActionOptions.svg",
            self.tr("Engine options…"),
            self.tr("Chooses and checks the Python that does the computing"),
        )

    def _action(self, icon: str, text: str, tip: str) -> QAction:
        own = resource("icons", icon)
        shown = QIcon(str(own)) if own.is_file() else QgsApplication.getThemeIcon("/" + icon)
        action = QAction(shown, text, self)
        action.setToolTip(f"<b>{text}</b><br>{tip}")
        return action


def method_choices() -> list[tuple[str, str, str]]:
    """Lists the methods of the job: value, label, help."""
    described = _method_parameter()
    helps = {}
    for sentence in described.help.split(". "):
        name, colon, text = sentence.partition(": ")
        if colon:
            helps[name.strip()] = text.strip().rstrip(".")
    return [(value, label, helps.get(value, "")) for value, label in zip(described.choices, described.choice_labels)]


def default_method() -> str:
    """Gives the method that the job takes when none is named."""
    return str(_method_parameter().default)


def _method_parameter() -> Any:
    return next(one for one in parameters.parameters(jobs.DetectChange) if one.name == "method")


def _rule() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line
