"""What the buttons of the pretraining page do: starts, pauses and resumes the training, and shows how it ends."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QStandardPaths, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog

from ..settings import LAST_FOLDER, THREADS
from . import output_folder, phrases
from .endings import plan_html, show_failure
from .job_runner import Ending, JobRunner, Outcome
from .plan_text import read_pretraining_plan
from .planner import Planner
from .pretrain_form import PretrainForm
from .pretrain_page import PretrainPage

PRETRAIN = "swimdiff:pretrain"
PLAN = "swimdiff:planpretraining"
METRICS = "metrics.csv"
ENCODER = "encoder.safetensors"
REPORT = "report.html"
LEAVE_S = 2.0  # the engine's promise for the answer to a cancel
PAUSE_S = 300.0  # for a step and a checkpoint, on the slowest machine and drive


class PretrainSession(QObject):
    """Drives the pretraining page.

    Args:
        page: what is shown.
        make_runner: makes what runs algorithms; tests hand in another.
    """

    optionsRequested = pyqtSignal()
    trained = pyqtSignal()  # the list of models may have grown
    useRequested = pyqtSignal(str)  # path of an encoder
    cardRequested = pyqtSignal(str)

    def __init__(self, page: PretrainPage, make_runner: Callable[[QObject], Any] = JobRunner) -> None:
        super().__init__(page)
        self._page = page
        self._pausing = False
        self._expected_steps = 0
        self._planned_for: PretrainForm | None = None  # what the plan that is shown, or being made, is about
        self._encoder = self._report = ""  # of the result that is shown
        self._dialog: Any = None
        self.runner = make_runner(self)
        self.runner.progressed.connect(page.progress.set_progress)
        self.runner.measured.connect(page.curve.add)
        self.runner.ended.connect(self._ended)
        self.planner = Planner(make_runner, PLAN, self)
        self.planner.planned.connect(self._planned)
        page.fill(PretrainForm.stored())
        self._connect()
        self._show_folder()
        self._changed()
        if page.form().unfinished:
            page.curve.history.read(Path(page.form().out) / METRICS)
            page.curve.add([])

    def close(self) -> None:
        """Ends what runs, with a checkpoint; for the moment when the plugin is unloaded."""
        self.planner.stop(LEAVE_S)
        self.runner.close(LEAVE_S)
        project = QgsProject.instance()
        for signal in (project.readProject, project.projectSaved):
            signal.disconnect(self._show_folder)
        if self._dialog is not None and not sip.isdeleted(self._dialog):
            self._dialog.close()

    def _connect(self) -> None:
        page = self._page
        page.changed.connect(self._changed)
        page.renamed.connect(self._show_folder)
        page.shown.connect(lambda: None if self._planned_for == self._key() else self._changed())
        page.sources.refused.connect(lambda message, hint: page.banner.show_message("failed", message, hint))
        page.start.clicked.connect(self.start)
        page.progress.pauseRequested.connect(self.pause)
        page.progress.cancelRequested.connect(self.cancel)
        page.banner.optionsRequested.connect(self.optionsRequested)
        page.open.triggered.connect(self._choose_training)
        page.advanced.triggered.connect(self._open_advanced)
        page.options.triggered.connect(self.optionsRequested)
        page.use.clicked.connect(lambda: self.useRequested.emit(self._encoder))
        page.card.clicked.connect(lambda: self.cardRequested.emit(self._encoder))
        page.report.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self._report)))
        project = QgsProject.instance()
        for signal in (project.readProject, project.projectSaved):
            signal.connect(self._show_folder)

    # What will be done

    def _key(self) -> PretrainForm:
        return replace(self._page.form(), name="", out="")

    def _changed(self) -> None:
        self._show_folder()
        self.planner.stop()
        self._planned_for = None
        form = self._page.form()
        self._page.start.setEnabled(bool(form.sources))
        if self.runner.running:
            return
        if not form.sources:
            self._say(self.tr("An archive of images is enough: the encoder learns what their places look like."))
        elif self._page.isVisible():
            self._say(self.tr("Working out what will be done…"))
            self._planned_for = self._key()
            self.planner.request({**form.values(), "THREADS": THREADS.get()})

    def _planned(self, outcome: Outcome) -> None:
        if outcome.ending is Ending.FAILED:
            self._say(outcome.message, outcome.hint, warning=True)
            return
        plan = read_pretraining_plan(outcome.results)
        self._expected_steps = plan.steps
        self._say(plan.short, "\n".join(f"⚠ {one}" for one in plan.warnings))
        self._page.plan.setToolTip(html.escape(plan.whole))

    def _say(self, text: str, remark: str = "", warning: bool = False) -> None:
        self._page.plan.setText(plan_html(text, remark, warning))
        self._page.plan.setToolTip("")

    def _suggested(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        parent = output_folder.parent_folder(QgsProject.instance().absolutePath(), documents)
        form = self._page.form()
        return output_folder.suggest_new(parent, form.name or self._page.sources.first_name())

    def _show_folder(self, *_: Any) -> None:
        form = self._page.form()
        folder = Path(form.out) if form.out else self._suggested()
        self._page.set_suggested(phrases.short_path(folder), folder.name if form.sources else "")
        self._page.set_resumable(form.unfinished)

    # The training

    def start(self) -> None:
        """Begins a training, or goes on with the one in the output folder."""
        if self.runner.running:
            return
        page, form = self._page, self._page.form()
        resuming = form.unfinished
        form = replace(form, out=form.out or str(self._suggested()))
        page.folder.setFilePath(form.out)
        form.store()
        if self.planner.stop():
            self._planned_for = None
            self._say("")  # a plan that was not made in time is not missed any more
        page.banner.hide()
        page.result.hide()
        page.curve.begin(self._expected_steps if self._planned_for is not None else 0)
        if resuming:
            page.curve.history.read(Path(form.out) / METRICS)
        page.set_busy(True)
        page.progress.begin(self.tr("Starting the engine…"))
        self._pausing = False
        self.runner.start(PRETRAIN, {**form.values(), "NAME": form.name, "OUT": form.out, "THREADS": THREADS.get()})

    def pause(self) -> None:
        """Stops the training in a way that it can be resumed; the engine writes a checkpoint."""
        self._pausing = True
        self.runner.cancel(PAUSE_S)

    def cancel(self) -> None:
        """Stops the training at once; the last checkpoint stays."""
        self._pausing = False
        self.runner.cancel()

    def _ended(self, outcome: Outcome) -> None:
        page, folder = self._page, Path(self._page.form().out)
        page.set_busy(False)
        if outcome.ending is Ending.DONE:
            self._show_done(outcome, Path(outcome.results.get("OUT") or folder))
        elif outcome.ending is Ending.FAILED:
            show_failure(page.banner, outcome)
        elif self._pausing:
            kept = self.tr("It can be resumed, also after QGIS was closed.")
            page.banner.show_message("info", self.tr("Paused."), f"{outcome.message} {kept}".strip())
        else:
            kept = self.tr("What was trained is kept. To go on with it, choose its folder: {}")
            page.banner.show_message("cancelled", self.tr("Cancelled."), kept.format(phrases.short_path(folder)))
            self._leave_folder()
        self._changed()

    def _show_done(self, outcome: Outcome, folder: Path) -> None:
        LAST_FOLDER.set(str(folder))
        took = self.tr("Trained in {}.").format(phrases.duration(outcome.seconds))
        results = outcome.results
        listed = str(results.get("LISTED") or "")
        where = self.tr("Written to {}").format(phrases.short_path(folder))
        unlisted = self.tr("It could not be copied into the models folder.")
        said = (str(results.get("SUMMARY") or ""), where, self.tr("It is listed under Models.") if listed else unlisted)
        self._page.banner.show_message("done", took, "\n".join(text for text in said if text))
        self._show_result(listed or str(results.get("ENCODER") or folder / ENCODER), folder)
        self._leave_folder()
        self.trained.emit()

    def _leave_folder(self) -> None:
        """Lets the next run go into a folder of its own."""
        self._page.folder.setFilePath("")
        self._page.form().store()

    def _show_result(self, encoder: str, folder: Path) -> None:
        self._encoder, self._report = encoder, str(folder / REPORT)
        self._page.report.setEnabled(Path(self._report).is_file())
        for button in (self._page.use, self._page.card):
            button.setEnabled(Path(encoder).is_file())
        self._page.result.show()

    def show_training(self, folder: Path) -> None:
        """Shows an earlier training: a finished one with its encoder, another one ready to be resumed."""
        page = self._page
        page.banner.hide()
        page.result.hide()
        page.curve.begin()
        page.curve.history.read(folder / METRICS)
        page.curve.add([])
        if (folder / output_folder.NAME).exists():
            self._show_result(str(folder / ENCODER), folder)
        elif page.curve.history.last_step:
            page.folder.setFilePath(str(folder))
            hint = self.tr("It goes on with the same sources and settings only.")
            page.banner.show_message("info", self.tr("This training is not finished. It can be resumed."), hint)
        else:
            missing = self.tr("There is no training in {}.").format(folder)
            page.banner.show_message("failed", missing, self.tr("Choose the output folder of a pretraining."))

    def _choose_training(self) -> None:
        start = LAST_FOLDER.get() or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self._page, self.tr("Folder of a training"), start)
        if folder:
            self.show_training(Path(folder))

    def _open_advanced(self) -> None:
        import processing  # part of QGIS, but slow to load, and not there in tests without the program

        form = self._page.form()
        values = {**form.values(), "NAME": form.name, "OUT": form.out or str(self._suggested())}
        self._dialog = processing.createAlgorithmDialog(PRETRAIN, values)
        self._dialog.destroyed.connect(self._forget_dialog)
        self._dialog.algorithmFinished.connect(self._advanced_finished)
        self._dialog.show()

    def _advanced_finished(self, successful: bool, results: dict[str, Any]) -> None:
        if successful and results.get("OUT"):
            self.show_training(Path(results["OUT"]))
            self.trained.emit()

    def _forget_dialog(self) -> None:
        self._dialog = None
