"""What the buttons of the check page do: draw a sample, open one again, check its points, compute the accuracy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog

from .. import class_layers
from ..contract import errors
from ..layers import PART
from ..settings import LAST_FOLDER
from . import classify_map, phrases
from .check_job import ACCURACY, ACCURACY_FOLDER, DRAW, accuracy_values, drawing_values, folder_for, name_of
from .check_page import CheckPage
from .check_points import CheckPoints
from .check_result_file import Accuracy, overall_text, read_accuracy
from .check_sample import SAMPLE, Sample, path_of
from .endings import plan_html, show_error, show_failure
from .job_runner import Ending, JobRunner, Outcome
from .result_file import NAME, ResultError

LEAVE_S = 2.0  # the engine's promise for the answer to a cancel


class CheckSession(QObject):
    """Drives the check page.

    Args:
        page: what is shown.
        iface: QGIS's interface.
        make_runner: makes what runs algorithms; tests hand in another.
    """

    optionsRequested = pyqtSignal()
    measured = pyqtSignal(object, str)  # the map's layer, and result.json of its accuracy, for those who export it

    def __init__(self, page: CheckPage, iface: Any, make_runner: Callable[[QObject], Any] = JobRunner) -> None:
        super().__init__(page)
        self._page = page
        self._canvas = iface.mapCanvas()
        self._after: Callable[[Outcome], None] = lambda outcome: None
        self._dialog: Any = None
        self.accuracy: Accuracy | None = None
        self.runner = make_runner(self)
        self.runner.progressed.connect(page.progress.set_progress)
        self.runner.ended.connect(self._ended)
        self.points = CheckPoints(page.panel, self._canvas, page.inputs.map.currentLayer, self)
        self._connect()
        self._layers_changed()

    def close(self) -> None:
        """Ends what runs and takes everything off the map; for the moment when the plugin is unloaded."""
        self.runner.close(LEAVE_S)
        self.points.close()
        for signal in self._project_signals():
            signal.disconnect(self._layers_changed)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_go)
        if self._dialog is not None and not sip.isdeleted(self._dialog):
            self._dialog.close()

    def offer(self, layer: Any) -> None:
        """Chooses a map, for other pages that have just made it."""
        if layer is not None and not self.runner.running:
            self._page.inputs.map.setLayer(layer)

    def offer_folder(self, folder: str) -> None:
        """Chooses the map of a result."""
        self.offer(classify_map.part_of(Path(folder), "classes"))

    def _connect(self) -> None:
        page = self._page
        page.inputs.mapChanged.connect(self._map_changed)
        page.inputs.changed.connect(self._show_plan)
        page.draw.clicked.connect(self.draw)
        page.compute.clicked.connect(self.compute)
        page.progress.cancelRequested.connect(self.runner.cancel)
        page.banner.optionsRequested.connect(self.optionsRequested)
        page.open.triggered.connect(self._choose_sample)
        page.advanced.triggered.connect(self._open_advanced)
        page.options.triggered.connect(self.optionsRequested)
        page.shown.connect(self._show_plan)
        page.left.connect(self.points.stop)
        page.result.report.clicked.connect(self._open_report)
        page.result.pointsRequested.connect(self.show_points)
        self.points.refused.connect(lambda message, hint: page.banner.show_message("failed", message, hint))
        self.points.answered.connect(self._answered)
        for signal in self._project_signals():
            signal.connect(self._layers_changed)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)

    def _project_signals(self) -> tuple[Any, ...]:
        project = QgsProject.instance()
        return (project.layersAdded, project.layersRemoved, project.readProject, project.projectSaved)

    # What is chosen

    def _map(self) -> Any:
        return self._page.inputs.map.currentLayer()

    def _layers_changed(self, *_: Any) -> None:
        page = self._page
        page.inputs.offer_class_maps()
        if page.inputs.map.currentLayer() is None:
            made = [one for one in QgsProject.instance().mapLayers().values() if one.customProperty(PART) == "classes"]
            if made:
                page.inputs.map.setLayer(made[-1])
        self._show_plan()

    def _layers_go(self, ids: list[str]) -> None:
        """Lets go of layers before they are gone; the combo box follows on its own, but later."""
        page, sample = self._page, self.points.sample
        if sample is not None and sample.alive and sample.layer.id() in ids:
            self.points.take(None)
            page.set_sample_visible(False)
            page.result.hide()
            kept = self.tr("Your answers are saved in {}. Open the sample to go on.").format(sample.path)
            page.banner.show_message("info", self.tr("The sample was taken out of the project."), kept)
        chosen = page.inputs.map.currentLayer()
        if chosen is not None and chosen.id() in ids:
            self.points.stop()
            page.inputs.map.setLayer(None)

    def _map_changed(self) -> None:
        self.points.stop()
        self.points.colour()
        self._show_plan()

    def _show_plan(self) -> None:
        page, layer, sample = self._page, self._map(), self.points.sample
        page.draw.setEnabled(layer is not None)
        page.compute.setEnabled(layer is not None and sample is not None and sample.checked > 0)
        page.inputs.set_suggested_folder("" if layer is None else phrases.short_path(folder_for(layer)))
        if layer is None:
            text = self.tr("Choose a map of classes. Points of it are drawn at random; you say what each is in truth.")
        elif sample is None:
            text = self.tr(
                "Draws points at random. You say what each is in truth; from that follow accuracy and areas."
            )
        else:
            text = ""
        remark = ""
        if layer is not None and sample is not None and sample.map_path and not _same(layer, sample.map_path):
            remark = self.tr("⚠ The sample was drawn of another map: {}").format(Path(sample.map_path).name)
        page.plan.setText(plan_html(text, remark))
        page.plan.setVisible(bool(text or remark))

    # Jobs

    def draw(self) -> None:
        """Draws a sample of the chosen map."""
        page, layer = self._page, self._map()
        if self.runner.running or layer is None:
            return
        out = Path(page.inputs.chosen_folder() or folder_for(layer))
        if (out / SAMPLE).exists():
            message = self.tr("There is a sample in {} already.").format(phrases.short_path(out))
            hint = self.tr("Open it to go on with it, or choose another folder: its answers would be lost.")
            page.banner.show_message("failed", message, hint)
            return
        values = drawing_values(layer, page.inputs.values(), out)
        title = self.tr("Sample of {}").format(name_of(layer))
        self._start(DRAW, values, lambda outcome: self._drawn(outcome, out, title))

    def compute(self) -> None:
        """Estimates accuracy and areas from the points that are checked."""
        layer, sample = self._map(), self.points.sample
        if self.runner.running or layer is None or sample is None or not sample.checked:
            return
        self._start(ACCURACY, accuracy_values(layer, sample.path), lambda outcome: self._computed(outcome, layer))

    def _start(self, algorithm: str, values: dict[str, Any], done: Callable[[Outcome], None]) -> None:
        self._after = done
        self._page.banner.hide()
        self._page.set_busy(True)
        self._page.progress.begin(self.tr("Starting the engine…"))
        self.runner.start(algorithm, values)

    def _ended(self, outcome: Outcome) -> None:
        banner = self._page.banner
        self._page.set_busy(False)
        if outcome.ending is Ending.DONE:
            self._after(outcome)
        elif outcome.ending is Ending.FAILED:
            show_failure(banner, outcome)
        else:
            banner.show_message("cancelled", self.tr("Cancelled."), self.tr("The answers so far are saved."))
        self._show_plan()

    # What came out

    def _drawn(self, outcome: Outcome, folder: Path, title: str) -> None:
        folder = Path(str(outcome.results.get("OUT") or folder))
        if self.show_sample(folder / SAMPLE, title):
            self._page.inputs.folder.setFilePath("")  # the next sample goes into a folder of its own
            said = (
                str(outcome.results.get("SUMMARY") or ""),
                self.tr("Written to {}").format(phrases.short_path(folder)),
            )
            took = self.tr("Sample drawn. Press N to begin.")
            self._page.banner.show_message("done", took, "\n".join(text for text in said if text))

    def show_sample(self, path: Path, title: str = "") -> bool:
        """Takes a sample, and adds its points to the project; says so where it cannot be opened."""
        page = self._page
        try:
            layer = _layer_of(path)
            if layer is None:
                found = {"folder": str(path.parent), "sample": str(path)}
                class_layers.add_map(found, QgsProject.instance(), title or path.parent.name)
                layer = classify_map.part_of(path.parent, "sample")
            sample = Sample(layer)
        except errors.SwimdiffError as error:
            show_error(page.banner, error)
            return False
        LAST_FOLDER.set(str(path.parent))
        self.points.take(sample)
        page.set_sample_visible(True)
        page.result.hide()
        self.accuracy = None
        self._show_plan()
        return True

    def open_sample(self, path: Path) -> None:
        """Goes on with a sample that was drawn earlier: its map, its answers, its accuracy."""
        self._page.banner.hide()
        if not self.show_sample(path) or self.points.sample is None:
            return
        self._choose_map(self.points.sample.map_path)
        self.points.colour()
        folder = path.parent / ACCURACY_FOLDER
        if (folder / NAME).is_file() and self._show_accuracy(folder) and self.accuracy is not None:
            self._page.result.show_age(self.accuracy.given != self.points.sample.checked)
        self._show_plan()

    def _choose_map(self, path: str) -> None:
        project, chosen = QgsProject.instance(), self._map()
        if not path or (chosen is not None and _same(chosen, path)):
            return
        found = next((one for one in project.mapLayers().values() if _same(one, path)), None)
        if found is None and Path(path).is_file():
            layer = QgsRasterLayer(path, Path(path).stem)
            if layer.isValid():
                found = project.addMapLayer(layer, False)
                project.layerTreeRoot().insertLayer(1, found)  # below the points, which lie on top
        if found is not None:
            self._page.inputs.map.setLayer(found)
        else:
            message = self.tr("The map of this sample is not there any more: {}").format(path)
            self._page.banner.show_message("info", message, self.tr("Choose it above, where it lies now."))

    def _computed(self, outcome: Outcome, layer: Any) -> None:
        folder = Path(str(outcome.results.get("OUT", "")))
        if self._show_accuracy(folder) and self.accuracy is not None:
            self.points.stop()
            took = self.tr("Computed in {}.").format(phrases.duration(outcome.seconds))
            where = self.tr("Written to {}").format(phrases.short_path(folder))
            self._page.banner.show_message("done", f"{took} {overall_text(self.accuracy)}", where)
            if not sip.isdeleted(layer):
                self.measured.emit(layer, str(folder / "result.json"))

    def _show_accuracy(self, folder: Path) -> bool:
        try:
            self.accuracy = read_accuracy(folder)
        except ResultError as error:
            show_error(self._page.banner, error)
            return False
        self._page.result.show_accuracy(self.accuracy)
        self._page.result.show()
        return True

    def _answered(self) -> None:
        if self._page.banner.isVisible():  # what it says is over: a drawn sample, an answer that was not saved
            self._page.banner.hide()
        sample = self.points.sample
        self._page.result.show_age(True)
        self._page.compute.setEnabled(sample is not None and sample.checked > 0 and self._map() is not None)

    def show_points(self, numbers: list[int]) -> None:
        """Selects points that a warning names, and goes to them."""
        sample = self.points.sample
        if sample is not None and sample.alive:
            self.points.stop()
            sample.layer.selectByIds(numbers)
            self._canvas.zoomToFeatureIds(sample.layer, numbers)

    def _open_report(self) -> None:
        if self.accuracy is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.accuracy.report))

    def _choose_sample(self) -> None:
        start = LAST_FOLDER.get() or str(Path.home())
        kinds = self.tr("Samples (*.gpkg)")
        path, _ = QFileDialog.getOpenFileName(self._page, self.tr("Points that were drawn earlier"), start, kinds)
        if path:
            self.open_sample(Path(path))

    def _open_advanced(self) -> None:
        import processing  # part of QGIS, but slow to load, and not there in tests without the program

        page, layer = self._page, self._map()
        values: dict[str, Any] = page.inputs.values()
        if layer is not None:
            values = drawing_values(layer, values, Path(page.inputs.chosen_folder() or folder_for(layer)))
        self._dialog = processing.createAlgorithmDialog(DRAW, values)
        self._dialog.destroyed.connect(self._forget_dialog)
        self._dialog.algorithmFinished.connect(self._advanced_finished)
        self._dialog.show()

    def _advanced_finished(self, successful: bool, results: dict[str, Any]) -> None:
        if successful and results.get("OUT"):
            self._page.banner.hide()
            self.show_sample(Path(str(results["OUT"])) / SAMPLE)

    def _forget_dialog(self) -> None:
        self._dialog = None


def _layer_of(path: Path) -> Any:
    """Finds the layer of a sample in the project; None where it is not there."""
    layers = QgsProject.instance().mapLayers().values()
    return next((one for one in layers if one.providerType() == "ogr" and one.isValid() and path_of(one) == path), None)


def _same(layer: Any, path: str) -> bool:
    return isinstance(layer, QgsRasterLayer) and Path(layer.source()) == Path(path)
