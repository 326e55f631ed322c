"""The page that classifies: image, labels, the one button, progress, ending, result. It shows and asks."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QWidget

from ...contract import jobs
from ...texts import tr
from ..common.banner import Banner
from ..common.field_grid import FieldGrid
from ..common.job_fields import choice_box, described
from ..common.progress_row import ProgressRow
from ..common.widgets import (
    DockPage,
    action,
    add_row,
    common_actions,
    fill_page,
    main_button,
    plan_label,
    rule,
    toolbar,
)
from ..labels.panel import LabelPanel
from .inputs import ClassifyInputs
from .result import ClassifyResult


class ClassifyPage(DockPage):
    """Everything that a person needs to come from labels to a map.

    Args:
        icon_size: of the tools, as QGIS's own docks have them.
    """

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_actions()
        self.inputs = ClassifyInputs()
        self.labels = LabelPanel()
        self.mode = choice_box(described(jobs.TrainClassifier, "mode"))
        self.plan = plan_label()
        self.train = main_button(
            tr("&Train and show"),
            tr("Trains on the labels and maps the part of the image in view"),
        )
        self.progress = ProgressRow()
        self.banner = Banner()
        self.rule = rule()
        self.result = ClassifyResult()
        mode = QWidget()
        add_row(FieldGrid(mode), 0, tr("&Mode"), self.mode)
        tools = toolbar((self.open, self.advanced, self.options), icon_size, tr("Tools for classification"), "classes")
        learn = (mode, self.plan, self.train, self.progress, self.banner)
        fill_page(self, tools, (self.inputs, self.labels, *learn, self.rule, self.result))
        self.set_result_visible(False)

    def chosen_mode(self) -> str:
        """Gives quick or thorough."""
        return str(self.mode.currentData())

    def set_result_visible(self, visible: bool) -> None:
        """Shows or hides the part about the result."""
        self.rule.setVisible(visible)
        self.result.setVisible(visible)

    def set_busy(self, busy: bool) -> None:
        """Locks what must rest while a job runs; labels can be drawn meanwhile, for the next training."""
        self.inputs.set_locked(busy)
        self.mode.setEnabled(not busy)
        self.train.setVisible(not busy)
        self.progress.setVisible(busy)
        self.result.set_busy(busy)
        for one in (self.open, self.advanced):
            one.setEnabled(not busy)

    def _make_actions(self) -> None:
        self.open = action(
            self,
            "mActionFileOpen.svg",
            tr("Open training…"),
            tr("Opens an earlier training: its accuracy, its view and its model"),
        )
        self.advanced, self.options = common_actions(self)
