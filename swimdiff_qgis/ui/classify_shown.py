"""A finished training in the page and on the map: its view, its uncertainty, its problems, its report."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..contract import errors
from ..settings import LAST_FOLDER
from ..texts import tr
from . import classify_map
from .classify_page import ClassifyPage
from .classify_places import ClassifyPlaces
from .classify_result_file import Training, read_training
from .endings import show_error
from .label_session import LabelSession
from .result_file import ResultError


class ClassifyShown(QObject):
    """Shows one training at a time.

    Args:
        page: what is shown.
        labels: that it was learned from.
        places: to label next.
        canvas: the map.
    """

    def __init__(
        self,
        page: ClassifyPage,
        labels: LabelSession,
        places: ClassifyPlaces,
        canvas: Any,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._labels = labels
        self._places = places
        self._canvas = canvas
        self.training: Training | None = None
        page.result.report.clicked.connect(self._open_report)
        page.result.map.clicked.connect(self.show_map)
        page.result.uncertainty.clicked.connect(self._show_uncertainty)
        page.result.featuresRequested.connect(self.show_features)

    def show(self, folder: Path) -> bool:
        """Shows a training in place of the one before it; says so where it cannot be shown."""
        before, labels = self.training, self._labels.labels
        unsure = before is not None and classify_map.is_part_shown(before.folder, "uncertainty")
        try:
            training = read_training(folder)
            title = tr("View: {}").format(folder.name)
            top = labels.chosen if labels is not None and labels.alive else None
            classify_map.show_view(training.files, folder, title, top, None if before is None else before.folder)
        except (ResultError, errors.SwimdiffError) as error:
            show_error(self._page.banner, error)
            return False
        self.training = training
        LAST_FOLDER.set(str(folder))
        self._page.result.show_training(training)
        self._page.result.map.setChecked(True)
        self._page.result.uncertainty.setChecked(unsure)
        classify_map.show_part(folder, "uncertainty", unsure)
        self._places.load(training.files.get("places", ""))
        self._page.set_result_visible(True)
        return True

    def show_features(self, numbers: list[int]) -> None:
        """Selects labels that a warning names, and goes to them."""
        labels = self._labels.labels
        found = [] if labels is None or not labels.alive else labels.select(numbers)
        if not found:
            hint = tr("They may have been deleted since. Train again.")
            self._page.banner.show_message("info", tr("These labels are not in the layer any more."), hint)
        for layer, chosen in found[:1]:
            self._canvas.zoomToFeatureIds(layer, chosen)
            self._canvas.flashFeatureIds(layer, chosen)

    def show_map(self, shown: bool) -> None:
        """Switches the classes of the view on or off."""
        if self.training is not None:
            classify_map.show_part(self.training.folder, "classes", shown)
            self._page.result.map.setChecked(shown)

    def _show_uncertainty(self, shown: bool) -> None:
        if self.training is not None:
            classify_map.show_part(self.training.folder, "uncertainty", shown)

    def _open_report(self) -> None:
        if self.training is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.training.files.get("report", "")))
