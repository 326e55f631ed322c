"""What the buttons of the classify page do: which labels, the training, the whole image."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from ...contract import errors
from ...project import class_layers
from ...settings import LAST_FOLDER
from ...texts import filled, tr
from ..common import class_maps, map_result, phrases
from ..common.cluster_test import ClusterTest
from ..common.endings import plan_html
from ..common.job_runner import JobRunner, Outcome
from ..common.page_session import LEAVE_S, PageJob, PageSession
from ..labels.chooser import LabelFiles
from ..labels.label_set import LabelSet
from ..labels.session import LabelSession
from .job import CLASSIFY, TRAIN, Images, folder_for, mapping_values, training_values, view_of
from .page import ClassifyPage
from .result_file import accuracy_text
from .shown import ClassifyPlaces, ClassifyShown
from .swipe import Swipe


class ClassifySession(PageSession):
    """Drives the classify page.

    Args:
        page: what is shown.
        iface: QGIS's interface.
        make_runner: makes what runs algorithms; tests hand in another.
    """

    mapped = pyqtSignal(str)  # folder of a map of a whole image, for those who check or export it

    def __init__(
        self, page: ClassifyPage, iface: QgisInterface, make_runner: Callable[[QObject], JobRunner] = JobRunner
    ) -> None:
        super().__init__(page, make_runner)
        self._canvas = iface.mapCanvas()
        self.labels = LabelSession(page.labels, self._canvas, self)
        self.files = LabelFiles(page, page.inputs.chooser, self.labels, page.inputs.image.currentLayer)
        self.places = ClassifyPlaces(page, self.labels, self._canvas, self)
        self.shown = ClassifyShown(page, self.labels, self.places, self._canvas, self)
        self.swipe = Swipe(self._canvas, self)
        self.cluster = ClusterTest(page.result.compute, page.inputs.image.currentLayer, make_runner, self)
        self._connect()
        self._layers_changed()

    def close(self) -> None:
        """Ends what runs and takes everything off the map; for the moment when the plugin is unloaded."""
        super().close()
        self.cluster.close(LEAVE_S)
        self.swipe.hide()
        self.places.close()
        self.labels.close()

    def _connect(self) -> None:
        page = self._page
        page.inputs.imagesChanged.connect(self._images_changed)
        page.inputs.swipe.toggled.connect(self._show_swipe)
        page.mode.currentIndexChanged.connect(lambda _: self._show_plan())
        page.train.clicked.connect(self.train)
        page.open.triggered.connect(self._choose_training)
        page.advanced.triggered.connect(self._open_advanced)
        page.options.triggered.connect(self.optionsRequested)
        page.shown.connect(self._show_plan)
        page.result.classify.clicked.connect(self.classify)
        self.labels.changed.connect(self._show_plan)
        self.labels.tally.counted.connect(lambda _: self._show_plan())
        self._follow_layers(self._layers_changed)
        self._follow(self._layers_go, QgsProject.instance().layersWillBeRemoved)

    # What is chosen

    def _layers_changed(self, *_: object) -> None:
        self._page.inputs.hide_layers(map_result.result_layers())
        self._show_plan()

    def _layers_go(self, ids: list[str]) -> None:
        """Lets go of layers before they are gone; the combo boxes follow on their own, but later."""
        images = Images.of(self._page)
        self.files.let_go(ids)
        if self.swipe.active and images is not None:
            gone = [one for one in (images.first, images.second) if one is not None and one.id() in ids]
            if gone:
                self._page.inputs.swipe.setChecked(False)

    def _images_changed(self) -> None:
        images = Images.of(self._page)
        both = images is not None and images.second is not None
        self._page.inputs.swipe.setEnabled(both)
        if self._page.inputs.swipe.isChecked():
            if both:
                self._show_swipe(True)
            else:
                self._page.inputs.swipe.setChecked(False)
        self._show_plan()

    def _show_swipe(self, wanted: bool) -> None:
        images = Images.of(self._page)
        if wanted and images is not None and images.second is not None:
            self.swipe.show(images.first, images.second)
        else:
            self.swipe.hide()

    def _show_plan(self) -> None:
        page, labels = self._page, self.labels.labels
        images = Images.of(page)
        page.inputs.swipe.setEnabled(images is not None and images.second is not None)
        counted = [one for one in page.labels.list.classes if page.labels.list.count_of(one.name).labels]
        raster = self._raster()
        page.train.setEnabled(images is not None and (raster is not None or (labels is not None and len(counted) > 1)))
        page.result.set_suggested_folder("" if images is None else phrases.short_path(folder_for("map", images)))
        remark = ""
        if images is None:
            text = tr("Choose the image whose pixels are to be classified.")
        elif raster is not None:
            text = filled(
                tr("Trains on the classes of the raster {name}, then classifies the part of the image in view."),
                name=raster.name(),
            )
        elif labels is None:
            text = tr("Create a file for your labels with New…, or choose a layer with a field that names classes.")
        elif len(counted) < 2:
            text = tr("Draw a few labels for each of at least two classes.")
        else:
            text = filled(
                tr(
                    "Trains {classes} {classes:class|classes} on {labels} {labels:label|labels}, then classifies the "
                    "part of the image in view."
                ),
                classes=len(counted),
                labels=page.labels.total,
            )
        if labels is not None and labels.alive and labels.path is not None and labels.unsaved():
            remark = tr("⚠ Unsaved edits are left out. Save the edits of the label layer.")
        page.plan.setText(plan_html(text, remark))

    def _raster(self) -> QgsRasterLayer | None:
        """Gives the raster that is chosen as labels; None where features are, or where it is an image."""
        layer = self._page.inputs.labels.currentLayer()
        images = Images.of(self._page)
        other = images is None or layer not in (images.first, images.second)
        return layer if isinstance(layer, QgsRasterLayer) and other else None

    def _learned_from(self) -> LabelSet | QgsRasterLayer | None:
        labels = self.labels.labels
        return labels if labels is not None and labels.alive else self._raster()

    # Jobs

    def train(self) -> None:
        """Learns from the labels and maps the view."""
        images, labels = Images.of(self._page), self._learned_from()
        if self.runner.running or images is None or labels is None:
            return
        view = view_of(self._canvas, images.first)
        if view is None:
            map_result.zoom_to_layer(images.first, self._canvas)  # what is not in view cannot be shown
            view = view_of(self._canvas, images.first)
        mode, out = self._page.chosen_mode(), folder_for("classifier", images)
        self._start(TRAIN, training_values(images, labels, mode, view, out), self._trained, mode == "thorough")

    def classify(self) -> None:
        """Maps the whole image with the model that is shown."""
        images, training = Images.of(self._page), self.shown.training
        if self.runner.running or training is None:
            return
        if images is None:
            self._page.banner.show_message("info", tr("Choose the image first."))
            return
        if self._page.result.compute.refusal:
            self._page.banner.show_message("failed", self._page.result.compute.refusal)
            return
        out = Path(self._page.result.folder.filePath().strip() or folder_for("map", images))
        values = mapping_values(images, training.files["model"], self._page, out)
        title = tr("Classes {}").format(images.first.name())
        take = self._page.result.folder.setFilePath
        self._start(CLASSIFY, values, lambda outcome: self._mapped(outcome, out, title), True, take)

    def _start(
        self,
        algorithm: str,
        values: dict[str, object],
        done: Callable[[Outcome], None],
        pausable: bool,
        take_folder: Callable[[str], None] | None = None,
    ) -> None:
        kept = tr("Labels and earlier maps are unchanged. Finished parts are kept: run it again to resume.")
        resume = (lambda _: tr("Press the button again to continue from there.")) if pausable else None
        self.start(PageJob(algorithm, values, done, kept=kept, resume=resume, take_folder=take_folder))

    def _refresh(self) -> None:
        self._show_plan()

    # What came out

    def _trained(self, outcome: Outcome) -> None:
        folder = Path(str(outcome.results.get("OUT", "")))
        if self.shown.show(folder) and self.shown.training is not None:
            took = tr("Trained in {}.").format(phrases.duration(outcome.seconds))
            where = tr("Written to {}").format(phrases.short_path(folder))
            self._page.banner.show_message("done", f"{took} {accuracy_text(self.shown.training)}", where)

    def _mapped(self, outcome: Outcome, folder: Path, title: str) -> None:
        results, labels = outcome.results, self.labels.labels
        folder = Path(str(results.get("OUT") or folder))
        parts = {name: str(results[name.upper()]) for name in class_layers.PARTS if results.get(name.upper())}
        try:
            class_maps.show_map(parts, folder, title, labels.chosen if labels is not None and labels.alive else None)
        except errors.SwimdiffError as error:
            self.show_error(error)
            return
        self.shown.show_map(False)  # it would lie over the map of the whole
        self._page.result.folder.setFilePath("")
        took = tr("Classified in {}.").format(phrases.duration(outcome.seconds))
        said = (str(results.get("SUMMARY") or ""), tr("Written to {}").format(phrases.short_path(folder)))
        self._page.banner.show_message("done", took, "\n".join(text for text in said if text))
        self.mapped.emit(str(folder))

    def open_training(self, folder: Path) -> None:
        """Shows an earlier training, and goes where it is."""
        self._page.banner.hide()
        if self.shown.show(folder) and self.shown.training is not None:
            view = class_maps.part_of(folder, "classes")
            if view is not None:
                map_result.zoom_to_layer(view, self._canvas)

    def _choose_training(self) -> None:
        start = LAST_FOLDER.get() or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self._page, tr("Folder of a training"), start)
        if folder:
            self.open_training(Path(folder))

    def _open_advanced(self) -> None:
        images, labels = Images.of(self._page), self._learned_from()
        values: dict[str, object] = {"MODE": self._page.chosen_mode()}
        if images is not None:
            values.update(images.values())
            if labels is not None:
                view, out = view_of(self._canvas, images.first), folder_for("classifier", images)
                values = training_values(images, labels, self._page.chosen_mode(), view, out)
        self.dialogs.show(TRAIN, values, self._advanced_done)

    def _advanced_done(self, results: dict[str, object]) -> None:
        self._page.banner.hide()
        self.shown.show(Path(str(results["OUT"])))
