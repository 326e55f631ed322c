"""The page that checks a map: draw points, look at each, and learn how right the map is. It shows and asks."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...texts import tr
from ..common.banner import Banner
from ..common.progress_row import ProgressRow
from ..common.widgets import DockPage, action, common_actions, fill_page, main_button, plan_label, rule, toolbar
from .inputs import CheckInputs
from .panel import CheckPanel
from .result import CheckResult


class CheckPage(DockPage):
    """Everything that a person needs to come from a map to its accuracy.

    Args:
        icon_size: of the tools, as QGIS's own docks have them.
    """

    left = pyqtSignal()  # for another page, or the dock was closed

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_actions()
        self.inputs = CheckInputs()
        self.plan = plan_label()
        self.draw = main_button(
            tr("Dra&w sample"), tr("Draws random points of the map, which you then check one by one")
        )
        self.compare_reference = main_button(
            tr("Compare wit&h reference"), tr("Compares the map with the reference, wherever both have a class")
        )
        self.progress = ProgressRow()
        self.banner = Banner()
        self.rule = rule()
        self.panel = CheckPanel()
        self.compute = main_button(
            tr("&Compute accuracy"),
            tr("Estimates accuracy and areas from the points checked so far"),
        )
        self.result = CheckResult()
        tools = toolbar((self.open, self.advanced, self.options), icon_size, tr("Tools for checking"), "check")
        head = (self.inputs, self.plan, self.draw, self.compare_reference, self.progress, self.banner)
        fill_page(self, tools, (*head, self.rule, self.panel, self.compute, self.result))
        self.set_sample_visible(False)
        self.set_reference(False)
        self.result.hide()

    def set_sample_visible(self, visible: bool) -> None:
        """Shows or hides the part about the points."""
        self._sample = visible
        for part in (self.rule, self.panel, self.compute):
            part.setVisible(visible)

    def set_reference(self, chosen: bool) -> None:
        """Offers to compare with a reference, or to draw points."""
        self._reference = chosen
        self.compare_reference.setVisible(chosen)
        self.draw.setVisible(not chosen)

    def set_busy(self, busy: bool) -> None:
        """Locks what must rest while a job runs; points can be checked meanwhile."""
        self.inputs.setEnabled(not busy)
        self.draw.setVisible(not (busy or self._reference))
        self.compare_reference.setVisible(self._reference and not busy)
        self.compute.setVisible(self._sample and not busy)
        self.progress.setVisible(busy)
        for one in (self.open, self.advanced):
            one.setEnabled(not busy)

    def hideEvent(self, event: QEvent) -> None:
        """Tells that the page has gone out of sight; not where the whole window was made small."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.left.emit()

    def _make_actions(self) -> None:
        self.open = action(
            self,
            "mActionFileOpen.svg",
            tr("Open sample…"),
            tr("Continues with points that were drawn earlier: the sample.gpkg in their folder"),
        )
        self.advanced, self.options = common_actions(self)
