"""The page of whole places: image, more like this, teaching, naming. It shows and asks."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QWidget

from ...texts import tr
from ..common.banner import Banner
from ..common.progress_row import ProgressRow
from ..common.widgets import DockPage, action, common_actions, fill_page, rule, toolbar
from .inputs import PlacesInputs
from .naming import NamingPanel
from .result import PlacesResult
from .similar import SimilarPanel
from .teaching import TeachingPanel


class PlacesPage(DockPage):
    """Everything that a person needs to find places and to name them.

    Args:
        icon_size: of the tools, as QGIS's own docks have them.
    """

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sample = action(
            self,
            "sample.svg",
            tr("Load sample project"),
            tr("Creates an image with labels for a half of it, and adds both to the project"),
        )
        self.open = action(
            self,
            "mActionFileOpen.svg",
            tr("Open training…"),
            tr("Opens an earlier training: its accuracy and its model"),
        )
        self.advanced, self.options = common_actions(self)
        self.inputs = PlacesInputs()
        self.progress = ProgressRow()
        self.banner = Banner()
        self.similar = SimilarPanel()
        self.teaching = TeachingPanel()
        self.labels = self.teaching.panel
        self.result = PlacesResult()
        self.naming = NamingPanel()
        tools = toolbar(
            (self.sample, self.open, self.advanced, self.options), icon_size, tr("Tools for places"), "places"
        )
        parts = (self.inputs, self.progress, self.banner, rule(), self.similar, rule(), self.teaching, self.result)
        fill_page(self, tools, (*parts, rule(), self.naming))
        self.result.hide()

    def set_busy(self, busy: bool) -> None:
        """Locks what must rest while a job runs; labels can be drawn meanwhile, for the next training."""
        self.inputs.set_locked(busy)
        self.similar.set_busy(busy)
        self.teaching.set_locked(busy)
        self.naming.set_busy(busy)
        self.progress.setVisible(busy)
        for one in (self.sample, self.open, self.advanced):
            one.setEnabled(not busy)
