"""A finished training in the page: its accuracy, its problems on the map, its report, its model for the next names."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...contract import errors
from ...settings import LAST_FOLDER
from ...texts import tr
from ..common.endings import show_error
from ..labels.session import LabelSession
from .page import PlacesPage
from .result_file import PlacesTraining, read_training


class PlacesShown(QObject):
    """Shows one training at a time.

    Args:
        page: what is shown.
        labels: that it was learned from.
        canvas: the map.
    """

    def __init__(
        self, page: PlacesPage, labels: LabelSession, canvas: QgsMapCanvas, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._labels, self._canvas = page, labels, canvas
        self.training: PlacesTraining | None = None
        page.result.report.clicked.connect(self._open_report)
        page.result.featuresRequested.connect(self.show_features)

    def show(self, folder: Path) -> bool:
        """Shows a training in place of the one before it; says so where it cannot be shown."""
        try:
            training = read_training(folder)
        except errors.SwimdiffError as error:
            show_error(self._page.banner, error)
            return False
        self.training = training
        LAST_FOLDER.set(str(folder))
        self._page.result.show_training(training)
        self._page.result.show()
        self._page.naming.model.choose(training.files["model"])
        return True

    def show_features(self, numbers: list[int]) -> None:
        """Selects labels that a remark is about, and goes to them."""
        labels = self._labels.labels
        found = [] if labels is None or not labels.alive else labels.select(numbers)
        if not found:
            hint = tr("They may have been deleted. Train again.")
            self._page.banner.show_message("info", tr("These labels are no longer in the layer."), hint)
        for layer, chosen in found[:1]:
            self._canvas.zoomToFeatureIds(layer, chosen)
            self._canvas.flashFeatureIds(layer, chosen)

    def _open_report(self) -> None:
        if self.training is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.training.files.get("report", "")))
