"""The page that compares two layers: choosers, plan, the one button, progress, ending, result.

It shows and asks; the session does.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QWidget

from ...project.styles import CHANGE_COLOUR
from ...settings import ENCODER, METHOD
from ...texts import tr
from ..common.banner import Banner
from ..common.compute_panel import ComputePanel
from ..common.progress_row import ProgressRow
from ..common.widgets import DockPage, action, common_actions, fill_page, icon, main_button, plan_label, rule, toolbar
from .inputs import InputsPanel
from .limits import LimitsPanel
from .result import ResultPanel


class ChangePage(DockPage):
    """Everything that a person needs to compare two layers.

    Args:
        icon_size: of the tools, as QGIS's own docks have them.
    """

    linkActivated = pyqtSignal(str)

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_actions()
        self.inputs = InputsPanel(METHOD.get(), ENCODER.get())
        self.limits = LimitsPanel()
        self.compute = ComputePanel()
        self.plan = plan_label()
        self.plan.linkActivated.connect(self.linkActivated)
        self.detect = main_button(
            tr("&Detect change"),
            tr("Scores the change, writes rasters, polygons and a report, and shows them"),
        )
        self.progress = ProgressRow()
        self.banner = Banner()
        self.result = ResultPanel(QColor(CHANGE_COLOUR), icon("report.svg"), icon("mActionZoomToLayer.svg"))
        self.rule = rule()
        actions = (self.sample, self.open, self.advanced, self.options)
        tools = toolbar(actions, icon_size, tr("Tools for change detection"), "change")
        asked = (self.inputs, self.limits, self.compute, self.plan)
        fill_page(self, tools, (*asked, self.detect, self.progress, self.banner, self.rule, self.result))
        self.set_result_visible(False)

    def set_result_visible(self, visible: bool) -> None:
        """Shows or hides the part about the result."""
        self.rule.setVisible(visible)
        self.result.setVisible(visible)

    def set_busy(self, busy: bool) -> None:
        """Locks what must rest while a job runs; the progress takes the place of the button."""
        self.inputs.setEnabled(not busy)
        self.limits.setEnabled(not busy)
        self.compute.set_locked(busy)
        self.detect.setVisible(not busy)
        self.progress.setVisible(busy)
        self.result.set_busy(busy)
        for one in (self.sample, self.open, self.advanced):
            one.setEnabled(not busy)

    def _make_actions(self) -> None:
        self.sample = action(
            self,
            "sample.svg",
            tr("Load sample project"),
            tr("Creates a pair of images with known change and adds it to the project"),
        )
        self.open = action(self, "mActionFileOpen.svg", tr("Open result…"), tr("Shows the result of an earlier run"))
        self.advanced, self.options = common_actions(self)
