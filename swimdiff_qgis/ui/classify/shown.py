"""A finished training in the page and on the map: its view, its problems, its report, places to label next."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...contract import errors
from ...settings import LAST_FOLDER
from ...texts import tr
from ..common import class_maps
from ..common.endings import show_error
from ..labels.places_walk import PlacesWalk
from ..labels.session import LabelSession
from .page import ClassifyPage
from .result_file import Training, read_training


class ClassifyPlaces(QObject):
    """Joins the walk through the places with the labels.

    Args:
        page: what is shown.
        labels: draws.
        canvas: the map.
    """

    def __init__(
        self, page: ClassifyPage, labels: LabelSession, canvas: QgsMapCanvas, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._labels = labels
        self._canvas = canvas
        self.walk = PlacesWalk(canvas, self)
        self.walk.moved.connect(self._show)
        labels.keys.watch(page)
        labels.nextRequested.connect(self.next)
        labels.given.connect(self.give)
        labels.changed.connect(self._changed)
        page.result.next.clicked.connect(self.next)

    def close(self) -> None:
        """Takes the mark off the map."""
        self.walk.leave()

    def load(self, path: str) -> None:
        """Takes the places of a training; "" for none."""
        self.walk.load(path)

    def next(self) -> None:
        """Goes to the next place without a label."""
        self.walk.next()
        self._canvas.setFocus()  # so that the key of a class is heard

    def give(self, name: str) -> None:
        """Gives the place that is shown a class: a point, or where the layer takes none, an area to be drawn."""
        labels = self._labels.labels
        # A key that is pressed while a shape is drawn chooses the class of the shape.
        if self.walk.position < 0 or labels is None or not labels.alive or self._labels.tool.drawing:
            return
        if "point" not in labels.kinds():
            self._labels.draw(labels.kinds()[0])
            return
        if self._labels.write("point", self.walk.geometry, self.walk.crs, name):
            self.walk.next()

    def _changed(self) -> None:
        """Counts a place as labelled where a label was drawn over it."""
        labels = self._labels.labels
        if labels is not None and self.walk.position >= 0 and labels.covers(self.walk.geometry, self.walk.crs):
            self.walk.label()
            self._show()

    def _show(self) -> None:
        self._page.result.show_places(self.walk.count, self.walk.left, self.walk.position, self.walk.guess)


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
        canvas: QgsMapCanvas,
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
        unsure = before is not None and class_maps.is_part_shown(before.folder, "uncertainty")
        try:
            training = read_training(folder)
            title = tr("View: {}").format(folder.name)
            top = labels.chosen if labels is not None and labels.alive else None
            class_maps.show_view(training.files, folder, title, top, None if before is None else before.folder)
        except errors.SwimdiffError as error:
            show_error(self._page.banner, error)
            return False
        self.training = training
        LAST_FOLDER.set(str(folder))
        self._page.result.show_training(training)
        self._page.result.map.setChecked(True)
        self._page.result.uncertainty.setChecked(unsure)
        class_maps.show_part(folder, "uncertainty", unsure)
        self._places.load(training.files.get("places", ""))
        self._page.set_result_visible(True)
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

    def show_map(self, shown: bool) -> None:
        """Switches the classes of the view on or off."""
        if self.training is not None:
            class_maps.show_part(self.training.folder, "classes", shown)
            self._page.result.map.setChecked(shown)

    def _show_uncertainty(self, shown: bool) -> None:
        if self.training is not None:
            class_maps.show_part(self.training.folder, "uncertainty", shown)

    def _open_report(self) -> None:
        if self.training is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.training.files.get("report", "")))
