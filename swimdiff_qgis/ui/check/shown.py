"""A sample in the page and on the map: its points, the map that it was drawn of, its accuracy, its report."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices

from ...contract import errors, results
from ...project import class_layers
from ...settings import LAST_FOLDER
from ...texts import tr
from ..common import class_maps
from ..common.endings import show_error
from .job import ACCURACY_FOLDER
from .page import CheckPage
from .points import CheckPoints
from .result_file import Accuracy, read_accuracy
from .sample import Sample, path_of


class CheckShown(QObject):
    """Shows one sample at a time.

    Args:
        page: what is shown.
        points: of the sample.
        canvas: the map.
    """

    changed = pyqtSignal()  # another sample

    def __init__(
        self, page: CheckPage, points: CheckPoints, canvas: QgsMapCanvas, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._points = points
        self._canvas = canvas
        self.accuracy: Accuracy | None = None
        page.result.report.clicked.connect(self._open_report)
        page.result.pointsRequested.connect(self.show_points)

    def show(self, path: Path, title: str = "") -> bool:
        """Takes a sample, and adds its points to the project; says so where it cannot be opened."""
        page = self._page
        try:
            layer = _layer_of(path)
            if layer is None:
                found = {"folder": str(path.parent), "sample": str(path)}
                class_layers.add_map(found, QgsProject.instance(), title or path.parent.name)
                layer = class_maps.part_of(path.parent, "sample")
            sample = Sample(layer)
        except errors.SwimdiffError as error:
            show_error(page.banner, error)
            return False
        LAST_FOLDER.set(str(path.parent))
        self._points.take(sample)
        page.set_sample_visible(True)
        page.result.hide()
        self.accuracy = None
        self.changed.emit()
        return True

    def open(self, path: Path) -> None:
        """Goes on with a sample that was drawn earlier: its map, its answers, its accuracy."""
        if not self.show(path) or self._points.sample is None:
            return
        self._choose_map(self._points.sample.map_path)
        self._points.colour()
        folder = path.parent / ACCURACY_FOLDER
        if (folder / results.common.RESULT).is_file() and self.show_accuracy(folder) and self.accuracy is not None:
            self._page.result.show_age(self.accuracy.given != self._points.sample.checked)
        self.changed.emit()

    def _choose_map(self, path: str) -> None:
        project, chosen = QgsProject.instance(), self._page.inputs.map.currentLayer()
        if not path or (chosen is not None and is_at(chosen, path)):
            return
        found = next((one for one in project.mapLayers().values() if is_at(one, path)), None)
        if found is None and Path(path).is_file():
            layer = QgsRasterLayer(path, Path(path).stem)
            if layer.isValid():
                found = project.addMapLayer(layer, False)
                project.layerTreeRoot().insertLayer(1, found)  # below the points, which lie on top
        if found is not None:
            self._page.inputs.map.setLayer(found)
        else:
            message = tr("The map of this sample no longer exists: {}").format(path)
            self._page.banner.show_message("info", message, tr("Choose it above at its new place."))

    def show_accuracy(self, folder: Path) -> bool:
        """Shows a computed accuracy; says so where it cannot be read."""
        try:
            self.accuracy = read_accuracy(folder)
        except errors.SwimdiffError as error:
            show_error(self._page.banner, error)
            return False
        self._page.result.show_accuracy(self.accuracy)
        self._page.result.show()
        return True

    def show_points(self, numbers: list[int]) -> None:
        """Selects points that a warning names, and goes to them."""
        sample = self._points.sample
        if sample is not None and sample.alive:
            self._points.stop()
            sample.layer.selectByIds(numbers)
            self._canvas.zoomToFeatureIds(sample.layer, numbers)

    def _open_report(self) -> None:
        if self.accuracy is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.accuracy.report))


def _layer_of(path: Path) -> QgsMapLayer | None:
    """Finds the layer of a sample in the project; None where it is not there."""
    layers = QgsProject.instance().mapLayers().values()
    return next((one for one in layers if one.providerType() == "ogr" and one.isValid() and path_of(one) == path), None)


def is_at(layer: QgsMapLayer, path: str) -> bool:
    """Says whether a layer is the raster of a file."""
    return isinstance(layer, QgsRasterLayer) and Path(layer.source()) == Path(path)
