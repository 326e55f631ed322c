"""A training and found objects in the page and on the map: score, counts, windows to label next."""

from __future__ import annotations

import contextlib
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ... import models
from ...contract import errors
from ...project import object_layers
from ...project.layers import FOLDER, PART
from ...settings import LAST_FOLDER
from ...texts import tr
from ..common import class_maps, phrases
from ..common.endings import show_error
from ..common.threshold_preview import ThresholdPreview
from .label_session import ObjectLabelSession
from .page import ObjectsPage
from .result_file import Detector, FoundObjects, read_detector, read_found
from .windows_walk import WindowsWalk


class ObjectsShown(QObject):
    """Shows one training and one result at a time.

    Args:
        page: what is shown.
        labels: that are drawn.
        canvas: the map.
    """

    def __init__(
        self, page: ObjectsPage, labels: ObjectLabelSession, canvas: QgsMapCanvas, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._labels = labels
        self._canvas = canvas
        self.trained: Detector | None = None
        self.found: FoundObjects | None = None
        self._score: float | None = None  # None: that of each class
        self._preview = ThresholdPreview(self._show_score, canvas.isDrawing, self)
        self.walk = WindowsWalk(canvas, self)
        self.walk.moved.connect(self._show_windows)
        labels.keys.watch(page)
        labels.nextRequested.connect(self.next)
        labels.changed.connect(self._labelled)
        page.trained.report.clicked.connect(lambda: _open_report(self.trained))
        page.trained.keep.clicked.connect(self._add_to_models)
        page.trained.featuresRequested.connect(self._show_features)
        page.found.report.clicked.connect(lambda: _open_report(self.found))
        page.found.next.clicked.connect(self.next)
        page.found.scoreMoved.connect(self._preview.request)
        page.found.scoreReset.connect(self._reset)

    def close(self) -> None:
        """Takes the frame off the map, and drops what is still wished."""
        self._preview.stop()
        self.walk.leave()

    def show_training(self, folder: Path) -> bool:
        """Shows a training in place of the one before it, and chooses its model; says so where it cannot."""
        try:
            self.trained = read_detector(folder)
        except errors.SwimdiffError as error:
            show_error(self._page.banner, error)
            return False
        LAST_FOLDER.set(str(folder))
        self._page.trained.show_training(self.trained)
        self._page.trained.show()
        self._page.find.model.choose(self.trained.files["model"])
        return True

    def show_found(self, folder: Path, title: str) -> bool:
        """Shows found objects in page and project; says so where they cannot be shown."""
        try:
            found = read_found(folder)
            labels = self._labels.labels
            top = labels.chosen if labels is not None and labels.alive else None
            parts = {name: path for name, path in found.files.items() if name != "report"}
            class_maps.show_map(parts, folder, title, top)
        except errors.SwimdiffError as error:
            show_error(self._page.banner, error)
            return False
        LAST_FOLDER.set(str(folder))
        self._take(found, title, None)
        return True

    def forget(self) -> None:
        """Lets go of found objects whose project is closed."""
        self._preview.stop()
        self.found, self._score = None, None
        self.walk.load("")
        self._page.set_found_visible(False)

    def restore(self) -> None:
        """Shows the found objects of a project that was opened, as its map shows them; of several the topmost.

        New results are put on top. Those whose files are gone are passed over: QGIS has said so.
        """
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            layer = node.layer()
            if self.found is None and isinstance(layer, QgsVectorLayer) and layer.customProperty(PART) == "objects":
                folder = Path(str(layer.customProperty(FOLDER) or ""))
                with contextlib.suppress(errors.SwimdiffError):
                    found = read_found(folder)
                    usual = {one.value: one.threshold for one in found.result.counts}
                    self._take(found, class_maps.map_name(layer), object_layers.shown_from(layer, usual))

    def _take(self, found: FoundObjects, title: str, score: float | None) -> None:
        self._preview.stop()
        self.found, self._score = found, score
        self._page.found.show_found(found, title)
        if score is not None:
            self._page.found.show_score(score)
        self._count()
        self.walk.load(found.files.get("unsure", ""))
        self._page.set_found_visible(True)

    def next(self) -> None:
        """Goes to the next window without labels."""
        self.walk.next()
        self._canvas.setFocus()  # so that the key of a class is heard

    # Score and counts

    def _show_score(self, score: float | None) -> None:
        if self.found is None:
            return
        self._score = score
        layer = class_maps.part_of(self.found.folder, "objects")
        if isinstance(layer, QgsVectorLayer):
            object_layers.show_from(layer, score, self._thresholds)
        self._count()

    @property
    def _thresholds(self) -> dict[int, float]:
        """The score of each class, by its value."""
        return {} if self.found is None else {one.value: one.threshold for one in self.found.result.counts}

    def _reset(self) -> None:
        self._preview.stop()
        if self.found is not None:
            self._page.found.show_usual(self.found.threshold)
            self._show_score(None)

    def _count(self) -> None:
        if self.found is None:
            return
        path, classes, thresholds = Path(self.found.files["objects"]), self.found.result.counts, self._thresholds
        counts = object_layers.count_objects(path, self._score, thresholds)
        places: dict[str, dict[int, object_layers.ShownCount]] = {}
        if self.found.result.places:
            places = {one.place: {} for one in self.found.result.places}  # also those without any
            places.update(object_layers.count_places(path, self._score, thresholds))
        self._page.found.show_counts(classes, counts, places)

    # Windows and labels

    def _labelled(self) -> None:
        """Counts a window as labelled where something was drawn in it."""
        labels = self._labels.labels
        if labels is not None and self.walk.position >= 0 and labels.covers(self.walk.geometry, self.walk.crs):
            self.walk.label()
            self._show_windows()

    def _show_windows(self) -> None:
        self._page.found.show_windows(self.walk.count, self.walk.left, self.walk.position, self.walk.guess)

    def _show_features(self, numbers: list[int]) -> None:
        """Selects labels that a remark is about, and goes to them."""
        labels = self._labels.labels
        found = [] if labels is None or not labels.alive else labels.select(numbers)
        if not found:
            hint = tr("They may have been deleted. Train again.")
            self._page.banner.show_message("info", tr("These labels are no longer in the layer."), hint)
        for layer, chosen in found[:1]:
            self._canvas.zoomToFeatureIds(layer, chosen)
            self._canvas.flashFeatureIds(layer, chosen)

    def _add_to_models(self) -> None:
        if self.trained is None:
            return
        try:
            added = models.add_classifier(Path(self.trained.files["model"]), self.trained.folder.name)
        except errors.SwimdiffError as error:
            show_error(self._page.banner, error)
            return
        self._page.trained.keep.setEnabled(False)
        self._page.find.model.choose(str(added))
        self._page.banner.show_message("done", tr("Added to the models."), phrases.short_path(added))


def _open_report(shown: Detector | FoundObjects | None) -> None:
    if shown is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(shown.files.get("report", "")))
