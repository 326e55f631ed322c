"""What the buttons of the models page do: import, export, remove, evaluate."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from ... import models
from ...compat import task_manager
from ...contract import errors, known_encoders, model_card
from ...texts import tr
from ..common.job_runner import JobRunner
from ..common.page_session import PageJob, PageSession
from ..common.phrases import short_path
from .file_task import CopyTask
from .kinds import kind_of
from .page import SUFFIXES, ModelsPage

IMPORT = "swimdiff:importencoder"
EVALUATE = "swimdiff:evaluate"
KINDS = f"({' '.join(f'*{suffix}' for suffix in SUFFIXES)})"


class ModelsSession(PageSession):
    """Drives the models page.

    Args:
        page: what is shown.
        make_runner: makes what runs algorithms; tests hand in another.
    """

    listChanged = pyqtSignal()
    useRequested = pyqtSignal(str)  # path of an encoder
    objectsRequested = pyqtSignal(str)  # path of a model of objects
    placesRequested = pyqtSignal(str)  # path of a model of places

    def __init__(self, page: ModelsPage, make_runner: Callable[[QObject], JobRunner] = JobRunner) -> None:
        super().__init__(page, make_runner)
        self._task: CopyTask | None = None
        page.shown.connect(self.refresh)
        page.add.triggered.connect(self._choose_import)
        page.dropped.connect(lambda path: self.import_file(Path(path)))
        page.export.triggered.connect(self._choose_export)
        page.remove.triggered.connect(self._ask_remove)
        page.folder.triggered.connect(self._open_folder)
        page.use.clicked.connect(self._use)
        page.evaluate.clicked.connect(self._evaluate)
        self.refresh()

    def refresh(self, wanted: Path | None = None) -> None:
        """Reads the list anew.

        Args:
            wanted: which one is chosen; None keeps the choice.
        """
        self._page.show_models(models.list_models() + models.list_classifiers(), wanted)
        self.listChanged.emit()

    def import_file(self, path: Path) -> None:
        """Takes a file into the list: one with a card at once, another one after its bands and licence were said."""
        self._page.banner.hide()
        if models.read_classifier(path).card is not None:
            self._add_trained(path)
            return
        values = {"WEIGHTS": str(path), "OUT": str(models.models_folder())}
        if models.read(path).card is None:
            self.dialogs.show(IMPORT, {**values, **known_values(path.name)}, self._imported, "ENCODER")
            return
        starting = tr("Importing {}…").format(path.name)
        self.start(
            PageJob(
                IMPORT,
                values,
                lambda outcome: self._imported(outcome.results),
                starting,
                asks=False,
                shows_layers=False,
            )
        )

    def _add_trained(self, path: Path) -> None:
        try:
            added = models.add_classifier(path)
        except errors.SwimdiffError as error:
            self.show_error(error)
            return
        self._page.banner.show_message("done", tr("Imported."), short_path(added))
        self.refresh(added)

    def export_to(self, target: Path) -> None:
        """Copies the chosen model, which has its card inside, to a file of the person's own."""
        model = self._page.model()
        if model is None or self._task is not None:
            return
        self._page.banner.hide()
        self._task = CopyTask(tr("Exporting {}").format(model.name), model.path, target)
        self._task.taskCompleted.connect(self._exported)
        self._task.taskTerminated.connect(self._exported)
        task_manager().addTask(self._task)

    def remove(self) -> None:
        """Deletes the chosen model from the models folder."""
        model = self._page.model()
        if model is None:
            return
        try:
            models.remove(model)
        except errors.SwimdiffError as error:
            self.show_error(error)
        self.refresh()

    def _choose_import(self) -> None:
        kinds = tr("Models {}").format(KINDS) + ";;" + tr("All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._page, tr("Model to import"), str(Path.home()), kinds)
        if path:
            self.import_file(Path(path))

    def _imported(self, results: dict[str, object]) -> None:
        self._page.banner.show_message("done", tr("Imported."), str(results.get("SUMMARY") or ""))
        self.refresh(Path(str(results["ENCODER"])))

    def _choose_export(self) -> None:
        model = self._page.model()
        if model is None:
            return
        start = str(Path.home() / (models.plain(model.name) + ".safetensors"))
        kinds = tr("Model (*.safetensors)")
        path, _ = QFileDialog.getSaveFileName(self._page, tr("Export the model"), start, kinds)
        if path:
            self.export_to(Path(path).with_suffix(".safetensors"))

    def _exported(self) -> None:
        task, self._task = self._task, None
        if task is None:
            return
        if task.error is not None:
            self.show_error(task.error)
        else:
            text = tr("Written to {}").format(short_path(task.target))
            self._page.banner.show_message("done", tr("Exported."), text)

    def _ask_remove(self) -> None:
        model = self._page.model()
        if model is None or model.shipped:
            return
        question = tr("Delete {} from the models folder? This cannot be undone.").format(model.name)
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self._page, tr("Remove model"), question, buttons.Yes | buttons.No, buttons.No)
        if answer == buttons.Yes:
            self.remove()

    def _open_folder(self) -> None:
        folder = models.models_folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.show_error(error)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _use(self) -> None:
        model = self._page.model()
        if model is not None and models.is_encoder(model):
            self.useRequested.emit(str(model.path))
        elif model is not None and models.is_of(model, (model_card.OBJECTS,)):
            self.objectsRequested.emit(str(model.path))
        elif model is not None and models.is_of(model, (model_card.SCENES,)):
            self.placesRequested.emit(str(model.path))
        elif model is not None:
            self.dialogs.show(kind_of(model).algorithm, {"MODEL": str(model.path)})

    def _evaluate(self) -> None:
        model = self._page.model()
        if model is not None:
            self.dialogs.show(EVALUATE, {"ENCODER": str(model.path)})


def known_values(file_name: str) -> dict[str, object]:
    """Fills in what is known about the file of a published encoder; nothing for other files."""
    known = known_encoders.recognised(file_name)
    if known is None:
        return {}
    values: dict[str, object] = {
        "NAME": models.plain(known.title),
        "BANDS": ",".join(known.bands),
        "NORMALISATION": known.normalisation,
        "RESOLUTION_M": known.resolution_m,
        "LICENCE": known.licence,
        "TRAINED": known.trained,
    }
    if known.deviation:
        for name, numbers in (("MEAN", known.mean), ("DEVIATION", known.deviation)):
            values[name] = ",".join(f"{number:g}" for number in numbers)
    return values
