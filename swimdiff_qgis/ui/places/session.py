"""What the buttons of the page of places do: searches, the training, the names of the whole image."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsMapLayer, QgsPointXY, QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from ... import models
from ...contract import errors
from ...contract import model_card as cards
from ...project import class_layers
from ...settings import LAST_FOLDER
from ...texts import filled, tr
from ..common import class_maps, map_result, phrases
from ..common.endings import plan_html
from ..common.job_runner import JobRunner, Outcome
from ..common.page_session import PageJob, PageSession
from ..labels.chooser import LabelFiles
from ..labels.session import LabelSession
from .job import NAME, SEARCH, TRAIN, folder_for, image_values, naming_values, search_values, training_values
from .page import PlacesPage
from .result_file import accuracy_text
from .sample import SampleLoader
from .search import PlacesSearch
from .shown import PlacesShown

SAMPLE_LINK = " <a href='sample'>{}</a>"


class PlacesSession(PageSession):
    """Drives the page of places.

    Args:
        page: what is shown.
        iface: QGIS's interface.
        make_runner: makes what runs algorithms; tests hand in another.
    """

    def __init__(
        self, page: PlacesPage, iface: QgisInterface, make_runner: Callable[[QObject], JobRunner] = JobRunner
    ) -> None:
        super().__init__(page, make_runner)
        self._canvas = iface.mapCanvas()
        self.labels = LabelSession(page.teaching.panel, self._canvas, self)
        self.files = LabelFiles(page, page.teaching.chooser, self.labels, self._image)
        self.search = PlacesSearch(page, self.labels, self._canvas, self.find, self)
        self.shown = PlacesShown(page, self.labels, self._canvas, self)
        self.sample = SampleLoader(self, page, self.labels, self._canvas)
        self._connect()
        self._layers_changed()

    def close(self) -> None:
        """Ends what runs and takes everything off the map; for the moment when the plugin is unloaded."""
        super().close()
        self.search.close()
        self.labels.close()

    def _connect(self) -> None:
        page = self._page
        page.inputs.changed.connect(self._show_plan)
        page.teaching.changed.connect(self._show_plan)
        page.teaching.train.clicked.connect(self.train)
        page.naming.model.currentIndexChanged.connect(lambda _: self._show_plan())
        page.naming.open.clicked.connect(self._choose_model)
        page.naming.name.clicked.connect(self.name)
        page.sample.triggered.connect(self.sample.load)
        page.teaching.plan.linkActivated.connect(lambda link: self.sample.load() if link == "sample" else None)
        page.open.triggered.connect(self._choose_training)
        page.advanced.triggered.connect(self._open_advanced)
        page.options.triggered.connect(self.optionsRequested)
        page.shown.connect(lambda: page.naming.model.fill())
        page.result.list.clicked.connect(self._list)
        self.labels.changed.connect(self._show_plan)
        self.labels.tally.counted.connect(lambda _: self._show_plan())
        self._follow_layers(self._layers_changed)
        self._follow(self.files.let_go, QgsProject.instance().layersWillBeRemoved)
        self._follow(self.search.forget, QgsProject.instance().cleared)

    # What is chosen

    def _image(self) -> QgsMapLayer | None:
        return self._page.inputs.image.currentLayer()

    def _layers_changed(self, *_: object) -> None:
        hidden = map_result.result_layers()
        self._page.inputs.hide_layers(hidden)
        self._page.teaching.chooser.layer.setExceptedLayerList(hidden)
        self._show_plan()

    def _show_plan(self) -> None:
        page, image = self._page, self._image()
        page.similar.pick.setEnabled(image is not None)
        page.naming.name.setEnabled(image is not None and bool(page.naming.model.value()))
        page.naming.set_suggested_folder(
            "" if image is None else phrases.short_path(folder_for("places", image.name()))
        )
        text, ready = self._lesson()
        remark, labels = "", self.labels.labels
        if not page.teaching.from_images() and labels is not None and labels.alive and labels.path is not None:
            remark = tr("⚠ Unsaved edits are left out. Save the edits of the label layer.") if labels.unsaved() else ""
        page.teaching.train.setEnabled(ready)
        link = (
            ""
            if image is not None or page.teaching.from_images()
            else SAMPLE_LINK.format(tr("Load the sample project"))
        )
        page.teaching.plan.setText(plan_html(text, remark) + link)

    def _lesson(self) -> tuple[str, bool]:
        """What is missing before a model can be taught, or what it is taught with; and whether it can be."""
        teaching, panel = self._page.teaching, self._page.teaching.panel
        if teaching.from_images():
            folder = teaching.folder.filePath().strip()
            if not folder:
                return tr("Choose a folder with one folder of images for each class."), False
            return tr("Each image of the folder is a place."), True
        if self._image() is None:
            return tr("Choose the image whose places are to be named."), False
        if self.labels.labels is None:
            hint = tr("Create a file for your labels with New…, or choose a layer with a field that names classes.")
            return hint, False
        counted = [one for one in panel.list.classes if panel.list.count_of(one.name).labels]
        if len(counted) < 2:
            return tr("Put points on a few places of each of at least two classes."), False
        text = filled(
            tr("{classes} {classes:class|classes}, {labels} {labels:label|labels}."),
            classes=len(counted),
            labels=panel.total,
        )
        return text, True

    # Jobs

    def find(self, point: QgsPointXY) -> None:
        """Searches for places like the one at a point of the map."""
        image = self._image()
        if self.runner.running or image is None:
            return
        out = self.search.folder(image.name())
        title = tr("Places like one of {}").format(image.name())
        values = search_values(self._page, image, point, self._canvas, out)
        kept = tr("What was looked at is kept: the next search is quicker.")
        self.start(PageJob(SEARCH, values, lambda done: self._found(done, out, title), kept=kept, asks=False))

    def train(self) -> None:
        """Learns names."""
        teaching, image, labels = self._page.teaching, self._image(), self.labels.labels
        if self.runner.running or not teaching.train.isEnabled():
            return
        if teaching.from_images():
            image, labels, name = None, None, Path(teaching.folder.filePath().strip()).name
        elif image is None or labels is None or not labels.alive:
            return
        else:
            name = image.name()
        values = training_values(self._page, image, labels, folder_for("places-model", name))
        kept = tr("Labels and earlier models are unchanged. What was looked at is kept.")
        resume = (lambda _: tr("Press the button again to continue from there.")) if teaching.tunes() else None
        self.start(PageJob(TRAIN, values, self._trained, kept=kept, resume=resume, shows_layers=False))

    def name(self) -> None:
        """Names the whole image with the chosen model."""
        image = self._image()
        if self.runner.running or image is None or not self._page.naming.model.value():
            return
        out = Path(self._page.naming.folder.filePath().strip() or folder_for("places", image.name()))
        title = tr("Places of {}").format(image.name())
        values = naming_values(self._page, image, out)
        kept = tr("Finished parts are kept: run it again to resume.")
        resume = lambda _: tr("Press the button again to continue from there.")  # noqa: E731
        take = self._page.naming.folder.setFilePath
        done = lambda outcome: self._named(outcome, out, title)  # noqa: E731
        self.start(PageJob(NAME, values, done, kept=kept, resume=resume, take_folder=take))

    def _refresh(self) -> None:
        self._show_plan()

    # What came out

    def _found(self, outcome: Outcome, folder: Path, title: str) -> None:
        folder = Path(str(outcome.results.get("OUT") or folder))
        try:
            self.search.show(folder, str(outcome.results.get("SIMILAR") or ""), title)
        except errors.SwimdiffError as error:
            self.show_error(error)
            return
        took = tr("Found in {}.").format(phrases.duration(outcome.seconds))
        self._page.banner.show_message("done", took, str(outcome.results.get("SUMMARY") or ""))

    def _trained(self, outcome: Outcome) -> None:
        folder = Path(str(outcome.results.get("OUT", "")))
        if self.shown.show(folder) and self.shown.training is not None:
            took = tr("Trained in {}.").format(phrases.duration(outcome.seconds))
            where = tr("Written to {}").format(phrases.short_path(folder))
            self._page.banner.show_message("done", f"{took} {accuracy_text(self.shown.training)}", where)

    def _named(self, outcome: Outcome, folder: Path, title: str) -> None:
        results, labels = outcome.results, self.labels.labels
        folder = Path(str(results.get("OUT") or folder))
        parts = {name: str(results[name.upper()]) for name in class_layers.PARTS if results.get(name.upper())}
        try:
            class_maps.show_map(parts, folder, title, labels.chosen if labels is not None and labels.alive else None)
        except errors.SwimdiffError as error:
            self.show_error(error)
            return
        class_maps.show_part(folder, "classes", False)  # it shows what the tiles show
        tiles = class_maps.part_of(folder, "scenes")
        if tiles is not None:
            tiles.setOpacity(class_maps.VIEW_OPACITY)
        self._page.naming.folder.setFilePath("")
        took = tr("Named in {}.").format(phrases.duration(outcome.seconds))
        said = (str(results.get("SUMMARY") or ""), tr("Written to {}").format(phrases.short_path(folder)))
        self._page.banner.show_message("done", took, "\n".join(text for text in said if text))

    def open_training(self, folder: Path) -> None:
        """Shows an earlier training."""
        self._page.banner.hide()
        self.shown.show(folder)

    def _choose_training(self) -> None:
        start = LAST_FOLDER.get() or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self._page, tr("Folder of a training"), start)
        if folder:
            self.open_training(Path(folder))

    def choose_model(self, path: Path) -> None:
        """Takes the file of a model for the next names; says so where it is none."""
        if not models.is_of(models.read_classifier(path), (cards.SCENES,)):
            said = tr("{} is no model of places.").format(path.name)
            self._page.banner.show_message("failed", said, tr("Choose a model.safetensors of a training on this page."))
            return
        self._page.naming.model.choose(str(path))

    def _choose_model(self) -> None:
        path = self._page.naming.ask_file()
        if path is not None:
            self.choose_model(path)

    def _list(self) -> None:
        training = self.shown.training
        if training is None:
            return
        try:
            models.add_classifier(Path(training.files["model"]))
        except errors.SwimdiffError as error:
            self.show_error(error)
            return
        self._page.result.list.setEnabled(False)
        self._page.naming.model.fill()

    def _open_advanced(self) -> None:
        image, labels, teaching = self._image(), self.labels.labels, self._page.teaching
        if teaching.from_images():
            image, labels = None, None
        elif image is None or labels is None or not labels.alive:
            # Without labels, the search is what the page is for.
            values = {} if image is None else image_values(self._page, image)
            self.dialogs.show(SEARCH, values)
            return
        name = Path(teaching.folder.filePath().strip()).name if image is None else image.name()
        values = training_values(self._page, image, labels, folder_for("places-model", name or "images"))
        self.dialogs.show(TRAIN, values, self._advanced_done)

    def _advanced_done(self, results: dict[str, object]) -> None:
        self._page.banner.hide()
        self.shown.show(Path(str(results["OUT"])))
