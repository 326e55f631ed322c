"""The page of objects: labels and training, finding, what was found, two dates. It shows and asks."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QWidget

from ...contract import jobs
from ...texts import tr
from ..common.banner import Banner
from ..common.encoder_box import EncoderBox
from ..common.field_grid import FieldGrid
from ..common.job_fields import help_of
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
from .compare import ComparePanel
from .find import FindPanel
from .found import FoundPanel
from .inputs import ObjectInputs
from .label_panel import ObjectLabelPanel
from .trained import TrainedPanel


class ObjectsPage(DockPage):
    """Everything that a person needs to come from boxes to counted objects.

    Args:
        icon_size: of the tools, as QGIS's own docks have them.
    """

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sample = action(
            self,
            "sample.svg",
            tr("Load sample project"),
            tr("Creates an image with new things and labels for a half of it, and adds both to the project"),
        )
        self.open = action(
            self,
            "mActionFileOpen.svg",
            tr("Open result…"),
            tr("Opens an earlier training, or objects that were found before"),
        )
        self.advanced, self.options = common_actions(self)
        self.inputs = ObjectInputs()
        self.labels = ObjectLabelPanel()
        self.encoder = EncoderBox()
        self.encoder.setToolTip(help_of(jobs.TrainDetector, "encoder"))
        self.plan = plan_label()
        self.train = main_button(tr("&Train"), tr("Trains a model on the labelled objects"))
        self.progress = ProgressRow()
        self.banner = Banner()
        self.trained = TrainedPanel()
        self.find = FindPanel()
        self.found_rule = rule()
        self.found = FoundPanel()
        self.compare = ComparePanel()
        encoder = QWidget()
        add_row(FieldGrid(encoder), 0, tr("&Encoder"), self.encoder)
        actions = (self.sample, self.open, self.advanced, self.options)
        tools = toolbar(actions, icon_size, tr("Tools for objects"), "objects")
        learn = (self.inputs, self.labels, encoder, self.plan, self.train, self.progress, self.banner, self.trained)
        fill_page(self, tools, (*learn, rule(), self.find, self.found_rule, self.found, self.compare))
        self.trained.hide()
        self.set_found_visible(False)

    def set_found_visible(self, visible: bool) -> None:
        """Shows or hides the part about found objects."""
        self.found_rule.setVisible(visible)
        self.found.setVisible(visible)

    def set_busy(self, busy: bool) -> None:
        """Locks what must rest while a job runs; labels can be drawn meanwhile, for the next training."""
        self.inputs.set_locked(busy)
        self.encoder.setEnabled(not busy)
        self.train.setVisible(not busy)
        self.progress.setVisible(busy)
        self.find.set_busy(busy)
        self.find.find.setEnabled(not busy)
        self.compare.show_ready(busy)
        for one in (self.sample, self.open, self.advanced):
            one.setEnabled(not busy)
