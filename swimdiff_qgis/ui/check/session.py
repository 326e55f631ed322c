"""What the buttons of the check page do: draw a sample, open one again, check its points, compute the accuracy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from ...contract import results
from ...settings import LAST_FOLDER
from ...texts import tr
from ..common import class_maps, phrases
from ..common.class_maps import map_name, offer_class_maps
from ..common.endings import plan_html
from ..common.job_runner import JobRunner, Outcome
from ..common.page_session import PageJob, PageSession
from .job import (
    ACCURACY,
    DRAW,
    accuracy_values,
    comparing_folder,
    comparing_values,
    drawing_values,
    folder_for,
)
from .page import CheckPage
from .points import CheckPoints
from .result_file import overall_text
from .sample import SAMPLE
from .shown import CheckShown, is_at


class CheckSession(PageSession):
    """Drives the check page.

    Args:
        page: what is shown.
        iface: QGIS's interface.
        make_runner: makes what runs algorithms; tests hand in another.
    """

    measured = pyqtSignal(object, str)  # the map's layer, and result.json of its accuracy, for those who export it

    def __init__(
        self, page: CheckPage, iface: QgisInterface, make_runner: Callable[[QObject], JobRunner] = JobRunner
    ) -> None:
        super().__init__(page, make_runner)
        self.points = CheckPoints(page.panel, iface.mapCanvas(), page.inputs.map.currentLayer, self)
        self.shown = CheckShown(page, self.points, iface.mapCanvas(), self)
        self._connect()
        self._layers_changed()

    def close(self) -> None:
        """Ends what runs and takes everything off the map; for the moment when the plugin is unloaded."""
        super().close()
        self.points.close()

    def offer(self, layer: QgsMapLayer | None) -> None:
        """Chooses a map, for other pages that have just made it."""
        if layer is not None and not self.runner.running:
            self._page.inputs.map.setLayer(layer)

    def offer_folder(self, folder: str) -> None:
        """Chooses the map of a result."""
        self.offer(class_maps.part_of(Path(folder), "classes"))

    def _connect(self) -> None:
        page = self._page
        page.inputs.mapChanged.connect(self._map_changed)
        page.inputs.changed.connect(self._show_plan)
        page.draw.clicked.connect(self.draw)
        page.compare_reference.clicked.connect(self.compare)
        page.compute.clicked.connect(self.compute)
        page.open.triggered.connect(self._choose_sample)
        page.advanced.triggered.connect(self._open_advanced)
        page.options.triggered.connect(self.optionsRequested)
        page.shown.connect(self._show_plan)
        page.left.connect(self.points.stop)
        self.shown.changed.connect(self._show_plan)
        self.points.refused.connect(lambda message, hint: page.banner.show_message("failed", message, hint))
        self.points.answered.connect(self._answered)
        self._follow_layers(self._layers_changed)
        self._follow(self._layers_go, QgsProject.instance().layersWillBeRemoved)

    # What is chosen

    def _map(self) -> QgsMapLayer | None:
        return self._page.inputs.map.currentLayer()

    def _layers_changed(self, *_: object) -> None:
        offer_class_maps(self._page.inputs.map)
        self._show_plan()

    def _layers_go(self, ids: list[str]) -> None:
        """Lets go of layers before they are gone; the combo box follows on its own, but later."""
        page, sample = self._page, self.points.sample
        if sample is not None and sample.alive and sample.layer.id() in ids:
            self.points.take(None)
            page.set_sample_visible(False)
            page.result.hide()
            kept = tr("Your answers are saved in {}. Open the sample to continue.").format(sample.path)
            page.banner.show_message("info", tr("The sample was removed from the project."), kept)
        compared = page.inputs.reference.currentLayer()
        if compared is not None and compared.id() in ids:
            page.inputs.reference.setLayer(None)
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
        reference, busy = page.inputs.reference.currentLayer(), self.runner.running
        if not busy:
            page.set_reference(reference is not None)
        page.draw.setEnabled(layer is not None)
        page.compare_reference.setEnabled(layer is not None and reference is not None and reference.id() != layer.id())
        page.compute.setEnabled(layer is not None and sample is not None and sample.checked > 0)
        page.inputs.set_suggested_folder("" if layer is None else phrases.short_path(self._suggested(layer)))
        if layer is None:
            text = tr("Choose a class map. Points are drawn at random, and you say what is really there.")
        elif reference is not None:
            text = tr("Compares the map with the reference. Only a random sample tells the accuracy of the whole map.")
        elif sample is None:
            text = tr("Draws random points. You say what is really there; accuracy and areas are estimated from this.")
        else:
            text = ""
        remark = ""
        if layer is not None and sample is not None and sample.map_path and not is_at(layer, sample.map_path):
            remark = tr("⚠ The sample was drawn from another map: {}").format(Path(sample.map_path).name)
        page.plan.setText(plan_html(text, remark))
        page.plan.setVisible(bool(text or remark))

    def _suggested(self, layer: QgsMapLayer) -> Path:
        return folder_for(layer) if self._page.inputs.reference.currentLayer() is None else comparing_folder(layer)

    # Jobs

    def draw(self) -> None:
        """Draws a sample of the chosen map."""
        page, layer = self._page, self._map()
        if self.runner.running or layer is None:
            return
        out = Path(page.inputs.chosen_folder() or folder_for(layer))
        if (out / SAMPLE).exists():
            message = tr("There is already a sample in {}.").format(phrases.short_path(out))
            hint = tr("Open it to continue, or choose another folder; otherwise its answers would be lost.")
            page.banner.show_message("failed", message, hint)
            return
        values = drawing_values(layer, page.inputs.values(), out)
        title = tr("Sample of {}").format(map_name(layer))
        take = page.inputs.folder.setFilePath
        self.start(PageJob(DRAW, values, lambda outcome: self._drawn(outcome, out, title), take_folder=take))

    def compare(self) -> None:
        """Compares the chosen map with the reference."""
        inputs, layer = self._page.inputs, self._map()
        reference = inputs.reference.currentLayer()
        if self.runner.running or layer is None or reference is None:
            return
        values = comparing_values(layer, reference, Path(inputs.chosen_folder() or comparing_folder(layer)))
        take = inputs.folder.setFilePath
        self.start(PageJob(ACCURACY, values, lambda outcome: self._computed(outcome, layer), take_folder=take))

    def compute(self) -> None:
        """Estimates accuracy and areas from the points that are checked."""
        layer, sample = self._map(), self.points.sample
        if self.runner.running or layer is None or sample is None or not sample.checked:
            return
        kept = tr("The answers so far are saved.")
        values = accuracy_values(layer, sample.path)
        self.start(PageJob(ACCURACY, values, lambda outcome: self._computed(outcome, layer), kept=kept, asks=False))

    def _refresh(self) -> None:
        self._show_plan()

    # What came out

    def _drawn(self, outcome: Outcome, folder: Path, title: str) -> None:
        folder = Path(str(outcome.results.get("OUT") or folder))
        if self.shown.show(folder / SAMPLE, title):
            self._page.inputs.folder.setFilePath("")  # the next sample goes into a folder of its own
            said = (
                str(outcome.results.get("SUMMARY") or ""),
                tr("Written to {}").format(phrases.short_path(folder)),
            )
            took = tr("Sample drawn. Press N to begin.")
            self._page.banner.show_message("done", took, "\n".join(text for text in said if text))

    def _computed(self, outcome: Outcome, layer: QgsMapLayer) -> None:
        folder = Path(str(outcome.results.get("OUT", "")))
        if self.shown.show_accuracy(folder) and self.shown.accuracy is not None:
            self.points.stop()
            took = tr("Computed in {}.").format(phrases.duration(outcome.seconds))
            where = tr("Written to {}").format(phrases.short_path(folder))
            self._page.banner.show_message("done", f"{took} {overall_text(self.shown.accuracy)}", where)
            if not sip.isdeleted(layer):
                self.measured.emit(layer, str(folder / results.common.RESULT))

    def _answered(self) -> None:
        if self._page.banner.isVisible():  # what it says is over: a drawn sample, an answer that was not saved
            self._page.banner.hide()
        sample = self.points.sample
        self._page.result.show_age(True)
        self._page.compute.setEnabled(sample is not None and sample.checked > 0 and self._map() is not None)

    def open_sample(self, path: Path) -> None:
        """Goes on with a sample that was drawn earlier: its map, its answers, its accuracy."""
        self._page.banner.hide()
        self.shown.open(path)

    def _choose_sample(self) -> None:
        start = LAST_FOLDER.get() or str(Path.home())
        kinds = tr("Samples (*.gpkg)")
        path, _ = QFileDialog.getOpenFileName(self._page, tr("Points that were drawn earlier"), start, kinds)
        if path:
            self.open_sample(Path(path))

    def _open_advanced(self) -> None:
        page, layer = self._page, self._map()
        values: dict[str, object] = page.inputs.values()
        if layer is not None:
            values = drawing_values(layer, values, Path(page.inputs.chosen_folder() or folder_for(layer)))
        self.dialogs.show(DRAW, values, self._advanced_done)

    def _advanced_done(self, results: dict[str, object]) -> None:
        self._page.banner.hide()
        self.shown.show(Path(str(results["OUT"])) / SAMPLE)
