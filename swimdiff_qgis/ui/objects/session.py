"""What the buttons of the objects page do: labels, the training, the search of an image, two dates."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from ...contract import errors, results
from ...settings import LAST_FOLDER
from ...texts import filled, tr
from ..common import class_maps, map_result, phrases, sample_image
from ..common.endings import plan_html
from ..common.job_runner import JobRunner, Outcome
from ..common.page_session import PageJob, PageSession
from ..labels.chooser import LabelFiles
from . import sample
from .compare import FOUND, date_name
from .job import COMPARE, FIND, TRAIN, comparing_values, finding_values, folder_for, image_values, training_values
from .label_session import ObjectLabelSession
from .page import ObjectsPage
from .result_file import accuracy_text
from .shown import ObjectsShown


class ObjectsSession(PageSession):
    """Drives the objects page.

    Args:
        page: what is shown.
        iface: QGIS's interface.
        make_runner: makes what runs algorithms; tests hand in another.
    """

    def __init__(
        self, page: ObjectsPage, iface: QgisInterface, make_runner: Callable[[QObject], JobRunner] = JobRunner
    ) -> None:
        super().__init__(page, make_runner)
        self._canvas = iface.mapCanvas()
        self.labels = ObjectLabelSession(page.labels, self._canvas, page.inputs.chosen_areas, self)
        self.files = LabelFiles(page, page.inputs.chooser, self.labels, page.inputs.image.currentLayer)
        self.shown = ObjectsShown(page, self.labels, self._canvas, self)
        self._connect()
        self._layers_changed()
        self.shown.restore()  # the project may have been opened before the dock

    def close(self) -> None:
        """Ends what runs and takes everything off the map; for the moment when the plugin is unloaded."""
        super().close()
        self.shown.close()
        self.labels.close()

    def choose_model(self, path: str) -> None:
        """Chooses a model for the next search."""
        self._page.find.model.choose(path)

    def _connect(self) -> None:
        page = self._page
        page.inputs.changed.connect(self._show_plan)
        page.find.changed.connect(self._show_plan)
        page.compare.changed.connect(self._show_plan)
        page.train.clicked.connect(self.train)
        page.find.find.clicked.connect(self.find)
        page.find.file.clicked.connect(self._choose_model_file)
        page.compare.compare.clicked.connect(self.compare)
        page.sample.triggered.connect(self.load_sample)
        page.plan.linkActivated.connect(lambda link: self.load_sample() if link == "sample" else None)
        page.open.triggered.connect(self._choose_result)
        page.advanced.triggered.connect(self._open_advanced)
        page.options.triggered.connect(self.optionsRequested)
        page.shown.connect(self._page_shown)
        self.labels.changed.connect(self._show_plan)
        self.labels.tally.counted.connect(lambda _: self._show_plan())
        self.labels.areasMade.connect(page.inputs.areas.setLayer)
        self._follow_layers(self._layers_changed)
        self._follow(self.shown.forget, QgsProject.instance().cleared)
        self._follow(lambda *_: self.shown.restore(), QgsProject.instance().readProject)
        self._follow(self.files.let_go, QgsProject.instance().layersWillBeRemoved)

    # What is chosen

    def _page_shown(self) -> None:
        self._page.find.model.fill()
        self._page.encoder.fill()
        self._show_plan()

    def _layers_changed(self, *_: object) -> None:
        hidden = map_result.result_layers()
        self._page.inputs.hide_layers(hidden)
        self._page.find.hide_layers(hidden)
        self._page.compare.offer()
        self._show_plan()

    def _searched_image(self) -> QgsMapLayer | None:
        return self._page.find.raster.currentLayer() or self._page.inputs.image.currentLayer()

    def _show_plan(self) -> None:
        page, image, labels = self._page, self._page.inputs.image.currentLayer(), self.labels.labels
        searched, areas = self._searched_image(), page.inputs.chosen_areas()
        ready, remark, link = False, "", ""
        if image is None:
            text = tr("Choose the image whose objects are to be found. No imagery at hand?")
            link = " <a href='sample'>" + tr("Load the sample project") + "</a>"
        elif labels is None:
            text = tr("Create a file for your labels with New…, or choose a layer of boxes or outlines.")
        elif not page.labels.total:
            text = tr("Draw a box around each object of a few areas.")
        elif (areas is None or not areas.featureCount()) and not page.inputs.whole.isChecked():
            text = tr("Draw the areas that you have searched completely: in them, what has no box is background.")
        else:
            ready, text = True, self._training_text()
        if labels is not None and labels.alive and (labels.unsaved() or (areas is not None and areas.isModified())):
            remark = tr("⚠ Unsaved edits are left out. Save the edits of the label layer.")
        running = self.runner.running
        page.plan.setText(plan_html(text, remark) + link)
        page.train.setEnabled(ready and not running)
        page.find.find.setEnabled(searched is not None and bool(page.find.model.value()) and not running)
        page.find.set_suggested_folder(
            "" if searched is None else phrases.short_path(folder_for(FOUND, searched.name()))
        )
        page.compare.show_ready(running)

    def _training_text(self) -> str:
        page = self._page
        text = filled(
            tr("Trains on {objects} {objects:object|objects} of {classes} {classes:class|classes}."),
            objects=page.labels.total,
            classes=sum(1 for one in page.labels.list.classes if page.labels.list.count_of(one.name).labels),
        )
        if page.inputs.whole.isChecked():
            return text
        count = page.inputs.chosen_areas().featureCount()
        return text + " " + filled(tr("{count} searched {count:area|areas}."), count=count)

    # Jobs

    def train(self) -> None:
        """Learns from the labelled objects."""
        image, labels = self._page.inputs.image.currentLayer(), self.labels.labels
        if self.runner.running or image is None or labels is None or not labels.alive:
            return
        values = training_values(self._page, image, labels, folder_for("detector", image.name()))
        self._start(TRAIN, values, self._trained)

    def find(self) -> None:
        """Finds the objects of the whole image with the chosen model."""
        image = self._searched_image()
        if self.runner.running or image is None or not self._page.find.model.value():
            return
        out = Path(self._page.find.folder.filePath().strip() or folder_for(FOUND, image.name()))
        title = tr("Objects in {}").format(image.name())
        values = finding_values(self._page, image, out)
        self._start(FIND, values, lambda done: self._found(done, out, title), self._page.find.folder.setFilePath)

    def compare(self) -> None:
        """Compares the objects of two dates."""
        both = self._page.compare.chosen()
        if self.runner.running or both is None:
            return
        before, after = both
        dates = date_name(before), date_name(after)
        out = folder_for("objects-change", *dates)
        title = tr("Change of objects, {} to {}").format(*dates)
        self._start(COMPARE, comparing_values(before, after, out), lambda done: self._compared(done, out, title))

    def _start(
        self,
        algorithm: str,
        values: dict[str, object],
        done: Callable[[Outcome], None],
        take_folder: Callable[[str], None] | None = None,
    ) -> None:
        kept = tr("Labels and earlier results are unchanged. Finished parts are kept: run it again to resume.")
        resume = lambda _: tr("Press the button again to continue from there.")  # noqa: E731
        pausable = None if algorithm == COMPARE else resume
        self.start(PageJob(algorithm, values, done, kept=kept, resume=pausable, take_folder=take_folder))

    def _refresh(self) -> None:
        self._show_plan()

    # What came out

    def _trained(self, outcome: Outcome) -> None:
        folder = Path(str(outcome.results.get("OUT", "")))
        if self.shown.show_training(folder) and self.shown.trained is not None:
            took = tr("Trained in {}.").format(phrases.duration(outcome.seconds))
            where = tr("Written to {}").format(phrases.short_path(folder))
            self._page.banner.show_message("done", f"{took} {accuracy_text(self.shown.trained)}", where)

    def _found(self, outcome: Outcome, folder: Path, title: str) -> None:
        folder = Path(str(outcome.results.get("OUT") or folder))
        if self.shown.show_found(folder, title):
            self._page.find.folder.setFilePath("")
            self._page.bring(self._page.found)
            self._say_done(tr("Searched in {}."), outcome, folder)

    def _compared(self, outcome: Outcome, folder: Path, title: str) -> None:
        folder = Path(str(outcome.results.get("OUT") or folder))
        try:
            class_maps.show_map({"changes": str(outcome.results["CHANGES"])}, folder, title, None)
        except errors.SwimdiffError as error:
            self.show_error(error)
            return
        self._page.compare.show_result(str(outcome.results.get("SUMMARY") or ""))
        self._say_done(tr("Compared in {}."), outcome, folder)

    def _say_done(self, took: str, outcome: Outcome, folder: Path) -> None:
        said = (str(outcome.results.get("SUMMARY") or ""), tr("Written to {}").format(phrases.short_path(folder)))
        text = took.format(phrases.duration(outcome.seconds))
        self._page.banner.show_message("done", text, "\n".join(one for one in said if one))

    # Files and dialogs

    def load_sample(self) -> None:
        """Makes the sample, or takes the one that was made before: an image, labels in a half of it."""
        folder = sample_image.sample_folder()
        if sample_image.is_made(folder, sample.KNOWN):
            self._add_sample(folder)
        else:
            self.start(
                PageJob(sample_image.SAMPLE, {"OUT": str(folder)}, lambda _: self._add_sample(folder), asks=False)
            )

    def _add_sample(self, folder: Path) -> None:
        try:
            image = sample_image.add_image(folder)
            self._page.inputs.image.setLayer(image)
            labels = sample.add_labels(folder, image, self.labels)
        except errors.SwimdiffError as error:
            self.show_error(error)
            return
        if labels is not None:
            self._page.inputs.labels.setLayer(labels)
            map_result.zoom_to_layer(image, self._canvas)
            said = tr("The western half is labelled. Train, then find the objects of the whole image.")
            self._page.banner.show_message("done", tr("The sample is loaded."), said)

    def open_result(self, folder: Path) -> None:
        """Shows an earlier training, or objects that were found before, and goes where they are."""
        self._page.banner.hide()
        if not (folder / results.objects.OBJECTS).is_file():
            self.shown.show_training(folder)
        elif self.shown.show_found(folder, tr("Objects in {}").format(folder.name)):
            layer = class_maps.part_of(folder, "objects")
            if layer is not None:
                map_result.zoom_to_layer(layer, self._canvas)

    def _choose_result(self) -> None:
        start = LAST_FOLDER.get() or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self._page, tr("Folder of a training or of found objects"), start)
        if folder:
            self.open_result(Path(folder))

    def _choose_model_file(self) -> None:
        start = LAST_FOLDER.get() or str(Path.home())
        kinds = tr("Model (*.safetensors)")
        path, _ = QFileDialog.getOpenFileName(self._page, tr("Model of objects"), start, kinds)
        if path:
            self._page.find.model.choose(path)
            if self._page.find.model.value() != path:
                said = tr("{} is not a model of objects.").format(phrases.breakable(Path(path).name))
                self._page.banner.show_message("failed", said, tr("Choose a model.safetensors of a training here."))

    def _open_advanced(self) -> None:
        image, labels = self._page.inputs.image.currentLayer(), self.labels.labels
        values: dict[str, object] = {} if image is None else image_values(image)
        if image is not None and labels is not None and labels.alive:
            values = training_values(self._page, image, labels, folder_for("detector", image.name()))
        self.dialogs.show(TRAIN, values, self._advanced_done)

    def _advanced_done(self, given: dict[str, object]) -> None:
        self._page.banner.hide()
        self.shown.show_training(Path(str(given["OUT"])))
