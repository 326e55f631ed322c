"""The page that compares two layers: choosers, plan, the one button, progress, ending, result.

It shows and asks; the session does.
"""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QWidget

from ..contract import jobs, parameters
from ..settings import ENCODER, METHOD
from ..styles import CHANGE_COLOUR
from .banner import Banner
from .inputs_panel import InputsPanel
from .progress_row import ProgressRow
from .result_panel import ResultPanel
from .widgets import action, fill_page, icon, main_button, rule, toolbar, wrapped_label


class ChangePage(QWidget):
    """Everything that a person needs to compare two layers.

    Args:
        icon_size: of the tools, as QGIS's own docks have them.
    """

    shown = pyqtSignal()
    linkActivated = pyqtSignal(str)

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_actions()
        self.inputs = InputsPanel(method_choices(), METHOD.get() or default_method(), ENCODER.get())
        self.plan = wrapped_label(rich=True)
        self.plan.setAccessibleName(self.tr("What will be done"))
        self.plan.linkActivated.connect(self.linkActivated)
        self.detect = main_button(
            self.tr("&Detect change"),
            self.tr("Scores the change, writes rasters, polygons and a report, and shows them"),
        )
        self.progress = ProgressRow()
        self.banner = Banner()
        self.result = ResultPanel(QColor(CHANGE_COLOUR), icon("report.svg"), icon("mActionZoomToLayer.svg"))
        self.rule = rule()
        actions = (self.sample, self.open, self.advanced, self.options)
        tools = toolbar(actions, icon_size, self.tr("Tools of the change detection"))
        parts = (self.inputs, self.plan, self.detect, self.progress, self.banner, self.rule, self.result)
        fill_page(self, tools, parts)
        self.setTabOrder(self.inputs, self.detect)
        self.setTabOrder(self.detect, self.result)
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
        for one in (self.sample, self.open, self.advanced):
            one.setEnabled(not busy)

    def showEvent(self, event: object) -> None:
        """Tells that the page has come into sight."""
        super().showEvent(event)
        self.shown.emit()

    def _make_actions(self) -> None:
        self.sample = action(
            self,
            "sample.svg",
            self.tr("Load sample project"),
            self.tr("Makes a pair of images with known change and adds it to the project"),
        )
        self.open = action(
            self, "mActionFileOpen.svg", self.tr("Open result…"), self.tr("Shows the result of an earlier run")
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
            self.tr("Chooses and checks the Python that does the computing"),
        )


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
